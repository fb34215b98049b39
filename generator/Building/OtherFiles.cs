using StaticGuide.Content.Routes;
using StaticGuide.Content.Values;
using StaticGuide.Diagnostics;
using StaticGuide.Files;
using StaticGuide.Images;
using StaticGuide.Output;
using StaticGuide.Output.References;
using StaticGuide.Rendering.Context;

namespace StaticGuide.Building;

/// <summary>
/// Writes what is not a page: assets, copied files, the table of statistics, feed, sitemap, robots.txt, the list of all references.
/// </summary>
internal static class OtherFiles
{
    public static void Write(SiteContext site, SourceReader files, ISiteOutput output, DiagnosticBag diagnostics)
    {
        foreach (var asset in site.Assets.All)
            output.Write(PageRoute.OutputFileOf(asset.Route), asset.Content.AsSpan());
        PublishedImages.Write(site.Content.Images, files, output, diagnostics);
        foreach (var file in site.Content.Files.Where(f => ImageFormats.OfName(f.Path) is null))
            PublishedImages.Copy(file.Path, files, output, diagnostics);
    }

    public static void WriteTexts(SiteContext site, FeedTexts feed, ISiteOutput output)
    {
        if (site.Routes.Find(RoutePlan.StatisticsTable) is RouteTarget.OfGenerator)
            WriteText(RoutePlan.StatisticsTable, StatisticsTable.Of(site));
        foreach (var frame in site.Frames.All)
            output.Write(
                PageRoute.OutputFileOf(frame.Language.RouteOf(RoutePlan.Feed)),
                AtomFeed.Of(site.Content, frame.Language, frame.HomeRoute, site.PermalinkOf, site.TitleOf, site.DescriptionOf, feed.Of).Span
            );
        if (site.Routes.Find(RoutePlan.Llms) is RouteTarget.OfGenerator)
            WriteText(
                RoutePlan.Llms,
                LlmsText.Of(
                    site.Content,
                    site.Content.Published.OrderBy(site.ReadingOrder.PlaceOf).ThenBy(p => p.Head.Weight ?? int.MaxValue),
                    site.PermalinkOf,
                    site.TitleOf,
                    site.DescriptionOf
                )
            );
        foreach (var (route, text) in Sitemap.Of(site.Content, site.Translations, site.PermalinkOf))
            output.Write(PageRoute.OutputFileOf(route), text.Span);
        if (site.Routes.Find(RoutePlan.Robots) is RouteTarget.OfGenerator)
            WriteText(RoutePlan.Robots, Robots.Of(site.PermalinkOf));

        void WriteText(string route, string text) => output.Write(PageRoute.OutputFileOf(route), text.AsSpan());
    }

    public static void WriteReferences(SiteContext site, EvidenceUses uses, ISiteOutput output)
    {
        if (site.Routes.Find(RoutePlan.References) is not RouteTarget.OfGenerator)
            return;
        var references = new ReferenceList();
        output.Write(PageRoute.OutputFileOf(RoutePlan.References), references.PiecesOf(uses.Cited, uses.Quoted));
    }
}
