namespace StaticGuide.Cli.Usage;

/// <summary>Where the source folder lies for those who look at the report.</summary>
internal static class SourceFolder
{
    /// <summary>What is wrong with a path that is no folder.</summary>
    public static string Missing(string path) =>
        File.Exists(path) ? "this is a file; name the folder that holds content/" : "there is no such folder";

    /// <summary>
    /// The way to the source folder from the root of the checkout (GITHUB_WORKSPACE, else the current folder), ending in <c>/</c>;
    /// empty where it is that folder, or not below it.
    /// </summary>
    public static string SeenFromOutside(string sourceRoot)
    {
        var root = Environment.GetEnvironmentVariable("GITHUB_WORKSPACE") is { Length: > 0 } workspace
            ? workspace
            : Directory.GetCurrentDirectory();
        var path = Path.GetRelativePath(root, sourceRoot).Replace('\\', '/');
        return path == "." || path.StartsWith("..", StringComparison.Ordinal) || Path.IsPathRooted(path) ? "" : path + "/";
    }
}
