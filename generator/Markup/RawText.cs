namespace StaticGuide.Markup;

/// <summary>Text in which only one end tag counts: of scripts, styles, titles and the like.</summary>
internal static class RawText
{
    private enum ScriptState
    {
        Plain,
        Escaped,
        DoubleEscaped,
    }

    /// <summary>Whether an element's content is raw text, where it stands in HTML and not in foreign content (HTML, 13.2.6).</summary>
    /// <param name="element">In small letters.</param>
    public static bool IsIn(ReadOnlySpan<char> element) =>
        element is "title" or "textarea" or "style" or "xmp" or "iframe" or "noembed" or "noframes" or "script";

    /// <summary>Where the end tag begins, or the end of the text.</summary>
    public static int EndOf(ReadOnlySpan<char> html, int at, ReadOnlySpan<char> element)
    {
        if (element is "script")
            return EndOfScript(html, at);
        while (html[at..].IndexOf("</") is >= 0 and var found)
        {
            at += found;
            if (IsTag(html[(at + 2)..], element))
                return at;
            at += 2;
        }
        return html.Length;
    }

    /// <summary>13.2.5.15 to 13.2.5.31: between <c>&lt;!--</c> and <c>--&gt;</c> a script may hold tags of scripts.</summary>
    private static int EndOfScript(ReadOnlySpan<char> html, int at)
    {
        var state = ScriptState.Plain;
        while (html[at..].IndexOfAny('<', '-') is >= 0 and var found)
        {
            at += found;
            var rest = html[at..];
            if (state == ScriptState.Plain && rest.StartsWith("<!--"))
            {
                // The dashes that open it may close it as well.
                state = ScriptState.Escaped;
                at += 2;
            }
            else if (state != ScriptState.Plain && rest.StartsWith("-->"))
            {
                state = ScriptState.Plain;
                at += 3;
            }
            else if (rest.StartsWith("</") && IsTag(rest[2..], "script"))
            {
                if (state != ScriptState.DoubleEscaped)
                    return at;
                state = ScriptState.Escaped;
                at += 2;
            }
            else
            {
                if (state == ScriptState.Escaped && rest[0] == '<' && IsTag(rest[1..], "script"))
                    state = ScriptState.DoubleEscaped;
                at++;
            }
        }
        return html.Length;
    }

    private static bool IsTag(ReadOnlySpan<char> text, ReadOnlySpan<char> element) =>
        text.Length > element.Length
        && text[element.Length] is ' ' or '\t' or '\n' or '\f' or '\r' or '/' or '>'
        && text[..element.Length].Equals(element, StringComparison.OrdinalIgnoreCase);
}
