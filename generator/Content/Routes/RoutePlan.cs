using StaticGuide.Configuration;
using StaticGuide.Content.Pages;
using StaticGuide.Content.Values;
using StaticGuide.Diagnostics;
using StaticGuide.Files;

namespace StaticGuide.Content.Routes;

/// <summary>Claims the routes of a site's content: pages first, then files, tags, generated files, and aliases last.</summary>
internal static class RoutePlan
{
    public const string Feed = "/feed.xml";
    public const string Sitemap = "/sitemap.xml";
    public const string Robots = "/robots.txt";
    public const string Llms = "/llms.txt";
    public const string References = "/references.json";
    public const string NotFound = "/404.html";
    public const string Tags = "/tags/";
    public const string StatisticsTable = "/statistics.csv";

    /// <summary>Where the index of a search lies, below the page that searches.</summary>
    public const string SearchFolder = "/index/";

    /// <param name="hasVariants">Other sizes of images will be made.</param>
    public static RouteTable Of(SiteContent content, DiagnosticBag diagnostics, bool hasVariants = false)
    {
        var routes = new RouteTable(diagnostics, ExpectedOf(content))
        {
            Variants = hasVariants ? new VariantRoutes(content) : null,
            HasTwins = content.Settings.HasTwins,
            HasCards = content.Settings.SocialCards,
            Unpublished = UnpublishedIn(content),
            PassingRoutes = () => PassingRoutes.Of(content),
        };
        foreach (var page in content.Published)
            routes.Claim(page.Route, new RouteTarget.OfPage(page), page.Head.SlugPlace);
        ClaimOthers(content, routes);
        foreach (var page in content.Published)
        {
            foreach (var alias in page.Head.Aliases)
                ClaimAlias(routes, alias, new RouteTarget.OfAlias(page), diagnostics);
        }
        return routes;
    }

    /// <summary>The same where no front matter is read for it.</summary>
    /// <param name="aliases">Former routes, each with the page it leads to.</param>
    /// <param name="passing">What is made only as long as a page is there.</param>
    public static RouteTable Of(
        SiteContent content,
        IReadOnlyList<(string Route, Page Page)> aliases,
        IReadOnlyList<(string Route, Page Page)> passing,
        DiagnosticBag diagnostics
    )
    {
        var routes = new RouteTable(diagnostics, ExpectedOf(content))
        {
            Variants = new VariantRoutes(content),
            HasTwins = content.Settings.HasTwins,
            HasCards = content.Settings.SocialCards,
            Unpublished = UnpublishedIn(content),
            PassingRoutes = () => passing.ToDictionary(p => p.Route, p => p.Page, StringComparer.Ordinal),
        };
        foreach (var page in content.Published)
            routes.Claim(page.Route, new RouteTarget.OfPage(page), null);
        ClaimOthers(content, routes);
        foreach (var (route, page) in aliases)
            routes.Claim(route, new RouteTarget.OfAlias(page), new Place(page.File));
        return routes;
    }

    /// <summary>Besides pages, files and tags there are a few; aliases are rare.</summary>
    private static int ExpectedOf(SiteContent content) => content.Published.Count + content.Files.Count + content.Tags.Count + 64;

    /// <summary>Their aliases too.</summary>
    private static Lazy<IReadOnlyDictionary<string, Page>> UnpublishedIn(SiteContent content) =>
        new(() =>
        {
            Dictionary<string, Page> pages = new(StringComparer.Ordinal);
            foreach (var page in content.ByFile.Values.Where(p => p.State != PageState.Published))
            {
                pages.TryAdd(page.Route, page);
                foreach (var alias in page.Head.Aliases)
                {
                    if (Alias.RouteOf(alias.Value) is { } route)
                        pages.TryAdd(route, page);
                }
            }
            return pages;
        });

    private static void ClaimOthers(SiteContent content, RouteTable routes)
    {
        foreach (var file in content.Files)
            routes.Claim("/" + Nfc.Of(file.Path[PageRoute.Root.Length..]), new RouteTarget.OfFile(file.Path), new Place(file.Path));
        foreach (var (route, what) in Generated(content))
        {
            // A writer's own robots.txt is as good as ours.
            if (route != Robots || routes.Find(route) is null)
                routes.Claim(route, new RouteTarget.OfGenerator(what), null);
        }
    }

    private static IEnumerable<(string Route, string What)> Generated(SiteContent content)
    {
        yield return (Sitemap, "the sitemap");
        yield return (Robots, "robots.txt");
        yield return (References, "the list of all references");
        if (CollectingLayouts.Find(content, CollectingLayouts.Statistics, content.Languages.Own) is not null)
            yield return (StatisticsTable, "the table of all statistics");
        if (content.Settings.Outputs.Contains(OutputsReader.Llms))
            yield return (Llms, "llms.txt");
        foreach (var language in content.Languages.All)
        {
            var suffix = language.IsOwn ? "" : $" in `{language.Tag}`";
            yield return (language.RouteOf(Feed), "the feed" + suffix);
            yield return (language.RouteOf(NotFound), "the page for unknown addresses" + suffix);
            if (content.Tags.Any(t => t.Language == language))
                yield return (language.RouteOf(Tags), "the list of tags" + suffix);
        }
        foreach (var tag in content.Tags)
            yield return (tag.Route, $"the page of the tag `{tag.Name}`");
    }

    private static void ClaimAlias(RouteTable routes, Placed<string> alias, RouteTarget target, DiagnosticBag diagnostics)
    {
        if (Alias.RouteOf(alias.Value) is { } route)
            routes.Claim(route, target, alias.Place);
        else
            diagnostics.Add(
                PageRules.BadAlias,
                alias.Place,
                $"the alias `{alias.Value}` is no path within the site",
                "write it from the site's root, such as `/old-name/`"
            );
    }
}
