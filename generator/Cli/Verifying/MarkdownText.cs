using System.Text;

namespace StaticGuide.Cli.Verifying;

/// <summary>Text as GitHub's Markdown shows it unchanged: nothing in it becomes markup, calls people by name or links an issue.</summary>
internal static class MarkdownText
{
    /// <summary>Takes the meaning of what follows or stands before it, and is not seen.</summary>
    private const char ZeroWidthSpace = '\u200B';

    /// <summary>Words that are not ours, such as a title.</summary>
    public static string Plain(string text)
    {
        var written = new StringBuilder(text.Length + 16);
        foreach (var c in text)
        {
            _ = c switch
            {
                '\\' or '`' or '*' or '_' or '[' or ']' or '|' or '~' or '$' => written.Append('\\').Append(c),
                '&' => written.Append("&amp;"),
                '<' => written.Append("&lt;"),
                '>' => written.Append("&gt;"),
                '@' or '#' => written.Append(c).Append(ZeroWidthSpace),
                _ => written.Append(char.IsControl(c) ? ' ' : c),
            };
        }
        return written.ToString();
    }

    /// <summary>A sentence of ours: what stands between backquotes is code.</summary>
    public static string Sentence(string text)
    {
        var parts = text.Split('`');
        return parts.Length % 2 == 0 ? Plain(text) : string.Concat(parts.Select((part, i) => i % 2 == 0 ? Plain(part) : Code(part)));
    }

    /// <summary>A name of a file, an id, a command. Nobody is called by what is code.</summary>
    public static string Code(string text) =>
        text.Contains('`') || text.Length == 0 ? Plain(text) : $"`{string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c))}`";

    /// <summary>A link, where the address can be opened and is not longer than any reader would follow.</summary>
    public static string Link(string text, string url) =>
        url.Length <= LongestUrl
        && (url.StartsWith("https://", StringComparison.Ordinal) || url.StartsWith("http://", StringComparison.Ordinal))
            ? $"[{Plain(text)}](<{string.Concat(url.Select(Address))}>)"
            : Plain(text);

    /// <summary>The first characters, and a sign where some are left out.</summary>
    public static string Shortened(string text, int most) =>
        text.Length <= most ? text : string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[most - 1]) ? most - 1 : most), "…");

    private const int LongestUrl = 500;

    private static string Address(char c) =>
        c switch
        {
            '<' => "%3C",
            '>' => "%3E",
            '\\' => "%5C",
            _ => char.IsControl(c) || c == ' ' ? "%20" : c.ToString(),
        };
}
