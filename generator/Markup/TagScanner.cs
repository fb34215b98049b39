namespace StaticGuide.Markup;

/// <summary>
/// The tags of an HTML text, one after the other, as the tokenizer of the standard sees them (HTML, 13.2.5). Comments and
/// what is only declared are passed over without a look, and so is text where nobody asks for it. Whoever reads the tags says
/// where raw text begins, as the tree builder would.
/// </summary>
internal ref struct TagScanner(ReadOnlySpan<char> html, List<TagAttribute> attributes, bool withText = false)
{
    /// <summary>Of one tag; what strangers write beyond is passed over.</summary>
    private const int MostAttributes = 4_096;

    private const ulong Space = 1ul << ' ' | 1ul << '\t' | 1ul << '\n' | 1ul << '\f' | 1ul << '\r';

    private readonly ReadOnlySpan<char> html = html;
    private int at;

    /// <summary>Behind what was found.</summary>
    public readonly int Position => at;

    /// <summary>What was found is text, not a tag.</summary>
    public bool IsText { get; private set; }

    /// <summary>As it is written, with its character references.</summary>
    public ReadOnlySpan<char> Text { get; private set; }

    /// <summary>The name as it is written, in any case.</summary>
    public ReadOnlySpan<char> Name { get; private set; }

    public bool IsEnd { get; private set; }

    public bool IsSelfClosing { get; private set; }

    /// <summary>Within <c>svg</c> or <c>math</c>, where CDATA sections exist.</summary>
    public bool IsForeign { get; set; }

    /// <summary>Goes to the next tag or text; a tag's attributes are in the list. False at the end.</summary>
    public bool Next()
    {
        var text = at;
        while (html[at..].IndexOf('<') is >= 0 and var open)
        {
            at += open + 1;
            if (at == html.Length)
                break;
            var c = html[at];
            if (c is not ('/' or '!' or '?') && !char.IsAsciiLetter(c) || c == '/' && at + 1 == html.Length)
                continue;
            if (StopsAtText(text, at - 1))
                return true;
            if (ReadMarkup(c))
                return true;
            text = at;
        }
        at = html.Length;
        return StopsAtText(text, at);
    }

    /// <summary>13.2.5.6: what stands behind <c>&lt;</c>. False where it is no tag and is passed over.</summary>
    private bool ReadMarkup(char c)
    {
        if (char.IsAsciiLetter(c))
            return ReadTag(isEnd: false);
        at += c == '?' ? 0 : 1;
        if (c == '/' && char.IsAsciiLetter(html[at]))
            return ReadTag(isEnd: true);
        if (c == '!')
            PassDeclaration();
        else
            Behind(">");
        return false;
    }

    /// <summary>Text up to here comes first, where it is asked for.</summary>
    private bool StopsAtText(int start, int end)
    {
        IsText = withText && end > start;
        if (!IsText)
            return false;
        Text = html[start..end];
        at = end;
        return true;
    }

    /// <summary>Passes over text, and over tags that have one of these names and nothing else.</summary>
    public void PassPlain(NameTable names)
    {
        while (html[at..].IndexOf('<') is >= 0 and var open)
        {
            at += open;
            var name = at + 1 < html.Length && html[at + 1] == '/' ? at + 2 : at + 1;
            if (names.LengthAt(html[name..]) is not (> 0 and var length))
                return;
            at = name + length + 1;
        }
    }

    /// <summary>Passes over raw text (13.2.5.2 to 13.2.5.3) up to the end tag of this name, which is the next tag.</summary>
    public ReadOnlySpan<char> PassRawText(ReadOnlySpan<char> name)
    {
        var start = at;
        at = RawText.EndOf(html, at, name);
        return html[start..at];
    }

    /// <summary>Passes over all that is left.</summary>
    public ReadOnlySpan<char> PassRest()
    {
        var start = at;
        at = html.Length;
        return html[start..];
    }

    private void Behind(ReadOnlySpan<char> mark) =>
        at = html[at..].IndexOf(mark) is >= 0 and var found ? at + found + mark.Length : html.Length;

    /// <summary>13.2.5.42: a comment, a CDATA section, a document type, or something that is treated as a comment.</summary>
    private void PassDeclaration()
    {
        var rest = html[at..];
        if (rest.StartsWith("--"))
            PassComment();
        else if (IsForeign && rest.StartsWith("[CDATA["))
            Behind("]]>");
        else
            Behind(">");
    }

    private void PassComment()
    {
        at += 2;
        var rest = html[at..];
        if (rest is ['>', ..] or ['-', '>', ..])
        {
            Behind(">");
            return;
        }
        int end = rest.IndexOf("-->"),
            bang = rest[..(end < 0 ? rest.Length : end)].IndexOf("--!>");
        at =
            bang >= 0 ? at + bang + 4
            : end >= 0 ? at + end + 3
            : html.Length;
    }

    /// <summary>13.2.5.8 and what follows it. A tag that the text ends within is none.</summary>
    private bool ReadTag(bool isEnd)
    {
        attributes.Clear();
        var start = at;
        at = EndOf(html, at, Space | 1ul << '/' | 1ul << '>');
        Name = html[start..at];
        IsEnd = isEnd;
        IsSelfClosing = false;
        while (at < html.Length)
        {
            switch (html[at])
            {
                case '>':
                    at++;
                    return true;
                case '/':
                    at++;
                    IsSelfClosing = at < html.Length && html[at] == '>';
                    break;
                case ' ' or '\t' or '\n' or '\f' or '\r':
                    at++;
                    break;
                default:
                    ReadAttribute();
                    break;
            }
        }
        return false;
    }

    private void ReadAttribute()
    {
        var name = at;
        // An equals sign in the first place belongs to the name (13.2.5.32).
        at = EndOf(html, at + 1, Space | 1ul << '/' | 1ul << '>' | 1ul << '=');
        var nameEnd = at;
        if (at < html.Length && html[at] != '=')
            PassSpace();
        if (at >= html.Length || html[at] != '=')
        {
            Add(new TagAttribute(name, nameEnd, nameEnd, nameEnd));
            return;
        }
        at++;
        if (at < html.Length && html[at] != '"')
            PassSpace();
        if (at < html.Length && html[at] is '"' or '\'')
        {
            var value = at + 1;
            var length = html[value..].IndexOf(html[at]);
            at = length < 0 ? html.Length : value + length + 1;
            Add(new TagAttribute(name, nameEnd, value, length < 0 ? html.Length : value + length));
        }
        else
        {
            var value = at;
            at = EndOf(html, at, Space | 1ul << '>');
            Add(new TagAttribute(name, nameEnd, value, at));
        }
    }

    private readonly void Add(TagAttribute attribute)
    {
        if (attributes.Count < MostAttributes)
            attributes.Add(attribute);
    }

    private void PassSpace()
    {
        while (at < html.Length && html[at] is ' ' or '\t' or '\n' or '\f' or '\r')
            at++;
    }

    /// <param name="ends">A bit for each of the characters, all of them below 64.</param>
    private static int EndOf(ReadOnlySpan<char> html, int from, ulong ends)
    {
        while (from < html.Length && (html[from] >= 64 || (ends >> html[from] & 1) == 0))
            from++;
        return from;
    }
}
