using StaticGuide.Cli.Verifying;
using StaticGuide.Diagnostics;
using StaticGuide.Evidence.Figures;
using StaticGuide.Verification.Renewal;

namespace StaticGuide.Cli.Renewing;

/// <summary>Reports where numbers or words of two editions stand together: in a calculation, a chart, on a page.</summary>
internal static class MixedEditions
{
    public static void Report(RenewResult result, DiagnosticBag diagnostics)
    {
        var moved = result
            .Taken.Where(t => FigureTime.Of(t.Next) != FigureTime.Of(t.Figure.Statistic))
            .Select(t => (ITaken)t.Figure)
            .Concat(result.Passages.Where(t => FigureTime.Of(t.Next) != FigureTime.Of(t.Excerpt.Passage)).Select(t => t.Excerpt))
            .ToHashSet();
        var site = result.Before!;
        // What an earlier run has renewed is of the newer edition as long as something of its source is left.
        var left = result.Told.Where(l => !moved.Contains(l.Item)).Select(l => l.Item).ToHashSet();
        var sources = left.Select(l => l.Source).ToHashSet();
        var earlier = site.Evidence.Figures.Where(f =>
            f.Calculation is null && !left.Contains(f) && sources.Contains(f.Source) && HasMovedBefore(f)
        );
        var times = moved.Select(t => (t.Source, TimeOf(t))).ToHashSet();
        // Words that are still found may tell of a year that is over; those that were left are known to be of the older edition.
        var stayed = site
            .Evidence.Figures.Where(f => f.Calculation is null)
            .Concat(result.Left.Select(l => l.Item).OfType<Excerpt>().Cast<ITaken>())
            .Where(t => !moved.Contains(t) && times.Contains((t.Source, TimeOf(t))))
            .ToHashSet();
        stayed.UnionWith(left.Where(l => !HasMovedBefore(l)));
        moved.UnionWith(earlier);
        if (stayed.Count == 0 || moved.Count == 0)
            return;
        foreach (var figure in site.Evidence.Figures.Where(f => f.Calculation is not null))
            Check($"`{figure.Id}` is calculated from", figure.Calculation!.All, figure.Statistic.Place);
        foreach (var page in site.Content.ByFile.Values.OrderBy(p => p.File, StringComparer.Ordinal))
        {
            foreach (var chart in site.Evidence.Of(page).Charts.Where(c => c.Chart.Place.File == page.File))
                Check($"the chart `{chart.Chart.Id}` shows", chart.Items.Select(i => i.Figure), chart.Chart.Place);
        }
        var uses = new SiteUses(site);
        foreach (var (page, used) in uses.All)
            Check("this page shows", used.OfType<ITaken>(), new Place(page.File));

        void Check(string what, IEnumerable<ITaken> items, Place place)
        {
            var all = items.ToHashSet();
            var old = all.Where(stayed.Contains).Select(f => f.Id).Order(StringComparer.Ordinal).ToList();
            var fresh = all.Where(moved.Contains).Select(f => f.Id).Order(StringComparer.Ordinal).ToList();
            if (old.Count > 0 && fresh.Count > 0)
                diagnostics.Add(
                    RenewalRules.MixedEditions,
                    place,
                    $"{what} {(all.Any(t => t is Excerpt) ? "numbers and words" : "numbers")} of two editions: {Named(fresh)} of the newer, {Named(old)} of the older",
                    "bring the others up to date as well, or say which is of when"
                );
        }
    }

    private static bool HasMovedBefore(ITaken item) =>
        item is Figure { Statistic: { Previous: [var last, ..] } statistic }
        && new FigureTime(last.AsOf, last.Period).IsBefore(FigureTime.Of(statistic));

    private static FigureTime TimeOf(ITaken item) =>
        item is Figure figure ? FigureTime.Of(figure.Statistic) : FigureTime.Of(((Excerpt)item).Passage);

    private static string Named(List<string> ids)
    {
        const int Most = 4;
        return string.Join(", ", ids.Take(Most).Select(id => $"`{id}`")) + (ids.Count > Most ? $" and {ids.Count - Most} more" : "");
    }
}
