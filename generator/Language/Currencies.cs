namespace StaticGuide.Language;

/// <summary>How money is told from other numbers, in any language: the signs and codes that stand beside it.</summary>
internal static class Currencies
{
    public const string Signs = "$€£¥₹";

    /// <summary>Of ISO 4217, and RMB as people write it; an alternation of a regular expression.</summary>
    public const string Codes = "USD|EUR|GBP|JPY|CHF|CAD|AUD|NZD|INR|MXN|CNY|RMB";

    public static bool IsSign(char c) => c is '$' or '€' or '£' or '¥' or '₹';
}
