using StaticGuide.Content.Sources;
using StaticGuide.Content.Statistics;
using StaticGuide.Content.Values;
using StaticGuide.Diagnostics;
using StaticGuide.Evidence.Figures;
using StaticGuide.Evidence.Formatting;

namespace StaticGuide.Evidence.Derivations;

/// <summary>Makes the figure of a derived statistic from those it is calculated from.</summary>
internal sealed class FigureDeriver(Statistic statistic, Derivation derivation, Unit unit, DiagnosticBag diagnostics)
{
    /// <summary>A reader could not follow a number to more of them. One chain of calculations may bring a source with each step.</summary>
    private const int MostSources = 200;

    public Figure? Derive(IReadOnlyDictionary<string, Figure> inputs)
    {
        if (
            new FormulaEvaluator(derivation, inputs, diagnostics).Evaluate() is not { } result
            || !CheckUnit(result.Unit, inputs.Values)
            || !CheckPercentages(result.Unit, inputs)
        )
            return null;
        var value = Rounded(result.Number, inputs);
        if (!CheckValue(value, inputs.Values))
            return null;
        var (asOf, period) = (statistic.AsOf, statistic.Period);
        if (asOf is null && period is null && !TakeDate(inputs, out asOf, out period))
            return null;
        if (statistic.TimePlace is { } place && !MeetsTime(inputs.Values))
            diagnostics.AddUnlessDoubted(
                FigurePlaces.Times(inputs.Values),
                DerivationRules.OtherTime,
                place,
                $"this is of {Said(asOf, period)}, and its inputs are {Times(inputs.Values)}",
                "write the time of the inputs, or bring them up to date",
                [.. inputs.Values.Take(1).Select(f => new DiagnosticNote($"`{f.Id}`", f.Statistic.TimePlace ?? f.Statistic.Place))]
            );
        if (unit.Id == "percent" && BareRatio.Is(derivation.Formula, inputs))
            diagnostics.AddUnlessDoubted(
                FigurePlaces.Units(inputs.Values),
                DerivationRules.RatioAsPercent,
                derivation.FormulaOrigin.PlaceOf(0, 1),
                "this divides one number by another, and the unit is percent",
                "multiply by 100"
            );
        var calculation = new Calculation(derivation.Formula, inputs, IsRounded: value != result.Number);
        if (SourcesOf(calculation) is not { } sources)
            return null;
        return new Figure
        {
            Statistic = statistic,
            Unit = unit,
            Source = sources[0],
            Derived = new DerivedFigure(
                new StatisticValue.Exactly(value),
                asOf,
                period,
                sources,
                calculation,
                statistic.ReviewBy ?? inputs.Values.Min(f => f.ReviewBy)
            ),
        };
    }

    private decimal Rounded(decimal result, IReadOnlyDictionary<string, Figure> inputs) =>
        decimal.Round(
            result,
            derivation.Decimals ?? DefaultDecimals.Of(result, derivation.Formula, inputs, isPlain: unit.Id == "number"),
            MidpointRounding.AwayFromZero
        );

    /// <summary>Whether some moment it is said to be of lies within the time that its inputs span.</summary>
    private bool MeetsTime(IEnumerable<Figure> inputs)
    {
        DateOnly[] first = [.. inputs.Select(f => f.Period?.From.FirstDay ?? f.AsOf?.FirstDay).OfType<DateOnly>()];
        DateOnly[] last = [.. inputs.Select(f => f.Period?.To.LastDay ?? f.AsOf?.LastDay).OfType<DateOnly>()];
        var (from, to) = (
            statistic.Period?.From.FirstDay ?? statistic.AsOf?.FirstDay,
            statistic.Period?.To.LastDay ?? statistic.AsOf?.LastDay
        );
        return first.Length == 0 || from is null || to is null || from <= last.Max() && to >= first.Min();
    }

    private static string Said(EdtfDate? asOf, (EdtfDate From, EdtfDate To)? period) =>
        period is { } span ? $"{span.From}/{span.To}" : asOf.ToString()!;

