namespace StaticGuide.Language;

/// <summary>How money is told from other numbers, in any language: the signs and codes that stand beside it.</summary>
internal static class Currencies
{
    public const string Signs = "$€£¥₹";

    /// <summary>Of ISO 4217, and RMB as people write it; an alternation of a regular expression.</summary>
    public const string Codes = "USD|EUR|GBP|JPY|CHF|CAD|AUD|NZD|INR|MXN|CNY|RMB";

    public static bool IsSign(char c) => c is '$' or '€' or '£' or '¥' or '₹';

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
