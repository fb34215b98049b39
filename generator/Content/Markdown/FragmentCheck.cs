using System.Text.RegularExpressions;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using StaticGuide.Content.Markdown.Attributes;
using StaticGuide.Content.Markdown.Citations;
using StaticGuide.Content.Markdown.Footnotes;
using StaticGuide.Content.Markdown.Html;
using StaticGuide.Content.Markdown.Tables;
using StaticGuide.Content.Markdown.Typos;
using StaticGuide.Diagnostics;

namespace StaticGuide.Content.Markdown;

/// <summary>Reports what Markdown would show, but not as it was meant.</summary>
internal static partial class FragmentCheck
{
    public static void Run(
        MarkdownDocument document,
        FragmentParts parts,
        string markdown,
        SignPairs signs,
        ITextOrigin origin,
        IFragmentHost host
    )
    {
        var diagnostics = host.Diagnostics;
        foreach (var heading in parts.Headings)
        {
            CheckHeading(heading, origin, diagnostics);
            UnderlineCheck.Run(heading, markdown, origin, diagnostics);
        }
        CheckLevels(document, origin, diagnostics);
        if (signs.Has(":::"))
        {
            foreach (var container in document.Descendants<CustomContainer>())
                CallOutCheck.Run(container, markdown, origin, diagnostics);
        }
        CheckDepth(document, origin, diagnostics);
        if (signs.Has("&#"))
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
        LinkLabelCheck.Run(document, CitationParser.FoundBrokenIn(document), origin, host);
        FootnoteCheck.Run(document, markdown, origin, host);
        if (signs.Has("{"))
            AttributeCheck.Run(document, markdown, origin, diagnostics);
        LinkWordsCheck.Run(parts.Links, origin, diagnostics);
        if (MayHoldFence(signs))
            CheckCode(document, markdown, origin, diagnostics);
        if (parts.HasBlocksOfCode)
            CheckIndented(document, markdown, origin, host);
        ImageAttributes.Check(parts.Links.Where(l => l.IsImage), origin, diagnostics);
    }

    public static bool MayHoldFence(SignPairs signs) => signs.Has("```") || signs.Has("~~~");

    private static void CheckDepth(MarkdownDocument document, ITextOrigin origin, DiagnosticBag diagnostics)
    {
        if (CallOutParser.TooDeepIn(document) is { } deep)
            diagnostics.Add(
                MarkdownRules.MarkdownTooDeep,
                origin.PlaceOf(deep.Start, deep.End + 1),
                "call-outs nest deeper than 16 levels here",
                "end each with a line `:::`"
            );
    }

    /// <summary>Of blocks of code within a call-out that they keep open, the call-out tells.</summary>
    private static void CheckCode(MarkdownDocument document, string markdown, ITextOrigin origin, DiagnosticBag diagnostics)
    {
        foreach (var code in document.Descendants<FencedCodeBlock>())
        {
            ForeignFence.Check(code, markdown, origin, diagnostics);
            if (!SwallowedHeadings.IsOpen(code) || code.Parent is CustomContainer { ClosingFencedCharCount: 0 })
                continue;
            diagnostics.Add(
                MarkupRules.OpenCode,
                SwallowedHeadings.PlaceOf(code, markdown, origin),
                "this block of code is never closed, so all that follows is shown as code",
                SwallowedHeadings.HintFor(code)
            );
        }
    }

    /// <summary>Lines that were moved to the right, and so became code.</summary>
    private static void CheckIndented(MarkdownDocument document, string markdown, ITextOrigin origin, IFragmentHost host)
    {
        foreach (var code in document.Descendants<CodeBlock>())
        {
            // Code may speak of such marks; it names nothing then that the page has.
            if (
                code is FencedCodeBlock
                || OwnMark().Match(markdown, code.Span.Start, code.Span.Length) is not { Success: true } mark
                || !IsKnown(mark, host)
            )
                continue;
            host.Diagnostics.Add(
                MarkdownRules.NoDirective,
                origin.PlaceOf(mark.Index, mark.Index + mark.Length),
                $"`{mark.Value}` stands in code, and readers would see it: its line begins with a tab or four spaces",
                "begin the line at the left; if it is meant as code, put lines of three backticks around it"
            );
        }
    }

    private static bool IsKnown(Match mark, IFragmentHost host) =>
        mark.Groups["figure"] is { Success: true } figure ? host.CanShow(figure.Value)
        : mark.Groups["chart"] is { Success: true } chart ? host.CanDraw(chart.Value)
        : host.CanCite(mark.Groups["source"].Value);

    [GeneratedRegex(@"::chart\[(?<chart>[a-z0-9-]+)\]|:stat\[(?<figure>[a-z0-9-]+)[^\]\n]*\]|\[@(?<source>[a-z0-9-]+)[^\]\n]*\]")]
    private static partial Regex OwnMark();

    /// <summary>What cannot be published as it stands cannot be named by its number either.</summary>
    private static void CheckReferences(MarkdownDocument document, ITextOrigin origin, DiagnosticBag diagnostics)
    {
        foreach (var reference in document.Descendants<HtmlEntityInline>())
        {
            if (ForbiddenCharacters.IndexIn(reference.Transcoded.AsSpan()) is >= 0 and var at)
                ForbiddenCharacters.Report(
                    diagnostics,
                    origin.PlaceOf(reference.Span.Start, reference.Span.End + 1),
                    reference.Transcoded.AsSpan(),
                    at
                );
        }
    }

    private static void CheckHeading(HeadingBlock heading, ITextOrigin origin, DiagnosticBag diagnostics)
    {
        if (!VisibleWords.AreIn(heading.Inline, countNotes: false))
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

    /// <summary>Those within quotations and lists are parts of these.</summary>
    private static void CheckLevels(MarkdownDocument document, ITextOrigin origin, DiagnosticBag diagnostics)
    {
        var above = 0;
        foreach (var block in document)
        {
            if (block is not HeadingBlock heading)
                continue;
            if (above > 0 && heading.Level > above + 1)
                diagnostics.Add(
                    MarkupRules.SkippedLevel,
                    PlaceOf(heading, origin),
                    $"a heading of level {heading.Level} stands below one of level {above}",
                    $"write `{new string('#', above + 1)}`"
                );
            above = heading.Level;
        }
    }

    private static Place PlaceOf(Block block, ITextOrigin origin) => origin.PlaceOf(block.Span.Start, block.Span.End + 1);
}
