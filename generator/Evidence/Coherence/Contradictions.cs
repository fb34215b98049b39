using StaticGuide.Content.Statistics;
using StaticGuide.Diagnostics;
using StaticGuide.Evidence.Figures;
using StaticGuide.Language;

namespace StaticGuide.Evidence.Coherence;

/// <summary>Finds figures that measure the same thing: with values that agree, one is too many; with others, one is wrong.</summary>
/// <param name="count">How many there are to compare.</param>
internal sealed class Contradictions(int count, DiagnosticBag diagnostics)
{
    private static readonly LanguageForms Forms = LanguageTable.Of("en");

    private readonly HashSet<SameMeasure> known = new(count);

    public void Add(SameMeasure measure)
    {
        if (known.TryGetValue(measure, out var first))
            Report(first.Figure, measure.Figure);
        else
            known.Add(measure);
    }

    private void Report(Figure first, Figure second)
    {
        var (rule, hint) = AgreeInPart(first.Value, second.Value)
            ? (CoherenceRules.DefinedTwice, "keep one, and use it in both places; or say in `label` or `population` what sets them apart")
            : (CoherenceRules.Contradiction, "mend the one that is wrong; or say in `label`, `population` or `as_of` what sets them apart");
        diagnostics.AddUnlessDoubted(
            [.. FigurePlaces.Values(first, second), .. FigurePlaces.Times(first, second), .. FigurePlaces.Units(first, second)],
            rule,
            second.Statistic.Place,
            first.Value == second.Value
                ? $"`{second.Id}` is `{first.Id}` once more: the same measure, time and value"
                : $"`{second.Id}` is {second.TextIn(Forms)} and `{first.Id}` is {first.TextIn(Forms)}, for the same measure and time",
            hint,
            [new DiagnosticNote($"`{first.Id}` stands here", first.Statistic.Place)]
        );
    }

    /// <summary>Whether some number satisfies both.</summary>
    private static bool AgreeInPart(StatisticValue a, StatisticValue b)
    {
        var (low, high) = (Math.Max(LowOf(a), LowOf(b)), Math.Min(HighOf(a), HighOf(b)));
        return a == b
            || low < high
            || low == high
                && a is not (StatisticValue.LessThan or StatisticValue.MoreThan)
                && b is not (StatisticValue.LessThan or StatisticValue.MoreThan);
    }

    private static decimal LowOf(StatisticValue value) =>
        value switch
        {
            StatisticValue.Exactly(var number) => number,
            StatisticValue.Range(var min, _) => min,
            StatisticValue.MoreThan(var bound) => bound,
            _ => decimal.MinValue,
        };

    private static decimal HighOf(StatisticValue value) =>
        value switch
        {
            StatisticValue.Exactly(var number) => number,
            StatisticValue.Range(_, var max) => max,
            StatisticValue.LessThan(var bound) => bound,
            _ => decimal.MaxValue,
        };
}
