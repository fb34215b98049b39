using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using StaticGuide.Markup;

namespace StaticGuide.Checking.Html;

/// <summary>Takes the anchors and links of start tags whose attributes are written as nearly all are.</summary>
internal readonly ref struct PlainStarts(ReadOnlySpan<char> html, LinkCollector collector)
{
    private readonly ReadOnlySpan<char> html = html;
    private readonly PackedTable attributes = PlainAttributes.All;

    /// <summary>Takes the attributes of a start tag; where it ends, or -1 where that takes more to tell.</summary>
    public int EndOf(int at, PlainKind kind)
    {
        var html = this.html;
        var seen = 0;
        while (html[at] == ' ')
        {
            at++;
            var equals = at + PackedName.ReadStart(html[at..], out var packed);
            if (equals == at || !html[equals..].StartsWith("=\""))
                return -1;
            var start = equals + 2;
            var length = LengthOf(html[start..], out var isPlain);
            at = start + length + 1;
            if (length < 0 || at == html.Length)
                return -1;
            var attribute = (PlainAttribute)attributes.Find(packed);
            if (attribute == PlainAttribute.None)
                continue;
            // Of attributes with one name only the first counts.
            var bit = 1 << (int)attribute;
            if ((seen & bit) != 0 || !isPlain || !Take(kind, attribute, new AttributeValue(start, start + length, null)))
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
            at += FirstOf(ends);
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
    private bool Take(PlainKind kind, PlainAttribute attribute, AttributeValue value)
    {
        switch (attribute)
        {
            case PlainAttribute.Id:
                collector.Add(new Finding("", "id", value));
                return true;
            case PlainAttribute.Href when kind is PlainKind.Anchor or PlainKind.Link:
                collector.Add(new Finding(kind == PlainKind.Anchor ? "a" : "link", "href", value));
                return true;
            default:
                return kind == PlainKind.Meta
                    && (
                        attribute is PlainAttribute.Name or PlainAttribute.Content
                        || attribute is PlainAttribute.Property && value.In(html) is not ("og:image" or "og:url")
                    );
        }
    }

    /// <summary>The first place where something was found; two bytes stand for each.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int FirstOf(Vector256<ushort> found) =>
        BitOperations.TrailingZeroCount(found.AsByte().ExtractMostSignificantBits()) / sizeof(char);
}
