using System.Collections.Concurrent;
using System.Diagnostics;
using StaticGuide.Building.Memory;
using StaticGuide.Checking;
using StaticGuide.Checking.Html;
using StaticGuide.Content.Pages;
using StaticGuide.Diagnostics;
using StaticGuide.Evidence.Coherence;
using StaticGuide.Files;
using StaticGuide.Output;
using StaticGuide.Output.References;
using StaticGuide.Output.Twins;
using StaticGuide.Rendering;
using StaticGuide.Rendering.Context;
using StaticGuide.Rendering.Pages;
using StaticGuide.Rendering.Templates.Programs;
using StaticGuide.Search;

namespace StaticGuide.Building;

/// <summary>
/// Takes pages from their file to the output, one page at a time on each processor, so that few are in memory at once. What need not be
/// made again comes from the last build.
/// </summary>
internal sealed class PageLine(SiteMaking making, SiteChecker checker, ISiteOutput output) : IDisposable
{
    private readonly ConcurrentBag<Worker> idle = [];
    private readonly ProgramSet programs = new(making.Site.Templates, silences: SilentTags.In);
    private readonly SiteContext site = making.Site;
    private readonly EvidenceUses uses = making.Uses;

    /// <summary>Learns what each page has come to; null where no later build will ask.</summary>
    public PageMemory? Memory { get; init; }

    public PageRecorder? Recorder { get; init; }

    public PageReuse? Reuse { get; init; }

    /// <summary>Learns which other sizes of images pages link to; null where none are made.</summary>
    public NeededVariants? Variants { get; init; }

    /// <summary>Takes what pages of the feeds say; null where no feed is written.</summary>
    public FeedTexts? Feed { get; init; }

    /// <summary>Checks the evidence of pages; null where it is known to be as it was.</summary>
    public EvidenceCoherence? Coherence { get; init; }

    /// <summary>Draws social cards.</summary>
    public required SocialCards Cards { get; init; }

    public BuildMetrics? Metrics { get; init; }

    public required SearchPlan Plan { get; init; }

    /// <summary>Of the words that a search knows.</summary>
    public required StringTable Words { get; init; }

    /// <summary>What is kept of the pages for a search, in no particular order.</summary>
    public ConcurrentBag<SearchRecord> Searched { get; } = [];

    /// <summary>Why pages are made where nothing is taken over.</summary>
    public RemadeReason Reason { get; init; }

    public void Run(IReadOnlyList<IReadOnlyList<PageView>> waves, Action<int, int> progress)
    {
        var (total, done) = (waves.Sum(w => w.Count), 0);
        foreach (var (number, wave) in waves.Index())
        {
            if (wave == waves[^1])
                uses.Settle();
            Memory?.BeginWave();
            Parallel.ForEach(
                Partitioner.Create(wave, EnumerablePartitionerOptions.NoBuffering),
                Workers.OnEachProcessor,
                () => idle.TryTake(out var worker) ? worker : NewWorker(),
                (view, _, worker) =>
                {
                    if (TakeOver(view, number) is { } reason)
                        Make(view, worker, reason);
                    if (view.Page is { } page)
                        Coherence?.Check(page);
                    progress(Interlocked.Increment(ref done), total);
                    return worker;
                },
                idle.Add
            );
        }
    }

    public void Dispose()
    {
        foreach (var worker in idle)
        {
            worker.Renderer.Dispose();
            worker.Search.Dispose();
        }
    }

    private Worker NewWorker()
    {
        // Each with a bag of its own, which knows what is found on the page at hand.
        var bag = new DiagnosticBag(making.Diagnostics) { Passed = [] };
        return new Worker(
            new PageRenderer(site, programs, uses, bag, Metrics?.Templates),
            new PageChecker(checker.For(bag), making.Site.Links.Days, bag, Memory is null ? null : Memory.Table.NumberOf),
            new ReferenceList(),
            new MarkdownTwin(),
            new PageSearch(Plan, Words, output),
            Recorder?.ForAnotherThread(),
            bag,
            bag.Passed
        );
    }

    private void Make(PageView view, Worker worker, RemadeReason reason)
    {
        var started = Stopwatch.GetTimestamp();
        Make(view, worker);
        Metrics?.Made(view.Route, Stopwatch.GetElapsedTime(started), reason);
    }

