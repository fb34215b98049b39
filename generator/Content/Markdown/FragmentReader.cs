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
    /// <summary>The body of a page.</summary>
    public static Fragment ReadBody(string markdown, ITextOrigin origin, IFragmentHost host)
    {
        var signs = new SignPairs(markdown);
        return Read(signs, origin, GuidePipeline.BodyOf(signs), host);
    }

    /// <summary>A text of the front matter.</summary>
    public static Fragment ReadValue(string markdown, ITextOrigin origin, IFragmentHost host)
    {
        var signs = new SignPairs(markdown);
        return Read(signs, origin, GuidePipeline.ValueOf(signs), host);
    }

    private static Fragment Read(SignPairs signs, ITextOrigin origin, GuideParser parser, IFragmentHost host)
    {
        var markdown = signs.Text;
        var document = Parse(markdown, origin, parser, host.Diagnostics);
        var parts = FragmentParts.Of(document);
        HeadingAnchors.Assign(parts.Headings, host);
        FragmentCheck.Run(document, parts, markdown, signs, origin, host);
        if (signs.Has("<"))
            new RawHtmlCheck(markdown, origin, host).Run(document);
        if (!host.WasChecked)
            CheckWords(document, parts, markdown, signs, origin, host);
        var hasFence = FragmentCheck.MayHoldFence(signs);
        signs.GiveBack();
        return new Fragment(document, origin, HeadingsOf(document, parts, origin, host))
        {
            Swallowed = hasFence ? SwallowedHeadings.In(document, markdown, origin, parser) : null,
        };
    }

    private static List<Heading> HeadingsOf(MarkdownDocument document, FragmentParts parts, ITextOrigin origin, IFragmentHost host)
    {
        if (parts.Headings.Count == 0)
            return [];
        List<Heading> headings = new(parts.Headings.Count);
        foreach (var block in parts.Headings)
        {
            if (block.Level is not (2 or 3) || block.Parent != document)
                continue;
            var text = PlainText.Of(block.Inline, s => host.StatisticText(s));
            headings.Add(new Heading(block.GetAttributes().Id!, text, block.Level, origin, block.Span.Start));
        }
        return headings;
    }

    /// <summary>Nothing, of what nests too deeply.</summary>
    private static MarkdownDocument Parse(string markdown, ITextOrigin origin, GuideParser parser, DiagnosticBag diagnostics)
    {
        Place place;
        try
        {
            var document = parser.Parse(markdown);
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
        if (host.Uncited is not { } uncited)
            return;
        IReadOnlyList<SourceSpan> foreign = TableParser.FaultsIn(document) is { } faults
            ? [.. typos.Foreign, .. faults.Paragraphs]
            : typos.Foreign;
        IReadOnlyList<SourceSpan> meant = typos.Citations.Count > 1 ? [.. typos.Citations.OrderBy(c => c.Start)] : typos.Citations;
        uncited.Run(document, markdown, origin, foreign, meant, host.AllowsRawHtml);
    }
}
