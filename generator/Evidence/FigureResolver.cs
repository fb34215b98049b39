using StaticGuide.Content.Statistics;
using StaticGuide.Diagnostics;
using StaticGuide.Evidence.Derivations;
using StaticGuide.Evidence.Figures;
using StaticGuide.Evidence.Formatting;

namespace StaticGuide.Evidence;

/// <summary>Joins the statistics of one page, or of the site, with what they name; works out those that are derived, inputs first.</summary>
/// <param name="scope">Its own sources and all that belongs to the whole site.</param>
/// <param name="own">The statistics to resolve, by id.</param>
internal sealed class FigureResolver(EvidenceScope scope, IReadOnlyDictionary<string, Statistic> own, UnitTable units, IncompleteSources incomplete, UnknownIds unknown, DiagnosticBag diagnostics)
{
    private readonly Dictionary<string, Figure?> known = new(StringComparer.Ordinal);
    private readonly List<string> path = [];

    /// <summary>The figure, or null where something it needs is missing (which is reported).</summary>
    public Figure? Resolve(Statistic statistic)
    {
        if (known.TryGetValue(statistic.Id, out var figure))
            return figure;
        path.Add(statistic.Id);
        figure = statistic.Proof is StatisticProof.Derived(var derivation) ? Derive(statistic, derivation) : Join(statistic);
        path.RemoveAt(path.Count - 1);
        return known[statistic.Id] = figure;
    }

    private Figure? Join(Statistic statistic)
    {
        var (id, unit) = (statistic.Source!, FindUnit(statistic));
        if (scope.FindSource(id.Value) is not { } source)
        {
            if (!scope.Explains(id.Value) && !incomplete.Report(id.Value, id.Place, diagnostics))
                unknown.Add(new UnknownId(UnknownKind.Source, id.Value, id.Place, () => scope.SourceIds));
            return null;
        }
        return unit is null ? null : new Figure
        {
            Statistic = statistic,
            Value = statistic.Value!,
            Unit = unit,
            AsOf = statistic.AsOf,
            Period = statistic.Period,
            Sources = [source],
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
        return unit is null || inputs.Count < derivation.From.Count ? null
            // What is wrong with an input was reported there, and is likely to be wrong here for the same reason.
            : new FigureDeriver(statistic, derivation, unit, inputs.Values.Any(f => scope.Explains(f.Id)) ? new DiagnosticBag() : diagnostics).Derive(inputs);
    }

    private Figure? FindInput(Placed<string> id)
    {
        if (path.IndexOf(id.Value) is >= 0 and var start)
        {
            diagnostics.Add(DerivationRules.Cycle, id.Place, $"this number is calculated from itself: {string.Join(" → ", [.. path.Skip(start), id.Value])}", "calculate it from numbers that a source gives");
            return null;
        }
        var isOwn = own.TryGetValue(id.Value, out var statistic);
        var figure = isOwn ? Resolve(statistic!) : scope.FindFigure(id.Value);
        if (figure is null && !isOwn && !scope.Explains(id.Value))
            unknown.Add(new UnknownId(UnknownKind.Statistic, id.Value, id.Place, () => own.Keys.Concat(scope.FigureIds)));
        if (figure is null or { Value: StatisticValue.Exactly })
            return figure;
        diagnostics.Add(DerivationRules.NotCalculable, id.Place, $"`{id.Value}` is no single number", "calculate with its ends as statistics of their own");
        return null;
    }

    private Unit? FindUnit(Statistic statistic)
    {
        var unit = units.Find(statistic.Unit);
        if (unit is null && !units.IsIncomplete)
            unknown.Add(new UnknownId(UnknownKind.Unit, statistic.Unit, statistic.UnitPlace, () => units.Ids));
        return unit;
    }
}
