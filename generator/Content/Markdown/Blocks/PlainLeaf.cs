using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace StaticGuide.Content.Markdown.Blocks;

/// <summary>The words of a block. Where no parser would look at any of their characters, they are what they would become at once.</summary>
internal static class PlainLeaf
{
    /// <summary>A line without marks.</summary>
    public static void Fill(LeafBlock block, StringSlice words, int line, int column)
    {
        words.TrimEnd();
        var span = new SourceSpan(words.Start, words.End);
        var literal = new LiteralInline
        {
            Content = new StringSlice(words.Text, words.Start, words.End),
            Span = span,
            Line = line,
            Column = column,
        };
        block.ProcessInlines = false;
        block.Inline = new ContainerInline { Span = span }.AppendChild(literal);
    }

    /// <summary>Words that wait for the parsers of marks.</summary>
    public static void Keep(LeafBlock block, StringLine line)
    {
        var lines = new StringLineGroup(1);
        lines.Add(ref line);
        block.Lines = lines;
    }
}
