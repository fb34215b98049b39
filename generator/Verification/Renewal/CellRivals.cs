using StaticGuide.Content.Statistics;
using StaticGuide.Evidence.Figures;
using StaticGuide.Verification.Quotes;
using StaticGuide.Verification.Text;

namespace StaticGuide.Verification.Renewal;

/// <summary>
/// What stands beside a cell that is found: another number in the same row and column; or one of a later column or row, which a newer
/// edition has put there.
/// </summary>
internal sealed class CellRivals
{
    private readonly SourceDocument document;
    private readonly KnownEdition known;
    private readonly Figure figure;
    private readonly FigureTime time;
    private readonly string text;
    private readonly SlottedText row;
    private readonly SlottedText? column;
    private readonly DateSlots rowDates;
    private readonly DateSlots? columnDates;
    private readonly HeadDate? columnHead;
    private readonly HeadDate? rowHead;

    public CellRivals(SourceDocument document, KnownEdition known, Figure figure, StatisticProof.Cell cell)
    {
        (this.document, this.known, this.figure) = (document, known, figure);
        (time, text) = (FigureTime.Of(figure.Statistic), NormalText.Of(cell.Text));
        (row, column) = (SlottedText.OfNormal(cell.Row), cell.Column is null ? null : SlottedText.OfNormal(cell.Column));
        (rowDates, columnDates) = (DateSlots.Of(row, time, null), column is null ? null : DateSlots.Of(column, time, null));
        (rowHead, columnHead) = (HeadDate.Of(row.Normal), column is null ? null : HeadDate.Of(column.Normal));
    }

    /// <summary>The one that says most; null for none.</summary>
    /// <param name="isElsewhere">Whether a cell is of another table than the one that is known.</param>
    public Rival? Of(Predicate<FoundCell> isElsewhere) =>
        document
            .Tables.SelectMany(In)
            .Where(r => r.Cell.Text.AsSpan().ContainsAnyInRange('0', '9') && !isElsewhere(r.Cell))
            .Select(r => new Rival(
                r.Cell.Column.Length == 0 ? $"{r.Cell.Row}: {r.Cell.Text}" : $"{r.Cell.Row}, {r.Cell.Column}: {r.Cell.Text}",
                r.IsLater
            ))
            .OrderByDescending(r => r.IsLater)
            .FirstOrDefault();

    private IEnumerable<(FoundCell Cell, bool IsLater)> In(TableGrid table)
    {
        var cells = CellFinder
            .Cells(
                [table],
                name => rowDates.ContentsOf(name) is not null || rowHead?.IsLater(name) == true,
                columnDates is null ? null : name => columnDates.ContentsOf(name) is not null || columnHead?.IsLater(name) == true
            )
            .ToList();
        // Years name the rows of other tables as well: those of the table that has the cell go on with it.
        var isOwn = cells.Exists(c => IsOfRow(c) && IsOfColumn(c) && c.Text == text);
        foreach (var found in cells)
        {
            if (IsOfRow(found) && IsOfColumn(found))
            {
                if (column is not null && found.Text != text)
                    yield return (found, IsOfLaterSection(found));
            }
            else if (
                IsOfRow(found)
                    ? IsNews(columnDates!, columnHead, found.Column, unlessNoted: true)
                    : isOwn && IsOfColumn(found) && IsNews(rowDates, rowHead, found.Row, unlessNoted: false)
            )
            {
                yield return (found, true);
            }
        }
    }

    /// <summary>Only the caption or heading of its table has a year, and that a later one.</summary>
    private bool IsOfLaterSection(FoundCell found) =>
        known.IsNews(figure, time, time.LaterYearIn([found.Context, .. RowPlace.Around(document.Texts[0], found.Start)]));

    /// <summary>A row that is called by its year stays of this year, unless it is known to have been the last.</summary>
    private bool IsNews(DateSlots dates, HeadDate? head, string name, bool unlessNoted) =>
        known.IsNews(
            figure,
            time,
            dates.ContentsOf(name) is { } contents ? dates.LaterYear(contents, time)
                : head?.IsLater(name) == true ? HeadDate.Of(name)!.Year
                : null,
            unlessNoted
        );

    private bool IsOfRow(FoundCell found) => found.Row == row.Normal;

    private bool IsOfColumn(FoundCell found) => column is null || found.Column == column.Normal;
}
