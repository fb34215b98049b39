using System.Collections.Concurrent;

namespace StaticGuide.Building.Memory;

/// <summary>The records of a site's pages by route, from any thread, and what was known of all uses when each wave of them began.</summary>
internal sealed class PageMemory
{
    private readonly ConcurrentDictionary<string, PageRecord> byRoute = new(StringComparer.Ordinal);
    private readonly List<ulong> usesBefore = [];
    private ulong uses;

    public IReadOnlyDictionary<string, PageRecord> ByRoute => byRoute;

    /// <summary>Tells who used what before a wave: a sum, since pages of a wave come in any order.</summary>
    public IReadOnlyList<ulong> UsesBefore => usesBefore;

    public PageRecord? Find(string route) => byRoute.GetValueOrDefault(route);

    public void BeginWave() => usesBefore.Add(Interlocked.Read(ref uses));

    /// <summary>Takes the record of a page, whether it can be kept or not.</summary>
    public void Add(string route, PageRecord? record, ulong usesMark)
    {
        Interlocked.Add(ref uses, usesMark);
        if (record is not null)
            byRoute[route] = record;
    }

    /// <summary>As it was written down.</summary>
    public static PageMemory Of(IEnumerable<KeyValuePair<string, PageRecord>> records, IReadOnlyList<ulong> usesBefore)
    {
        var memory = new PageMemory();
        memory.usesBefore.AddRange(usesBefore);
        foreach (var (route, record) in records)
            memory.byRoute[route] = record;
        return memory;
    }
}
