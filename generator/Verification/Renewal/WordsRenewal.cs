using StaticGuide.Content.Statistics;
using StaticGuide.Evidence.Figures;
using StaticGuide.Evidence.Locks;
using StaticGuide.Evidence.Quotes;
using StaticGuide.Verification.Quotes;
using StaticGuide.Verification.Text;

namespace StaticGuide.Verification.Renewal;

/// <summary>
/// What has become of a quote: where the page has its words once, with other numbers and dates, these are read as the old ones were.
/// In doubt it is left.
/// </summary>
/// <param name="claimed">Sentences that other statistics quote now.</param>
internal sealed class WordsRenewal(SourceDocument document, KnownEdition known, IReadOnlyList<Figure> sisters, IReadOnlySet<string> claimed)
{
    private const int MostShown = 3;

    public FigureNews Of(Figure figure, StatisticProof.Quote quote)
    {
        var time = FigureTime.Of(figure.Statistic);
        var (words, values, dates) = SlotsOf(figure, quote, time);
        var normal = words ?? SlottedText.OfNormal(quote.Text);
        var place = known.PlaceOf(figure);
        var places = Reissues.Of(normal, document.Texts, place);
        var here = places.FirstOrDefault(f => f.Says(normal));
        // A row that stands as it was in another table, or below other heads, is another one.
        var finding = document.Find(figure);
        if (finding.Verdict == QuoteVerdict.Found && (here is not null || place is null || words is null))
        {
            var isDated = dates is not null && dates.Read(words!.Contents, time) is DateReading.Of;
            return new FigureNews.Same(figure, isDated, RivalAmong(figure, places, normal, values, dates, here))
            {
                Around = here?.Around ?? [],
                Times = TimesOf(here),
                Place = known.PlaceAmong(figure, here?.Places ?? []),
                Below = BelowOf(here),
                HasPicture = here?.HasPicture == true,
                // Of two that said it with different numbers, nobody knows which this one is.
                IsUnplaced = here is not null && (IsUnplaced(figure, normal, values, here) || known.HasTwin(figure) && !here.IsSaidAlike),
                IsHidden = finding.IsHidden,
            };
        }
        if (words is null || values is null || dates is null)
            return Gone(figure, words?.Normal ?? NormalText.Of(quote.Text), LeftReason.Form);
        return Next(figure, words, values, dates);
    }

    private static IReadOnlyList<string> TimesOf(Reissue? here) => here?.Times ?? [];

    private static (SlottedText? Words, ValueSlots? Values, DateSlots? Dates) SlotsOf(
        Figure figure,
        StatisticProof.Quote quote,
        FigureTime time
    )
    {
        var words = SlottedText.Of(quote.Text);
        var values = words is null ? null : ValueSlots.Of(words, figure, null);
        return (words, values, words is null || values is null ? null : DateSlots.Of(words, time, values));
    }

    private FigureNews Next(Figure figure, SlottedText words, ValueSlots values, DateSlots dates)
    {
        var found = Reissues.Of(words, document.Texts, known.PlaceOf(figure));
        if (found.Count == 0)
            // The row of another table is no row of this one.
            return known.PlaceOf(figure) is not null && Reissues.Of(words, document.Texts, null).Count > 0
                ? new FigureNews.Left(figure, LeftReason.RowGone, null)
                : Gone(figure, words.Normal, null);
        var likely = Reissues.Likely(found, f => IsLikely(values, words, f));
        return likely.Count switch
        {
            0 => new FigureNews.Left(figure, LeftReason.RowGone, null),
            1 when !known.HasTwin(figure) || likely[0].IsSaidAlike => Read(figure, words, values, dates, likely[0]),
            _ => new FigureNews.Left(figure, LeftReason.TwoPlaces, string.Join(" / ", likely.Take(MostShown).Select(f => f.Text))),
        };
    }

    // Flat: one reason to leave it after the other.
    private FigureNews Read(Figure figure, SlottedText words, ValueSlots values, DateSlots dates, Reissue found)
    {
        List<decimal> numbers = [];
        foreach (var (number, slots) in values.Ends)
        {
            var read = slots.Select(s => NumberForm.Next(words[s], number, found.Contents[s])).Distinct().ToList();
            if (read.Contains(null))
                return Left(LeftReason.Scale);
            // It stood twice in the words, and is two numbers now.
            if (read is not [{ } next])
                return Left(LeftReason.Form);
            numbers.Add(number < 0 ? -next : next);
        }
        var time = dates.Read(found.Contents, FigureTime.Of(figure.Statistic));
        var shift = time is DateReading.Of { IsPartial: false } of
            ? of.Time.First.Year - FigureTime.Of(figure.Statistic).First.Year
            : (int?)null;
        for (var i = 0; i < words.Slots.Count; i++)
        {
            if (
                found.Contents[i] != words[i]
                && !values.Contains(i)
                && !dates.Contains(i)
                && !dates.IsYearAlong(i, found.Contents[i], shift)
                && !MayMove(figure, words, values, i)
                && !IsPastOfIt(words, values, dates, i, found.Contents)
            )
                return Left(words.IsInDate(i) ? LeftReason.Dates : LeftReason.OtherNumber);
        }
        if (dates.Trouble(found.Contents, time, FigureTime.Of(figure.Statistic)) is { } doubt)
            return Left(doubt);
        if (IsUnplaced(figure, words, values, found))
            return Left(LeftReason.TwoPlaces);
        if (ScaleNumbers.AreOther(words.Normal, found.Text))
            return Left(LeftReason.Scale);
        if (!HasMovedAsExpected(figure, values, numbers, found))
            return Left(LeftReason.Moved);
        var quote = new StatisticProof.Quote(words.With(found.Contents));
        if (ValueSlots.With(figure.Value, numbers) is not { } value)
            return Left(LeftReason.Form);
        if (Proof.Trouble(document, figure, value, quote) is { } trouble)
            return Left(trouble);
        var dated = time as DateReading.Of;
        return new FigureNews.Changed(figure, value, quote, dated?.Time, dated?.IsPartial == true)
        {
            Around = found.Around,
            Times = found.Times,
            Place = known.PlaceAmong(figure, found.Places),
            Below = BelowOf(found),
            HasPicture = found.HasPicture,
        };

        FigureNews.Left Left(LeftReason reason) => new(figure, reason, found.Text);
    }

