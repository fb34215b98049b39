namespace StaticGuide.Verification.Text;

/// <summary>
/// Notes what stands above the sentences of a page and says of what they are: its headings, lines that are bold as a whole, and what names
/// a part of it, such as the <c>summary</c> of what can be opened or the line before a list.
/// </summary>
internal sealed class LabelReader(string html)
{
    /// <summary>Strangers decide how many there are.</summary>
    private const int Most = 20_000;

    private const int MostCards = 5_000;

    private readonly List<OutlineLabel> labels = [];
    private readonly Stack<Part> parts = new();
    private readonly Stack<Part> lists = new();
    private readonly BoldText bold = new();
    private readonly NamingAttributes names = new(html);

    /// <summary>How many of the open elements are labels: what is bold in them is no label of its own.</summary>
    private int named;

    /// <summary>Behind the items and cells that have ended: a line before it is of one of these.</summary>
    private int floor;

    private int cards;
    private readonly Dictionary<int, int> asides = [];
    private readonly HashSet<int> walls = [];

    /// <inheritdoc cref="PageOutline.Asides"/>
    public IReadOnlyDictionary<int, int> Asides => asides;

    /// <inheritdoc cref="PageOutline.Walls"/>
    public IReadOnlySet<int> Walls => walls;

    /// <summary>A tag was read, whose element may be entered next.</summary>
    public void Start(string name, TagValues tag)
    {
        names.Start(name, tag);
        // A heading may be a picture.
        if (named > 0 && parts.TryPeek(out var part) && part.Level is not null && name is "img" or "svg")
            part.Picture ??= NamingAttributes.PictureOf(name, tag);
    }

    /// <param name="block">Of the block that comes next.</param>
    public void Enter(string name, int block)
    {
        Settle(block);
        var own = names.Enter(name);
        if (name == "dd" && lists.TryPeek(out var list))
            list.IsTold = true;
        if (name == "dt" && lists.TryPeek(out var entries))
            Begin(entries, block);
        if (!HtmlElements.Blocks.Contains(name))
            return;
        var part = new Part(name, labels.Count, block, LevelOf(name) ?? own.Level);
        parts.Push(part);
        if (name == "dl")
            lists.Push(part);
        part.IsNamed = own.Words is not null || own.Ids.Count > 0;
        if (part.IsNamed)
            Add(new OutlineLabel(OutlineLabel.NoBlock, OutlineLabel.OfPart, block, int.MaxValue) { Words = own.Words, Ids = own.Ids });
        if (name is "ul" or "ol" or "menu" && block > floor)
            Add(new OutlineLabel(block - 1, OutlineLabel.OfList, block, int.MaxValue));
        if (part.Level is not { } level)
            return;
        named++;
        Add(new OutlineLabel(block, level, block + 1, int.MaxValue) { IsOfFigure = name == "figcaption" });
    }

    /// <inheritdoc cref="Enter"/>
    public void Leave(string name, int block)
    {
        Settle(block);
        names.Leave(name);
        if (!parts.TryPeek(out var part) || part.Name != name)
            return;
        parts.Pop();
        if (name == "dl")
            lists.Pop();
        if (part.Level is not null)
        {
            named--;
            DropEmpty(part, block);
        }
        if (name == "figure")
            NameAll(part);
        if (EndsLines(name) || part.IsNamed)
            End(part.First, block, StandsAside(name));
        EndBox(name, part, block);
        if (name is "li" or "td" or "th" or "dd" or "ul" or "ol" or "table" or "nav" or "button")
        {
            floor = block;
            walls.Add(block);
        }
    }

    /// <summary>Text that readers see.</summary>
    public void Take(ReadOnlySpan<char> text, bool isBold, int block)
    {
        names.Take(text);
        Settle(block);
        if (named == 0)
            bold.Take(text, isBold, block);
    }

    /// <summary>By the first block that is below each.</summary>
    public (IReadOnlyList<OutlineLabel> Labels, IReadOnlyDictionary<int, IReadOnlyList<string>> RunIns) Build()
    {
        Settle(int.MaxValue);
        return (
            [
                .. labels
                    .Select(l => l.Ids.Count == 0 ? l : l with { Words = names.WordsOf(l.Ids) })
                    .Where(l => l.Block != OutlineLabel.NoBlock || l.Words is not null)
                    .OrderBy(l => l.From),
            ],
            bold.RunIns
        );
    }

    private void Settle(int block)
    {
        if (bold.Settle(block) is { } line)
            Add(new OutlineLabel(line, OutlineLabel.OfLine, line + 1, int.MaxValue));
    }

    private void Add(OutlineLabel label)
    {
        if (labels.Count < Most)
            labels.Add(label);
    }

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

    /// <summary>A label without words names nothing, unless it is a picture that has some.</summary>
    private void DropEmpty(Part part, int block)
    {
        if (labels is not [.., var last] || last.Block != block)
            return;
        labels.RemoveAt(labels.Count - 1);
        if (part.Picture is { } words)
            Add(last with { Block = OutlineLabel.NoBlock, From = block, Words = words });
    }

    private void EndBox(string name, Part part, int block)
    {
        if (block > part.Block && (StandsAside(name) || name == "figure"))
            asides[block] = Math.Min(part.Block, asides.GetValueOrDefault(block, part.Block));
        if (name is "div" or "article" or "section" or "figure" && block - part.Block == 2 && floor < block && cards < MostCards)
            AddCard(part.Block);
    }

    /// <summary>Two lines in a box of their own: where the second is a label, it names the first.</summary>
    private void AddCard(int first)
    {
        if (labels is [.., { IsHeading: true } last] && last.Block == first + 1)
            return;
        cards++;
        Add(new OutlineLabel(first + 1, OutlineLabel.OfCard, first, first + 1));
    }

    private static bool StandsAside(string name) => name is "aside" or "nav" or "footer" or "details" or "dialog";

    /// <summary>The caption of a figure names all of it, wherever it stands.</summary>
    private void NameAll(Part figure)
    {
        for (var i = figure.First; i < labels.Count; i++)
        {
            if (labels[i] is { IsOfFigure: true, Until: int.MaxValue })
                labels[i] = labels[i] with { From = figure.Block };
        }
    }

    private static bool EndsLines(string name) =>
        name
            is "aside"
                or "nav"
                or "footer"
                or "details"
                or "dialog"
                or "fieldset"
                or "figure"
                or "table"
                or "dl"
                or "section"
                or "article"
                or "ul"
                or "ol"
                or "menu"
                or "li"
                or "td"
                or "th"
                or "dd";

    private static int? LevelOf(string name) =>
        name switch
        {
            ['h', >= '1' and <= '6' and var level] => level - '0',
            "summary" or "legend" or "caption" or "figcaption" or "dt" => OutlineLabel.OfPart,
            _ => null,
        };

    /// <param name="First">The label that would be its first.</param>
    /// <param name="Block">The block that would be its first.</param>
    /// <param name="Level">As in <see cref="OutlineLabel"/>; null for what is no label itself.</param>
    private sealed record Part(string Name, int First, int Block, int? Level)
    {
        /// <summary>Where the terms begin that are not told yet.</summary>
        public int Entry { get; set; } = First;

        public bool IsTold { get; set; }

        /// <summary>Attributes name it.</summary>
        public bool IsNamed { get; set; }

        /// <summary>What a picture in it says; null for none.</summary>
        public string? Picture { get; set; }
    }
}
