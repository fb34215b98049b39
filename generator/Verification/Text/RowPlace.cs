namespace StaticGuide.Verification.Text;

/// <summary>
/// Where a row stands, by what is around its table, apart from numbers and months: the heads of the columns, the words right before it, the
/// heading above. Labels of rows are short, and other tables have them too.
/// </summary>
/// <param name="Heads">Without any, how many cells the row has.</param>
internal sealed record RowPlace(string? Heads, string? Before, string? Heading)
{
    private const char Separator = '.';
    private const char Joint = '+';
    private const string Nothing = "-";
    private const char Count = 'x';
    private const string Shared = "*";

    /// <summary>
    /// In what the numbers of its table are given, as the words around it say; <see cref="Nothing"/> where they do not, null where nobody
    /// has looked, or an older program did in its own way.
    /// </summary>
    public string? Measures { get; init; }

    /// <summary>
    /// What labels around it say of the row: the caption or a short line before the table, heads above those of the columns, the row
    /// that begins its group, its own first cell, what names the part of the page that it is in. Null where nobody has looked.
    /// </summary>
    public string? Within { get; init; }

    /// <summary>All headings that it stands below, of whatever level. Not noted.</summary>
    private string Headings { get; init; } = "";

    /// <summary>The heads of its columns without the last of them, the last two and so on. Not noted.</summary>
    private string Beginnings { get; init; } = "";

    /// <summary>Nothing tells it from what is like it.</summary>
    public static readonly RowPlace Untold = new(Shared, Shared, Shared);

    /// <summary>Heads stand at the top: further down, a stranger may have written any number of blocks.</summary>
    private const int MostRead = 2_000;

    /// <summary>Tables of more columns are not asked whether they had fewer.</summary>
    private const int MostHeads = 50;

    /// <summary>Lines before a table that say nothing of it.</summary>
    private const int MostSkipped = 6;

    /// <summary>Null outside of tables and lists of descriptions.</summary>
    public static RowPlace? At(PageText page, int offset)
    {
        var block = page.BlockAt(offset);
        var row = page.Blocks[block].Row;
        if (row == 0 || page.Outline.TableOf(row) is not { } table)
            return null;
        return page.Lookups.PlaceOf(
            block,
            at => new RowPlace(
                HashOfHeads(page, HeadsOf(page, table, row, at)) ?? $"{Count}{CellsOf(page, at)}",
                StillWords.Hash(string.Join('\n', BeforeOf(page, table).Select(b => Text(page, b)))),
                StillWords.Hash(SentencePlace.HeadingsAbove(page, at).FirstOrDefault(""))
            )
            {
                Headings = string.Join(Joint, SentencePlace.HeadingsAbove(page, at).Select(StillWords.Hash)),
                Beginnings = BeginningsOf(page, [.. HeadsOf(page, table, row, at).Take(MostHeads + 1)]),
                Measures = page.Lookups.MeasuresOf(
                    table,
                    _ => TableMeasures.Of(page, table) is { Count: > 0 } all ? string.Join(Joint, all) : Nothing
                ),
                Within = WithinOf(page, table, row, at),
            }
        );
    }

    /// <summary>Its columns have names, and so are known to be where they were.</summary>
    public bool HasHeads => Heads is not (null or [Count, ..]);

    /// <summary>Where it was noted, the page had as well what is like it, and nothing around the two was different.</summary>
    public bool IsUntold => Before is null or Shared && Heading is null or Shared && (Before ?? Heading) is Shared;

    /// <summary>The same where other rows are like it: what is around these as well does not tell.</summary>
    /// <param name="byColumn">The column is named, so that heads do not tell either.</param>
    public RowPlace ToldFrom(IEnumerable<RowPlace?> others, bool byColumn)
    {
        var like = others.Where(o => o is null || byColumn || o.Heads == Heads || o.HasHeads && o.HasFurtherColumns(this)).ToList();
        return like.Exists(o => o is null)
            ? Untold
            : this with
            {
                Before = like.Exists(o => o!.Before == Before) ? Shared : Before,
                Heading = like.Exists(o => o!.Heading == Heading) ? Shared : Heading,
            };
    }

    /// <summary>Null for a text that is none.</summary>
    public static RowPlace? Parse(string? text) =>
        text?.Split(Separator) is [var heads, var before, var heading, .. { Length: < 3 } more]
            ? new RowPlace(Part(heads), Part(before), Part(heading))
            {
                Measures = more is [var measures, var own] && LabelList.IsOne(own) ? measures : null,
                Within = more is [_, var within] && LabelList.IsOne(within) ? within : null,
            }
            : null;

