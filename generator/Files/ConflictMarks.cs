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
    public static bool MayBeIn(ReadOnlySpan<byte> bytes) =>
        bytes.ContainsAny((byte)'<', (byte)'>') && (bytes.IndexOf("<<<<<<< "u8) >= 0 || bytes.IndexOf(">>>>>>> "u8) >= 0);

    /// <summary>
    /// The first line of the first conflict in a text, in UTF-16 units, or of what is left of one; null where it has none. In a block of
    /// code they are talked about.
    /// </summary>
    public static (int Start, int End)? In(string text)
    {
        if (!text.Contains(Ours, StringComparison.Ordinal) && !text.Contains(Theirs, StringComparison.Ordinal))
            return null;
        var (isInCode, isQuoted) = (false, false);
        for (var line = 0; line < text.Length; )
        {
            var end = text.IndexOf('\n', line) is >= 0 and var found ? found : text.Length;
            var letters = text.AsSpan(line, end - line);
            if (letters.TrimStart().StartsWith("```") || letters.TrimStart().StartsWith("~~~"))
                isInCode = !isInCode;
            else if (!isInCode && (letters.StartsWith(Ours) || !isQuoted && IsEnd(letters, text.AsSpan(Math.Min(end + 1, text.Length)))))
                return (line, end);
            isQuoted = letters is ['>', ..];
            line = end + 1;
        }
        return null;
    }

    /// <summary>
    /// One line with the name of a branch, or a commit with its title in brackets: a quotation in a quotation has others around it.
    /// </summary>
    private static bool IsEnd(ReadOnlySpan<char> line, ReadOnlySpan<char> rest)
    {
        if (!line.StartsWith(Theirs) || rest is ['>', ..])
            return false;
        var name = line[Theirs.Length..].TrimEnd();
        var space = name.IndexOf(' ');
        return !name.IsEmpty && (space < 0 || name[space..] is [' ', '(', .., ')']);
    }
}
