using System.Globalization;
using System.Runtime.CompilerServices;
using StaticGuide.Content.Values;
using StaticGuide.Language;

namespace StaticGuide.Evidence.Formatting;

/// <summary>Writes dates in words, as exactly as they are known.</summary>
internal static class DateText
{
    private const int RecentCount = 64;

    /// <summary>The dates that a thread has written last: a site has few, of its editions and of its checks.</summary>
    [ThreadStatic]
    private static (EdtfDate Date, LanguageForms? Forms, string Text)[]? recent;

    public static string Of(EdtfDate date, LanguageForms forms)
    {
        if (date.Month is not { } month)
            return Year(date.Year);
        var day = date.Day ?? 0;
        recent ??= new (EdtfDate, LanguageForms?, string)[RecentCount];
        ref var known = ref recent[(date.Year + month + 31 * day) & (RecentCount - 1)];
        if (known.Forms != forms || known.Date != date)
            known = (date, forms, Filled(day == 0 ? forms.MonthPattern : forms.DayPattern, day, forms.Months[month - 1], date.Year));
        return known.Text;
    }

    /// <summary>This takes a tenth of the time of <see cref="string.Format(string, object?)"/>.</summary>
    /// <param name="pattern">With {0}, {1} and {2}, and no other braces.</param>
    private static string Filled(string pattern, int day, string month, int year)
    {
        var text = new DefaultInterpolatedStringHandler(pattern.Length, 3, CultureInfo.InvariantCulture, stackalloc char[64]);
        var rest = pattern.AsSpan();
        for (int open; (open = rest.IndexOf('{')) >= 0; rest = rest[(open + 3)..])
        {
            text.AppendFormatted(rest[..open]);
            switch (rest[open + 1])
            {
                case '0':
                    text.AppendLiteral(day.ToString(CultureInfo.InvariantCulture));
                    break;
                case '1':
                    text.AppendLiteral(month);
                    break;
                default:
                    if (year >= 1_000)
                        text.AppendFormatted(year);
                    else
                        text.AppendLiteral(Year(year));
                    break;
            }
        }
        text.AppendFormatted(rest);
        return text.ToStringAndClear();
    }

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

    private static string Year(int year) => new EdtfDate(year).ToString();
}
