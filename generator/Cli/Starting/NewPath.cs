using System.Collections.Frozen;
using StaticGuide.Cli.Usage;

namespace StaticGuide.Cli.Starting;

/// <summary>A path as writers type it: with or without the folder and the ending that it must have.</summary>
internal static class NewPath
{
    /// <summary>Endings of files that are none of ours, and that no name of a page ends in.</summary>
    private static readonly FrozenSet<string> Foreign = FrozenSet.ToFrozenSet(
        [".html", ".htm", ".txt", ".json", ".yml", ".yaml", ".md", ".mdx", ".csv", ".docx", ".bib"],
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>The path below the folder, without its ending.</summary>
    /// <exception cref="UsageException">Nothing below the folder is called so, or it would not be published.</exception>
    public static string Of(string typed, string folder, IReadOnlyList<string> endings)
    {
        var path = typed.Replace('\\', '/');
        while (path.StartsWith("./", StringComparison.Ordinal))
            path = path[2..];
        if (path.StartsWith(folder, StringComparison.Ordinal))
            path = path[folder.Length..];
        if (path.EndsWith('/'))
            path += "index";
        if (endings.FirstOrDefault(e => path.EndsWith(e, StringComparison.OrdinalIgnoreCase)) is { } ending)
            path = path[..^ending.Length];
        else if (Foreign.Contains(Path.GetExtension(path)))
            throw new UsageException($"{typed}: write the name without `{Path.GetExtension(path)}`; the file ends in `{endings[0]}`");
        foreach (var segment in path.Split('/'))
        {
            if (string.IsNullOrWhiteSpace(segment) || segment is "." or ".." || Path.IsPathRooted(path))
                throw new UsageException($"{typed}: write a path within {folder}, such as {Example(folder)}");
            if (segment[0] is '.' or '_')
                throw new UsageException($"{typed}: a name that begins with `{segment[0]}` is not published");
            if (segment != segment.Trim() || segment.Any(c => char.IsControl(c) || "<>:\"|?*#".Contains(c, StringComparison.Ordinal)))
                throw new UsageException($"{typed}: write names with letters, digits and `-`");
        }
        return path;
    }

    private static string Example(string folder) => folder == "content/" ? "pay or roles/nurse" : "wages";
}
