using StaticGuide.Content.Statistics;
using StaticGuide.Evidence.Figures;
using StaticGuide.Evidence.Locks;
using StaticGuide.Verification.Quotes;
using StaticGuide.Verification.Text;

namespace StaticGuide.Verification.Renewal;

/// <summary>What has become of a cell: the same row and column, the column perhaps with another year in its name.</summary>
/// <param name="shift">By how many years the edition has moved, as the words of other statistics say; null for unknown.</param>
internal sealed class CellRenewal(SourceDocument document, KnownEdition known, int? shift)
{
    // Flat: one reason to leave it after the other.
    public FigureNews Of(Figure figure, StatisticProof.Cell cell)
    {
        var time = FigureTime.Of(figure.Statistic);
        var heading = cell.Column is null ? null : SlottedText.Of(cell.Column);
        var dates = heading is null ? null : DateSlots.Of(heading, time, null);
        var finding = document.Find(figure);
        // A cell that says the same in another table is another one.
        if (finding.Verdict == QuoteVerdict.Found && Here(figure, cell) is { } here)
            return new FigureNews.Same(
                figure,
                dates?.Read(heading!.Contents, time) is DateReading.Of || TimeOfRow(cell, time) is DateReading.Of,
                new CellRivals(document, known, figure, cell).Of(c => IsElsewhere(figure, c, byColumn: heading is not null))
            )
            {
                Around = Around(here),
                Times = Times(here),
                Place = PlaceOf(figure, cell, here),
                HasPicture = document.Texts[0].HasPicture(here.Start, here.Start + 1),
                IsUnplaced = known.HasTwin(figure) && !IsSaidAlike(cell, here),
                IsHidden = finding.IsHidden,
            };
        if (cell.Column is not null && heading is null)
            return new FigureNews.Left(figure, LeftReason.Form, null);
        var words = SlottedText.Of(cell.Text);
        List<FoundCell> found = heading is null
            ? [.. CellFinder.Cells(document.Tables, NormalText.Of(cell.Row), null).DistinctBy(c => (c.Column, c.Text))]
            : CellsBelow(heading, dates!, NormalText.Of(cell.Row));
        found.RemoveAll(c => IsElsewhere(figure, c, byColumn: heading is not null));
        if (found.Count == 0)
            return InOtherMeasure(figure, cell) ?? new FigureNews.Left(figure, LeftReason.RowGone, null);
        // An index has another year as its 100.
        if (cell.Column is { } named && ScaleNumbers.AreOther(NormalText.Of(named), found[0].Column))
            return Left(LeftReason.Scale, Said(found[0]));
        if (found.Count > 1 || known.HasTwin(figure) && !IsSaidAlike(cell, found[0]))
            return Left(LeftReason.TwoPlaces, string.Join(" / ", found.Take(3).Select(Said)));
        if (words is null || words.At(found[0].Text, 0) is not var (contents, end) || end != found[0].Text.Length)
            return Left(WordChange.Between(cell.Text, found[0].Text), Said(found[0]));
        var context = $"{cell.Row} {cell.Column}";
        if (
            (ValueSlots.Of(words, figure, found[0].Context) ?? ValueSlots.Of(words, figure, context)) is not { Ends: [var (number, slots)] }
        )
            return Left(LeftReason.Form, Said(found[0]));
        if (NumberForm.Next(words[slots[0]], number, contents[slots[0]]) is not { } next)
            return Left(LeftReason.Scale, Said(found[0]));
        next = number < 0 ? -next : next;
        var reading = heading is null ? new DateReading.None() : dates!.Read(dates.ContentsOf(found[0].Column)!, time);
        if (reading is DateReading.None)
            reading = TimeOfRow(cell, time);
        if (heading is not null && dates!.Trouble(dates.ContentsOf(found[0].Column)!, reading, time) is { } doubt)
            return Left(doubt, Said(found[0]));
        if (!ExpectedMove.Allows(figure, [number], [next]))
            return Left(LeftReason.Moved, Said(found[0]));
        var proof = new StatisticProof.Cell(
            cell.Row,
            heading is null ? null : heading.With(dates!.ContentsOf(found[0].Column)!),
            words.With(contents)
        );
        if ((reading as DateReading.Of)?.Time is not { } moved || !time.IsBefore(moved))
        {
            // A revised number of the same time is no news where that of a later one stands beside it.
            if (
                new CellRivals(document, known, figure, proof).Of(c => IsElsewhere(figure, c, heading is not null)) is
                { IsLater: true } later
            )
                return Left(LeftReason.TwoPlaces, later.Text);
        }
        if (ValueSlots.With(figure.Value, [next]) is not { } value)
            return Left(LeftReason.Form, Said(found[0]));
        if (Proof.Trouble(document, figure, value, proof) is { } trouble)
            return Left(trouble, Said(found[0]));
        var dated = reading as DateReading.Of;
        return new FigureNews.Changed(figure, value, proof, dated?.Time, dated?.IsPartial == true)
        {
            Around = Around(found[0]),
            Times = Times(found[0]),
            Place = PlaceOf(figure, cell, found[0]),
            HasPicture = document.Texts[0].HasPicture(found[0].Start, found[0].Start + 1),
        };

        string Said(FoundCell one) => one.Column.Length == 0 ? $"{cell.Row}: {one.Text}" : $"{cell.Row}, {one.Column}: {one.Text}";
        FigureNews.Left Left(LeftReason reason, string said) => new(figure, reason, said);
    }

