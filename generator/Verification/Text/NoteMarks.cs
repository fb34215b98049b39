namespace StaticGuide.Verification.Text;

/// <summary>The marks of notes that stand on the line, in brackets or as links: <c>2024.[1]</c>.</summary>
internal static class NoteMarks
{
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
