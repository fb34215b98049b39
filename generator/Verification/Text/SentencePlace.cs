namespace StaticGuide.Verification.Text;

/// <summary>
/// What a sentence stands below: the headings above it, and the labels of the part of the page that it is in. "It was $44,200." is of
/// whatever these say.
/// </summary>
internal static class SentencePlace
{
    /// <summary>In characters.</summary>
    private const int LongestLabel = 60;

    private const char Joint = '+';

    private const int MostSkipped = 6;
    private const int MostPassed = 12;

    /// <summary>As a <see cref="LabelList"/>, apart from dates; null on a page that has no markup to tell.</summary>
    public static string? At(PageText page, int offset)
    {
        if (page.Outline.Labels is null)
            return null;
        var block = page.BlockAt(offset);
        return RunInBefore(page, block, offset) is { } runIn
            ? ListOf(page, block, [HeadingWords.Of(runIn), .. Read(page, block)], MeasuresBefore(page, block), Beside(page, block))
            : page.Lookups.LabelsOf(block, at => ListOf(page, at, Read(page, at), MeasuresBefore(page, at), Beside(page, at)));
    }

    /// <summary>
    /// The headings that a block stands below, the nearest first and the page's title last; on a page that has no markup to tell, the last
    /// one before it.
    /// </summary>
    public static IEnumerable<string> HeadingsAbove(PageText page, int block) =>
        page.Outline.Labels is null
            ? page.Outline.HeadingAbove(block).Select(b => TextOf(page, b).ToString())
            : LabelsAbove(page, block).Where(l => l.Label.IsHeading).Select(l => WordsOf(page, l.Label).ToString());

    /// <summary>All that names what a place is in or below, the nearest first: also what is no heading.</summary>
    public static IEnumerable<string> NamesAbove(PageText page, int block, int offset) =>
        new[] { RunInBefore(page, block, offset) }
            .OfType<string>()
            .Concat(
                LeadOf(page, block)
                    .Concat(LineBefore(page, block).Where(b => IsLabel(TextOf(page, b))))
                    .Select(b => TextOf(page, b).ToString())
            )
            .Concat(
                page.Outline.Labels is null
                    ? HeadingsAbove(page, block)
                    : LabelsAbove(page, block)
                        .Where(l => (!l.IsPassed || l.Label.IsHeading) && l.Label.Block != block)
                        .Select(l => WordsOf(page, l.Label).ToString())
            );

    /// <summary>The first of the highest level, which may be the page's own.</summary>
    public static IEnumerable<string> TopHeadings(PageText page) =>
        (page.Outline.Labels ?? []).Where(l => l.Level == 1).Take(MostPassed).Select(l => WordsOf(page, l).ToString());

    /// <summary>A row with labels of its table is of these, and of what it stands below.</summary>
    /// <param name="known">The blocks of labels of its table.</param>
    /// <param name="beside">What is said beside its table.</param>
    public static string OfRow(PageText page, int block, IEnumerable<string> own, IReadOnlyCollection<int> known, NearWords beside) =>
        ListOf(
            page,
            block,
            own.Concat(
                LabelsAbove(page, block)
                    .Where(l => !l.IsPassed && l.Label.Level != OutlineLabel.OfList && !known.Contains(l.Label.Block))
                    .Select(l => NameOf(page, l.Label))
            ),
            [],
            beside,
            page.Outline.TableOf(page.Blocks[block].Row)
        );

    /// <summary>Those of several runs of words as one text; null where that of one is not known.</summary>
    public static string? Joined(IReadOnlyList<string?> runs) =>
        runs.Count > 0 && runs.All(r => r is not null) ? string.Join(Joint, runs) : null;

    /// <summary>What is to be noted: what was noted first, unless an older program did it in its own way.</summary>
    /// <param name="year">Of the time that the words are of.</param>
    public static string First(string? noted, string now, int? year) =>
        noted is not null && noted.Split(Joint).All(LabelList.IsOne)
            ? noted.Split(Joint) is var known && known.Length == now.Split(Joint).Length
                ? string.Join(Joint, known.Zip(now.Split(Joint), (then, run) => LabelList.Since(then, run, year)))
                : noted
            : string.Join(Joint, now.Split(Joint).Select(LabelList.ToNote));

    /// <summary>
    /// Whether runs of words stand below other labels than were noted. Each of them may be there in several places; nothing is known of one
    /// that has none.
    /// </summary>
    /// <inheritdoc cref="LabelList.IsOther"/>
    public static bool IsOther(string noted, IReadOnlyList<IReadOnlyList<string>> runs, bool isSameNumber)
    {
        var known = noted.Split(Joint);
        return known.Length == runs.Count
            && known.All(LabelList.IsOne)
            && known
                .Zip(runs)
                .Any(pair => pair.Second.Count > 0 && pair.Second.All(now => LabelList.IsOther(pair.First, now, isSameNumber)));
    }

    /// <summary>What each of the runs stands below named a year then, and names a later one now.</summary>
    /// <inheritdoc cref="LabelList.IsDatedLater"/>
    public static bool IsDatedLater(string noted, IReadOnlyList<IReadOnlyList<string>> runs, int year, int today)
    {
        var known = noted.Split(Joint);
        return known.Length == runs.Count
            && known
                .Zip(runs)
                .Any(pair => pair.Second.Count > 0 && pair.Second.All(now => LabelList.IsDatedLater(pair.First, now, year, today)));
    }

