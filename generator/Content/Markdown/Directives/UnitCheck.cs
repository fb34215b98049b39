using Markdig.Syntax.Inlines;
using StaticGuide.Diagnostics;
using StaticGuide.Language;

namespace StaticGuide.Content.Markdown.Directives;

/// <summary>Names the unit of a statistic that is written beside it once more.</summary>
internal static class UnitCheck
{
    private static readonly string[] Percent = ["percent", "per cent", "%", "prozent", "por ciento", "pour cent", "por cento"];
    private static readonly string[] Dollars = ["dollars", "dollar"];
    private static readonly string[] Euros = ["euros", "euro"];
    private static readonly string[] Pounds = ["pounds", "pound"];

    /// <param name="shown">The words of the statistic, with its unit.</param>
    /// <returns>Whether it stands there twice.</returns>
    public static bool Run(DirectiveInline statistic, string shown, ITextOrigin origin, DiagnosticBag diagnostics)
    {
        var number = shown.AsSpan().IndexOfAnyInRange('0', '9');
        if (number < 0)
            return false;
        var (start, end) = (statistic.Span.Start, statistic.Span.End + 1);
        var sign = number > 0 && Currencies.IsSign(shown[number - 1]) ? shown[number - 1] : '\0';
        if (
            sign != '\0'
            && statistic.PreviousSibling is LiteralInline { Content: var before }
            && before.AsSpan().TrimEnd(' ') is var money
            && money.EndsWith([sign])
        )
            return Report(
                start - 1 - before.Length + money.Length,
                start,
                sign.ToString(),
                $"{before.AsSpan()[(money.Length - 1)..]}{shown}"
            );
        if (statistic.NextSibling is LiteralInline { Content: var behind })
        {
            var words = behind.AsSpan().TrimStart();
            var space = behind.Length - words.Length;
            if (LengthOfUnit(words, sign, shown) is > 0 and var length)
                return Report(end, end + space + length, words[..length].ToString(), $"{shown}{behind.AsSpan()[..(space + length)]}");
        }
        return false;

        bool Report(int from, int to, string unit, string seen)
        {
            diagnostics.Add(
                ClaimRules.UnitTwice,
                origin.PlaceOf(from, to),
                $"`{unit}` stands twice: readers see `{seen}`",
                $"remove it here, or write `:stat[{statistic.Syntax.Label}.number]` for the number alone"
            );
            return true;
        }
    }

    /// <summary>How much of what follows a statistic names its unit again; 0 for nothing.</summary>
    private static int LengthOfUnit(ReadOnlySpan<char> behind, char sign, string shown)
    {
        var unit = shown.AsSpan(shown.AsSpan().LastIndexOfAnyInRange('0', '9') + 1).Trim();
        foreach (var name in NamesOf(unit is ['%', ..] ? '%' : sign))
        {
            if (BeginsWith(behind, name))
                return name.Length;
        }
        if (unit.IsEmpty || BeginsWith(behind, unit))
            return unit.Length;
        var first = unit.IndexOf(' ') is > 0 and var space ? unit[..space] : unit;
        return first.Length > 2 && BeginsWith(behind, first) ? first.Length : 0;
    }

    private static string[] NamesOf(char sign) =>
        sign switch
        {
            '%' => Percent,
            '$' => Dollars,
            '€' => Euros,
            '£' => Pounds,
            _ => [],
        };

    private static bool BeginsWith(ReadOnlySpan<char> text, ReadOnlySpan<char> name) =>
        text.StartsWith(name, StringComparison.OrdinalIgnoreCase) && (text.Length == name.Length || !char.IsLetter(text[name.Length]));
}
