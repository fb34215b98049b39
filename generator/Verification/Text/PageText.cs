namespace StaticGuide.Verification.Text;

/// <summary>
/// What a page says, as one normal text (<see cref="NormalText"/>) with its blocks a space apart, and where quotes of it may begin
/// and end.
/// </summary>
/// <param name="blocks">In the page's order, without empty ones.</param>
internal sealed class PageText(string text, IReadOnlyList<TextBlock> blocks, bool isWhole = true)
{
    /// <summary>
    /// The block that was looked at last, whose sentences are asked for again and again. One reference, so that a page can be asked
    /// from several threads.
    /// </summary>
    private ReadBlock? last;

    private sealed record ReadBlock(int Block, SentenceBoundaries Sentences);

    private int[]? starts;

    public string Text => text;

    /// <summary>Where its sentences begin, ascending.</summary>
    public IReadOnlyList<int> Starts => starts ??= [.. blocks.SelectMany(block => SentenceBoundaries.Of(text, block).Starts).Distinct()];

    public PageLookups Lookups { get; } = new();

    /// <summary>What stands around its rows.</summary>
    public PageOutline Outline { get; init; } = PageOutline.None;

    public IReadOnlyList<TextBlock> Blocks => blocks;

    /// <summary>The blocks with a picture that says what letters could: a minus, an arrow that points down.</summary>
    public IReadOnlySet<int> Pictures { get; init; } = new HashSet<int>();

    public bool HasPicture(int start, int end) =>
        Pictures.Count > 0 && Enumerable.Range(BlockAt(start), BlockAt(end - 1) - BlockAt(start) + 1).Any(Pictures.Contains);

    /// <summary>Where in the text such pictures stand: behind the last character before them, or at the first of their block.</summary>
    public IReadOnlyList<int> PictureSpots { get; init; } = [];

    /// <summary>Whether such a picture is among these words, or right before or behind them with nothing else beside it.</summary>
    public bool HasPictureIn(int start, int end)
    {
        if (PictureSpots.Count == 0)
            return false;
        var (first, last) = (blocks[BlockAt(start)], blocks[BlockAt(end - 1)]);
        return PictureSpots.Any(p => p >= start && p < end || p == start - 1 && start > first.Start || p == end && end == last.End);
    }

    /// <summary>False where more stood on the page than anybody would write.</summary>
    public bool IsWhole => isWhole;

    /// <summary>The sentences of the block that an offset is in.</summary>
    public SentenceBoundaries SentencesAt(int offset)
    {
        var block = BlockAt(offset);
        var read = last;
        if (read?.Block != block)
            last = read = new ReadBlock(block, SentenceBoundaries.Of(text, blocks[block]));
        return read.Sentences;
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
        return blocks[first].Row == 0
            || blocks[first].Cell == blocks[last].Cell
            || first == 0
            || blocks[first - 1].Row != blocks[first].Row;
    }

    /// <summary>The block that an offset is in.</summary>
    public int BlockAt(int offset)
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

/// <summary>A paragraph, heading, list item or table cell, or a part of one that stands by itself.</summary>
/// <param name="Start">Where it begins in the page's text.</param>
/// <param name="End">Behind its last character.</param>
/// <param name="Row">The number of its table row or entry of a description list, from 1; 0 outside of both.</param>
/// <param name="Cell">The number of its table cell, term or description, from 1; 0 outside of all.</param>
internal readonly record struct TextBlock(int Start, int End, int Row, int Cell);

/// <summary>A stretch of a page's text; empty where the end is not behind the start.</summary>
internal readonly record struct TextRange(int Start, int End)
{
    public string Of(string text) => End > Start ? text[Start..End] : "";
}
