using Markdig.Parsers;
using Markdig.Syntax;

namespace StaticGuide.Content.Markdown;

/// <summary>
/// Lists, which end to nest where a document would be refused anyway: the library looks at each level of each line several times over,
/// so that a few hundred levels more would take minutes.
/// </summary>
internal sealed class ListParser : ListBlockParser
{
    /// <summary>A document may nest 128 levels, of which a list, its item and the words in it are three.</summary>
    private const int DepthLimit = 126;

    /// <summary>Where a document nests too deeply; null where it does not.</summary>
    public static SourceSpan? TooDeepIn(MarkdownDocument document) => document.GetData(typeof(ListParser)) as SourceSpan?;

    public override BlockState TryOpen(BlockProcessor processor)
    {
        var depth = 0;
        for (Block? outer = processor.CurrentContainer; outer is not null; outer = outer.Parent)
            depth++;
        if (depth < DepthLimit)
            return base.TryOpen(processor);
        if (TooDeepIn(processor.Document) is null)
            processor.Document.SetData(typeof(ListParser), new SourceSpan(processor.Start, processor.Line.End));
        return BlockState.None;
    }
}
