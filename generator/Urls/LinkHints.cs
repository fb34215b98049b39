using System.Text.RegularExpressions;

namespace StaticGuide.Urls;

/// <summary>What to write in place of an address with a slip in it.</summary>
internal static partial class LinkHints
{
    private const string Computer =
        "a file of your computer is nowhere for readers: put it into content/, and name it by its path from the page";

    private const int LastPort = 65535;

    /// <summary>For an address that no browser could follow.</summary>
    public static string ForMalformed(string address)
    {
        if (SchemeTwice().Match(address) is { Success: true } twice)
            return $"write `{twice.Groups[1].Value}://{address[twice.Length..]}`";
        if (Slashes().Match(address) is { Success: true } slashes)
            return $"write `{slashes.Groups[1].Value}://{address[slashes.Length..]}`";
        var host = Host().Match(address).Groups[1];
        if (host.Success && host.Value.AsSpan().ContainsAny(',', ';') && !host.Value.Contains("..", StringComparison.Ordinal))
            return $"write `{address[..host.Index]}{host.Value.Replace(',', '.').Replace(';', '.')}{address[(host.Index + host.Length)..]}`";
        return
            PortOf().Match(address).Groups[1] is { Success: true } port && !(int.TryParse(port.Value, out var number) && number <= LastPort)
            ? $"check its port: `{port.Value}` is none, the last is {LastPort}"
            : "check its host name";
    }

    /// <summary>For a scheme that links may not use.</summary>
    /// <param name="scheme">In small letters.</param>
    public static string ForScheme(string scheme, string address)
    {
        var rest = address[(scheme.Length + 1)..];
        if (scheme.Length == 1 || scheme == "file")
            return Computer;
        if (Whole().IsMatch(rest))
            return $"write `{rest}`";
        if (Misspelt().IsMatch(scheme))
            return $"write `{(scheme.Contains('s', StringComparison.Ordinal) ? "https" : "http")}:{rest}`";
        if (Port().IsMatch(rest))
            return "name the page by its file, such as `pay.md`; an address begins with https://";
        return "use https:, mailto: or tel:";
    }

    /// <summary>What is wrong with an address behind <c>mailto:</c>, or null.</summary>
    /// <param name="address">The whole link.</param>
    public static (string Message, string Hint)? MailFault(string address)
    {
        var to = address["mailto:".Length..];
        if (to.IndexOf('?', StringComparison.Ordinal) is >= 0 and var query)
            to = to[..query];
        if (to.StartsWith("//", StringComparison.Ordinal))
            return (
                $"`{address}` is no address of a letter: no slashes stand behind `mailto:`",
                $"write `mailto:{address["mailto:".Length..].TrimStart('/')}`"
            );
        // Addresses stand between commas; a second `@` or colon is none of theirs (RFC 6068, 2).
        if (
            to.Split(',')
                .Any(one =>
                    one.Count(c => c == '@') > 1
                    || one.Contains(':', StringComparison.Ordinal) && !one.Contains('[', StringComparison.Ordinal)
                )
        )
            return ($"`{address}` is no address of a letter", "write `mailto:name@example.org`, with one `@`");
        // Without anybody before the question mark, the reader chooses whom to write to (RFC 6068, 2).
        return to.Length == 0 || to.Contains('@', StringComparison.Ordinal) || to.Contains("%40", StringComparison.Ordinal)
            ? null
            : ($"`{address}` names nobody to write to", "write `mailto:name@example.org`");
    }

    /// <summary>
    /// The address of the reader's own computer, as a preview has it, however it is written (RFC 6761, 6.3; RFC 1122, 3.2.1.3; RFC 4291,
    /// 2.5.5.2).
    /// </summary>
    public static bool LeadsHome(string address) =>
        WebUrlParser.Parse(address) is UrlParse.Parsed { Url.Host: var host } && Home().IsMatch(host);

    /// <summary>A scheme that stands twice: the second one's host is that of nobody.</summary>
    public static bool BeginsTwice(string address) => Twice().IsMatch(address);

    /// <summary>One scheme behind another, with a colon between them.</summary>
    [GeneratedRegex("^(?:https?:[/\\\\]*)+(https?)(?::[/\\\\]*|[/\\\\]+)(?=[^/\\\\:])", RegexOptions.IgnoreCase)]
    private static partial Regex SchemeTwice();

    [GeneratedRegex("^https?://[^/]", RegexOptions.IgnoreCase)]
    private static partial Regex Whole();

    [GeneratedRegex("^(https?):(?:/(?!/)|//[/\\\\]+|(?![/\\\\]))", RegexOptions.IgnoreCase)]
    private static partial Regex Slashes();

    [GeneratedRegex("^https?://([^/?#]+)", RegexOptions.IgnoreCase)]
    private static partial Regex Host();

    [GeneratedRegex("^(?:h?t{1,3}ps?|ht{1,3}p{1,2}s{0,2}|hhttps?|htt?sp?|httpd|https?s)$")]
    private static partial Regex Misspelt();

    [GeneratedRegex("^[0-9]{2,5}(?:[/?#]|$)")]
    private static partial Regex Port();

    [GeneratedRegex(@"^https?://(?:[^/?#@]*@)?[^/?#@]*[^/?#@:]:([^/?#@\\\]:]+)(?:[/?#]|$)", RegexOptions.IgnoreCase)]
    private static partial Regex PortOf();

    /// <summary>Of hosts as the parser writes them: IPv4 in four numbers, IPv6 in hexadecimal ones.</summary>
    [GeneratedRegex(@"^(?:(?:.+\.)?localhost\.?|127\.[0-9.]+|0\.0\.0\.0|\[::1?\]|\[::ffff:7f[0-9a-f]{2}:[0-9a-f]{1,4}\])$")]
    private static partial Regex Home();

    [GeneratedRegex("^https?://https?:?/", RegexOptions.IgnoreCase)]
    private static partial Regex Twice();
}
