using StaticGuide.Files.Kept;

namespace StaticGuide.Files;

/// <summary>A source tree that knows the fingerprint of whatever was read of it: of the very bytes that were used.</summary>
internal sealed class WitnessedTree(ISourceTree tree) : ISourceTree
{
    private readonly SharedTable<UInt128> files = new();
    private readonly Dictionary<string, EntryTrouble> listed = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> links = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, UInt128> Files => files;

    /// <summary>All that was listed, with what is wrong with it.</summary>
    public IReadOnlyDictionary<string, EntryTrouble> Listed => listed;

    /// <summary>The symbolic links among them, each with the file it leads to.</summary>
    public IReadOnlyDictionary<string, string> Links => links;

    /// <summary>A folder is to be listed anew, for what it holds by now.</summary>
    public void Forget(string folder)
    {
        foreach (var path in listed.Keys.Where(p => p == folder || p.StartsWith(folder + "/", StringComparison.Ordinal)).ToList())
        {
            listed.Remove(path);
            links.Remove(path);
        }
    }

    public bool FolderExists(string folder) => tree.FolderExists(folder);

    public bool IsTaken(string path) => tree.IsTaken(path);

    public IEnumerable<SourceEntry> List(string folder)
    {
        foreach (var entry in tree.List(folder))
        {
            listed[entry.Path] = entry.Trouble;
            if (entry.LeadsTo is { } target)
                links[entry.Path] = target;
            yield return entry;
        }
    }

    public byte[] Read(string path)
    {
        var bytes = tree.Read(path);
        files[path] = Fingerprint.Of(bytes);
        return bytes;
    }

    public Stream Open(string path) => new WitnessedStream(tree.Open(path), mark => files[path] = mark);

    public T Lend<T>(string path, int limit, Func<ReadOnlySpan<byte>, T> use) => Lend(path, limit, (bytes, _) => use(bytes));

    public T Lend<T>(string path, int limit, Func<ReadOnlySpan<byte>, UInt128, T> use) =>
        tree.Lend(
            path,
            limit,
            bytes =>
            {
                var mark = Fingerprint.Of(bytes);
                // Pages are read twice, and hardly ever differ.
                if (!files.TryGetValue(path, out var known) || known != mark)
                    files[path] = mark;
                return use(bytes, mark);
            }
        );
}
