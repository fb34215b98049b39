using System.Collections.Concurrent;
using StaticGuide.Diagnostics;

namespace StaticGuide.Content.Links;

/// <summary>
/// Pages and files that a broken link may have meant. A wrong proposal that is followed passes the check afterwards, so one is made
/// only where little else can have been meant. From any thread; what was looked for once is not looked for again.
/// </summary>
internal sealed class LinkCandidates
{
    private readonly ILookup<string, Candidate> byPath;
    private readonly ILookup<string, Candidate> byName;
    private readonly ILookup<string, Candidate> byFolder;
    private readonly ConcurrentDictionary<string, string?> known = new(StringComparer.Ordinal);

    public LinkCandidates(IEnumerable<string> paths)
    {
        List<Candidate> all = [.. paths.Select(p => new Candidate(p, PathWords.Of(p))).Where(c => c.Words.Length > 0)];
        byPath = all.ToLookup(c => string.Join('/', c.Words), StringComparer.Ordinal);
        byName = all.ToLookup(c => c.Words[^1], StringComparer.Ordinal);
        byFolder = all.ToLookup(c => FolderOf(c.Words), StringComparer.Ordinal);
    }

    /// <param name="except">The page that links: it is no answer.</param>
    public string? Nearest(string missing, string? except)
    {
        var words = PathWords.Of(missing);
        return known.GetOrAdd(missing, _ => Find(words, null)) is not { } nearest ? null
            : nearest != except ? nearest
            : Find(words, except);
    }

    private string? Find(string[] words, string? except) =>
        words.Length == 0
            ? null
            : Only(byPath[string.Join('/', words)].Where(c => c.Path != except)) ?? Elsewhere(words, except) ?? Misspelt(words, except);

    /// <summary>One of the same name in another folder: more links miss the folder than the name.</summary>
    private string? Elsewhere(string[] words, string? except)
    {
        if (words[^1].Length < 3 || !words[^1].Any(char.IsLetter))
            return null;
        List<Candidate> same = [.. byName[words[^1]].Where(c => c.Path != except)];
        if (same.Count < 2)
            return Only(same);
        var most = same.Max(c => CommonWords(words, c.Words));
        List<Candidate> best = [.. same.Where(c => CommonWords(words, c.Words) == most)];
        return Only(best) ?? Only(best.Where(c => IsSlipInOneFolder(words, c.Words)));
    }

    /// <summary>One beside it whose name is mistyped, or that is a picture of another kind.</summary>
    private string? Misspelt(string[] words, string? except)
    {
        var (stem, ending) = (Path.GetFileNameWithoutExtension(words[^1]), Path.GetExtension(words[^1]));
        var beside = byFolder[FolderOf(words)]
            .Where(c => c.Path != except)
            .ToLookup(c => Path.GetFileNameWithoutExtension(c.Words[^1]), StringComparer.Ordinal);
        if (new Slip(stem).Nearest(beside.Where(g => g.Any(c => Path.GetExtension(c.Words[^1]) == ending)).Select(g => g.Key)) is { } meant)
            return Only(beside[meant].Where(c => Path.GetExtension(c.Words[^1]) == ending));
        return new Slip(ending).Nearest(beside[stem].Select(c => Path.GetExtension(c.Words[^1]))) is { } kind
                ? Only(beside[stem].Where(c => Path.GetExtension(c.Words[^1]) == kind))
            : IsPicture(ending) ? Only(beside[stem].Where(c => IsPicture(Path.GetExtension(c.Words[^1]))))
            : null;
    }

    private static bool IsSlipInOneFolder(string[] words, string[] others)
    {
        if (words.Length != others.Length)
            return false;
        List<int> apart = [.. Enumerable.Range(0, words.Length).Where(i => words[i] != others[i])];
        return apart is [var one] && new Slip(words[one]).Nearest([others[one]]) is not null;
    }

    private static int CommonWords(string[] a, string[] b)
    {
        var (end, start, least) = (0, 0, Math.Min(a.Length, b.Length));
        while (end < least && a[^(end + 1)] == b[^(end + 1)])
            end++;
        while (start < least - end && a[start] == b[start])
            start++;
        return start + end;
    }

    private static bool IsPicture(string ending) => ending is ".png" or ".jpg" or ".jpeg" or ".gif" or ".svg" or ".webp" or ".avif";

    private static string FolderOf(string[] words) => string.Join('/', words[..^1]);

    private static string? Only(IEnumerable<Candidate> candidates) => candidates.Take(2).ToList() is [var only] ? only.Path : null;

    private sealed record Candidate(string Path, string[] Words);
}
