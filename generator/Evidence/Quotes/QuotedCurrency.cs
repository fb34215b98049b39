using System.Collections.Frozen;
using System.Text.RegularExpressions;
using StaticGuide.Evidence.Formatting;
using StaticGuide.Language;

namespace StaticGuide.Evidence.Quotes;

/// <summary>
/// Which money the words right beside a number name: C$44,200, AUD 44,200, 44,200 pesos. It is a code of ISO 4217, or a sign or word that
/// several currencies share.
/// </summary>
internal static partial class QuotedCurrency
{
    /// <summary>What stands before a number is as long at most.</summary>
    private const int Longest = 16;

    private static readonly string[] Dollars = ["USD", "CAD", "AUD", "NZD", "HKD", "SGD", "TWD", "JMD", "TTD", "BBD", "BSD", "BZD", "FJD"];
    private static readonly string[] Pesos = ["MXN", "ARS", "CLP", "COP", "UYU", "PHP", "DOP"];

    /// <summary>Signs and words that stand for several, and which these are.</summary>
    private static readonly FrozenDictionary<string, string[]> Shared = new Dictionary<string, string[]>
    {
        ["$"] = [.. Dollars, .. Pesos, "BRL", "dollars", "pesos"],
        ["dollars"] = Dollars,
        ["pesos"] = Pesos,
        ["¥"] = ["JPY", "CNY"],
        ["£"] = ["GBP", "EGP"],
        ["kroner"] = ["SEK", "NOK", "DKK"],
        ["₹"] = ["INR", "rupees"],
        ["rupees"] = ["INR", "PKR", "LKR", "NPR", "MUR"],
        ["francs"] = ["CHF", "XAF", "XOF"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Letters of a country right before $, and adjectives before or behind "dollars" and the like.</summary>
    private static readonly FrozenDictionary<string, string> Names = new Dictionary<string, string>
    {
        ["us"] = "USD",
        ["u.s."] = "USD",
        ["american"] = "USD",
        ["estadounidenses"] = "USD",
        ["américains"] = "USD",
        ["c"] = "CAD",
        ["ca"] = "CAD",
        ["can"] = "CAD",
        ["cdn"] = "CAD",
        ["canadian"] = "CAD",
        ["canadienses"] = "CAD",
        ["canadiens"] = "CAD",
        ["a"] = "AUD",
        ["au"] = "AUD",
        ["aus"] = "AUD",
        ["australian"] = "AUD",
        ["nz"] = "NZD",
        ["new zealand"] = "NZD",
        ["hk"] = "HKD",
        ["hong kong"] = "HKD",
        ["s"] = "SGD",
        ["sg"] = "SGD",
        ["singapore"] = "SGD",
        ["nt"] = "TWD",
        ["j"] = "JMD",
        ["tt"] = "TTD",
        ["bds"] = "BBD",
        ["r"] = "BRL",
        ["mx"] = "MXN",
        ["mex"] = "MXN",
        ["mexican"] = "MXN",
        ["rmb"] = "CNY",
        ["rs"] = "rupees",
        ["fr"] = "francs",
        ["kr"] = "kroner",
        ["€"] = "EUR",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, string> Words = new Dictionary<string, string>
    {
        ["euro"] = "EUR",
        ["euros"] = "EUR",
        ["pound"] = "£",
        ["pounds"] = "£",
        ["sterling"] = "£",
        ["pfund"] = "£",
        ["libras"] = "£",
        ["yen"] = "JPY",
        ["yuan"] = "CNY",
        ["renminbi"] = "CNY",
        ["rupee"] = "rupees",
        ["rupees"] = "rupees",
        ["peso"] = "pesos",
        ["pesos"] = "pesos",
        ["reais"] = "BRL",
        ["franc"] = "francs",
        ["francs"] = "francs",
        ["franken"] = "francs",
        ["kronor"] = "kroner",
        ["kroner"] = "kroner",
        ["kronen"] = "kroner",
        ["dollar"] = "dollars",
        ["dollars"] = "dollars",
        ["dólar"] = "dollars",
        ["dólares"] = "dollars",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>What a unit is written with; null where that is no money.</summary>
    public static string? Of(Unit unit) =>
        unit.IsMoney ? "USD"
        : unit.Prefix.Length + unit.Suffix.Length == 0 ? null
        : Of($"{unit.Prefix}1{unit.Suffix}", new NumberInText(1, unit.Prefix.Length, unit.Prefix.Length + 1));

    public static string? Of(string text, NumberInText number)
    {
        var before = Before(text, number.Start);
        // A space before the number: what stands there may belong to the number before it. A mere $ may be told apart behind it.
        return before is null or "$" || text[number.Start - 1] == ' ' ? Behind(text.AsSpan(number.End)) ?? before : before;
    }

    /// <summary>Whether they can be the same money.</summary>
    public static bool Agree(string a, string b) =>
        a == b || Shared.TryGetValue(a, out var ofA) && ofA.Contains(b) || Shared.TryGetValue(b, out var ofB) && ofB.Contains(a);

    private static string? Before(string text, int end)
    {
        if (end == 0 || !Currencies.IsSign(text[end - 1]) && text[end - 1] is not ' ' && !char.IsLetter(text[end - 1]))
            return null;
        var near = text.AsSpan(Math.Max(0, end - Longest), Math.Min(end, Longest)).ToString();
        var match = BeforeNumber().Match(near);
        return !match.Success ? null
            : match.Groups["code"] is { Success: true } code ? OfName(code.Value)
            : match.Groups["land"] is { Success: true } land ? OfName(land.Value)
            : OfName(match.Groups["sign"].Value);
    }

    private static string? Behind(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text[0] is not (' ' or '\u00A0' or '\u202F' or '-') && !Currencies.IsSign(text[0]) && !char.IsLetter(text[0]))
            return null;
        var match = BehindNumber().Match(text[..Math.Min(text.Length, 4 * Longest)].ToString());
        if (!match.Success)
            return null;
        var land = match.Groups["land"];
        var word = match.Groups["word"] is { Success: true } named ? Words.GetValueOrDefault(named.Value) : null;
        // Pounds sterling and euros are no country's alone.
        if (word is not null && !(land.Success && word is "dollars" or "pesos"))
            return word;
        return land.Success ? OfName(land.Value)
            : match.Groups["code"] is { Success: true } code ? OfName(code.Value)
            : OfName(match.Groups["sign"].Value);
    }

    private static string OfName(string name) =>
        Names.TryGetValue(name, out var code) || Names.TryGetValue(name.TrimEnd('.'), out code) ? code : name;

    private const string Codes =
        Currencies.Codes + "|HKD|SGD|TWD|BRL|ZAR|SEK|NOK|DKK|PLN|CZK|HUF|ILS|KRW|THB|AED|SAR|NGN|KES|EGP|ARS|CLP|PKR|JMD";

    private const string Lands = "U\\.S\\.|US|American|Canadian|Australian|New Zealand|Hong Kong|Singapore|Mexican";

    /// <summary>What may follow the name of a money, so that it is none of a thing: CAD operators, Canadian workers.</summary>
    private const string Alone =
        @"(?=\s*(?:\z|[.,;:)\]/!?])| (?:an?|per|each|every|in|for|and|or|to|of|as|by|on|at|with|was|is|were|more|less|annually|yearly|monthly|weekly|hourly|gross|net|before|after|than|dollars?)\b)";

    /// <summary>C$, Can$, US $, AUD $, AUD, £; one or two letters only right before the sign: others name places.</summary>
    [GeneratedRegex(
        @"(?:(?<![\p{L}0-9.])(?:(?<land>U\.S\.|US) ?|(?<land>C|CA|Can|CAN|CDN|Cdn|A|AU|Aus|NZ|HK|S|SG|NT|J|TT|Bds|R|MX|Mex)|(?<code>USD|CAD|AUD|NZD|HKD|SGD|TWD|MXN|BRL) ?)\$"
            + @"|(?<sign>["
            + Currencies.Signs
            + @"])|(?<![\p{L}0-9])(?<code>"
            + Codes
            + @"|Rs\.?|Fr\.|kr\.?)) ?\z",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex BeforeNumber();

    [GeneratedRegex(
        @"\A[ \u00A0\u202F]?(?:(?<sign>["
            + Currencies.Signs
            + @"])(?: (?<land>US|CA)\b)?(?! ?[0-9])|\(?(?<code>"
            + Codes
            + @")(?! ?[0-9])"
            + Alone
            + @"|\((?<code>"
            + Codes
            + @")\)"
            + @"|-?(?:in )?(?:(?<land>"
            + Lands
            + @") (?<word>dollars?|pesos?)|(?:\p{Lu}\p{L}+ )?(?<word>pounds?|[Ee]uros?|[Yy]en|[Yy]uan|renminbi|rupees?|[Pp]esos?|reais|francs?|Franken|kronor|kroner|Kronen|Pfund|libras|[Dd]ollars?|dólar(?:es)?)(?: (?<land>estadounidenses|canadienses|canadiens|américains))?|(?<land>"
            + Lands
            + ")"
            + Alone
            + @"|\((?<land>"
            + Lands
            + @")\))(?!\p{L}))",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex BehindNumber();
}
