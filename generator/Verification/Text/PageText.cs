namespace StaticGuide.Verification.Text;

/// <summary>
/// What a page says, as one normal text (<see cref="NormalText"/>) with its blocks a space apart, and where quotes of it may begin
/// and end.
/// </summary>
/// <param name="blocks">In the page's order, without empty ones.</param>
internal sealed class PageText(string text, IReadOnlyList<TextBlock> blocks, bool isWhole = true)
{
    /// <summary>The block that was looked at last: its sentences are asked for again and again.</summary>
    private (int Block, SentenceBoundaries Sentences)? last;

    public string Text => text;

    public IReadOnlyList<TextBlock> Blocks => blocks;

    /// <summary>False where more stood on the page than anybody would write.</summary>
    public bool IsWhole => isWhole;

    /// <summary>The sentences of the block that an offset is in.</summary>
    public SentenceBoundaries SentencesAt(int offset)
    {
        var block = BlockAt(offset);
        if (last is not var (known, _) || known != block)
            last = (block, SentenceBoundaries.Of(text, blocks[block]));
        return last.Value.Sentences;
    }

    public bool MayBegin(int at) => SentencesAt(at).HasStart(at);

    public bool MayEnd(int at) => SentencesAt(at - 1).HasEnd(at);

    /// <summary>
    /// Whether a run belongs together: within a table it stays within a cell, or is of one row from its first cell on, and so with
    /// the entries of a description list. The end of one row and the head of the next would say what nobody said.
    /// </summary>
    public bool IsTogether(int start, int end)
    {
        var (first, last) = (BlockAt(start), BlockAt(end - 1));
        for (var i = first; i <= last; i++)
        {
            if (blocks[i].Row != blocks[first].Row)
                return false;
        }
        return blocks[first].Row == 0 || blocks[first].Cell == blocks[last].Cell
            || first == 0 || blocks[first - 1].Row != blocks[first].Row;
    }

    private int BlockAt(int offset)
    {
        var (low, high) = (0, blocks.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = blocks[middle].Start <= offset ? (middle, high) : (low, middle - 1);
        }
        return low;
    }
}
