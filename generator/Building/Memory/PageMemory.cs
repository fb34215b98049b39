using System.Collections.Concurrent;
using Microsoft.Win32.SafeHandles;
using StaticGuide.Files.Kept;
using StaticGuide.Search;

namespace StaticGuide.Building.Memory;

/// <summary>The records of a site's pages by route, from any thread, and what was known of all uses when each wave of them began.</summary>
/// <remarks>Records are kept as bytes: ten thousand pages with all they asked for would be memory.</remarks>
internal sealed class PageMemory
{
    private readonly SharedTable<StoredBytes> byRoute = new();
    private readonly ConcurrentBag<RecordWriter> idle = [];
    private readonly List<ulong> usesBefore = [];
    private readonly ByteStore store;
    private ulong uses;

    /// <param name="open">Opens a file for records, so that they need not be in memory; null to keep them there.</param>
    public PageMemory(Func<SafeFileHandle?>? open)
        : this(new StringTable(), new ByteStore(open)) { }

    private PageMemory(StringTable table, ByteStore store) => (Table, this.store) = (table, store);

    public StringTable Table { get; }

    /// <summary>In no particular order.</summary>
    public IEnumerable<KeyValuePair<string, StoredBytes>> Records => byRoute;

    public int Count => byRoute.Count;

    /// <summary>Tells who used what before a wave: a sum, since pages of a wave come in any order.</summary>
    public IReadOnlyList<ulong> UsesBefore => usesBefore;

    /// <summary>For the build that follows, which may take records over.</summary>
    /// <param name="open"><inheritdoc cref="PageMemory(Func{SafeFileHandle?}?)"/></param>
    public PageMemory Next(Func<SafeFileHandle?>? open) => new(Table, new ByteStore(open));

    /// <summary>What was known of a page; null where there is nothing, or nothing that can be understood.</summary>
    public PageRecord? Find(string route)
    {
        byte[] buffer = [];
        try
        {
            return byRoute.TryGetValue(route, out var bytes)
                ? new RecordReader(new ByteReader(bytes.Read(ref buffer)), Table).Page()
                : null;
        }
        catch (Exception e) when (e is InvalidDataException or IOException)
        {
            return null;
        }
    }

    /// <summary>What is kept of all pages for a search, by route, in no particular order.</summary>
    public IEnumerable<(string Route, SearchRecord Record)> Searched()
    {
        byte[] buffer = [];
        foreach (var (route, bytes) in byRoute)
        {
            if (new RecordReader(new ByteReader(bytes.Read(ref buffer)), Table).Search() is { } record)
                yield return (route, record);
        }
    }

    public void BeginWave() => usesBefore.Add(Interlocked.Read(ref uses));

    /// <summary>Takes the record of a page that was made; null where it is of no use to a later build.</summary>
    public void Add(string route, PageRecord? record, ulong usesMark)
    {
        Interlocked.Add(ref uses, usesMark);
        if (record is null)
            return;
        if (!idle.TryTake(out var writer))
            writer = new RecordWriter(new ByteWriter(), Table);
        byRoute[route] = store.Keep(writer.BytesOf(record));
        idle.Add(writer);
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
    public static PageMemory Of(StringTable table, IEnumerable<KeyValuePair<string, StoredBytes>> records, IEnumerable<ulong> usesBefore)
    {
        var memory = new PageMemory(table, new ByteStore());
        memory.usesBefore.AddRange(usesBefore);
        foreach (var (route, record) in records)
            memory.byRoute[route] = record;
        return memory;
    }
}
