using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace StaticGuide.Content.Markdown.Citations;

/// <summary>An exclamation mark that the link parser must not take for the beginning of an image.</summary>
internal static class ExclamationMark
{
    public static LiteralInline Take(InlineProcessor processor, ref StringSlice slice)
    {
        var at = processor.GetSourcePosition(slice.Start, out var line, out var column);
        var mark = new LiteralInline
        {
            Content = new StringSlice(slice.Text, slice.Start, slice.Start),
            Span = new SourceSpan(at, at),
            Line = line,
            Column = column,
        };
        slice.SkipChar();
        return mark;
    }
}
