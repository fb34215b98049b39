using System.Globalization;
using StaticGuide.Content.Statistics;
using StaticGuide.Language;

namespace StaticGuide.Evidence.Formatting;

/// <summary>Writes a statistic's value with its unit, as a reader of the language reads it: $44,200, 12%, 1 to 2 years.</summary>
internal static class ValueText
{
    public static string Of(StatisticValue value, Unit unit, LanguageForms forms) => Write(value, unit.In(forms), forms);

    /// <summary>The same without its unit, for a column whose head names it: 44,200, 12, 1 to 2.</summary>
    public static string Number(StatisticValue value, Unit unit, LanguageForms forms) => Write(value, unit.WithoutWords(), forms).Trim();

    /// <summary>What a unit is called, as a reader of the language is told: US dollars a year.</summary>
    public static string NameOf(Unit unit, LanguageForms forms) => Named(unit.In(forms), forms);

    private static string Named(Unit unit, LanguageForms forms) => Isolated(unit.Name, unit, forms);

    private static string Write(StatisticValue value, Unit unit, LanguageForms forms) =>
        value switch
        {
            StatisticValue.Exactly(var number) => Isolated(unit.Spelled(number, isBound: false) ?? Write(number, unit, forms), unit, forms),
            StatisticValue.Range(var min, var max) when unit.Prefix.Length > 0 || unit.IsPercent => Isolated(min, unit, forms)
                + forms.RangeWord
                + Isolated(max, unit, forms),
            StatisticValue.Range(var min, var max) => Digits(min, unit, forms) + forms.RangeWord + Isolated(max, unit, forms),
            StatisticValue.LessThan(var bound) => string.Format(CultureInfo.InvariantCulture, forms.LessThan, Bound(bound, unit, forms)),
            StatisticValue.MoreThan(var bound) => string.Format(CultureInfo.InvariantCulture, forms.MoreThan, Bound(bound, unit, forms)),
            _ => throw new InvalidOperationException($"no such value: {value.GetType()}"),
        };

    private static string Bound(decimal number, Unit unit, LanguageForms forms) =>
        Isolated(unit.Spelled(number, isBound: true) ?? Write(number, unit, forms), unit, forms);

    private static string Isolated(decimal number, Unit unit, LanguageForms forms) => Isolated(Write(number, unit, forms), unit, forms);

    /// <summary>
    /// What nobody has translated keeps its order among words that run the other way (UAX 9): "£14.50 an hour" on a page in Arabic.
    /// The marks do it where no markup can stand, too.
    /// </summary>
    private static string Isolated(string text, Unit unit, LanguageForms forms) =>
        unit.IsDeclared && unit.IsRightToLeft != forms.IsRightToLeft && (unit.Prefix + unit.Suffix).Any(char.IsLetter)
            ? (unit.IsRightToLeft ? '\u2067' : '\u2066') + text + '\u2069'
            : text;

    /// <summary>The value for machines, as HTML's <c>data</c> element carries it; a range as min/max (ISO 8601's interval mark).</summary>
    public static string Machine(StatisticValue value) =>
        value switch
        {
            StatisticValue.Exactly(var number) => NumberText.Invariant(number),
            StatisticValue.Range(var min, var max) => $"{NumberText.Invariant(min)}/{NumberText.Invariant(max)}",
            StatisticValue.LessThan(var bound) => NumberText.Invariant(bound),
            StatisticValue.MoreThan(var bound) => NumberText.Invariant(bound),
            _ => throw new InvalidOperationException($"no such value: {value.GetType()}"),
        };

    private static string Write(decimal number, Unit unit, LanguageForms forms) =>
        unit.IsPercent
            ? string.Format(CultureInfo.InvariantCulture, forms.PercentPattern, Digits(number, unit, forms))
            : (unit.IsMoney ? Money(number, unit, forms) : Prefixed(number, unit, forms)) + unit.SuffixOf(number);

    /// <summary>A minus sign stands before the sign of a currency, also of one that a site declares.</summary>
    private static string Prefixed(decimal number, Unit unit, LanguageForms forms) =>
        number < 0 && unit.Prefix.Length > 0
            ? forms.Minus + unit.Prefix + Digits(-number, unit, forms)
            : unit.Prefix + Digits(number, unit, forms);

    private static string Money(decimal number, Unit unit, LanguageForms forms)
    {
        var money = string.Format(
            CultureInfo.InvariantCulture,
            forms.MoneyPattern,
            unit.Prefix,
            NumberText.OfMoney(Math.Abs(WithCents(number)), forms)
        );
        // The mark that money begins with, where words run from right to left, is for the whole.
        return number < 0 ? money.Insert(money.StartsWith('\u200F') ? 1 : 0, forms.Minus) : money;
    }

    private static string Digits(decimal number, Unit unit, LanguageForms forms) =>
        NumberText.Of(unit.HasCents ? WithCents(number) : number, forms);

    /// <summary>$21.5 an hour is read as a slip of the pen; $21.50 is not.</summary>
    private static decimal WithCents(decimal number) => decimal.Truncate(number) != number && number.Scale < 2 ? number + 0.00m : number;
}
