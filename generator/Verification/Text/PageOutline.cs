namespace StaticGuide.Verification.Text;

/// <summary>What stands around the rows of a page: its headings, and its tables with their heads.</summary>
/// <param name="Headings">The blocks that a heading begins with, ascending.</param>
/// <param name="Tables">By their first row; those within a table come behind it.</param>
internal sealed record PageOutline(IReadOnlyList<int> Headings, IReadOnlyList<TextTable> Tables)
{
    public static readonly PageOutline None = new([], []);

    /// <summary>What says of what sentences are; null where a page has no markup to tell.</summary>
    public IReadOnlyList<OutlineLabel>? Labels { get; init; }

    /// <summary>What abbreviations stand for that name a unit or scale, by their block.</summary>
    public IReadOnlyDictionary<int, string> Abbreviations { get; init; } = new Dictionary<int, string>();

    /// <summary>The words in bold of blocks that have others, by block: one that is a sentence names those behind it.</summary>
    public IReadOnlyDictionary<int, IReadOnlyList<string>> RunIns { get; init; } = new Dictionary<int, IReadOnlyList<string>>();

    /// <summary>
    /// What is over before a block, by that block: where an aside, a navigation or a figure begins that ends there. What stands before
    /// these is next to the block as well.
    /// </summary>
    public IReadOnlyDictionary<int, int> Asides { get; init; } = new Dictionary<int, int>();

    /// <summary>
    /// The blocks before which an item or cell ends: a line in this is no label of theirs. Null on a page that has no markup to tell.
    /// </summary>
    public IReadOnlySet<int>? Walls { get; init; }

    /// <summary>The blocks before another one that are next to it, the nearest first.</summary>
    public IEnumerable<int> Before(int block)
    {
        for (var at = block; ; at--)
        {
            while (Asides.TryGetValue(at, out var first) && first < at)
                at = first;
            if (at <= 0)
                yield break;
            yield return at - 1;
        }
    }

    /// <summary>
    /// The labels that a block stands below, the nearest first: what names the parts it is in, the last heading or bold line before it, and
    /// those of higher levels that this is below. The page's own title is none of these where there is another: it is passed, as are
    /// further lines above the last.
    /// </summary>
    /// <param name="isNamed">Whether a label has words that name something.</param>
    public IEnumerable<(OutlineLabel Label, bool IsPassed)> LabelsAbove(int block, Predicate<OutlineLabel> isNamed)
    {
        if (Labels is null)
            yield break;
        int? level = null;
        for (var i = Behind(Labels, l => l.From, block) - 1; i >= 0; i--)
        {
            var label = Labels[i];
            var isPassed = label.HasLevel && label.Level >= (level ?? OutlineLabel.OfPart);
            if (
                label.Until <= block
                || isPassed && (label.Level, level) is not (OutlineLabel.OfLine, OutlineLabel.OfLine)
                || !isNamed(label)
            )
                continue;
            var isTitle = label.Level == 1 && level is not null;
            yield return (label, isPassed || isTitle);
            if (isTitle)
                yield break;
            if (!isPassed)
                level = label.HasLevel ? label.Level : level ?? OutlineLabel.OfPart;
        }
    }

    /// <summary>The innermost table of a row; null outside of all.</summary>
    public TextTable? TableOf(int row)
    {
        for (var i = Behind(Tables, t => t.FirstRow, row) - 1; i >= 0; i--)
        {
            if (row <= Tables[i].LastRow)
                return Tables[i];
        }
        return null;
    }

    /// <summary>The last heading before a block; none where there is none.</summary>
    public IEnumerable<int> HeadingAbove(int block) => Behind(Headings, h => h, block - 1) is > 0 and var next ? [Headings[next - 1]] : [];

    /// <summary>The first of an ascending list that is beyond a number.</summary>
    private static int Behind<T>(IReadOnlyList<T> list, Func<T, int> numberOf, int number)
    {
        var (low, high) = (0, list.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = numberOf(list[middle]) <= number ? (middle + 1, high) : (low, middle);
        }
        return low;
    }
}

/// <summary>A table or description list.</summary>
/// <param name="FirstRow">As in <see cref="TextBlock"/>.</param>
/// <param name="FirstBlock">The first block that is in it.</param>
/// <param name="Heads">The rows of which all cells are headers.</param>
internal sealed record TextTable(int FirstRow, int LastRow, int FirstBlock, IReadOnlyList<int> Heads)
{
    /// <summary>The rows of its <c>tfoot</c>.</summary>
    public IReadOnlyList<int> Feet { get; init; } = [];

    /// <summary>It is a list of descriptions.</summary>
    public bool IsList { get; init; }
}
