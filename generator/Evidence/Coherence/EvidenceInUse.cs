using System.Collections.Concurrent;

namespace StaticGuide.Evidence.Coherence;

/// <summary>
/// Which sources, figures and passages the pages of this build use: learned while they are rendered, from many threads. What a page uses of
/// its own is settled with the page; only what is left over is kept.
/// </summary>
internal sealed class EvidenceInUse
{
    private readonly ConcurrentDictionary<object, bool> used = new(ReferenceEqualityComparer.Instance);
    private readonly ConcurrentBag<UnusedEntries> leftOver = [];
    private volatile bool listsAllFigures;

    /// <summary>Some page lists every statistic, and so shows each.</summary>
    public bool ListsAllFigures => listsAllFigures;

    /// <summary>What pages have of their own and do not use themselves.</summary>
    public IReadOnlyCollection<UnusedEntries> LeftOver => leftOver;

    /// <param name="entry">A source, a figure or an excerpt, which is the same as itself alone.</param>
    public void Use(object entry)
    {
        // To look takes no lock, and most entries are used again and again.
        if (!used.ContainsKey(entry))
            used.TryAdd(entry, true);
    }

    public void UseAllFigures() => listsAllFigures = true;

    public void Leave(UnusedEntries entries) => leftOver.Add(entries);

    public bool Contains(object entry) => used.ContainsKey(entry);
}
