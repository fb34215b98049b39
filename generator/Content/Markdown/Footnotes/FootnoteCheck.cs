using System.Text.RegularExpressions;
using Markdig.Syntax;
using StaticGuide.Content.Markdown.Html;
using StaticGuide.Content.Markdown.Links;
using StaticGuide.Diagnostics;

namespace StaticGuide.Content.Markdown.Footnotes;

/// <summary>Reports footnotes whose words no reader meets, and references that lead to none.</summary>
internal static partial class FootnoteCheck
{
    private const string NotHere = ": only the text of a page has footnotes";

    public static void Run(MarkdownDocument document, string markdown, ITextOrigin origin, IFragmentHost host)
    {
        var diagnostics = host.Diagnostics;
        if (FootnoteLabels.Find(document) is not { } labels)
            return;
        var meant = labels.Unknown.Count > 0 && !labels.AreLost ? NearDefinitions.In(labels.Unknown, markdown) : [];
        foreach (var (label, span, why, hint) in meant)
            diagnostics.Add(
                MarkdownRules.UnknownFootnote,
                origin.PlaceOf(span.Start, span.End + 1),
                $"this is no footnote: {why}, so readers see it as it stands",
                hint
            );
        foreach (var (label, span) in labels.Unknown.Where(u => !meant.Exists(m => m.Label == u.Label)))
            diagnostics.Add(
                MarkdownRules.UnknownFootnote,
                origin.PlaceOf(span.Start, span.End + 1),
                $"no footnote answers `[^{label}]`" + (labels.AreLost ? NotHere : ""),
                host.CanCite(label) ? $"write `[@{label}]`, which cites the source of that name"
                    : labels.AreLost ? $"put its words into the sentence, cite their source (`[@id]`), or escape it as `\\[^{label}]`"
                    : $"write `[^{label}]: …` as a paragraph of its own in the page's text, or escape it as `\\[^{label}]`"
            );
        if (labels.AreLost)
        {
            ReportLost(labels, origin, diagnostics);
            return;
        }
        var swallowed = new Lazy<HashSet<string>>(() => InOpenCode(document));
        foreach (var footnote in labels.Defined)
        {
            var place = origin.PlaceOf(footnote.LabelSpan.Start, footnote.LabelSpan.End + 1);
            if (labels.Find(footnote.Label!) != footnote)
                diagnostics.Add(
                    FootnoteRules.RepeatedFootnote,
                    place,
                    $"there is a footnote `[^{footnote.Label}]` above, so readers never see this one",
                    "give it a label of its own, or put its words into the first"
                );
            else if (footnote.Order < 0 && !swallowed.Value.Contains(footnote.Label!))
                diagnostics.Add(
                    FootnoteRules.UnusedFootnote,
                    place,
                    $"nothing refers to the footnote `[^{footnote.Label}]`, so readers never see it",
                    $"write `[^{footnote.Label}]` where it belongs, or remove it"
                );
            else if (footnote.Order >= 0 && labels.Empty.Contains(footnote))
                diagnostics.Add(
                    MarkupRules.NoWords,
                    place,
                    $"the footnote `[^{footnote.Label}]` has no words",
                    "write them behind the colon; further paragraphs are indented by four spaces"
                );
        }
    }

    /// <summary>The labels that a block of code which never ends, and is reported, has taken.</summary>
    private static HashSet<string> InOpenCode(MarkdownDocument document) =>
        document
            .Descendants<FencedCodeBlock>()
            .Where(c => c.ClosingFencedCharCount == 0)
            .SelectMany(c => Reference().Matches(c.Lines.ToString()))
            .Select(m => m.Groups[1].Value)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Those that something refers to are reported there.</summary>
    private static void ReportLost(FootnoteLabels labels, ITextOrigin origin, DiagnosticBag diagnostics)
    {
        foreach (var footnote in labels.Defined)
        {
            if (!labels.Unknown.Exists(u => CaseFolding.Of(u.Label) == CaseFolding.Of(footnote.Label!)))
                diagnostics.Add(
                    FootnoteRules.UnusedFootnote,
                    origin.PlaceOf(footnote.LabelSpan.Start, footnote.LabelSpan.End + 1),
                    $"readers never see the footnote `[^{footnote.Label}]`" + NotHere,
                    "put its words into the text, or remove it"
                );
        }
    }

    [GeneratedRegex(@"\[\^([^\[\]\s]+)\]")]
    private static partial Regex Reference();
}
