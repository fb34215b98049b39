using System.Buffers;

namespace StaticGuide.Content.Links;

/// <summary>Recognises the plainest addresses without parsing them: most of a guide's sources have one.</summary>
internal static class WebAddress
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
}
