using System.Text;
using StaticGuide.Files;
using StaticGuide.Output;

namespace StaticGuide.Tests.Building;

/// <summary>A source folder in memory.</summary>
internal sealed class MemoryTree(IReadOnlyDictionary<string, string> files) : ISourceTree
{
    public bool FolderExists(string folder) => files.Keys.Any(f => f.StartsWith(folder + "/", StringComparison.Ordinal));

    public IEnumerable<SourceEntry> List(string folder) =>
        files.Where(f => f.Key.StartsWith(folder + "/", StringComparison.Ordinal)).Select(f => new SourceEntry(f.Key));

    public byte[] Read(string path) =>
        files.TryGetValue(path, out var text) ? Encoding.UTF8.GetBytes(text) : throw new FileNotFoundException(path);
}

/// <summary>A built site in memory: the last one, and the one that is being built.</summary>
internal sealed class MemoryOutput : ISiteOutput
{
    private readonly Dictionary<string, byte[]> building = new(StringComparer.Ordinal);
    private Dictionary<string, byte[]> site = new(StringComparer.Ordinal);

    public int Kept { get; private set; }

    public IEnumerable<KeyValuePair<string, string>> Files =>
        site.OrderBy(f => f.Key, StringComparer.Ordinal).Select(f => KeyValuePair.Create(f.Key, Encoding.UTF8.GetString(f.Value)));

    public FileMark Write(string file, ReadOnlySpan<byte> content)
    {
        lock (building)
            building[file] = content.ToArray();
        return FileMark.Of(content);
    }

    public FileMark Write(string file, ReadOnlySpan<char> content)
    {
        var bytes = new byte[Encoding.UTF8.GetByteCount(content)];
        Encoding.UTF8.GetBytes(content, bytes);
        return Write(file, bytes);
    }

    public void Copy(string file, Stream content)
    {
        using var copy = new MemoryStream();
        content.CopyTo(copy);
        Write(file, copy.ToArray());
    }

    public bool Has(string file, FileMark mark) => site.TryGetValue(file, out var content) && FileMark.Of(content) == mark;

    public void Keep(string file)
    {
        lock (building)
        {
            building[file] = site[file];
            Kept++;
        }
    }

    public bool TryMove(string from, string file, FileMark mark)
    {
        if (!Has(from, mark))
            return false;
        Write(file, site[from]);
        return true;
    }

    /// <summary>Puts what was built in the place of the last site, or forgets it.</summary>
    public void End(bool isGood)
    {
        if (isGood)
            site = new Dictionary<string, byte[]>(building, StringComparer.Ordinal);
        building.Clear();
    }

    public void Forget(string file) => site.Remove(file);
}
