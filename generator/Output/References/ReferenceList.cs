using System.Buffers;
using StaticGuide.Content.Sources;
using StaticGuide.Content.Values;
using StaticGuide.Evidence.Figures;
using StaticGuide.Files;

namespace StaticGuide.Output.References;

/// <summary>
/// Makes <c>references.json</c> of one page or the whole site: sorted by id, one entry to a line. Its buffers are used again for
/// the next file, on one thread.
/// </summary>
internal sealed class ReferenceList
{
    private static readonly ReadOnlyMemory<byte> Begin = "["u8.ToArray();
    private static readonly ReadOnlyMemory<byte> FirstLine = "\n"u8.ToArray();
    private static readonly ReadOnlyMemory<byte> NextLine = ",\n"u8.ToArray();
    private static readonly ReadOnlyMemory<byte> End = "\n]\n"u8.ToArray();

    private readonly ArrayBufferWriter<byte> file = new();
    private readonly CompactJson entry = new();

    /// <summary>The file's bytes, valid until the next call.</summary>
    /// <param name="sources">In any order, each once.</param>
    /// <param name="quoted">The words that are quoted of them, in any order, each once.</param>
    public ReadOnlySpan<byte> Of(IEnumerable<Source> sources, IEnumerable<Excerpt> quoted)
    {
        file.ResetWrittenCount();
        foreach (var piece in PiecesOf(sources, quoted))
            file.Write(piece.Span);
        return file.WrittenSpan;
    }

    /// <summary>The same of thousands of sources: each piece is valid until the next.</summary>
    /// <inheritdoc cref="Of"/>
    public IEnumerable<ReadOnlyMemory<byte>> PiecesOf(IEnumerable<Source> sources, IEnumerable<Excerpt> quoted)
    {
        var bySource = quoted.Any()
            ? quoted.OrderBy(e => e.Id, StringComparer.Ordinal).ThenBy(e => e.Place.File, StringComparer.Ordinal).ToLookup(e => e.Source)
            : null;
        yield return Begin;
        var isFirst = true;
        foreach (var (id, source) in Named(sources))
        {
            yield return isFirst ? FirstLine : NextLine;
            yield return Entry(source, id, bySource is null ? [] : [.. bySource[source]]);
            isFirst = false;
        }
        yield return End;
    }

    /// <summary>
    /// Each source with an id of its own, by id. Pages may use an id for sources of theirs: the same source under the same id is listed
    /// once; of different ones, all but the first get the name of their page as well.
    /// </summary>
    private IReadOnlyList<(string Id, Source Source)> Named(IEnumerable<Source> sources)
    {
        Source[] sorted = [.. sources];
        Array.Sort(sorted, ByIdAndFile);
        if (AreApart(sorted))
            return Array.ConvertAll(sorted, static s => (s.Id, s));
        List<(string Id, Source Source)> named = new(sorted.Length);
        HashSet<string> taken = new(sorted.Length, StringComparer.Ordinal);
        Dictionary<string, string>? pages = null;
        for (var (first, end) = (0, 0); first < sorted.Length; first = end)
        {
            var id = sorted[first].Id;
            for (end = first + 1; end < sorted.Length && sorted[end].Id == id; end++) { }
            var isFirst = true;
            if (end == first + 1)
            {
                Add(id, sorted[first]);
                continue;
            }
            foreach (var source in Different(sorted.AsSpan(first, end - first)))
            {
                Add(isFirst ? id : $"{id}-{PageOf(source.File)}", source);
                isFirst = false;
            }
        }
        named.Sort(static (a, b) => string.CompareOrdinal(a.Id, b.Id));
        return named;

        void Add(string id, Source source)
        {
            while (!taken.Add(id))
                id += "-";
            named.Add((id, source));
        }

        string PageOf(string file)
        {
            pages ??= new(StringComparer.Ordinal);
            if (!pages.TryGetValue(file, out var name))
                pages.Add(file, name = PageRoute.Of(file, null).Trim('/').Replace('/', '-'));
            return name;
        }
    }

    /// <summary>Each has an id of its own, as those of nearly all pages have.</summary>
    private static bool AreApart(Source[] sorted)
    {
        for (var i = 1; i < sorted.Length; i++)
        {
            if (sorted[i].Id == sorted[i - 1].Id)
                return false;
        }
        return true;
    }

    /// <summary>Each source once that is listed alike. What has title and address for itself is listed like no other.</summary>
    private List<Source> Different(ReadOnlySpan<Source> sources)
    {
        HashSet<int> known = new(sources.Length);
        HashSet<int> shared = [];
        foreach (var source in sources)
        {
            if (!known.Add(source.Alike))
                shared.Add(source.Alike);
        }
        List<Source> different = new(sources.Length);
        HashSet<UInt128> seen = [];
        foreach (var source in sources)
        {
            if (!shared.Contains(source.Alike) || seen.Add(Mark(source)))
                different.Add(source);
        }
        return different;
    }

    private static int ByIdAndFile(Source a, Source b) =>
        string.CompareOrdinal(a.Id, b.Id) is not 0 and var order ? order : string.CompareOrdinal(a.File, b.File);

    private UInt128 Mark(Source source) => Fingerprint.Of(Entry(source, source.Id, []).Span);

    private ReadOnlyMemory<byte> Entry(Source source, string id, IReadOnlyList<Excerpt> quoted)
    {
        entry.Clear();
        CslJson.Write(entry, source, id, quoted);
        return entry.Written;
    }
}
