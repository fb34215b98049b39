using System.Globalization;
using StaticGuide.Content.Values;

namespace StaticGuide.Content.Sources.Csl;

/// <summary>
/// Reads dates that people typed: <c>2024-05-01T10:00:00Z</c>, <c>May 1, 2024</c>, <c>1 May 2024</c>, <c>Spring 2024</c>, <c>ca.
/// 1990</c>.
/// </summary>
internal static class FreeDate
{
    private static readonly string[] Months =
    [
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    ];

    /// <summary>As much as is certain; null where no year is named. Numbers whose order is not known (05/01/2024) leave the year.</summary>
    public static CslDate? Read(string text)
    {
        text = text.Trim();
        // The marks of EDTF level 1 for approximate and uncertain, and what people write.
        var circa = text.AsSpan().ContainsAny("~?%") || text.StartsWith('c') || text.StartsWith("[c", StringComparison.Ordinal);
        // An interval of EDTF: 2009-12-31/2010-01-02.
        if (text.Split('/') is [var begin, var end] && SeasonOfEdtf(begin) is { } one && SeasonOfEdtf(end) is { } other)
            return CslDate.Joined(one, other) with { IsCirca = circa };
        if (
            text.Split('/') is [var first, var last]
            && Machine(first) is { } from
            && Machine(last) is { } to
            && first.Length >= 4
            && from.FirstDay <= to.LastDay
        )
            return new CslDate(from, to == from ? null : to, null, circa);
        if (SeasonOfEdtf(text) is { } seasonal)
            return seasonal with { IsCirca = circa };
        if (Machine(text) is { } date)
            return new CslDate(date, null, null, circa);
        return Words(text) is { } words ? words with { IsCirca = circa } : null;
    }

    /// <summary>A year and a season, as EDTF level 1 has them (ISO 8601-2, 4.8): 2009-24.</summary>
    private static CslDate? SeasonOfEdtf(string text) =>
        text.TrimEnd('~', '?', '%') is { Length: 7 } exact
        && exact[4] == '-'
        && EdtfDate.TryParse(exact[..4], out var year)
        && int.TryParse(exact[5..], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number > 20
        && CslSeasons.Of(number) is { } season
            ? new CslDate(year, null, season, false)
            : null;

    /// <summary>A date that begins as ISO 8601 has it: day, month or year, and whatever follows.</summary>
    private static EdtfDate? Machine(string text)
    {
        foreach (var length in (ReadOnlySpan<int>)[10, 7, 4])
        {
            if (
                text.Length >= length
                && (text.Length == length || !char.IsAsciiDigit(text[length]))
                && EdtfDate.TryParse(text[..length], out var date)
                && (length > 4 || text.Length == 4 || text[4] is '/' or '~' or '?' or '%' or '-' or 'T')
            )
                return date;
        }
        return null;
    }

    private static CslDate? Words(string text)
    {
        var (year, month, day) = (0, 0, 0);
        string? season = null;
        foreach (
            var word in text.Split([' ', ',', '.', '/', '-', '–', '[', ']', '(', ')', '~', '?', ';'], StringSplitOptions.RemoveEmptyEntries)
        )
        {
            if (int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                if (word.Length == 4 && year == 0 && number > 0)
                    year = number;
                else if (word.Length <= 2 && day == 0)
                    day = number;
            }
            else if (month == 0 && word.Length >= 3)
            {
                season ??= CslSeasons.Of(word) is ['1' or '2' or '3' or '4'] and var known ? known : null;
                month = Array.FindIndex(Months, m => m.StartsWith(word, StringComparison.OrdinalIgnoreCase)) + 1;
            }
        }
        if (year == 0)
            return null;
        return new CslDate(DateOf(year, month, day), null, month == 0 ? season : null, false);
    }

    /// <summary>As much of a date as is known and can be; 0 is unknown.</summary>
    private static EdtfDate DateOf(int year, int month, int day) =>
        month == 0 ? new EdtfDate(year)
        : day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new EdtfDate(year, month, day)
        : new EdtfDate(year, month);
}
