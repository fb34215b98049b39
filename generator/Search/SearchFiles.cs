using StaticGuide.Content.Pages;
using StaticGuide.Content.Routes;
using StaticGuide.Output;
using StaticGuide.Rendering.Context;

namespace StaticGuide.Search;

/// <summary>The files of the index of each language that can be searched, below the page that searches it.</summary>
internal static class SearchFiles
{
    /// <summary>Writes what the pages come to together.</summary>
    /// <param name="records">Of all pages, in any order.</param>
    /// <returns>The names of what was written.</returns>
    public static IReadOnlyList<string> Write(SiteContext site, IEnumerable<SearchRecord> records, IWordNumbers numbers, ISiteOutput output)
    {
        var byLanguage = records.OrderBy(r => r.Number).ToLookup(r => r.Language, StringComparer.Ordinal);
        List<string> written = [];
        foreach (var (language, _) in site.Search.All)
        {
            var isOfSite = language == SearchPages.LanguageOf(site.Language);
            var synonyms = site.Settings.Synonyms.Concat(
                isOfSite ? site.Evidence.Terms.Where(t => t.Also.Count > 0).Select(t => (IReadOnlyList<string>)[t.Name, .. t.Also]) : []
            );
            foreach (var part in SearchIndex.Of([.. byLanguage[language]], numbers, synonyms, language))
            {
                written.Add(FileOf(language, part.Name, site));
                output.Write(written[^1], part.Content);
            }
        }
        return written;
    }

    /// <summary>The file of what a page is shown with among hits.</summary>
    /// <param name="number">Of the page, among those of its language.</param>
    public static string PartOf(string language, int number, SiteContext site) => FileOf(language, $"{SearchIndex.PagePart}{number}", site);

    /// <summary>Whether a file is of an index, and not of one page alone.</summary>
    public static bool IsOfWhole(string file, SiteContext site) =>
        site.Search.All.Any(p =>
            FolderOf(p.Value) is var folder
            && file.StartsWith(folder, StringComparison.Ordinal)
            && !file.AsSpan(folder.Length).StartsWith(SearchIndex.PagePart, StringComparison.Ordinal)
        );

    private static string FileOf(string language, string name, SiteContext site) => $"{FolderOf(site.Search.Of(language))}{name}.json";

    private static string FolderOf(Page page) => $"{page.Route[1..^1]}{RoutePlan.SearchFolder}";
}
