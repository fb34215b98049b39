using StaticGuide.Evidence.Locks;

namespace StaticGuide.Verification.Verdicts;

/// <summary>The lock after a run. It is applied to what the file holds at that moment, so that runs side by side lose nothing.</summary>
internal static class LockUpdate
{
    /// <param name="cited">
    /// The addresses that the guide uses: what is of others is dropped. Null where all is kept.
    /// </param>
    /// <param name="isPartial">
    /// Not all of the guide could be read. A source stays as it was where its words were not all looked for: what is known of the others
    /// is of the day on which it was read.
    /// </param>
    public static EvidenceLock Apply(
        EvidenceLock before,
        IEnumerable<SourceCheck> checks,
        IReadOnlySet<string>? cited,
        bool isPartial = false
    )
    {
        var entries = before.Entries.Where(e => cited?.Contains(e.Url) != false).ToDictionary(e => e.Url, StringComparer.Ordinal);
        foreach (var check in checks)
        {
            var known = entries.GetValueOrDefault(check.Url);
            if (
                !isPartial
                || known is null
                || known.Quotes.All(q => check.Replaced.Contains(q.Hash) || check.Quotes.Any(c => c.Hash == q.Hash))
            )
                entries[check.Url] = VerdictOverTime.Next(known, check);
        }
        return new EvidenceLock(entries);
    }
}
