using System.Globalization;
using StaticGuide.Content.Statistics;
using StaticGuide.Evidence.Languages;

namespace StaticGuide.Evidence.Formatting;

/// <summary>Writes a statistic's value with its unit, as a reader of the language reads it: $44,200, 12%, 1 to 2 years.</summary>
internal static class ValueText
{
    public static string Of(StatisticValue value, Unit unit, LanguageForms forms) => value switch
    {
        StatisticValue.Exactly(var number) => Of(number, unit, forms),
        StatisticValue.Range(var min, var max) when unit.Prefix.Length > 0 || unit.IsPercent =>
            Of(min, unit, forms) + forms.RangeWord + Of(max, unit, forms),
        StatisticValue.Range(var min, var max) => Digits(min, unit, forms) + forms.RangeWord + Of(max, unit, forms),
        StatisticValue.LessThan(var bound) => string.Format(CultureInfo.InvariantCulture, forms.LessThan, Of(bound, unit, forms)),
        StatisticValue.MoreThan(var bound) => string.Format(CultureInfo.InvariantCulture, forms.MoreThan, Of(bound, unit, forms)),
        _ => throw new InvalidOperationException($"no such value: {value.GetType()}"),
    };

    /// <summary>The value for machines, as HTML's <c>data</c> element carries it; a range as min/max (ISO 8601's interval mark).</summary>
    public static string Machine(StatisticValue value) => value switch
    {
        StatisticValue.Exactly(var number) => NumberText.Invariant(number),
        StatisticValue.Range(var min, var max) => $"{NumberText.Invariant(min)}/{NumberText.Invariant(max)}",
        StatisticValue.LessThan(var bound) => NumberText.Invariant(bound),
        StatisticValue.MoreThan(var bound) => NumberText.Invariant(bound),
        _ => throw new InvalidOperationException($"no such value: {value.GetType()}"),
    };

    private static string Of(decimal number, Unit unit, LanguageForms forms) =>
        unit.IsPercent ? string.Format(CultureInfo.InvariantCulture, forms.PercentPattern, Digits(number, unit, forms))
        : unit.Prefix + Digits(number, unit, forms) + (number == 1 ? unit.Singular ?? unit.Suffix : unit.Suffix);

    private static string Digits(decimal number, Unit unit, LanguageForms forms)
    {
        // $21.5 an hour is read as a slip of the pen; $21.50 is not.
        if (unit.IsMoney && decimal.Truncate(number) != number && number.Scale < 2)
            number += 0.00m;
        return NumberText.Of(number, forms);
    }
}
