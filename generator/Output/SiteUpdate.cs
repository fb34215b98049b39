using System.Collections.Concurrent;
using System.Runtime.InteropServices;

namespace StaticGuide.Output;

/// <summary>
/// Brings a site up to date by what is other in it: files whose content is as it was keep their times, so that whatever copies or
/// watches the folder sees true changes.
/// </summary>
/// <param name="isWhole">Nobody has added or removed anything since the last build.</param>
internal sealed partial class SiteUpdate(OutputPaths paths, IReadOnlyDictionary<string, FileMark> last, bool isWhole)
{
    private readonly ConcurrentDictionary<string, FileMark> kept = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, FileMark> written = new(StringComparer.Ordinal);

    /// <summary>All files of the new site.</summary>
    public IReadOnlyDictionary<string, FileMark> Files => kept.Concat(written).ToDictionary(StringComparer.Ordinal);

    public int Written => written.Count;

    /// <summary>Whether the last site has this content there; then it is kept.</summary>
    public bool TryKeep(string file, FileMark mark) => Has(file, mark) && (kept[file] = mark) == mark;

    public bool Has(string file, FileMark mark) => last.TryGetValue(file, out var known) && known == mark;

    public bool Knows(string file) => last.ContainsKey(file);

    public void Keep(string file) => kept[file] = last[file];

    public void KeepOthers()
    {
        foreach (var (file, mark) in last)
        {
            if (!written.ContainsKey(file))
                kept[file] = mark;
        }
    }

    public void Add(string file, FileMark mark) => written[file] = mark;

    /// <summary>Puts what is other into its place.</summary>
    /// <returns>Whether the folder with the last site is to be removed now.</returns>
    public bool Commit()
    {
        var isSame = isWhole && kept.Count == last.Count;
        if (isSame && written.IsEmpty)
            return false;
        // One file takes the place of another at once.
        if (isWhole && kept.Count == last.Count - 1 && written.Count == 1 && last.ContainsKey(written.First().Key))
        {
            var file = written.First().Key;
            File.Move(Path.Combine(paths.Building, file), Path.Combine(paths.Site, file), overwrite: true);
            return false;
        }
        Parallel.ForEach(kept.Keys.GroupBy(Path.GetDirectoryName), Link);
        FolderSwap.Exchange(paths);
        return true;
    }

    private void Link(IGrouping<string?, string> folder)
    {
        Directory.CreateDirectory(Path.Combine(paths.Building, folder.Key ?? ""));
        foreach (var file in folder)
        {
            var (from, to) = (Path.Combine(paths.Site, file), Path.Combine(paths.Building, file));
            if (OperatingSystem.IsWindows() || LinkFile(from, to) != 0)
                // Keeps its time.
                File.Copy(from, to, overwrite: true);
        }
    }

    [LibraryImport("libc", EntryPoint = "link", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int LinkFile(string from, string to);
}
