using StaticGuide.Content.Charts;
using StaticGuide.Diagnostics;
using StaticGuide.Evidence.Figures;
using StaticGuide.Evidence.Unknown;

namespace StaticGuide.Evidence.Charts;

/// <summary>Joins charts with their figures, and says where these cannot be drawn together.</summary>
internal sealed class ChartResolver(UnknownIds unknown, DiagnosticBag diagnostics)
{
    /// <summary>The chart, or null where it cannot be drawn, which is reported.</summary>
    public FigureChart? Resolve(Chart chart, EvidenceScope scope)
    {
        List<ChartItem> items = [];
        for (var i = 0; i < chart.Statistics.Count; i++)
        {
            var statistic = chart.Statistics[i];
            if (scope.FindFigure(statistic.Value) is { } figure)
                items.Add(new ChartItem(figure, chart.Labels.Count > i ? chart.Labels[i].Value : null));
            else if (!scope.Explains(statistic.Value))
                unknown.Add(
                    new UnknownId(UnknownKind.Statistic, statistic.Value, statistic.Place, () => scope.FigureIds.Concat(scope.LostIds))
                );
        }
        if (chart.Kind is not { } kind || chart.LacksList)
            return null;
        var resolved = new FigureChart(chart, kind, items);
        return
            items.Count == chart.Statistics.Count
            && IsWhole(chart)
            && HasOneUnit(resolved)
            && new ChartKindCheck(resolved, diagnostics).Passes()
            ? Dated(resolved)
            : null;
    }

    private bool IsWhole(Chart chart)
    {
        var count = chart.Statistics.Count;
        var (right, wanted) = chart.Kind switch
        {
            ChartKind.Range => (count == 3, "three: low, middle and high"),
            ChartKind.Line => (count == 1, "one, whose earlier values it shows"),
            _ => (count >= 2, "at least two"),
        };
        if (!right)
            diagnostics.Add(
                ChartRules.WrongCount,
                chart.Place,
                $"this chart has {Counted(count, "statistic")}, and its kind needs {wanted}",
                "name them under `statistics:`"
            );
        if (chart.Labels.Count > 0 && chart.Labels.Count != count)
            diagnostics.Add(
                ChartRules.LabelCount,
                chart.Labels[0].Place,
                $"this chart has {Counted(chart.Labels.Count, "label")} for {Counted(count, "statistic")}",
                "name each of them, in their order, or remove `labels`"
            );
        if (chart.Labels.GroupBy(l => l.Value, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1) is { } alike)
            diagnostics.Add(
                ChartRules.LabelsAlike,
                alike.ElementAt(1).Place,
                $"two numbers of this chart are called `{alike.Key}`",
                "give each a name of its own"
            );
        var repeated = chart
            .Statistics.GroupBy(s => s.Value, StringComparer.Ordinal)
            .Where(g => g.Count() > 1)
            .Select(g => g.ElementAt(1))
            .ToList();
        foreach (var statistic in repeated)
            diagnostics.Add(
                ChartRules.Repeated,
                statistic.Place,
                $"`{statistic.Value}` stands in this chart already",
                "remove it, or name another"
            );
        return right && repeated.Count == 0 && (chart.Labels.Count == 0 || chart.Labels.Count == count);
    }

    private bool HasOneUnit(FigureChart chart)
    {
        var first = chart.Items[0].Figure;
        for (var i = 1; i < chart.Items.Count; i++)
        {
            var other = chart.Items[i].Figure;
            if (other.Unit.Id == first.Unit.Id)
                continue;
            diagnostics.AddUnlessDoubted(
                FigurePlaces.Units(first, other),
                ChartRules.MixedUnits,
                chart.Chart.Statistics[i].Place,
                $"`{other.Statistic.Id}` is in {other.Unit.Id}, and `{first.Statistic.Id}` in {first.Unit.Id}",
                "a chart compares numbers of one unit; make two charts"
            );
            return false;
        }
        return true;
    }

    private FigureChart Dated(FigureChart chart)
    {
        if (chart.MixesDates && !chart.Chart.MixesDates)
            diagnostics.AddUnlessDoubted(
                FigurePlaces.Times(chart.Items.Select(i => i.Figure)),
                ChartRules.MixedDates,
                chart.Chart.Place,
                "the statistics of this chart are not of the same date",
                "compare like with like, or write `mixed_dates: true`"
            );
        return chart;
    }

    private static string Counted(int count, string what) => $"{count} {what}{(count == 1 ? "" : "s")}";
}
