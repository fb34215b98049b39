using StaticGuide.Content.Sources;

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
}
