using System.Buffers;
using System.Net;
using System.Text;

namespace StaticGuide.Content.Sources.Csl;

/// <summary>
/// Turns the inline markup that CSL texts may carry (citeproc-js manual, "HTML-like formatting tags") into plain text. Any other
/// <c>&lt;</c> is a character like any other: <c>p &lt; 0.05</c>.
/// </summary>
internal static class CslMarkup
{
    private const string Raised = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻";
    private const string Level = "0123456789+-";
    private static readonly SearchValues<char> Exponent = SearchValues.Create(Level + "−");

    private static readonly string[] Tags = ["i", "b", "em", "strong", "sub", "sup", "sc", "scp", "u", "span", "p", "br"];

    /// <summary>Without tags, with line ends and other control characters folded into single spaces.</summary>
    public static string Plain(string text)
    {
        text = WithoutTags(text);
        // Exports write & as &amp;, and some the tags themselves in this way.
        if (text.Contains('&', StringComparison.Ordinal) && WebUtility.HtmlDecode(text) is var decoded && decoded != text)
            text = WithoutTags(decoded);
        return Folded(text);
    }

    private static string WithoutTags(string text)
    {
        if (!text.Contains('<', StringComparison.Ordinal))
            return text;
        var plain = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; )
        {
            if (text[at] != '<' || LengthOfTag(text.AsSpan(at)) is not (> 0 and var length))
            {
                plain.Append(text[at++]);
                continue;
            }
            var isRaised = text.AsSpan(at, length) is "<sup>";
            // These part words: what stands before them ends.
            if (text.AsSpan(at, length).TrimStart("</") is ['b' or 'B', 'r' or 'R', ..] or ['p' or 'P', '>' or ' ', ..])
                plain.Append(' ');
            at += length;
            if (
                isRaised
                && text.IndexOf("</sup>", at, StringComparison.Ordinal) is >= 0 and var end
                && IsExponent(text.AsSpan(at, end - at))
            )
            {
                // 10<sup>6</sup> without its tags would be another number.
                foreach (var c in text.AsSpan(at, end - at))
                    plain.Append(Raised[Level.IndexOf(c is '−' ? '-' : c, StringComparison.Ordinal)]);
                at = end;
            }
        }
        return plain.ToString();
    }

    private static bool IsExponent(ReadOnlySpan<char> text) => !text.IsEmpty && !text.ContainsAnyExcept(Exponent);

    private static int LengthOfTag(ReadOnlySpan<char> text)
    {
        var end = text.IndexOf('>');
        if (end < 0)
            return 0;
        var tag = (text[1] == '/' ? text[2..end] : text[1..end]).TrimEnd('/').TrimEnd(' ');
        foreach (var name in Tags)
        {
            var bare = tag.StartsWith("jats:", StringComparison.OrdinalIgnoreCase) ? tag["jats:".Length..] : tag;
            if (
                bare.Equals(name, StringComparison.OrdinalIgnoreCase)
                || bare.StartsWith(name + " ", StringComparison.OrdinalIgnoreCase) && bare.Contains('=') && !bare.Contains('<')
            )
                return end + 1;
        }
        return 0;
    }

    private static string Folded(string text)
    {
        if (
            !text.AsSpan().ContainsAnyInRange('\0', '\u001F')
            && !text.Contains("  ", StringComparison.Ordinal)
            && text.AsSpan().Trim().Length == text.Length
        )
            return text;
        var folded = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c > ' ')
                folded.Append(c);
            else if (folded.Length > 0 && folded[^1] != ' ')
                folded.Append(' ');
        }
        return folded.ToString().Trim();
    }
}
