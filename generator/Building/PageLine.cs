using System.Collections.Concurrent;
using StaticGuide.Checking;
using StaticGuide.Content.Pages;
using StaticGuide.Content.Sources;
using StaticGuide.Content.Values;
using StaticGuide.Diagnostics;
using StaticGuide.Evidence.Figures;
using StaticGuide.Output;
using StaticGuide.Output.References;
using StaticGuide.Rendering;
using StaticGuide.Rendering.Context;
using StaticGuide.Rendering.Pages;
using StaticGuide.Rendering.Templates.Programs;

namespace StaticGuide.Building;

/// <summary>Takes pages from their file to the output, one page at a time on each processor, so that few are in memory at once.</summary>
internal sealed class PageLine(
    SiteContext site,
    SiteChecker checker,
    PageReader pages,
    EvidenceUses uses,
    ISiteOutput output,
    DiagnosticBag diagnostics
) : IDisposable
{
    private readonly ConcurrentBag<Worker> idle = [];
    private readonly ProgramSet programs = new(site.Templates);

    public void Run(IReadOnlyList<IReadOnlyList<PageView>> waves, Action<int, int> progress)
    {
        var (total, done) = (waves.Sum(w => w.Count), 0);
        foreach (var wave in waves)
        {
            if (wave == waves[^1])
                uses.Settle();
            Parallel.ForEach(
                Partitioner.Create(wave, EnumerablePartitionerOptions.NoBuffering),
                () =>
                    idle.TryTake(out var worker)
                        ? worker
                        : new Worker(new PageRenderer(site, programs, uses, diagnostics), new PageChecker(checker), new ReferenceList()),
                (view, _, worker) =>
                {
                    Make(view, worker);
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
            worker.References.Dispose();
        }
    }

    private void Make(PageView view, Worker worker)
    {
        var source = view.Page is { } page ? pages.ReadAgain(page) : null;
        if (view.Page is not null && source is null || worker.Renderer.Render(view, source) is not { } rendered)
            return;
        var html = worker.Renderer.Html;
        if (rendered.LacksFigure)
            checker.Excuse(view.Route);
        worker.Checker.Check(view.Route, html.Html.Span, html.PlaceOf);
        output.Write(PageRoute.OutputFileOf(view.Route), html.Html.Span);
        if (rendered.Cited.Count > 0)
            WriteReferences(view.Page, rendered.Cited, rendered.Quoted, worker.References);
    }

    private void WriteReferences(Page? page, IReadOnlyList<Source> cited, IReadOnlyList<Excerpt> quoted, ReferenceList references)
    {
        uses.AddCited(cited, quoted, page);
        if (page is { IsHome: false } && site.Routes.IsFreeForReferences(page))
            output.Write(PageRoute.OutputFileOf(PageRoute.ReferencesOf(page.Route)), references.Of(cited, quoted));
    }

    private sealed record Worker(PageRenderer Renderer, PageChecker Checker, ReferenceList References);
}
