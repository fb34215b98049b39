using Markdig;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using StaticGuide.Content.Markdown.Blocks;
using StaticGuide.Content.Markdown.Citations;
using StaticGuide.Content.Markdown.Directives;
using StaticGuide.Content.Markdown.Html;
using StaticGuide.Content.Markdown.Tables;
using StaticGuide.Content.Markdown.Typos;
using StaticGuide.Content.Markdown.Uncited;
using StaticGuide.Diagnostics;

namespace StaticGuide.Content.Markdown;

/// <summary>Reads Markdown into a fragment: parses it, gives headings their anchors, and reports what cannot be shown.</summary>
internal static class FragmentReader
{
    public static Fragment Read(string markdown, ITextOrigin origin, MarkdownPipeline pipeline, IFragmentHost host)
    {
        var document = Parse(markdown, origin, pipeline, host.Diagnostics);
        var parts = FragmentParts.Of(document);
        var signs = new SignPairs(markdown);
        var hasFence = FragmentCheck.MayHoldFence(signs);
        var headings = parts.Headings;
        HeadingAnchors.Assign(headings, host);
        FragmentCheck.Run(document, parts, markdown, signs, origin, host);
        if (signs.Has("<"))
            new RawHtmlCheck(markdown, origin, host).Run(document);
        if (!host.WasChecked)
            CheckWords(document, parts, markdown, signs, origin, host);
        signs.GiveBack();
        return new Fragment(
            document,
            origin,
            [
                .. headings
                    .Where(h => h.Level is 2 or 3 && h.Parent == document)
                    .Select(h => new Heading(
                        h.GetAttributes().Id!,
                        PlainText.Of(h.Inline, s => host.StatisticText(s)),
                        h.Level,
                        origin.PlaceOf(h.Span.Start, h.Span.Start).Start?.Line ?? 1
                    )),
            ]
        )
        {
            Swallowed = hasFence ? SwallowedHeadings.In(document, markdown, origin, pipeline) : null,
        };
    }

    /// <summary>Nothing, of what nests too deeply.</summary>
    private static MarkdownDocument Parse(string markdown, ITextOrigin origin, MarkdownPipeline pipeline, DiagnosticBag diagnostics)
    {
        Place place;
        try
        {
            var document = Markdig.Markdown.Parse(markdown, pipeline);
            if (NestedBlocks.TooDeepIn(document) is not { } deep)
                return document;
            place = origin.PlaceOf(deep.Start, deep.End + 1);
        }
        catch (ArgumentException)
        {
            // The library does not say where.
            place = new Place(origin.PlaceOf(0, 0).File);
        }
        diagnostics.Add(
            MarkdownRules.MarkdownTooDeep,
            place,
            "the Markdown here is nested deeper than 128 levels",
            "flatten its lists and quotations"
        );
        return [];
    }

    private static void CheckWords(
        MarkdownDocument document,
        FragmentParts parts,
        string markdown,
        SignPairs signs,
        ITextOrigin origin,
        IFragmentHost host
    )
    {
        var typos = new TypoCheck(document, parts.Marks, signs, origin, host);
        typos.Run();
        CitationCheck.Run(document, origin, host, typos.Citations);
        if (typos.HasNestedBrackets)
            CitedDirectives.Check(document, markdown, origin, host.Diagnostics);
        if (signs.Has(":uncounted["))
            UncountedCheck.Run(document, origin, host.Diagnostics);
        CaptionCheck.Run(parts.Links, markdown, origin, host);
        host.Uncited?.Run(
            document,
            markdown,
            origin,
            [.. typos.Foreign, .. TableParser.FaultsIn(document)?.Paragraphs ?? []],
            [.. typos.Citations.OrderBy(c => c.Start)],
            host.AllowsRawHtml
        );
    }
}
