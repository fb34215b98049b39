using StaticGuide.Content.Values;
using StaticGuide.Evidence.Figures;
using StaticGuide.Evidence.Locks;
using StaticGuide.Verification.Text;

namespace StaticGuide.Verification.Renewal;

/// <summary>What was noted when the source was looked at before.</summary>
/// <param name="notes">By the hash of what was looked for.</param>
/// <param name="day">The day of this look.</param>
internal sealed class KnownEdition(IReadOnlyDictionary<string, LockedQuote> notes, DateOnly day)
{
    /// <summary>Null where that is not known, or does not tell.</summary>
    public RowPlace? PlaceOf(ITaken taken) => Noted(taken) is { IsUntold: false } place ? place : null;

    /// <summary>The page had the same words with other numbers as well: what has them now may have become of either.</summary>
    public bool HasTwin(ITaken taken) => Noted(taken) is { IsUntold: true };

    /// <summary>It was found, and the page had nothing like it with other numbers.</summary>
    public bool WasAlone(ITaken taken) =>
        notes.GetValueOrDefault(ProofHash.Of(taken)) is { Verdict: QuoteVerdict.Found } && !HasTwin(taken);

    /// <summary>The words around a row say now that its numbers are given in another unit or scale; null where they do not.</summary>
    /// <inheritdoc cref="IsWithinOther"/>
    public LeftReason? MeasureTrouble(ITaken taken, RowPlace? place, bool isSameNumber) =>
        place is null || Noted(taken) is not { } noted || place.OtherMeasures(noted, isSameNumber) is not { Count: > 0 } others ? null
        : others.Any(MeasureWords.IsScale) ? LeftReason.Scale
        : LeftReason.Unit;

    /// <summary>A label around a row, or above a sentence, that says of whom or what its numbers are is another one now.</summary>
    /// <param name="below">Of each run of the words, in every place where it stands.</param>
    /// <param name="isSameNumber">It says the very same: what only came, or went, around it is no sign of anything then.</param>
    public bool IsWithinOther(ITaken taken, RowPlace? place, IReadOnlyList<IReadOnlyList<string>> below, bool isSameNumber) =>
        place is not null && Noted(taken) is { } noted && place.IsWithinOther(noted, isSameNumber)
        || notes.GetValueOrDefault(ProofHash.Of(taken))?.Below is { } known && SentencePlace.IsOther(known, below, isSameNumber);

    /// <summary>The title of the page says something else now.</summary>
    public bool IsTitledOther(ITaken taken, string? title) =>
        title is not null && notes.GetValueOrDefault(ProofHash.Of(taken))?.Title is { } noted && TitleWords.IsOther(noted, title);

    /// <summary>What names the year of words without a date of their own names a later one: the nearest label, or the title.</summary>
    public bool IsDatedLater(ITaken taken, RowPlace? place, IReadOnlyList<IReadOnlyList<string>> below, string? title) =>
        FigureTime.YearOf(taken) is { } year
        && notes.GetValueOrDefault(ProofHash.Of(taken)) is { } noted
        && (
            place?.Within is { } now && RowPlace.Parse(noted.Place)?.Within is { } then && LabelList.IsDatedLater(then, now, year, day.Year)
            || noted.Below is { } known && SentencePlace.IsDatedLater(known, below, year, day.Year)
            || title is not null
                && noted.Title is { } titled
                && LabelList.IsDatedLater(titled, title, year, day.Year)
                && !below.SelectMany(b => b).Append(place?.Within ?? "").Any(list => LabelList.IsDated(list, year))
        );

    /// <summary>
    /// Whether the same words of a later time are of a newer edition: not where such ones stood there already when these were first found,
    /// as in a series of years. What is still to come is a projection, and no edition.
    /// </summary>
    /// <param name="year">Of that time; null for none.</param>
    /// <param name="unlessNoted">What is to be thought where nobody has noted that.</param>
    public bool IsNews(ITaken taken, FigureTime time, int? year, bool unlessNoted = true) =>
        year is { } later
        && (later <= day.Year || time.First.Year > day.Year)
        && (notes.GetValueOrDefault(ProofHash.Of(taken))?.IsNewest ?? unlessNoted);

    /// <summary>It is still to come.</summary>
    public bool IsProjected(EdtfDate date) => date.Year > day.Year;

    /// <summary>As the lock has it; null for none.</summary>
    public string? PlaceTextOf(ITaken taken) => notes.GetValueOrDefault(ProofHash.Of(taken))?.Place;

    /// <summary>Of the places where a page says the same, the first that has around it what was noted, if any has.</summary>
    public RowPlace? PlaceAmong(ITaken taken, IReadOnlyList<RowPlace> places) =>
        Noted(taken) is not { } noted
            ? FirstOf(places)
            : places.FirstOrDefault(p =>
                p.OtherMeasures(noted, isSameNumber: false).Count == 0 && !p.IsWithinOther(noted, isSameNumber: false)
            ) ?? FirstOf(places);

    private static RowPlace? FirstOf(IReadOnlyList<RowPlace> places) => places is [var first, ..] ? first : null;

    private RowPlace? Noted(ITaken taken) => RowPlace.Parse(PlaceTextOf(taken));

    /// <summary>
    /// It has been renewed, and nobody has looked for it since: the lock is written last, so the run that took it was killed.
    /// </summary>
    public bool IsHalfDone(Figure figure) => figure.Statistic.Previous.Count > 0 && !notes.ContainsKey(ProofHash.Of(figure));

    /// <summary>The same of what stands where it was taken, and nowhere with another number.</summary>
    public bool IsHalfDone(FigureNews news) => news is FigureNews.Same { Rival: null } && IsHalfDone(news.Figure);

    /// <summary>What it was in the edition that is known: before a run that was killed, if one has taken it.</summary>
    public Figure Before(Figure figure) =>
        IsHalfDone(figure) && figure.Statistic.Previous[0] is { Proof: { } proof, Value: var value }
            ? figure with
            {
                Statistic = figure.Statistic with { Proof = proof, Value = value },
            }
            : figure;
}
