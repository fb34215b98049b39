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

    public static string Spaces(int count) => count == 1 ? "1 space" : $"{count} spaces";
}
