using System.Buffers;
using System.Collections.Frozen;
using Markdig.Renderers.Html;
using StaticGuide.Files;

namespace StaticGuide.Content.Markdown.Attributes;

/// <summary>
/// Attributes in braces, as pandoc and PHP Markdown Extra have them: <c>{#id .class key=value}</c>, or Python-Markdown's
/// <c>{: #id}</c>. Braces around anything else are text: <c>{}</c>, <c>{name}</c>, <c>{{ value }}</c>.
/// </summary>
internal static class AttributeSyntax
{
    private static readonly SearchValues<char> EndsOfName = SearchValues.Create(" \t\n{}<>\"'`=#“”„‘’");

    private const int LongestTurned = 300;

    private static readonly FrozenSet<string> WellKnown = FrozenSet.ToFrozenSet(
        ["lang", "dir", "title", "width", "height", "loading", "hreflang", ImageAttributes.Credit],
        StringComparer.Ordinal
    );

    /// <summary>Reads the attributes that a text begins with; null where they are none.</summary>
    /// <param name="length">How many UTF-16 units they take, braces included.</param>
    public static HtmlAttributes? Read(ReadOnlySpan<char> text, out int length)
    {
        length = 0;
        if (text is not ['{', ..] || text[1..].StartsWith("{"))
            return null;
        var attributes = new HtmlAttributes();
        var at = text[1..] is [':', ..] ? 2 : 1;
        for (var items = 0; ; items++)
        {
            var blanks = text[at..].IndexOfAnyExcept(' ', '\t');
            if (blanks < 0)
                return null;
            at += blanks;
            if (text[at] == '}')
            {
                if (items == 0)
                    return null;
                length = at + 1;
                return attributes;
            }
            if (items > 0 && blanks == 0 || LengthOfItem(text[at..], attributes) is not (> 0 and var item))
                return null;
            at += item;
        }
    }

    /// <summary>Whether braces begin as attributes do, whatever follows: <c>{#</c>, <c>{.</c>, <c>{:</c>.</summary>
    public static bool BeginsLikeAttributes(ReadOnlySpan<char> text) =>
        text is ['{', '#' or '.' or ':', ..] && (text[2..].TrimStart(" :#.\"'“”„‘’") is [var first, ..]) && char.IsLetter(first);

    /// <summary>How long braces are that would be attributes if the quotation marks in them were straight; 0 where they are none.</summary>
    public static int LengthOfTurned(ReadOnlySpan<char> text)
    {
        text = text[..Math.Min(text.Length, LongestTurned)];
        if (text.IndexOfAny('}', '\n') is not (> 0 and var end) || text[end] != '}' || !text[..end].ContainsAny('“', '”', '„'))
            return 0;
        Span<char> straight = text[..(end + 1)].ToArray();
        straight.Replace('“', '"');
        straight.Replace('”', '"');
        straight.Replace('„', '"');
        return Read(straight, out var length) is null ? 0 : length;
    }

    /// <summary>
    /// How long braces are that begin with a well-known attribute and its value, and do not go on like attributes: a quotation mark may be
    /// missing.
    /// </summary>
    public static int LengthOfUnread(ReadOnlySpan<char> text)
    {
        text = text[..Math.Min(text.Length, LongestTurned)];
        if (text.IndexOfAny('}', '\n') is not (> 1 and var end) || text[end] != '}')
            return 0;
        var name = NameIn(text[1..end]);
        return WellKnown.Contains(name.ToString()) && text[(name.Length + 1)..] is ['=', not '}', ..] && Read(text, out _) is null
            ? end + 1
            : 0;
    }

    /// <summary>Whether they are attributes with values, of which nobody writes in a text.</summary>
    public static bool AreWellKnown(HtmlAttributes attributes) =>
        attributes.Properties is { Count: > 0 } properties && properties.TrueForAll(p => p.Value is not null && WellKnown.Contains(p.Key));

    private static int LengthOfItem(ReadOnlySpan<char> text, HtmlAttributes attributes)
    {
        if (text[0] is '#' or '.')
            return LengthOfMark(text[0], NameIn(text[1..]), attributes);
        var name = NameIn(text);
        if (name.IsEmpty || !char.IsAsciiLetter(name[0]))
            return 0;
        var rest = text[name.Length..];
        if (rest is not ['=', _, ..])
        {
            // A single word is a word of the text, but for the two attributes that take no value.
            if (name is not ("download" or ImageAttributes.Decorative))
                return 0;
            attributes.AddProperty(name.ToString(), null!);
            return name.Length;
        }
        var isQuoted = rest[1] is '"' or '\'';
        var value = rest[(isQuoted ? 2 : 1)..];
        var length = isQuoted ? value.IndexOf(rest[1]) : value.IndexOfAny(" \t\n}");
        if (length < 0 || !isQuoted && (length == 0 || value[0] is '“' or '”' or '„') || value[..length].Contains('\n'))
            return 0;
        attributes.AddProperty(name.ToString(), value[..length].ToString());
        return name.Length + 1 + length + (isQuoted ? 2 : 0);
    }

    private static ReadOnlySpan<char> NameIn(ReadOnlySpan<char> text) =>
        text[..(text.IndexOfAny(EndsOfName) is >= 0 and var end ? end : text.Length)];

    /// <summary><c>#id</c> or <c>.class</c>.</summary>
    private static int LengthOfMark(char mark, ReadOnlySpan<char> name, HtmlAttributes attributes)
    {
        if (name.IsEmpty || mark == '.' && !char.IsLetter(name[0]) && name[0] is not ('_' or '-'))
            return 0;
        if (mark == '#')
            attributes.Id = Nfc.Of(name.ToString());
        else
            attributes.AddClass(name.ToString());
        return name.Length + 1;
    }
}
