using System.Buffers;

namespace StaticGuide.Content.Markdown.Directives;

/// <summary>A leaf directive of the generic-directives proposal, on a line of its own: <c>::name[label]</c>.</summary>
/// <param name="Label">What stands in the brackets; null where there are none.</param>
/// <param name="IsWhole">Whether the brackets close and nothing stands behind them.</param>
internal readonly record struct LeafDirectiveSyntax(string Name, string? Label, bool IsWhole)
{
    private static readonly SearchValues<char> NameCharacters = SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_"
    );

    /// <summary>Reads a line that begins with its first character; null where its colons are mere text.</summary>
    public static LeafDirectiveSyntax? Read(ReadOnlySpan<char> line)
    {
        if (line is not [':', ':', var first, ..] || !char.IsAsciiLetter(first))
            return null;
        line = line[2..].TrimEnd();
        var length = line.IndexOfAnyExcept(NameCharacters) is >= 0 and var end ? end : line.Length;
        var name = line[..length].ToString();
        var rest = line[length..];
        if (rest.IsEmpty)
            return new LeafDirectiveSyntax(name, null, true);
        if (rest[0] == '{')
            return new LeafDirectiveSyntax(name, null, false);
        // Words that follow a name without brackets are a sentence that begins with two colons.
        if (rest[0] != '[')
            return null;
        var close = rest.IndexOf(']');
        return close < 0
            ? new LeafDirectiveSyntax(name, null, false)
            : new LeafDirectiveSyntax(name, rest[1..close].Trim().ToString(), close == rest.Length - 1);
    }
}
