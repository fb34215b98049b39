using System.Runtime.CompilerServices;
using StaticGuide.Markup;

namespace StaticGuide.Checking.Html;

/// <summary>
/// Goes along the tags of a page that are written as nearly all are and that no other tag is read otherwise for: their anchors and links
/// are taken on the way. It stops before the first tag that takes more to read.
/// </summary>
internal readonly ref struct PlainTags(ReadOnlySpan<char> html, LinkCollector collector)
{
    private readonly ReadOnlySpan<char> html = html;
    private readonly NameTable elements = HtmlNames.Plain;
    private readonly NameTable parts = HtmlNames.Rows;
    private readonly NameTable attributes = LinkAttributes.Names;

    /// <summary>Where the tag begins that it stops before; the end where there is none.</summary>
    /// <param name="isInTable">Rows and cells may stand here.</param>
    /// <param name="inCell">Whether the last of their tags opens a cell.</param>
    public int Pass(int at, bool isInTable, ref bool inCell)
    {
        while (DistanceTo('<', at) is >= 0 and var distance)
        {
            at += distance;
            var isEnd = at + 1 < html.Length && html[at + 1] == '/';
            var name = at + (isEnd ? 2 : 1);
            if (LengthOfShort(html[name..]) is > 0 and var length)
            {
                at = name + length + 1;
                continue;
            }
            var end = name + PackedName.Read(html[name..], out var packed);
            var part = isInTable ? parts.Find(packed) : null;
            if ((part ?? elements.Find(packed)) is not { } element)
                return at;
            if (html[end] != '>')
            {
                var found = collector.Count;
                end = isEnd ? -1 : EndOf(end, element);
                if (end < 0)
                {
                    collector.TakeBack(found);
                    return at;
                }
            }
            if (part is not null)
                inCell = !isEnd && part is ("td" or "th" or "caption");
            at = end + 1;
        }
        return html.Length;
    }

    /// <summary>
    /// How long the name is where the tag ends right behind it: of one or two letters, only parts of a table mean anything. 0 for others.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int LengthOfShort(ReadOnlySpan<char> name) =>
        name is not [var first, var second, var third, ..] || !char.IsAsciiLetter(first) ? 0
        : second == '>' ? 1
        : third == '>' && char.IsAsciiLetterOrDigit(second) && first is not ('t' or 'T') ? 2
        : 0;

    /// <summary>Many tags follow upon another, or upon the end of its line.</summary>
    private int DistanceTo(char mark, int at) =>
        at + 1 >= html.Length ? html[at..].IndexOf(mark)
        : html[at] == mark ? 0
        : html[at + 1] == mark ? 1
        : html[at..].IndexOf(mark);

    /// <summary>Takes the attributes of a start tag; where it ends, or -1 where that takes more to tell.</summary>
    private int EndOf(int at, string element)
    {
        var seen = 0;
        while (html[at] == ' ')
        {
            var name = at + 1;
            var equals = name + PackedName.Read(html[name..], out var packed);
            if (equals == name || equals + 2 >= html.Length || html[equals] != '=' || html[equals + 1] != '"')
                return -1;
            var value = html[(equals + 2)..];
            var length = value.IndexOf('"');
            at = equals + length + 3;
            if (length < 0 || at == html.Length)
                return -1;
            if (attributes.Find(packed, html[name..equals]) is not { } attribute)
                continue;
            // Those that are taken begin with different letters. Of attributes with one name only the first counts.
            var bit = 1 << attribute[0];
            if ((seen & bit) != 0 || !Take(element, attribute, value[..length], equals + 2))
                return -1;
            seen |= bit;
        }
        return html[at] == '>' ? at : -1;
    }

    /// <summary>False where it takes more to tell what the attribute means.</summary>
    private bool Take(string element, string attribute, ReadOnlySpan<char> value, int start)
    {
        if (CharacterReferences.MayBeIn(value))
            return false;
        switch (attribute)
        {
            case "id":
                collector.Add(new Finding("", "id", new AttributeValue(start, start + value.Length, null)));
                return true;
            case "href" when element is "a" or "link":
                collector.Add(new Finding(element, "href", new AttributeValue(start, start + value.Length, null)));
                return true;
            case "property":
                return element is "meta" && value is not ("og:image" or "og:url");
            case "name" or "content":
                return element is "meta";
            default:
                return false;
        }
    }
}
