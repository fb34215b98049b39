namespace StaticGuide.Markup;

/// <summary>
/// The tags of an HTML text, one after the other, as the tokenizer of the standard sees them (HTML, 13.2.5). Comments and
/// what is only declared are passed over without a look, and so is text where nobody asks for it. Whoever reads the tags says
/// where raw text begins, as the tree builder would.
/// </summary>
/// <param name="wanted">Attributes of other names do not come into the list; null where all do.</param>
internal ref struct TagScanner(ReadOnlySpan<char> html, List<TagAttribute> attributes, bool withText = false, NameTable? wanted = null)
{
    /// <summary>Of one tag; what strangers write beyond is passed over.</summary>
    private const int MostAttributes = 4_096;

    private const ulong Space = 1ul << ' ' | 1ul << '\t' | 1ul << '\n' | 1ul << '\f' | 1ul << '\r';
    private const ulong TagNameEnds = Space | 1ul << '/' | 1ul << '>';
    private const ulong AttributeNameEnds = TagNameEnds | 1ul << '=';

    private readonly ReadOnlySpan<char> html = html;
    private int at;

    /// <summary>How many attributes the tag has, wanted or not.</summary>
    private int count;

    /// <summary>Behind what was found; whoever knows what stands there may go on elsewhere.</summary>
    public int Position
    {
        readonly get => at;
        set => at = value;
    }

    /// <summary>What was found is text, not a tag.</summary>
    public bool IsText { get; private set; }

    /// <summary>As it is written, with its character references.</summary>
    public ReadOnlySpan<char> Text { get; private set; }

    /// <summary>The name as it is written, in any case.</summary>
    public ReadOnlySpan<char> Name { get; private set; }

    /// <summary>The name as a number, where it is short (<see cref="PackedName"/>).</summary>
    public ulong Packed { get; private set; }

    public readonly bool HasAttributes => count > 0;

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
        var start = at;
        at = EndOfName(at, TagNameEnds, out var packed);
        Name = html[start..at];
        Packed = packed;
        return ReadAttributes(isEnd);
    }

    private bool ReadAttributes(bool isEnd)
    {
        attributes.Clear();
        (IsEnd, IsSelfClosing, count) = (isEnd, false, 0);
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
        var rest = html[at..];
        var length = PackedName.Read(rest, out var packed);
        // As nearly all are written: name="value".
        if (
            length > 0
            && rest.Length > length + 1
            && rest[length] == '='
            && rest[length + 1] == '"'
            && rest[(length + 2)..].IndexOf('"') is >= 0 and var quoted
        )
        {
            var start = at + length + 2;
            Add(packed, at, at + length, start, start + quoted);
            at = start + quoted + 1;
            return;
        }
        var name = at;
        at = EndOfName(at, AttributeNameEnds, out packed);
        var nameEnd = at;
        if (at < html.Length && html[at] != '=')
            PassSpace();
        var (value, end) = (nameEnd, nameEnd);
        if (at < html.Length && html[at] == '=')
            (value, end) = ReadValue();
        Add(packed, name, nameEnd, value, end);
    }

    private void Add(ulong packed, int name, int nameEnd, int value, int end)
    {
        if (count++ >= MostAttributes)
            return;
        if (wanted is null)
            attributes.Add(new TagAttribute(name, nameEnd, value, end));
        else if (wanted.Find(packed, html[name..nameEnd]) is { } known)
            attributes.Add(new TagAttribute(name, nameEnd, value, end, known));
    }

    private (int Start, int End) ReadValue()
    {
        at++;
        PassSpace();
        var start = at;
        if (at < html.Length && html[at] is '"' or '\'')
        {
            start++;
            var length = html[start..].IndexOf(html[at]);
            var end = length < 0 ? html.Length : start + length;
            at = length < 0 ? end : end + 1;
            return (start, end);
        }
        at = EndOf(at, Space | 1ul << '>');
        return (start, at);
    }

    private void PassSpace()
    {
        while (at < html.Length && html[at] is ' ' or '\t' or '\n' or '\f' or '\r')
            at++;
    }

    private readonly int EndOfName(int from, ulong ends, out ulong packed)
    {
        var end = from + PackedName.Read(html[from..], out packed);
        if (end > from && IsAmong(html[end], ends))
            return end;
        // An equals sign in the first place belongs to the name (13.2.5.32).
        end = EndOf(from + 1, ends);
        packed = PackedName.Of(html[from..end]);
        return end;
    }

    /// <param name="ends">A bit for each of the characters, all of them below 64.</param>
    private readonly int EndOf(int from, ulong ends)
    {
        while (from < html.Length && !IsAmong(html[from], ends))
            from++;
        return from;
    }

    private static bool IsAmong(char c, ulong set) => c < 64 && (set >> c & 1) != 0;
}
