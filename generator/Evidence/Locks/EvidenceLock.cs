using System.Collections.Frozen;

namespace StaticGuide.Evidence.Locks;

/// <summary>What each source said, and when: the content of <see cref="Path"/>.</summary>
/// <param name="entries">By address.</param>
internal sealed class EvidenceLock(IReadOnlyDictionary<string, LockEntry> entries)
{
    public const string Path = "content/evidence.lock.json";

    /// <summary>The site has none: nobody has checked anything.</summary>
    public static readonly EvidenceLock None = Of([]);

    /// <summary>There is one, but it cannot be read, which is reported: nothing is said of sources.</summary>
    public static readonly EvidenceLock Unreadable = Of([]);

    public IEnumerable<LockEntry> Entries => entries.Values;

    public static EvidenceLock Of(IEnumerable<LockEntry> entries) => new(entries.ToDictionary(e => e.Url, StringComparer.Ordinal));

    /// <summary>Addresses of which it says what cannot be, which is reported: nothing more is said of them.</summary>
    public IReadOnlySet<string> Disbelieved { get; init; } = FrozenSet<string>.Empty;

    public LockEntry? Find(string url) => entries.GetValueOrDefault(url);
}
