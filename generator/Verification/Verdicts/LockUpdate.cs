using StaticGuide.Evidence.Locks;

namespace StaticGuide.Verification.Verdicts;

/// <summary>The lock after a run. It is applied to what the file holds at that moment, so that runs side by side lose nothing.</summary>
internal static class LockUpdate
{
    /// <param name="cited">
    /// The addresses that the guide uses: what is of others is dropped. Null where not all of the guide could be read.
    /// </param>
    public static EvidenceLock Apply(EvidenceLock before, IEnumerable<SourceCheck> checks, IReadOnlySet<string>? cited)
    {
        var entries = before.Entries.Where(e => cited?.Contains(e.Url) != false).ToDictionary(e => e.Url, StringComparer.Ordinal);
        foreach (var check in checks)
            entries[check.Url] = VerdictOverTime.Next(entries.GetValueOrDefault(check.Url), check);
        return new EvidenceLock(entries);
    }
}
