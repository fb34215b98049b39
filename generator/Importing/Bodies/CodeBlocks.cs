using System.Text.RegularExpressions;
using StaticGuide.Diagnostics;
using StaticGuide.Importing.Sites;

namespace StaticGuide.Importing.Bodies;

/// <summary>
/// What other tools say of a block of code behind its language: its title becomes a line of its own, for readers saw it there; a diagram is
/// named, for here it stays code.
/// </summary>
internal static partial class CodeBlocks
{
    /// <param name="left">Told what is left.</param>
    public static List<BodyLine> Rewrite(IReadOnlyList<BodyLine> lines, SourceText source, List<Left> left)
    {
        var fences = new CodeFences();
        List<BodyLine> rewritten = new(lines.Count);
        foreach (var line in lines)
        {
            var wasOpen = fences.IsOpen;
            _ = fences.IsCode(line.Text);
            if (wasOpen || !fences.IsOpen || Opening().Match(line.Text) is not { Success: true } opening)
            {
                rewritten.Add(line);
                continue;
            }
            if (Diagram().IsMatch(opening.Groups["info"].Value))
                left.Add(
                    Left.At(
                        ImportRules.Extension,
                        LinkWays.PlaceOf(source, line.Source, line.Text.Trim(), []),
                        "a diagram in Mermaid: here it is code"
                    )
                );
            rewritten.AddRange(Titled(line, opening, rewritten is [.., var last] && last.Text.Trim(' ', '>').Length > 0));
        }
        return rewritten;
    }

    /// <param name="isBehindText">A line without a blank one before it would be of the same paragraph.</param>
    private static IEnumerable<BodyLine> Titled(BodyLine line, Match opening, bool isBehindText)
    {
        var info = opening.Groups["info"].Value;
        if (Title().Match(info) is not { Success: true } title)
            return [line];
        var (before, item, fence) = (opening.Groups["before"].Value, opening.Groups["item"].Value, opening.Groups["fence"].Value);
        // Within braces the language is the first class.
        var rest =
            info[0] == '{' && Class().Match(info) is { Success: true } language
                ? language.Groups[1].Value
                : Empty().Replace(info.Remove(title.Index, title.Length), "").Trim();
        var words = Special().Replace(title.Groups["title"].Value, "\\$0");
        var margin = before + new string(' ', item.Length);
        var blank = line with { Text = before.TrimEnd(), IsCode = false };
        return
        [
            .. isBehindText && item.Length == 0 ? [blank] : Array.Empty<BodyLine>(),
            line with
            {
                Text = $"{before}{item}**{words}**",
                IsCode = false,
            },
            blank,
            line with
            {
                Text = margin + fence + rest,
            },
        ];
    }

    /// <summary>Docusaurus' remarks on lines of code, which no reader saw; and blocks of MDX, whose text takes effect.</summary>
    public static List<BodyLine> OfDocusaurus(IReadOnlyList<BodyLine> lines)
    {
        List<BodyLine> rewritten = new(lines.Count);
        string? mdx = null;
        foreach (var line in lines)
        {
            if (line.IsCode && mdx is null && Mdx().Match(line.Text) is { Success: true } opening)
                mdx = opening.Groups[1].Value;
            else if (mdx is not null && line.Text.Trim() == mdx)
                mdx = null;
            else if (mdx is not null)
                rewritten.Add(line with { IsCode = false });
            else if (!line.IsCode || !Highlight().IsMatch(line.Text))
                rewritten.Add(line);
        }
        return BodyLine.WithCode(rewritten);
    }

    [GeneratedRegex(@"^(?<before>[\s>]*)(?<item>(?:[-*+]\s+|[0-9]+[.)]\s+)?)(?<fence>`{3,}|~{3,})\s*(?<info>\S.*?)\s*$")]
    private static partial Regex Opening();

    [GeneratedRegex("""\s*(?<![\w-])(?:title|name|file|filename)\s*=\s*(?:"(?<title>[^"]+)"|'(?<title>[^']+)'|(?<title>[\w./-]+))""")]
    private static partial Regex Title();

    [GeneratedRegex(@"\{[\s,]*\}|,\s*$|^,|(?<=\{)\s*,\s*")]
    private static partial Regex Empty();

    [GeneratedRegex(@"\.([\w+#-]+)")]
    private static partial Regex Class();

    [GeneratedRegex(@"^(?:\{\s*\.?)?mermaid\b", RegexOptions.IgnoreCase)]
    private static partial Regex Diagram();

    [GeneratedRegex(@"[\\`*<\[\]{&~$^@]|(?<![^\W_])_|_(?![^\W_])|:(?=[A-Za-z:])")]
    private static partial Regex Special();

    [GeneratedRegex(@"^\s*(`{3,}|~{3,})\s*mdx-code-block\s*$")]
    private static partial Regex Mdx();

    [GeneratedRegex(@"^\s*(?://|#|--|;|%|'|/\*|<!--|\{\s*/\*|REM)\s*highlight-(?:next-line|start|end)\s*(?:\*/\s*\}|\*/|-->)?\s*$")]
    private static partial Regex Highlight();
}
