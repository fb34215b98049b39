using StaticGuide.Content.Passages;
using StaticGuide.Content.Statistics;
using StaticGuide.Content.Values;
using StaticGuide.Evidence.Figures;

namespace StaticGuide.Verification.Renewal;

/// <summary>When a number was true: a moment or a span, as the statistic writes it.</summary>
internal readonly record struct FigureTime(EdtfDate? AsOf, (EdtfDate From, EdtfDate To)? Period)
{
    public static FigureTime Of(Statistic statistic) => new(statistic.AsOf, statistic.Period);

    /// <summary>The default where a passage names no time.</summary>
    public static FigureTime Of(Passage passage) => new(passage.AsOf, passage.Period);

    /// <summary>Null where it names no time.</summary>
    public static int? YearOf(ITaken taken)
    {
        var time = taken switch
        {
            Figure figure => Of(figure.Statistic),
            Excerpt excerpt => Of(excerpt.Passage),
            _ => default,
        };
        return time == default ? null : time.First.Year;
    }

    public EdtfDate First => Period?.From ?? AsOf ?? default;

    public bool IsBefore(FigureTime other) => First.FirstDay < other.First.FirstDay;

    /// <summary>
    /// What stands around words without a date of their own says that they are still of this time: what is nearest to them, of all that
    /// names the year of either, names its own.
    /// </summary>
    public bool IsNamedBefore(FigureTime next, IEnumerable<string> around)
    {
        var (old, fresh) = (First.Year, next.First.Year);
        if (old == fresh)
            return First.Month is { } from
                && next.First.Month is { } to
                && from != to
                && IsMonthBefore(new(old, from), new(old, to), around);
        return around.Select(YearsIn).FirstOrDefault(y => y.Contains(old) || y.Contains(fresh))?.Contains(fresh) == false;
    }

    /// <summary>The same of two months of a year.</summary>
    private static bool IsMonthBefore(EdtfDate old, EdtfDate fresh, IEnumerable<string> around) =>
        around.Select(MonthsIn).FirstOrDefault(m => m.Contains(old) || m.Contains(fresh))?.Contains(fresh) == false;

    /// <summary>
    /// What stands around words without a date of their own says that they are of a later time than this: what is nearest to them, of all
    /// that names a year, names a later one and none of these.
    /// </summary>
    public bool IsNamedAfter(IEnumerable<string> around)
    {
        var (first, last) = (First.Year, (Period?.To ?? First).Year);
        return around.Select(YearsIn).FirstOrDefault(y => y.Count > 0) is { } years
            && !years.Any(y => first <= y && y <= last)
            && years.Any(y => y > last);
    }

    /// <summary>The year that this says by which it is of a later time than this; null for none.</summary>
    public int? LaterYearIn(IReadOnlyList<string> around) =>
        this != default && IsNamedAfter(around) ? around.Select(YearsIn).First(y => y.Count > 0).Max() : null;

    /// <summary>The year of a later time that words name, where they name neither end of this one; null for none.</summary>
    public int? LaterYearOf(string words) =>
        YearsIn(words) is { Count: > 0 } years && years.Min() is var year && year > First.Year && !years.Contains(Period?.To.Year ?? 0)
            ? year
            : null;

    /// <summary>The same, some years later.</summary>
    public FigureTime Plus(int years) =>
        new(AsOf is { } moment ? Later(moment, years) : null, Period is var (from, to) ? (Later(from, years), Later(to, years)) : null);

    /// <summary>As <c>as_of</c> or <c>period</c> has it.</summary>
    public override string ToString() => Period is var (from, to) ? $"{from}/{to}" : $"{AsOf}";

    private static HashSet<int> YearsIn(string text) => [.. SlotScanner.In(text).Select(s => SlotScanner.YearIn(s.In(text))).OfType<int>()];

    private static HashSet<EdtfDate> MonthsIn(string text)
    {
        var slots = SlotScanner.In(text);
        return
        [
            .. Enumerable
                .Range(0, slots.Count)
                .Where(i => slots[i].Month is not null)
                .Select(i =>
                    slots.Skip(i + 1).Take(2).Select(s => SlotScanner.YearIn(s.In(text))).FirstOrDefault(y => y is not null) is { } year
                        ? new EdtfDate(year, slots[i].Month)
                        : default
                ),
        ];
    }

    /// <summary>The last day of a February is the last one of another.</summary>
    private static EdtfDate Later(EdtfDate date, int years)
    {
        var year = Math.Clamp(date.Year + years, 1, 9999);
        return date with { Year = year, Day = date is { Month: 2, Day: 29 } && !DateTime.IsLeapYear(year) ? 28 : date.Day };
    }
}
