using System.Collections.Concurrent;
using System.Globalization;
using StaticGuide.Content.Routes;
using StaticGuide.Content.Values;
using StaticGuide.Diagnostics;
using StaticGuide.Files;
using StaticGuide.Images;
using StaticGuide.Output;

namespace StaticGuide.Building;

/// <summary>The other sizes of images that some page links to; no others are made.</summary>
internal sealed class NeededVariants(SiteReading reading, ImageCache? cache)
{
    private readonly ConcurrentDictionary<string, RouteTarget.OfVariant> byRoute = new(StringComparer.Ordinal);

    /// <summary>Takes the routes that a page's links were looked up at.</summary>
    public void Add(IEnumerable<string> routes)
    {
        if (reading.Routes.Variants is not { IsEmpty: false } variants)
            return;
        foreach (var route in routes)
        {
            if (variants.Find(route) is { } variant)
                byRoute[route] = variant;
        }
    }

    /// <summary>Whether a route may be that of a variant, of whatever image.</summary>
    public static bool IsMeant(string route) => VariantPlan.Read(route, out _) is not null;

    public void Write(ISiteOutput output, DiagnosticBag diagnostics) =>
        Parallel.ForEach(
            byRoute.GroupBy(v => v.Value.File).OrderBy(g => g.Key, StringComparer.Ordinal),
            variants => Write(variants.Key, [.. variants.OrderBy(v => v.Key, StringComparer.Ordinal)], output, diagnostics)
        );

    private void Write(
        string file,
        IReadOnlyList<KeyValuePair<string, RouteTarget.OfVariant>> variants,
        ISiteOutput output,
        DiagnosticBag diagnostics
    )
    {
        var facts = reading.Content.Images.Find(file)!.Facts!;
        List<KeyValuePair<string, RouteTarget.OfVariant>> missing = [];
        foreach (var variant in variants)
        {
            if (cache?.Read(KeyOf(variant.Value, facts)) is { } known)
                output.Write(PageRoute.OutputFileOf(variant.Key), known);
            else
                missing.Add(variant);
        }
        // One that is other than it was is reported where it is published.
        if (missing.Count == 0 || reading.Files.ReadBytes(file) is not { } bytes || Fingerprint.Of(bytes) != facts.Content)
            return;
        if (!Make(bytes, missing, facts, output))
            diagnostics.Add(
                ImageRules.Unreadable,
                new Place(file),
                $"the pixels of this {ImageFormats.NameOf(facts.Format)} are damaged",
                "copy it anew from where it came from"
            );
    }

    /// <summary>False where the image cannot be unpacked.</summary>
    private bool Make(
        byte[] bytes,
        IReadOnlyList<KeyValuePair<string, RouteTarget.OfVariant>> missing,
        ImageFacts facts,
        ISiteOutput output
    ) =>
        output.IsKept
            ? VariantEncoder.Encode(
                bytes,
                missing.Select(m => (m.Value.Width, m.Value.Format)),
                (variant, encoded) =>
                {
                    var (route, target) = missing.First(m => (m.Value.Width, m.Value.Format) == variant);
                    output.Write(PageRoute.OutputFileOf(route), encoded);
                    cache?.Write(KeyOf(target, facts), encoded);
                }
            )
            : VariantEncoder.IsWhole(bytes);

    private static string KeyOf(RouteTarget.OfVariant variant, ImageFacts facts) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{facts.Content:x32}-{VariantEncoder.Version}-{variant.Width}{ImageFormats.EndingOf(variant.Format)}"
        );
}
