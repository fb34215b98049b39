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
    private const string Nothing = "-";

    private const int Length = 3;

    private const char Joint = '+';

    /// <summary>A hash of them, apart from dates; null on a page that has no markup to tell.</summary>
    public static string? At(PageText page, int offset) =>
        page.Outline.Labels is null ? null : page.Lookups.LabelsOf(page.BlockAt(offset), block => Read(page, block));

    /// <summary>Those of several runs of words as one text; null where that of one is not known.</summary>
    public static string? Joined(IReadOnlyList<string?> runs) =>
        runs.Count > 0 && runs.All(r => r is not null) ? string.Join(Joint, runs) : null;

    /// <summary>
    /// Whether runs of words stand below other labels than were noted. Each of them may be there in several places; nothing is known of one
    /// that has none.
    /// </summary>
    public static bool IsOther(string noted, IReadOnlyList<IReadOnlyList<string>> runs)
    {
        var known = noted.Split(Joint);
        return known.Length == runs.Count && known.Zip(runs).Any(pair => pair.Second.Count > 0 && !pair.Second.Contains(pair.First));
    }

    private static string Read(PageText page, int block)
    {
        var words = GroupLabels
            .OfSentence(page, block)
            .Concat(page.Outline.LabelsAbove(block))
            .Where(b => b != block)
            .Select(b => HeadingWords.Of(page.Text.AsSpan(page.Blocks[b].Start..page.Blocks[b].End)))
            .Where(w => w.Length > 0)
            .ToList();
        return words.Count == 0
            ? Nothing
            : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', words))).AsSpan(0, Length));
    }
}
