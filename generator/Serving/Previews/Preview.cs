using System.Text;
using StaticGuide.Building;
using StaticGuide.Building.Memory;
using StaticGuide.Content.Pages;
using StaticGuide.Content.Routes;
using StaticGuide.Content.Values;
using StaticGuide.Diagnostics;
using StaticGuide.Files;
using StaticGuide.Images;
using StaticGuide.Output.References;
using StaticGuide.Output.Twins;
using StaticGuide.Rendering.Pages;
using StaticGuide.Rendering.Templates;
using StaticGuide.Serving.Watching;

namespace StaticGuide.Serving.Previews;

/// <summary>
/// The site as it is now. A page is made when somebody asks for it, so the one that is open comes first however many there are; a run
/// over all of them behind it finds what single pages cannot know.
/// </summary>
internal sealed class Preview : IDisposable
{
    private readonly Lock gate = new();
    private readonly PreviewRequest request;
    private readonly HeadCache heads;
    private readonly ChangeFinder changes;
    private readonly Dictionary<string, PreviewPage> made = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PreviewPage> good = new(StringComparer.Ordinal);

    /// <summary>What stood where, for those who still look there.</summary>
    private readonly Dictionary<string, Page> stood = new(StringComparer.Ordinal);

    /// <inheritdoc cref="PageState.Pictures"/>
    private readonly Dictionary<string, int> pictures = new(StringComparer.Ordinal);
    private PreviewSite? site;
    private PageMaker? maker;

    /// <summary>Why the site cannot be read at all; empty where it can.</summary>
    private IReadOnlyList<Diagnostic> broken = [];
    private WholeSite? whole;
    private KeptFiles? kept;
    private int revision;

    /// <summary>What the last run without errors has learned of each page.</summary>
    private BuildMemory? memory;

    public Preview(PreviewRequest request)
    {
        this.request = request;
        heads = new HeadCache(request.Tree);
        changes = new ChangeFinder(request.Tree, heads);
        lock (gate)
            ReadAgain();
    }

    /// <summary>The site's folder on the host: empty, or such as <c>/guide</c>.</summary>
    public string BasePath => site?.Reading.Content.Settings.BasePath ?? "";

    /// <summary>Why the site cannot be read at all; empty where it can.</summary>
    public IReadOnlyList<Diagnostic> Broken => broken;

    public int Pages => site?.Reading.Content.Published.Count ?? 0;

    private static bool IsShownAnew(string file) =>
        (ImageFormats.OfName(file) is not null || Path.GetExtension(file) == ".css")
        && file.StartsWith(PageRoute.Root, StringComparison.Ordinal);

    /// <summary>Takes in what changed; pages that are open are not made yet.</summary>
    public Outcome Apply(FileChanges touched)
    {
        lock (gate)
        {
            var change = changes.Find(touched, site);
            // After midnight other pages may belong to the site.
            var isNextDay = site is not null && request.Selection() != site.Selection;
            if (!change.IsAny && !isNextDay)
                return new Outcome([], null);
            revision++;
            foreach (var file in change.Files.Where(IsShownAnew))
                pictures[BasePath + file[(PageRoute.Root.Length - 1)..]] = revision;
            whole = null;
            if (change.IsContent || isNextDay || site is null)
                ReadAgain();
            else if (change.IsTemplates)
                Stage(site.WithTemplates());
            foreach (var page in change.Markdown.Select(f => site?.Reading.Content.ByFile.GetValueOrDefault(f)).OfType<Page>())
                made.Remove(page.Route);
            return new Outcome(
                change.Files,
                change.Files is [var only] ? site?.Reading.Content.ByFile.GetValueOrDefault(only)?.Route : null
            );
        }
    }

