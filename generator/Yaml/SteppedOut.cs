namespace StaticGuide.Yaml;

/// <summary>A key further left than the lines above it, as the first key behind a list is, or one whose spaces are lost.</summary>
/// <param name="line">Where its line begins.</param>
/// <param name="at">Where the key begins.</param>
/// <param name="left">The levels that it leaves, the innermost first.</param>
internal sealed class SteppedOut(int line, int at, string key, IReadOnlyList<BlockLevel> left)
{
    /// <summary>Its spaces are lost if what stands right below it goes on with one of the levels that it left; else null.</summary>
    /// <param name="isItem">What stands below is an entry of a list.</param>
    public SyntaxFault? FaultBefore(int column, bool isItem)
    {
        if (!left.Any(l => l.Column == column && l.IsList == isItem) || left.FirstOrDefault(l => !l.IsList) is not { } own)
            return null;
        var here = at == line ? "not indented" : $"indented by {IndentFaults.Spaces(at - line)}";
        return new SyntaxFault(
            at,
            at + key.Length,
            $"`{key}` is {here}, and stands between lines that are indented by {column}",
            $"indent it by {IndentFaults.Spaces(own.Column)}, as the keys above it"
        );
    }
}
