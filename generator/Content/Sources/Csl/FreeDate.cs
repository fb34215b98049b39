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
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    /// <summary>As much as is certain; null where no year is named. Numbers whose order is not known (05/01/2024) leave the year.</summary>
    public static CslDate? Read(string text)
    {
        text = text.Trim();
        // The marks of EDTF level 1 for approximate and uncertain, and what people write.
        var circa = text.AsSpan().ContainsAny("~?%") || text.StartsWith('c') || text.StartsWith("[c", StringComparison.Ordinal);
        var date = Machine(text) ?? Words(text);
        return date is { } known ? new CslDate(known, circa) : null;
    }

    /// <summary>A date that begins as ISO 8601 has it: day, month or year, and whatever follows.</summary>
    private static EdtfDate? Machine(string text)
    {
        foreach (var length in (ReadOnlySpan<int>)[10, 7, 4])
        {
            if (text.Length >= length && (text.Length == length || !char.IsAsciiDigit(text[length]))
                && EdtfDate.TryParse(text[..length], out var date)
                && (length > 4 || text.Length == 4 || text[4] is '/' or '~' or '?' or '%' or '-' or 'T'))
                return date;
        }
        return null;
    }

    private static EdtfDate? Words(string text)
    {
        var (year, month, day) = (0, 0, 0);
        foreach (var word in text.Split([' ', ',', '.', '/', '-', '–', '[', ']', '(', ')', '~', '?', ';'],
            StringSplitOptions.RemoveEmptyEntries))
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
                month = Array.FindIndex(Months, m => m.StartsWith(word, StringComparison.OrdinalIgnoreCase)) + 1;
            }
        }
        return year == 0 ? null
            : month == 0 ? new EdtfDate(year)
            : day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new EdtfDate(year, month, day)
            : new EdtfDate(year, month);
    }
}
