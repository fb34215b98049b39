using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace StaticGuide.Content.Markdown.Citations;

/// <summary>Finds citations before the link parser takes their brackets.</summary>
internal sealed class CitationParser : InlineParser
{
    public CitationParser() => OpeningCharacters = ['['];

    /// <summary>Where a document has something that begins like a citation and is none.</summary>
    public static List<SourceSpan> BrokenIn(MarkdownDocument document)
    {
        if (document.GetData(typeof(CitationParser)) is List<SourceSpan> known)
            return known;
        List<SourceSpan> spans = [];
        document.SetData(typeof(CitationParser), spans);
        return spans;
    }

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekCharExtra(-1) == '!')
            return false;
        if (CitationSyntax.Read(slice.AsSpan()) is not { } citation)
        {
            if (CitationSyntax.LengthOfBroken(slice.AsSpan()) is > 0 and var length)
                BrokenIn(processor.Document).Add(new SourceSpan(processor.GetSourcePosition(slice.Start), processor.GetSourcePosition(slice.Start + length - 1)));
            return false;
        }
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
