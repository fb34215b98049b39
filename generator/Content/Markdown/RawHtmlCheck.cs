using System.Buffers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using StaticGuide.Content.Markdown.Html;
using StaticGuide.Diagnostics;
using StaticGuide.Markup;

namespace StaticGuide.Content.Markdown;

/// <summary>Refuses HTML where the site does not allow it, and where it does, names what a browser would not show.</summary>
internal sealed class RawHtmlCheck(string markdown, ITextOrigin origin, IFragmentHost host)
{
    private static readonly SearchValues<char> EndsOfName = SearchValues.Create("> \t\n/<");

    /// <summary>How many start tags of an element have been reported: as many end tags need no report of their own.</summary>
    private readonly Dictionary<string, int> refused = new(StringComparer.OrdinalIgnoreCase);
    private readonly Lazy<Dictionary<string, int>> lastEndTags = new(() => LastEndTags(markdown));
    private readonly List<TagAttribute> attributes = [];

    public void Run(MarkdownDocument document)
    {
        foreach (var node in document.Descendants())
        {
            if (node is HtmlBlock block)
                CheckBlock(block);
            else if (node is HtmlInline inline)
                CheckInline(inline);
        }
        foreach (var span in OpenCommentParser.FoundIn(document) ?? [])
            Report(
                MarkdownRules.NoComment,
                span.Start,
                span.End + 1,
                "this comment does not end in its paragraph, so readers would see it",
                "end it with `-->` before the next blank line, begin it on a line of its own, or write `\\<!--`"
            );
    }

    private void CheckBlock(HtmlBlock block)
    {
        var text = block.Lines.ToString();
        var (end, behind) = EndOf(block.Type);
        var isOpen =
            end is not null
            && !text.AsSpan(behind).Contains(end, StringComparison.OrdinalIgnoreCase)
            && !(block.Type == HtmlBlockType.ScriptPreOrStyle && EndsOtherwise(text));
        if (isOpen && (host.AllowsRawHtml || block.Type == HtmlBlockType.Comment))
            ReportOpen(
                block.Span.Start,
                block.Span.Start + FirstLine(text).Length,
                block.Type == HtmlBlockType.Comment ? "this comment is" : "this HTML is",
                block.Type == HtmlBlockType.ScriptPreOrStyle ? $"</{FirstName(text)}>" : end!
            );
        else if (block.Type == HtmlBlockType.Comment)
            CheckComment(block, text);
        else if (host.AllowsRawHtml)
            CheckShown(block, text);
        else if (Refuse(text))
            Report(
                MarkdownRules.RawHtml,
                block.Span.Start,
                block.Span.End + 1,
                "HTML in Markdown is refused",
                "write it in Markdown, escape it as `\\<`, put it into a template, or set `markdown: {raw_html: allow}` in site.yml"
            );
    }

    /// <summary>What ends a kind of block, and from which character on.</summary>
    private static (string? End, int Behind) EndOf(HtmlBlockType type) =>
        type switch
        {
            HtmlBlockType.Comment => ("-->", 2),
            HtmlBlockType.CData => ("]]>", 0),
            HtmlBlockType.ProcessingInstruction => ("?>", 0),
            HtmlBlockType.DocumentType => (">", 0),
            HtmlBlockType.ScriptPreOrStyle => ("</script>", 0),
            _ => (null, 0),
        };

    private static bool EndsOtherwise(string text) =>
        text.Contains("</pre>", StringComparison.OrdinalIgnoreCase)
        || text.Contains("</style>", StringComparison.OrdinalIgnoreCase)
        || text.Contains("</textarea>", StringComparison.OrdinalIgnoreCase);

    private static string FirstName(string text)
    {
        var name = text.AsSpan(text.IndexOf('<', StringComparison.Ordinal) + 1);
        return name[..(name.IndexOfAny(EndsOfName) is >= 0 and var end ? end : name.Length)].ToString().ToLowerInvariant();
    }

    private static string FirstLine(string text) => text.Split('\n', 2)[0].TrimEnd();

    private void CheckComment(HtmlBlock block, string text)
    {
        // The line on which the first comment ends is the block's last.
        if (text.LastIndexOf("<!--", StringComparison.Ordinal) is var second && second > text.LastIndexOf("-->", StringComparison.Ordinal))
            Report(
                MarkdownRules.OpenHtml,
                RawBlocks.OffsetOf(block, second),
                RawBlocks.OffsetOf(block, second + 4),
                "a second comment on a line ends on it, and this one does not",
                "begin it on a line of its own"
            );
        if (host.AllowsRawHtml)
            return;
        foreach (var (start, words) in RawBlocks.OutsideComments(block))
        {
            var begin = start + words.Length - words.TrimStart().Length;
            Report(
                MarkdownRules.RawHtml,
                begin,
                start + words.TrimEnd().Length,
                "the words behind this comment would be lost: to Markdown, its whole last line is HTML",
                "put them on a line of their own"
            );
        }
    }

