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
            .Select(i => Change(gone.ElementAtOrDefault(i), come.ElementAtOrDefault(i)))
            .Where(c => c.Old != c.New);
    }

    /// <summary>
    /// A text in which the sentences that another one has not say what they would say there; that other one, if it says the same then.
    /// </summary>
    public static string Followed(string old, string young, Func<string, string> said)
    {
        if (old == young)
            return old;
        var (was, now) = (Stop().Split(old), Stop().Split(young));
        var gone = Without(was, now).CountBy(s => s, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var followed = was.Select(s => gone.GetValueOrDefault(s) > 0 && gone[s]-- > 0 ? said(s) : s).ToList();
        return Without(followed, now).Count + Without(now, followed).Count == 0 ? young : string.Join(Parting, followed);
    }

    public static IEnumerable<string> SentencesOf(string text) => Stop().Split(text).Where(s => s.Length > 0);

    private static PartChange Change(string? was, string? now)
    {
        if (was is null || now is null)
            return new PartChange(PartKind.Words, "", was is null ? null : PartReader.Cut(was), now is null ? null : PartReader.Cut(now));
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
        return PartReader.Cut($"{(from > 0 ? "… " : "")}{string.Join(' ', words[from..to])}{(to < words.Length ? " …" : "")}");
    }

    private static List<string> Without(IEnumerable<string> sentences, IEnumerable<string> others)
    {
        var counts = others.Where(s => s.Length > 0).CountBy(s => s, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return [.. sentences.Where(s => s.Length > 0 && (counts[s] = counts.GetValueOrDefault(s) - 1) < 0)];
    }

    [GeneratedRegex(@"\s*\u001f\s*|(?<=[.!?…。])\s+")]
    private static partial Regex Stop();
}
