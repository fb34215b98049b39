using System.Buffers;

namespace StaticGuide.Content.Markdown.Citations;

/// <summary>Reads citations as pandoc does (Pandoc User's Guide, "Citation syntax"); only bracketed forms cite.</summary>
internal static class CitationSyntax
{
    /// <summary>A citation is shorter than this: an open bracket must not have the rest of the page read.</summary>
    public const int LengthLimit = 4096;

    private static readonly SearchValues<char> OfKey = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-"
    );

    /// <summary>What may stand between a bracket and a key that was meant to be cited.</summary>
    private static readonly SearchValues<char> Openings = SearchValues.Create(" \n;-*_");

    /// <summary>
    /// Reads the citation that begins with the text's first character, whatever follows it; null where that is something else.
    /// </summary>
    public static Citation? Read(ReadOnlySpan<char> text)
    {
        if (text is ['[', '@', ..] && PlainKey(text[2..]) is { } id)
            return new Citation(id.Length + "[@]".Length, [new CitationItem(id, 1, id.Length + 2)]);
        // Most brackets cite nothing: look before reading.
        if (LengthOfBrackets(text) is not { } end || !text[..end].Contains('@'))
            return null;
        // A footnote's reference; and brackets that reach from one row of a table into another.
        if (text[1] == '^' || text[..end].Contains("\n|", StringComparison.Ordinal))
            return null;
        // Nearly all have one.
        List<CitationItem> items = new(1);
        for (var start = 1; start < end; )
        {
            var length = LengthOfItem(text[start..(end - 1)]);
            if (ReadItem(text.Slice(start, length), start) is not { } item)
                return null;
            items.Add(item);
            start += length + 1;
        }
        return items.Count == 0 ? null : new Citation(end, items);
    }

    /// <summary>A key that stands alone between its brackets, as nearly all do, of letters, digits and hyphens.</summary>
    private static string? PlainKey(ReadOnlySpan<char> text)
    {
        var length = text.IndexOfAnyExcept(OfKey);
        if (length <= 0 || text[length] != ']' || length > LengthLimit / 2 || text[0] == '-' || text[length - 1] == '-')
            return null;
        var key = text[..length];
        return key.IndexOf("--") < 0 ? key.ToString() : null;
    }

    /// <summary>How long the brackets are that the text begins with, or null where none close.</summary>
    public static int? LengthOfBrackets(ReadOnlySpan<char> text) =>
        text is ['[', ..] ? HiddenSpans.EndOfBrackets(text[..Math.Min(text.Length, LengthLimit)], 0) : null;

    /// <summary>How long something is that begins like a citation; 0 where it does not.</summary>
    public static int LengthOfStart(ReadOnlySpan<char> text)
    {
        var at = 1 + text[1..].IndexOfAnyExcept(Openings);
        if (
            at == 0
            || text[at] != '@'
            || text[(at + 1)..].TrimStart(" \u00A0\u2009\u202F\u3000") is not [var next, ..]
            || next != '{' && !char.IsLetterOrDigit(next)
        )
            return 0;
        return LengthOfBrackets(text) ?? 1;
    }

    private static CitationItem? ReadItem(ReadOnlySpan<char> item, int offset)
    {
        if (CitationKey.Find(item) is not { } key)
            return null;
        var prefix = item[..key.Start];
        var suppresses = prefix is ['-'] || prefix is [.., var before, '-'] && before is not ('-' or '\\') && !char.IsLetterOrDigit(before);
        var suffix = item[key.End..];
        var (locator, rest) = LocatorSyntax.Split(PlainWords.Of(suffix));
        return new CitationItem(IdOf(item[key.Start..key.End]), offset + key.Start, offset + key.End)
        {
            Prefix = PlainWords.Of(suppresses ? prefix[..^1] : prefix).Trim() is { Length: > 0 } words ? words : null,
            Locator = locator,
            Suffix = rest,
            SuppressAuthor = suppresses,
            HasSecondKey = CitationKey.IsIn(suffix),
        };
    }

    private static string IdOf(ReadOnlySpan<char> key) => (key is ['@', '{', ..] ? key[2..^1] : key[1..]).ToString();

    /// <summary>The length of the first item, up to a semicolon in the open.</summary>
    private static int LengthOfItem(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i = HiddenSpans.EndOfInline(text, i))
        {
            if (text[i] == ';')
                return i;
        }
        return text.Length;
    }
}
