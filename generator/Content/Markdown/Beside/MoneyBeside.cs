using System.Text.RegularExpressions;
using StaticGuide.Language;

namespace StaticGuide.Content.Markdown.Beside;

/// <summary>Signs and codes of money that are written beside a statistic.</summary>
internal static partial class MoneyBeside
{
    /// <summary>What stands right before a statistic: how long it is, and whether it is other money than that of the statistic.</summary>
    public static (int Length, bool IsOther)? Before(ShownStatistic shown, string text)
    {
        var bare = text.AsSpan().TrimEnd();
        if (bare is not [.., var last])
            return null;
        if (last == 's')
            return BeforeNamed(shown, text);
        if (!Currencies.IsSign(last) && !char.IsAsciiLetterUpper(last))
            return null;
        if (shown.Sign is not { } own)
            return BeforeOther(shown, text, last);
        if (Sign().Match(text) is { Success: true } sign)
        {
            var country = sign.Groups["country"].Value;
            var isOther = sign.Groups["sign"].ValueSpan[0] != own || country.Length > 0 && !IsOf(country, shown.Currency);
            return (sign.Length, isOther);
        }
        if (Code().Match(text) is not { Success: true } code)
            return null;
        var name = code.Groups["code"].Value;
        return IsOtherCode(name, shown, own) ? (code.Length, true)
            : name == shown.Currency ? (code.Length, false)
            : null;
    }

    /// <summary>Money before what is none: "$5 jobs".</summary>
    private static (int Length, bool IsOther)? BeforeOther(ShownStatistic shown, string text, char last)
    {
        if (!OtherUnits.IsKnown(shown) || shown.Currency is { } currency && Currencies.SignOf(currency) == last)
            return null;
        if (Currencies.IsSign(last))
            return (Sign().Match(text).Length, true);
        return
            shown.Text != shown.Whole
            && CodeOfAmount().Match(text) is { Success: true } code
            && code.ValueSpan.Trim() is var name
            && !name.SequenceEqual(shown.Currency)
            ? (code.Length, true)
            : null;
    }

    /// <summary>US dollars before "$40", where these are US dollars.</summary>
    private static (int Length, bool IsOther)? BeforeNamed(ShownStatistic shown, string text)
    {
        if (shown.Currency is not ("USD" or "EUR") || Named().Match(text) is not { Success: true } named)
            return null;
        var isEuros = named.Groups["euros"].Success;
        return isEuros == (shown.Currency == "EUR") ? (named.Length, false) : null;
    }

    /// <summary>How long the other money is that stands right behind a statistic; 0 for none.</summary>
    public static int LengthBehind(ShownStatistic shown, string text)
    {
        if (text.Length == 0 || shown.Sign is not { } own)
            return 0;
        if (SignBehind().Match(text) is { Success: true } sign)
            return sign.ValueSpan[^1] != own || shown.Text == shown.Whole ? sign.Length : 0;
        if (CodeBehind().Match(text) is { Success: true } code)
            return IsOtherCode(code.ValueSpan.Trim().ToString(), shown, own) ? code.Length : 0;
        return UnitCheck.LengthOfOther(text, own);
    }

    /// <summary>How long the code of the statistic's own money is, right behind it, with the space before it; 0 for none.</summary>
    public static int LengthOfOwnCode(ShownStatistic shown, string behind) =>
        shown.Currency is { } currency
        && behind is [' ' or (>= 'A' and <= 'Z'), ..]
        && CodeBehind().Match(behind) is { Success: true } code
        && code.ValueSpan.Trim().SequenceEqual(currency)
            ? code.Length
            : 0;

    /// <summary>"US" of US$, for USD; where the unit does not say which dollars they are, anything may be right.</summary>
    private static bool IsOf(string country, string? currency) =>
        currency is null || currency.StartsWith(country, StringComparison.Ordinal);

    private static bool IsOtherCode(string code, ShownStatistic shown, char own) =>
        shown.Currency is { } currency ? code != currency : Currencies.SignOf(code) is { } sign && sign != own;

    [GeneratedRegex(@"(?:(?<!\w)(?<country>[A-Z]{1,3}))?(?<sign>[$€£¥₹])\s?\z")]
    private static partial Regex Sign();

    [GeneratedRegex(@"\b(?:(?:US|U\.S\.) [Dd]ollars|(?<euros>[Ee]uros))\s?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Named();

    [GeneratedRegex(@"(?<!\w)(?<code>" + Currencies.Codes + @")\s?\z")]
    private static partial Regex Code();

    // "Costs in EUR 5 offices have": there the code tells of what stands before it.
    [GeneratedRegex(@"(?<!\w|\b(?:in|of|to|from|and|or) )(?:" + Currencies.Codes + @")\s?\z")]
    private static partial Regex CodeOfAmount();

    // What is counted in it next is another amount: $40 €35.
    [GeneratedRegex(@"\A\s?[$€£¥₹](?!\s?[0-9\uFFFC])")]
    private static partial Regex SignBehind();

    [GeneratedRegex(@"\A\s?(?:" + Currencies.Codes + @")(?!\w|\s?[0-9\uFFFC])")]
    private static partial Regex CodeBehind();
}