    private static string Times(IEnumerable<Figure> inputs)
    {
        var times = inputs.Select(f => Said(f.AsOf, f.Period)).Distinct().Order(StringComparer.Ordinal).ToList();
        return times.Count == 1 ? $"of {times[0]}" : $"of times from {times[0]} to {times[^1]}";
    }

    private Source[]? SourcesOf(Calculation calculation)
    {
        Source[] sources = [.. calculation.InOrder.SelectMany(f => f.Sources).Distinct()];
        if (sources.Length <= MostSources)
            return sources;
        diagnostics.Add(
            DerivationRules.TooManySources,
            statistic.Place,
            $"this number is calculated from {sources.Length} sources, more than {MostSources}",
            "calculate it from numbers that a source has added up already"
        );
        return null;
    }

    private bool CheckUnit(UnitSignature result, IEnumerable<Figure> inputs)
    {
        // A unit of the site's own may count anything: openings in jobs are a share.
        var isOwn = inputs.Any(f => f.Unit.IsDeclared);
        var declared = UnitSignature.Of(unit.Id);
        if (
            result.Equals(declared)
            || result.Equals(UnitSignature.Plain) && declared.Equals(UnitSignature.Percent)
            || isOwn && !result.Equals(UnitSignature.PercentagePoints) && (declared.IsPlain || unit.IsDeclared)
        )
            return true;
        diagnostics.AddUnlessDoubted(
            FigurePlaces.Units(inputs),
            DerivationRules.WrongUnit,
            statistic.UnitPlace,
            $"the unit is `{unit.Id}`, and the calculation gives {result}",
            result.Equals(UnitSignature.PercentagePoints)
                ? "write `unit: percentage-points`: it is the difference of two percentages"
                : "mend the unit, or the formula"
        );
        return false;
    }

    /// <summary>What a unit of the site's own counts by is not known, unless an input counts by it too.</summary>
    private bool CheckPercentages(UnitSignature result, IReadOnlyDictionary<string, Figure> inputs)
    {
        if (
            unit.IsDeclared && (result.IsPlain || !result.Equals(UnitSignature.Of(unit.Id)))
            || PercentReading.Of(derivation.Formula, inputs)?.Forgotten(unit) is not ({ } forgotten and not 0)
        )
            return true;
        diagnostics.Add(
            DerivationRules.PercentAsNumber,
            derivation.FormulaOrigin.PlaceOf(0, 1),
            PercentReading.IsPercentage(unit) && forgotten < 0
                ? $"the unit is `{unit.Id}`, and this divides percentages by each other, which gives a plain number"
                : "this calculates with a percentage as if it were a plain number",
            forgotten > 0 ? "divide what is in percent by 100: 12% of 50 are `50 * 12 / 100`" : "multiply by 100, or mend the unit"
        );
        return false;
    }

    private bool CheckValue(decimal value, IEnumerable<Figure> inputs)
    {
        if (statistic.Value is null || statistic.Value is StatisticValue.Exactly(var stated) && stated == value)
            return true;
        diagnostics.AddUnlessDoubted(
            FigurePlaces.Values(inputs),
            DerivationRules.ValueDiffers,
            statistic.ValuePlace,
            $"the formula gives {NumberText.Invariant(value)}, not this",
            $"remove `value`, or write {NumberText.Invariant(value)}"
        );
        return false;
    }

    private bool TakeDate(IReadOnlyDictionary<string, Figure> inputs, out EdtfDate? asOf, out (EdtfDate From, EdtfDate To)? period)
    {
        var first = inputs.Values.First();
        (asOf, period) = (first.AsOf, first.Period);
        if (inputs.Values.All(f => f.AsOf == first.AsOf && f.Period == first.Period))
            return true;
        diagnostics.AddUnlessDoubted(
            FigurePlaces.Times(inputs.Values),
            EvidenceRules.Undated,
            statistic.Place,
            "this number is calculated from numbers of different times, and does not say for which it holds",
            "add `as_of: …` or `period: …`"
        );
        return false;
    }
}
