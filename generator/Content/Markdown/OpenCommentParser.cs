using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace StaticGuide.Content.Markdown;

/// <summary>
/// Notices the beginning of a comment that is none, since it does not end in its paragraph. It takes nothing from the text.
/// </summary>
internal sealed class OpenCommentParser : InlineParser
{
    public OpenCommentParser() => OpeningCharacters = ['<'];

    /// <summary>Where a document has such; null where it has none.</summary>
    public static List<SourceSpan>? FoundIn(MarkdownDocument document) => document.GetData(typeof(OpenCommentParser)) as List<SourceSpan>;

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (!slice.AsSpan().StartsWith("<!--"))
            return false;
        if (FoundIn(processor.Document) is not { } found)
            processor.Document.SetData(typeof(OpenCommentParser), found = []);
        found.Add(new SourceSpan(processor.GetSourcePosition(slice.Start), processor.GetSourcePosition(slice.Start + 3)));
        return false;
    }
}
