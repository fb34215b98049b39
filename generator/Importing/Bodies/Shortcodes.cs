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

    private static readonly string[] Generic = ["notice", "alert", "callout", "hint", "admonition"];

    public static List<BodyLine> Rewrite(IReadOnlyList<BodyLine> lines)
    {
        List<BodyLine> rewritten = [];
        Stack<string> open = [];
        Dictionary<string, int> lastClosing = [];
        foreach (var line in lines)
        {
            if (!line.IsCode && Closing().Match(line.Text) is { Success: true } closing)
                lastClosing[closing.Groups["name"].Value] = line.Source;
        }
        foreach (var line in lines)
        {
            if (line.IsCode)
                rewritten.Add(line);
            else if (Inline(line) is { } both)
                rewritten.AddRange(both);
            else if (Opening().Match(line.Text) is { Success: true } opening && IsRewritten(NameOf(opening), line, lastClosing))
            {
                open.Push(NameOf(opening));
                rewritten.Add(line with { Text = opening.Groups["indent"].Value + MarkOf(opening) });
            }
            else if (
                Closing().Match(line.Text) is { Success: true } closing
                && open.TryPeek(out var name)
                && (closing.Groups["name"].Value == name || closing.Groups["name"].Value == "end")
            )
            {
                open.Pop();
                rewritten.Add(line with { Text = closing.Groups["indent"].Value + (name == "highlight" ? "```" : ":::") });
            }
            else
                rewritten.Add(line);
        }
        return BodyLine.WithCode(rewritten);
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

    /// <summary>One that stands alone is no pair, and whatever it shows is not known.</summary>
    private static bool IsRewritten(string name, BodyLine line, Dictionary<string, int> lastClosing) =>
        (name == "highlight" || CalloutNames.Contains(name))
        && Math.Max(lastClosing.GetValueOrDefault(name), lastClosing.GetValueOrDefault("end")) > line.Source;

    private static string NameOf(Match shortcode) => shortcode.Groups["name"].Value;

    private static string MarkOf(Match shortcode)
    {
        var (name, arguments) = (NameOf(shortcode), ShortcodeArguments.Of(shortcode.Groups["arguments"].Value));
        if (name == "highlight")
            return "```" + (arguments.At(0) ?? "");
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

    [GeneratedRegex(@"^(?<indent>\s*)(?:\{\{[<%]\s*/\s*(?<name>[\w-]+)\s*[>%]\}\}|\{%\s*(?<name>end)\s*%\})\s*$")]
    private static partial Regex Closing();

    [GeneratedRegex(
        @"^(?<indent>\s*)\{\{[<%]\s*(?<name>[\w-]+)(?:\s+(?<arguments>(?:[^}]|\}(?!\}))*?))?\s*[>%]\}\}(?<text>.*)\{\{[<%]\s*/\s*\k<name>\s*[>%]\}\}\s*$"
    )]
    private static partial Regex Whole();
}
