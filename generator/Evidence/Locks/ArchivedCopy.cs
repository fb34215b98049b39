using StaticGuide.Content.Sources;

namespace StaticGuide.Evidence.Locks;

/// <summary>What the lock knows of the archived copy that a source names.</summary>
internal static class ArchivedCopy
{
    /// <summary>Null where it names none, where nobody has looked at it, or where it cannot be opened (any more).</summary>
    public static LockEntry? Of(Source source, EvidenceLock locked) =>
        source.ArchiveUrl is { } url
        && locked.Find(url) is { Verdict: not (SourceVerdict.Dead or SourceVerdict.Unsafe or SourceVerdict.Invalid) } entry
            ? entry
            : null;

    /// <summary>The same, where it was read and every quote was found in it.</summary>
    public static LockEntry? WithAllOf(Source source, EvidenceLock locked) =>
        Of(source, locked) is { Reached: not null } copy && copy.Quotes.All(q => q.Verdict == QuoteVerdict.Found) ? copy : null;
}

/// <summary>In which form a source was looked at.</summary>
internal enum CheckedCopy
{
    /// <summary>The source itself.</summary>
    Network,

    /// <summary>A copy that a person saved, of the day it was fetched.</summary>
    Saved,
}
