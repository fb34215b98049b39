using StaticGuide.Content.Statistics;
using StaticGuide.Diagnostics;
using StaticGuide.Evidence.Figures;

namespace StaticGuide.Evidence.Coherence;

/// <summary>Checks that a figure's kind and unit do not exclude each other. A site's own units may mean anything.</summary>
internal static class KindOfUnit
{
    private static readonly string[] NoCounts = ["percent", "percentage-points"];

    public static void Report(Figure figure, DiagnosticBag diagnostics)
    {
        var hint = figure.Statistic.Kind switch
        {
            StatisticKind.Percent when figure.Unit.IsMoney || figure.Unit.IsCount => "write `unit: percent`, or another kind",
            StatisticKind.Count when NoCounts.Contains(figure.Unit.Id) => "write `kind: percent`, or the unit of what is counted",
            _ => null,
        };
        if (hint is not null)
            diagnostics.Add(
                new Diagnostic(
                    CoherenceRules.KindAgainstUnit,
                    figure.Statistic.UnitPlace,
                    $"the kind is `{figure.Statistic.KindName}`, and the unit is `{figure.Unit.Id}`"
                )
                {
                    Hint = hint,
                    Doubts = [figure.Statistic.UnitPlace],
                }
            );
    }
}
