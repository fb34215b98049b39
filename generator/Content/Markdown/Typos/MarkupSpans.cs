using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using StaticGuide.Content.Markdown.Citations;
using StaticGuide.Content.Markdown.Directives;
using StaticGuide.Content.Markdown.Footnotes;
using StaticGuide.Content.Markdown.Links;

namespace StaticGuide.Content.Markdown.Typos;

/// <summary>
/// The stretches of Markdown that are something already: code, HTML, links, citations, directives. No typo is looked for in them.
/// </summary>
internal sealed class MarkupSpans
{
    private readonly List<SourceSpan> spans = [];
    private readonly List<SourceSpan> quotations = [];
    private readonly HashSet<int> emphasisStarts = [];
    private readonly HashSet<int> emphasisEnds = [];
    private readonly HashSet<int> pictures = [];

    public MarkupSpans(MarkdownDocument document)
    {
        AddChildren(document);
        if (LinkLabels.Find(document) is { } labels)
            spans.AddRange(labels.Places);
        if (FootnoteLabels.Find(document) is { } footnotes)
            spans.AddRange(footnotes.Unseen.Select(f => f.Span));
        Prune(spans);
        Prune(quotations);
    }

    public bool Covers(int at) => Covers(spans, at);

    public bool IsQuoted(int at) => Covers(quotations, at);

    public bool BeginsEmphasis(int at) => emphasisStarts.Contains(at);

    public bool EndsEmphasis(int at) => emphasisEnds.Contains(at);

    public bool BeginsPicture(int at) => pictures.Contains(at);

    // By hand, since every page asks: the library's own walk makes a list of all that it passes.
    private void AddChildren(ContainerBlock container)
    {
        for (var i = 0; i < container.Count; i++)
        {
            var block = container[i];
            if (block is FencedCodeBlock { ClosingFencedCharCount: 0, Lines: { Count: > 0 } lines })
                spans.Add(new SourceSpan(block.Span.Start, Math.Max(block.Span.End, lines.Lines[lines.Count - 1].Slice.End)));
            else if (block is CodeBlock or HtmlBlock or LeafDirectiveBlock)
                spans.Add(block.Span);
            else if (block is QuoteBlock)
                quotations.Add(block.Span);
            if (block is ContainerBlock children)
                AddChildren(children);
            else if (block is LeafBlock { Inline: { } inlines })
                AddChildren(inlines);
        }
    }

    private void AddChildren(ContainerInline container)
    {
        for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            // Most of them: it spares seven questions.
            if (inline is LiteralInline)
                continue;
            if (inline is LinkInline { IsImage: false, FirstChild: { } first, LastChild: { } last } && first.Span.Start > inline.Span.Start)
            {
                // Its words are words of the text.
                spans.Add(new SourceSpan(inline.Span.Start, first.Span.Start - 1));
                AddChildren((ContainerInline)inline);
                spans.Add(new SourceSpan(last.Span.End + 1, inline.Span.End));
                continue;
            }
            if (inline is CodeInline or HtmlInline or LinkInline or AutolinkInline or CitationInline or DirectiveInline)
            {
                spans.Add(inline.Span);
                if (inline is LinkInline { IsImage: true })
                    pictures.Add(inline.Span.Start);
            }
            else if (inline is EmphasisInline)
            {
                emphasisStarts.Add(inline.Span.Start);
                emphasisEnds.Add(inline.Span.End);
            }
            if (inline is ContainerInline inner)
                AddChildren(inner);
        }
    }

    /// <summary>In order, without those that lie within another.</summary>
    private static void Prune(List<SourceSpan> spans)
    {
        // A document's nodes come in order, but for those that were moved.
        if (!IsInOrder(spans))
            spans.Sort(Compare);
        var end = -1;
        spans.RemoveAll(s => s.End <= end || (end = s.End) < 0);
    }

    private static bool IsInOrder(List<SourceSpan> spans)
    {
        for (var i = 1; i < spans.Count; i++)
        {
            if (Compare(spans[i - 1], spans[i]) > 0)
                return false;
        }
        return true;
    }

    private static int Compare(SourceSpan a, SourceSpan b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : b.End.CompareTo(a.End);

    private static bool Covers(List<SourceSpan> spans, int at)
    {
        var (low, high) = (0, spans.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = spans[middle].Start <= at ? (middle + 1, high) : (low, middle);
        }
        return low > 0 && spans[low - 1].End >= at;
    }
}
