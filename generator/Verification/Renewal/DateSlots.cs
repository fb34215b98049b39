using System.Globalization;
using StaticGuide.Content.Values;
using StaticGuide.Evidence.Quotes;
using StaticGuide.Verification.Text;

namespace StaticGuide.Verification.Renewal;

/// <summary>The dates in the words of a statistic, and what a newer edition makes of them.</summary>
internal sealed class DateSlots
{
    private const int Century = 100;

    private readonly SlottedText words;
    private readonly List<Expression> dates = [];

    private DateSlots(SlottedText words) => this.words = words;

    /// <param name="time">When the number is true: its years are no other numbers.</param>
    /// <param name="values">Where the value stands, which is no date; null where it stands elsewhere, and every year is one.</param>
    public static DateSlots Of(SlottedText words, FigureTime time, ValueSlots? values)
    {
        var found = new DateSlots(words);
        var previousIsYear = false;
        for (var i = 0; i < words.Slots.Count; i++)
        {
            if (previousIsYear && found.IsShortYear(i))
            {
                found.dates.Add(new Expression(i, null, null, found.dates[^1].Year));
                previousIsYear = false;
                continue;
            }
            previousIsYear = values?.Contains(i) != true && SlotScanner.YearIn(words[i]) is { } year && found.IsYear(i, year, time, values);
            if (previousIsYear)
                found.dates.Add(found.ExpressionOf(i));
        }
        return found;
    }

    /// <summary>Whether a slot is a part of a date.</summary>
    public bool Contains(int slot) =>
        words.Slots[slot].Month is not null || dates.Exists(d => d.Year == slot || d.Day == slot || d.Month == slot);

    /// <summary>What a name has in place of these dates; null where it differs in more.</summary>
    public IReadOnlyList<string>? ContentsOf(string name) =>
        words.At(name, 0) is var (contents, end)
        && end == name.Length
        && Enumerable.Range(0, contents.Count).All(i => contents[i] == words[i] || Contains(i))
            ? contents
            : null;

    /// <summary>When the number is true by other contents of the slots.</summary>
    public DateReading Read(IReadOnlyList<string> contents, FigureTime time)
    {
        if (PairsOf(contents) is not { } pairs)
            return new DateReading.Confused();
        if (time.Period is not var (from, to))
            return time.AsOf is { } moment ? OfMoment(pairs, moment) : new DateReading.None();
        var (first, last) = (NextOf(pairs, from), NextOf(pairs, to));
        if (first.Count > 1 || last.Count > 1)
            return new DateReading.Confused();
        if (first.Count + last.Count == 0)
            return new DateReading.None();
        var shift = first.Count > 0 ? first[0].Year - from.Year : last[0].Year - to.Year;
        var own = first.Count > 0 ? (from, first[0]) : (to, last[0]);
        if (!GoWith(pairs, own) || last.Count > 0 && !GoWith([(to, last[0])], own))
            return new DateReading.Confused();
        var next = time.Plus(shift).Period!.Value;
        return new DateReading.Of(
            new FigureTime(null, (first.Count > 0 ? first[0] : next.From, last.Count > 0 ? last[0] : next.To)),
            IsPartial: first.Count == 0 || last.Count == 0
        );
    }

    /// <summary>
    /// Whether a number that no word beside it makes a year is one all the same, as in the 2020 census: it moves by as many years as
    /// all else.
    /// </summary>
    public bool IsYearAlong(int slot, string content, int? shift) =>
        shift is not (null or 0) && SlotScanner.YearIn(content) - SlotScanner.YearIn(words[slot]) == shift;

    /// <summary>The year of other contents of the slots, whatever else becomes of them, where it is later; null for any other.</summary>
    public int? LaterYear(IReadOnlyList<string> contents, FigureTime time)
    {
        if (PairsOf(contents) is not { Count: > 0 } pairs)
            return null;
        if (time == default)
            return pairs.Exists(p => p.Old.FirstDay < p.New.FirstDay) ? pairs.Max(p => p.New.Year) : null;
        if (Read(contents, time) is not DateReading.None)
            return Read(contents, time) is DateReading.Of { Time: var other } && time.IsBefore(other) ? other.First.Year : null;
        // They name a year where the number is known to be of a month of it.
        return !IsEarlier(contents, time) && pairs.Exists(p => p.Old.FirstDay < p.New.FirstDay) ? pairs.Max(p => p.New.Year) : null;
    }

