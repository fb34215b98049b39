using StaticGuide.Content.Pages;
using StaticGuide.Content.Routes;

namespace StaticGuide.Content;

/// <summary>
/// What other pages and the site as a whole see of each page: enough to put the site together again without reading front matter that has
/// not changed.
/// </summary>
/// <param name="Pages">All pages by file.</param>
/// <param name="Newest">The published ones, newest first, by their place among the pages.</param>
/// <param name="Aliases">Former routes, each with the page it leads to.</param>
internal sealed record SiteSketch(
    IReadOnlyList<PageSketch> Pages,
    IReadOnlyList<int> Newest,
    IReadOnlyList<TagSketch> Tags,
    IReadOnlyList<(string Route, int Page)> Aliases
)
{
    public static SiteSketch Of(SiteContent content, RouteTable routes)
    {
        List<PageSketch> pages = new(content.ByFile.Count);
        Dictionary<string, int> places = new(content.ByFile.Count, StringComparer.Ordinal);
        foreach (var page in content.ByFile.Values.OrderBy(p => p.File, StringComparer.Ordinal))
        {
            places.Add(page.File, pages.Count);
            pages.Add(PageSketch.Of(page));
        }
        return new SiteSketch(
            pages,
            [.. content.Newest.Select(p => places[p.File])],
            [.. content.Tags.Select(t => new TagSketch(t.Name, t.Route, [.. t.Pages.Select(p => places[p.File])]))],
            [
                .. from route in routes.Routes
                let alias = routes.Find(route) as RouteTarget.OfAlias
                where alias is not null
                select (route, places[alias.Page.File]),
            ]
        );
    }
}

/// <param name="Pages">By their place among all pages.</param>
internal sealed record TagSketch(string Name, string Route, IReadOnlyList<int> Pages);
