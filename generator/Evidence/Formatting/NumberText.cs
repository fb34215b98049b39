using System.Globalization;
using StaticGuide.Language;

namespace StaticGuide.Evidence.Formatting;

/// <summary>Writes numbers in digits, with a language's separators, to all the decimals they were given with.</summary>
internal static class NumberText
{
    /// <summary>The digits behind the last separator, which are three everywhere.</summary>
    private const int LastGroup = 3;

    /// <summary>The canonical form for machines: no grouping, a point for decimals.</summary>
    public static string Invariant(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Of(decimal number, LanguageForms forms) => Of(number, forms, forms.Group, forms.Decimal);

    /// <summary>A number that counts something.</summary>
    public static string Of(int number, LanguageForms forms) =>
        // So few are grouped nowhere, and of most the runtime has a text.
        number is >= 0 and < 1_000
            ? number.ToString(CultureInfo.InvariantCulture)
            : Of((decimal)number, forms);

    /// <summary>Money without its sign, which some write with another separator.</summary>
    public static string OfMoney(decimal number, LanguageForms forms) =>
        Of(number, forms, forms.MoneyGroup ?? forms.Group, forms.MoneyDecimal ?? forms.Decimal);

    private static string Of(decimal number, LanguageForms forms, string separator, string mark)
    {
        var digits = Invariant(Math.Abs(number));
        var point = digits.IndexOf('.', StringComparison.Ordinal);
        var whole = point < 0 ? digits : digits[..point];
        var grouped = whole;
        if (whole.Length >= LastGroup + forms.LeastGrouped)
        {
            for (var i = whole.Length - LastGroup; i > 0; i -= forms.GroupSize)
                grouped = grouped.Insert(i, separator);
        }
        var sign = number < 0 ? forms.Minus : "";
        return point < 0 ? sign + grouped : sign + grouped + mark + digits[(point + 1)..];
    }
}
