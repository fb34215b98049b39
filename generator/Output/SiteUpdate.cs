using System.Collections.Concurrent;
using System.Runtime.InteropServices;

namespace StaticGuide.Output;

/// <summary>
/// Brings a site up to date by what is other in it: files whose content is as it was keep their times, so that whatever copies or
/// watches the folder sees true changes.
/// </summary>
internal sealed partial class SiteUpdate
{
    private readonly ConcurrentDictionary<string, WrittenFile> kept = new(StringComparer.Ordinal);
    private readonly WrittenFiles written = new();
    private readonly OutputPaths paths;
    private readonly OutputManifest? last;

    /// <summary>What of the last site is as it was.</summary>
    private readonly IReadOnlyDictionary<string, WrittenFile> left = new Dictionary<string, WrittenFile>();
    private readonly bool isWhole;

    /// <summary>None of it was named: all that was not written is kept.</summary>
    private bool keepsOthers;

    /// <param name="last">What the last build has written; null where that is not known.</param>
    public SiteUpdate(OutputPaths paths, OutputManifest? last)
    {
        (this.paths, this.last) = (paths, last);
        if (last is not null)
            left = last.LeftIn(paths.Site, out isWhole);
    }

    /// <summary>Nobody has touched the last site: nothing is other, nothing is missing, nothing was added.</summary>
    public bool IsWhole => isWhole;

    public int Written => written.Count;

    /// <summary>Whether the last site has this content there; then it is kept.</summary>
    public bool TryKeep(string file, FileMark mark)
    {
        if (!Has(file, mark))
            return false;
        kept[file] = left[file];
        return true;
    }

    public bool Has(string file, FileMark mark) => left.TryGetValue(file, out var known) && known.Mark == mark;

    /// <summary>A file of the last site; null where it has not this content, or cannot be read.</summary>
    public byte[]? Read(string file, FileMark mark)
    {
        try
        {
            return Has(file, mark) && File.ReadAllBytes(Path.Combine(paths.Site, file)) is var content && FileMark.Of(content) == mark
                ? content
                : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    public bool Knows(string file) => left.ContainsKey(file);

    public void Keep(string file) => kept[file] = left[file];

    public void KeepOthers() => keepsOthers = true;

    public void Add(WrittenFile file) => written.Add(file);

    /// <summary>Puts what is other into its place.</summary>
    /// <param name="isExchanged">Whether the folder with the last site is to be removed now.</param>
    /// <returns>What stands there then.</returns>
    public OutputManifest Commit(out bool isExchanged)
    {
        isExchanged = false;
        var hasAll = isWhole && (keepsOthers || kept.Count + written.Count == left.Count);
        if (hasAll && written.Count == 0)
            return last!;
        // One file takes the place of another at once.
        if (hasAll && written.Count == 1 && written.Single() is var file && left.ContainsKey(file.Name))
        {
            File.Move(Path.Combine(paths.Building, file.Name), Path.Combine(paths.Site, file.Name), overwrite: true);
            return last!.With(paths.Site, file);
        }
        if (keepsOthers)
        {
            foreach (var (name, old) in left)
                kept[name] = old;
        }
        if (!kept.IsEmpty)
        {
            foreach (var (name, _, _) in written)
                kept.TryRemove(name, out _);
        }
        Parallel.ForEach(kept.Keys.GroupBy(Path.GetDirectoryName), Link);
        FolderSwap.Exchange(paths);
        isExchanged = true;
        return OutputManifest.Of(paths.Site, kept.IsEmpty ? written : [.. kept.Values, .. written]);
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
