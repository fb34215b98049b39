using StaticGuide.Content;
using StaticGuide.Content.Routes;
using StaticGuide.Rendering.Pages;

namespace StaticGuide.Building;

/// <summary>All that is to be rendered, in waves: pages that show what others cite come after those.</summary>
internal static class PageWaves
{
    public static IReadOnlyList<IReadOnlyList<PageView>> Of(SiteContent content)
    {
        var views = content.Published.Select(PageView.Of).ToLookup(v => v.Wave);
        return
        [
            [.. views[0], .. Generated(content)],
            [.. views[1]],
            [.. views[2]],
        ];
    }

    private static IEnumerable<PageView> Generated(SiteContent content)
    {
        foreach (var language in content.Languages.All)
        {
            yield return new PageView(language.RouteOf(RoutePlan.NotFound), PageKind.NotFound, "404", "") { Language = language.Tag };
            if (content.Tags.Any(t => t.Language == language))
                yield return new PageView(language.RouteOf(RoutePlan.Tags), PageKind.Tags, "tags", "") { Language = language.Tag };
        }
        foreach (var tag in content.Tags)
            yield return PageView.Of(tag);
        Lazy<HashSet<string>> pages = new(() => content.Published.Select(p => p.Route).ToHashSet(StringComparer.Ordinal));
        foreach (var page in content.Published)
        {
            foreach (var alias in page.Head.Aliases)
            {
                // Where a page is already, which is reported, it stays.
                if (Alias.RouteOf(alias.Value) is { } route && !pages.Value.Contains(route))
                    yield return new PageView(route, PageKind.Redirect, "redirect", page.Head.Title)
                    {
                        Target = page.Route,
                        Language = page.Head.Language,
                    };
            }
        }
    }
}
