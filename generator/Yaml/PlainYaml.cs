using System.Buffers;
using System.Runtime.InteropServices;
using StaticGuide.Diagnostics;

namespace StaticGuide.Yaml;

/// <summary>
/// Reads the YAML that nearly all pages are written in, in one pass over its characters: block mappings and lists, each value on
/// the line of its key, quoted or not, and lists in brackets. Where a text holds anything else, be it right or wrong, it reads
/// nothing, and <see cref="YamlReader"/> gives the same text to the library. Both give the same nodes at the same places; a property
/// test holds them to it.
/// </summary>
internal ref struct PlainYaml
{
    private const int DepthLimit = 8;
    private const int LongestKey = 100;

    /// <summary>
    /// What a plain value may begin with, besides letters, digits and all beyond ASCII: nothing that YAML gives a meaning to.
    /// </summary>
    private const string OtherFirstCharacters = "/(.+_$<=^;";

    private static readonly SearchValues<char> KeyCharacters = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-"
    );

    private readonly ReadOnlySpan<char> text;
    private readonly int end;

    private readonly YamlNodes nodes;
    private readonly List<YamlEntry> open;
    private int depth;

    // The line that is read: where its first character that is no blank stands, its last, and where the next line begins.
    private int line;
    private int lineStart;
    private int content;
    private int contentEnd;
    private int nextLine;

    private PlainYaml(ReadOnlySpan<char> text, int start, int end, int firstLine, YamlNodes nodes)
    {
        this.text = text;
        (this.end, this.nodes, open) = (end, nodes, nodes.Open);
        (line, nextLine) = (firstLine - 1, start);
    }

    private readonly bool AtEnd => content < 0;

    private readonly int Indent => content - lineStart;

    private readonly bool IsItem => text[content] == '-' && content + 1 < contentEnd && text[content + 1] == ' ';

    /// <summary>The mapping that a stretch of a text holds, or null where it is not as plain as that.</summary>
    /// <param name="firstLine">The line that the stretch begins with, from 1.</param>
    /// <param name="nodes">Gives the nodes; null for some that are kept.</param>
    public static YamlMapping? Read(ReadOnlySpan<char> text, int start, int end, int firstLine, YamlNodes? nodes = null)
    {
        var reader = new PlainYaml(text, start, end, firstLine, nodes ?? new YamlNodes());
        return reader.Advance() && !reader.AtEnd && reader.Indent == 0 && reader.ReadMapping(0) is { } root && reader.AtEnd ? root : null;
    }

    /// <summary>Goes to the next line that says something; false where it holds characters that are not plain.</summary>
    private bool Advance()
    {
        while (nextLine < end)
        {
            line++;
            lineStart = nextLine;
            var length = text.Slice(lineStart, end - lineStart).IndexOf('\n');
            var lineEnd = length < 0 ? end : lineStart + length;
            nextLine = lineEnd + 1;
            var characters = text.Slice(lineStart, lineEnd - lineStart);
            if (!IsPlain(characters))
                return false;
            var indent = characters.IndexOfAnyExcept(' ');
            if (indent < 0 || characters[indent] == '#')
                continue;
            content = lineStart + indent;
            contentEnd = lineStart + characters.TrimEnd(' ').Length;
            return true;
        }
        content = -1;
        return true;
    }

    private static bool IsPlain(ReadOnlySpan<char> characters)
    {
        while (characters.IndexOfAnyExceptInRange(' ', '~') is >= 0 and var i)
        {
            // Line ends of other kinds, marks without width and characters of two units count differently from one reader to the next.
            if (characters[i] is < '\u00A0' or '\u2028' or '\u2029' or >= '\uD800')
                return false;
            characters = characters[(i + 1)..];
        }
        return true;
    }

    private YamlMapping? ReadMapping(int indent)
    {
        if (++depth > DepthLimit)
            return null;
        var (start, first) = (At(content), open.Count);
        HashSet<string>? keys = null;
        var kinds = 0ul;
        while (!AtEnd && Indent == indent && !IsItem)
        {
            if (ReadKey() is not { } key)
                return null;
            // Hardly any two are alike by what is seen first.
            var kind = YamlMapping.KindOf(key.Value);
            if (((kinds & kind) != 0 || open.Count - first > YamlMapping.Handful) && IsRepeated(key.Value, first, ref keys))
                return null;
            kinds |= kind;
            if (ReadValue(indent) is not { } value)
                return null;
            open.Add(nodes.Entry(key, value));
        }
        depth--;
        if (!AtEnd && Indent >= indent && !(Indent == indent && IsItem))
            return null;
        var mapping = nodes.Mapping(start, CollectionsMarshal.AsSpan(open)[first..], kinds);
        CollectionsMarshal.SetCount(open, first);
        return mapping;
    }

    /// <summary>Whether a mapping has a key already: a walk along a handful is faster than a table; along thousands it is not.</summary>
    /// <param name="first">Where the mapping begins among those that are open.</param>
    private readonly bool IsRepeated(string key, int first, ref HashSet<string>? keys)
    {
        if (open.Count - first > YamlMapping.Handful)
            return !(keys ??= open.Skip(first).Select(e => e.Key.Value).ToHashSet(StringComparer.Ordinal)).Add(key);
        for (var i = first; i < open.Count; i++)
        {
            if (open[i].Key.Value == key)
                return true;
        }
        return false;
    }

    /// <summary>The key that the line begins with; what is left of the line is its value.</summary>
    private YamlScalar? ReadKey()
    {
        var length = KeyLength(text.Slice(content, contentEnd - content));
        if (length == 0)
            return null;
        var (start, after) = (content, content + length);
        content = after + 1;
        return nodes.Scalar(At(start), At(after), CommonKeys.TextOf(text.Slice(start, length)), isPlain: true);
    }

    /// <summary>The length of the key that some characters begin with; 0 where there is none.</summary>
    private static int KeyLength(ReadOnlySpan<char> characters)
    {
        var length = characters.IndexOfAnyExcept(KeyCharacters);
        return
            length is > 0 and < LongestKey
            && characters[length] == ':'
            && characters[0] != '-'
            && (length + 1 == characters.Length || characters[length + 1] == ' ')
            ? length
            : 0;
    }

    private YamlNode? ReadValue(int indent)
    {
        if (content < contentEnd)
            return ReadInline() is { } value && Advance() && (AtEnd || Indent <= indent) ? value : null;
        var empty = At(contentEnd);
        if (!Advance())
            return null;
        if (AtEnd || Indent < indent || Indent == indent && !IsItem)
            return nodes.Scalar(empty, empty, "", isPlain: true);
        return IsItem ? ReadSequence(Indent) : ReadMapping(Indent);
    }

    private YamlSequence? ReadSequence(int indent)
    {
        if (++depth > DepthLimit)
            return null;
        var list = nodes.Sequence(At(content), out var items);
        while (!AtEnd && Indent == indent && IsItem)
        {
            content++;
            SkipBlanks();
            YamlNode? item = KeyLength(text.Slice(content, contentEnd - content)) > 0 ? ReadMapping(Indent) : ReadItem(indent);
            if (item is null)
                return null;
            items.Add(item);
        }
        depth--;
        return AtEnd || Indent <= indent ? list : null;
    }

    private YamlNode? ReadItem(int indent) => ReadInline() is { } value && Advance() && (AtEnd || Indent <= indent) ? value : null;

    /// <summary>A value that stands in one line and goes to its end.</summary>
    private YamlNode? ReadInline()
    {
        SkipBlanks();
        return text[content] switch
        {
            '"' or '\'' => ReadQuoted() is { } quoted && content == contentEnd ? quoted : null,
            '[' => ReadFlowSequence() is { } list && content == contentEnd ? list : null,
            _ => ReadPlain(),
        };
    }

    private YamlScalar? ReadPlain()
    {
        var value = text.Slice(content, contentEnd - content);
        if (!CanBegin(value) || value.ContainsAny(':', '#') && MayEndEarly(value))
            return null;
        return Scalar(content, contentEnd, isPlain: true);
    }

    private static bool MayEndEarly(ReadOnlySpan<char> value) =>
        value[^1] == ':' || value.Contains(": ", StringComparison.Ordinal) || value.Contains(" #", StringComparison.Ordinal);

    private static bool CanBegin(ReadOnlySpan<char> value) =>
        char.IsLetterOrDigit(value[0])
        || value[0] > '\u00A0'
        || OtherFirstCharacters.Contains(value[0], StringComparison.Ordinal)
        || value.Length > 1 && value[0] == '-' && char.IsAsciiDigit(value[1]);

    /// <summary>A value in quotes that holds no escape; what stands behind it is left.</summary>
    private YamlScalar? ReadQuoted()
    {
        var (start, quote) = (content, text[content]);
        var length = text.Slice(start + 1, contentEnd - start - 1).IndexOfAny(quote, '\\');
        var close = start + 1 + length;
        if (length < 0 || text[close] != quote || quote == '\'' && close + 1 < contentEnd && text[close + 1] == quote)
            return null;
        content = close + 1;
        return nodes.Scalar(At(start), At(content), nodes.TextOf(text.Slice(start + 1, length)), isPlain: false);
    }

    /// <summary>A list in brackets, of words and quoted values.</summary>
    private YamlSequence? ReadFlowSequence()
    {
        var list = nodes.Sequence(At(content), out var items);
        do
        {
            content++;
            SkipBlanks();
            if (content == contentEnd || ReadFlowItem() is not { } item)
                return null;
            items.Add(item);
            SkipBlanks();
        } while (content < contentEnd && text[content] == ',');
        if (content == contentEnd || text[content] != ']')
            return null;
        content++;
        return list;
    }

    private YamlScalar? ReadFlowItem()
    {
        if (text[content] is '"' or '\'')
            return ReadQuoted();
        var start = content;
        while (content < contentEnd && (char.IsLetterOrDigit(text[content]) || text[content] is '_' or '-' or '.' or '/' or ' '))
            content++;
        var length = text.Slice(start, content - start).TrimEnd(' ').Length;
        return length > 0 && char.IsLetterOrDigit(text[start]) ? Scalar(start, start + length, isPlain: true) : null;
    }

    private void SkipBlanks()
    {
        while (content < contentEnd && text[content] == ' ')
            content++;
    }

    private readonly YamlScalar Scalar(int start, int stop, bool isPlain) =>
        nodes.Scalar(At(start), At(stop), nodes.TextOf(text[start..stop]), isPlain);

    private readonly Position At(int offset) => new(line, offset - lineStart + 1);
}
