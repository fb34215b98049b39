namespace StaticGuide.Verification.Text;

/// <summary>The marks of notes: raised ones, and those that stand on the line, in brackets or as links: <c>2024.[1]</c>.</summary>
internal static class NoteMarks
{
    public const int Longest = 24;

    private const int MostDigits = 3;

    /// <summary>Past the marks in brackets right behind the end of a sentence; nowhere where none stand, or words go on.</summary>
    public static int Behind(ReadOnlySpan<char> text, int at)
    {
        var end = at;
        while (
            end < text.Length && text[end] == '[' && text[end..].IndexOf(']') is > 0 and var close && IsName(text.Slice(end + 1, close - 1))
        )
            end += close + 1;
        return end == text.Length || text[end] == ' ' ? end : at;
    }

    /// <summary>Whether the words of a link to an anchor are the mark of a note.</summary>
    /// <param name="before">The character that stands before it; null for none in its block.</param>
    /// <param name="isBehindWord">That ends a word, a year or a large number.</param>
    public static bool IsOfLink(ReadOnlySpan<char> text, char? before, bool isBehindWord) =>
        before is not null
        && (
            text is ['[' or '(', .. var inner, ']' or ')']
                ? text[0] == '[' && IsName(inner) || IsSigns(inner)
                : IsSigns(text)
                    || IsName(text) && (isBehindWord || before is '.' or ',' or ')' or ';' or ':' or '!' or '?' or '"' or '\u201D')
                    // Nobody links one digit of a number.
                    || before is >= '0' and <= '9' && IsName(text) && text is [>= '0' and <= '9', ..]
        );

    /// <summary>A raised link or sign is the mark of a note; a bare number or letter is one unless it may be a power or an index.</summary>
    /// <inheritdoc cref="IsOfLink"/>
    public static bool IsRaised(ReadOnlySpan<char> text, char? before, bool isBehindWord, bool hasLink) =>
        text.Length <= Longest
        && (
            hasLink
            || text is ['[', .., ']']
            || !text.ContainsAnyExcept("*†‡§")
            || text.Length <= 2 && !text.ContainsAnyExceptInRange('0', '9') && (isBehindWord || before is '.' or ',' or ')' or ';')
            || text is [>= 'a' and <= 'z'] && isBehindWord
        );

    /// <summary>What comes next stands behind a word, a year or a large number: no power, no index.</summary>
    public static bool AreBehindWord(ReadOnlySpan<char> before)
    {
        const int Letters = 3;
        const int Digits = 4;
        var (letters, digits) = (0, 0);
        while (letters < before.Length && char.IsLetter(before[^(letters + 1)]))
            letters++;
        while (digits < before.Length && (char.IsAsciiDigit(before[^(digits + 1)]) || before[^(digits + 1)] == ','))
            digits++;
        return letters >= Letters || digits >= Digits;
    }

    private static bool IsName(ReadOnlySpan<char> text)
    {
        if (text.StartsWith("note ", StringComparison.OrdinalIgnoreCase))
            text = text["note ".Length..];
        return text is [>= 'a' and <= 'z']
            || text.Length is > 0 and <= MostDigits && !text.ContainsAnyExceptInRange('0', '9')
            || IsSigns(text);
    }

    private static bool IsSigns(ReadOnlySpan<char> text) => text.Length is > 0 and <= MostDigits && !text.ContainsAnyExcept("*†‡§");
}
