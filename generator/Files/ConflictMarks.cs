namespace StaticGuide.Files;

/// <summary>
/// The marks that git leaves in a file that two people changed at one place: a line of less-than signs, one of equals signs, and one of
/// greater-than signs (git-merge, "How conflicts are presented").
/// </summary>
internal static class ConflictMarks
{
    private const string Ours = "<<<<<<< ";
    private const string Theirs = ">>>>>>> ";

    /// <summary>Whether UTF-8 may hold any: a quick look.</summary>
    public static bool MayBeIn(ReadOnlySpan<byte> bytes) => bytes.IndexOf("<<<<<<< "u8) >= 0;

    /// <summary>
    /// The first line of the first conflict in a text, in UTF-16 units; null where it has none. In a block of code they are talked about.
    /// </summary>
    public static (int Start, int End)? In(string text)
    {
        if (!text.Contains(Ours, StringComparison.Ordinal))
            return null;
        var (isInCode, start) = (false, -1);
        for (var line = 0; line < text.Length; )
        {
            var end = text.IndexOf('\n', line) is >= 0 and var found ? found : text.Length;
            var letters = text.AsSpan(line, end - line);
            if (letters.TrimStart().StartsWith("```") || letters.TrimStart().StartsWith("~~~"))
                isInCode = !isInCode;
            else if (start < 0 && !isInCode && letters.StartsWith(Ours))
                start = line;
            else if (start >= 0 && letters.StartsWith(Theirs))
                return (start, text.IndexOf('\n', start));
            line = end + 1;
        }
        return null;
    }
}
