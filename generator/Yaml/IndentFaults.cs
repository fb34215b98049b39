namespace StaticGuide.Yaml;

/// <summary>Says of a line that it is indented otherwise than what it stands with.</summary>
internal static class IndentFaults
{
    /// <param name="line">Where the line begins.</param>
    /// <param name="at">Where its first character stands.</param>
    public static SyntaxFault Misplaced(int line, int at, int column, BlockLevel nearest)
    {
        var what = nearest.IsList ? "the entries of the list above" : "the keys it stands with";
        return nearest.Column == 0
            ? new SyntaxFault(
                line,
                at,
                $"this line is indented by {Spaces(column)}, and {what} are not indented",
                "remove the spaces before it"
            )
            : new SyntaxFault(
                line,
                at,
                $"this line is indented by {Spaces(column)}, and {what} by {nearest.Column}",
                $"indent it by {Spaces(nearest.Column)}"
            );
    }

    /// <summary>
    /// A key two columns to the right of the first key of its mapping, right below it: it stands as in a list, whose hyphen is missing.
    /// </summary>
    /// <param name="isWithin">The mapping is the value of a key.</param>
    public static SyntaxFault? BelowFirstKey(string text, int line, int at, BlockLevel level, bool isWithin)
    {
        if (!isWithin || level.FirstKey is not { } first || at - line != level.Column + 2 || text.IndexOf('\n', level.Start) + 1 != line)
            return null;
        return new SyntaxFault(
            line,
            at,
            $"this line is indented by {Spaces(at - line)}, and the key above it by {level.Column}",
            $"write `- {first}: …` above, if an entry of a list begins there; else indent this line by {Spaces(level.Column)}"
        );
    }

    /// <summary>A tab in an empty line of a block, below which its text goes on.</summary>
    /// <param name="at">Where the first line begins that is not indented like the block.</param>
    /// <param name="column">How far its key is indented.</param>
    public static SyntaxFault? TabInBlock(string text, int at, int end, int column)
    {
        var rest = text.AsSpan(Math.Min(at, end), Math.Max(end - at, 0));
        var line = rest.IndexOf('\n') is >= 0 and var stop ? rest[..stop] : rest;
        if (line.IndexOf('\t') is not (>= 0 and var tab) || !line.IsWhiteSpace())
            return null;
        var words = rest.IndexOfAnyExcept(" \t\n");
        return words > 0 && words - rest[..words].LastIndexOf('\n') - 1 > column
            ? new SyntaxFault(at + tab, at + tab + 1, "there is a tab in this empty line of a text, which YAML does not allow", "remove it")
            : null;
    }

    /// <summary>A dash of print, or a bullet, in the place of the hyphen that begins an entry of a list.</summary>
    public static SyntaxFault? OddDash(string text, int at, int lineEnd) =>
        at + 2 < lineEnd && text[at] is '–' or '—' or '−' or '‐' or '‑' or '•' && text[at + 1] is ' ' or '\u00A0'
            ? new SyntaxFault(
                at,
                at + 1,
                $"`{text[at]}` begins no entry of a list in YAML",
                "write `- `, with a plain hyphen and a plain space"
            )
            : null;

    public static string Spaces(int count) => count == 1 ? "1 space" : $"{count} spaces";
}
