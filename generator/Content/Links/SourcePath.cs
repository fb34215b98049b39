using StaticGuide.Content.Values;

namespace StaticGuide.Content.Links;

/// <summary>Joins paths within the content folder.</summary>
internal static class SourcePath
{
    /// <summary>
    /// The file that a path names from another file's folder, or from the content folder where it starts with <c>/</c>;
    /// null where it climbs out of the content folder.
    /// </summary>
    public static string? Join(string file, string path)
    {
        if (path.StartsWith('/'))
            return Join(PageRoute.Root, path[1..]);
        if (IsPlain(path))
            return string.Concat(file.AsSpan(0, file.LastIndexOf('/') + 1), path);
        List<string> segments = [.. file.Split('/')[..^1]];
        foreach (var segment in path.Split('/'))
        {
            if (segment is "" or ".")
                continue;
            if (segment != "..")
                segments.Add(segment);
            else if (segments.Count > 1)
                segments.RemoveAt(segments.Count - 1);
            else
                return null;
        }
        return string.Join('/', segments);
    }

    /// <summary>Whether it leads down alone, as nearly all do.</summary>
    private static bool IsPlain(string path) =>
        path.Length > 0
        && path[0] != '.'
        && path[^1] != '/'
        && !path.Contains("/.", StringComparison.Ordinal)
        && !path.Contains("//", StringComparison.Ordinal);

    /// <summary>How one file is named from another's folder.</summary>
    public static string Relative(string file, string target)
    {
        var (from, to) = (file.Split('/')[..^1], target.Split('/'));
        var common = 0;
        while (common < from.Length && common < to.Length - 1 && from[common] == to[common])
            common++;
        return string.Concat(Enumerable.Repeat("../", from.Length - common)) + string.Join('/', to[common..]);
    }
}
