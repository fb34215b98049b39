using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using StaticGuide.Content.Markdown.Attributes;
using StaticGuide.Content.Markdown.Blocks;
using StaticGuide.Content.Markdown.Citations;
using StaticGuide.Content.Markdown.Directives;
using StaticGuide.Content.Markdown.Footnotes;
using StaticGuide.Content.Markdown.Links;
using StaticGuide.Content.Markdown.Tables;
using StaticGuide.Content.Markdown.Typos;

namespace StaticGuide.Content.Markdown;

/// <summary>
/// What Markdown means here: CommonMark with tables, footnotes, definition lists, task lists, attributes, call-outs and evidence.
/// </summary>
internal static class GuidePipeline
{
    private static readonly Lazy<GuideParser> WholeBody = new(() => new(Builder(hasFootnotes: true, hasWww: true)));
    private static readonly Lazy<GuideParser> PlainBody = new(() => new(Builder(hasFootnotes: true, hasWww: false)));
    private static readonly Lazy<GuideParser> WholeValue = new(() => new(Builder(hasFootnotes: false, hasWww: true)));
    private static readonly Lazy<GuideParser> PlainValue = new(() => new(Builder(hasFootnotes: false, hasWww: false)));

    /// <summary>For a page's body, whatever it holds.</summary>
    public static MarkdownPipeline Body => WholeBody.Value.Pipeline;

    /// <summary>For this body of a page.</summary>
    public static GuideParser BodyOf(SignPairs markdown) => (markdown.Has(BareLinkParser.Www) ? WholeBody : PlainBody).Value;

    /// <summary>For a text of the front matter: several stand on one page, so none brings footnotes of its own.</summary>
    public static GuideParser ValueOf(SignPairs markdown) => (markdown.Has(BareLinkParser.Www) ? WholeValue : PlainValue).Value;

    private static MarkdownPipelineBuilder Builder(bool hasFootnotes, bool hasWww)
    {
        var builder = new MarkdownPipelineBuilder()
            .UsePreciseSourceLocation()
            .UseDefinitionLists()
            .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough);
        builder.InlineParsers.ReplaceOrAdd<EmphasisInlineParser>(new EmphasisParser());
        builder.BlockParsers.ReplaceOrAdd<ParagraphBlockParser>(new ParagraphParser());
        builder.BlockParsers.ReplaceOrAdd<ListBlockParser>(new ListParser());
        builder.BlockParsers.ReplaceOrAdd<QuoteBlockParser>(new QuoteParser());
        builder.BlockParsers.InsertBefore<ParagraphParser>(new TableParser());
        builder.BlockParsers.Insert(0, new CallOutParser());
        builder.BlockParsers.Insert(0, new LeafDirectiveParser());
        builder.BlockParsers.Insert(0, new FootnoteDefinitionParser(hasFootnotes));
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new TaskParser());
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new FootnoteReferenceParser(hasFootnotes));
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new CitationParser());
        builder.InlineParsers.ReplaceOrAdd<LinkInlineParser>(new LinkParser());
        builder.InlineParsers.Insert(0, new BareLinkParser(hasWww));
        builder.InlineParsers.Insert(0, new MarksLimitParser());
        builder.InlineParsers.Add(new BareKeyParser());
        builder.InlineParsers.Add(new OpenCommentParser());
        builder.InlineParsers.Insert(0, new AttributeParser());
        builder.InlineParsers.Insert(0, new DirectiveParser());
        builder.BlockParsers.FindExact<FencedCodeBlockParser>()!.InfoParser = CodeFence.ReadInfo;
        foreach (var parser in builder.BlockParsers)
        {
            if (parser is HeadingBlockParser or CallOutParser)
                ((IAttributesParseable)parser).TryParseAttributes = AttributeParser.TakeFromEnd;
        }
        return builder;
    }
}
