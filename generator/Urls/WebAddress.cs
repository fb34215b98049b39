using System.Buffers;
using System.Text.RegularExpressions;

namespace StaticGuide.Urls;

/// <summary>
/// Tells absolute addresses from paths, and recognises the plainest without parsing them: most of a guide's sources have one.
/// </summary>
internal static partial class WebAddress
{
    private static readonly SearchValues<char> HostCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789.-");
    private static readonly SearchValues<char> PathCharacters = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/"
    );

    /// <summary>No label of it can be too long either (RFC 1035, 2.3.4).</summary>
    private const int LongestPlainHost = 63;

    /// <summary>
    /// True for https and http addresses with an ordinary host name and a path of unreserved characters (RFC 3986, 2.3); false says
    /// nothing.
    /// </summary>
    public static bool IsPlain(ReadOnlySpan<char> address)
    {
        var host =
            address.StartsWith("https://", StringComparison.Ordinal) ? address[8..]
            : address.StartsWith("http://", StringComparison.Ordinal) ? address[7..]
            : default;
        var end = host.IndexOf('/');
        if (end is <= 0 or > LongestPlainHost || host[end..].ContainsAnyExcept(PathCharacters))
            return false;
        host = host[..end];
        return !host.ContainsAnyExcept(HostCharacters)
            && char.IsAsciiLetter(host[0])
            && char.IsAsciiLetter(host[^1])
            && !host.Contains("..", StringComparison.Ordinal)
            && !host.Contains("xn--", StringComparison.Ordinal)
            && host.Contains('.')
            // The reader's own computer (RFC 6761, 6.3), which is more than an address.
            && !host.EndsWith(".localhost", StringComparison.Ordinal);
    }

    /// <summary>
    /// Whether it is an http or https address in full. A browser reads <c>https:a.example</c> and <c>https:///a.example</c> too,
    /// but nobody means them.
    /// </summary>
    public static bool IsValid(string address) =>
        IsPlain(address)
        || WebUrlParser.Parse(address) is UrlParse.Parsed
            && address[(address.IndexOf(':', StringComparison.Ordinal) + 1)..] is ['/', '/', not ('/' or '\\'), ..];

    /// <summary>The scheme of an absolute address in small letters (RFC 3986, 3.1), or null for a path.</summary>
    public static string? SchemeOf(string address) =>
        Scheme().Match(address) is { Success: true } match ? match.Groups[1].Value.ToLowerInvariant() : null;

    [GeneratedRegex("^([a-zA-Z][a-zA-Z0-9+.-]*):")]
    private static partial Regex Scheme();
}
