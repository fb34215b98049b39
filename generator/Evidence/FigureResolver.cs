using StaticGuide.Content.Statistics;
using StaticGuide.Diagnostics;
using StaticGuide.Evidence.Derivations;
using StaticGuide.Evidence.Figures;
using StaticGuide.Evidence.Formatting;
using StaticGuide.Evidence.Unknown;

namespace StaticGuide.Evidence;

/// <summary>
/// Joins the statistics of one page, or of the site, with what they name; works out those that are derived, inputs first.
/// </summary>
/// <param name="scope">Its own sources and all that belongs to the whole site.</param>
/// <param name="own">The statistics to resolve, by id.</param>
internal sealed class FigureResolver(
    EvidenceScope scope,
    IReadOnlyDictionary<string, Statistic> own,
    UnitTable units,
    NamedSources sources,
    UnknownIds unknown,
    DiagnosticBag diagnostics
)
{
    /// <summary>Of a longer circle, the beginning and the end are named.</summary>
    private const int MostNamed = 8;

    private readonly Dictionary<string, Figure?> known = new(StringComparer.Ordinal);

    /// <summary>
    /// The statistics whose inputs are being worked out, each an input of the one before, with their place in that order.
    /// </summary>
    private readonly Dictionary<string, int> open = new(StringComparer.Ordinal);

    /// <summary>The figure, or null where something it needs is missing (which is reported).</summary>
    // With a list of steps of our own: calculations may be chained deeper than a thread's stack.
    public Figure? Resolve(Statistic statistic)
    {
        if (known.TryGetValue(statistic.Id, out var figure))
            return figure;
        if (statistic.Derivation is null)
            return known[statistic.Id] = Join(statistic);
        Stack<Step> steps = [];
        Begin(statistic, steps);
        while (steps.TryPeek(out var step))
        {
            if (step.Next() is { } input)
            {
                if (open.ContainsKey(input.Value))
                    ReportCycle(input, steps);
                else if (own.TryGetValue(input.Value, out var inner) && !known.ContainsKey(inner.Id))
                    Begin(inner, steps);
                continue;
            }
            known[step.Statistic.Id] = figure = step.Statistic.Derivation is { } derivation
                ? Derive(step.Statistic, derivation)
                : Join(step.Statistic);
            open.Remove(step.Statistic.Id);
            steps.Pop();
        }
        return figure;
    }

    private void Begin(Statistic statistic, Stack<Step> steps)
    {
        open.Add(statistic.Id, steps.Count);
        steps.Push(new Step(statistic));
    }

    private void ReportCycle(Placed<string> input, Stack<Step> steps)
    {
        List<string> circle = [.. steps.Take(steps.Count - open[input.Value]).Select(s => s.Statistic.Id).Reverse()];
        var shown =
            circle.Count <= MostNamed
                ? circle
                : [.. circle.Take(MostNamed / 2), $"… ({circle.Count - MostNamed} more) …", .. circle.TakeLast(MostNamed / 2)];
        diagnostics.Add(
            DerivationRules.Cycle,
            input.Place,
            $"this number is calculated from itself: {string.Join(" → ", [.. shown, input.Value])}",
            "calculate it from numbers that a source gives"
        );
    }

    private Figure? Join(Statistic statistic)
    {
        var source = scope.FindSource(statistic.SourceId!) ?? sources.Find(statistic.Source!);
        var unit = FindUnit(statistic);
        return source is null || unit is null
            ? null
            : new Figure
            {
                Statistic = statistic,
                Unit = unit,
                Source = source,
            };
    }

    private Figure? Derive(Statistic statistic, Derivation derivation)
    {
        var unit = FindUnit(statistic);
        Dictionary<string, Figure> inputs = new(StringComparer.Ordinal);
        foreach (var (name, id) in derivation.From.OrderBy(f => f.Key, StringComparer.Ordinal))
        {
            if (FindInput(id) is { } input)
                inputs.Add(name, input);
        }
        return unit is null || inputs.Count < derivation.From.Count
            ? null
            // What is wrong with an input was reported there, and is likely to be wrong here for the same reason.
            : new FigureDeriver(
                statistic,
                derivation,
                unit,
                inputs.Values.Any(f => scope.Explains(f.Id)) ? new DiagnosticBag() : diagnostics
            ).Derive(inputs);
    }

    private Figure? FindInput(Placed<string> id)
    {
        var isOwn = own.TryGetValue(id.Value, out var statistic);
        var figure = isOwn ? known.GetValueOrDefault(statistic!.Id) : scope.FindFigure(id.Value);
        if (figure is null && !isOwn && !scope.Explains(id.Value))
            unknown.Add(
                new UnknownId(UnknownKind.Statistic, id.Value, id.Place, () => own.Keys.Concat(scope.FigureIds).Concat(scope.LostIds))
            );
        if (figure is null or { Value: StatisticValue.Exactly })
            return figure;
        diagnostics.AddUnlessDoubted(
            FigurePlaces.Values(figure),
            DerivationRules.NotCalculable,
            id.Place,
            $"`{id.Value}` is no single number",
            "calculate with its ends as statistics of their own"
        );
        return null;
    }

    /// <summary>Null where it is missing, which is reported.</summary>
    public Unit? FindUnit(Placed<string> id)
    {
        var unit = units.Find(id.Value);
        if (unit is null && !units.IsIncomplete)
            unknown.Add(new UnknownId(UnknownKind.Unit, id.Value, id.Place, () => units.Ids));
        return unit;
    }

    private Unit? FindUnit(Statistic statistic) =>
        units.Find(statistic.Unit) ?? FindUnit(new Placed<string>(statistic.Unit, statistic.UnitPlace));

    /// <summary>A statistic with those of its inputs that were not looked at yet.</summary>
    private sealed class Step(Statistic statistic)
    {
        private readonly Placed<string>[] inputs = statistic.Derivation is { } derivation
            ? [.. derivation.From.OrderBy(f => f.Key, StringComparer.Ordinal).Select(f => f.Value)]
            : [];

        private int next;

        public Statistic Statistic { get; } = statistic;

        public Placed<string>? Next() => next < inputs.Length ? inputs[next++] : null;
    }
}
