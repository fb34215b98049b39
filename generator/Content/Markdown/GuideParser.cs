using System.Buffers;
using Markdig;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using StaticGuide.Content.Markdown.Blocks;
using StaticGuide.Content.Markdown.Footnotes;
using StaticGuide.Content.Markdown.Plain;
using StaticGuide.Content.Markdown.Tables;

namespace StaticGuide.Content.Markdown;

/// <summary>
/// Reads documents: the library is given, line by line, what is not plain. What comes of it is what the library alone would make of all.
/// </summary>
internal sealed class GuideParser
{
    /// <summary>How deep containers may nest, as in the library.</summary>
    private const int DepthLimit = 128;

    private readonly BlockParserList blocks;
    private readonly InlineParserList inlines;
    private readonly FootnoteDefinitionParser footnotes;
    private readonly PlainParsers plain;

    public GuideParser(MarkdownPipelineBuilder builder)
    {
        Pipeline = builder.Build();
        // The same parsers in the same order as in the pipeline, which hands them to nobody.
        (blocks, inlines) = (new BlockParserList(builder.BlockParsers), new InlineParserList(builder.InlineParsers));
        footnotes = blocks.FindExact<FootnoteDefinitionParser>()!;
        var marks = SearchValues.Create(inlines.OpeningCharacters);
        var tables = blocks.FindExact<TableParser>()!;
        tables.Marks = marks;
        plain = new PlainParsers(
            blocks.FindExact<HeadingBlockParser>()!,
            blocks.FindExact<ParagraphParser>()!,
            blocks.FindExact<ListParser>()!,
            tables,
            marks
        );
    }

    public MarkdownPipeline Pipeline { get; }

    /// <exception cref="ArgumentException">It nests too deeply.</exception>
    public MarkdownDocument Parse(string text)
    {
        if (PlainLines.AreForeign(text))
            return Markdig.Markdown.Parse(text, Pipeline);
        var document = new MarkdownDocument { IsOpen = true };
        ReadBlocks(text, document);
        footnotes.Join(document);
        InlineProcessor? processor = null;
        ReadWords(document, document, 1, ref processor);
        footnotes.KeepUsed(document);
        return document;
    }

    private void ReadBlocks(string text, MarkdownDocument document)
    {
        BlockProcessor? library = null;
        var known = new PlainBlocks(text, document, plain);
        for (var (at, line) = (0, 0); at < text.Length; line++)
        {
            if (library is null || library.CurrentBlock == document)
                known.Read(ref at, ref line);
            if (at >= text.Length)
                break;
            library ??= new BlockProcessor(document, blocks, context: null);
            library.LineIndex = line;
            var end = text.IndexOf('\n', at);
            library.ProcessLine(
                end < 0 ? new StringSlice(text, at, text.Length - 1) : new StringSlice(text, at, end - 1, NewLine.LineFeed)
            );
            at = end < 0 ? text.Length : end + 1;
        }
        library?.Close(document);
    }

    private void ReadWords(MarkdownDocument document, ContainerBlock container, int depth, ref InlineProcessor? processor)
    {
        if (depth > DepthLimit)
            throw new ArgumentException("The document nests too deeply.", nameof(container));
        for (var i = 0; i < container.Count; i++)
        {
            if (container[i] is ContainerBlock inner)
            {
                ReadWords(document, inner, depth + 1, ref processor);
            }
            else if (container[i] is LeafBlock { ProcessInlines: true } leaf)
            {
                processor ??= new InlineProcessor(document, inlines, preciseSourcelocation: true, context: null);
                processor.ProcessInlineLeaf(leaf);
            }
        }
    }
}
