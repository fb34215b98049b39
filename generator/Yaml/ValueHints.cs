using System.Globalization;
using System.Text.RegularExpressions;
using StaticGuide.Language;

namespace StaticGuide.Yaml;

/// <summary>What a writer should write for a number or date that is written otherwise than it is read here.</summary>
internal static partial class ValueHints
{
    private const NumberStyles Plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    /// <summary>Null where no number can be seen in it.</summary>
    public static string? ForNumber(YamlScalar scalar)
    {
        var text = scalar.Line.Trim();
        if (!scalar.IsPlain && decimal.TryParse(text, Plain, CultureInfo.InvariantCulture, out _))
            return $"write it without quotes: `{text}`";
        if (Bound().Match(text) is { Success: true } bound && NumberIn(Decoration().Replace(text[bound.Length..], "")) is { } end)
            return $"write `{{{(bound.Value.TrimStart().StartsWith('<') ? "less_than" : "more_than")}: {end.ToString(CultureInfo.InvariantCulture)}}}`";
        if (Words().Match(text) is { Success: true } words && NumberIn(text[..words.Index]) is { } counted)
            return $"write the bare number, `{counted.ToString(CultureInfo.InvariantCulture)}`; its `unit` says the rest";
        var bare = Decoration().Replace(text, "").Replace('\u2212', '-');
        var isDecorated = bare.Length != text.Length;
        if (NumberIn(bare) is not { } number)
            return null;
        var shown = number.ToString(CultureInfo.InvariantCulture);
        return isDecorated ? $"write the bare number, `{shown}`; its `unit` says the rest" : $"write `{shown}`";
    }

    /// <summary>For a value that must be <c>true</c> or <c>false</c>; null where neither can be seen in it.</summary>
    public static string? ForFlag(YamlScalar scalar) =>
        scalar.Line.Trim().ToLowerInvariant() switch
        {
            "true" or "false" when !scalar.IsPlain => "write it without quotation marks",
            "true" or "yes" or "on" or "y" or "1" => "write `true`",
            "false" or "no" or "off" or "n" or "0" => "write `false`",
            _ => null,
        };

    public static string ForDate(string text, string expected)
    {
        if (YearMonthDay().Match(text.Trim()) is not { Success: true } match)
            return
                expected.StartsWith("a date", StringComparison.Ordinal)
                && ForNamedMonth(text.Trim(), takesMonths: expected.Contains("2025-08 or", StringComparison.Ordinal)) is { } date
                ? $"write `{date}`"
                : $"write {expected}";
        var (year, month, day) = (Part(1), Part(2), Part(3));
        if (month is < 1 or > 12)
            return $"there is no month {month}: write {expected}";
        var days = DateTime.DaysInMonth(Math.Clamp(year, 1, 9999), month);
        if (day < 1 || day > days)
            return $"{CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month)}{(month == 2 ? $" {year}" : "")} has {days} days";
        return $"write `{year:0000}-{month:00}-{day:00}`";

        int Part(int group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);
    }

    private static decimal? NumberIn(string text)
    {
        if (Hexadecimal().IsMatch(text))
            return Convert.ToInt64(text[2..], 16);
        // Groups of three are thousands; a comma before other digits is a decimal comma.
        var plain =
            ThousandsByComma().IsMatch(text) ? text.Replace(",", "", StringComparison.Ordinal)
            : ThousandsByDot().IsMatch(text) ? text.Replace(".", "", StringComparison.Ordinal).Replace(',', '.')
            : text.Replace(',', '.');
        plain = Separators().Replace(plain, "");
        return decimal.TryParse(plain, Plain | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    /// <summary><c>May 2024</c>, <c>May 3, 2024</c> or <c>3 May 2024</c> as year-month-day; null where it is none of them.</summary>
    private static string? ForNamedMonth(string text, bool takesMonths)
    {
        string[] months = ["MMMM yyyy", "MMM yyyy", "MMM. yyyy"];
        string[] days = ["MMMM d, yyyy", "MMM d, yyyy", "MMM. d, yyyy", "d MMMM yyyy", "d MMM yyyy"];
        return DateOnly.TryParseExact(text, days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
                ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : takesMonths && DateOnly.TryParseExact(text, months, CultureInfo.InvariantCulture, DateTimeStyles.None, out var month)
                ? month.ToString("yyyy-MM", CultureInfo.InvariantCulture)
            : null;
    }

    [GeneratedRegex("^[" + Currencies.Signs + @"]\s*|\s*[%" + Currencies.Signs + "]$")]
    private static partial Regex Decoration();

    [GeneratedRegex("^[<>≤≥]=?\\s*")]
    private static partial Regex Bound();

    [GeneratedRegex(@"\s+\p{L}[\p{L} /-]*$")]
    private static partial Regex Words();

    [GeneratedRegex("^0[xX][0-9a-fA-F]{1,15}$")]
    private static partial Regex Hexadecimal();

    [GeneratedRegex(@"^[-+]?\d{1,3}(,\d{3})+(\.\d+)?$")]
    private static partial Regex ThousandsByComma();

    [GeneratedRegex(@"^[-+]?\d{1,3}(\.\d{3})+(,\d+)?$")]
    private static partial Regex ThousandsByDot();

    [GeneratedRegex(@"(?<=\d)[_'’\s\u00A0\u202F](?=\d)")]
    private static partial Regex Separators();

    [GeneratedRegex(@"^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$")]
    private static partial Regex YearMonthDay();
}