    public override string ToString() =>
        string.Join(Separator, new[] { Heads, Before, Heading }.Select(part => part ?? Nothing))
        + (Measures is null ? "" : $"{Separator}{Measures}")
        + (Measures is null || Within is null ? "" : $"{Separator}{LabelList.ToNote(Within)}");

    /// <summary>Its labels are others than those of an earlier edition.</summary>
    /// <inheritdoc cref="LabelList.IsOther"/>
    public bool IsWithinOther(RowPlace earlier, bool isSameNumber) =>
        Within is not null && earlier.Within is not null && LabelList.IsOther(earlier.Within, Within, isSameNumber);

    /// <summary>The units and scales that the words around this table and that of an earlier edition do not share.</summary>
    /// <param name="isSameNumber">What only came, or went, says nothing of another number then.</param>
    public IReadOnlyList<string> OtherMeasures(RowPlace earlier, bool isSameNumber)
    {
        if (Measures is null || earlier.Measures is null || Measures == earlier.Measures)
            return [];
        var (now, before) = (MeasuresIn(Measures), MeasuresIn(earlier.Measures));
        if (!before.Any(MeasureNotes.IsBasis))
            now = now.Where(m => !MeasureNotes.IsBasis(m));
        List<string> come = [.. now.Except(before)];
        List<string> gone = [.. before.Except(now)];
        return isSameNumber && (come.Count == 0 || gone.Count == 0) ? [] : [.. come, .. gone];
    }

    /// <inheritdoc cref="MeasuresSince"/>
    public string? WithinSince(RowPlace earlier, int? year) =>
        earlier.Within is null || Within is null ? earlier.Within ?? Within : LabelList.Since(earlier.Within, Within, year);

    /// <summary>What is to be noted: what was noted first, and what an older program has not looked for.</summary>
    public string? MeasuresSince(RowPlace earlier) =>
        earlier.Measures is { } noted
        && (Measures is null || MeasuresIn(noted).Any(MeasureNotes.IsBasis) || OtherMeasures(earlier, isSameNumber: false).Count > 0)
            ? noted
            : Measures;

    private static IEnumerable<string> MeasuresIn(string measures) => measures.Split(Joint).Where(m => m != Nothing);

    /// <summary>Whether it is the table of an earlier edition: the same heads, and something else around it that is the same.</summary>
    /// <param name="byColumn">The column was named, and so its head is known to be the same.</param>
    public bool Continues(RowPlace earlier, bool byColumn) =>
        (byColumn || earlier.Heads == Heads)
        && (
            earlier.Before is null && earlier.Heading is null
            || earlier.Before is not (null or Shared) && earlier.Before == Before
            || earlier.Heading is not (null or Shared) && Headings.Split(Joint).Append(Heading).Contains(earlier.Heading)
        );

    /// <summary>It is the table of an earlier edition, with further columns behind those that it had.</summary>
    public bool Widens(RowPlace earlier) => HasFurtherColumns(earlier) && Continues(earlier, byColumn: true);

    private bool HasFurtherColumns(RowPlace earlier) =>
        earlier.HasHeads ? Beginnings.Split(Joint).Contains(earlier.Heads) : !HasHeads && CountOf(this) > CountOf(earlier);

    private static int CountOf(RowPlace place) =>
        int.TryParse(place.Heads.AsSpan(Math.Min(1, place.Heads?.Length ?? 0)), out var cells) ? cells : int.MaxValue;

    /// <summary>What stands around a place, the nearest first: the heads of its table, the words before this, the heading above.</summary>
    public static IEnumerable<string> Around(PageText page, int offset)
    {
        var block = page.BlockAt(offset);
        var row = page.Blocks[block].Row;
        IEnumerable<IEnumerable<int>> rings =
            row > 0 && page.Outline.TableOf(row) is { } table
                ? [GroupLabels.TermOf(page, table, block), HeadsOf(page, table, row, block), BeforeOf(page, table)]
                : [];
        return rings
            .Select(r => string.Join(' ', r.Select(b => Text(page, b))))
            .Append(SentencePlace.HeadingsAbove(page, block).FirstOrDefault(""));
    }

    private static string? Part(string text) => text == Nothing ? null : text;

