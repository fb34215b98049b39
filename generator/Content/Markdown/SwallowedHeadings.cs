using Markdig.Renderers.Html;
using Markdig.Syntax;
using StaticGuide.Content.Markdown.Directives;
using StaticGuide.Content.Markdown.Html;
using StaticGuide.Diagnostics;
using StaticGuide.Files;

namespace StaticGuide.Content.Markdown;

/// <summary>
/// Finds the headings that are shown as code because of a block of it that never ends. A line that ends one block too many makes the marks
/// behind it begin what they end, so those in blocks above are looked for as well.
/// </summary>
internal static class SwallowedHeadings
{
    public static Swallowed? In(MarkdownDocument document, string markdown, ITextOrigin origin, GuideParser parser)
    {
        FencedCodeBlock[] blocks = [.. document.Descendants<FencedCodeBlock>()];
        if (Array.Find(blocks, IsOpen) is not { } open)
            return null;
        HashSet<string> anchors = new(StringComparer.Ordinal);
        foreach (var block in blocks)
            Add(block, parser, anchors);
        return anchors.Count == 0 ? null : new Swallowed(PlaceOf(open, markdown, origin), HintFor(open), anchors);
    }

    public static bool IsOpen(FencedCodeBlock code) => code.ClosingFencedCharCount == 0;

    /// <summary>Its first line.</summary>
    public static Place PlaceOf(FencedCodeBlock code, string markdown, ITextOrigin origin) =>
        origin.PlaceOf(code.Span.Start, markdown.IndexOf('\n', code.Span.Start) is >= 0 and var end ? end : markdown.Length);

    public static string HintFor(FencedCodeBlock code) =>
        $"end it with a line of {new string(code.FencedChar, code.OpeningFencedCharCount)}";

    private static void Add(FencedCodeBlock block, GuideParser parser, HashSet<string> anchors)
    {
        MarkdownDocument shown;
        try
        {
            shown = parser.Parse(block.Lines.ToString());
        }
        catch (ArgumentException)
        {
            // Nested too deeply, as no page is.
            return;
        }
        foreach (var heading in FragmentParts.Of(shown).Headings)
        {
            var anchor = heading.TryGetAttributes()?.Id ?? GitHubAnchor.Of(Nfc.Of(PlainText.Of(heading.Inline, null)));
            for (var repeat = 1; !anchors.Add(repeat == 1 ? anchor : $"{anchor}-{repeat - 1}"); repeat++) { }
        }
    }
}
