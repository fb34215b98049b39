using Markdig.Syntax;
using StaticGuide.Content.Markdown.Attributes;
using StaticGuide.Diagnostics;

namespace StaticGuide.Content.Markdown.Tables;

/// <summary>Reports the words of tables that readers would not find where the writer put them.</summary>
internal static class TableCheck
{
    public static void Run(MarkdownDocument document, ITextOrigin origin, DiagnosticBag diagnostics)
    {
        if (TableParser.FaultsIn(document) is not { } faults)
            return;
        foreach (var (span, cells, columns) in faults.Excess)
            diagnostics.Add(
                TableRules.ExcessCells,
                PlaceOf(span),
                $"this row has {Cells(cells)}, its header {columns}: readers do not see what is over",
                "write `\\|` for a pipe that is a character, also within code; or give the header another column"
            );
        foreach (var span in faults.Parted)
            diagnostics.Add(
                TableRules.ExcessCells,
                PlaceOf(span),
                "a pipe parts what was meant as one cell here, and readers see the marks around it",
                "write `\\|` for a pipe that is a character, also within code"
            );
        foreach (var (span, cells, columns) in faults.Unfit)
            diagnostics.Add(
                TableRules.UnfitDelimiters,
                PlaceOf(span),
                $"this is no table: the line above has {Cells(cells)}, this one {columns}",
                "write as many `---` between pipes as the header has cells"
            );
        foreach (var span in faults.SecondDelimiters)
            diagnostics.Add(
                TableRules.UnfitDelimiters,
                PlaceOf(span),
                "this row of dashes begins no table, and readers would see it: it is a row of the table above",
                "put an empty line above the header of the second table; if there is none, remove this row"
            );
        foreach (var span in faults.WithoutDelimiters)
            diagnostics.Add(
                TableRules.UnfitDelimiters,
                PlaceOf(span),
                "this is no table, and readers would see the pipes",
                "write a row of `---` between pipes right below the header, and no empty line within the table"
            );
        foreach (var span in faults.AboveHeader)
            diagnostics.Add(
                TableRules.UnfitDelimiters,
                PlaceOf(span),
                "this line is no part of the table below, and readers would see its pipes: a header is one line",
                "write one line right above the row of dashes; or put an empty line below what is no header"
            );
        // Of braces that were meant as the table's attributes, that is said.
        var braces = AttributeParser.MisplacedIn(document) ?? [];
        foreach (var span in faults.WithoutPipe.Where(line => !braces.Exists(b => line.Start <= b.Start && b.End <= line.End)))
            diagnostics.Add(
                TableRules.RowWithoutPipe,
                PlaceOf(span),
                "this line is the last row of the table above",
                "put an empty line between; or write it as a row, with pipes"
            );
        if (faults.TooWide is { } place)
            diagnostics.Add(
                TableRules.TableTooWide,
                PlaceOf(place),
                "from here on, too many cells would be filled up to the header's width",
                "write narrower tables"
            );

        Place PlaceOf(SourceSpan span) => origin.PlaceOf(span.Start, span.End + 1);
    }

    private static string Cells(int count) => count == 1 ? "1 cell" : $"{count} cells";
}
