using System.Collections.Concurrent;

namespace StaticGuide.Building.Memory;

/// <summary>The records of a site's pages by route, from any thread, and what was known of all uses when each wave of them began.</summary>
/// <remarks>Records are kept as bytes: ten thousand pages with all they asked for would be memory.</remarks>
internal sealed class PageMemory(StringTable table)
{
    private readonly ConcurrentDictionary<string, byte[]> byRoute = new(StringComparer.Ordinal);
    private readonly List<ulong> usesBefore = [];
    private ulong uses;

    public StringTable Table => table;

    /// <summary>In no particular order.</summary>
    public IEnumerable<KeyValuePair<string, byte[]>> Records => byRoute;

    public int Count => byRoute.Count;

    /// <summary>Tells who used what before a wave: a sum, since pages of a wave come in any order.</summary>
    public IReadOnlyList<ulong> UsesBefore => usesBefore;

    /// <summary>What was known of a page; null where there is nothing, or nothing that can be understood.</summary>
    public PageRecord? Find(string route)
    {
        try
        {
            return byRoute.TryGetValue(route, out var bytes) ? new RecordReader(new ByteReader(bytes), table).Page() : null;
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    public void BeginWave() => usesBefore.Add(Interlocked.Read(ref uses));

    /// <summary>Takes the record of a page that was made; null where it is of no use to a later build.</summary>
    public void Add(string route, PageRecord? record, ulong usesMark)
    {
        Interlocked.Add(ref uses, usesMark);
        if (record is null)
            return;
        var bytes = new ByteWriter();
        new RecordWriter(bytes, table).Write(record);
        byRoute[route] = bytes.Written.ToArray();
    }

    /// <summary>Takes over the record of a page that was not made again.</summary>
    public void Keep(string route, PageMemory last, ulong usesMark)
    {
        Interlocked.Add(ref uses, usesMark);
        byRoute[route] = last.byRoute[route];
    }

    /// <summary>The same with the records of pages that were made since.</summary>
    public PageMemory With(PageMemory made)
    {
        foreach (var (route, record) in made.byRoute)
            byRoute[route] = record;
        return this;
    }

    /// <summary>As it was written down.</summary>
    public static PageMemory Of(StringTable table, IEnumerable<KeyValuePair<string, byte[]>> records, IEnumerable<ulong> usesBefore)
    {
        var memory = new PageMemory(table);
        memory.usesBefore.AddRange(usesBefore);
        foreach (var (route, record) in records)
            memory.byRoute[route] = record;
        return memory;
    }
}