    /// <summary>Whether other contents of the slots are of an earlier time.</summary>
    public bool IsEarlier(IReadOnlyList<string> contents, FigureTime time) =>
        time != default && Read(contents, time) is DateReading.Of { Time: var other }
            ? other.IsBefore(time)
            : PairsOf(contents)?.Exists(p => p.New.FirstDay < p.Old.FirstDay) == true;

    /// <summary>Why other contents of the slots may not be taken; null where their dates fit together, and none goes back alone.</summary>
    /// <param name="reading">What they say of the number's time; where that is earlier, all of its edition is asked.</param>
    public LeftReason? Trouble(IReadOnlyList<string> contents, DateReading reading, FigureTime time) =>
        reading is DateReading.Confused ? LeftReason.Dates
        : (reading as DateReading.Of)?.Time.IsBefore(time) != true
        && PairsOf(contents)?.Exists(p => p.New.FirstDay < p.Old.FirstDay) == true
            ? LeftReason.Older
        : null;

    /// <summary>Each date as it was and as it is by other contents of the slots; null where one is no date any more.</summary>
    public List<(EdtfDate Old, EdtfDate New)>? PairsOf(IReadOnlyList<string> contents)
    {
        List<(EdtfDate Old, EdtfDate New)> pairs = [];
        foreach (var date in dates)
        {
            if (DateOf(date, i => words[i]) is not { } old || DateOf(date, i => contents[i]) is not { } fresh)
                return null;
            pairs.Add((old, fresh));
        }
        return pairs;
    }

    /// <summary>By how many years all the dates have moved; null where they have not moved together.</summary>
    public int? ShiftTo(IReadOnlyList<string> contents)
    {
        var shifts = dates.Select(d => DateOf(d, i => contents[i])?.Year - DateOf(d, i => words[i])?.Year).Distinct().ToList();
        return shifts is [{ } shift] ? shift : null;
    }

    private static DateReading OfMoment(List<(EdtfDate Old, EdtfDate New)> pairs, EdtfDate moment) =>
        NextOf(pairs, moment) switch
        {
            [] => new DateReading.None(),
            [var next] when GoWith(pairs, (moment, next)) => new DateReading.Of(new FigureTime(next, null), IsPartial: false),
            _ => new DateReading.Confused(),
        };

    /// <summary>
    /// Dates that the number is compared with stay as they are, or move with it: by as many years, or from one month to the next.
    /// </summary>
    private static bool GoWith(List<(EdtfDate Old, EdtfDate New)> pairs, (EdtfDate Old, EdtfDate New) own) =>
        pairs.TrueForAll(p => p.Old == p.New || AreTogether([p, own]));

    /// <summary>Whether dates move by as many years, or all of them by as many months.</summary>
    public static bool AreTogether(IReadOnlyList<(EdtfDate Old, EdtfDate New)> moves) =>
        moves.DistinctBy(m => m.New.Year - m.Old.Year).Count() <= 1 || moves.Select(MonthsOf).Distinct().ToList() is [not null];

    private static int? MonthsOf((EdtfDate Old, EdtfDate New) move) =>
        (move.New.Year - move.Old.Year) * 12 + move.New.Month - move.Old.Month;

    /// <summary>What has become of a date, as exactly as it was known; nothing where the words do not name it so exactly.</summary>
    private static List<EdtfDate> NextOf(List<(EdtfDate Old, EdtfDate New)> pairs, EdtfDate wanted) =>
        [
            .. pairs
                .Where(p =>
                    p.Old.Year == wanted.Year
                    && (wanted.Month is null || p.Old.Month == wanted.Month && p.New.Month is not null)
                    && (wanted.Day is null || p.Old.Day == wanted.Day && p.New.Day is not null)
                )
                .Select(p => new EdtfDate(p.New.Year, wanted.Month is null ? null : p.New.Month, wanted.Day is null ? null : p.New.Day))
                .Distinct(),
        ];