    /// <summary>The column is called by another unit or scale now.</summary>
    private FigureNews.Left? InOtherMeasure(Figure figure, StatisticProof.Cell cell)
    {
        if (cell.Column is not { } column)
            return null;
        var found = CellFinder
            .Cells(document.Tables, NormalText.Of(cell.Row), name => WordChange.MeasureBetween(NormalText.Of(column), name) is not null)
            .FirstOrDefault(c => !IsElsewhere(figure, c, byColumn: true));
        return found is null
            ? null
            : new FigureNews.Left(
                figure,
                WordChange.MeasureBetween(NormalText.Of(column), found.Column)!.Value,
                $"{cell.Row}, {found.Column}: {found.Text}"
            );
    }

    /// <summary>Two tables say it, and the same.</summary>
    private bool IsSaidAlike(StatisticProof.Cell cell, FoundCell found) => PlacesOf(cell, found).Skip(1).Any();

    private IEnumerable<RowPlace?> PlacesOf(StatisticProof.Cell cell, FoundCell found) =>
        CellFinder
            .Cells(document.Tables, NormalText.Of(cell.Row), name => name == found.Column)
            .Where(c => c.Text == found.Text)
            .Select(c => RowPlace.At(document.Texts[0], c.Start))
            .Distinct();

    private RowPlace? PlaceOf(Figure figure, StatisticProof.Cell cell, FoundCell found) =>
        known.HasTwin(figure)
            ? known.PlaceAmong(figure, [.. PlacesOf(cell, found).OfType<RowPlace>()])
            : RowPlace.At(document.Texts[0], found.Start);

    /// <summary>The cell as it was, where it was; null where it is not there.</summary>
    private FoundCell? Here(Figure figure, StatisticProof.Cell cell)
    {
        var (column, text) = (cell.Column is null ? null : NormalText.Of(cell.Column), NormalText.Of(cell.Text));
        return CellFinder
            .Cells(document.Tables, NormalText.Of(cell.Row), column is null ? null : name => name == column)
            .FirstOrDefault(c => c.Text == text && !IsElsewhere(figure, c, byColumn: column is not null));
    }

    /// <summary>A row that is called by its year stays of this year.</summary>
    private static DateReading TimeOfRow(StatisticProof.Cell cell, FigureTime time)
    {
        var name = SlottedText.OfNormal(cell.Row);
        return DateSlots.Of(name, time, null).Read(name.Contents, time);
    }

    private IReadOnlyList<string> Around(FoundCell found) => [found.Context, .. RowPlace.Around(document.Texts[0], found.Start)];

    private IReadOnlyList<string> Times(FoundCell found) =>
        [found.Context, .. TimesAround.Of(document.Texts[0], found.Start, found.Start + Math.Max(1, found.Text.Length), found.Context)];

    /// <summary>It is of another table than the cell that is known.</summary>
    private bool IsElsewhere(Figure figure, FoundCell found, bool byColumn) =>
        known.PlaceOf(figure) is { } place && RowPlace.At(document.Texts[0], found.Start)?.Continues(place, byColumn) == false;

    private List<FoundCell> CellsBelow(SlottedText heading, DateSlots dates, string row)
    {
        var cells = CellFinder.Cells(document.Tables, row, name => dates.ContentsOf(name) is not null).ToList();
        // A column of the very name is the column.
        if (cells.Exists(c => c.Column == heading.Normal))
            cells.RemoveAll(c => c.Column != heading.Normal);
        // Of columns that differ by their years alone, it is the one that has moved as the edition has.
        else if (shift is not null && cells.DistinctBy(c => c.Column).Count() > 1)
            cells.RemoveAll(c => dates.ShiftTo(dates.ContentsOf(c.Column)!) != shift);
        // What is projected is not what was counted, nor an older year a newer edition.
        else if (cells.DistinctBy(c => c.Column).Count() > 1)
            cells.RemoveAll(c =>
                dates
                    .PairsOf(dates.ContentsOf(c.Column)!)
                    ?.Exists(p => p.New.Year < p.Old.Year || known.IsProjected(p.New) != known.IsProjected(p.Old)) == true
            );
        return [.. cells.DistinctBy(c => (c.Column, c.Text))];
    }
}
