using System.Text.RegularExpressions;

namespace StaticGuide.Importing.Bodies;

/// <summary>
/// Shortcodes of Hugo (<c>{{&lt; name &gt;}}</c>, <c>{{% name %}}</c>) and Zola (<c>{% name() %}</c>) that only mark a call-out or code.
/// </summary>
internal static partial class Shortcodes
{
    /// <summary>What well-known themes call their call-outs; the kind is the name, or an argument.</summary>
    private static readonly string[] CalloutNames =
    [
        "note",
        "tip",
        "info",
        "warning",
        "caution",
        "important",
        "danger",
        "notice",
        "alert",
        "callout",
        "hint",
        "admonition",
    ];

    private const string Code = "highlight";

    private static readonly string[] Generic = ["notice", "alert", "callout", "hint", "admonition"];

    public static List<BodyLine> Rewrite(IReadOnlyList<BodyLine> lines)
    {
        lines = WithFences(lines);
        List<BodyLine> rewritten = [];
        var pairs = PairsOf(lines);
        for (var at = 0; at < lines.Count; at++)
        {
            var line = lines[at];
            if (line.IsCode)
                rewritten.Add(line);
            else if (Inline(line) is { } both)
                rewritten.AddRange(both);
            else if (!pairs.Contains(at))
                rewritten.Add(line);
            else if (Opening().Match(line.Text) is { Success: true } opening)
                rewritten.Add(line with { Text = opening.Groups["indent"].Value + MarkOf(opening) });
            else
            {
                // What stands around it belongs to the text.
                if (Around(line) is { } text)
                    rewritten.Add(text);
                rewritten.Add(line with { Text = line.Text[..line.Indent] + ":::" });
            }
        }
        return CalloutEnds.Rewrite(BodyLine.WithCode(rewritten));
    }

    /// <summary>What is between two marks of code is code, whatever fences it shows.</summary>
    private static List<BodyLine> WithFences(IReadOnlyList<BodyLine> lines)
    {
        List<BodyLine> rewritten = [];
        var fences = new CodeFences();
        var last = lines.ToList().FindLastIndex(l => EndsCode(l));
        for (var at = 0; at < lines.Count; at++)
        {
            var line = lines[at];
            if (fences.IsCode(line.Text) || at >= last || !IsOpening(line, out var opening) || EndOfCode(lines, at) is not { } end)
            {
                rewritten.Add(line);
                continue;
            }
            List<BodyLine> shown = [.. lines.Take(end).Skip(at + 1)];
            if (Around(lines[end]) is { } rest)
                shown.Add(rest);
            var fence = CodeFences.Around(shown);
            var language = ShortcodeArguments.Of(opening.Groups["arguments"].Value).At(0);
            rewritten.Add(line with { Text = opening.Groups["indent"].Value + fence + language });
            rewritten.AddRange(shown);
            rewritten.Add(lines[end] with { Text = lines[end].Text[..lines[end].Indent] + fence });
            at = end;
        }
        return BodyLine.WithCode(rewritten);
    }

    private static bool IsOpening(BodyLine line, out Match opening) =>
        (opening = Opening().Match(line.Text)).Success && NameOf(opening) == Code;

    private static bool EndsCode(BodyLine line) =>
        Closing().Match(line.Text) is { Success: true } closing && closing.Groups["name"].Value is Code or "end";

    private static int? EndOfCode(IReadOnlyList<BodyLine> lines, int from) =>
        Enumerable.Range(from + 1, lines.Count - from - 1).Where(at => EndsCode(lines[at])).Select(at => (int?)at).FirstOrDefault();

    /// <summary>What stands around a closing mark.</summary>
    private static BodyLine? Around(BodyLine line)
    {
        var closing = Closing().Match(line.Text);
        var text = string.Concat(line.Text.AsSpan(0, closing.Index), line.Text.AsSpan(closing.Index + closing.Length));
        return string.IsNullOrWhiteSpace(text) ? null : line with { Text = text };
    }

    /// <summary>
    /// The lines that open and close what is rewritten. One that stands alone is no pair: whatever it shows is not known.
    /// </summary>
    private static HashSet<int> PairsOf(IReadOnlyList<BodyLine> lines)
    {
        HashSet<int> pairs = [];
        List<(int Line, string Name)> open = [];
        for (var at = 0; at < lines.Count; at++)
        {
            if (lines[at].IsCode || Inline(lines[at]) is not null)
                continue;
            if (Opening().Match(lines[at].Text) is { Success: true } opening)
            {
                open.Add((at, NameOf(opening)));
                continue;
            }
            if (Closing().Match(lines[at].Text) is not { Success: true } closing)
                continue;
            var ended = closing.Groups["name"].Value;
            var index = ended == "end" ? open.Count - 1 : open.FindLastIndex(o => o.Name == ended);
            if (index < 0)
                continue;
            var (line, name) = open[index];
            open.RemoveRange(index, open.Count - index);
            if (CalloutNames.Contains(name))
                pairs.UnionWith([line, at]);
        }
        return pairs;
    }

    /// <summary>A call-out of one line.</summary>
    private static List<BodyLine>? Inline(BodyLine line)
    {
        if (Whole().Match(line.Text) is not { Success: true } whole || !CalloutNames.Contains(whole.Groups["name"].Value))
            return null;
        var indent = whole.Groups["indent"].Value;
        return
        [
            line with
            {
                Text = indent + MarkOf(whole),
            },
            line with
            {
                Text = indent + whole.Groups["text"].Value.Trim(),
            },
            line with
            {
                Text = indent + ":::",
            },
        ];
    }

    private static string NameOf(Match shortcode) => shortcode.Groups["name"].Value;

    private static string MarkOf(Match shortcode)
    {
        var (name, arguments) = (NameOf(shortcode), ShortcodeArguments.Of(shortcode.Groups["arguments"].Value));
        var kind = Generic.Contains(name)
            ? arguments.Named("type")
                ?? arguments.Named("color")
                ?? arguments.Named("context")
                ?? arguments.Named("style")
                ?? arguments.At(0)
                ?? "note"
            : name;
        var title = arguments.Named("title") ?? arguments.At(Generic.Contains(name) ? 1 : 0);
        return Callouts.Opening(kind is "primary" or "default" ? "note" : kind, title ?? (kind is "primary" ? "" : null), 3);
    }

    [GeneratedRegex(
        @"^(?<indent>\s*)(?:\{\{[<%]\s*(?<name>[\w-]+)(?:\s+(?<arguments>(?:[^}]|\}(?!\}))*?))?\s*[>%]\}\}|\{%\s*(?<name>[\w-]+)\s*\((?<arguments>[^)]*)\)\s*%\})\s*$"
    )]
    private static partial Regex Opening();

    [GeneratedRegex(@"(?:\{\{[<%]\s*/\s*(?<name>[\w-]+)\s*[>%]\}\}|\{%\s*(?<name>end)\s*%\})")]
    private static partial Regex Closing();

    [GeneratedRegex(
        @"^(?<indent>\s*)\{\{[<%]\s*(?<name>[\w-]+)(?:\s+(?<arguments>(?:[^}]|\}(?!\}))*?))?\s*[>%]\}\}(?<text>.*)\{\{[<%]\s*/\s*\k<name>\s*[>%]\}\}\s*$"
    )]
    private static partial Regex Whole();
}
