using System.Text.RegularExpressions;
using StaticGuide.Evidence.Formatting;

namespace StaticGuide.Evidence.Quotes;

/// <summary>
/// Which money the words right beside a number name: C$44,200, AUD 44,200, 44,200 pesos. It is a code of ISO 4217, or a sign or word that
/// several currencies share.
/// </summary>
internal static partial class QuotedCurrency
{
    /// <summary>What stands before a number is as long at most.</summary>
    private const int Longest = 16;

    /// <summary>What a unit is written with; null where that is no money.</summary>
    public static string? Of(Unit unit) =>
        unit.IsMoney ? "USD"
        : unit.Prefix.Length + unit.Suffix.Length == 0 ? null
        : Of($"{unit.Prefix}1{unit.Suffix}", new NumberInText(1, unit.Prefix.Length, unit.Prefix.Length + 1));

    public static string? Of(string text, NumberInText number)
    {
        var before = Before(text, number.Start);
        // A space before the number: what stands there may belong to the number before it. A mere $ may be told apart behind it.
        if (before is not (null or "$") && text[number.Start - 1] != ' ')
            return before;
        var behind = Behind(text.AsSpan(number.End));
        // Where a Chinese text speaks of America, it is a dollar.
        return behind is "元" && text.AsSpan().ContainsAny('美', '$') ? before : behind ?? before;
    }

    /// <summary>Whether they can be the same money.</summary>
    public static bool Agree(string a, string b) => CurrencyNames.Agree(a, b);

    /// <summary>A sign of money behind the number, and no number behind that: 12 €.</summary>
    public static bool IsSignBehind(string text, NumberInText number) =>
        text.AsSpan(number.End).TrimStart(" \u00A0\u202F") is [var c, .. var rest]
        && CurrencyNames.IsSign(c)
        && rest.TrimStart(' ') is not [>= '0' and <= '9', ..];

    private static string? Before(string text, int end)
    {
        if (end == 0 || !CurrencyNames.IsSign(text[end - 1]) && text[end - 1] is not ' ' && !char.IsLetter(text[end - 1]))
            return null;
        if (text[end - 1] == '$' && !MayNameLand(text.AsSpan(0, end - 1)))
            return "$";
        var near = text.AsSpan(Math.Max(0, end - Longest), Math.Min(end, Longest)).ToString();
        var match = BeforeNumber().Match(near);
        return !match.Success ? null
            : match.Groups["code"] is { Success: true } code ? CurrencyNames.Of(code.Value)
            : match.Groups["land"] is { Success: true } land ? CurrencyNames.Of(land.Value)
            : CurrencyNames.Of(match.Groups["sign"].Value);
    }

    /// <summary>Whether what stands before a dollar sign may say whose it is: large letters, or letters right before it.</summary>
    internal static bool MayNameLand(ReadOnlySpan<char> before) =>
        before is [.., ' ']
            ? before is [.., (>= 'A' and <= 'Z') or '.' or > '~', _]
            : before is [.., '.' or > '~'] || before is [.., var last] && char.IsLetter(last);

    private static string? Behind(ReadOnlySpan<char> text)
    {
        if (
            text.IsEmpty
            || text[0] is not (' ' or '\u00A0' or '\u202F' or '-') && !CurrencyNames.IsSign(text[0]) && !char.IsLetter(text[0])
            || !MayBegin(text)
        )
            return null;
        var match = BehindNumber().Match(text[..Math.Min(text.Length, 4 * Longest)].ToString());
        if (!match.Success)
            return null;
        var land = match.Groups["land"];
        var word = match.Groups["word"] is { Success: true } named ? CurrencyNames.OfWord(named.Value) : null;
        // Pounds sterling and euros are no country's alone.
        if (word is not null && !(land.Success && word is "dollars" or "pesos"))
            return word;
        return land.Success ? CurrencyNames.Of(land.Value)
            : match.Groups["code"] is { Success: true } code ? CurrencyNames.Of(code.Value)
            : CurrencyNames.Of(match.Groups["sign"].Value);
    }

