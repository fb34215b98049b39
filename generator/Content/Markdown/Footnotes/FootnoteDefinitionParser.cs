using Markdig.Extensions.Footnotes;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using StaticGuide.Content.Markdown.Blocks;
using StaticGuide.Content.Markdown.Citations;

namespace StaticGuide.Content.Markdown.Footnotes;

/// <summary>
/// Footnotes, <c>[^label]: …</c>, as cmark-gfm has them: wherever a block may stand, also within lists and call-outs; what follows
/// belongs to one as long as it is indented by four.
/// </summary>
internal sealed class FootnoteDefinitionParser : BlockParser
{
    private readonly bool areShown;

    /// <param name="areShown">Not in texts that bring no footnotes of their own, where they are read to be reported.</param>
    public FootnoteDefinitionParser(bool areShown) => (OpeningCharacters, this.areShown) = (['['], areShown);

    public override BlockState TryOpen(BlockProcessor processor)
    {
        var length = FootnoteLabels.LengthOfLabel(processor.Line.AsSpan());
        if (processor.IsCodeIndent || length == 0 || processor.PeekChar(length) != ':' || !NestedBlocks.MayOpenOnLine(processor))
            return BlockState.None;
        var footnote = new Footnote(this)
        {
            Label = FootnoteLabels.LabelIn(processor.Line, length),
            LabelSpan = new SourceSpan(processor.Start, processor.Start + length - 1),
            Column = processor.Column,
            Span = new SourceSpan(processor.Start, processor.Line.End),
            Order = -1,
        };
        GroupOf(processor.Document).Add(footnote);
        FootnoteLabels.Of(processor.Document, areShown).Add(footnote);
        processor.GoToColumn(processor.Column + length + 1);
        processor.NewBlocks.Push(footnote);
        return BlockState.Continue;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        if (processor.IsBlankLine)
            return BlockState.Continue;
        if (!processor.IsCodeIndent)
            return BlockState.None;
        processor.GoToCodeIndent();
        block.UpdateSpanEnd(processor.Line.End);
        return BlockState.Continue;
    }

    /// <summary>
    /// Joins the document when its words are read, so that footnotes are lettered in the order in which a reader meets them.
    /// </summary>
    private FootnoteGroup GroupOf(MarkdownDocument document)
    {
        if (document.GetData(typeof(FootnoteGroup)) is FootnoteGroup known)
            return known;
        var group = new FootnoteGroup(this);
        document.SetData(typeof(FootnoteGroup), group);
        if (!areShown)
            return group;
        document.ProcessInlinesBegin += (_, _) => Join(document);
        document.ProcessInlinesEnd += (_, _) => KeepUsed(document);
        return group;
    }

    /// <summary>Before the words are read: footnotes become a part of the document.</summary>
    public void Join(MarkdownDocument document)
    {
        if (areShown && document.GetData(typeof(FootnoteGroup)) is FootnoteGroup group)
            document.Add(group);
    }

    /// <summary>When they were read.</summary>
    public void KeepUsed(MarkdownDocument document)
    {
        if (!areShown || document.GetData(typeof(FootnoteGroup)) is not FootnoteGroup group)
            return;
        var labels = FootnoteLabels.Of(document);
        KeepReached(labels);
        group.Clear();
        var index = 0;
        foreach (var footnote in labels.Defined.Where(f => f.Order > 0).OrderBy(f => f.Order))
        {
            group.Add(footnote);
            if (!VisibleWords.AreIn(footnote))
                labels.Empty.Add(footnote);
            if (footnote.LastChild is not ParagraphBlock { Inline: { } words })
                footnote.Add(new ParagraphBlock { Inline = words = new ContainerInline() });
            foreach (var link in footnote.Links)
            {
                link.Index = ++index;
                words.AppendChild(new FootnoteLink(footnote) { Index = index, IsBackLink = true });
            }
        }
        if (group.Count == 0)
            document.Remove(group);
    }

    /// <summary>What only a footnote refers to that no reader meets, no reader meets either.</summary>
    private static void KeepReached(FootnoteLabels labels)
    {
        var reached = Reached(labels.Defined);
        var order = 0;
        foreach (var footnote in labels.Defined.Where(f => f.Order > 0).OrderBy(f => f.Order))
        {
            footnote.Links.RemoveAll(l => !IsMet(l));
            footnote.Order = reached.Contains(footnote) ? ++order : -1;
        }

        bool IsMet(FootnoteLink link) => FootnoteAround(link) is not { } around || reached.Contains(around);
    }

    /// <summary>From the text, by way of footnotes that it leads to.</summary>
    private static HashSet<Footnote> Reached(List<Footnote> defined)
    {
        HashSet<Footnote> reached = [];
        Queue<Footnote> open = [];
        Dictionary<Footnote, List<Footnote>> named = [];
        foreach (var footnote in defined)
        {
            foreach (var around in footnote.Links.Select(FootnoteAround))
            {
                if (around is null)
                    Reach(footnote);
                else if (named.TryGetValue(around, out var others))
                    others.Add(footnote);
                else
                    named.Add(around, [footnote]);
            }
        }
        while (open.TryDequeue(out var next))
        {
            foreach (var footnote in named.GetValueOrDefault(next) ?? [])
                Reach(footnote);
        }
        return reached;

        void Reach(Footnote footnote)
        {
            if (reached.Add(footnote))
                open.Enqueue(footnote);
        }
    }

    private static Footnote? FootnoteAround(Inline link)
    {
        Inline top = link;
        while (top.Parent is { } parent)
            top = parent;
        Block? block = (top as ContainerInline)?.ParentBlock;
        while (block is not (null or Footnote))
            block = block.Parent;
        return block as Footnote;
    }
}
