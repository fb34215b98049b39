using System.Text.RegularExpressions;

namespace StaticGuide.Importing.Bodies;

/// <summary>
/// Python-Markdown's <c>!!! note "Title"</c> and <c>??? note</c>, and tabs as <c>=== "Title"</c>, whose text is indented by four.
/// </summary>
internal static partial class IndentedCallouts
{
    private const int Margin = 4,
        FewestColons = 3,
        MostLevels = 32;

    public static List<BodyLine> Rewrite(IReadOnlyList<BodyLine> lines) => BodyLine.WithCode(Rewrite(lines, 0).Lines);

    private static (List<BodyLine> Lines, int Colons) Rewrite(IReadOnlyList<BodyLine> lines, int level)
    {
        List<BodyLine> rewritten = [];
        var most = FewestColons - 1;
        for (var at = 0; at < lines.Count; at++)
        {
            var line = lines[at];
            var tab = line.IsCode ? null : Tab().Match(line.Text);
            if (
                line.IsCode
                || level > MostLevels
                || (tab is { Success: true } ? tab : Opening().Match(line.Text)) is not { Success: true } opening
            )
            {
                rewritten.Add(line);
                continue;
            }
            var margin = opening.Groups[1].Length;
            var end = at + 1;
            while (end < lines.Count && (lines[end].IsBlank || WidthOf(lines[end].Text) >= margin + Margin))
                end++;
            while (end > at + 1 && lines[end - 1].IsBlank)
                end--;
            var inner = lines.Skip(at + 1).Take(end - at - 1).Select(l => l with { Text = l.IsBlank ? "" : Within(l.Text) });
            var (text, colons) = Rewrite(BodyLine.WithCode([.. inner]), level + 1);
            var indent = new string(' ', margin);
            if (opening == tab)
            {
                rewritten.AddRange(Tabs.Named(opening.Groups[2].Value, line, indent));
                rewritten.AddRange(text);
                most = Math.Max(most, colons);
                at = end - 1;
                continue;
            }
            most = Math.Max(most, colons + 1);
            if (IsInHtml(rewritten))
                rewritten.Add(line with { Text = "" });
            rewritten.Add(
                line with
                {
                    Text =
                        indent
                        + Callouts.Opening(
                            opening.Groups["kind"].Value,
                            opening.Groups["title"] is { Success: true, Value: var title } ? title : null,
                            colons + 1
                        ),
                }
            );
            rewritten.AddRange(text);
            rewritten.Add(new BodyLine(indent + new string(':', colons + 1), lines[end - 1].Source, false));
            at = end - 1;
        }
        return (rewritten, most);
    }

    /// <summary>Whether the last line is of HTML, which goes on up to a blank one (CommonMark 4.6).</summary>
    private static bool IsInHtml(List<BodyLine> lines) =>
        lines is [.., { IsBlank: false, IsCode: false } last] && last.Text.AsSpan().TrimStart().StartsWith("<");

    /// <summary>How far a line is indented; tabs go to the next column of four.</summary>
    private static int WidthOf(string text)
    {
        var width = 0;
        foreach (var c in text)
        {
            if (c is not (' ' or '\t'))
                break;
            width = c == ' ' ? width + 1 : (width / Margin + 1) * Margin;
        }
        return width;
    }

    private static string Within(string text) =>
        text.StartsWith("    ", StringComparison.Ordinal)
            ? text[Margin..]
            : new string(' ', WidthOf(text) - Margin) + text.TrimStart(' ', '\t');

    /// <summary>A blank before the kind may be left out; what unfolds may have a title alone.</summary>
    [GeneratedRegex(
        """^( *)(?:(?:!!!|\?\?\?\+?)\s*(?<kind>[A-Za-z][\w-]*)(?:\s+(?!")[\w -]+?)?(?:\s+"(?<title>(?:[^"\\]|\\.)*)")?|\?\?\?\+?\s*"(?<title>(?:[^"\\]|\\.)*)")\s*$"""
    )]
    private static partial Regex Opening();

    [GeneratedRegex("""^( *)===[!+]*\s+"(.*)"\s*$""")]
    private static partial Regex Tab();
}
