using System.Text.RegularExpressions;

namespace StaticGuide.Importing.Bodies;

/// <summary>Formatters indent the end of a call-out along with the list before it, where here it would end nothing.</summary>
internal static partial class CalloutEnds
{
    public static List<BodyLine> Rewrite(IReadOnlyList<BodyLine> lines)
    {
        Stack<(string Margin, int Colons)> open = [];
        List<BodyLine> rewritten = new(lines.Count);
        foreach (var line in lines)
        {
            if (line.IsCode || Mark().Match(line.Text) is not { Success: true } mark)
            {
                rewritten.Add(line);
                continue;
            }
            var (margin, colons) = (mark.Groups[1].Value, mark.Groups[2].Value);
            if (mark.Groups[3].Length > 0)
                open.Push((margin, colons.Length));
            else if (open.TryPeek(out var last) && colons.Length >= last.Colons)
                margin = open.Pop().Margin;
            rewritten.Add(line with { Text = margin + line.Text[mark.Groups[1].Length..] });
        }
        return rewritten;
    }

    [GeneratedRegex(@"^([ >]*)(:{3,})\s*(\S.*)?$")]
    private static partial Regex Mark();
}
