using StaticGuide.Cli.Verifying;
using StaticGuide.Diagnostics;
using StaticGuide.Evidence.Figures;
using StaticGuide.Verification.Renewal;

namespace StaticGuide.Cli.Renewing;

/// <summary>Reports where numbers of two editions stand together: in a calculation, a chart, on a page.</summary>
internal static class MixedEditions
{
    public static void Report(RenewResult result, DiagnosticBag diagnostics)
    {
        if (result.Taken.Count == 0)
            return;
        var site = result.Before!;
        var moved = result.Taken.Where(t => FigureTime.Of(t.Next) != FigureTime.Of(t.Figure.Statistic)).Select(t => t.Figure).ToHashSet();
        var times = moved.Select(f => (f.Source, FigureTime.Of(f.Statistic))).ToHashSet();
        var stayed = site
            .Evidence.Figures.Where(f =>
                f.Calculation is null && !moved.Contains(f) && times.Contains((f.Source, FigureTime.Of(f.Statistic)))
            )
            .ToHashSet();
        if (stayed.Count == 0)
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
            Check("this page shows", used.OfType<Figure>(), new Place(page.File));

        void Check(string what, IEnumerable<Figure> figures, Place place)
        {
            var all = figures.ToHashSet();
            var old = all.Where(stayed.Contains).Select(f => f.Id).Order(StringComparer.Ordinal).ToList();
            var fresh = all.Where(moved.Contains).Select(f => f.Id).Order(StringComparer.Ordinal).ToList();
            if (old.Count > 0 && fresh.Count > 0)
                diagnostics.Add(
                    RenewalRules.MixedEditions,
                    place,
                    $"{what} numbers of two editions: {Named(fresh)} of the newer, {Named(old)} of the older",
                    "bring the others up to date as well, or say which is of when"
                );
        }
    }

    private static string Named(List<string> ids)
    {
        const int Most = 4;
        return string.Join(", ", ids.Take(Most).Select(id => $"`{id}`")) + (ids.Count > Most ? $" and {ids.Count - Most} more" : "");
    }
}
