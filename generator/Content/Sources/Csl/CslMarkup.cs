using System.Buffers;
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

    private static readonly string[] Tags = ["i", "b", "sub", "sup", "sc", "span"];

    /// <summary>Without tags, with line ends and other control characters folded into single spaces.</summary>
    public static string Plain(string text)
    {
        if (!text.Contains('<', StringComparison.Ordinal))
            return Folded(text);
        var plain = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length;)
        {
            if (text[at] != '<' || LengthOfTag(text.AsSpan(at)) is not (> 0 and var length))
            {
                plain.Append(text[at++]);
                continue;
            }
            var isRaised = text.AsSpan(at, length) is "<sup>";
            at += length;
            if (isRaised && text.IndexOf("</sup>", at, StringComparison.Ordinal) is >= 0 and var end
                && IsExponent(text.AsSpan(at, end - at)))
            {
                // 10<sup>6</sup> without its tags would be another number.
                foreach (var c in text.AsSpan(at, end - at))
                    plain.Append(Raised[Level.IndexOf(c is '−' ? '-' : c, StringComparison.Ordinal)]);
                at = end;
            }
        }
        return Folded(plain.ToString());
    }

    private static bool IsExponent(ReadOnlySpan<char> text) => !text.IsEmpty && !text.ContainsAnyExcept(Exponent);

    private static int LengthOfTag(ReadOnlySpan<char> text)
    {
        var end = text.IndexOf('>');
        if (end < 0)
            return 0;
        var tag = text[1..end];
        foreach (var name in Tags)
        {
            if (tag.SequenceEqual(name) || tag is ['/', ..] && tag[1..].SequenceEqual(name)
                || name == "span" && tag.StartsWith("span ", StringComparison.Ordinal) && !tag.Contains('<'))
                return end + 1;
        }
        return 0;
    }

    private static string Folded(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\0', '\u001F') && !text.Contains("  ", StringComparison.Ordinal)
            && text.AsSpan().Trim().Length == text.Length)
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
