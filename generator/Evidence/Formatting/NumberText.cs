using System.Globalization;
using StaticGuide.Evidence.Languages;

namespace StaticGuide.Evidence.Formatting;

/// <summary>Writes numbers in digits, with a language's separators, to all the decimals they were given with.</summary>
internal static class NumberText
{
    /// <summary>The canonical form for machines: no grouping, a point for decimals.</summary>
    public static string Invariant(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Of(decimal number, LanguageForms forms)
    {
        var digits = Invariant(Math.Abs(number));
        var point = digits.IndexOf('.', StringComparison.Ordinal);
        var whole = point < 0 ? digits : digits[..point];
        var grouped = whole;
        for (var i = whole.Length - 3; i > 0; i -= 3)
            grouped = grouped.Insert(i, forms.Group);
        var sign = number < 0 ? "\u2212" : "";
        return point < 0 ? sign + grouped : sign + grouped + forms.Decimal + digits[(point + 1)..];
    }
}
