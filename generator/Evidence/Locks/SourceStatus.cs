using StaticGuide.Content.Sources;

namespace StaticGuide.Evidence.Locks;

/// <summary>What readers are told of a source as a whole.</summary>
internal static class SourceStatus
{
    public static CheckStatus Of(Source source, EvidenceLock locked, bool isOverdue)
    {
        var own = CheckStatus.OfEntry(locked.Find(source.Url), isOverdue);
        return own.LeavesDoubt && ArchivedCopy.WithAllOf(source, locked) is { } copy ? own.FoundIn(copy, source.ArchiveDate) : own;
    }
}
