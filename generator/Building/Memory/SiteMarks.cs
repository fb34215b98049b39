using StaticGuide.Configuration;
using StaticGuide.Content.Pages;
using StaticGuide.Content.Routes;
using StaticGuide.Content.Words;
using StaticGuide.Evidence.Locks;
using StaticGuide.Files;
using StaticGuide.Rendering.Context;

namespace StaticGuide.Building.Memory;

/// <summary>
/// Tells the state of a site, part by part: where a part is as it was, nothing that was asked of it has to be asked again.
/// </summary>
/// <param name="Settings">What every page turns on.</param>
/// <param name="Words">The files of words in all languages.</param>
/// <param name="Heads">The front matter of all pages, and which of them are published.</param>
/// <param name="Evidence">The files of <c>content/evidence/</c>, the lock, and the day.</param>
internal sealed record SiteMarks(
    ulong Settings,
    ulong Words,
    ulong Templates,
    ulong Assets,
    ulong Tags,
    ulong Routes,
    ulong Heads,
    ulong Evidence,
    ulong Today
)
{
    /// <summary>All of it, for what may turn on anything.</summary>
    public ulong Whole => Settings.With(Words).With(Templates).With(Assets).With(Tags).With(Routes).With(Heads).With(Evidence).With(Today);

    /// <param name="options">Tells what the build was asked for.</param>
    /// <param name="files">The fingerprints of the source's files.</param>
    public static SiteMarks Of(SiteContext site, ulong options, IReadOnlyDictionary<string, UInt128> files)
    {
        var (content, today) = (site.Content, (ulong)site.Today.DayNumber);
        var settings = options.With(MarkOf(files, f => f == SiteSettings.Path)).With(site.Templates.UseLinkedData ? 1UL : 0);
        foreach (var frame in site.Frames.All)
        {
            settings = settings.With(frame.Language.Tag).With(frame.Language.Folder);
            foreach (var page in frame.Pages)
                settings = settings.With(page.Route).With(page.Language);
        }
        foreach (var (language, page) in site.Search.All)
            settings = settings.With(language).With(page.Route);
        var heads = 2UL;
        foreach (var page in content.ByFile.Values)
            heads += Fingerprint.Of(page.File).With(page.HeadMark).With((ulong)page.State);
        var routes = 3UL;
        // Sums, so that nothing has to be sorted.
        foreach (var route in site.Routes.Routes)
            routes += Fingerprint.Of(route).With(RouteMark(route, site));
        foreach (var page in content.ByFile.Values)
        {
            routes += 4UL.With(page.File).With(page.Route).With((ulong)page.State).With((ulong)(page.Head.ExpiryDate?.DayNumber ?? 0));
        }
        foreach (var file in content.Unread)
            routes += 5UL.With(file);
        return new SiteMarks(
            settings,
            MarkOf(files, IsOfWords),
            site.Templates.Sources.Aggregate(6UL, (mark, t) => mark + Fingerprint.Of(t.Key).With(t.Value.Text)),
            site.Assets.All.Aggregate(7UL, (mark, a) => mark.With(a.Name).With(a.Route)),
            content.Tags.Aggregate(8UL, (mark, t) => mark.With(t.Name).With(t.Route).With((ulong)t.Pages.Count)),
            routes,
            heads,
            MarkOf(files, f => f == EvidenceLock.Path || f.StartsWith("content/evidence/", StringComparison.Ordinal)).With(today),
            today
        );
    }

    /// <summary>What stands at a route.</summary>
    public static ulong RouteMark(string route, SiteContext site)
    {
        var mark = TargetMark(route, site);
        return site.Routes.ExpiringAt(route) is { } page ? mark.With(page.File).With(ExpiryOf(page)) : mark;
    }

    private static ulong TargetMark(string route, SiteContext site) =>
        site.Routes.Find(route) switch
        {
            RouteTarget.OfPage { Page: var page } => 11UL.With(page.File).With(page.Route),
            RouteTarget.OfAlias { Page: var page } => 12UL.With(page.File).With(page.Route),
            RouteTarget.OfReferences { Page: var page } => 13UL.With(page.File).With(page.Route),
            RouteTarget.OfFile { File: var file } => 14UL.With(file).With(site.Content.Images.Find(file)?.Mark ?? 0),
            RouteTarget.OfGenerator => 15UL,
            _ => 16UL,
        };

    /// <summary>Those that come with the program are of the program.</summary>
    private static bool IsOfWords(string file) =>
        SiteWords.IsWordFile(file) || file.StartsWith(SiteWords.TemplateFolder, StringComparison.Ordinal);

    private static ulong ExpiryOf(Page page) => (ulong)(page.Head.ExpiryDate?.DayNumber ?? 0);

    private static ulong MarkOf(IReadOnlyDictionary<string, UInt128> files, Func<string, bool> which) =>
        files
            .Where(f => which(f.Key))
            .Aggregate(9UL, (mark, f) => mark + Fingerprint.Of(f.Key).With((ulong)f.Value).With((ulong)(f.Value >> 64)));
}
