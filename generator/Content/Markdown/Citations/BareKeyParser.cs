using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace StaticGuide.Content.Markdown.Citations;

/// <summary>Notices a key without brackets, which pandoc would cite and which is text here. It takes nothing from the text.</summary>
internal sealed class BareKeyParser : InlineParser
{
    public BareKeyParser() => OpeningCharacters = ['@'];

    /// <summary>The keys that a document has without brackets, or null where it has none.</summary>
    public static List<(string Id, SourceSpan Span)>? FoundIn(MarkdownDocument document) =>
        document.GetData(typeof(BareKeyParser)) as List<(string, SourceSpan)>;

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        // Handles have no hyphens, addresses have something else before them.
        if (slice.PeekCharExtra(-1) is not ('\0' or ' ' or '\n' or '(' or '"' or '—'))
            return false;
        var length = CitationKey.LengthAt(slice.AsSpan(), 0);
        if (length < 2 || !slice.AsSpan()[..length].Contains('-'))
            return false;
        if (FoundIn(processor.Document) is not { } found)
            processor.Document.SetData(typeof(BareKeyParser), found = []);
        found.Add(
            (
                slice.AsSpan()[1..length].ToString(),
                new SourceSpan(processor.GetSourcePosition(slice.Start), processor.GetSourcePosition(slice.Start + length - 1))
            )
        );
        return false;
    }
}
