using StaticGuide.Verification.Text;

namespace StaticGuide.Verification.Renewal;

/// <summary>Looks for the places where a page has the same words with any numbers and months in them.</summary>
internal static class Reissues
{
    /// <summary>More of them than anybody would tell apart.</summary>
    private const int Most = 20;

    /// <param name="texts">The ways to read the page: the first that has any counts.</param>
    /// <param name="known">Where it stood, if it is a row and that is known: what stands in another table is another row.</param>
    public static IReadOnlyList<Reissue> Of(SlottedText words, IReadOnlyList<PageText> texts, RowPlace? known)
    {
        foreach (var page in texts)
        {
            var found = In(page, words, known);
            if (found.Count == 0 && words.OfCells is { } cells)
                found = In(page, cells, known);
            if (found.Count > 0)
                return [.. found.GroupBy(f => f.Text).Select(Alike)];
        }
        return [];
    }

    private static Reissue Alike(IEnumerable<Reissue> same) =>
        same.First() with
        {
            Below = [.. same.Select(f => f.Label).OfType<string>().Distinct()],
            Places = [.. same.Select(f => f.Place).OfType<RowPlace>().Distinct()],
            IsSaidAlike =
                same.Select(f => f.Place).OfType<RowPlace>().Distinct().Skip(1).Any() || same.All(f => !f.IsRow) && same.Skip(1).Any(),
        };

    /// <summary>A table that has further columns now is asked where none is as it was.</summary>
    private static List<Reissue> In(PageText page, SlottedText words, RowPlace? known)
    {
        List<Reissue> found = [];
        List<Reissue> widened = [];
        foreach (var start in page.Starts)
        {
            if (words.At(page.Text, start) is not var (contents, end) || !page.MayEnd(end) || !page.IsTogether(start, end))
                continue;
            var place = words.IsSentence ? null : RowPlace.At(page, start);
            var reissue = new Reissue(page.Text[start..end], contents, place) { End = end, Page = page };
            if (known is null || place?.Continues(known, byColumn: false) != false)
                found.Add(reissue);
            else if (place.Widens(known))
                widened.Add(reissue with { IsWidened = true });
            if (found.Count == Most || widened.Count == Most)
                break;
        }
        return found.Count > 0 ? found : widened;
    }

    /// <summary>
    /// Without rows whose numbers are so far away that they are of another table; one that stands in the table of another that is
    /// left is as likely as that.
    /// </summary>
    public static IReadOnlyList<Reissue> Likely(IReadOnlyList<Reissue> found, Func<Reissue, bool> isLikely)
    {
        var near = found.Where(f => !f.IsRow || isLikely(f)).ToList();
        return near.Count == 0 || near.Count == found.Count
            ? near
            : [.. found.Where(f => near.Contains(f) || near.Exists(n => n.Table is { } table && table == f.Table))];
    }
}

/// <summary>The words of a statistic as a page has them now.</summary>
/// <param name="Contents">What stands in their slots.</param>
/// <param name="Place">Of a row of a table or a description list, where it stands; null for a sentence.</param>
internal sealed record Reissue(string Text, IReadOnlyList<string> Contents, RowPlace? Place)
{
    /// <summary>A label and what is beside it.</summary>
    public bool IsRow => Place is not null;

    /// <summary>A row that stands in two tables, or a sentence in two places, and says the same in both.</summary>
    public bool IsSaidAlike { get; init; }

    /// <summary>Every place where it is a row.</summary>
    public IReadOnlyList<RowPlace> Places { get; init; } = [];

    /// <summary>Its table has further columns now.</summary>
    public bool IsWidened { get; init; }

    /// <summary>
    /// What stands in a further column may as well be what it was: nothing says where that column came in, or there are numbers.
    /// </summary>
    public bool MayBeAnother => Place?.HasHeads != true || NumbersBehind().Any();

    /// <summary>It says what the words say, with the very numbers.</summary>
    public bool Says(SlottedText words) => Contents.SequenceEqual(words.Contents, StringComparer.Ordinal);

    /// <summary>What says of whom or what it is: labels above a sentence, or around a row. One for each place where it is.</summary>
    public IReadOnlyList<string> Below { get; init; } = [];

    public string? Label => Place is null ? SentencePlace.At(Page, Start) : Place.Within;

    /// <summary>A picture stands there that says what letters do not.</summary>
    public bool HasPicture => Page.HasPicture(Start, End);

    private int Start => End - Text.Length;

    public required PageText Page { get; init; }

    /// <summary>Where it ends there.</summary>
    public required int End { get; init; }

    /// <summary>Where the table begins in which it is a row; null outside of tables.</summary>
    public int? Table => IsRow ? Page.Outline.TableOf(Page.Blocks[Page.BlockAt(End - 1)].Row)?.FirstRow : null;

    /// <summary>Its words, and what stands around them, the nearest first.</summary>
    public IReadOnlyList<string> Around => [Text, .. RowPlace.Around(Page, Start)];

    /// <inheritdoc cref="FigureNews.Times"/>
    public IReadOnlyList<string> Times => [Text, .. TimesAround.Of(Page, Start, End, column: null)];

    /// <summary>A row whose label other tables may have as well.</summary>
    public bool IsLabelAlone(SlottedText words) => IsRow && !words.NamesSomething;

    /// <summary>The latest year in the heads of its table; null where these have none.</summary>
    public int? LastYear =>
        Page.Outline.TableOf(Page.Blocks[Page.BlockAt(Start)].Row) is { } table
        && string.Join(' ', RowPlace.HeadsOf(Page, table, Page.Blocks[Page.BlockAt(Start)].Row, Page.BlockAt(Start)).Select(TextOf))
            is var heads
        && SlotScanner.In(heads).Select(s => SlotScanner.YearIn(s.In(heads))).OfType<int>().ToList() is { Count: > 0 } years
            ? years.Max()
            : null;

    private string TextOf(int block) => Page.Text[Page.Blocks[block].Start..Page.Blocks[block].End];

    /// <summary>The numbers that stand behind it in the same row.</summary>
    public IEnumerable<string> NumbersBehind()
    {
        var block = Page.BlockAt(End - 1);
        for (var b = block + 1; b < Page.Blocks.Count && Page.Blocks[b].Row == Page.Blocks[block].Row; b++)
        {
            var cell = Page.Text[Page.Blocks[b].Start..Page.Blocks[b].End];
            foreach (var slot in SlotScanner.In(cell))
            {
                if (slot.Month is null)
                    yield return slot.In(cell);
            }
        }
    }
}
