namespace StaticGuide.Verification.Text;

/// <summary>
/// What a page says, as one normal text (<see cref="NormalText"/>) with its blocks a space apart, and where quotes of it may begin
/// and end.
/// </summary>
internal sealed class PageText
{
    private readonly HashSet<int> starts;
    private readonly HashSet<int> ends;

    public PageText(string text, IReadOnlyList<TextBlock> blocks)
    {
        (Text, Blocks) = (text, blocks);
        Sentences = SentenceBoundaries.Of(text, blocks);
        starts = [.. Sentences.Starts];
        ends = [.. Sentences.Ends];
    }

    public string Text { get; }

    /// <summary>In the page's order, without empty ones.</summary>
    public IReadOnlyList<TextBlock> Blocks { get; }

    public SentenceBoundaries Sentences { get; }

    public bool MayBegin(int at) => starts.Contains(at);

    public bool MayEnd(int at) => ends.Contains(at);

    /// <summary>
    /// Whether a run belongs together: within a table it stays within a cell, or is of one row from its first cell on, and so with
    /// the entries of a description list. The end of one row and the head of the next would say what nobody said.
    /// </summary>
    public bool IsTogether(int start, int end)
    {
        var (first, last) = (BlockAt(start), BlockAt(end - 1));
        for (var i = first; i <= last; i++)
        {
            if (Blocks[i].Row != Blocks[first].Row)
                return false;
        }
        return Blocks[first].Row == 0 || Blocks[first].Cell == Blocks[last].Cell
            || first == 0 || Blocks[first - 1].Row != Blocks[first].Row;
    }

    private int BlockAt(int offset)
    {
        var (low, high) = (0, Blocks.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = Blocks[middle].Start <= offset ? (middle, high) : (low, middle - 1);
        }
        return low;
    }
}
