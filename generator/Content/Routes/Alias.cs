using System.Buffers;
using System.Text;
using StaticGuide.Content.Values;
using StaticGuide.Files;

namespace StaticGuide.Content.Routes;

/// <summary>Reads a former URL of a page, as <c>aliases:</c> has it.</summary>
internal static class Alias
{
    /// <summary>In bytes: disks stop at 4,096 for a whole path, and that of the output folder stands before it.</summary>
    private const int LongestRoute = 3_000;

    private static readonly SearchValues<char> NoPath = SearchValues.Create("\\?#:*\"<>|");

    /// <summary>
    /// Its route, or null where it is no path within the site: it must start with <c>/</c>, may not climb, and may not carry
    /// a scheme, host, query or fragment. <c>/old</c> becomes <c>/old/</c>; <c>/old.html</c> stays.
    /// </summary>
    public static string? RouteOf(string alias)
    {
        if (!alias.StartsWith('/') || alias.StartsWith("//", StringComparison.Ordinal) || alias.AsSpan().ContainsAny(NoPath))
            return null;
        string decoded;
        try
        {
            decoded = Nfc.Of(Uri.UnescapeDataString(alias));
        }
        catch (UriFormatException)
        {
            return null;
        }
        var segments = decoded.Trim('/').Split('/');
        if (
            decoded.AsSpan().ContainsAny("\\?#")
            || decoded.Any(char.IsControl)
            || Encoding.UTF8.GetByteCount(decoded) > LongestRoute
            || segments.Any(s => s.Trim('.').Length == 0 || Encoding.UTF8.GetByteCount(s) > Slug.LongestName)
        )
            return null;
        var isFile = !decoded.EndsWith('/') && Path.HasExtension(segments[^1]);
        return $"/{string.Join('/', segments)}{(isFile ? "" : "/")}";
    }
}
