using System.Globalization;
using System.Text.RegularExpressions;

namespace StaticGuide.Importing.Bodies;

/// <summary>
/// Markdown on the lines of a block of HTML, which MDX reads: here such lines are HTML up to a blank one (CommonMark 4.6), so that what
/// stands within a line is written as HTML.
/// </summary>
internal static partial class MarkdownInTags
{
    public static List<BodyLine> Rewrite(IReadOnlyList<BodyLine> lines)
    {
        List<BodyLine> rewritten = new(lines.Count);
        var (isHtml, isRaw) = (false, false);
        foreach (var line in lines)
        {
            isHtml = !line.IsCode && !line.IsBlank && (isHtml || Block().IsMatch(line.Text));
            isRaw = isHtml && (isRaw || Raw().IsMatch(line.Text));
            rewritten.Add(isHtml && !isRaw && Mark().IsMatch(line.Text) ? line with { Text = Written(line.Text) } : line);
            isRaw &= !RawEnd().IsMatch(line.Text);
        }
        return rewritten;
    }

    private static string Written(string text)
    {
        // Something calculated, which is named.
        if (
            text.Length > BodyLine.Longest
            || text.Contains('\uE000', StringComparison.Ordinal)
            || Expression().IsMatch(BodyLine.CodeSpan().Replace(text, ""))
        )
            return text;
        List<string> kept = [];
        text = BodyLine.CodeSpan().Replace(text, m => Keep(Code(m.Value)));
        text = TagOrEscape().Replace(text, m => Keep(m.Value[0] == '<' ? m.Value : Literal(m.Value[1..])));
        text = Link()
            .Replace(
                text,
                m =>
                    m.Groups["image"].Length > 0
                        ? Keep($"<img src=\"{m.Groups["to"].Value}\" alt=\"{Quoted(m.Groups["words"].Value)}\"{Title(m)}>")
                        : Keep($"<a href=\"{m.Groups["to"].Value}\"{Title(m)}>") + m.Groups["words"].Value + Keep("</a>")
            );
        text = Strong().Replace(text, m => $"<strong>{m.Groups["words"].Value}</strong>");
        text = Emphasis().Replace(text, m => $"<em>{m.Groups["words"].Value}</em>");
        text = Struck().Replace(text, "<del>$1</del>");
        while (Hidden().IsMatch(text))
            text = Hidden().Replace(text, m => kept[int.Parse(m.Groups[1].ValueSpan, CultureInfo.InvariantCulture)]);
        return text;

        string Keep(string html)
        {
            kept.Add(html);
            return string.Create(CultureInfo.InvariantCulture, $"\uE000{kept.Count - 1}\uE001");
        }
    }

    private static string Code(string span)
    {
        var ticks = span.Length - span.TrimStart('`').Length;
        var code = span[ticks..^ticks];
        // One blank on each side is there for ticks within.
        if (code is [' ', .., ' '] && !string.IsNullOrWhiteSpace(code))
            code = code[1..^1];
        return $"<code>{Literal(code)}</code>";
    }

    /// <summary>Nothing of it is a mark to anybody.</summary>
    private static string Literal(string text) =>
        Sign().Replace(Encoded(text), m => string.Create(CultureInfo.InvariantCulture, $"&#{(int)m.Value[0]};"));

    private static string Encoded(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal)
            .Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace(">", "&gt;", StringComparison.Ordinal);

    private static string Title(Match link) =>
        link.Groups["title"] is { Success: true, Value: var title } ? $" title=\"{Quoted(title)}\"" : "";

    private static string Quoted(string text) => text.Replace("\"", "&quot;", StringComparison.Ordinal);

    [GeneratedRegex(
        @"^[\s>]*(?:(?:[-*+]|[0-9]+[.)])\s+)*</?(?:address|article|aside|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|legend|li|main|menu|nav|ol|optgroup|option|p|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|ul)(?=[\s/>]|$)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Block();

    [GeneratedRegex("<(?:pre|script|style|textarea|svg|math)(?=[\\s>])", RegexOptions.IgnoreCase)]
    private static partial Regex Raw();

    [GeneratedRegex("</(?:pre|script|style|textarea|svg|math)\\s*>", RegexOptions.IgnoreCase)]
    private static partial Regex RawEnd();

    [GeneratedRegex(@"[*_`~\\]|\]\(")]
    private static partial Regex Mark();

    [GeneratedRegex(@"(?<!\\)[{}]")]
    private static partial Regex Expression();

    [GeneratedRegex(@"</?[A-Za-z!][^<>]*>|\\[!-/:-@\[-`{-~]")]
    private static partial Regex TagOrEscape();

    [GeneratedRegex("""(?<image>!?)\[(?<words>[^\[\]]*)\]\(\s*(?<to>[^\s()<>"]+)(?:\s+"(?<title>[^"]*)")?\s*\)""")]
    private static partial Regex Link();

    [GeneratedRegex(
        @"\*\*(?=[^\s*])(?<words>[^*]*(?:\*[^*\s][^*]*\*[^*]*)*)(?<=[^\s*])\*\*|(?<!\w)__(?=[^\s_])(?<words>[^_]+)(?<=\S)__(?!\w)"
    )]
    private static partial Regex Strong();

    [GeneratedRegex(@"\*(?=[^\s*])(?<words>[^*]+)(?<=\S)\*|(?<!\w)_(?=[^\s_])(?<words>[^_]+)(?<=\S)_(?!\w)")]
    private static partial Regex Emphasis();

    [GeneratedRegex(@"~~(?=\S)([^~]+)(?<=\S)~~")]
    private static partial Regex Struck();

    [GeneratedRegex("\uE000([0-9]+)\uE001")]
    private static partial Regex Hidden();

    [GeneratedRegex(@"[\[\]{}`]")]
    private static partial Regex Sign();
}
