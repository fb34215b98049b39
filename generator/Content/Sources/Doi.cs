using System.Buffers;
using System.Text;

namespace StaticGuide.Content.Sources;

/// <summary>Digital object identifiers (ISO 26324; DOI Handbook, 2.2): <c>10.1000/182</c>.</summary>
internal static class Doi
{
    private const string Resolver = "https://doi.org/";

    private static readonly SearchValues<char> Registrant = SearchValues.Create("0123456789.");

    private static readonly string[] Prefixes =
    [
        "doi:",
        "https://doi.org/",
        "http://doi.org/",
        "https://dx.doi.org/",
        "http://dx.doi.org/",
        "https://www.doi.org/",
        "http://www.doi.org/",
        "doi.org/",
        "www.doi.org/",
        "dx.doi.org/",
        "doi:",
    ];

    /// <summary>
    /// The bare DOI of a text that may carry a resolver or <c>doi:</c> before it, or null where it is none. In an address, characters of a
    /// DOI may be percent-encoded; elsewhere a percent sign is one of its own.
    /// </summary>
    public static string? Of(string text)
    {
        text = text.Trim();
        foreach (var prefix in Prefixes)
        {
            if (!text.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
                continue;
            text = text[prefix.Length..].TrimStart();
            if (prefix.StartsWith("http", StringComparison.Ordinal))
                text = Uri.UnescapeDataString(text);
        }
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        return
            text.StartsWith("10.", StringComparison.Ordinal)
            && slash > 3
            && slash < text.Length - 1
            && !text.AsSpan(3, slash - 3).ContainsAnyExcept(Registrant)
            && !text.Any(c => char.IsWhiteSpace(c) || char.IsControl(c) || char.IsSurrogate(c))
            ? text
            : null;
    }

    /// <summary>The address at which it is resolved. Old DOIs hold characters that no URL may (RFC 3986, 2).</summary>
    public static string UrlOf(string doi)
    {
        var url = new StringBuilder(Resolver, Resolver.Length + doi.Length);
        foreach (var c in doi)
        {
            if (char.IsAsciiLetterOrDigit(c) || "-._~/:;()!$&'*+,=@".Contains(c, StringComparison.Ordinal))
                url.Append(c);
            else
                url.Append(Uri.EscapeDataString(c.ToString()));
        }
        return url.ToString();
    }
}
