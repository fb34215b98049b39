using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace StaticGuide.Content.Markdown.Citations;

/// <summary>Finds citations before the link parser takes their brackets.</summary>
internal sealed class CitationParser : InlineParser
{
    public CitationParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekCharExtra(-1) == '!' || CitationSyntax.Read(slice.AsSpan()) is not { } citation)
            return false;
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        // As in pandoc's note styles, the number stands right behind the word.
        if (processor.Inline is LiteralInline { Content: { IsEmpty: false } content } before && content[content.End] == ' ')
        {
            content.TrimEnd();
            before.Content = content;
        }
        processor.Inline = new CitationInline(citation)
        {
            Span = new SourceSpan(start, processor.GetSourcePosition(slice.Start + citation.Length - 1)),
            Line = line,
            Column = column,
        };
        slice.Start += citation.Length;
        return true;
    }
}
