using StaticGuide.Content.Passages;
using StaticGuide.Content.Values;
using StaticGuide.Evidence.Figures;
using StaticGuide.Evidence.Locks;
using StaticGuide.Verification.Quotes;
using StaticGuide.Verification.Text;

namespace StaticGuide.Verification.Renewal;

/// <summary>
/// What has become of a passage: of every run the page has the words once, with other numbers and dates, or nothing of it is taken.
/// </summary>
/// <param name="figures">The statistics of the same source, which say what some of the numbers are.</param>
/// <param name="claimed">Sentences that others quote now.</param>
internal sealed class PassageRenewal(
    SourceDocument document,
    KnownEdition known,
    IReadOnlyList<Figure> figures,
    IReadOnlySet<string> claimed
)
{
    private const int MostShown = 3;

    public PassageNews Of(Excerpt excerpt)
    {
        var time = FigureTime.Of(excerpt.Passage);
        var finding = document.Find(excerpt);
        var isFound = finding.Verdict == QuoteVerdict.Found;
        var place = excerpt.Runs.Count == 1 ? known.PlaceOf(excerpt) : null;
        List<RunNews> runs = [];
        List<Reissue?> spots = [];
        Rival? rival = null;
        foreach (var run in excerpt.Runs)
        {
            if (SlottedText.Of(run) is not { } words || PassageSlots.Of(words, excerpt, figures) is not { } slots)
            {
                if (!isFound)
                    return Gone(excerpt, run, LeftReason.Form);
                var alone = SlottedText.OfNormal(run);
                rival ??= Rival.Among(
                    Reissues.Of(alone, document.Texts, null),
                    alone,
                    _ => true,
                    _ => false,
                    default,
                    _ => null,
                    _ => false
                );
                spots.Add(null);
                continue;
            }
            var found = Reissues.Of(words, document.Texts, place);
            var here = found.FirstOrDefault(f => f.Says(words));
            // A row that stands as it was in another table, or below other heads, is another one.
            if ((here is not null || place is null) && QuoteFinder.Find(run, document.Texts).Verdict == QuoteVerdict.Found)
            {
                rival ??= Rival.Among(
                    found,
                    words,
                    f => slots.AreLikely(f.Contents),
                    c => slots.Dates.IsEarlier(c, time),
                    time,
                    c => slots.Dates.LaterYear(c, time),
                    year => known.IsNews(excerpt, time, year)
                );
                runs.Add(new RunNews(words, slots, words.Contents, words.Normal, here));
                spots.Add(here);
                continue;
            }
            isFound = false;
            var likely = Reissues.Likely(found, f => slots.AreLikely(f.Contents));
            if (likely.Count != 1 || IsUnplaced(excerpt, place, likely[0], words))
                return NotOne(excerpt, words, place, found.Count > 0, likely);
            runs.Add(new RunNews(words, slots, likely[0].Contents, likely[0].Text, likely[0]));
            spots.Add(likely[0]);
        }
        return At(
            spots,
            isFound
                ? new PassageNews.Same(excerpt, TimeOf(runs, time) is not null, rival)
                {
                    Around = AroundOf(runs),
                    Times = TimesOf(runs),
                    IsUnplaced =
                        known.HasTwin(excerpt) && !runs.Exists(r => r.At?.IsSaidAlike == true)
                        || spots.Exists(s => s is { IsWidened: true, MayBeAnother: true }),
                    IsHidden = finding.IsHidden,
                }
                : Read(excerpt, runs, time)
        );
    }

    /// <summary>The same with what stands around its runs.</summary>
    private PassageNews At(List<Reissue?> spots, PassageNews news) =>
        news with
        {
            Place = spots is [var spot] ? known.PlaceAmong(news.Excerpt, spot?.Places ?? []) : null,
            Below = spots is [{ IsRow: true }] ? [] : [.. spots.Select(s => s?.Below ?? [])],
            HasPicture = spots.Exists(s => s?.HasPicture == true),
        };

    /// <summary>A row of which nobody has noted the table; of several runs none is noted.</summary>
    private bool IsUnplaced(Excerpt excerpt, RowPlace? place, Reissue found, SlottedText words) =>
        found is { IsWidened: true, MayBeAnother: true }
        || known.HasTwin(excerpt) && !found.IsSaidAlike
        || !known.HasTwin(excerpt) && place is null && (excerpt.Runs.Count == 1 ? found.IsRow : found.IsLabelAlone(words));

    /// <summary>What is left of a run that does not stand in one place, or not in one that is known to be its own.</summary>
    private PassageNews.Left NotOne(Excerpt excerpt, SlottedText words, RowPlace? place, bool isThere, IReadOnlyList<Reissue> likely) =>
        // The row of another table is no row of this one.
        !isThere && (place is null || Reissues.Of(words, document.Texts, null).Count == 0)
            ? Gone(excerpt, words.Normal, null)
        : likely.Count == 0 ? new PassageNews.Left(excerpt, LeftReason.RowGone, null)
        : new PassageNews.Left(excerpt, LeftReason.TwoPlaces, string.Join(" / ", likely.Take(MostShown).Select(f => f.Text)));

    private PassageNews Read(Excerpt excerpt, List<RunNews> runs, FigureTime time)
    {
        // Two sentences that were told apart by their numbers, and cannot be any more.
        if (runs.DistinctBy(r => r.Said).Count() < runs.Count)
            return Left(LeftReason.TwoPlaces);
        foreach (var run in runs)
        {
            if (run.Slots.Trouble(run.Contents) is { } trouble)
                return Left(trouble);
        }
        var said = TimeOf(runs, time);
        // Where all of it is of an earlier time, all of its edition is asked.
        if (DatesTrouble(runs) is { } dates && !(dates == LeftReason.Older && said?.Time.IsBefore(time) == true))
            return Left(dates);
        if (time != default && runs.Any(r => r.Slots.Dates.Read(r.Contents, time) is DateReading.Confused))
            return Left(LeftReason.Dates);
        IReadOnlyList<string> next = [.. runs.Select(r => r.Words.With(r.Contents))];
        return document.Find(new Excerpt(With(excerpt.Passage, next), excerpt.Source)) switch
        {
            { Verdict: not QuoteVerdict.Found } => Left(LeftReason.Form),
            { IsHidden: true } => Left(LeftReason.Hidden),
            _ => new PassageNews.Changed(excerpt, next, said?.Time, said?.IsPartial == true)
            {
                Around = AroundOf(runs),
                Times = TimesOf(runs),
            },
        };

        PassageNews.Left Left(LeftReason reason) => new(excerpt, reason, string.Join(Excerpt.Omission, runs.Select(r => r.Said)));
    }

    /// <summary>The passage with other words in the place of its own.</summary>
    public static Passage With(Passage passage, IReadOnlyList<string> runs) =>
        passage with
        {
            Runs = [.. passage.Runs.Zip(runs, (old, fresh) => old with { Value = fresh })],
        };

    /// <summary>All dates of a passage go the same way: those that move do so by as much, and none goes two ways.</summary>
    private static LeftReason? DatesTrouble(List<RunNews> runs)
    {
        List<(EdtfDate Old, EdtfDate New)> all = [];
        foreach (var run in runs)
        {
            if (run.Slots.Dates.PairsOf(run.Contents) is not { } moves)
                return LeftReason.Dates;
            all.AddRange(moves);
        }
        if (all.Exists(m => m.New.FirstDay < m.Old.FirstDay))
            return LeftReason.Older;
        var hasTwoWays =
            !DateSlots.AreTogether([.. all.Where(m => m.Old != m.New)]) || all.Distinct().GroupBy(m => m.Old).Any(g => g.Count() > 1);
        return hasTwoWays ? LeftReason.Dates : null;
    }

    /// <summary>The time that the words name; null where they name none, or where not all that do agree.</summary>
    private static DateReading.Of? TimeOf(List<RunNews> runs, FigureTime time) =>
        time == default ? null
        : runs.Select(r => r.Slots.Dates.Read(r.Contents, time)).OfType<DateReading.Of>().Distinct().ToList() is [var one] ? one
        : null;

    private static IReadOnlyList<string> AroundOf(List<RunNews> runs) => [.. runs.SelectMany(r => r.At?.Around ?? [])];

    private static IReadOnlyList<string> TimesOf(List<RunNews> runs) => [.. runs.SelectMany(r => r.At?.Times ?? [])];

    private PassageNews.Left Gone(Excerpt excerpt, string words, LeftReason? reason)
    {
        var (why, said) = WordChange.Of(NormalText.Of(words), document.Texts[0], claimed);
        return new PassageNews.Left(excerpt, reason ?? why, said);
    }

    /// <summary>A run with what stands in its slots now.</summary>
    /// <param name="Said">The page's words.</param>
    /// <param name="At">Where they stand; null where that is not known.</param>
    private sealed record RunNews(SlottedText Words, PassageSlots Slots, IReadOnlyList<string> Contents, string Said, Reissue? At);
}
