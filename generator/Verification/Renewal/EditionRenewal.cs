using StaticGuide.Content.Sources;
using StaticGuide.Content.Statistics;
using StaticGuide.Content.Values;
using StaticGuide.Evidence.Figures;
using StaticGuide.Verification.Quotes;
using StaticGuide.Verification.Text;

namespace StaticGuide.Verification.Renewal;

/// <summary>
/// A newer edition of a source, all at once: what its words say of each statistic, and of which time those are whose words have no
/// date of their own. These go with their sisters of the same time, or are left.
/// </summary>
/// <param name="published">When this edition appeared, as the page says; null where it does not.</param>
internal sealed class EditionRenewal(
    Source source,
    IReadOnlyList<Figure> figures,
    SourceDocument document,
    EdtfDate? published,
    DateOnly day
)
{
    private readonly EdtfDate? newer =
        published is { } date
        && date.LastDay <= day
        && source.Published is { } known
        && AsExactAs(date, known) is var cut
        && cut.FirstDay > known.FirstDay
            ? cut
            : null;

    /// <summary>What has become of the times of statistics whose words say it.</summary>
    private ILookup<FigureTime, FigureTime> times = Enumerable.Empty<FigureTime>().ToLookup(t => t);
    private bool hasMoved;

    public SourceNews News()
    {
        var found = Looked();
        var said = found.SelectMany(Said).Distinct().ToList();
        // One end of a span tells the other where all else of the edition has moved by as much.
        var ends = found
            .OfType<FigureNews.Changed>()
            .Where(c =>
                c.IsPartial
                && said.Count > 0
                && said.TrueForAll(t => t.Old != Time(c) && Shift(t.Old, t.New) == Shift(Time(c), c.Time!.Value))
            )
            .Select(c => (Old: Time(c), New: c.Time!.Value));
        times = said.Concat(ends.ToList()).Distinct().ToLookup(t => t.Old, t => t.New);
        hasMoved = times.Any(t => t.Any(next => next != t.Key)) || newer is not null && found.Exists(n => n is FigureNews.Changed);
        List<FigureNews> settled = [.. found.Select(Settled)];
        var isTaken = settled.Exists(n => n is FigureNews.Taken);
        // Where nothing is new but the edition, it is what was waited for.
        var isAwaited = source.ReviewBy <= day && settled.TrueForAll(n => n is FigureNews.Same);
        return new SourceNews(source, isTaken || isAwaited ? newer : null, day, settled);
    }

    /// <summary>What its words say of its time, before and now; nothing where they do not.</summary>
    private static IEnumerable<(FigureTime Old, FigureTime New)> Said(FigureNews news) =>
        news switch
        {
            FigureNews.Same { IsDated: true } same => [(Time(same), Time(same))],
            FigureNews.Changed { Time: { } time, IsPartial: false } changed => [(Time(changed), time)],
            _ => [],
        };

    private static int Shift(FigureTime old, FigureTime fresh) => fresh.First.Year - old.First.Year;

    private List<FigureNews> Looked()
    {
        HashSet<string> claimed = new(StringComparer.Ordinal);
        var words = new WordsRenewal(document, figures, claimed);
        var cells = new CellRenewal(document, null);
        List<FigureNews> first = [.. figures.Select(Look)];
        var shifts = first
            .OfType<FigureNews.Changed>()
            .Where(c => c is { Proof: StatisticProof.Quote, Time: not null, IsPartial: false })
            .Select(c => c.Time!.Value.First.Year - Time(c).First.Year)
            .Distinct()
            .ToList();
        if (shifts is [var shift])
            cells = new CellRenewal(document, shift);
        foreach (var news in first)
        {
            if (ProofOf(news) is StatisticProof.Quote(var text))
                claimed.Add(NormalText.Of(text));
        }
        return [.. first.Select(news => news is FigureNews.Left ? Look(news.Figure) : news)];

        FigureNews Look(Figure figure) =>
            figure.Statistic.Proof switch
            {
                StatisticProof.Quote quote => words.Of(figure, quote),
                StatisticProof.Cell cell => cells.Of(figure, cell),
                var other => throw new InvalidOperationException($"no proof that a source can give: {other.GetType()}"),
            };
    }

    private static StatisticProof? ProofOf(FigureNews news) =>
        news switch
        {
            FigureNews.Same same => same.Figure.Statistic.Proof,
            FigureNews.Changed changed => changed.Proof,
            _ => null,
        };

    private FigureNews Settled(FigureNews news)
    {
        switch (news)
        {
            case FigureNews.Changed changed:
                if (TimeOf(changed) is not { } time)
                    return new FigureNews.Left(changed.Figure, LeftReason.NoDate, WordsOf(changed.Proof));
                return time.IsBefore(Time(changed))
                    ? new FigureNews.Left(changed.Figure, LeftReason.Older, WordsOf(changed.Proof))
                    : Taken(changed.Figure, changed.Value, changed.Proof, time);
            case FigureNews.Same { Rival: { } rival } same when hasMoved:
                return new FigureNews.Left(same.Figure, LeftReason.TwoPlaces, rival);
            case FigureNews.Same { IsDated: false } same when hasMoved:
                return BySisters(Time(same)) is not { } next ? new FigureNews.Left(same.Figure, LeftReason.NoDate, null)
                    : next == Time(same) ? same
                    : Taken(same.Figure, same.Figure.Value, same.Figure.Statistic.Proof, next);
            default:
                return news;
        }
    }

    private FigureTime? TimeOf(FigureNews.Changed changed) =>
        changed.IsPartial ? (BySisters(Time(changed)) == changed.Time ? changed.Time : null) : changed.Time ?? BySisters(Time(changed));

    /// <summary>The one time that the statistics of a time have now, as those say that have a date.</summary>
    private FigureTime? BySisters(FigureTime time)
    {
        if (times[time].ToList() is { Count: > 0 } next)
            return next.Count == 1 ? next[0] : null;
        // What has no date and is as of the day of publication is so of the next one too.
        if (
            time.AsOf is { } moment
            && source.Published is { } known
            && moment.Month is not null
            && AsExactAs(known, moment) == moment
            && published is not null
        )
            return newer is { } fresh ? new FigureTime(AsExactAs(fresh, moment), null) : time;
        return null;
    }

    private static FigureNews.Taken Taken(Figure figure, StatisticValue value, StatisticProof proof, FigureTime time)
    {
        var statistic = figure.Statistic;
        var years = time.First.Year - Time(figure).First.Year;
        return new FigureNews.Taken(
            figure,
            statistic with
            {
                Value = value,
                Proof = proof,
                AsOf = time.AsOf,
                Period = time.Period,
                ReviewBy = statistic.ReviewBy is { } review && years > 0 ? review.AddYears(years) : statistic.ReviewBy,
            }
        );
    }

    private static FigureTime Time(FigureNews news) => Time(news.Figure);

    private static FigureTime Time(Figure figure) => FigureTime.Of(figure.Statistic);

    private static string WordsOf(StatisticProof proof) =>
        proof switch
        {
            StatisticProof.Quote(var text) => text,
            StatisticProof.Cell(var row, var column, var text) => column is null ? $"{row}: {text}" : $"{row}, {column}: {text}",
            _ => "",
        };

    /// <summary>A date without what another one does not say either.</summary>
    private static EdtfDate AsExactAs(EdtfDate date, EdtfDate other) =>
        new(date.Year, other.Month is null ? null : date.Month, other.Day is null ? null : date.Day);
}
