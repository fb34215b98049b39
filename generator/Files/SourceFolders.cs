using System.IO.Enumeration;

namespace StaticGuide.Files;

/// <summary>What can be told of the folders of a site without reading their files.</summary>
internal static class SourceFolders
{
    private static readonly string[] Watched = ["content", "templates"];

    /// <summary>Whether a folder is there, and is no link to one.</summary>
    /// <param name="folder">Relative to the root, which may be one.</param>
    public static bool Exists(string root, string folder) =>
        new DirectoryInfo(Path.Combine(root, folder)) is { Exists: true } info && (folder.Length == 0 || info.LinkTarget is null);

    /// <summary>The files below a folder of a site, by their paths from the root; none where it is gone or is none of the site's.</summary>
    public static IReadOnlyList<string> FilesIn(string root, string folder)
    {
        if (folder.Split('/').Any(name => FileNames.AreLeftOut(name, isFile: false)))
            return [];
        return [.. new DiskTree(root).List(folder).Select(f => f.Path)];
    }

    /// <summary>When each file was written and how long it is, by its path from the root; of what can be listed.</summary>
    public static Dictionary<string, (long Time, long Length)> Stamps(string root)
    {
        var options = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None };
        Dictionary<string, (long Time, long Length)> stamps = new(StringComparer.Ordinal);
        foreach (var folder in Watched.Where(f => Exists(root, f)))
        {
            try
            {
                foreach (var (path, time, length) in Files(folder))
                    stamps[path] = (time, length);
            }
            catch (IOException)
            {
                // It vanished while it was listed; the next look finds it so.
            }
        }
        return stamps;

        FileSystemEnumerable<(string Path, long Time, long Length)> Files(string folder) =>
            new(
                Path.Combine(root, folder),
                (ref FileSystemEntry e) =>
                    (
                        Path.GetRelativePath(root, e.ToFullPath()).Replace('\\', '/'),
                        e.LastWriteTimeUtc.UtcTicks,
                        e.IsDirectory ? 0 : e.Length
                    ),
                options
            )
            {
                ShouldIncludePredicate = (ref FileSystemEntry e) => !e.IsDirectory,
            };
    }
}
