using StaticGuide.Building;
using StaticGuide.Content.Statistics;
using StaticGuide.Diagnostics;
using StaticGuide.Evidence.Derivations;
using StaticGuide.Evidence.Figures;
using StaticGuide.Verification.Renewal;

namespace StaticGuide.Cli.Renewing;

/// <summary>
/// Derived numbers follow those they are made of by themselves. Where an entry states the result or its time as well, these are
/// written anew.
/// </summary>
internal static class DerivedFollowers
{
    /// <summary>What is to be written for those whose inputs have changed; empty once all of it is.</summary>
    public static IReadOnlyList<(Statistic Before, Statistic After)> Of(SiteReading before, SiteReading after, RenewPlan plan)
    {
        List<(Statistic, Statistic)> found = [];
        var done = plan.Derived.Select(d => d.Before.Place).ToHashSet();
        foreach (var old in before.Evidence.Figures.Where(f => f.Calculation is not null && !done.Contains(f.Statistic.Place)))
        {
            var statistic = old.Statistic;
            if (
                statistic is { Value: null, AsOf: null, Period: null }
                || !old.Calculation!.All.Any(i => plan.Taken.Any(t => t.Figure == i))
            )
                continue;
            if (InputsOf(old, after) is not { } inputs)
                continue;
            var next = statistic with { Value = null };
            // Its own time is that of its inputs, if it was.
            if (
                old.Calculation.Inputs.Values.All(i => Time(i) == FigureTime.Of(statistic))
                && inputs.Values.Select(Time).Distinct().ToList() is [var time]
            )
                next = next with { AsOf = time.AsOf, Period = time.Period };
            if (
                ((StatisticProof.Derived)statistic.Proof).Derivation is var derivation
                && new FigureDeriver(next, derivation, old.Unit, new DiagnosticBag()).Derive(inputs) is { } figure
            )
                next = next with { Value = statistic.Value is null ? null : figure.Value };
            else
                continue;
            if (next.Value != statistic.Value || FigureTime.Of(next) != FigureTime.Of(statistic))
                found.Add((statistic, next));
        }
        return found;
    }

    private static FigureTime Time(Figure figure) => new(figure.AsOf, figure.Period);

    private static Dictionary<string, Figure>? InputsOf(Figure figure, SiteReading after)
    {
        Dictionary<string, Figure> inputs = new(StringComparer.Ordinal);
        foreach (var (name, input) in figure.Calculation!.Inputs)
        {
            if (RenewCheck.Find(after, input) is not { } fresh)
                return null;
            inputs[name] = fresh;
        }
        return inputs;
    }
}
