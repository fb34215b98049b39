using System.Buffers;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Parsers;
using Markdig.Syntax;
using StaticGuide.Content.Markdown.Directives;

namespace StaticGuide.Content.Markdown.Citations;

/// <summary>The words around a key, with the markup taken out of them.</summary>
internal static class PlainWords
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("\\`*_~[]<>&!\n\t");

    private static readonly MarkdownPipeline Inlines = Pipeline();

    /// <summary>A space at either end is kept, as one.</summary>
    public static string Of(ReadOnlySpan<char> markdown)
    {
        if (!markdown.ContainsAny(Marks))
            return markdown.ToString();
        var words = markdown.Trim();
        if (words.IsEmpty)
            return "";
        var paragraph = Markdig.Markdown.Parse(words.ToString(), Inlines).Descendants<ParagraphBlock>().FirstOrDefault();
        return (char.IsWhiteSpace(markdown[0]) ? " " : "")
            + PlainText.Of(paragraph?.Inline, null)
            + (char.IsWhiteSpace(markdown[^1]) ? " " : "");
    }

    private static MarkdownPipeline Pipeline()
    {
        var builder = new MarkdownPipelineBuilder().UseEmphasisExtras(EmphasisExtraOptions.Strikethrough);
        // A line of a citation is never a list, a heading or a quotation.
        builder.BlockParsers.Clear();
        builder.BlockParsers.Add(new ParagraphBlockParser { ParseSetextHeadings = false });
        return builder.Build();
    }
}
