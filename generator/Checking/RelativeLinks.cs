using StaticGuide.Content.Routes;
using StaticGuide.Content.Values;

namespace StaticGuide.Checking;

/// <summary>
/// Writes the links of a finished page so that they lead on from where the page lies, whatever folder the site is in: from the root of
/// the site to its files by name, since nobody looks for an <c>index.html</c> on a disk. One serves one page after the other.
/// </summary>
/// <param name="basePath">The path below which the site is published, without a slash at its end.</param>
internal sealed class RelativeLinks(string basePath)
{
    private readonly LinkRewriter rewriter = new();

    /// <param name="file">The page's, from the root of the site.</param>
    public string Rewrite(ReadOnlySpan<char> html, string file) => rewriter.Rewrite(html, address => Relative(address, file));

    /// <summary>How an address from the root of the site is written from a file; null for any other address.</summary>
    private string? Relative(ReadOnlySpan<char> address, string file)
    {
        if (!address.StartsWith(basePath) || address[basePath.Length..] is not ['/', .. var path] || path is ['/', ..])
            return null;
        var rest = path.IndexOfAny('?', '#') is >= 0 and var at ? at : path.Length;
        var target = PageRoute.OutputFileOf("/" + path[..rest].ToString());
        if (target == Encoded(file) && rest < path.Length && path[rest] == '#')
            return path[rest..].ToString();
        var way = Between(Encoded(file), target);
        // What stands before a colon would be taken for a scheme (RFC 3986, 4.2).
        return (way.Split('/')[0].Contains(':', StringComparison.Ordinal) ? "./" : "") + way + path[rest..].ToString();
    }

    private static string Between(string from, string to)
    {
        var (folders, segments) = (from.Split('/')[..^1], to.Split('/'));
        var shared = 0;
        while (shared < folders.Length && shared < segments.Length - 1 && folders[shared] == segments[shared])
            shared++;
        return string.Concat(Enumerable.Repeat("../", folders.Length - shared)) + string.Join('/', segments[shared..]);
    }

    /// <summary>A file's name as addresses have it.</summary>
    private static string Encoded(string file) => Href.Encode(file);
}
