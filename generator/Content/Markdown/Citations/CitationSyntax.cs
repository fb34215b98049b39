using System.Buffers;

namespace StaticGuide.Content.Markdown.Citations;

/// <summary>Reads citations as pandoc does (Pandoc User's Guide, "Citation syntax"); only bracketed forms cite.</summary>
internal static class CitationSyntax
{
    private const int LengthLimit = 4096;

    /// <summary>Punctuation that may stand within a key, but not end it.</summary>
    private static readonly SearchValues<char> InnerPunctuation = SearchValues.Create(":.#$%&-+?<>~/");

    /// <summary>Reads a citation that begins with the text's first character; null where that is something else, such as a link.</summary>
    public static Citation? Read(ReadOnlySpan<char> text)
    {
        if (text.Length > LengthLimit)
            text = text[..LengthLimit];
        // Most brackets cite nothing: look before reading.
        if (text is not ['[', ..] || EndOfBrackets(text, 0) is not { } end || !text[..end].Contains('@'))
            return null;
        if (end < text.Length && text[end] is '(' or '[')
            return null;
        List<CitationItem> items = [];
        var start = 1;
        while (start < end)
        {
            var length = LengthOfItem(text[start..(end - 1)]);
            if (ReadItem(text.Slice(start, length), start) is not { } item)
                return null;
            items.Add(item);
            start += length + 1;
        }
        return items.Count == 0 ? null : new Citation(end, items);
    }

    /// <summary>How long something is that begins like a citation and is none, nor a link; 0 where it does not.</summary>
    public static int LengthOfBroken(ReadOnlySpan<char> text)
    {
        if (text.Length < 3 || text[1] != '@' && !(text[1] == ' ' && text[2] == '@') || Read(text) is not null)
            return 0;
        var end = EndOfBrackets(text, 0) ?? 1;
        return end < text.Length && text[end] is '(' or '[' ? 0 : end;
    }

    private static CitationItem? ReadItem(ReadOnlySpan<char> item, int offset)
    {
        if (FindKey(item) is not { } key)
            return null;
        var prefix = item[..key.Start].Trim();
        if (prefix is [.., '-'] && (prefix.Length == 1 || prefix[^2] == ' ') && item[key.Start - 1] == '-')
            prefix = prefix[..^1].Trim();
        var suffix = item[key.End..];
        var locator = suffix.Trim();
        locator = locator is [',', ..] ? locator[1..].Trim() : locator;
        return new CitationItem(IdOf(item[key.Start..key.End]), offset + key.Start, offset + key.End,
            prefix.IsEmpty ? null : Unescape(prefix), locator.IsEmpty ? null : Unescape(locator), FindKey(suffix) is not null);
    }

    /// <summary>The first <c>@key</c> of an item: at its start, behind a space, or behind the <c>-</c> that suppresses an author.</summary>
    private static (int Start, int End)? FindKey(ReadOnlySpan<char> item)
    {
        for (var i = 0; i < item.Length; i++)
        {
            if (item[i] == '\\')
                i++;
            else if (item[i] == '`')
                i = EndOfCode(item, i) - 1;
            else if (item[i] == '@' && MayFollow(item[..i]) && LengthOfKey(item[(i + 1)..]) is > 0 and var length)
                return (i, i + 1 + length);
        }
        return null;
    }

    private static bool MayFollow(ReadOnlySpan<char> before)
    {
        if (before is [.., '-'])
            before = before[..^1];
        return before.IsEmpty || char.IsWhiteSpace(before[^1]) || before[^1] is '(' or '"' or '*' or '_';
    }

    private static int LengthOfKey(ReadOnlySpan<char> text)
    {
        if (text is ['{', ..])
            return text.IndexOf('}') is > 1 and var brace && !text[..brace].ContainsAny(' ', '\n') ? brace + 1 : 0;
        if (text.IsEmpty || !IsKeyCharacter(text[0]))
            return 0;
        var i = 1;
        while (i < text.Length && (IsKeyCharacter(text[i])
            || InnerPunctuation.Contains(text[i]) && i + 1 < text.Length && IsKeyCharacter(text[i + 1])))
            i++;
        return i;
    }

    private static bool IsKeyCharacter(char c) => char.IsLetterOrDigit(c) || c == '_';

    private static string IdOf(ReadOnlySpan<char> key) => (key is ['@', '{', ..] ? key[2..^1] : key[1..]).ToString();

    /// <summary>The length of the first item, up to a semicolon outside inner brackets.</summary>
    private static int LengthOfItem(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\')
                i++;
            else if (text[i] == '`')
                i = EndOfCode(text, i) - 1;
            else if (text[i] == '[' && EndOfBrackets(text, i) is { } end)
                i = end - 1;
            else if (text[i] == ';')
                return i;
        }
        return text.Length;
    }

    /// <summary>Behind the bracket that closes the one at <paramref name="open"/>, or null where none does.</summary>
    private static int? EndOfBrackets(ReadOnlySpan<char> text, int open)
    {
        var depth = 0;
        for (var i = open; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '\\':
                    i++;
                    break;
                case '`':
                    i = EndOfCode(text, i) - 1;
                    break;
                case '[':
                    depth++;
                    break;
                case ']' when --depth == 0:
                    return i + 1;
            }
        }
        return null;
    }

    /// <summary>Behind a code span (CommonMark 6.1), or behind its first backticks where nothing closes it.</summary>
    private static int EndOfCode(ReadOnlySpan<char> text, int start)
    {
        var ticks = text[start..].IndexOfAnyExcept('`') is >= 0 and var run ? run : text.Length - start;
        for (var i = start + ticks; i < text.Length; i++)
        {
            if (text[i] != '`')
                continue;
            var closing = text[i..].IndexOfAnyExcept('`') is >= 0 and var more ? more : text.Length - i;
            if (closing == ticks)
                return i + closing;
            i += closing - 1;
        }
        return start + ticks;
    }

    private static string Unescape(ReadOnlySpan<char> text) =>
        text.Contains('\\') ? text.ToString().Replace("\\", "", StringComparison.Ordinal) : text.ToString();
}
