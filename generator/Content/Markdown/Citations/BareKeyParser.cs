using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace StaticGuide.Content.Markdown.Citations;

/// <summary>
/// Notices a key without brackets, which pandoc would cite and which is text here; and one in the brackets of a link. It takes nothing
/// from the text.
/// </summary>
internal sealed class BareKeyParser : InlineParser
{
    public BareKeyParser() => OpeningCharacters = ['@'];

    /// <summary>The keys that cite nothing in a document, or null where it has none.</summary>
    public static List<(string Id, SourceSpan Span, bool IsLink)>? FoundIn(MarkdownDocument document) =>
        document.GetData(typeof(BareKeyParser)) as List<(string, SourceSpan, bool)>;

    public static void Add(MarkdownDocument document, string id, SourceSpan span, bool isLink)
    {
        if (FoundIn(document) is not { } found)
            document.SetData(typeof(BareKeyParser), found = []);
        found.Add((id, span, isLink));
    }

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        // Handles have no hyphens, addresses have something else before them.
        if (slice.PeekCharExtra(-1) is not ('\0' or ' ' or '\n' or '(' or '"' or '—'))
            return false;
        var length = CitationKey.LengthAt(slice.AsSpan(), 0);
        if (length < 2 || !slice.AsSpan()[..length].Contains('-'))
            return false;
        Add(
            processor.Document,
            slice.AsSpan()[1..length].ToString(),
            new SourceSpan(processor.GetSourcePosition(slice.Start), processor.GetSourcePosition(slice.Start + length - 1)),
            isLink: false
        );
        return false;
    }
}
