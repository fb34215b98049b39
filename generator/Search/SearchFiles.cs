using StaticGuide.Content.Routes;
using StaticGuide.Content.Values;
using StaticGuide.Evidence.Figures;
using StaticGuide.Output;
using StaticGuide.Rendering.Context;
using StaticGuide.Rendering.Html;

namespace StaticGuide.Search;

/// <summary>Writes the index of each language that can be searched, below the page that searches it.</summary>
internal static class SearchFiles
{
    /// <param name="documents">Of all pages, in any order.</param>
    public static void Write(SiteContext site, IEnumerable<SearchDocument> documents, ISiteOutput output)
    {
        var byLanguage = documents.OrderBy(d => d.Route, StringComparer.Ordinal).ToLookup(d => d.Language, StringComparer.Ordinal);
        foreach (var (language, page) in site.Search.All)
        {
            var isOfSite = language == SearchPages.LanguageOf(site.Language);
            var shown = site.In(page.Head.Language);
            List<SearchDocument> pages = [.. byLanguage[language].Select(d => WithStatistics(d, shown))];
            var synonyms = site.Settings.Synonyms.Concat(
                isOfSite ? site.Evidence.Terms.Where(t => t.Also.Count > 0).Select(t => (IReadOnlyList<string>)[t.Name, .. t.Also]) : []
            );
            foreach (var part in SearchIndex.Of(pages, synonyms))
                output.Write(PageRoute.OutputFileOf($"{page.Route[..^1]}{RoutePlan.SearchFolder}{part.Name}.json"), part.Content);
        }
    }

    /// <summary>The records of the page of all statistics are made by its template: its words are those of the statistics.</summary>
    private static SearchDocument WithStatistics(SearchDocument page, SiteContext site) =>
        page.Route == site.Frame.Statistics?.Route
            ? page with
            {
                Sections = [.. page.Sections, .. site.Evidence.FiguresById().Select(f => Record(f, site))],
            }
            : page;

    private static SearchSection Record(Figure figure, SiteContext site) =>
        new(site.AnchorOf(figure), figure.LabelIn(site.Forms), $"{figure.TextIn(site.Forms)}, {FigureHtml.WhenText(figure, site.Forms)}")
        {
            IsEntry = true,
        };
}
