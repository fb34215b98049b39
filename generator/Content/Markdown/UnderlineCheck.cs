using Markdig.Syntax;
using StaticGuide.Content.Markdown.Typos;
using StaticGuide.Diagnostics;

namespace StaticGuide.Content.Markdown;

/// <summary>Names paragraphs that a line of hyphens right below has made headings of.</summary>
internal static class UnderlineCheck
{
    /// <summary>A heading of fewer words may end with a full stop.</summary>
    private const int FewestWords = 6;

    public static void Run(HeadingBlock heading, string markdown, ITextOrigin origin, DiagnosticBag diagnostics)
    {
        if (heading is not { IsSetext: true, Level: 2 })
            return;
        var text = markdown.AsSpan(heading.Span.Start, heading.Span.Length).TrimEnd("-> \t\n");
        var line = markdown.AsSpan(heading.Span.Start + text.Length);
        // Front matter in the middle of a page, or with more than its dashes in its first line, is told as such.
        if (text.StartsWith("---") || IsHead(heading, markdown))
            return;
        if (!text.Contains('\n') && !(text is [.., '.' or '。' or '।' or '۔'] && text.Count(' ') + 1 >= FewestWords))
            return;
        var begin = heading.Span.Start + text.Length + line.IndexOf('\n') + 1;
        var end = markdown.IndexOf('\n', begin) is >= 0 and var next ? next : markdown.Length;
        diagnostics.Add(
            MarkupRules.UnderlinedText,
            origin.PlaceOf(begin, end),
            "this line makes a heading of the paragraph right above it",
            "put an empty line between the two; if it is a heading, write it behind `## `"
        );
    }

    private static bool IsHead(HeadingBlock heading, string markdown)
    {
        var above = heading.Span.Start - Line.Length;
        return above > 1
            && markdown.AsSpan(above).StartsWith(Line)
            && ForeignMarkup.SecondHead().IsMatch(markdown.AsSpan(above - 2, heading.Span.End + 1 - above + 2));
    }

    private const string Line = "---\n";
}
