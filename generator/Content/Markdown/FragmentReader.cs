using Markdig;
using Markdig.Extensions.CustomContainers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using StaticGuide.Diagnostics;

namespace StaticGuide.Content.Markdown;

/// <summary>Reads Markdown into a fragment: parses it, gives headings their anchors, and reports what cannot be shown.</summary>
internal static class FragmentReader
{
    public static Fragment Read(string markdown, ITextOrigin origin, MarkdownPipeline pipeline, IFragmentHost host)
    {
        MarkdownDocument document;
        try
        {
            document = Markdig.Markdown.Parse(markdown, pipeline);
        }
        catch (ArgumentException)
        {
            host.Diagnostics.Add(MarkdownRules.MarkdownTooDeep, origin.PlaceOf(0, 0), "this Markdown is nested deeper than 128 levels", "flatten its lists and quotations");
            document = [];
        }
        var headings = document.Descendants<HeadingBlock>().ToList();
        HeadingAnchors.Assign(headings, host);
        Check(document, headings, markdown, origin, host.Diagnostics);
        return new Fragment(document, origin,
            [.. headings.Where(h => h.Level is 2 or 3 && h.Parent == document)
                .Select(h => new Heading(h.GetAttributes().Id!, PlainText.Of(h.Inline, host), h.Level))]);
    }

    private static void Check(MarkdownDocument document, List<HeadingBlock> headings, string markdown, ITextOrigin origin, DiagnosticBag diagnostics)
    {
        foreach (var heading in headings.Where(h => h.Level == 1))
            diagnostics.Add(MarkdownRules.SecondTitle, PlaceOf(heading, origin), "a heading of level 1 is a second title beside the page's own", "begin with `##`");
        if (markdown.Contains(":::", StringComparison.Ordinal))
        {
            foreach (var container in document.Descendants<CustomContainer>())
                CheckCallOut(container, markdown, origin, diagnostics);
        }
        if (markdown.Contains('{', StringComparison.Ordinal))
            AttributeCheck.Run(document, origin, diagnostics);
    }

    private static void CheckCallOut(CustomContainer container, string markdown, ITextOrigin origin, DiagnosticBag diagnostics)
    {
        var firstLine = markdown.IndexOf('\n', container.Span.Start) is >= 0 and var end ? end : markdown.Length;
        var place = origin.PlaceOf(container.Span.Start, firstLine);
        var kind = container.Info ?? "";
        if (!CallOuts.Titles.ContainsKey(kind))
        {
            diagnostics.Add(MarkdownRules.UnknownCallOut, place, kind.Length == 0 ? "this call-out does not say its kind" : $"there is no call-out `{kind}`",
                Suggestion.DidYouMean(kind, CallOuts.Titles.Keys) ?? $"write one of {string.Join(", ", CallOuts.Titles.Keys.Select(k => $":::{k}"))}");
        }
        if (container.ClosingFencedCharCount == 0)
            diagnostics.Add(MarkdownRules.CallOutOpen, place, "this call-out is never closed", "end it with a line `:::`");
    }

    private static Place PlaceOf(MarkdownObject block, ITextOrigin origin) => origin.PlaceOf(block.Span.Start, block.Span.End + 1);
}
