using System.Text.RegularExpressions;

namespace StaticGuide.Importing.Tools;

/// <summary>
/// Patterns of paths, as .gitignore has them: <c>*</c> within a name, <c>**</c> over folders; what is in a folder goes with it.
/// </summary>
internal static class PathPattern
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(1);

    /// <summary>Of some patterns the last that fits counts; one behind a <c>!</c> takes back.</summary>
    public static bool IsAny(IEnumerable<string> patterns, string path)
    {
        var isMatch = false;
        foreach (var pattern in patterns.Select(p => p.Trim()).Where(p => p.Length > 0 && p[0] != '#'))
        {
            if (IsMatch(pattern.TrimStart('!'), path))
                isMatch = pattern[0] != '!';
        }
        return isMatch;
    }

    /// <summary>One with a slash before its end is meant from the root, any other at any depth.</summary>
    public static bool IsMatch(string pattern, string path)
    {
        var form = Regex
            .Escape(pattern.Trim('/'))
            .Replace(@"\*\*/", "(?:.*/)?", StringComparison.Ordinal)
            .Replace(@"\*\*", ".*", StringComparison.Ordinal)
            .Replace(@"\*", "[^/]*", StringComparison.Ordinal)
            .Replace(@"\?", "[^/]", StringComparison.Ordinal);
        var from = pattern.TrimEnd('/').Contains('/', StringComparison.Ordinal) ? "^" : "(?:^|/)";
        try
        {
            return Regex.IsMatch(path, $"{from}{form}(?:/|$)", RegexOptions.CultureInvariant, Longest);
        }
        catch (RegexMatchTimeoutException)
        {
            return false;
        }
    }
}
