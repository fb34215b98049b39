using StaticGuide.Content.Sources;

namespace StaticGuide.Evidence.Locks;

/// <summary>What the lock knows of the archived copy that a source names.</summary>
internal static class ArchivedCopy
{
    /// <summary>Null where it names none, where nobody has looked at it, or where it cannot be opened (any more).</summary>
    public static LockEntry? Of(Source source, EvidenceLock locked) =>
        source.ArchiveUrl is { } url && locked.Find(url) is { Verdict: not (SourceVerdict.Dead or SourceVerdict.Unsafe or SourceVerdict.Invalid) } entry ? entry : null;
}
