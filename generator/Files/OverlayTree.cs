namespace StaticGuide.Files;

/// <summary>A source folder in which some files have other bytes than on the disk.</summary>
internal sealed class OverlayTree(ISourceTree tree, IReadOnlyDictionary<string, byte[]> files) : ISourceTree
{
    public bool FolderExists(string folder) => tree.FolderExists(folder);

    public bool IsTaken(string path) => tree.IsTaken(path);

    public IEnumerable<SourceEntry> List(string folder) => tree.List(folder);

    public byte[] Read(string path) => files.TryGetValue(path, out var bytes) ? bytes : tree.Read(path);

    public Stream Open(string path) => files.TryGetValue(path, out var bytes) ? new MemoryStream(bytes) : tree.Open(path);

    public T Lend<T>(string path, int limit, Func<ReadOnlySpan<byte>, T> use) =>
        files.TryGetValue(path, out var bytes) ? use(bytes.AsSpan(0, Math.Min(bytes.Length, limit + 1))) : tree.Lend(path, limit, use);
}
