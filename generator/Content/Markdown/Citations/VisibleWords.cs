using System.Globalization;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using StaticGuide.Content.Markdown.Attributes;
using StaticGuide.Content.Markdown.Directives;

namespace StaticGuide.Content.Markdown.Citations;

/// <summary>Whether Markdown says anything: comments, spaces and characters without width do not.</summary>
internal static class VisibleWords
{
    private const string Comment = "<!--";
    private const string CommentEnd = "-->";

    /// <param name="countNotes">Whether the number of a note says enough, as it does in a footnote, but not in a heading or a link.</param>
    public static bool AreIn(ContainerInline? inlines, bool countNotes)
    {
        for (var inline = inlines?.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            if (Says(inline, countNotes))
                return true;
        }
        return false;
    }

    public static bool AreIn(ContainerBlock blocks)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            if (Says(blocks[i]))
                return true;
        }
        return false;
    }

    private static bool Says(Inline inline, bool countNotes) =>
        inline switch
        {
            LiteralInline words => AreIn(words.Content.AsSpan()),
            CodeInline code => AreIn(code.Content),
            HtmlEntityInline character => AreIn(character.Transcoded.AsSpan()),
            LineBreakInline => false,
            HtmlInline html => !html.Tag.StartsWith(Comment, StringComparison.Ordinal),
            CitationInline or FootnoteLink => countNotes,
            // An image without words is named for itself, unless it is meant to be passed over.
            LinkInline { IsImage: true } image => !ImageAttributes.IsDecorative(image) || AreIn(image, countNotes),
            DirectiveInline or AutolinkInline => true,
            ContainerInline inner => AreIn(inner, countNotes),
            _ => true,
        };

    private static bool Says(Block block) =>
        block switch
        {
            // Of one within another, it is said there.
            CustomContainer => true,
            LinkReferenceDefinition or LinkReferenceDefinitionGroup => false,
            HtmlBlock { Type: HtmlBlockType.Comment } html => SaysBeside(html.Lines.ToString()),
            ContainerBlock inner => AreIn(inner),
            ParagraphBlock paragraph => AreIn(paragraph.Inline, countNotes: true),
            _ => true,
        };

    /// <summary>Whether anything stands outside of comments.</summary>
    private static bool SaysBeside(string html)
    {
        var rest = html.AsSpan();
        while (rest.IndexOf(Comment) is >= 0 and var start)
        {
            if (AreIn(rest[..start]))
                return true;
            if (rest[start..].IndexOf(CommentEnd) is not (>= 0 and var end))
                return false;
            rest = rest[(start + end + CommentEnd.Length)..];
        }
        return AreIn(rest);
    }

    private static bool AreIn(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c) && char.GetUnicodeCategory(c) is not (UnicodeCategory.Format or UnicodeCategory.Control))
                return true;
        }
        return false;
    }
}
