using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using StaticGuide.Content.Markdown.Attributes;
using StaticGuide.Content.Markdown.Citations;
using StaticGuide.Content.Markdown.Directives;
using StaticGuide.Content.Markdown.Footnotes;
using StaticGuide.Content.Markdown.Html;
using StaticGuide.Content.Markdown.Links;
using StaticGuide.Content.Markdown.Tables;
using StaticGuide.Diagnostics;

namespace StaticGuide.Content.Markdown;

/// <summary>Reports what Markdown would show, but not as it was meant.</summary>
internal static class FragmentCheck
{
    public static void Run(
        MarkdownDocument document,
        IEnumerable<HeadingBlock> headings,
        string markdown,
        ITextOrigin origin,
        DiagnosticBag diagnostics
    )
    {
        foreach (var heading in headings)
            CheckHeading(heading, origin, diagnostics);
        if (markdown.Contains(":::", StringComparison.Ordinal))
        {
            foreach (var container in document.Descendants<CustomContainer>())
                CheckCallOut(container, markdown, origin, diagnostics);
        }
        if (CallOutParser.TooDeepIn(document) is { } deep)
            diagnostics.Add(
                MarkdownRules.MarkdownTooDeep,
                origin.PlaceOf(deep.Start, deep.End + 1),
                "call-outs nest deeper than 16 levels here",
                "end each with a line `:::`"
            );
        if (markdown.Contains('&') && markdown.Contains("&#", StringComparison.Ordinal))
            CheckReferences(document, origin, diagnostics);
        foreach (var span in MarksLimitParser.FoundIn(document) ?? [])
            diagnostics.Add(
                MarkdownRules.TooManyMarks,
                origin.PlaceOf(span.Start, span.End + 1),
                "from here, this paragraph has more than 4,000 marks of Markdown, 1,000 of emphasis or 100 open brackets",
                "part it by empty lines, or put it into a block of code"
            );
        TableCheck.Run(document, origin, diagnostics);
        Alert.Check(document, origin, diagnostics);
        LinkLabelCheck.Run(document, CitationParser.FoundBrokenIn(document), origin, diagnostics);
        FootnoteCheck.Run(document, origin, diagnostics);
        if (markdown.Contains('{', StringComparison.Ordinal))
            AttributeCheck.Run(document, origin, diagnostics);
        if (markdown.Contains('!') && markdown.Contains("![", StringComparison.Ordinal))
            ImageAttributes.Check(document, origin, diagnostics);
    }

    /// <summary>What cannot be published as it stands cannot be named by its number either.</summary>
    private static void CheckReferences(MarkdownDocument document, ITextOrigin origin, DiagnosticBag diagnostics)
    {
        foreach (var reference in document.Descendants<HtmlEntityInline>())
        {
            if (ForbiddenCharacters.IndexIn(reference.Transcoded.AsSpan()) is >= 0 and var at)
                ForbiddenCharacters.Report(
                    diagnostics,
                    origin.PlaceOf(reference.Span.Start, reference.Span.End + 1),
                    reference.Transcoded.AsSpan()[at]
                );
        }
    }

    private static void CheckHeading(HeadingBlock heading, ITextOrigin origin, DiagnosticBag diagnostics)
    {
        if (heading.Inline?.FirstChild is null)
            diagnostics.Add(
                MarkdownRules.EmptyHeading,
                PlaceOf(heading, origin),
                "this heading has no words",
                "name what follows, or remove it"
            );
        else if (heading.Level == 1)
            diagnostics.Add(
                MarkdownRules.SecondTitle,
                PlaceOf(heading, origin),
                "a heading of level 1 is a second title beside the page's own",
                "begin with `##`"
            );
    }

    private static void CheckCallOut(CustomContainer container, string markdown, ITextOrigin origin, DiagnosticBag diagnostics)
    {
        var firstLine = markdown.IndexOf('\n', container.Span.Start) is >= 0 and var end ? end : markdown.Length;
        var place = origin.PlaceOf(container.Span.Start, firstLine);
        var kind = container.Info ?? "";
        if (kind.StartsWith(DirectiveParser.Chart, StringComparison.Ordinal))
        {
            diagnostics.Add(
                ChartRules.Misplaced,
                place,
                "a chart begins with two colons, and is no call-out",
                "write `::chart[id]` on a line of its own"
            );
        }
        else if (!CallOuts.IsKind(kind))
        {
            diagnostics.Add(
                MarkdownRules.UnknownCallOut,
                place,
                kind.Length == 0 ? "this call-out does not say its kind" : $"there is no call-out `{kind}`",
                kind.Length == 0
                    ? "to put one call-out into another, give the outer one a colon more: `::::tip`"
                    : Suggestion.DidYouMean(kind, CallOuts.Kinds)
                        ?? $"write one of {string.Join(", ", CallOuts.Kinds.Select(k => $":::{k}"))}"
            );
        }
        else if (container.ClosingFencedCharCount == 0)
        {
            diagnostics.Add(
                MarkdownRules.CallOutOpen,
                place,
                "this call-out is never closed",
                HoldsOpenFence(container)
                    ? "end the code block within it with a line of its own marks, then the call-out with `:::`"
                    : "end it with a line `:::`"
            );
        }
    }

    private static bool HoldsOpenFence(ContainerBlock container)
    {
        Block? last = container;
        while (last is ContainerBlock { LastChild: { } inner })
            last = inner;
        return last is FencedCodeBlock { ClosingFencedCharCount: 0 };
    }

    private static Place PlaceOf(Block block, ITextOrigin origin) => origin.PlaceOf(block.Span.Start, block.Span.End + 1);
}
