using System.Globalization;
using StaticGuide.Content.Values;
using StaticGuide.Language;

namespace StaticGuide.Evidence.Formatting;

/// <summary>Writes dates in words, as exactly as they are known.</summary>
internal static class DateText
{
    public static string Of(EdtfDate date, LanguageForms forms) =>
        date.Month is not { } month
            ? Year(date.Year)
            : string.Format(
                CultureInfo.InvariantCulture,
                date.Day is null ? forms.MonthPattern : forms.DayPattern,
                date.Day,
                forms.Months[month - 1],
                Year(date.Year)
            );

    /// <summary>An interval of years as 2024–34, of other dates with both in full.</summary>
    public static string Of((EdtfDate From, EdtfDate To) period, LanguageForms forms)
    {
        var (from, to) = period;
        if (from == to)
            return Of(from, forms);
        if (from.Month is not null || to.Month is not null)
            return $"{Of(from, forms)} – {Of(to, forms)}";
        var sameCentury = from.Year / 100 == to.Year / 100 && to.Year % 100 > 9;
        return forms.FromLeftToRight($"{Year(from.Year)}–{(sameCentury ? Year(to.Year)[2..] : Year(to.Year))}");
    }

    private static string Year(int year) => year.ToString("D4", CultureInfo.InvariantCulture);
}