    private static string ListOf(
        PageText page,
        int block,
        IEnumerable<string> words,
        IEnumerable<string> measures,
        NearWords beside,
        TextTable? table = null
    )
    {
        List<(OutlineLabel Label, bool IsPassed)> above = [.. LabelsAbove(page, block)];
        HashSet<string> own = [.. words];
        // A line that was next to it may have others behind it now.
        var section = above.Where(l => l is { IsPassed: false, Label.IsHeading: true }).Select(l => l.Label.Block).LastOrDefault(-1);
        return LabelList.Of(
            own,
            above
                .Where(l => l.IsPassed)
                .Select(l => NameOf(page, l.Label))
                .Concat(
                    page.Outline.Before(page.Outline.TableOf(page.Blocks[block].Row)?.FirstBlock ?? block)
                        .Take(MostPassed)
                        .TakeWhile(b => b > section)
                        .Where(b => OutlineLabel.IsShort(TextOf(page, b)))
                        .Select(b => Name(TextOf(page, b)))
                        .Where(name => !own.Contains(name))
                ),
            measures,
            beside,
            LabelYears.Above(page, block, table)
        );
    }

    private static NearWords Beside(PageText page, int block) => NearNotes.OfSentence(page, block, b => IsApart(page, block, b));

    private static IEnumerable<string> Read(PageText page, int block) =>
        GroupLabels
            .OfSentence(page, block)
            .Where(b => b != block)
            .Select(b => HeadingWords.Of(TextOf(page, b)))
            .Concat(LeadOf(page, block).Select(b => Name(TextOf(page, b))))
            .Concat(LineBefore(page, block).Where(b => IsLabel(TextOf(page, b))).Select(b => Name(TextOf(page, b))))
            .Concat(LabelsAbove(page, block).Where(l => !l.IsPassed && l.Label.Block != block).Select(l => NameOf(page, l.Label)))
            .Concat(ScopeNotes.In(page, block))
            .Concat(ScopeNotes.Around(page, block, block + 1, b => IsApart(page, block, b)));

    /// <summary>It begins another part, or is of another cell.</summary>
    private static bool IsApart(PageText page, int block, int other) =>
        page.Outline.Headings.Contains(other)
        || page.Blocks[other].Row != page.Blocks[block].Row
        || page.Blocks[other].Cell != page.Blocks[block].Cell;

    private static string NameOf(PageText page, OutlineLabel label) => Name(WordsOf(page, label));

    /// <summary>A number in what is longer than a label is one that the next edition has otherwise.</summary>
    public static string Name(ReadOnlySpan<char> text) =>
        text.Length <= LongestLabel ? HeadingWords.Of(text) : HeadingWords.WithoutNumbers(text);

    private static IEnumerable<(OutlineLabel Label, bool IsPassed)> LabelsAbove(PageText page, int block) =>
        page.Outline.LabelsAbove(block, label => label.IsNamedBy(WordsOf(page, label)) && !PageFurniture.Is(WordsOf(page, label)));

    /// <summary>The line right before it, in the same item or cell.</summary>
    private static IEnumerable<int> LineBefore(PageText page, int block) =>
        page.Outline.Walls?.Contains(block) != false
            ? []
            : page
                .Outline.Before(block)
                .Take(MostSkipped)
                .TakeWhile(b =>
                    page.Blocks[b].Row == page.Blocks[block].Row
                    && page.Blocks[b].Cell == page.Blocks[block].Cell
                    && page.Outline.Walls?.Contains(b + 1) == false
                )
                .SkipWhile(b => PageFurniture.Is(TextOf(page, b)))
                .Take(1);

    /// <summary>In what its numbers are given, as the sentence before it says.</summary>
    private static IEnumerable<string> MeasuresBefore(PageText page, int block) =>
        LineBefore(page, block).Where(b => !IsLabel(TextOf(page, b))).SelectMany(b => MeasureNotes.In(TextOf(page, b).ToString()));

    private static bool IsLabel(ReadOnlySpan<char> line) => OutlineLabel.IsShort(line) || MeasureWords.AloneIn(line.ToString()).Any();

    /// <summary>The line before it, where that ends with a colon.</summary>
    private static IEnumerable<int> LeadOf(PageText page, int block) =>
        page
            .Outline.Before(block)
            .Take(MostSkipped)
            .TakeWhile(b => page.Blocks[b].Row == page.Blocks[block].Row && page.Blocks[b].Cell == page.Blocks[block].Cell)
            .SkipWhile(b => PageFurniture.Is(TextOf(page, b)))
            .Take(1)
            .Where(b => OutlineLabel.IsLead(TextOf(page, b)));

    /// <summary>The last sentence before it in the same block that is bold as a whole and no more than a label; null for none.</summary>
    private static string? RunInBefore(PageText page, int block, int offset)
    {
        if (!page.Outline.RunIns.TryGetValue(block, out var runs))
            return null;
        var starts = page.SentencesAt(offset).Starts;
        for (var i = runs.Count - 1; i >= 0; i--)
        {
            var at = OutlineLabel.IsLine(runs[i]) ? page.Text.LastIndexOf(runs[i], offset, StringComparison.Ordinal) : -1;
            if (at < page.Blocks[block].Start || !starts.Contains(at))
                continue;
            var end = at + runs[i].Length;
            var next = starts.Where(s => s >= end).DefaultIfEmpty(-1).Min();
            if (next >= 0 && next <= offset && page.Text.AsSpan(end..next).Trim(" .:!?)").IsEmpty)
                return runs[i];
        }
        return null;
    }

    private static ReadOnlySpan<char> WordsOf(PageText page, OutlineLabel label) =>
        label.Block == OutlineLabel.NoBlock ? label.Words
        : label.Block < page.Blocks.Count ? TextOf(page, label.Block)
        : "";

    private static ReadOnlySpan<char> TextOf(PageText page, int block) =>
        page.Text.AsSpan(page.Blocks[block].Start..page.Blocks[block].End);
}
