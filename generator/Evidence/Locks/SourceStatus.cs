using StaticGuide.Content.Sources;
using StaticGuide.Evidence.Figures;

namespace StaticGuide.Evidence.Locks;

/// <summary>What readers are told of a source as a whole.</summary>
internal static class SourceStatus
{
    /// <param name="forWords">It is asked for a sentence of the guide that cites the source as a whole.</param>
    public static CheckStatus Of(Source source, EvidenceLock locked, bool isOverdue, bool forWords = false)
    {
        var own = CheckStatus.OfEntry(locked.Find(source.Url), isOverdue, forWords);
        return own.LeavesDoubt && ArchivedCopy.WithAllOf(source, locked) is { } copy ? own.FoundIn(copy, source.ArchiveDate) : own;
    }

    /// <summary>By the words that the guide takes from it now: what the lock knows of other words says nothing of these.</summary>
    /// <param name="taken">All of them; none where the source is cited as a whole.</param>
    public static CheckStatus Of(Source source, EvidenceLock locked, bool isOverdue, IReadOnlyCollection<ITaken> taken)
    {
        if (taken.Count == 0)
            return Of(source, locked, isOverdue, forWords: true);
        var entry = locked.Find(source.Url);
        var copy = ArchivedCopy.Of(source, locked);
        if (entry is null && copy is null)
            return CheckStatus.OfEntry(null, isOverdue, forWords: false);
        string[] hashes = [.. taken.Select(ProofHash.Of)];
        var own = entry is null
            ? CheckStatus.OfEntry(null, isOverdue, forWords: false)
            : CheckStatus.OfWords(entry, [.. hashes.Select(entry.VerdictOf)], isOverdue);
        return own.LeavesDoubt && copy is not null && Array.TrueForAll(hashes, h => copy.VerdictOf(h) == QuoteVerdict.Found)
            ? own.FoundIn(copy, source.ArchiveDate)
            : own;
    }
}