    private void Make(PageView view, Worker worker)
    {
        worker.Found.Clear();
        var source = view.Page is { } page ? making.Reading.Pages.ReadAgain(page) : null;
        if (view.Page is not null && source is null)
            return;
        if (worker.Renderer.Render(view, source, keepsContents: Feed?.Wants(view.Page) is true) is not { } rendered)
            return;
        if (rendered.Contents is { } contents)
            Feed!.Add(view.Page!, contents.Span);
        var html = worker.Renderer.Html;
        if (rendered.LacksFigure)
            checker.Excuse(view.Route);
        if (rendered.Swallowed is { } swallowed)
            checker.Swallowed.Add(view.Route, swallowed);
        var links = worker.Checker.Check(
            view.Route,
            html.Html.Span,
            html.PlaceOf,
            html.IsLiteral,
            citing: view.Page is not null && rendered.Cited.Count > 0,
            silences: html.Silences
        );
        checker.Add(view.Route, links);
        Variants?.Add(links.Routes);
        var mark = output.Write(PageFiles.HtmlOf(view), html.Html.Span);
        FileMark? references = null;
        if (rendered.Cited.Count > 0)
        {
            uses.AddCited(rendered.Cited, rendered.Quoted, view.Page);
            if (HasReferences(view.Page))
                references = output.Write(PageFiles.ReferencesOf(view), worker.References.Of(rendered.Cited, rendered.Quoted));
        }
        FileMark? twin = HasTwin(view) ? output.Write(PageFiles.TwinOf(view), worker.Twin.Of(rendered, html.Html.Span).AsSpan()) : null;
        var card = rendered.Picture is { IsCard: true } ? WriteCard(view, rendered, worker) : null;
        var search = worker.Search.Of(rendered);
        if (search is not null)
            Searched.Add(search);
        worker.Recorder?.Record(
            new MadePage(
                view,
                worker.Renderer.Trace,
                worker.Renderer.InUse,
                links,
                [.. rendered.Cited, .. rendered.Quoted],
                mark,
                references,
                twin,
                card,
                search,
                worker.Found
            )
        );
    }

    /// <summary>Takes a page over from the last build, with all that it brought to the site.</summary>
    /// <returns>Why it has to be made instead; null where it has not.</returns>
    private RemadeReason? TakeOver(PageView view, int wave)
    {
        if (Reuse is null)
            return Reason;
        var (record, reason) = Reuse.Find(view, Memory!, wave);
        if (record is null || PageEntries.Of(record, site) is not { } entries)
            return reason == RemadeReason.None ? RemadeReason.Evidence : reason;
        if (!TryFindAgain(view, record, out var search))
            return RemadeReason.Output;
        entries.AddTo(uses, view.Page);
        if (record.ListsAllFigures)
            uses.InUse.UseAllFigures();
        checker.Add(view.Route, record.Links);
        Variants?.Add(record.Asked.Routes.Select(r => Memory!.Table[r]));
        foreach (var diagnostic in record.Found)
            making.Diagnostics.Add(diagnostic);
        if (search is not null)
            Searched.Add(search);
        output.Keep(PageFiles.HtmlOf(view));
        if (record.Cited.Count > 0 && HasReferences(view.Page))
            output.Keep(PageFiles.ReferencesOf(view));
        if (record.Twin is not null && HasTwin(view))
            output.Keep(PageFiles.TwinOf(view));
        if (record.Card is not null && site.Routes.IsFreeForCard(view.Page!))
            output.Keep(PageFiles.CardOf(view));
        var mark = PageRecorder.UsesMark(view.Route, record.Used, record.Answered);
        if (search == record.Search)
            Memory!.Keep(view.Route, Reuse.Last, mark);
        else
            Memory!.Add(view.Route, record with { Search = search }, mark);
        Metrics?.Keep();
        return null;
    }

    /// <summary>Takes over what a search shows of a page, whose number is another one where pages before it came or went.</summary>
    private bool TryFindAgain(PageView view, PageRecord record, out SearchRecord? search)
    {
        search = record.Search;
        if (search is null || Plan.Find(view) is not { } place)
            return true;
        var (was, now) = (search.Number, place.Number);
        search = was == now ? search : search with { Number = now };
        var part = SearchFiles.PartOf(place.Language, now, site);
        if (was != now)
            return output.TryMove(SearchFiles.PartOf(place.Language, was, site), part, search.Part);
        output.Keep(part);
        return true;
    }

    private bool HasReferences(Page? page) => page is { IsHome: false } && site.Routes.IsFreeForReferences(page);

    /// <summary>The last thing that is made of a page, since its template writes where the HTML stood.</summary>
    private FileMark? WriteCard(PageView view, RenderedPage rendered, Worker worker) =>
        site.Routes.IsFreeForCard(view.Page!)
        && worker.Renderer.CardOf(rendered) is { } svg
        && output.Wants(PageFiles.CardOf(view))
        && Cards.Of(svg, worker.Bag) is { } png
            ? output.Write(PageFiles.CardOf(view), png)
            : null;

    private bool HasTwin(PageView view) =>
        view.MayHaveTwin
        && site.Settings.HasTwins
        && (view.Page is { } page ? site.Routes.IsFreeForTwin(page) : site.Routes.IsFreeForTwin(view.Route));

    private sealed record Worker(
        PageRenderer Renderer,
        PageChecker Checker,
        ReferenceList References,
        MarkdownTwin Twin,
        PageSearch Search,
        PageRecorder? Recorder,
        DiagnosticBag Bag,
        List<Diagnostic> Found
    );
}
