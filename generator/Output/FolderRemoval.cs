namespace StaticGuide.Output;

/// <summary>Removes a folder of ours.</summary>
internal static class FolderRemoval
{
    /// <summary>
    /// The marker goes last, so that what a killed removal leaves is still known as ours. What somebody has made read-only is made
    /// writable first. One with a repository in it is left as it is.
    /// </summary>
    /// <exception cref="IOException">Something in it cannot be removed.</exception>
    /// <exception cref="UnauthorizedAccessException">Something in it may not be removed.</exception>
    public static void Remove(string folder)
    {
        if (!Directory.Exists(folder))
            return;
        if (KeptEntries.AreIn(folder))
            throw new IOException("there is a repository in it");
        try
        {
            RemoveAll(folder);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException && !OperatingSystem.IsWindows())
        {
            MakeWritable(new DirectoryInfo(folder));
            RemoveAll(folder);
        }
    }

    private static void RemoveAll(string folder)
    {
        foreach (var entry in new DirectoryInfo(folder).EnumerateFileSystemInfos())
        {
            if (entry.Name == OutputPaths.Marker)
                continue;
            if (entry is DirectoryInfo { LinkTarget: null } child)
                child.Delete(recursive: true);
            else
                entry.Delete();
        }
        Directory.Delete(folder, recursive: true);
    }

    private static void MakeWritable(DirectoryInfo folder)
    {
        if (!OperatingSystem.IsWindows())
            folder.UnixFileMode |= UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
        foreach (var child in folder.EnumerateDirectories().Where(d => d.LinkTarget is null))
            MakeWritable(child);
    }
}
