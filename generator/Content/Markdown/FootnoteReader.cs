using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Footnotes;
using Markdig.Parsers;
using Markdig.Syntax;

namespace StaticGuide.Content.Markdown;

/// <summary>The library's footnotes, also right behind a definition list, which it would leave open over them.</summary>
internal sealed class FootnoteReader : FootnoteParser
{
    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor is { Column: 0, IsCodeIndent: false } && processor.PeekChar(1) == '^')
        {
            for (Block? open = processor.CurrentContainer; open is not (null or MarkdownDocument); open = open.Parent)
            {
                if (open is DefinitionList)
                    processor.Close(open);
            }
        }
        return base.TryOpen(processor);
    }
}
