using StaticGuide.Content.Sources;
using StaticGuide.Content.Statistics;
using StaticGuide.Content.Values;
using StaticGuide.Evidence.Figures;
using StaticGuide.Verification.Quotes;
using StaticGuide.Verification.Text;

namespace StaticGuide.Verification.Renewal;

/// <summary>
/// A newer edition of a source, all at once: what its words say of each statistic and passage, and of which time those are whose
/// words have no date of their own. These go with their sisters of the same time, or are left.
/// </summary>
/// <param name="published">When this edition appeared, as the page says; null where it does not.</param>
/// <param name="said">The same as a line of its text says to people: a day for the source, and for no number.</param>
internal sealed class EditionRenewal(
    Source source,
    IReadOnlyList<Figure> figures,
    IReadOnlyList<Excerpt> excerpts,
    SourceDocument document,
    KnownEdition known,
    EdtfDate? published,
    EdtfDate? said,
    DateOnly day
)
{
    private readonly EditionTimes times = new(source, published, day);
    private bool hasMoved;
    private List<(FigureTime Old, FigureTime New)> earlier = [];
    private List<(FigureTime Time, int Year)> leftOfLater = [];

    public SourceNews News()
    {
        var (found, words) = new EditionLook(figures, excerpts, document, known).News();
        earlier =
        [
            .. figures
                .Where(f => f.Statistic.Previous.Count > 0)
                .Select(f => (new FigureTime(f.Statistic.Previous[0].AsOf, f.Statistic.Previous[0].Period), Time(f))),
        ];
        // What a statistic is of, statistics say; passages tell where none does.
        var named = found.SelectMany(SaidTimes.Of).Distinct().ToList();
        times.Learn(
            [.. named, .. words.SelectMany(SaidTimes.Of).Distinct().Where(w => !named.Exists(t => t.Old == w.Old))],
            found.OfType<FigureNews.Changed>().Where(c => c.IsPartial).Select(c => (Time(c), c.Time!.Value)),
            found.SelectMany(SaidTimes.Moves)
        );
        hasMoved =
            times.HaveMoved
            || found.Exists(n => n is FigureNews.Same { Rival.IsLater: true })
            || words.Exists(n => n is PassageNews.Same { Rival.IsLater: true })
            || (times.Newer is not null || times.IsOlder)
                && (
                    found.Exists(n => n is not FigureNews.Same { Rival: null })
                    || words.Exists(n => n is PassageNews.Changed or PassageNews.Same { Rival: not null })
                );
        leftOfLater =
        [
            .. found
                .OfType<FigureNews.Left>()
                .Select(l => (Time: Time(l), Year: l.Said is { } words ? Time(l).LaterYearOf(words) : null))
                .Where(l => l.Year is not null)
                .Select(l => (l.Time, l.Year!.Value)),
        ];
        List<FigureNews> settled = [.. found.Select(n => Noted(Settled(n)) with { Below = n.Below })];
        List<PassageNews> settledWords = [.. words.Select(n => Noted(Settled(n)) with { Below = n.Below })];
        var isTaken =
            settled.Exists(n => n is FigureNews.Taken)
            || settledWords.Exists(n => n is PassageNews.Taken)
            || found.Exists(known.IsHalfDone);
        // Where nothing is new but the edition, it is what was waited for.
        var isAwaited =
            source.ReviewBy <= day && settled.TrueForAll(n => n is FigureNews.Same) && settledWords.TrueForAll(n => n is PassageNews.Same);
        return new SourceNews(source, isTaken || isAwaited ? times.Newer ?? EditionTimes.NewerOf(source, said, day) : null, day, settled)
        {
            Passages = settledWords,
            IsTaken = isTaken,
        };
    }

    private FigureNews Noted(FigureNews news)
    {
        if (news is not FigureNews.Taken { Next: var next } taken)
            return news;
        var place = PlaceOf(taken.Figure with { Statistic = next }, taken.Figure, out var isNewest);
        return taken with { IsNewest = isNewest, NotedPlace = place };
    }

    private PassageNews Noted(PassageNews news)
    {
        if (news is not PassageNews.Taken { Next: var next } taken)
            return news;
        var place = PlaceOf(new Excerpt(next, source), taken.Excerpt, out var isNewest);
        return taken with { IsNewest = isNewest, NotedPlace = place };
    }

    /// <summary>What a look would note of what was taken.</summary>
    private RowPlace? PlaceOf(ITaken next, ITaken before, out bool? isNewest)
    {
        var place = Twins.PlaceOf(next, document.Find(next).Place, RowPlace.Parse(known.PlaceTextOf(before)), document);
        isNewest = NewestLook.Of(next, document, place?.ToString(), day);
        return place;
    }

    private FigureNews Settled(FigureNews news)
    {
        switch (news)
        {
            case FigureNews.Changed changed:
                return (TimeTrouble(Time(changed), TimeOf(changed), out var time) ?? AroundTrouble(changed, time)) is { } why
                    ? new FigureNews.Left(changed.Figure, Named(why, changed, changed.Proof), ProofWords.Of(changed.Proof))
                    : Taken(changed.Figure, changed.Value, changed.Proof, time);
            case FigureNews.Same when known.IsHalfDone(news):
                return news;
            case FigureNews.Same { Rival: { } rival } same when HasMoved(Time(same)) || same.IsDated && known.WasAlone(same.Figure):
                return new FigureNews.Left(same.Figure, LeftReason.TwoPlaces, rival.Text);
            case FigureNews.Same { IsDated: false, Figure.Statistic.Previous: [var last, ..] }
                when times.HaveMovedTo(Time(news), new FigureTime(last.AsOf, last.Period)):
                // A run that was killed has brought it where the others go.
                return news;
            case FigureNews.Same { IsDated: false } same when HasMoved(Time(same)):
                return TimeTrouble(Time(same), times.Of(Time(same)), out var next) is { } trouble
                        ? new FigureNews.Left(same.Figure, Named(trouble, same, null), null)
                    : next == Time(same) || IsStillOf(Time(same), next, same.Times) ? same
                    : same.WhyNot is { } doubt ? new FigureNews.Left(same.Figure, doubt, null)
                    : Taken(same.Figure, same.Figure.Value, same.Figure.Statistic.Proof, next);
            case FigureNews.Same { IsDated: false } when IsOfLaterNow(news):
                return new FigureNews.Left(news.Figure, Named(LeftReason.NoDate, news, null), null);
            default:
                return news;
        }
    }

    private PassageNews Settled(PassageNews news)
    {
        var old = Time(news);
        switch (news)
        {
            case PassageNews.Changed changed when old == default:
                return times.IsOlder ? Left(LeftReason.Older) : Taken(changed.Excerpt, changed.Runs, default);
            case PassageNews.Changed changed:
                return TimeTrouble(old, TimeOf(old, changed.Time, changed.IsPartial), out var time) is { } why ? Left(why)
                    : changed.Time is null && (IsStillOf(old, time, changed.Times) || IsOfLater(old, time, changed.Around))
                        ? Left(LeftReason.Dates)
                    : Taken(changed.Excerpt, changed.Runs, time);
            case PassageNews.Same { Rival: { } rival } found when HasMoved(old) || found.IsDated && known.WasAlone(news.Excerpt):
                return new PassageNews.Left(news.Excerpt, LeftReason.TwoPlaces, rival.Text);
            case PassageNews.Same { IsDated: false } same when old != default:
                return HasMoved(old) ? Moved(same)
                    : IsLeftBehind(old) || IsBelowLater(old, news.Times, news.Excerpt, news.Place, news.Below) ? Left(LeftReason.NoDate)
                    : news;
            default:
                return news;
        }

        PassageNews Moved(PassageNews.Same same) =>
            TimeTrouble(old, times.Of(old), out var next) is { } trouble ? Left(trouble)
            : next == old || IsStillOf(old, next, news.Times) ? news
            : same.WhyNot is { } doubt ? Left(doubt)
            : Taken(news.Excerpt, news.Excerpt.Runs, next);

        PassageNews.Left Left(LeftReason reason) =>
            new(
                news.Excerpt,
                UntoldDates.Named(
                    reason,
                    news.Excerpt.Runs,
                    null,
                    (news as PassageNews.Changed)?.Runs,
                    (news.Excerpt.Passage.AsOf, news.Excerpt.Passage.Period)
                ),
                news is PassageNews.Changed changed ? string.Join(Excerpt.Omission, changed.Runs) : null
            );
    }

    private static LeftReason Named(LeftReason reason, FigureNews news, StatisticProof? fresh) =>
        UntoldDates.Named(
            reason,
            news.Figure.Runs,
            news.Figure.Value,
            fresh is StatisticProof.Quote(var text) ? [text] : null,
            (news.Figure.Statistic.AsOf, news.Figure.Statistic.Period)
        );

    /// <summary>Others of the source were renewed by an earlier run, and were of this time or a later one until then.</summary>
    private bool IsLeftBehind(FigureTime time) =>
        earlier.Exists(m => m.Old.First.Year >= time.First.Year && m.Old.IsBefore(m.New)) && !earlier.Exists(m => m.New == time);

    /// <summary>Its words are as they were, and all else says that they are of a later time.</summary>
    private bool IsOfLaterNow(FigureNews news) =>
        news.Figure.Statistic.Previous.Count == 0 && (IsLeftBehind(Time(news)) || IsBesideLater(news))
        || IsBelowLater(Time(news), news.Times, news.Figure, news.Place, [news.Below]);

    /// <summary>What named its year names a later one, and nothing nearer the old one.</summary>
    private bool IsBelowLater(
        FigureTime time,
        IReadOnlyList<string> around,
        ITaken taken,
        RowPlace? place,
        IReadOnlyList<IReadOnlyList<string>> below
    ) => known.IsDatedLater(taken, place, below, document.Title) && !time.IsNamedBefore(time.Plus(1), around);

    /// <summary>Another of its time is left, and the source has that of a later one now; nothing around this says the old one.</summary>
    private bool IsBesideLater(FigureNews news) =>
        leftOfLater.Exists(l => l.Time == Time(news) && !IsStillOf(l.Time, l.Time.Plus(l.Year - l.Time.First.Year), news.Times));

    /// <summary>What was of a time may be of another one now.</summary>
    private bool HasMoved(FigureTime time) => hasMoved || times.HaveMovedBefore(time);

    /// <summary>
    /// Why what was of a time may not be taken; null where it may, as of <paramref name="time"/>. No edition goes back; but the day that a
    /// page gives is often forgotten when its words are renewed, so that a later time in these counts for more.
    /// </summary>
    /// <param name="said">Of which time it is now; null where nothing tells.</param>
    private LeftReason? TimeTrouble(FigureTime old, FigureTime? said, out FigureTime time)
    {
        time = said ?? default;
        return said is { } now && old.IsBefore(now) ? null
            : times.IsOlder || said?.IsBefore(old) == true ? LeftReason.Older
            : said is null ? LeftReason.NoDate
            : null;
    }

    private LeftReason? AroundTrouble(FigureNews.Changed changed, FigureTime time) =>
        changed.Time is null && (IsStillOf(Time(changed), time, changed.Times) || IsOfLater(Time(changed), time, changed.Around))
            ? LeftReason.Dates
            : null;

    /// <summary>Other words of the page are as they were; the number beside a later year is no correction of the old one.</summary>
    private static bool IsOfLater(FigureTime old, FigureTime next, IReadOnlyList<string> around) =>
        next == old && next.IsNamedAfter(around.Skip(1));

    /// <summary>What stands around words without a date says so. The day of publication is in another year than what it tells of.</summary>
    private bool IsStillOf(FigureTime old, FigureTime next, IReadOnlyList<string> around) =>
        !times.IsOfPublication(old) && old.IsNamedBefore(next, around);

    private FigureTime? TimeOf(FigureNews.Changed changed) => TimeOf(Time(changed), changed.Time, changed.IsPartial);

    /// <param name="said">What the words say; null where they do not.</param>
    private FigureTime? TimeOf(FigureTime old, FigureTime? said, bool isPartial) =>
        isPartial ? (times.Of(old) == said ? said : null) : said ?? times.Of(old);

    private PassageNews.Taken Taken(Excerpt excerpt, IReadOnlyList<string> runs, FigureTime time) =>
        new(
            excerpt,
            PassageRenewal.With(excerpt.Passage, runs) with
            {
                AsOf = time.AsOf,
                Period = time.Period,
                ReviewBy = Reviewed(excerpt.Passage.ReviewBy, Time(excerpt), time),
            }
        );

    private FigureNews.Taken Taken(Figure figure, StatisticValue value, StatisticProof proof, FigureTime time)
    {
        var statistic = figure.Statistic;
        return new FigureNews.Taken(
            figure,
            statistic with
            {
                Value = value,
                Proof = proof,
                AsOf = time.AsOf,
                Period = time.Period,
                ReviewBy = Reviewed(statistic.ReviewBy, Time(figure), time),
            }
        );
    }

    /// <summary>The day of the next review goes with the edition.</summary>
    private DateOnly? Reviewed(DateOnly? day, FigureTime old, FigureTime fresh) =>
        day is { } next && (old == default ? times.Years : fresh.First.Year - old.First.Year) is > 0 and var years
            ? next.AddYears(years)
            : day;

    private static FigureTime Time(PassageNews news) => Time(news.Excerpt);

    private static FigureTime Time(Excerpt excerpt) => FigureTime.Of(excerpt.Passage);

    private static FigureTime Time(FigureNews news) => Time(news.Figure);

    private static FigureTime Time(Figure figure) => FigureTime.Of(figure.Statistic);
}
