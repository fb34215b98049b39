using System.Collections.Concurrent;

namespace StaticGuide.Files;

/// <summary>A source tree whose folders are listed once: a build looks at one moment of it.</summary>
internal sealed class ListedTree(ISourceTree tree) : ISourceTree
{
    private readonly ConcurrentDictionary<string, SourceEntry[]> listed = new(StringComparer.Ordinal);

    public bool FolderExists(string folder) => tree.FolderExists(folder);

    public bool IsTaken(string path) => tree.IsTaken(path);

    public IEnumerable<SourceEntry> List(string folder) => listed.GetOrAdd(folder, f => [.. tree.List(f)]);

    /// <summary>Nobody asks for a folder again, whose list would take memory until the end.</summary>
    public void Forget(string folder) => listed.TryRemove(folder, out _);

    public byte[] Read(string path) => tree.Read(path);

    public Stream Open(string path) => tree.Open(path);

    public T Lend<T>(string path, int limit, Func<ReadOnlySpan<byte>, T> use) => tree.Lend(path, limit, use);
}
