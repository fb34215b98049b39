using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace StaticGuide.Language;

/// <summary>How money is told from other numbers, in any language: the signs and codes that stand beside it.</summary>
internal static partial class Currencies
{
    /// <summary>A sign with the letters of its country, or a code.</summary>
    private const string Name = $@"(?:(?:US|CA|AU|NZ|MX|HK|NT|[ACRS])?\$(?:[ \u00A0]?(?:US|CA))?|[{Signs}]|(?:{Codes})(?!\p{{L}}))";

    /// <summary>Words for thousands and so on that the names of numbers lack.</summary>
    private static readonly FrozenSet<string> Scales = NumberNames
        .All.SelectMany(l => l.ScaleWords)
        .Select(w => w.Word)
        .Concat(
            "k m b t tsd tausend mil miles milliers milliard milliards milhão milhões mi lakh crore אלף אלפי מיליון مليون مليار ألف".Split(
                ' '
            )
        )
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public const string Signs = "$€£¥₹";

    /// <summary>Of ISO 4217, and RMB as people write it; an alternation of a regular expression.</summary>
    public const string Codes = "USD|EUR|GBP|JPY|CHF|CAD|AUD|NZD|INR|MXN|CNY|RMB";

    public static bool IsSign(char c) => c is '$' or '€' or '£' or '¥' or '₹';

    /// <summary>
    /// Whether what a unit is written with makes its numbers amounts in whole coins and hundredths: <c>£</c>, <c> USD an hour</c>; but
    /// not <c>£… million</c>, whose decimals are no cents.
    /// </summary>
    public static bool HaveCents(string prefix, string suffix) =>
        Before().IsMatch(prefix) ? !IsScale(suffix) : Behind().Match(suffix) is { Success: true } match && !IsScale(suffix[match.Length..]);

    private static bool IsScale(string behind) =>
        behind.Length > 0 && char.IsLetter(behind[0]) || Scales.Contains(FirstWord().Match(behind).Value);

    [GeneratedRegex($@"(?<!\p{{L}}){Name}\s*$")]
    private static partial Regex Before();

    [GeneratedRegex($@"^\s*{Name}")]
    private static partial Regex Behind();

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex FirstWord();

    /// <summary>The first sign in what a unit is written with, or null.</summary>
    public static char? SignIn(string text) => text.AsSpan().IndexOfAny(Signs) is >= 0 and var at ? text[at] : null;

    /// <summary>The code that a text is, in whatever case, as it is written; null for none.</summary>
    public static string? Find(ReadOnlySpan<char> text)
    {
        foreach (var (code, _) in SignsByCode)
        {
            if (text.Equals(code, StringComparison.OrdinalIgnoreCase))
                return code;
        }
        return null;
    }

    /// <summary>The sign that its amounts are written with, or null where that is no single character.</summary>
    public static char? SignOf(string code) => Array.Find(SignsByCode, c => c.Code == code).Sign;

    private static readonly (string Code, char? Sign)[] SignsByCode =
    [
        ("USD", '$'),
        ("EUR", '€'),
        ("GBP", '£'),
        ("JPY", '¥'),
        ("CHF", null),
        ("CAD", '$'),
        ("AUD", '$'),
        ("NZD", '$'),
        ("INR", '₹'),
        ("MXN", '$'),
        ("CNY", '¥'),
        ("RMB", '¥'),
    ];
}
