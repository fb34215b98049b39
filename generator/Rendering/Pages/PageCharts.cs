using StaticGuide.Content;
using StaticGuide.Content.Charts;
using StaticGuide.Content.Pages;
using StaticGuide.Diagnostics;
using StaticGuide.Language;
using StaticGuide.Rendering.Charts;
using StaticGuide.Rendering.Context;
using StaticGuide.Rendering.Html;

namespace StaticGuide.Rendering.Pages;

/// <summary>The charts that a page shows, as they come to be.</summary>
internal sealed class PageCharts(PageHost host)
{
    private readonly ChartCaption caption = new(host);

    private readonly List<Placed<Chart>> shown = [];

    /// <summary>Ids that were asked for, and that the page has no chart for.</summary>
    private readonly List<string> unknown = [];

    /// <summary>Where numbers are what a page is for, nobody has to open their table.</summary>
    private bool opensTables;

    public void Begin(PageView view)
    {
        opensTables = view.Layout == CollectingLayouts.Statistics;
        shown.Clear();
        unknown.Clear();
    }

    /// <param name="owner">The page whose front matter has the chart: the one being rendered, or one whose texts it collects.</param>
    public void Write(string id, Page? owner, string language, Func<Place> place)
    {
        if (Find(owner, id) is not { } chart)
        {
            ReportUnknown(id, owner, place());
            return;
        }
        if (shown.Find(s => ReferenceEquals(s.Value, chart)) is { } before)
        {
            host.Diagnostics.Add(
                ChartRules.ShownTwice,
                place(),
                $"the chart `{id}` is on this page already",
                $"link to it instead: `[…](#chart-{id})`",
                new DiagnosticNote("first here", before.Place)
            );
            return;
        }
        shown.Add(new Placed<Chart>(chart, place()));
        // One that cannot be drawn was reported where it is defined.
        if (host.Scope.FindChart(id) is not { } drawn)
            return;
        var finding = FigureHtml.Fill(chart.Title, host.Scope, host.Site.Forms);
        // Two pages may each have a chart of this id, and a third collect their texts.
        var count = shown.Count(s => s.Value.Id == id);
        new ChartHtml(
            host.Buffer,
            host.Site.Forms,
            LanguageTable.Of(language, host.Site.Settings.Language).Charts,
            host.Words,
            figure => WordLanguages.OfLabel(figure, host.Site),
            host.WriteCited,
            opensTables
        ).Write(drawn, count == 1 ? $"chart-{id}" : $"chart-{id}-{count}", finding, () => caption.Write(drawn, finding));
    }

    /// <summary>Reports the charts of a page that is finished and shows them nowhere.</summary>
    /// <param name="markdown">Of the page: a chart that it asks for in another way has been reported there.</param>
    public void ReportUnshown(Page page, string markdown)
    {
        foreach (var chart in page.Evidence.Charts.DistinctBy(c => c.Id))
        {
            // One whose name is misspelt where it should be shown has been reported there.
            if (
                !shown.Exists(s => s.Value.Id == chart.Id)
                && !unknown.Exists(id => Suggestion.Nearest(id, [chart.Id]) is not null)
                && !"[({ ［【（".Any(c => markdown.Contains($"chart{c}{chart.Id}", StringComparison.Ordinal))
                && !IsAskedFor(chart.Id, markdown)
            )
                host.Diagnostics.Add(
                    ChartRules.NeverShown,
                    chart.Place,
                    $"the chart `{chart.Id}` is shown nowhere on this page",
                    $"write `::chart[{chart.Id}]` on a line of its own, or remove the chart"
                );
        }
    }

    /// <summary>Whether a line of two colons names it, whatever the directive is called.</summary>
    private static bool IsAskedFor(string id, string markdown)
    {
        foreach (var line in markdown.AsSpan().EnumerateLines())
        {
            if (line.TrimStart(' ').StartsWith("::") && line.Contains($"[{id}]", StringComparison.Ordinal))
                return true;
        }
        return false;
    }

    private static Chart? Find(Page? owner, string id) => owner?.Evidence.Charts.FirstOrDefault(c => c.Id == id);

    private void ReportUnknown(string id, Page? owner, Place place)
    {
        unknown.Add(id);
        if (owner is not null && owner.Evidence.Faults.Explains(id))
            return;
        var other = host
            .Site.Content.ByFile.Values.Where(p => Find(p, id) is not null)
            .Select(p => p.File)
            .Order(StringComparer.Ordinal)
            .FirstOrDefault();
        host.Diagnostics.Add(
            ChartRules.Unknown,
            place,
            other is null ? $"there is no chart `{id}`" : $"the chart `{id}` belongs to {other}",
            other is not null
                ? "move it to this page's `charts:`, or link to that page"
                : Suggestion.DidYouMean(id, owner?.Evidence.Charts.Select(c => c.Id) ?? []) ?? "add it to the page's `charts:`"
        );
    }
}
