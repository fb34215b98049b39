using System.Text.RegularExpressions;

namespace StaticGuide.Importing.Bodies;

/// <summary>Tabs of Docusaurus: all of them are shown, one below the other, each under its name.</summary>
internal static partial class Tabs
{
    public static List<BodyLine> Rewrite(IReadOnlyList<BodyLine> lines) => Shown([.. lines.SelectMany(Apart)]);

    /// <summary>A tag with words beside it on lines of their own.</summary>
    private static IEnumerable<BodyLine> Apart(BodyLine line)
    {
        if (line.IsCode || !line.Text.Contains("Tab", StringComparison.Ordinal) || !Tag().IsMatch(line.Text))
            return [line];
        var parts = Tag().Split(line.Text).Where(p => p.Trim().Length > 0).ToList();
        return parts.Count == 1 ? [line] : parts.Select(p => line with { Text = Tag().IsMatch(p) ? p.Trim() : p });
    }

    private static List<BodyLine> Shown(List<BodyLine> lines)
    {
        List<BodyLine> rewritten = [];
        Dictionary<string, string> labels = [];
        for (var at = 0; at < lines.Count; at++)
        {
            if (lines[at].IsCode || !Mark().IsMatch(lines[at].Text))
            {
                rewritten.Add(lines[at]);
                continue;
            }
            // A tag may go on over some lines.
            var end = at;
            while (end + 1 < lines.Count && end < at + MostLines && !lines[end].Text.TrimEnd().EndsWith('>'))
                end++;
            var tag = string.Join(' ', lines.Skip(at).Take(end - at + 1).Select(l => l.Text.Trim()));
            if (Whole().Match(tag) is not { Success: true } mark)
            {
                rewritten.Add(lines[at]);
                continue;
            }
            foreach (Match label in Labels().Matches(tag))
                labels[label.Groups["value"].Value] = label.Groups["label"].Value;
            if (mark.Groups[1].Value == "<TabItem")
            {
                var close = ClosingOf(lines, end);
                rewritten.AddRange(Named(NameOf(mark.Groups[2].Value, labels), lines[at], ""));
                rewritten.AddRange(Shown(Dedented(lines.Skip(end + 1).Take(close - end - 1))));
                end = Math.Max(end, close - 1);
            }
            else if (rewritten is [.., { IsBlank: false }])
                rewritten.Add(lines[at] with { Text = "" });
            at = end;
        }
        return rewritten;
    }

    /// <summary>A name in bold, set apart; headings would be in the table of contents many times.</summary>
    public static IEnumerable<BodyLine> Named(string name, BodyLine line, string margin) =>
        [
            new BodyLine("", line.Source, false),
            new BodyLine($"{margin}**{name}**", line.Source, false),
            new BodyLine("", line.Source, false),
        ];

    private const int MostLines = 40;

    private static string NameOf(string attributes, Dictionary<string, string> labels)
    {
        var (label, value) = (Attribute(attributes, "label"), Attribute(attributes, "value"));
        var name = label ?? (value is null ? "" : labels.GetValueOrDefault(value, value));
        return Special().Replace(name, "\\$0");
    }

    private static string? Attribute(string attributes, string key) =>
        Attributes().Matches(attributes).FirstOrDefault(m => m.Groups["key"].Value == key)?.Groups["value"].Value;

    private static int ClosingOf(List<BodyLine> lines, int from)
    {
        var depth = 1;
        for (var at = from + 1; at < lines.Count; at++)
        {
            if (lines[at].IsCode)
                continue;
            if (lines[at].Text.AsSpan().TrimStart().StartsWith("<TabItem", StringComparison.Ordinal))
                depth++;
            else if (lines[at].Text.Trim() == "</TabItem>" && --depth == 0)
                return at;
        }
        return from + 1;
    }

    /// <summary>Components are often indented as programs are, which would be code.</summary>
    private static List<BodyLine> Dedented(IEnumerable<BodyLine> lines)
    {
        List<BodyLine> all = [.. lines];
        var margin = all.Where(l => !l.IsBlank).Select(l => l.Indent).DefaultIfEmpty(0).Min();
        return [.. all.Select(l => l with { Text = l.IsBlank ? "" : l.Text[margin..] })];
    }

    [GeneratedRegex(@"^\s*</?(?:Tabs|TabItem)(?=[\s>]|$)")]
    private static partial Regex Mark();

    [GeneratedRegex("""(</?(?:Tabs|TabItem)(?:\s(?:[^<>"'{}]|"[^"]*"|'[^']*'|\{[^{}]*\})*)?>)""")]
    private static partial Regex Tag();

    /// <summary>No other tag may end within it: words would be taken for attributes.</summary>
    [GeneratedRegex(@"^(</?(?:Tabs|TabItem))(?:\s((?:[^>]|=>)*))?>$")]
    private static partial Regex Whole();

    [GeneratedRegex("""(?<key>\w+)=\{?(?:"(?<value>[^"]*)"|'(?<value>[^']*)')""")]
    private static partial Regex Attributes();

    [GeneratedRegex(
        """\{\s*(?:label:\s*["'](?<label>[^"']*)["']\s*,\s*value:\s*["'](?<value>[^"']*)["']|value:\s*["'](?<value>[^"']*)["']\s*,\s*label:\s*["'](?<label>[^"']*)["'])"""
    )]
    private static partial Regex Labels();

    [GeneratedRegex(@"[\\`*_<\[{]")]
    private static partial Regex Special();
}