    private EdtfDate? DateOf(Expression date, Func<int, string> contentOf)
    {
        var digits = contentOf(date.Year);
        if (date.Before is { } before)
        {
            return
                digits.Length == 2
                && digits.All(char.IsAsciiDigit)
                && SlotScanner.YearIn(contentOf(before)) is { } start
                && start / Century * Century + Number(digits) is var end
                ? new EdtfDate(end > start ? end : end + Century)
                : null;
        }
        return SlotScanner.YearIn(digits) is not { } year ? null
            : date.Month is { } month ? DateOf(date, year, month, contentOf)
            : new EdtfDate(year);
    }

    private EdtfDate? DateOf(Expression date, int year, int month, Func<int, string> contentOf)
    {
        var number = words.Slots[month].Month is null ? MonthOf(contentOf(month)) : MonthNames.Of(contentOf(month));
        if (number is null && words.Slots[month].Month is null)
            return null;
        if (date.Day is not { } slot || number is null)
            return new EdtfDate(year, number);
        return
            contentOf(slot) is { Length: <= 2 } day && Number(day) is > 0 and var known && known <= DateTime.DaysInMonth(year, number.Value)
            ? new EdtfDate(year, number, known)
            : null;
    }

    /// <summary>In digits; null for what is none.</summary>
    private static int? MonthOf(string digits) => digits.Length == 2 && Number(digits) is >= 1 and <= 12 and var month ? month : null;

    private static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    private bool IsYear(int slot, int year, FigureTime time, ValueSlots? values)
    {
        if (values is null || HasMonth(slot))
            return true;
        if (NumberMarks.Of(values.Readable, values.NumberAt(slot)) != NumberMark.None)
            return false;
        return DateNumbers.Contains(values.Readable, values.NumberAt(slot))
            || time.AsOf?.Year == year
            || time.Period is var (from, to) && (from.Year == year || to.Year == year);
    }

    private bool HasMonth(int year) => ExpressionOf(year).Month is not null;

    /// <summary>May 2024; May 15, 2024; 15 May 2024; 2024-05-15.</summary>
    private Expression ExpressionOf(int year)
    {
        if (IsOfIso(year))
            return new Expression(year, year + 1, year + 2, null);
        if (year > 0 && words.Slots[year - 1].Month is not null)
        {
            var hasDay =
                year > 1 && IsDay(year - 2) && Between(year - 2).Trim('.', ' ') is "" or "de" or "of" or "th" or "st" or "nd" or "rd";
            return new Expression(year, year - 1, hasDay ? year - 2 : null, null);
        }
        return year > 1 && IsDay(year - 1) && words.Slots[year - 2].Month is not null && Between(year - 1).Trim() is "," or ""
            ? new Expression(year, year - 2, year - 1, null)
            : new Expression(year, null, null, null);
    }

    /// <summary>The second year of 2024-34; the month of 2024-05-31 is none.</summary>
    private bool IsShortYear(int slot) =>
        words[slot].Length == 2 && Between(slot - 1) is "-" or "/" && !words.Normal.AsSpan(words.Slots[slot].End).StartsWith("-");

    private bool IsOfIso(int year) =>
        year + 2 < words.Slots.Count
        && words[year + 1].Length == 2
        && words[year + 2].Length == 2
        && words[year].Length == 4
        && Between(year) == "-"
        && Between(year + 1) == "-"
        && MonthOf(words[year + 1]) is not null;

    private bool IsDay(int slot) => words.Slots[slot].Month is null && words[slot].Length <= 2;

    private string Between(int slot) => words.Normal[words.Slots[slot].End..words.Slots[slot + 1].Start];

    /// <param name="Before">The slot of the year before, of which this is the end of a span.</param>
    private sealed record Expression(int Year, int? Month, int? Day, int? Before);
}

/// <summary>When a number is true, by its words.</summary>
internal abstract record DateReading
{
    /// <summary>They do not say.</summary>
    public sealed record None : DateReading;

    public sealed record Confused : DateReading;

    /// <param name="IsPartial">They name one end of a span.</param>
    public sealed record Of(FigureTime Time, bool IsPartial) : DateReading;
}
