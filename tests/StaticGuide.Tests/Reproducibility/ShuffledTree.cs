using StaticGuide.Files;

namespace StaticGuide.Tests.Reproducibility;

/// <summary>The disk, which lists its files in whatever order it likes.</summary>
internal sealed class ShuffledTree(string root, int seed) : ISourceTree
{
    private readonly DiskTree disk = new(root);

    public bool FolderExists(string folder) => disk.FolderExists(folder);

    public byte[] Read(string path) => disk.Read(path);

    public IEnumerable<SourceEntry> List(string folder)
    {
        var entries = disk.List(folder).OrderBy(e => e.Path, StringComparer.Ordinal).ToArray();
        new Random(seed).Shuffle(entries);
        return entries;
    }
}
