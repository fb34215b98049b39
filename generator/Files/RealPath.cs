namespace StaticGuide.Files;

/// <summary>Where a path leads when every link in it is followed, so that a link by way of another folder cannot slip out.</summary>
internal static class RealPath
{
    /// <summary>The same; null where links lead round in a circle.</summary>
    public static string? Find(string path)
    {
        try
        {
            return Of(path);
        }
        catch (IOException)
        {
            return null;
        }
    }

    /// <summary>Absolute, and without a separator at its end. What does not exist leads to itself.</summary>
    /// <exception cref="IOException">Links lead round in a circle.</exception>
    public static string Of(string path)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        var parent = Path.GetDirectoryName(full);
        if (parent is null)
            return full;
        var joined = Path.Combine(Of(parent), Path.GetFileName(full));
        FileSystemInfo info = Directory.Exists(joined) ? new DirectoryInfo(joined) : new FileInfo(joined);
        return info.LinkTarget is null ? joined : Of(info.ResolveLinkTarget(returnFinalTarget: true)!.FullName);
    }
}
