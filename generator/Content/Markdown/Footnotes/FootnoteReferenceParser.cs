using Markdig.Extensions.Footnotes;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using StaticGuide.Content.Markdown.Citations;
using StaticGuide.Content.Markdown.Links;

namespace StaticGuide.Content.Markdown.Footnotes;

/// <summary>References to footnotes, <c>[^label]</c>, before the link parser takes their brackets.</summary>
internal sealed class FootnoteReferenceParser : InlineParser
{
    private readonly bool areShown;

    /// <param name="areShown">Not in texts that bring no footnotes of their own.</param>
    public FootnoteReferenceParser(bool areShown) => (OpeningCharacters, this.areShown) = (['[', '!'], areShown);

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var text = slice.AsSpan();
        if (text is ['!', '[', '^', ..])
            return MatchMark(processor, ref slice);
        var length = FootnoteLabels.LengthOfLabel(text);
        if (length == 0 || IsLink(slice, length))
            return false;
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        var span = new SourceSpan(start, processor.GetSourcePosition(slice.Start + length - 1));
        var labels = FootnoteLabels.Of(processor.Document, areShown);
        if (!areShown || labels.Find(FootnoteLabels.LabelIn(slice, length)) is not { } footnote)
        {
            if (LinkLabels.Find(processor.Document, text[1..(length - 1)].ToString()) is null)
                labels.Unknown.Add((FootnoteLabels.LabelIn(slice, length), span));
            return false;
        }
        if (footnote.Order < 0)
            footnote.Order = ++labels.Used;
        var link = new FootnoteLink(footnote)
        {
            Span = span,
            Line = line,
            Column = column,
            IsClosed = true,
        };
        footnote.Links.Add(link);
        processor.Inline = link;
        slice.Start += length;
        return true;
    }

    /// <summary>An exclamation mark before a footnote ends a sentence, and begins no image.</summary>
    private static bool MatchMark(InlineProcessor processor, ref StringSlice slice)
    {
        var length = FootnoteLabels.LengthOfLabel(slice.AsSpan()[1..]);
        if (length == 0)
            return false;
        var brackets = slice;
        brackets.SkipChar();
        if (IsLink(brackets, length))
            return false;
        processor.Inline = ExclamationMark.Take(processor, ref slice);
        return true;
    }

    private static bool IsLink(StringSlice slice, int length)
    {
        slice.Start += length;
        return slice.CurrentChar == '(' && LinkHelper.TryParseInlineLink(ref slice, out _, out _);
    }
}
