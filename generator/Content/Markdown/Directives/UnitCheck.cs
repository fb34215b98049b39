using Markdig.Syntax.Inlines;
using StaticGuide.Diagnostics;
using StaticGuide.Language;

namespace StaticGuide.Content.Markdown.Directives;

/// <summary>Names the unit of a statistic that is written beside it once more.</summary>
internal static class UnitCheck
{
    private static readonly string[] Percent = ["percent", "per cent", "%", "prozent", "por ciento", "pour cent", "por cento"];

    /// <param name="shown">The words of the statistic, with its unit.</param>
    public static void Run(DirectiveInline statistic, string shown, ITextOrigin origin, DiagnosticBag diagnostics)
    {
        var number = shown.AsSpan().IndexOfAnyInRange('0', '9');
        if (number < 0)
            return;
        var (start, end) = (statistic.Span.Start, statistic.Span.End + 1);
        var sign = number > 0 && Currencies.IsSign(shown[number - 1]) ? shown[number - 1] : '\0';
        if (
            sign != '\0'
            && statistic.PreviousSibling is LiteralInline { Content: var before }
            && before.AsSpan() is [.., var last]
            && last == sign
        )
            Report(start - 1, start, sign.ToString());
        else if (
            statistic.NextSibling is LiteralInline { Content: var behind }
            && LengthOfUnit(behind.AsSpan().TrimStart(), sign, shown) is > 0 and var length
        )
            Report(
                end,
                end + behind.AsSpan().Length - behind.AsSpan().TrimStart().Length + length,
                behind.AsSpan().TrimStart()[..length].ToString()
            );

        void Report(int from, int to, string unit) =>
            diagnostics.Add(
                ClaimRules.UnitTwice,
                origin.PlaceOf(from, to),
                $"`{unit}` stands twice: readers see `{(from < start ? unit : "")}{shown}{(from < start ? "" : unit == "%" ? unit : $" {unit}")}`",
                $"remove it here, or write `:stat[{statistic.Syntax.Label}.number]` for the number alone"
            );
    }

    /// <summary>How much of what follows a statistic names its unit again; 0 for nothing.</summary>
    private static int LengthOfUnit(ReadOnlySpan<char> behind, char sign, string shown)
    {
        var unit = shown[(shown.AsSpan().LastIndexOfAnyInRange('0', '9') + 1)..].Trim();
        var first = unit.Split(' ')[0];
        string[] names =
        [
            .. unit is ['%', ..] ? Percent : [],
            .. NamesOf(sign),
            unit,
            .. first.Length > 2 ? [first] : Array.Empty<string>(),
        ];
        foreach (var name in names)
        {
            if (
                name.Length > 0
                && behind.StartsWith(name, StringComparison.OrdinalIgnoreCase)
                && (behind.Length == name.Length || !char.IsLetter(behind[name.Length]))
            )
                return name.Length;
        }
        return 0;
    }

    private static string[] NamesOf(char sign) =>
        sign switch
        {
            '$' => ["dollars", "dollar"],
            '€' => ["euros", "euro"],
            '£' => ["pounds", "pound"],
            _ => [],
        };
}
