using System.Text.RegularExpressions;

namespace StaticGuide.Importing.Bodies;

/// <summary>Told the lines of a text in order, says which of them are fenced code (CommonMark 4.5).</summary>
internal sealed partial class CodeFences
{
    private string? open;

    /// <summary>What comes next stands in a block, or ends it.</summary>
    public bool IsOpen => open is not null;

    public bool IsCode(string text)
    {
        if (text.Length > BodyLine.Longest)
            return true;
        var fence = Fence().Match(text);
        if (open is null)
        {
            if (fence.Success && !(fence.Groups[1].Value[0] == '`' && fence.Groups[2].Value.Contains('`', StringComparison.Ordinal)))
                open = fence.Groups[1].Value;
            return open is not null;
        }
        if (fence.Success && fence.Groups[2].Length == 0 && fence.Groups[1].Value.StartsWith(open, StringComparison.Ordinal))
            open = null;
        return true;
    }

    /// <summary>A fence that no line within can end.</summary>
    public static string Around(IEnumerable<BodyLine> lines) =>
        new('`', lines.SelectMany(l => Ticks().Matches(l.Text)).Select(m => m.Length + 1).DefaultIfEmpty(3).Max());

    [GeneratedRegex("`{3,}")]
    private static partial Regex Ticks();

    [GeneratedRegex(@"^[\s>]*(?:[-*+]\s+|[0-9]+[.)]\s+)?(`{3,}|~{3,})\s*(.*?)\s*$")]
    private static partial Regex Fence();
}
