using System.Runtime.InteropServices;

namespace StaticGuide.Output;

/// <summary>Puts a finished folder in the place of the last one.</summary>
internal static partial class FolderSwap
{
    private const int CurrentFolder = -100; // AT_FDCWD
    private const uint ExchangeBoth = 2; // RENAME_EXCHANGE

    /// <summary>
    /// At once where the system can exchange two names (renameat2 of Linux), so that there is no moment without a site; else by
    /// way of <see cref="OutputPaths.Previous"/>, which <see cref="Recover"/> puts right after a crash between the two steps.
    /// What was there before is in <see cref="OutputPaths.Building"/> afterwards, but for <see cref="KeptEntries"/>.
    /// </summary>
    public static void Exchange(OutputPaths paths)
    {
        if (paths.IsWithin)
        {
            ExchangeEntries(paths);
            return;
        }
        FolderRights.Copy(paths.Site, paths.Building);
        if (!Directory.Exists(paths.Site))
            Directory.Move(paths.Building, paths.Site);
        else if (!TryExchange(paths.Building, paths.Site))
        {
            Directory.Move(paths.Site, paths.Previous);
            Directory.Move(paths.Building, paths.Site);
            Directory.Move(paths.Previous, paths.Building);
        }
        KeptEntries.Move(paths.Building, paths.Site);
    }

    /// <summary>Brings back the last site where a build was killed just before the new one took its place.</summary>
    public static void Recover(OutputPaths paths)
    {
        if (paths.IsWithin)
            return;
        if (OutputPaths.HasMarker(paths.Previous))
        {
            if (Directory.Exists(paths.Site))
            {
                KeptEntries.Move(paths.Previous, paths.Site);
                FolderRemoval.Remove(paths.Previous);
            }
            else
            {
                Directory.Move(paths.Previous, paths.Site);
            }
        }
        if (Directory.Exists(paths.Building) && Directory.Exists(paths.Site))
            KeptEntries.Move(paths.Building, paths.Site);
    }

    /// <summary>
    /// Name by name, in a folder that must stay what it is. Killed in between, some pages are new and some old, each of them
    /// whole, and the next build replaces them all.
    /// </summary>
    private static void ExchangeEntries(OutputPaths paths)
    {
        HashSet<string> fresh = new(StringComparer.Ordinal);
        foreach (var entry in new DirectoryInfo(paths.Building).EnumerateFileSystemInfos().ToList())
        {
            fresh.Add(entry.Name);
            var place = Path.Combine(paths.Site, entry.Name);
            if (TryExchange(entry.FullName, place))
                continue;
            if (Path.Exists(place))
                Move(place, Path.Combine(paths.Building, OutputPaths.Marker + "." + entry.Name));
            Move(entry.FullName, place);
        }
        // What the new site does not have any more.
        foreach (var entry in new DirectoryInfo(paths.Site).EnumerateFileSystemInfos().ToList())
        {
            if (
                !fresh.Contains(entry.Name)
                && !KeptEntries.Has(entry.Name)
                && !entry.Name.StartsWith(OutputPaths.Marker, StringComparison.Ordinal)
            )
                Move(entry.FullName, Path.Combine(paths.Building, entry.Name));
        }
    }

    private static void Move(string from, string to)
    {
        if (File.Exists(from) || new FileInfo(from).LinkTarget is not null)
            File.Move(from, to);
        else
            Directory.Move(from, to);
    }

    private static bool TryExchange(string one, string other) =>
        OperatingSystem.IsLinux() && RenameAt2(CurrentFolder, one, CurrentFolder, other, ExchangeBoth) == 0;

    [LibraryImport("libc", EntryPoint = "renameat2", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int RenameAt2(int oldFolder, string oldPath, int newFolder, string newPath, uint flags);
}
