using Spectre.Console;

namespace StaticGuide.Cli.Listing;

/// <summary>A table of plain aligned columns: it can be read as well as cut and sorted by other programs.</summary>
internal static class TextTable
{
    private const string Gap = "  ";

    /// <summary>A column is not made narrower than this.</summary>
    private const int Narrow = 5;

    /// <param name="width">
    /// The width of the terminal in cells, which the widest columns are cut down to; null for as wide as it gets.
    /// </param>
    public static IEnumerable<string> Lines(SiteList list, int? width)
    {
        List<IReadOnlyList<string>> rows = [list.Headers, .. list.Items.Select(i => i.Cells.Select(Printable).ToArray())];
        var widths = Enumerable.Range(0, list.Headers.Count).Select(c => rows.Max(r => r[c].GetCellWidth())).ToArray();
        if (width is { } limit)
            Shrink(widths, limit - Gap.Length * (widths.Length - 1));
        foreach (var row in rows)
            yield return string.Join(Gap, row.Select((cell, c) => Fit(cell, widths[c]))).TrimEnd();
    }

    private static void Shrink(int[] widths, int limit)
    {
        while (widths.Sum() > limit && widths.Max() > Narrow)
            widths[Array.IndexOf(widths, widths.Max())]--;
    }

    private static string Fit(string cell, int width)
    {
        if (cell.GetCellWidth() <= width)
            return cell + new string(' ', width - cell.GetCellWidth());
        var (kept, cells) = (0, 1);
        foreach (var rune in cell.EnumerateRunes())
        {
            cells += rune.ToString().GetCellWidth();
            if (cells > width)
                break;
            kept += rune.Utf16SequenceLength;
        }
        return Fit(cell[..kept] + "…", width);
    }

    /// <summary>One line, without characters that would move a terminal's cursor.</summary>
    private static string Printable(string text) =>
        string.Concat(
            text.Select(c =>
                c is '\n' or '\t' ? ' '
                : char.IsControl(c) ? '\uFFFD'
                : c
            )
        );
}