    /// <summary>Makes the whole site, so as to know what is wrong with it.</summary>
    /// <returns>Null where it was interrupted, or there is none.</returns>
    public WholeSite? CheckAll(CancellationToken cancellation)
    {
        int began;
        BuildMemory? last;
        KeptFiles? before;
        lock (gate)
        {
            if (site is null || broken.Count > 0)
                return null;
            (began, last, before) = (revision, memory, kept);
        }
        if (PreviewSite.Read(request, heads, new DiagnosticBag(), cancellation) is not { } current)
            return null;
        var diagnostics = new DiagnosticBag();
        var making = current.NewMaking(null, diagnostics);
        var files = new KeptFiles(before);
        var next = making.Make(files, (_, _) => cancellation.ThrowIfCancellationRequested(), new MemoryUse(last, 0, current.Tree.Files));
        files.End();
        foreach (var diagnostic in current.Found.Content.Sorted().Concat(current.Found.Plan.Sorted()))
            diagnostics.Add(diagnostic);
        var isRight = !diagnostics.HasErrors;
        var result = new WholeSite(current.Reading.Content.Published.Count, diagnostics.Take());
        lock (gate)
        {
            if (began != revision)
                return null;
            // What the run has learned of who uses what, pages show from now on.
            maker?.Dispose();
            (site, maker, whole, kept) = (current.WithUnread(site), new PageMaker(making), result, files);
            if (isRight)
                memory = next;
            foreach (var view in current.Views.Values.Where(PageMaker.IsOfAllPages))
                made.Remove(view.Route);
        }
        return result;
    }

    /// <param name="path">The path of an address, decoded.</param>
    public Answer Find(string path)
    {
        lock (gate)
        {
            if (site is null)
                return new Answer.Nothing();
            if (!path.StartsWith(BasePath + "/", StringComparison.Ordinal))
                return path is "/" || path == BasePath ? new Answer.Elsewhere(BasePath + "/") : NotFound("/");
            var route = PageRoute.Plain(Nfc.Of(path[BasePath.Length..]));
            if (site.Views.TryGetValue(route, out var view) && site.Reading.Routes.Find(route) is not RouteTarget.OfFile)
                return new Answer.OfPage(Shown(view), view.Kind == PageKind.NotFound);
            return site.Reading.Routes.Find(route) switch
            {
                RouteTarget.OfFile { File: var file } => OfFile(route, file),
                RouteTarget.OfGenerator => OfGenerator(route),
                RouteTarget.OfReferences { Page: var page } when References(page) is { } bytes => new Answer.OfBytes(route, bytes),
                RouteTarget.OfTwin { Page: var page } when Twin(PageView.Of(page)) is { } bytes => new Answer.OfBytes(route, bytes),
                RouteTarget.OfCard { Page: var page } when Shown(PageView.Of(page)).Card is { } svg && DrawnOf(svg) is { } png =>
                    new Answer.OfBytes(route, png),
                null when !route.EndsWith('/') && site.Views.ContainsKey(route + "/") => new Answer.Elsewhere(BasePath + route + "/"),
                _ => NotFound(route),
            };
        }
    }

    /// <summary>What a browser that shows an address is to know.</summary>
    public PageState StateOf(string path)
    {
        lock (gate)
        {
            if (site is null)
                return new PageState
                {
                    Mark = "",
                    Errors = broken,
                    Pages = 0,
                };
            var answer = Find(path);
            var shown = (answer as Answer.OfPage)?.Shown;
            var now = shown is null ? null : Current(shown.View);
            var state = ProblemSorter.Sort(now, AllFound(now), whole);
            return state with
            {
                Mark = shown?.Mark ?? "",
                Pages = Pages,
                Pictures = pictures.ToDictionary(),
                IsEarlier = broken.Count > 0 || now is not null && shown!.Mark != now.Mark,
                Notes = shown?.Rendered is { } rendered ? [.. NoteEvidence.Of(rendered)] : [],
                Unpublished = now?.Page is { } page ? Unpublished(page) : null,
                MovedTo = answer is Answer.OfPage { IsNotFound: true } ? NewPlaceOf(path) : null,
            };
        }
    }

    public void Dispose()
    {
        lock (gate)
            maker?.Dispose();
    }

    private void ReadAgain()
    {
        var diagnostics = new DiagnosticBag();
        var read = PreviewSite.Read(request, heads, diagnostics);
        broken = read is null ? diagnostics.Sorted() : [];
        if (read is not null)
            Stage(read);
    }