    private void CheckInline(HtmlInline inline)
    {
        var tag = inline.Tag;
        if (tag.StartsWith("<!--", StringComparison.Ordinal))
            return;
        var (start, end) = (inline.Span.Start, inline.Span.End + 1);
        if (!host.AllowsRawHtml)
        {
            // A shortcode of another tool is named for that.
            if (Refuse(tag) && !markdown.AsSpan(0, start).EndsWith("{{"))
                Report(
                    MarkdownRules.RawHtml,
                    start,
                    end,
                    tag is ['<', '/', ..]
                        ? $"HTML in Markdown is refused, and `{tag}` closes nothing"
                        : $"HTML in Markdown is refused: `{tag}`",
                    "write it in Markdown, escape it as `\\<`, or set `markdown: {raw_html: allow}` in site.yml"
                );
        }
        else if (tag is ['<', '!' or '?', ..])
        {
            ReportUnseen(start, end, $"`{tag}`");
        }
        else
        {
            var scanner = new TagScanner(tag, attributes);
            if (!scanner.Next() || scanner.IsEnd)
                return;
            if (RawText.IsIn(scanner.Name.ToString().ToLowerInvariant()) && !IsClosed(scanner.Name, inline.Span.Start))
                ReportOpen(start, end, $"`{tag}` is", $"</{scanner.Name}>");
            else if (!IsShown(scanner.Name))
                ReportUnseen(start, end, $"`{tag}`");
        }
    }

    /// <summary>Where HTML is allowed: what a browser takes for a comment, and tags of no element.</summary>
    private void CheckShown(HtmlBlock block, string text)
    {
        if (block.Type is HtmlBlockType.CData or HtmlBlockType.ProcessingInstruction or HtmlBlockType.DocumentType)
        {
            ReportUnseen(block.Span.Start, block.Span.Start + FirstLine(text).Length, "this");
            return;
        }
        if (
            block.Type != HtmlBlockType.ScriptPreOrStyle
            && text.LastIndexOf("<!--", StringComparison.Ordinal) is >= 0 and var comment
            && text.IndexOf("-->", comment, StringComparison.Ordinal) < 0
        )
            ReportOpen(RawBlocks.OffsetOf(block, comment), RawBlocks.OffsetOf(block, comment + 4), "this comment is", "-->");
        UnreadMarkdown.Check(block, text, origin, host);
        var scanner = new TagScanner(text, attributes);
        while (scanner.Next())
        {
            if (scanner.IsEnd)
                continue;
            text.AsSpan().Overlaps(scanner.Name, out var at);
            var name = scanner.Name.ToString();
            if (RawText.IsIn(name.ToLowerInvariant()))
            {
                // What comes next is its end tag, or nothing.
                scanner.PassRawText(name);
                if (!scanner.Next())
                    ReportOpen(
                        RawBlocks.OffsetOf(block, at - 1),
                        RawBlocks.OffsetOf(block, at + name.Length),
                        $"`<{name}>` is",
                        $"</{name}>"
                    );
            }
            else if (!IsShown(name))
            {
                ReportUnseen(RawBlocks.OffsetOf(block, at - 1), RawBlocks.OffsetOf(block, at + name.Length), $"`<{name}>`");
            }
        }
    }

    /// <summary>Whether a browser knows the element: its own, or one that a script defines, which has attributes or an end tag.</summary>
    private bool IsShown(ReadOnlySpan<char> name) =>
        KnownElements.Contains(name) || name.Contains('-') && (attributes.Count > 0 || IsClosed(name, 0));

    private bool IsClosed(ReadOnlySpan<char> name, int from) => lastEndTags.Value.GetValueOrDefault(name.ToString(), -1) >= from;

    private static Dictionary<string, int> LastEndTags(string markdown)
    {
        Dictionary<string, int> last = new(StringComparer.OrdinalIgnoreCase);
        for (var at = -1; (at = markdown.IndexOf("</", at + 1, StringComparison.Ordinal)) >= 0; )
        {
            var name = markdown.AsSpan(at + 2);
            name = name[..(name.IndexOfAny(EndsOfName) is >= 0 and var end ? end : name.Length)];
            last[name.ToString()] = at;
        }
        return last;
    }

    /// <summary>Whether refused HTML needs a report: it does unless all it does is close what was reported.</summary>
    private bool Refuse(string html)
    {
        var closesOnly = html is ['<', '/', ..];
        var scanner = new TagScanner(html, attributes, withText: true);
        while (scanner.Next())
        {
            if (scanner.IsText)
            {
                closesOnly &= scanner.Text.IsWhiteSpace();
                continue;
            }
            var name = scanner.Name.ToString().ToLowerInvariant();
            if (scanner.IsEnd && refused.GetValueOrDefault(name) is > 0 and var opened)
                refused[name] = opened - 1;
            else
                closesOnly = false;
            if (!scanner.IsEnd && !scanner.IsSelfClosing && !HtmlNames.Void.Contains(name))
                refused[name] = refused.GetValueOrDefault(name) + 1;
        }
        return !closesOnly;
    }

    private void ReportOpen(int start, int end, string what, string mark) =>
        Report(MarkdownRules.OpenHtml, start, end, $"{what} never closed, and all that follows would be lost", $"end it with `{mark}`");

    private void ReportUnseen(int start, int end, string what) =>
        Report(
            MarkdownRules.UnseenHtml,
            start,
            end,
            $"{what} is no element of HTML, so readers would not see it",
            "if it is text, escape it as `\\<`; code stands between backticks"
        );

    private void Report(Rule rule, int start, int end, string message, string hint) =>
        host.Diagnostics.Add(rule, origin.PlaceOf(start, end), message, hint);
}
