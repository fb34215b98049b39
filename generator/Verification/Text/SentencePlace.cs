using System.Security.Cryptography;
using System.Text;

namespace StaticGuide.Verification.Text;

/// <summary>
/// What a sentence stands below: the headings above it, and the labels of the part of the page that it is in. "It was $44,200." is of
/// whatever these say.
/// </summary>
internal static class SentencePlace
{
    /// <summary>There is no such thing above it.</summary>
    private const string Nothing = "0";

    private const int Length = 4;

    /// <summary>In characters.</summary>
    private const int LongestLabel = 60;

    private const char Joint = '+';

    /// <summary>A hash of them, apart from dates; null on a page that has no markup to tell.</summary>
    public static string? At(PageText page, int offset)
    {
        if (page.Outline.Labels is null)
            return null;
        var block = page.BlockAt(offset);
        return RunInBefore(page, block, offset) is { } runIn
            ? HashOf([HeadingWords.Of(runIn), .. Read(page, block)])
            : page.Lookups.LabelsOf(block, at => HashOf(Read(page, at)));
    }

    /// <summary>What a row stands below that is neither a heading nor of its table, which are compared in their own ways.</summary>
    /// <param name="known">The blocks of these labels.</param>
    public static IEnumerable<string> AboveRow(PageText page, int block, IReadOnlyCollection<int> known) =>
        LabelsAbove(page, block)
            .Where(l => l is { IsHeading: false, Level: not OutlineLabel.OfList } && !known.Contains(l.Block))
            .Select(l => HeadingWords.Of(WordsOf(page, l)))
            .Where(w => w.Length > 0)
            .Distinct();

    /// <summary>Those of several runs of words as one text; null where that of one is not known.</summary>
    public static string? Joined(IReadOnlyList<string?> runs) =>
        runs.Count > 0 && runs.All(r => r is not null) ? string.Join(Joint, runs) : null;

    /// <summary>What is to be noted: what was noted first, unless an older program did it in its own way.</summary>
    public static string First(string? noted, string now) => noted is not null && noted.Split(Joint).All(IsHash) ? noted : now;

    /// <summary>Whether it is what <see cref="HashOf"/> gives.</summary>
    public static bool IsHash(string text) => text is Nothing or { Length: Length * 2 };

    /// <summary>
    /// Whether runs of words stand below other labels than were noted. Each of them may be there in several places; nothing is known of one
    /// that has none.
    /// </summary>
    public static bool IsOther(string noted, IReadOnlyList<IReadOnlyList<string>> runs)
    {
        var known = noted.Split(Joint);
        return known.Length == runs.Count
            && known.All(IsHash)
            && known.Zip(runs).Any(pair => pair.Second.Count > 0 && !pair.Second.Contains(pair.First));
    }

    public static string HashOf(IEnumerable<string> words)
    {
        var text = string.Join('\n', words.Where(w => w.Length > 0).Distinct());
        return text.Length == 0 ? Nothing : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, Length));
    }

    private static IEnumerable<string> Read(PageText page, int block) =>
        GroupLabels
            .OfSentence(page, block)
            .Where(b => b != block)
            .Select(b => HeadingWords.Of(TextOf(page, b)))
            .Concat(LeadOf(page, block).Select(b => Lead(TextOf(page, b))))
            .Concat(LabelsAbove(page, block).Where(l => l.Block != block).Select(l => NameOf(page, l)));

    private static string NameOf(PageText page, OutlineLabel label) =>
        label.Level == OutlineLabel.OfList ? Lead(WordsOf(page, label)) : HeadingWords.Of(WordsOf(page, label));

    /// <summary>A number in what is longer than a label is one that the next edition has otherwise.</summary>
    private static string Lead(ReadOnlySpan<char> text) =>
        HeadingWords.Of(text) is var words && text.Length <= LongestLabel
            ? words
            : string.Join(' ', words.Split(' ').Where(w => w is not [>= '0' and <= '9', ..]));

    private static IEnumerable<OutlineLabel> LabelsAbove(PageText page, int block) =>
        page.Outline.LabelsAbove(block, label => label.IsNamedBy(WordsOf(page, label)));

    /// <summary>The line before it, where that ends with a colon.</summary>
    private static IEnumerable<int> LeadOf(PageText page, int block) =>
        block > 0
        && page.Blocks[block - 1].Row == page.Blocks[block].Row
        && page.Blocks[block - 1].Cell == page.Blocks[block].Cell
        && OutlineLabel.IsLead(TextOf(page, block - 1))
            ? [block - 1]
            : [];

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
