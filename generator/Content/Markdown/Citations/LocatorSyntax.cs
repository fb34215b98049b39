namespace StaticGuide.Content.Markdown.Citations;

/// <summary>
/// Parts what follows a key into locator and suffix (Pandoc User's Guide, "Citation syntax"): in braces, or a term with
/// numbers behind it. Besides pandoc's, the words right behind the comma are a locator too, up to the next one: the name of a heading.
/// </summary>
internal static class LocatorSyntax
{
    /// <param name="words">With the comma or space it begins with.</param>
    public static (CitationLocator? Locator, string? Suffix) Split(string words)
    {
        var text = words.AsSpan().TrimEnd();
        var isComma = text is [',', ..];
        var body = (isComma ? text[1..] : text).TrimStart();
        if (body.IsEmpty || !isComma && text is not [' ' or '{', ..])
            return (null, Rest(text));
        if (body[0] == '{' && LengthOfBraces(body) is > 0 and var braces)
            return (Braced(body[1..(braces - 1)].Trim()), Rest(body[braces..]));
        if (Numbered(body) is { } locator)
            return (locator, Rest(body[locator.Words.Length..]));
        if (!isComma || body[0] == ',')
            return (null, Rest(text));
        var length = LengthOfPhrase(body);
        return (new CitationLocator(body[..length].TrimEnd().ToString(), null, body[..length].TrimEnd().ToString()), Rest(body[length..]));
    }

    private static CitationLocator? Braced(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
            return null;
        return LocatorTerms.At(text) is (var label, var length)
            ? new CitationLocator(text.ToString(), label, text[length..].ToString())
            : new CitationLocator(text.ToString(), LocatorValue.LengthOf(text, true) > 0 ? "page" : null, text.ToString());
    }

    /// <summary>A term with its numbers, or bare numbers, which are pages.</summary>
    private static CitationLocator? Numbered(ReadOnlySpan<char> text)
    {
        if (LocatorTerms.At(text) is (var label, var term) && LocatorValue.LengthOf(text[term..], true) is > 0 and var length)
            return new CitationLocator(text[..(term + length)].ToString(), label, text.Slice(term, length).ToString());
        return LocatorValue.LengthOf(text, false) is > 0 and var pages
            ? new CitationLocator(text[..pages].ToString(), "page", text[..pages].ToString())
            : null;
    }

    private static int LengthOfBraces(ReadOnlySpan<char> text)
    {
        var depth = 0;
        for (var i = 0; i < text.Length; i++)
        {
            depth += text[i] switch
            {
                '{' => 1,
                '}' => -1,
                _ => 0,
            };
            if (depth == 0)
                return i + 1;
        }
        return 0;
    }

    /// <summary>Up to a comma outside brackets and quotations.</summary>
    private static int LengthOfPhrase(ReadOnlySpan<char> text)
    {
        var depth = 0;
        var isQuoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            depth += text[i] switch
            {
                '(' or '[' or '{' or '“' => 1,
                ')' or ']' or '}' or '”' => -1,
                _ => 0,
            };
            isQuoted ^= text[i] == '"';
            // A comma within a number parts nothing: "$1,000".
            if (text[i] == ',' && depth <= 0 && !isQuoted && !(i + 1 < text.Length && char.IsAsciiDigit(text[i + 1])))
                return i;
        }
        return text.Length;
    }

    private static string? Rest(ReadOnlySpan<char> text) => text.Trim().IsEmpty ? null : text.ToString();
}
