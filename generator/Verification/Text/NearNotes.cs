namespace StaticGuide.Verification.Text;

/// <summary>
/// What is said right beside numbers of whom or what they are: lines of a label and its value before them ("Sex: Men"), sentences of their
/// paragraph and of those next to it ("Figures are for men."). What is said further away is read to know what has only moved.
/// </summary>
internal static class NearNotes
{
    private const int MostBefore = 6;
    private const int MostBehind = 5;

    /// <summary>Blocks of a list of descriptions that are read: two for each entry.</summary>
    private const int MostListed = 16;

    /// <param name="isOther">Whether a block is no part of what they may be said of.</param>
    public static NearWords OfSentence(PageText page, int block, Func<int, bool> isOther) =>
        Of(page, block, block + 1, StatementsIn(page, block, true), isOther, isTable: false);

    /// <param name="end">Behind its last block.</param>
    /// <inheritdoc cref="OfSentence"/>
    public static NearWords OfTable(PageText page, TextTable table, int end, Func<int, bool> isOther) =>
        Of(page, table.FirstBlock, end, [], isOther, isTable: true);

    private static NearWords Of(PageText page, int first, int end, IEnumerable<string> own, Func<int, bool> isOther, bool isTable)
    {
        List<int> before = [.. page.Outline.Before(first).Take(MostBefore + MostListed).TakeWhile(b => !EndsPart(b))];
        List<int> behind = [.. Enumerable.Range(end, MostBehind).TakeWhile(b => b < page.Blocks.Count && !isOther(b))];
        var next = before.SkipWhile(IsFurniture).Take(1).Where(b => !isOther(b));
        var last = behind.SkipWhile(IsFurniture).Take(1).Where(b => page.Outline.Walls?.Contains(b + 1) != true);
        return new NearWords(
            [
                .. own,
                .. LabelledBefore(page, [.. before.SkipWhile(IsFurniture)], isOther),
                .. next.Where(b => page.Outline.Walls?.Contains(b + 1) != true).Concat(last).SelectMany(b => StatementsIn(page, b, false)),
                .. last.Where(_ => isTable).SelectMany(b => LabelIn(page, b)),
            ],
            [
                .. before
                    .Take(MostBefore)
                    .Concat(behind)
                    .SelectMany(b => StatementsIn(page, b, false).Concat(StatementsIn(page, b, true)).Concat(LabelIn(page, b)))
                    .Concat(before.SelectMany(b => EntryAt(page, b))),
            ]
        );

        bool IsFurniture(int b) => PageFurniture.Is(TextOf(page, b));

        bool EndsPart(int b) => page.Outline.Headings.Contains(b) || isOther(b) && !IsInList(page, b);
    }

    /// <summary>The lines of a label and its value, and the entries of a list of them, right before something.</summary>
    private static IEnumerable<string> LabelledBefore(PageText page, IReadOnlyList<int> before, Func<int, bool> isOther)
    {
        foreach (var b in before)
        {
            if (IsInList(page, b))
            {
                foreach (var entry in EntryAt(page, b))
                    yield return entry;
                continue;
            }
            if (isOther(b) || page.Outline.Walls?.Contains(b + 1) == true || !NearStatement.IsLabelled(TextOf(page, b)))
                yield break;
            yield return NearStatement.NameOf(TextOf(page, b));
        }
    }

    private static bool IsInList(PageText page, int block) =>
        page.Blocks[block].Row != 0 && page.Outline.TableOf(page.Blocks[block].Row) is { IsList: true };

    /// <summary>Of a list of descriptions, the entry that a block ends; none where its numbers are what it tells.</summary>
    private static IEnumerable<string> EntryAt(PageText page, int block)
    {
        var row = page.Blocks[block].Row;
        if (!IsInList(page, block) || block == 0 || page.Blocks[block - 1].Row != row || IsOfRow(block + 1) || IsOfRow(block - 2))
            return [];
        var entry = $"{TextOf(page, block - 1).TrimEnd(": ")}: {TextOf(page, block)}";
        return NearStatement.IsLabelled(entry) ? [NearStatement.NameOf(entry)] : [];

        bool IsOfRow(int b) => b >= 0 && b < page.Blocks.Count && page.Blocks[b].Row == row;
    }

    private static IEnumerable<string> LabelIn(PageText page, int block) =>
        NearStatement.IsLabelled(TextOf(page, block)) ? [NearStatement.NameOf(TextOf(page, block))] : [];

    private static IReadOnlyList<string> StatementsIn(PageText page, int block, bool isOwn) =>
        page.Lookups.StatementsOf(
            block,
            isOwn,
            _ => [.. ScopeNotes.SentencesOf(page, block).Where(s => NearStatement.Is(s, isOwn)).Select(s => NearStatement.NameOf(s))]
        );

    private static ReadOnlySpan<char> TextOf(PageText page, int block) =>
        page.Text.AsSpan(page.Blocks[block].Start..page.Blocks[block].End);
}
