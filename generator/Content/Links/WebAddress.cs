using System.Buffers;
using System.Text.RegularExpressions;

namespace StaticGuide.Content.Links;

/// <summary>Tells absolute addresses from paths, and recognises the plainest without parsing them: most of a guide's sources have one.</summary>
internal static partial class WebAddress
{
    private static readonly SearchValues<char> HostCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789.-");
    private static readonly SearchValues<char> PathCharacters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/");

    /// <summary>True for https and http addresses with an ordinary host name and a path of unreserved characters (RFC 3986, 2.3); false says nothing.</summary>
    public static bool IsPlain(ReadOnlySpan<char> address)
    {
        var host = address.StartsWith("https://", StringComparison.Ordinal) ? address[8..]
            : address.StartsWith("http://", StringComparison.Ordinal) ? address[7..]
            : default;
        var end = host.IndexOf('/');
        if (end <= 0 || host[end..].ContainsAnyExcept(PathCharacters))
            return false;
        host = host[..end];
        return !host.ContainsAnyExcept(HostCharacters) && char.IsAsciiLetter(host[0]) && char.IsAsciiLetter(host[^1]) && !host.Contains("..", StringComparison.Ordinal) && host.Contains('.');
    }

    /// <summary>Whether an http or https address can be parsed and names a host.</summary>
    public static bool IsValid(string address) =>
        IsPlain(address) || Uri.TryCreate(address, UriKind.Absolute, out var url) && url.Host.Length > 0;

    /// <summary>The scheme of an absolute address in small letters (RFC 3986, 3.1), or null for a path.</summary>
    public static string? SchemeOf(string address) =>
        Scheme().Match(address) is { Success: true } match ? match.Groups[1].Value.ToLowerInvariant() : null;

    [GeneratedRegex("^([a-zA-Z][a-zA-Z0-9+.-]*):")]
    private static partial Regex Scheme();
}
