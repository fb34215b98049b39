using System.Text.RegularExpressions;

namespace StaticGuide.Verification.Text;

/// <summary>
/// In what the numbers of a table are given, as is said around it: in its caption and the heading above, in words between this and the
/// table and right behind it, in cells that name nothing but a unit, and in its notes: rows of one cell, those of its <c>tfoot</c>, and
/// what is called notes behind it. So do abbreviations there, by what they stand for.
/// </summary>
internal static partial class TableMeasures
{
    private const int MostBefore = 6;
    private const int MostBehind = 2;

    /// <summary>Notes stand in one after the other: where they are of the scale, further down as well.</summary>
    private const int MostNotes = 5;

    /// <summary>Strangers decide how long a table is.</summary>
    private const int MostRead = 20_000;

    /// <summary>Their names, sorted.</summary>
    public static IReadOnlyList<string> Of(PageText page, TextTable table)
    {
        var last = page.Outline.HeadingAbove(table.FirstBlock).DefaultIfEmpty(-1).First();
        var hasCaption = table.FirstBlock < page.Blocks.Count && page.Blocks[table.FirstBlock].Row < table.FirstRow;
        var start = hasCaption ? table.FirstBlock + 1 : table.FirstBlock;
        var end = start;
        while (end < page.Blocks.Count && end - start < MostRead && IsInside(page.Blocks[end].Row))
            end++;
        var first = Math.Max(last + 1, table.FirstBlock - MostBefore);
        var behind = Enumerable.Range(end, MostNotes).TakeWhile(IsBehind).ToList();
        return
        [
            .. SentencePlace
                .HeadingsAbove(page, table.FirstBlock)
                .Take(1)
                .Concat(hasCaption ? [Text(table.FirstBlock)] : [])
                .SelectMany(MeasureWords.In)
                .Concat(
                    behind
                        .Concat(Enumerable.Range(first, start - first))
                        .Concat(Enumerable.Range(start, end - start).Where(b => table.Heads.Contains(page.Blocks[b].Row)))
                        .Select(b => page.Outline.Abbreviations.GetValueOrDefault(b, ""))
                        .SelectMany(MeasureWords.In)
                )
                .Concat(
                    Enumerable
                        .Range(first, Math.Max(0, table.FirstBlock - first))
                        .Where(IsBesides)
                        .Concat(behind.Take(MostBehind))
                        .SelectMany(b => MeasureWords.StatedIn(Text(b)))
                )
                .Concat(behind.Skip(MostBehind).SelectMany(b => MeasureWords.StatedIn(Text(b))).Where(MeasureWords.IsScale))
                .Concat(Enumerable.Range(start, end - start).SelectMany(InCell))
                .Concat(behind.Concat(Enumerable.Range(start, end - start).Where(IsNote)).SelectMany(b => MeasureNotes.BasesOf(Text(b))))
                .Distinct()
                .Order(StringComparer.Ordinal),
        ];

        bool IsInside(int row) => row >= table.FirstRow && row <= table.LastRow;

        bool IsBesides(int b) => page.Blocks[b].Row == 0 || page.Outline.TableOf(page.Blocks[b].Row) is { IsList: true };

        bool IsBehind(int b) => b < page.Blocks.Count && IsBesides(b) && (!page.Outline.Headings.Contains(b) || Notes().IsMatch(Text(b)));

        bool IsFoot(int b) => table.Feet.Contains(page.Blocks[b].Row);

        bool IsNote(int b) =>
            IsFoot(b)
            || (b == 0 || page.Blocks[b - 1].Row != page.Blocks[b].Row)
                && (b + 1 == page.Blocks.Count || page.Blocks[b + 1].Row != page.Blocks[b].Row);

        // A row of one cell may as well begin a group, of which a unit says nothing for the whole.
        IEnumerable<string> InCell(int b) =>
            IsNote(b)
                ? MeasureWords.AloneIn(Text(b)).Concat(MeasureWords.StatedIn(Text(b)).Where(m => IsFoot(b) || MeasureWords.IsScale(m)))
                : MeasureWords.AloneIn(Text(b));

        string Text(int b) => page.Text[page.Blocks[b].Start..page.Blocks[b].End];
    }

    [GeneratedRegex(
        @"^(?:(?:foot|end)?notes?(?: (?:on|to|about) .{1,40})?|legend|explanations?|anmerkung(?:en)?|erläuterung(?:en)?|notas?)\W?$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Notes();
}