    /// <summary>A quick look at the letters that the name of a money can begin with behind a number.</summary>
    internal static bool MayBegin(ReadOnlySpan<char> behind)
    {
        if (behind is [' ' or '\u00A0' or '\u202F', ..])
            behind = behind[1..];
        if (behind is ['(' or '-', ..])
            behind = behind[1..];
        if (behind.StartsWith("in "))
            behind = behind[3..];
        if (IsBeginning(behind))
            return true;
        // With a word before it: "Czech korun".
        return behind.IndexOf(' ') is > 0 and var space && char.IsUpper(behind[0]) && IsBeginning(behind[(space + 1)..]);
    }

    private static bool IsBeginning(ReadOnlySpan<char> text) =>
        text is [var first, ..]
        && (
            !char.IsAscii(first)
            || CurrencyNames.IsSign(first)
            || text is [_, var second, ..]
                && (!char.IsAscii(second) || Beginnings.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text[..2]))
        );

    private static readonly HashSet<string> Beginnings =
    [
        .. $"{CurrencyNames.Codes}|{CurrencyNames.OtherWords}|U.S.|{Lands.Replace("\\", "", StringComparison.Ordinal)}|{Words}"
            .Split('|')
            .Where(w => w.Length > 1)
            .Select(w => w[..2]),
    ];

    private const string Words =
        "pound|euro|Euro|yen|Yen|yuan|Yuan|renminbi|rupee|peso|Peso|reais|franc|Franken|kronor|kroner|Kronen|Pfund|libras|dollar|Dollar|dólar";

    private const string Lands = "U\\.S\\.|US|American|Canadian|Australian|New Zealand|Hong Kong|Singapore|Mexican";

    /// <summary>What may follow the name of a money, so that it is none of a thing: CAD operators, Canadian workers.</summary>
    private const string Alone =
        @"(?=\s*(?:\z|[.,;:)\]/!?])| (?:an?|per|each|every|in|for|and|or|to|of|as|by|on|at|with|was|is|were|more|less|annually|yearly|monthly|weekly|hourly|gross|net|before|after|than|dollars?)\b)";

    /// <summary>C$, Can$, US $, AUD $, AUD, £; one or two letters only right before the sign: others name places.</summary>
    [GeneratedRegex(
        @"(?:(?<![\p{L}0-9.])(?:(?<land>U\.S\.|US) ?|(?<land>C|CA|Can|CAN|CDN|Cdn|A|AU|Aus|NZ|HK|S|SG|NT|J|TT|Bds|R|MX|Mex)|(?<code>USD|CAD|AUD|NZD|HKD|SGD|TWD|MXN|BRL) ?)\$"
            + @"|(?<sign>["
            + CurrencyNames.Signs
            + @"])|(?<![\p{L}0-9])(?<code>"
            + CurrencyNames.Codes
            + @"|Rs\.?|Fr\.|kr\.?)) ?\z",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex BeforeNumber();

    [GeneratedRegex(
        @"\A[ \u00A0\u202F]?(?:(?<sign>["
            + CurrencyNames.Signs
            + @"])(?: (?<land>US|CA)\b)?(?! ?[0-9])|\(?(?<code>"
            + CurrencyNames.Codes
            + @")(?! ?[0-9])"
            + Alone
            + @"|\((?<code>"
            + CurrencyNames.Codes
            + @")\)"
            + @"|-?(?:in )?(?:(?<land>"
            + Lands
            + @") (?<word>dollars?|pesos?)|(?:\p{Lu}\p{L}+ )?(?<word>pounds?|[Ee]uros?|[Yy]en|[Yy]uan|renminbi|rupees?|[Pp]esos?|reais|francs?|Franken|kronor|kroner|Kronen|Pfund|libras|[Dd]ollars?|dólar(?:es)?|"
            + CurrencyNames.OtherWords
            + @")(?: (?<land>estadounidenses|canadienses|canadiens|américains))?|(?<land>"
            + Lands
            + ")"
            + Alone
            + @"|\((?<land>"
            + Lands
            + @")\))(?!\p{L})|(?<word>"
            + CurrencyNames.WordsWithoutSpaces
            + "))",
        RegexOptions.CultureInvariant
    )]
    internal static partial Regex BehindNumber();
}
