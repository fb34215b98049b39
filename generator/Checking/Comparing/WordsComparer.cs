using System.Text.RegularExpressions;

namespace StaticGuide.Checking.Comparing;

/// <summary>Tells which sentences of a page say something else: the first of them.</summary>
internal static partial class WordsComparer
{
    /// <summary>Between blocks: no text of a page has it.</summary>
    public const string Parting = "\u001f";

    private const int MostSentences = 3;

    /// <summary>So many words that stay are told before and behind those that change.</summary>
    private const int Around = 3;

    public static IEnumerable<PartChange> Of(string old, string young)
    {
        if (old == young)
            return [];
        var (was, now) = (Stop().Split(old), Stop().Split(young));
        var (gone, come) = (Without(was, now), Without(now, was));
        return Enumerable
            .Range(0, Math.Min(MostSentences, Math.Max(gone.Count, come.Count)))
            .Select(i => Change(gone.ElementAtOrDefault(i), come.ElementAtOrDefault(i)));
    }

    /// <summary>
    /// What changes where no sentence of a page's own does: notes and drawings, else the order, else where paragraphs begin.
    /// </summary>
    /// <param name="was">As it would have been with its sources as they are now.</param>
    /// <param name="named">And with the name of the site as it is.</param>
    public static IEnumerable<PartChange> OfSameProse(BuiltPage was, BuiltPage named, BuiltPage now)
    {
        if (IsOtherOrder(was.Prose, now.Prose))
            return [new PartChange(PartKind.Order, "", null, null)];
        var words = Of(named.Text, now.Text).ToList();
        return words.Count > 0 ? words
            : IsOtherOrder(named.Text, now.Text) ? [new PartChange(PartKind.Order, "", null, null)]
            : [new PartChange(PartKind.Paragraphs, "", null, null)];
    }

    /// <summary>Two texts have the same sentences, and other ones stand before them.</summary>
    private static bool IsOtherOrder(string old, string young) =>
        SentencesOf(old).ToList() is var was
        && SentencesOf(young).ToList() is var now
        && !was.SequenceEqual(now)
        && was.Order(StringComparer.Ordinal).SequenceEqual(now.Order(StringComparer.Ordinal));

    /// <summary>
    /// A text in which the sentences that another one has not say what they would say there; that other one, if it says the same then.
    /// </summary>
    public static string Followed(string old, string young, Func<string, string> said)
    {
        if (old == young)
            return old;
        var (was, now) = (Stop().Split(old), Stop().Split(young));
        var (gone, come) = (Counts(Without(was, now)), Counts(Without(now, was)));
        var followed = was.Select(s => gone.GetValueOrDefault(s) > 0 && gone[s]-- > 0 ? Next(s) : s).ToList();
        return Without(followed, now).Count + Without(now, followed).Count == 0 ? young : string.Join(Parting, followed);

        // What says something else all the same is told as it was written.
        string Next(string sentence) =>
            said(sentence) is var next && come.GetValueOrDefault(next) > 0 && come[next]-- > 0 ? next : sentence;
    }

    public static IEnumerable<string> SentencesOf(string text) => Stop().Split(text).Where(s => s.Length > 0);

    private static PartChange Change(string? was, string? now)
    {
        if (was is null || now is null)
            return new PartChange(PartKind.Words, "", was, now);
        var (before, after) = (was.Split(' '), now.Split(' '));
        var (start, end, most) = (0, 0, Math.Min(before.Length, after.Length));
        while (start < most && before[start] == after[start])
            start++;
        while (end < most - start && before[^(end + 1)] == after[^(end + 1)])
            end++;
        return new PartChange(PartKind.Words, "", Said(before, start, end), Said(after, start, end));
    }

    private static string Said(string[] words, int start, int end)
    {
        var (from, to) = (Math.Max(0, start - Around), words.Length - Math.Max(0, end - Around));
        return $"{(from > 0 ? "… " : "")}{string.Join(' ', words[from..to])}{(to < words.Length ? " …" : "")}";
    }

    private static List<string> Without(IEnumerable<string> sentences, IEnumerable<string> others)
    {
        var counts = Counts(others.Where(s => s.Length > 0));
        return [.. sentences.Where(s => s.Length > 0 && (counts[s] = counts.GetValueOrDefault(s) - 1) < 0)];
    }

    private static Dictionary<string, int> Counts(IEnumerable<string> sentences) =>
        sentences.CountBy(s => s, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);

    /// <summary>Languages without spaces have none behind their stops either.</summary>
    [GeneratedRegex(@"\s*\u001f\s*|(?<=[.!?…])\s+|(?<=[。！？][」』）”’]?)(?![。！？」』）”’])")]
    private static partial Regex Stop();
}
