namespace StaticGuide.Evidence.Quotes;

/// <summary>Finds digits with the signs that part or group them: 44,200 and 12.5 and 12.05.2024.</summary>
internal static class DigitRun
{
    /// <summary>The first that begins at a place or behind it; of no length where there is none.</summary>
    public static (int Start, int Length) In(ReadOnlySpan<char> text, int from)
    {
        var distance = text[from..].IndexOfAnyInRange('0', '9');
        if (distance < 0)
            return default;
        var start = from + distance;
        var end = EndOfDigits(text, start);
        // Tables and papers of the United States leave the zero out: .5 percent.
        if (distance > 0 && text[start - 1] == '.' && !IsBound(text[..(start - 1)]) && !GoesOn(text[end..]))
            return (start - 1, end - start + 1);
        while (GoesOn(text[end..]))
            end = EndOfDigits(text, end + 1);
        return (start, end - start);
    }

    private static int EndOfDigits(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && char.IsAsciiDigit(text[at]))
            at++;
        return at;
    }

    private static bool GoesOn(ReadOnlySpan<char> behind) =>
        behind is ['.' or ',' or '\'' or ReadableText.GroupSpace, var next, ..] && char.IsAsciiDigit(next);

    /// <summary>A dot behind it belongs to it.</summary>
    private static bool IsBound(ReadOnlySpan<char> before) =>
        before is [.., var last] && (char.IsLetter(last) || char.IsAsciiDigit(last) || last is '.' or ',' or '…' or ')' or ']');
}
