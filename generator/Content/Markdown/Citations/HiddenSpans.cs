namespace StaticGuide.Content.Markdown.Citations;

/// <summary>
/// Stretches of Markdown that hide brackets, semicolons and keys from a citation. Each method gives the offset behind what begins
/// at <c>i</c>.
/// </summary>
internal static class HiddenSpans
{
    /// <summary>
    /// Emphasis or a quotation that is longer than this hides nothing, nor do brackets nested deeper: a page of brackets must not
    /// be read once for each of them.
    /// </summary>
    private const int LengthLimit = 256;
    private const int DepthLimit = 32;

    /// <summary>
    /// An escape, code, an autolink, a tag, a character reference or a key in braces is taken as a whole, wherever it stands.
    /// </summary>
    public static int EndOfVerbatim(ReadOnlySpan<char> text, int i) =>
        text[i] switch
        {
            '\\' => Math.Min(i + 2, text.Length),
            '`' => EndOfCode(text, i),
            '<' => EndOfAngles(text, i),
            '&' => EndOfReference(text, i),
            '@' => i + 1 + CitationKey.LengthOfBraces(text[(i + 1)..]),
            _ => i + 1,
        };

    /// <summary>So are inner brackets, emphasis and quotations, as long as they end within the citation.</summary>
    public static int EndOfInline(ReadOnlySpan<char> text, int i) =>
        text[i] switch
        {
            '[' => EndOfBrackets(text, i) ?? i + 1,
            '*' or '_' => EndOfEmphasis(text, i),
            '"' or '“' => EndOfQuotation(text, i),
            _ => EndOfVerbatim(text, i),
        };

    /// <summary>Behind the bracket that closes the one at <paramref name="open"/>, or null where none does.</summary>
    public static int? EndOfBrackets(ReadOnlySpan<char> text, int open)
    {
        var depth = 0;
        for (var i = open; i < text.Length; i = EndOfVerbatim(text, i))
        {
            if (text[i] == '[' && ++depth > DepthLimit)
                return null;
            if (text[i] == ']' && --depth == 0)
                return i + 1;
        }
        return null;
    }

    /// <summary>Behind a code span (CommonMark 6.1), or behind its first backticks where nothing closes it.</summary>
    private static int EndOfCode(ReadOnlySpan<char> text, int start)
    {
        var ticks = LengthOfRun(text, start);
        for (var i = start + ticks; i < text.Length; i++)
        {
            if (text[i] != '`')
                continue;
            var closing = LengthOfRun(text, i);
            if (closing == ticks)
                return i + closing;
            i += closing - 1;
        }
        return start + ticks;
    }

    private static int EndOfAngles(ReadOnlySpan<char> text, int start) =>
        start + 1 < text.Length
        && (char.IsAsciiLetter(text[start + 1]) || text[start + 1] is '/' or '!')
        && text[start..].IndexOfAny('>', '\n') is > 0 and var length
        && text[start + length] == '>'
            ? start + length + 1
            : start + 1;

    /// <summary>Behind <c>&amp;amp;</c> and its like (CommonMark 2.5), whose semicolon parts nothing.</summary>
    private static int EndOfReference(ReadOnlySpan<char> text, int start)
    {
        var end = start + 1;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] == '#' && end == start + 1))
            end++;
        return end < text.Length && text[end] == ';' && end > start + 1 ? end + 1 : start + 1;
    }

    private static int EndOfEmphasis(ReadOnlySpan<char> text, int start)
    {
        var mark = text[start];
        var opening = LengthOfRun(text, start);
        if (mark == '_' && start > 0 && char.IsLetterOrDigit(text[start - 1]))
            return start + opening;
        var near = text[..Math.Min(text.Length, start + LengthLimit)];
        if (start + opening == near.Length || char.IsWhiteSpace(near[start + opening]))
            return start + opening;
        for (var i = start + opening; i < near.Length; i = EndOfVerbatim(near, i))
        {
            if (near[i] == mark && LengthOfRun(near, i) >= opening && !char.IsWhiteSpace(near[i - 1]))
                return i + opening;
        }
        return start + opening;
    }

    private static int EndOfQuotation(ReadOnlySpan<char> text, int start)
    {
        var closing = text[start] == '“' ? '”' : '"';
        var near = text[..Math.Min(text.Length, start + LengthLimit)];
        if (start + 1 == near.Length || char.IsWhiteSpace(near[start + 1]))
            return start + 1;
        for (var i = start + 1; i < near.Length; i = EndOfVerbatim(near, i))
        {
            if (near[i] == closing)
                return i + 1;
        }
        return start + 1;
    }

    private static int LengthOfRun(ReadOnlySpan<char> text, int start) =>
        text[start..].IndexOfAnyExcept(text[start]) is >= 0 and var run ? run : text.Length - start;
}
