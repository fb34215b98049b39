using System.Net;
using System.Text;
using StaticGuide.Markup;

namespace StaticGuide.Content.Markdown.Html;

/// <summary>
/// The words of a piece of HTML that a writer put into Markdown: no markup. What stands in separate blocks is separate words.
/// </summary>
internal static class RawHtmlWords
{
    public static string Of(ReadOnlySpan<char> html)
    {
        var text = new StringBuilder(html.Length);
        while (html.IndexOf('<') is >= 0 and var tag)
        {
            text.Append(html[..tag]);
            html = html[tag..];
            if (html.StartsWith("<!--", StringComparison.Ordinal))
            {
                html = After(html, "-->");
                continue;
            }
            if (IsBlock(html))
                text.Append(' ');
            html = html[EndOfTag(html)..];
        }
        text.Append(html);
        return WebUtility.HtmlDecode(text.ToString());
    }

    /// <summary>Where a tag ends that begins here; a <c>&gt;</c> in a quoted value does not end it.</summary>
    private static int EndOfTag(ReadOnlySpan<char> html)
    {
        var quote = '\0';
        for (var i = 1; i < html.Length; i++)
        {
            if (quote != '\0')
                quote = html[i] == quote ? '\0' : quote;
            else if (html[i] is '"' or '\'')
                quote = html[i];
            else if (html[i] == '>')
                return i + 1;
        }
        return html.Length;
    }

    /// <summary>Whether a tag parts words: all do that are not part of a line.</summary>
    private static bool IsBlock(ReadOnlySpan<char> tag)
    {
        var name = tag[1..].TrimStart('/');
        var end = name.IndexOfAny(" >/\n");
        return !HtmlNames.IsPhrasing(end < 0 ? name : name[..end]);
    }

    private static ReadOnlySpan<char> After(ReadOnlySpan<char> html, string end) =>
        html.IndexOf(end) is >= 0 and var at ? html[(at + end.Length)..] : [];
}
