namespace StaticGuide.Output;

/// <summary>
/// What stays at the top of an output folder when all else of it is replaced: the repository that somebody publishes it from. In a work
/// tree of Git, <c>.git</c> is a file.
/// </summary>
internal static class KeptEntries
{
    private static readonly string[] Names = [".git", ".hg", ".jj", ".svn"];

    public static bool Has(string name) => Names.Contains(name, StringComparer.Ordinal);

    public static bool AreIn(string folder) => Names.Any(n => IsThere(Path.Combine(folder, n)));

    /// <summary>Takes them from one folder to another, where they are not there already.</summary>
    public static void Move(string from, string to)
    {
        foreach (var name in Names)
        {
            var (old, place) = (Path.Combine(from, name), Path.Combine(to, name));
            if (!IsThere(old) || IsThere(place))
                continue;
            if (File.Exists(old) || IsLink(old))
                File.Move(old, place);
            else
                Directory.Move(old, place);
        }
    }

    private static bool IsThere(string path) => Path.Exists(path) || IsLink(path);

    private static bool IsLink(string path) => new FileInfo(path).LinkTarget is not null;
}
