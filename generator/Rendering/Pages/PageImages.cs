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
    private bool hasShown;

    public void Begin() => hasShown = false;

    public ShownImage Show(string? address, Func<Place> place)
    {
        var isFirst = !hasShown;
        hasShown = true;
        if (address is null)
            return new ShownImage(isFirst, null, []);
        if (NoImageOf(address) is { } what)
            return NoImage(what);
        if (TargetOf(address) is not { } target || target is RouteTarget.OfVariant)
            return new ShownImage(isFirst, null, []);
        if (target is not RouteTarget.OfFile { File: var file } || ImageFormats.IsNone(file))
            return NoImage(target.Owner);
        var facts = FactsOf(file, place);
        return new ShownImage(isFirst, facts, facts is null ? [] : SourcesOf(file, facts));

        ShownImage NoImage(string leadsTo)
        {
            diagnostics.Add(
                ImageRules.NotForBrowsers,
                place(),
                $"this is no image: it leads to {leadsTo}",
                "write the image's file here; to link to it, leave out the `!`: `[words](address)`"
            );
            return new ShownImage(isFirst, null, []) { IsNone = true };
        }
    }

    /// <summary>What an address leads to that can be no image, wherever the page is published; null where it may be one.</summary>
    private static string? NoImageOf(string address) =>
        address is ['#' or '?', ..] ? "the page it stands on"
        : WebAddress.SchemeOf(address) is { } scheme and ("mailto" or "tel") ? $"a `{scheme}:`"
        : null;

    /// <summary>What is known of an image that readers meet elsewhere.</summary>
    public ImageFacts? FactsAt(string address, Func<Place> place) =>
        TargetOf(address) is RouteTarget.OfFile { File: var file } ? FactsOf(file, place) : null;

    private ImageFacts? FactsOf(string file, Func<Place> place)
    {
        if (ImageFormats.IsUnshown(file))
        {
            diagnostics.Add(
                ImageRules.NotForBrowsers,
                place(),
                $"browsers do not show `{Path.GetExtension(file)}`",
                "save the image as JPEG, or as PNG if it is a drawing"
            );
            return null;
        }
        if (site.Content.Images.Find(file) is not { } state)
            return null;
        foreach (var fault in new[] { state.Fault, state.Doubt }.OfType<ImageFault>())
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
