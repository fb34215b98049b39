using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace StaticGuide.Verification.Text;

/// <summary>
/// Where a row stands, by what is around its table, apart from numbers and months: the heads of the columns, the words right before it, the
/// heading above. Labels of rows are short, and other tables have them too.
/// </summary>
/// <param name="Heads">A hash of each; null where there is none.</param>
internal sealed partial record RowPlace(string? Heads, string? Before, string? Heading)
{
    private const char Separator = '.';
    private const string Nothing = "-";

    /// <summary>Null outside of tables and lists of descriptions.</summary>
    public static RowPlace? At(PageText page, int offset)
    {
        var block = page.BlockAt(offset);
        var row = page.Blocks[block].Row;
        if (row == 0 || page.Outline.TableOf(row) is not { } table)
            return null;
        return new RowPlace(
            Hash(page, HeadsOf(page, table, row, block)),
            Hash(page, BeforeOf(page, table)),
            Hash(page, page.Outline.Headings.Where(h => h < block).TakeLast(1))
        );
    }

    /// <summary>Null for a text that is none.</summary>
    public static RowPlace? Parse(string? text) =>
        text?.Split(Separator) is [var heads, var before, var heading] ? new RowPlace(Part(heads), Part(before), Part(heading)) : null;

    public override string ToString() =>
        string.Join(Separator, new[] { Heads, Before, Heading }.Select(part => part ?? Nothing));

    /// <summary>Whether it is the table of an earlier edition: with the same heads, and with something else around it that is the same.</summary>
    /// <param name="byColumn">The column was named, and so its head is known to be the same.</param>
    public bool Continues(RowPlace earlier, bool byColumn) =>
        (byColumn || earlier.Heads == Heads)
        && (
            earlier.Before is null && earlier.Heading is null
            || earlier.Before is not null && earlier.Before == Before
            || earlier.Heading is not null && earlier.Heading == Heading
        );

    private static string? Part(string text) => text == Nothing ? null : text;

    /// <summary>Its rows of headers; where it has none, its first row if that has names alone.</summary>
    private static IEnumerable<int> HeadsOf(PageText page, TextTable table, int row, int block)
    {
        var blocks = Enumerable.Range(table.FirstBlock, Math.Max(0, block - table.FirstBlock)).Where(b => page.Blocks[b].Row < row);
        if (table.Heads.Count > 0)
            return blocks.Where(b => table.Heads.Contains(page.Blocks[b].Row));
        var first = blocks.TakeWhile(b => page.Blocks[b].Row is 0 || page.Blocks[b].Row == table.FirstRow);
        var cells = first.Where(b => page.Blocks[b].Row == table.FirstRow).ToList();
        return cells.Count > 1 && !cells.Exists(b => Text(page, b).AsSpan().ContainsAnyInRange('0', '9')) ? cells : [];
    }

    /// <summary>Its caption, or the block before it.</summary>
    private static IEnumerable<int> BeforeOf(PageText page, TextTable table) =>
        table.FirstBlock < page.Blocks.Count && page.Blocks[table.FirstBlock].Row < table.FirstRow ? [table.FirstBlock]
        : table.FirstBlock > 0 ? [table.FirstBlock - 1]
        : [];

    private static string Text(PageText page, int block) => page.Text[page.Blocks[block].Start..page.Blocks[block].End];

    private static string? Hash(PageText page, IEnumerable<int> blocks)
    {
        var text = string.Join('\n', blocks.Select(b => Moving().Replace(Text(page, b), m => IsMoving(m.ValueSpan) ? "#" : m.Value)));
        return text.Length == 0 ? null : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 2));
    }

    /// <summary>A number or month: those of the next edition are other ones.</summary>
    private static bool IsMoving(ReadOnlySpan<char> word) => char.IsAsciiDigit(word[0]) || MonthNames.Of(word.ToString()) is not null;

    [GeneratedRegex(@"[0-9](?:[.,' ]?[0-9])*|[\p{L}\p{M}]+", RegexOptions.CultureInvariant)]
    private static partial Regex Moving();
}
