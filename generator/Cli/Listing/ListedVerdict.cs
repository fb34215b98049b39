using StaticGuide.Evidence.Figures;
using StaticGuide.Evidence.Locks;

namespace StaticGuide.Cli.Listing;

/// <summary>What the lock says of words that are taken from a source.</summary>
/// <param name="Word">As the lock writes it.</param>
/// <param name="IsDrifted">A build says so too: neither the source nor its archived copy has the words.</param>
internal sealed record ListedVerdict(string Word, bool IsDrifted)
{
    /// <summary>Null where nobody has looked for them.</summary>
    public static ListedVerdict? Of(ITaken taken, EvidenceLock locked)
    {
        var hash = ProofHash.Of(taken);
        if (locked.Find(taken.Source.Url)?.VerdictOf(hash) is not { } verdict)
            return null;
        var isSaved = ArchivedCopy.Of(taken.Source, locked)?.VerdictOf(hash) == QuoteVerdict.Found;
        return new ListedVerdict(LockWords.Of(verdict), verdict != QuoteVerdict.Found && !isSaved);
    }

    /// <summary>For people: what has to be done about it; empty for nothing.</summary>
    public static string Status(bool isOverdue, ListedVerdict? verdict) =>
        string.Join(", ", new[] { isOverdue ? "overdue" : "", verdict is { IsDrifted: true } ? "drifted" : "" }.Where(s => s.Length > 0));
}