    private void Stage(PreviewSite next)
    {
        made.Clear();
        maker?.Dispose();
        site = next.WithUnread(site);
        var making = next.NewMaking(next.Reading.Evidence, new DiagnosticBag());
        maker = new PageMaker(making);
    }

    private PreviewPage Current(PageView view)
    {
        if (!made.TryGetValue(view.Route, out var page))
            made[view.Route] = page = maker!.Make(view);
        if (view.Page is not null)
            stood[view.Route] = view.Page;
        return page;
    }

    /// <summary>Where the page is now that stood at an address before; null where there was none, or it is gone.</summary>
    private string? NewPlaceOf(string path) =>
        path.StartsWith(BasePath, StringComparison.Ordinal)
        && stood.GetValueOrDefault(Nfc.Of(path[BasePath.Length..])) is { } before
        && Moves.Find(before, site!.Reading.Content) is { } page
            ? BasePath + page.Route
            : null;

    /// <summary>The page as it is, or as it was before something went wrong.</summary>
    private PreviewPage Shown(PageView view)
    {
        var page = Current(view);
        if (page.IsGood && !ProblemSorter.HasErrors(page, AllFound(page)))
            good[view.Route] = page;
        else if (good.TryGetValue(view.Route, out var last))
            return last with { View = view };
        return page;
    }

    /// <summary>The page for unknown addresses of the language whose folder one is in: servers that look for the nearest do so.</summary>
    private Answer.OfPage NotFound(string route)
    {
        var languages = site!.Reading.Content.Languages;
        var nearest = languages.All.LastOrDefault(l => route.StartsWith(l.Folder, StringComparison.OrdinalIgnoreCase)) ?? languages.Own;
        return new(
            site.Views.TryGetValue(nearest.RouteOf(RoutePlan.NotFound), out var view)
                ? Shown(view)
                : new PreviewPage(PageView.NotFound, [], null, []),
            true
        );
    }

    private Answer OfFile(string route, string file) =>
        site!.Assets.OfFile(file) is { } asset ? new Answer.OfBytes(route, asset.Content)
        : file.StartsWith(AssetSet.Folder, StringComparison.Ordinal) ? NotFound(route)
        : new Answer.OfFile(route, file);

    private byte[]? References(Page page)
    {
        if (Current(PageView.Of(page)).Rendered is not { Cited.Count: > 0 } rendered)
            return null;
        var list = new ReferenceList();
        return list.Of(rendered.Cited, rendered.Quoted).ToArray();
    }

    private static byte[]? DrawnOf(string svg) => CardEncoder.IsReady ? CardEncoder.Png(svg) : null;

    private Answer OfGenerator(string route) =>
        (TopicOf(route) is { } topic ? Twin(topic) : kept?.Find(route)) is { } bytes
            ? new Answer.OfBytes(route, bytes)
            : new Answer.Later();

    /// <summary>The page of a topic whose Markdown stands at a route.</summary>
    private PageView? TopicOf(string route) =>
        route.EndsWith(PageRoute.Twin, StringComparison.Ordinal)
        && site!.Views.TryGetValue(route[..^PageRoute.Twin.Length], out var view)
        && view.MayHaveTwin
            ? view
            : null;

    private byte[]? Twin(PageView view) =>
        Shown(view) is { Rendered: { } rendered } shown
            ? Encoding.UTF8.GetBytes(new MarkdownTwin().Of(rendered, Encoding.UTF8.GetString(shown.Html)))
            : null;

    private IEnumerable<Diagnostic> AllFound(PreviewPage? page) =>
        broken
            .Concat(site!.Found.Content.Sorted())
            .Concat(site.Found.Plan.Sorted())
            .Concat(site.Unknown)
            .Concat(page?.Found ?? [])
            .Concat(whole?.Found ?? []);

    private string? Unpublished(Page page) =>
        page.Head.Draft ? "a draft"
        : page.Head.PublishDate is { } day && day > site!.Selection.Today ? $"published on {day:yyyy-MM-dd}"
        : null;
}
