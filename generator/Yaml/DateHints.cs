using System.Globalization;
using System.Text.RegularExpressions;
using StaticGuide.Language;

namespace StaticGuide.Yaml;

/// <summary>What a writer should write for a date or an interval that is written otherwise than it is read here.</summary>
internal static partial class DateHints
{
    /// <summary>Before it, a digit of the year is a slip: nothing was published, read or reviewed then.</summary>
    public const int FirstYear = 1000;

    public static string ForDate(string text, string expected)
    {
        text = OtherDigits.Fold(text);
        if (
            ValueHints.WithoutMarks(text) is var bare
            && bare != text
            && PlainDate().IsMatch(bare)
            && (bare.Length == 10 || expected.Contains("2025-08 or", StringComparison.Ordinal))
        )
            return $"write `{bare}`, without quotation marks";
        if (YearMonthDay().Match(text.Trim()) is not { Success: true } match)
            return
                expected.StartsWith("a date", StringComparison.Ordinal)
                && expected.Contains("2025-08 or", StringComparison.Ordinal) is var takesMonths
                && (ForNamedMonth(text.Trim(), takesMonths) ?? ForOtherOrder(text.Trim(), takesMonths)) is { } date
                ? $"write `{date}`"
                : $"write {expected}";
        var (year, month, day) = (Part(1), Part(2), Part(3));
        if (year < FirstYear)
            return $"its year is {year}: write {expected}";
        if (month is < 1 or > 12)
            return $"there is no month {month}: write {expected}";
        var days = DateTime.DaysInMonth(Math.Clamp(year, 1, 9999), month);
        if (day < 1 || day > days)
            return $"{CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month)}{(month == 2 ? $" {year}" : "")} has {days} days";
        return $"write `{year:0000}-{month:00}-{day:00}`";

        int Part(int group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);
    }

    /// <summary>For two dates with the slash between them that an interval has.</summary>
    public static string? ForInterval(string text)
    {
        if (Months().Match(OtherDigits.Fold(text).Trim()) is { Success: true } months)
            return $"write `{months.Groups[1].Value}-{months.Groups[2].Value}/{months.Groups[1].Value}-{months.Groups[3].Value}`";
        if (Interval().Match(OtherDigits.Fold(text).Trim()) is not { Success: true } match)
            return null;
        var (from, to) = (match.Groups[1].Value, match.Groups[2].Value);
        // 2024-34 is 2024 to 2034, since there is no month 34.
        if (to.Length == 2)
            to = from[..2] + to;
        return string.CompareOrdinal(from, to) < 0 ? $"write `{from}/{to}`" : null;
    }

    /// <summary>A date whose year stands last, or whose month has one digit; null where day and month could be either.</summary>
    private static string? ForOtherOrder(string text, bool takesMonths)
    {
        if (takesMonths && YearAndMonth().Match(text) is { Success: true } month)
        {
            var (year, number) = month.Groups[1].Success ? (month.Groups[1], month.Groups[2]) : (month.Groups[4], month.Groups[3]);
            return int.Parse(number.ValueSpan, CultureInfo.InvariantCulture) is >= 1 and <= 12 and var m ? $"{year.Value}-{m:00}" : null;
        }
        if (YearLast().Match(text) is not { Success: true } match)
            return null;
        var (first, second) = (Part(1), Part(3));
        var isDayFirst = match.Groups[2].Value == "." || first > 12;
        if (!isDayFirst && second <= 12 && first != second)
            return null;
        var (day, ofMonth) = isDayFirst ? (first, second) : (second, first);
        return ofMonth is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(Math.Max(1, Part(4)), ofMonth)
            ? $"{Part(4):0000}-{ofMonth:00}-{day:00}"
            : null;

        int Part(int group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);
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

    /// <summary>Months of one year, as they stand beside its name.</summary>
    [GeneratedRegex(@"^([0-9]{4})-(0[1-9]|1[0-2])/(0[1-9]|1[0-2])$")]
    private static partial Regex Months();

    [GeneratedRegex(@"^([0-9]{4})\s*(?:-|–|—|to|until|\.\.)\s*([0-9]{4}|(?:1[3-9]|[2-9][0-9]))$")]
    private static partial Regex Interval();

    [GeneratedRegex(@"^(?:([0-9]{4})[-/.]([0-9])|([0-9]{1,2})[-/.]([0-9]{4}))$")]
    private static partial Regex YearAndMonth();

    [GeneratedRegex(@"^([0-9]{1,2})([-/.])([0-9]{1,2})[-/.]([0-9]{4})$")]
    private static partial Regex YearLast();

    [GeneratedRegex("^[0-9]{4}(?:-[0-9]{2}){0,2}$")]
    private static partial Regex PlainDate();

    [GeneratedRegex(@"^([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})(?:[T ].*)?$")]
    private static partial Regex YearMonthDay();
}
