using StaticGuide.Content.Sources;
using StaticGuide.Content.Values;

namespace StaticGuide.Verification.Renewal;

/// <summary>Of which times an edition is, as its words and the page say.</summary>
/// <param name="published">When the edition appeared, as the page says; null where it does not.</param>
internal sealed class EditionTimes(Source source, EdtfDate? published, DateOnly today)
{
    private ILookup<FigureTime, FigureTime> times = Enumerable.Empty<FigureTime>().ToLookup(t => t);
    private ILookup<FigureTime, FigureTime> before = Enumerable.Empty<FigureTime>().ToLookup(t => t);

    /// <summary>When it appeared, where that is later than the guide knows; null for any other.</summary>
    public EdtfDate? Newer { get; } = NewerOf(source, published, today);

    /// <summary>A day, where it is a later one than the guide knows, and not yet to come; null for any other.</summary>
    public static EdtfDate? NewerOf(Source source, EdtfDate? day, DateOnly today) =>
        day is { } date
        && date.FirstDay <= today
        && source.Published is { } known
        && AsExactAs(date, known) is var cut
        && cut.FirstDay > known.FirstDay
            ? cut
            : null;

    /// <summary>
    /// It goes back: the page says that it appeared before what the guide knows, or its words name earlier times and no later ones.
    /// </summary>
    public bool IsOlder { get; private set; }

    /// <summary>Some time is another one now.</summary>
    public bool HaveMoved => times.Any(t => t.Any(next => next != t.Key));

    /// <summary>An earlier run, perhaps one that was killed, has taken something that was of this time.</summary>
    public bool HaveMovedBefore(FigureTime time) => before[time].Any();

    /// <summary>What was of a time is of another one now, as all say that have a date.</summary>
    public bool HaveMovedTo(FigureTime now, FigureTime old) => times[old].Distinct().ToList() is [var next] && next == now;

    /// <summary>By how many years the edition is later, by the day of the page or else by its words; 0 where neither tells.</summary>
    public int Years { get; private set; }

    /// <param name="said">What the words of all that is taken from the source say of its times, before and now.</param>
    /// <param name="partial">What they say of one end of a span, the other following from it.</param>
    /// <param name="done">What earlier runs have made of times.</param>
    public void Learn(
        IReadOnlyList<(FigureTime Old, FigureTime New)> said,
        IEnumerable<(FigureTime Old, FigureTime New)> partial,
        IEnumerable<(FigureTime Old, FigureTime New)> done
    )
    {
        before = done.Distinct().ToLookup(t => t.Old, t => t.New);
        // One end of a span tells the other where all else of the edition has moved by as much.
        var ends = partial.Where(end =>
            said.Count > 0 && said.All(t => t.Old != end.Old && Shift(t.Old, t.New) == Shift(end.Old, end.New))
        );
        times = said.Concat([.. ends]).Distinct().ToLookup(t => t.Old, t => t.New);
        var appearedBefore = published is { } date && source.Published is { } known && date.LastDay < known.FirstDay;
        Years =
            Newer is { } newer ? newer.Year - source.Published!.Value.Year
            : said.Select(t => Shift(t.Old, t.New)).Distinct().ToList() is [var shift] ? shift
            : 0;
        IsOlder = appearedBefore || said.Any(t => t.New.IsBefore(t.Old)) && !said.Any(t => t.Old.IsBefore(t.New));
    }

    /// <summary>The one time that what was of a time is of now, as those say that have a date; null where nothing tells.</summary>
    public FigureTime? Of(FigureTime time)
    {
        // What was left because two times were said is not taken once one of them has been.
        if (times[time].Concat(before[time]).Distinct().ToList() is { Count: > 0 } next)
            return next.Count == 1 ? next[0] : null;
        // What has no date and is as of the day of publication is so of the next one too.
        return !IsOfPublication(time) || published is null ? null
            : Newer is { } fresh ? new FigureTime(AsExactAs(fresh, time.AsOf!.Value), null)
            : time;
    }

    /// <summary>It is as of the day of publication, for want of any other.</summary>
    public bool IsOfPublication(FigureTime time) =>
        time.AsOf is { Month: not null } moment && source.Published is { } edition && AsExactAs(edition, moment) == moment;

    private static int Shift(FigureTime old, FigureTime fresh) => fresh.First.Year - old.First.Year;

    /// <summary>A date without what another one does not say either.</summary>
    private static EdtfDate AsExactAs(EdtfDate date, EdtfDate other) =>
        new(date.Year, other.Month is null ? null : date.Month, other.Day is null ? null : date.Day);
}
