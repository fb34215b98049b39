namespace StaticGuide.Output;

/// <summary>The folder of a site, and the names that a build needs while it works.</summary>
/// <param name="Site">Absolute, with no link left to follow.</param>
/// <param name="Building">Where the next site is built.</param>
/// <param name="Previous">Where the last site waits while two folders change places, on systems that cannot exchange them at once. Not used
/// within.</param>
/// <param name="IsWithin">The names are within the site's folder, whose entries change places one by one; else beside it.</param>
internal sealed record OutputPaths(string Site, string Building, string Previous, string Lock, bool IsWithin)
{
    /// <summary>Marks a folder as ours, so that no other is ever replaced or removed.</summary>
    public const string Marker = ".staticguide";

    /// <summary>What the marker says: a file of that name which says nothing of the kind is somebody else's.</summary>
    public const string MarkerText = "This folder was made by staticguide. Every build replaces all of it.\n";

    /// <summary>The usual place: on the same file system, out of sight, and outside of what is published.</summary>
    public static OutputPaths Beside(string site)
    {
        var start = Path.Combine(Path.GetDirectoryName(site)!, $".{Path.GetFileName(site)}.");
        return new OutputPaths(
            site,
            Free(start + "building", IsOurs),
            Free(start + "previous", IsOurs),
            Free(start + "lock", IsLock),
            IsWithin: false
        );
    }

    /// <summary>For a folder that cannot change its name: a mount point, or one in a folder that may not be written.</summary>
    public static OutputPaths Within(string site)
    {
        var start = Path.Combine(site, Marker + ".");
        return new OutputPaths(site, Free(start + "building", IsOurs), "", Free(start + "lock", IsLock), IsWithin: true);
    }

    /// <summary>
    /// A folder that a build has made, and no link to one. One in which there is nothing but a lock and a part of the marker is what a
    /// build leaves that is killed at once; one in which there is nothing but a repository is to be published from.
    /// </summary>
    public static bool IsOurs(string folder) =>
        new DirectoryInfo(folder) is { Exists: true, LinkTarget: null } && (HasMarker(folder) || IsBarelyBegun(folder));

    /// <summary>A marker that is a link may be anybody's.</summary>
    public static bool HasMarker(string folder) => ReadMarker(folder) == MarkerText;

    private static bool IsBarelyBegun(string folder) =>
        Directory
            .EnumerateFileSystemEntries(folder)
            .All(entry =>
                Path.GetFileName(entry) switch
                {
                    Marker => ReadMarker(folder) is { } text && MarkerText.StartsWith(text, StringComparison.Ordinal),
                    Marker + ".lock" => IsLock(entry),
                    var name => KeptEntries.Has(name),
                }
            );

    private static string? ReadMarker(string folder)
    {
        var path = Path.Combine(folder, Marker);
        return
            new FileInfo(path) is { Exists: true, LinkTarget: null } file
            && file.Length <= MarkerText.Length
            && Files.FileKind.MayBeRegular(path)
            ? File.ReadAllText(path)
            : null;
    }

    /// <summary>There is never anything in a lock of ours.</summary>
    private static bool IsLock(string file) =>
        new FileInfo(file) is { Exists: true, LinkTarget: null, Length: 0 } && Files.FileKind.MayBeRegular(file);

    /// <summary>The first name that nobody has, or that is ours already: what somebody else has put there stays.</summary>
    private static string Free(string name, Func<string, bool> isOurs)
    {
        var candidate = name;
        for (var i = 2; IsTaken(candidate) && !isOurs(candidate); i++)
            candidate = $"{name}.{i}";
        return candidate;
    }

    private static bool IsTaken(string path) => Path.Exists(path) || new FileInfo(path).LinkTarget is not null;
}
