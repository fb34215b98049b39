using StaticGuide.Content.Values;
using StaticGuide.Files;
using StaticGuide.Images;

namespace StaticGuide.Content.Routes;

/// <summary>
/// Where the other sizes of images stand. Hardly any is linked to by the time it is asked for, so none is claimed ahead. For any thread.
/// </summary>
internal sealed class VariantRoutes(SiteContent content)
{
    private readonly ILookup<string, string> filesByStem = content.Images.Files.ToLookup(StemOf, StringComparer.Ordinal);

    /// <summary>Whether there can be any.</summary>
    public bool IsEmpty { get; } = content.Images.IsEmpty || content.Settings.Images.Formats.Count == 0;

    /// <summary>The variants of an image by format, the best first, each with its routes by ascending width.</summary>
    public IReadOnlyList<VariantSource> Of(string file, ImageFacts facts)
    {
        if (IsEmpty)
            return [];
        var settings = content.Settings.Images;
        List<VariantSource> sources = [];
        foreach (var format in settings.Formats)
        {
            var widths = VariantPlan.Widths(facts, settings.Widths, format);
            if (widths.Count == 0)
                continue;
            List<(string Route, int Width)> images = [.. widths.Select(w => (RouteOf(file, facts, w, format), w))];
            // Where no other is as large as a page may want, the original is.
            if (facts.Width is { } own && widths[^1] < Math.Min(own, settings.Widths[^1]))
                images.Add(("/" + Nfc.Of(file[PageRoute.Root.Length..]), own));
            sources.Add(new VariantSource(format, images));
        }
        return sources;
    }

    public RouteTarget.OfVariant? Find(ReadOnlySpan<char> route)
    {
        if (
            IsEmpty
            || VariantPlan.Read(route, out var length) is not var (width, format)
            || !content.Settings.Images.Formats.Contains(format)
        )
            return null;
        foreach (var file in filesByStem[route[..length].ToString()])
        {
            if (
                content.Images.Find(file)?.Facts is { } facts
                && VariantPlan.Widths(facts, content.Settings.Images.Widths, format).Contains(width)
                && route.SequenceEqual(RouteOf(file, facts, width, format))
            )
                return new RouteTarget.OfVariant(file, width, format);
        }
        return null;
    }

    private static string RouteOf(string file, ImageFacts facts, int width, ImageFormat format) =>
        StemOf(file) + VariantPlan.EndingOf(facts, width, format);

    private static string StemOf(string file) => "/" + Nfc.Of(Path.ChangeExtension(file, null)[PageRoute.Root.Length..]);
}

/// <summary>One format in which a browser may take an image.</summary>
internal sealed record VariantSource(ImageFormat Format, IReadOnlyList<(string Route, int Width)> Images)
{
    public string MediaType => Format == ImageFormat.Avif ? "image/avif" : "image/webp";
}
