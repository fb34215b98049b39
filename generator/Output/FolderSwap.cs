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
    /// </summary>
    public static void Exchange(OutputPaths paths)
    {
        if (!Directory.Exists(paths.Site))
        {
            Directory.Move(paths.Building, paths.Site);
            return;
        }
        if (OperatingSystem.IsLinux() && RenameAt2(CurrentFolder, paths.Building, CurrentFolder, paths.Site, ExchangeBoth) == 0)
            return;
        if (Directory.Exists(paths.Previous))
            Directory.Delete(paths.Previous, recursive: true);
        Directory.Move(paths.Site, paths.Previous);
        Directory.Move(paths.Building, paths.Site);
        Directory.Delete(paths.Previous, recursive: true);
    }

    /// <summary>Brings back the last site where a build was killed just before the new one took its place.</summary>
    public static void Recover(OutputPaths paths)
    {
        if (!Directory.Exists(paths.Previous))
            return;
        if (Directory.Exists(paths.Site))
            Directory.Delete(paths.Previous, recursive: true);
        else
            Directory.Move(paths.Previous, paths.Site);
    }

    [LibraryImport("libc", EntryPoint = "renameat2", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int RenameAt2(int oldFolder, string oldPath, int newFolder, string newPath, uint flags);
}
