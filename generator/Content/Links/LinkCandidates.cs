using System.Collections.Concurrent;
using StaticGuide.Diagnostics;

namespace StaticGuide.Content.Links;

/// <summary>Files that a link may have meant. From any thread; what was looked for once is not looked for again.</summary>
internal sealed class LinkCandidates
{
    private readonly ILookup<string, string> byName;
    private readonly ILookup<string, string> byStem;
    private readonly ConcurrentDictionary<string, string?> nearestStems = new(StringComparer.Ordinal);

    public LinkCandidates(IEnumerable<string> paths)
    {
        List<string> ordered = [.. paths.Order(StringComparer.Ordinal)];
        byName = ordered.ToLookup(p => Path.GetFileName(p), StringComparer.Ordinal);
        byStem = ordered.ToLookup(p => Path.GetFileNameWithoutExtension(p), StringComparer.Ordinal);
    }

    /// <summary>
    /// One of the same name in another folder, which is missed more often than a name is misspelt; else one whose name is near.
    /// </summary>
    public string? Nearest(string target, string except) =>
        byName[Path.GetFileName(target)].FirstOrDefault(p => p != except)
            ?? NearestByStem(Path.GetFileNameWithoutExtension(target), except);

    private string? NearestByStem(string missing, string except)
    {
        var stem = nearestStems.GetOrAdd(missing, m => Suggestion.Nearest(m, byStem.Select(g => g.Key)));
        if (stem is not null && byStem[stem].All(p => p == except))
            stem = Suggestion.Nearest(missing, byStem.Where(g => g.Any(p => p != except)).Select(g => g.Key));
        return stem is null ? null : byStem[stem].First(p => p != except);
    }
}