    private static IReadOnlyList<string> BelowOf(Reissue? found) => found is { IsRow: false } ? found.Below : [];

    private static bool HasMovedAsExpected(Figure figure, ValueSlots values, IReadOnlyList<decimal> numbers, Reissue found)
    {
        IReadOnlyList<decimal> before = [.. values.Ends.Select(e => e.Number)];
        return found.IsRow ? ExpectedMove.AllowsInRow(figure, before, numbers) : ExpectedMove.Allows(figure, before, numbers);
    }

    /// <summary>
    /// Whether a number that is neither the value nor a date may be another one: one that another statistic quotes from the same
    /// words, or a further amount of money. Any other says what is measured.
    /// </summary>
    private bool MayMove(Figure figure, SlottedText words, ValueSlots values, int slot) =>
        figure.Unit.IsMoney && NumberMarks.Of(values.Readable, values.NumberAt(slot)) == NumberMark.Money
        || sisters.Any(s =>
            s != figure
            && s.Statistic.Proof is StatisticProof.Quote(var text)
            && NormalText.Of(text) == words.Normal
            && ValueSlots.Of(words, s, null)?.Contains(slot) == true
        );

    /// <summary>Whether a number is what the value was: it has the very digits now, with the very date before or behind it.</summary>
    private static bool IsPastOfIt(SlottedText words, ValueSlots values, DateSlots dates, int slot, IReadOnlyList<string> contents)
    {
        if (values.Ends is not [{ Slots: [var own] }] || contents[slot] != words[own])
            return false;
        return DatesOf(own).Any(date => date.Exists(d => contents[d] != words[d]) && DatesOf(slot).Any(other => IsThat(date, other)));

        IEnumerable<List<int>> DatesOf(int at) => [DatedBehind(at), DatedBefore(at)];

        bool IsThat(List<int> date, List<int> other) =>
            other.Count == date.Count && date.Zip(other).All(pair => contents[pair.Second] == words[pair.First]);

        List<int> DatedBehind(int at) => [.. Enumerable.Range(at + 1, words.Slots.Count - at - 1).TakeWhile(dates.Contains)];

        List<int> DatedBefore(int at) => [.. Enumerable.Range(1, at).Select(i => at - i).TakeWhile(dates.Contains).Reverse()];
    }

    /// <summary>A quoted row stands in a table that has a further column now, of a later year.</summary>
    private Rival? FurtherColumn(Figure figure, Reissue? here) =>
        here is { IsWidened: true, Place.HasHeads: true, LastYear: { } year }
        && year > FigureTime.Of(figure.Statistic).First.Year
        && known.IsNews(figure, FigureTime.Of(figure.Statistic), year, unlessNoted: true)
            ? new Rival($"{here.Text} {string.Join(' ', here.NumbersBehind())}", IsLater: true)
            : null;

    /// <summary>A row of which nobody knows the table, or the columns.</summary>
    private bool IsUnplaced(Figure figure, SlottedText words, ValueSlots? values, Reissue found)
    {
        var place = known.PlaceOf(figure);
        var isKnown = place is not null || known.HasTwin(figure) && found.IsSaidAlike;
        return found.IsRow
            && (
                !isKnown
                || found is { IsWidened: true, MayBeAnother: true }
                || values is not null && place?.HasHeads != true && FitsBeside(figure, words, values, found)
            );
    }

    /// <summary>
    /// Whether the value could as well have become a number of a further column: a quoted row does not say which columns there were,
    /// and here nobody else does.
    /// </summary>
    private static bool FitsBeside(Figure figure, SlottedText words, ValueSlots values, Reissue found) =>
        found
            .NumbersBehind()
            .Any(number =>
                values.Ends.Any(e =>
                    NumberForm.Next(words[e.Slots[0]], e.Number, number) is { } next
                    && ExpectedMove.AllowsInRow(figure, [Math.Abs(e.Number)], [next])
                )
            );

    public static bool IsLikely(ValueSlots values, SlottedText words, Reissue found) =>
        values.Ends.All(e =>
            NumberForm.Next(words[e.Slots[0]], e.Number, found.Contents[e.Slots[0]]) is not { } next
            || ExpectedMove.IsLikely(e.Number, next)
        );

    private Rival? RivalAmong(
        Figure figure,
        IReadOnlyList<Reissue> places,
        SlottedText words,
        ValueSlots? values,
        DateSlots? dates,
        Reissue? here
    )
    {
        var time = FigureTime.Of(figure.Statistic);
        return Rival.Among(
                places,
                words,
                found => values is null || IsLikely(values, words, found),
                contents => dates?.IsEarlier(contents, time) == true,
                time,
                contents => dates?.LaterYear(contents, time),
                year => known.IsNews(figure, time, year)
            ) ?? FurtherColumn(figure, here);
    }

    private FigureNews.Left Gone(Figure figure, string normal, LeftReason? reason)
    {
        var (why, said) = WordChange.Of(normal, document.Texts[0], claimed);
        return new FigureNews.Left(figure, reason ?? why, said);
    }
}
