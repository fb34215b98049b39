namespace StaticGuide.Verification.Text;

/// <summary>
/// Notes what stands above the sentences of a page and says of what they are: its headings, and the lines that name a part of it, such as
/// the <c>summary</c> of what can be opened.
/// </summary>
internal sealed class LabelReader
{
    /// <summary>Strangers decide how many there are.</summary>
    private const int Most = 20_000;

    private readonly List<OutlineLabel> labels = [];
    private readonly Stack<Part> parts = new();

    /// <param name="block">Of the block that comes next.</param>
    public void Enter(string name, int block)
    {
        if (IsPart(name))
            parts.Push(new Part(labels.Count, name is "aside" or "nav" or "footer" or "details" or "dialog"));
        else if (name == "dd" && parts.TryPeek(out var list))
            list.IsTold = true;
        if (LevelOf(name) is not { } level || labels.Count == Most)
            return;
        if (name == "dt" && parts.TryPeek(out var entries))
            Begin(entries, block);
        labels.Add(new OutlineLabel(block, level, int.MaxValue));
    }

    /// <inheritdoc cref="Enter"/>
    public void Leave(string name, int block)
    {
        // One without words names nothing.
        if (LevelOf(name) is not null && labels is [.., var last] && last.Block == block)
            labels.RemoveAt(labels.Count - 1);
        if (IsPart(name) && parts.TryPop(out var part))
            End(part.First, block, part.HasOwnHeadings);
    }

    public IReadOnlyList<OutlineLabel> Build() => labels;

    /// <summary>A further term of a list of descriptions: those before it are told.</summary>
    private void Begin(Part list, int block)
    {
        if (list.IsTold)
        {
            End(list.Entry, block, hasOwnHeadings: false);
            list.IsTold = false;
            list.Entry = labels.Count;
        }
    }

    private void End(int first, int block, bool hasOwnHeadings)
    {
        for (var i = first; i < labels.Count; i++)
        {
            if (labels[i].Until > block && (hasOwnHeadings || !labels[i].IsHeading))
                labels[i] = labels[i] with { Until = block };
        }
    }

    private static bool IsPart(string name) =>
        name is "aside" or "nav" or "footer" or "details" or "dialog" or "fieldset" or "figure" or "table" or "dl";

    private static int? LevelOf(string name) =>
        name switch
        {
            ['h', >= '1' and <= '6' and var level] => level - '0',
            "summary" or "legend" or "caption" or "figcaption" or "dt" => OutlineLabel.OfPart,
            _ => null,
        };

    private sealed class Part(int first, bool hasOwnHeadings)
    {
        public int First { get; } = first;

        /// <summary>What stands behind it is not below its headings.</summary>
        public bool HasOwnHeadings => hasOwnHeadings;

        /// <summary>Where the terms begin that are not told yet.</summary>
        public int Entry { get; set; } = first;

        public bool IsTold { get; set; }
    }
}

/// <summary>A line above others that says of what they are.</summary>
/// <param name="Block">The block it begins with.</param>
/// <param name="Level">1 to 6 of a heading; <see cref="OfPart"/> for what names a part of a page.</param>
/// <param name="Until">The first block that is not below it any more, whatever comes between.</param>
internal readonly record struct OutlineLabel(int Block, int Level, int Until)
{
    public const int OfPart = 7;

    public bool IsHeading => Level < OfPart;
}
