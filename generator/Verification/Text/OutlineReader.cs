namespace StaticGuide.Verification.Text;

/// <summary>Notes headings and tables while a page's text is put together.</summary>
internal sealed class OutlineReader(string html)
{
    /// <summary>Strangers decide how many there are.</summary>
    private const int Most = 20_000;

    private const int MostHeads = 50;

    private const int LongestAbbreviated = 60;

    private readonly Dictionary<int, string> abbreviations = [];
    private string? abbreviation;

    private readonly LabelReader labels = new(html);
    private readonly List<int> headings = [];
    private readonly List<TextTable> tables = [];
    private readonly Stack<OpenTable> open = new();

    /// <inheritdoc cref="LabelReader.Start"/>
    public void Start(string name, TagValues tag)
    {
        labels.Start(name, tag);
        abbreviation =
            name == "abbr" && tag.Find("title") is { Length: < LongestAbbreviated } title && MeasureWords.In(title).Any() ? title : null;
    }

    /// <inheritdoc cref="LabelReader.Take"/>
    public void Take(ReadOnlySpan<char> text, bool isBold, int block) => labels.Take(text, isBold, block);

    /// <param name="row">The number of the last row that has begun.</param>
    /// <param name="block">Of the block that comes next.</param>
    public void Enter(string name, int row, int block)
    {
        labels.Enter(name, block);
        if (name == "abbr" && abbreviation is { } words && abbreviations.Count < Most)
            abbreviations.TryAdd(block, words);
        if (name is ['h', >= '1' and <= '6'])
        {
            if (headings.Count < Most)
                headings.Add(block);
        }
        else if (name is "table" or "dl")
        {
            open.Push(new OpenTable(row + 1, block));
        }
        else if (open.TryPeek(out var table))
        {
            table.InHead |= name == "thead";
            table.InFoot |= name == "tfoot";
            table.HasHeader |= name == "th";
            table.HasData |= name == "td" && !table.InHead;
        }
    }

    /// <inheritdoc cref="Enter"/>
    public void Leave(string name, int row, int block)
    {
        labels.Leave(name, block);
        if (!open.TryPeek(out var table))
            return;
        if (name is "table" or "dl")
        {
            open.Pop();
            if (tables.Count < Most)
                tables.Add(new TextTable(table.FirstRow, row, table.FirstBlock, table.Heads) { Feet = table.Feet, IsList = name == "dl" });
        }
        else if (name == "tr")
        {
            if ((table.HasHeader || table.InHead) && !table.HasData && table.Heads.Count < MostHeads)
                table.Heads.Add(row);
            if (table.InFoot && table.Feet.Count < MostHeads)
                table.Feet.Add(row);
            table.HasHeader = table.HasData = false;
        }
        else if (name == "tfoot")
        {
            table.InFoot = false;
        }
        else if (name == "thead")
        {
            table.InHead = false;
        }
    }

    public PageOutline Build()
    {
        var (all, runIns) = labels.Build();
        return new(headings, [.. tables.OrderBy(t => t.FirstRow).ThenBy(t => t.FirstBlock)])
        {
            Labels = all,
            RunIns = runIns,
            Asides = labels.Asides,
            Walls = labels.Walls,
            Abbreviations = abbreviations,
        };
    }

    private sealed record OpenTable(int FirstRow, int FirstBlock)
    {
        public List<int> Heads { get; } = [];

        public List<int> Feet { get; } = [];

        public bool InHead { get; set; }

        public bool InFoot { get; set; }

        public bool HasHeader { get; set; }

        public bool HasData { get; set; }
    }
}
