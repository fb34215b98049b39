using StaticGuide.Content.Statistics;
using StaticGuide.Evidence.Figures;
using StaticGuide.Verification.Quotes;
using StaticGuide.Verification.Text;

namespace StaticGuide.Verification.Renewal;

/// <summary>
/// What else on a page says the same with other numbers: the wages of two trades, a label in two tables. When one of them is gone, the
/// other must not be taken for it, so it is noted while both are there.
/// </summary>
internal static class Twins
{
    /// <param name="place">Where it was found, if it is a row or cell.</param>
    /// <param name="known">Where it stood before, if that is known.</param>
    /// <returns>That place, without what does not tell it from its twins; of what stands elsewhere now, where it stood before.</returns>
    public static RowPlace? PlaceOf(ITaken taken, RowPlace? place, RowPlace? known, SourceDocument document)
    {
        var now = PlaceNow(taken, place, known, document);
        // In what its numbers are given, and of whom they are, is of what was first seen: where that changes, so does what they mean.
        return now is null || known is null
            ? now
            : now with
            {
                Measures = now.MeasuresSince(known),
                Within = now.WithinSince(known, FigureTime.YearOf(taken)),
            };
    }

    private static RowPlace? PlaceNow(ITaken taken, RowPlace? place, RowPlace? known, SourceDocument document)
    {
        var byColumn = taken is Figure { Statistic.Proof: StatisticProof.Cell };
        List<RowPlace?> twins = [.. TwinsOf(taken, document)];
        var told = Told(place, twins, byColumn);
        if (known is null)
            return told;
        // Once nobody knows which of several it is, that stays so; and where another one stands in its place, it is one of the two.
        if (known.IsUntold)
            return known with { Measures = place?.Measures, Within = place?.Within };
        if (twins.Exists(t => t?.Continues(known, byColumn) == true))
            return Told(known, twins, byColumn);
        if (place?.Continues(known, byColumn: false) == true)
            return told;
        if (IsOneOfMore(taken, known, document))
            return known;
        // Another table has the same words by chance: they are no sign that it has become the one that is meant.
        var isBelowOtherHeads = place?.Continues(known, byColumn: true) == true;
        return isBelowOtherHeads && (byColumn || told == place) ? told : known;
    }

    /// <summary>Its table has further numbers behind it now, and it may be one of these.</summary>
    private static bool IsOneOfMore(ITaken taken, RowPlace known, SourceDocument document) =>
        taken.Runs is [var run]
        && SlottedText.Of(run) is { } words
        && Reissues.Of(words, document.Texts, known).Any(f => f is { IsWidened: true, MayBeAnother: true });

    /// <summary>The places of its twins; null for one that nothing tells from it.</summary>
    private static IEnumerable<RowPlace?> TwinsOf(ITaken taken, SourceDocument document) =>
        taken switch
        {
            Figure { Statistic.Proof: StatisticProof.Quote(var text) } figure => Of(figure, text, document),
            Figure { Statistic.Proof: StatisticProof.Cell cell } => IsOfSeveral(cell, document) ? [null] : Of(cell, document),
            Excerpt excerpt => excerpt.Runs.SelectMany(r => Of(excerpt, r, document)),
            _ => [],
        };

    /// <summary>What stands around it is noted all the same: where that changes, so does what it is of.</summary>
    private static RowPlace? Told(RowPlace? place, List<RowPlace?> twins, bool byColumn)
    {
        if (twins.Count == 0)
            return place;
        var told = place?.ToldFrom(twins, byColumn) ?? RowPlace.Untold;
        return told with { Measures = place?.Measures, Within = place?.Within };
    }

    private static IEnumerable<RowPlace?> Of(Figure figure, string text, SourceDocument document)
    {
        var time = FigureTime.Of(figure.Statistic);
        if (
            SlottedText.Of(text) is not { } words
            || ValueSlots.Of(words, figure, null) is not { } values
            || DateSlots.Of(words, time, values) is not { } dates
        )
            return [];
        return Places(words, document, f => WordsRenewal.IsLikely(values, words, f), dates, time);
    }

    private static IEnumerable<RowPlace?> Of(Excerpt excerpt, string run, SourceDocument document) =>
        SlottedText.Of(run) is { } words && PassageSlots.Of(words, excerpt, []) is { } slots
            ? Places(words, document, f => slots.AreLikely(f.Contents), slots.Dates, FigureTime.Of(excerpt.Passage))
            : [];

    /// <summary>
    /// What is of another time is told from it by that. Where two tables have the very row, nothing tells which of them is meant.
    /// </summary>
    private static IEnumerable<RowPlace?> Places(
        SlottedText words,
        SourceDocument document,
        Func<Reissue, bool> isLikely,
        DateSlots dates,
        FigureTime time
    ) =>
        Reissues
            .Of(words, document.Texts, null)
            .Where(f => f.Says(words) ? f.IsSaidAlike : !f.IsRow || isLikely(f))
            .Where(f => time == default || dates.Read(f.Contents, time) is not DateReading.Of { Time: var other } || other == time)
            .Select(f => f.IsSaidAlike ? null : f.Place);

    private static IEnumerable<RowPlace?> Of(StatisticProof.Cell cell, SourceDocument document) =>
        PlacesOf(cell, document, (text, own) => text != own && text.AsSpan().ContainsAnyInRange('0', '9'));

    /// <summary>Two tables say it alike, and nothing which of them is meant: the next edition may tell them apart.</summary>
    private static bool IsOfSeveral(StatisticProof.Cell cell, SourceDocument document) =>
        PlacesOf(cell, document, (text, own) => text == own).Distinct().Skip(1).Any();

    private static IEnumerable<RowPlace?> PlacesOf(StatisticProof.Cell cell, SourceDocument document, Func<string, string, bool> isWanted)
    {
        if (cell.Column is null)
            return [];
        var (row, column, own) = (NormalText.Of(cell.Row), NormalText.Of(cell.Column), NormalText.Of(cell.Text));
        return CellFinder
            .Cells(document.Tables, row, name => name == column)
            .Where(c => isWanted(c.Text, own))
            .Select(c => RowPlace.At(document.Texts[0], c.Start));
    }
}