    /// <summary>Its rows of headers; where it has none, its first row if that has names alone.</summary>
    public static IEnumerable<int> HeadsOf(PageText page, TextTable table, int row, int block)
    {
        if (table.Heads.Count > 0)
            return page.Lookups.HeadsOf(table, _ => AllHeadsOf(page, table)).TakeWhile(b => b < block).Where(b => page.Blocks[b].Row < row);
        var first = Enumerable
            .Range(table.FirstBlock, Math.Clamp(block - table.FirstBlock, 0, MostRead))
            .Where(b => page.Blocks[b].Row < row)
            .TakeWhile(b => page.Blocks[b].Row is 0 || page.Blocks[b].Row == table.FirstRow);
        var cells = first.Where(b => page.Blocks[b].Row == table.FirstRow).ToList();
        return cells.Count > 1 && !cells.Exists(b => StillWords.HasNumber(Text(page, b))) ? cells : [];
    }

    /// <summary>Of heads in one row.</summary>
    private static string BeginningsOf(PageText page, IReadOnlyList<int> heads) =>
        heads.Count is < 3 or > MostHeads || page.Blocks[heads[0]].Row != page.Blocks[heads[^1]].Row
            ? ""
            : page.Lookups.BeginningsOf(
                heads[^1],
                _ => string.Join(Joint, Enumerable.Range(2, heads.Count - 2).Select(count => HashOfHeads(page, heads.Take(count))))
            );

    /// <summary>The scale of a column is a part of its name, also as a number.</summary>
    private static string? HashOfHeads(PageText page, IEnumerable<int> heads) =>
        StillWords.Hash(ScaleNumbers.Named(string.Join('\n', heads.Select(b => Text(page, b)))));

    private static IReadOnlyList<int> AllHeadsOf(PageText page, TextTable table)
    {
        var rows = table.Heads.ToHashSet();
        return
        [
            .. Enumerable
                .Range(table.FirstBlock, Math.Clamp(page.Blocks.Count - table.FirstBlock, 0, MostRead))
                .Where(b => rows.Contains(page.Blocks[b].Row)),
        ];
    }

    private static int CellsOf(PageText page, int block)
    {
        HashSet<int> cells = [];
        var (row, first) = (page.Blocks[block].Row, block);
        while (first > 0 && page.Blocks[first - 1].Row == row)
            first--;
        for (var b = first; b < page.Blocks.Count && page.Blocks[b].Row == row; b++)
            cells.Add(page.Blocks[b].Cell);
        return cells.Count;
    }

    /// <summary>Its caption, or what stands before it.</summary>
    public static IEnumerable<int> BeforeOf(PageText page, TextTable table) =>
        table.FirstBlock < page.Blocks.Count && page.Blocks[table.FirstBlock].Row < table.FirstRow
            ? [table.FirstBlock]
            : page.Outline.Before(table.FirstBlock).Take(MostSkipped).SkipWhile(b => PageFurniture.Is(Text(page, b))).Take(1);

    private static string Text(PageText page, int block) => page.Text[page.Blocks[block].Start..page.Blocks[block].End];

    private static string WithinOf(PageText page, TextTable table, int row, int block)
    {
        List<int> labels = [.. GroupLabels.Of(page, table, row, block)];
        return SentencePlace.OfRow(
            page,
            block,
            labels
                .Concat(GroupLabels.OfRow(page, table, block))
                .Select(b => SentencePlace.Name(Text(page, b)))
                .Concat(page.Lookups.ScopeOf(table, _ => ScopeOf(page, table))),
            labels,
            page.Lookups.BesideOf(table, _ => NearNotes.OfTable(page, table, EndOf(page, table), b => IsApart(page, b)))
                .With(RowNotes.Of(page, table, block))
        );
    }

    private static bool IsApart(PageText page, int block) => page.Blocks[block].Row != 0 || page.Outline.Headings.Contains(block);

    private static int EndOf(PageText page, TextTable table)
    {
        var end = table.FirstBlock;
        while (
            end < page.Blocks.Count
            && page.Blocks[end].Row <= table.LastRow
            && (end == table.FirstBlock || page.Blocks[end].Row >= table.FirstRow)
        )
            end++;
        return end;
    }

    private static IReadOnlyList<string> ScopeOf(PageText page, TextTable table)
    {
        var end = EndOf(page, table);
        return
        [
            .. ScopeNotes.Around(page, table.FirstBlock, end, b => IsApart(page, b)),
            .. Enumerable
                .Range(table.FirstBlock, end - table.FirstBlock)
                .Where(b => table.Feet.Contains(page.Blocks[b].Row))
                .SelectMany(b => ScopeNotes.In(page, b)),
        ];
    }
}
