using System.Globalization;
using System.Text.RegularExpressions;
using StaticGuide.Content.Values;
using StaticGuide.Verification.Text;

namespace StaticGuide.Verification.Citing;

/// <summary>
/// When a page appeared, as a line of its text says to people: "Last Modified Date: Thursday, August 27, 2026". Lists of other pages have
/// such lines too: of more than two days, none counts.
/// </summary>
internal static partial class WordedDay
{
    /// <summary>In characters.</summary>
    private const int Longest = 100;

    private const int MostRead = 50_000;

    /// <summary>Null where the page does not say.</summary>
    public static EdtfDate? Of(PageText page)
    {
        List<EdtfDate> days =
        [
            .. page
                .Blocks.Take(MostRead)
                .Where(b => b.End - b.Start <= Longest)
                .Select(b => Line().Match(page.Text[b.Start..b.End]))
                .Where(m => m.Success)
                .Select(m => DayOf(m.Groups["day"].Value))
                .OfType<EdtfDate>()
                .Distinct(),
        ];
        return days.Count is 1 or 2 ? days.MaxBy(d => d.FirstDay) : null;
    }

    /// <summary>A year, a month by its name or number, and a day; null for what is none.</summary>
    private static EdtfDate? DayOf(string text)
    {
        var parts = text.Split([' ', ',', '.', '-'], StringSplitOptions.RemoveEmptyEntries);
        var year = Array.Find(parts, p => p.Length == 4 && char.IsAsciiDigit(p[0]));
        var month = parts.Select(MonthNames.Of).FirstOrDefault(m => m is not null);
        int[] numbers =
        [
            .. parts.Where(p => p.Length <= 2 && p.All(char.IsAsciiDigit)).Select(p => int.Parse(p, CultureInfo.InvariantCulture)),
        ];
        if (year is null || !EdtfDate.TryParse(year, out var date))
            return null;
        var day = numbers.Length == 0 ? 0 : numbers[^1];
        if (month is null && numbers.Length == 2)
            month = numbers[0];
        else if (numbers.Length != 1)
            return null;
        return month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(date.Year, month.Value)
            ? new EdtfDate(date.Year, month, day)
            : null;
    }

    // The text of pages is decomposed.
    [GeneratedRegex(
        @"^\W{0,3}(?:(?:this |the )?(?:page|content|article|data|table|release|publication|document|website) )?(?:was |were )?(?:last |date )?(?:modified|updated?|revised|released?|published|issued|publication)"
            + @"(?: (?:date|on|at))?:? (?:on )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?<day>(?:[0-9]{4}-[0-9]{2}-[0-9]{2}|\p{L}{3,10}\.? [0-9]{1,2},? [0-9]{4}|[0-9]{1,2}\.? \p{L}{3,10}\.? [0-9]{4}))\W{0,3}$"
            + @"|^(?:fecha de (?:publicacio\u0301n|actualizacio\u0301n)|(?:u\u0301ltima )?actualizacio\u0301n|actualizado(?: el)?|publicado(?: el)?):? (?<day>[0-9]{1,2} de \p{L}{3,10} de [0-9]{4}|[0-9]{4}-[0-9]{2}-[0-9]{2})\W{0,3}$"
            + @"|^(?:stand|(?:zuletzt )?aktualisiert(?: am)?|vero\u0308ffentlicht(?: am)?):? (?<day>[0-9]{1,2}\. [\p{L}\p{M}]{3,12} [0-9]{4}|[0-9]{4}-[0-9]{2}-[0-9]{2})\W{0,3}$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Line();
}
