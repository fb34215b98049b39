using StaticGuide.Content.Markdown.Html;
using StaticGuide.Content.Routes;
using StaticGuide.Diagnostics;
using StaticGuide.Images;
using StaticGuide.Rendering.Context;
using StaticGuide.Urls;

namespace StaticGuide.Rendering.Pages;

/// <summary>The images that a page shows, in the order in which readers meet them.</summary>
internal sealed class PageImages(SiteContext site, DiagnosticBag diagnostics)
{
    public bool HasShown { get; private set; }

    public void Begin() => HasShown = false;

    /// <param name="isSized">The page says how large it is shown.</param>
    public ShownImage Show(string? address, bool isSized, Func<Place> place)
    {
        var isFirst = !HasShown;
        HasShown = true;
        if (address is null)
            return new ShownImage(isFirst, null, []);
        if (!IsImage(address, "write the image's file here; to link to it, leave out the `!`: `[words](address)`", place))
            return new ShownImage(isFirst, null, []) { IsNone = true };
        if (IsElsewhere(address))
            diagnostics.Add(
                ImageRules.Elsewhere,
                place(),
                "this image comes from another site, which learns who reads the page and can change it at any time",
                "put the file beside the page, and write its name here"
            );
        if (TargetOf(address) is not RouteTarget.OfFile { File: var file })
            return new ShownImage(isFirst, null, []);
        var facts = FactsOf(file, isSized, place);
        return new ShownImage(isFirst, facts, facts is null ? [] : SourcesOf(file, facts));
    }

    /// <summary>What is known of an image that readers meet where the page is shared; false where it is none, which is reported.</summary>
    public bool TryShare(string address, Func<Place> place, out ImageFacts? facts)
    {
        facts = null;
        if (!IsImage(address, "name the file of an image", place))
            return false;
        if (TargetOf(address) is not RouteTarget.OfFile { File: var file })
            return true;
        facts = FactsOf(file, isSized: true, place);
        if (facts is { Format: (ImageFormat.Svg or ImageFormat.Avif) and var format })
            diagnostics.Add(
                CardRules.NotForNetworks,
                place(),
                $"messengers and networks show no {ImageFormats.NameOf(format)}",
                "save the picture as JPEG or PNG, of 1200 by 630 pixels at best"
            );
        return true;
    }

    /// <summary>Whether an address may be that of an image; what it leads to instead is reported.</summary>
    private bool IsImage(string address, string hint, Func<Place> place)
    {
        if (NoImageOf(address) is not { } what)
            return true;
        diagnostics.Add(ImageRules.NotForBrowsers, place(), $"this is no image: it leads to {what}", hint);
        return false;
    }

    /// <summary>What an address leads to that can be no image, wherever the page is published; null where it may be one.</summary>
    private string? NoImageOf(string address) =>
        address is ['#' or '?', ..] ? "the page it stands on"
        : WebAddress.SchemeOf(address) is { } scheme and ("mailto" or "tel") ? $"a `{scheme}:`"
        : TargetOf(address) switch
        {
            null or RouteTarget.OfVariant => null,
            RouteTarget.OfFile { File: var file } when !ImageFormats.IsNone(file) => null,
            { Owner: var owner } => owner,
        };

    private bool IsElsewhere(string address) =>
        (address.StartsWith("//", StringComparison.Ordinal) || WebAddress.SchemeOf(address) is "http" or "https")
        && !address.StartsWith(site.Settings.BaseUrl.Origin + "/", StringComparison.OrdinalIgnoreCase);

    private ImageFacts? FactsOf(string file, bool isSized, Func<Place> place)
    {
        if (ImageFormats.IsUnshown(file))
        {
            diagnostics.Add(
                new Diagnostic(ImageRules.NotForBrowsers, place(), $"browsers do not show `{Path.GetExtension(file)}`")
                {
                    Hint = "save the image as JPEG, or as PNG if it is a drawing",
                    // What is said of publishing it.
                    Spoils = new Place(file),
                }
            );
            return null;
        }
        if (site.Content.Images.Find(file) is not { } state)
            return null;
        foreach (var fault in state.Faults.Where(f => !isSized || f.Rule != ImageRules.Unsized))
            diagnostics.Add(fault.Rule, new Place(file), fault.Message, fault.Hint, new DiagnosticNote("shown here", place()));
        return state.Facts;
    }

    private IReadOnlyList<ImageSource> SourcesOf(string file, ImageFacts facts) =>
        site.Routes.Variants is { } variants
            ?
            [
                .. variants
                    .Of(file, facts)
                    .Select(s => new ImageSource(
                        s.MediaType,
                        string.Join(", ", s.Images.Select(i => $"{site.HrefOf(i.Route)} {i.Width}w")),
                        site.Settings.Images.Sizes
                    )),
            ]
            : [];

    /// <summary>What is published at an address of this site; null where there is nothing.</summary>
    private RouteTarget? TargetOf(string address)
    {
        var path = address.AsSpan();
        if (path.IndexOfAny('?', '#') is >= 0 and var end)
            path = path[..end];
        if (!path.StartsWith(site.Settings.BasePath, StringComparison.Ordinal))
            return null;
        path = path[site.Settings.BasePath.Length..];
        var route = path.Contains('%') ? Uri.UnescapeDataString(path.ToString()) : path.ToString();
        return site.Routes.Find(route);
    }
}
