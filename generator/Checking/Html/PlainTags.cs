using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using StaticGuide.Markup;

namespace StaticGuide.Checking.Html;

/// <summary>
/// Goes along the tags of a page that are written as nearly all are and that no other tag is read otherwise for: their anchors and links
/// are taken on the way. It stops before the first tag that takes more to read.
/// </summary>
internal readonly ref struct PlainTags(ReadOnlySpan<char> html, LinkCollector collector)
{
    private const ulong Id = 'i' | 'd' << 8;
    private const ulong Href = 'h' | 'r' << 8 | 'e' << 16 | 'f' << 24;
    private const ulong Class = 'c' | 'l' << 8 | 'a' << 16 | 's' << 24 | (ulong)'s' << 32;

    private readonly ReadOnlySpan<char> html = html;
    private readonly PlainNames names = PlainNames.All;
    private readonly NameTable attributes = LinkAttributes.Names;

    /// <summary>Where the tag begins that it stops before, or some text in front of it; the end where there is none.</summary>
    /// <param name="isInTable">Rows and cells may stand here.</param>
    /// <param name="inCell">Whether the last of their tags opens a cell.</param>
    public int Pass(int at, bool isInTable, ref bool inCell)
    {
        var html = this.html;
        var last = html.Length - 2 - PackedName.Stretch;
        while (at < last)
        {
            if (html[at] != '<')
            {
                // Many tags follow upon the end of a line.
                var distance = html[at + 1] == '<' ? 1 : html[at..].IndexOf('<');
                if (distance < 0)
                    return html.Length;
                at += distance;
                continue;
            }
            var isEnd = html[at + 1] == '/';
            var end = at + (isEnd ? 2 : 1);
            if (end > last)
                return at;
            end += PackedName.ReadOfTag(html.Slice(end, PackedName.Stretch), out var packed);
            var kind = names.Find(packed);
            if (kind == PlainKind.None || kind >= PlainKind.Row && !isInTable)
                return at;
            if (html[end] != '>')
            {
                var found = collector.Count;
                end = isEnd ? -1 : EndOf(end, kind);
                if (end < 0)
                {
                    collector.TakeBack(found);
                    return at;
                }
            }
            if (kind >= PlainKind.Row)
                inCell = !isEnd && kind == PlainKind.Cell;
            at = end + 1;
        }
        return at;
    }

    /// <summary>Takes the attributes of a start tag; where it ends, or -1 where that takes more to tell.</summary>
    private int EndOf(int at, PlainKind kind)
    {
        var html = this.html;
        var seen = 0;
        while (html[at] == ' ')
        {
            var name = at + 1;
            var equals = name + PackedName.Read(html[name..], out var packed);
            if (equals == name || equals + 2 >= html.Length || html[equals] != '=' || html[equals + 1] != '"')
                return -1;
            var start = equals + 2;
            var length = LengthOf(html[start..], out var isPlain);
            at = start + length + 1;
            if (length < 0 || at == html.Length)
                return -1;
            if (packed == Class || attributes.Find(packed, html[name..equals]) is not { } attribute)
                continue;
            // Those that are taken begin with different letters. Of attributes with one name only the first counts.
            var bit = 1 << attribute[0];
            if ((seen & bit) != 0 || !isPlain || !Take(kind, packed, attribute, start, length))
                return -1;
            seen |= bit;
        }
        return html[at] == '>' ? at : -1;
    }

    /// <summary>How long a value is, up to the next quotation mark; -1 where there is none.</summary>
    /// <param name="isPlain">No character of it stands for another.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int LengthOf(ReadOnlySpan<char> rest, out bool isPlain)
    {
        isPlain = true;
        var units = MemoryMarshal.Cast<char, ushort>(rest);
        var at = 0;
        for (; units.Length - at >= Vector256<ushort>.Count; at += Vector256<ushort>.Count)
        {
            var few = Vector256.Create(units.Slice(at, Vector256<ushort>.Count));
            var ends =
                Vector256.Equals(few, Vector256.Create((ushort)'"'))
                | Vector256.Equals(few, Vector256.Create((ushort)'&'))
                | Vector256.LessThanOrEqual(few, Vector256.Create((ushort)'\r'));
            if (ends == Vector256<ushort>.Zero)
                continue;
            // Two bytes for each.
            at += BitOperations.TrailingZeroCount(ends.AsByte().ExtractMostSignificantBits()) / sizeof(char);
            if (rest[at] == '"')
                return at;
            break;
        }
        var quote = rest[at..].IndexOf('"');
        if (quote < 0)
            return -1;
        isPlain = !CharacterReferences.MayBeIn(rest.Slice(at, quote));
        return at + quote;
    }

    /// <summary>False where it takes more to tell what the attribute means.</summary>
    private bool Take(PlainKind kind, ulong packed, string attribute, int start, int length)
    {
        switch (packed)
        {
            case Id:
                collector.Add(new Finding("", "id", new AttributeValue(start, start + length, null)));
                return true;
            case Href when kind is PlainKind.Anchor or PlainKind.Link:
                collector.Add(
                    new Finding(kind == PlainKind.Anchor ? "a" : "link", "href", new AttributeValue(start, start + length, null))
                );
                return true;
            default:
                return kind == PlainKind.Meta
                    && (
                        attribute is "name" or "content"
                        || attribute is "property" && html.Slice(start, length) is not ("og:image" or "og:url")
                    );
        }
    }
}
