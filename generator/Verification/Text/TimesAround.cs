using System.Text.RegularExpressions;

namespace StaticGuide.Verification.Text;

/// <summary>
/// All that stands around words and may say of which time they are, the nearest first: the other sentences of their paragraph, the heads
/// and notes of their table, the labels and headings above. Years that something is only compared with are left out.
/// </summary>
internal static partial class TimesAround
{
    private const int MostRead = 2_000;
    private const int MostBehind = 5;

    /// <summary>In characters.</summary>
    private const int LongestParagraph = 2_000;

    private const int LongestNote = 200;

    /// <param name="start">Where the words begin in the page.</param>
    /// <param name="end">Behind them.</param>
    /// <param name="column">What a cell has for its heads: those of other columns are not its own. Null for words.</param>
    public static IEnumerable<string> Of(PageText page, int start, int end, string? column)
    {
        var block = page.BlockAt(start);
        var row = page.Blocks[block].Row;
        var table = row > 0 ? page.Outline.TableOf(row) : null;
        return Besides(page, block, start, end)
            .Concat(table is null ? [] : OfTable(page, table, block, column))
            .Concat(SentencePlace.NamesAbove(page, block, start))
            .Concat(table is null ? [] : RowPlace.BeforeOf(page, table).Where(b => !IsLabel(page, b)).Select(b => Text(page, b)))
            .Select(text => Compared().Replace(text, ""));
    }

    /// <summary>The other sentences of the paragraph: those before, and then those behind.</summary>
    private static IEnumerable<string> Besides(PageText page, int block, int start, int end)
    {
        var own = page.Blocks[block];
        if (own.End - own.Start > LongestParagraph)
            return [];
        var starts = page.SentencesAt(start).Starts.Where(s => s >= own.Start && s < own.End).Append(own.End).Distinct().Order().ToList();
        var sentences = starts.Zip(starts.Skip(1)).ToList();
        return sentences
            .Where(s => s.Second <= start)
            .Reverse()
            .Concat(sentences.Where(s => s.First >= end))
            .Select(s => page.Text[s.First..s.Second]);
    }

    private static IEnumerable<string> OfTable(PageText page, TextTable table, int block, string? column)
    {
        var row = page.Blocks[block].Row;
        var heads = RowPlace.HeadsOf(page, table, row, block).Select(b => Text(page, b));
        return
        [
            .. GroupLabels.TermOf(page, table, block).Select(b => Text(page, b)),
            string.Join(' ', column is null ? heads : heads.Where((h, i) => i == 0 || column.Contains(h, StringComparison.Ordinal))),
            .. RowPlace.BeforeOf(page, table).Where(b => IsLabel(page, b)).Select(b => Text(page, b)),
            .. NotesOf(page, table, row),
        ];
    }

    /// <summary>A caption, or a line that names what comes next; any other paragraph is nearer to nothing than what is above it.</summary>
    private static bool IsLabel(PageText page, int block) =>
        OutlineLabel.IsShort(Text(page, block)) || OutlineLabel.IsLead(Text(page, block));

    /// <summary>Rows of one cell and those of its foot, below the row; and notes behind the table.</summary>
    private static IEnumerable<string> NotesOf(PageText page, TextTable table, int row)
    {
        var end = table.FirstBlock;
        List<string> notes = [];
        while (end < page.Blocks.Count && end - table.FirstBlock < MostRead)
        {
            var here = page.Blocks[end].Row;
            // The caption comes first.
            if (here > table.LastRow || here < table.FirstRow && end > table.FirstBlock)
                break;
            if (here > row && (table.Feet.Contains(here) || IsAlone(page, end)))
                notes.Add(Text(page, end));
            end++;
        }
        return notes.Concat(
            Enumerable
                .Range(end, MostBehind)
                .TakeWhile(b => b < page.Blocks.Count && page.Blocks[b].Row == 0 && !page.Outline.Headings.Contains(b))
                .Select(b => Text(page, b))
                .Where(text => text.Length <= LongestNote && Note().IsMatch(text))
        );
    }

    private static bool IsAlone(PageText page, int block) =>
        (block == 0 || page.Blocks[block - 1].Row != page.Blocks[block].Row)
        && (block + 1 == page.Blocks.Count || page.Blocks[block + 1].Row != page.Blocks[block].Row);

    private static string Text(PageText page, int block) => page.Text[page.Blocks[block].Start..page.Blocks[block].End];

    /// <summary>What begins as a note, or tells of what the numbers are.</summary>
    [GeneratedRegex(
        @"^(?:\W{0,3}(?:(?:foot)?notes?|source|reference|as of|in|anmerkung|hinweis|quelle|stand|nota|fuente|[0-9a-z](?=[.)]? ))\b|[*†‡§])"
            + @"|\b(?:figures?|numbers?|data|estimates?|values?|amounts?|statistics|totals?|table|wages|earnings|pay|prices?|they|these|zahlen|daten|angaben|werte|datos|cifras)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Note();

    /// <summary>More than in 2023, since May 2019; in 2015 dollars, 2020 = 100.</summary>
    [GeneratedRegex(
        @"\b(?:than|since|after|before|until|unlike|compared (?:with|to)|(?:up|down) from|versus|vs\.?|seit|als|desde|que)(?: (?:in|the|that of|those of|of|for|im|en))?(?: [\p{L}\p{M}]{3,10})?(?: of| de)? [0-9]{4}\b"
            + @"|\b[0-9]{4}(?: (?:u\.?s\.? )?(?:dollars|euros|pounds|prices)\b| ?= ?100\b)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Compared();
}
