using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace StaticGuide.Content.Markdown.Links;

/// <summary>Links and images, with the labels of <see cref="LinkLabels"/>, and a note of each reference that nothing answers.</summary>
internal sealed class LinkParser : LinkInlineParser
{
    public override bool Match(InlineProcessor processor, ref StringSlice slice) =>
        slice.CurrentChar == ']' ? Close(processor, ref slice) : Open(processor, ref slice);

    private bool Open(InlineProcessor processor, ref StringSlice slice)
    {
        var brackets = slice;
        if (!base.Match(processor, ref slice))
            return false;
        if (LinkLabels.Find(processor.Document) is null || processor.Inline is not LinkDelimiterInline opener)
            return true;
        if (brackets.CurrentChar == '!')
            brackets.SkipChar();
        opener.Label =
            LinkHelper.TryParseLabel(brackets, out string? label) && LinkLabels.Find(processor.Document, label) is { } definition
                ? LinkLabels.KeyOf(definition)
                : null;
        return true;
    }

    private bool Close(InlineProcessor processor, ref StringSlice slice)
    {
        var behind = slice;
        behind.SkipChar();
        if (behind.CurrentChar == '(' && HasBracketInTitle(behind))
            return false;
        if (behind.CurrentChar != '[' || processor.Inline?.FirstParentOfType<LinkDelimiterInline>() is not { } opener)
            return base.Match(processor, ref slice);
        var labelStart = behind.Start;
        if (behind.PeekChar() == ']')
        {
            if (opener is { Label: null, IsActive: true })
                AddUnknown(processor, slice, opener, slice.AsSpan()[..0], labelStart + 1);
            return base.Match(processor, ref slice);
        }
        if (!opener.IsActive || !LinkHelper.TryParseLabel(ref behind, out var label))
            return base.Match(processor, ref slice);
        if (LinkLabels.Find(processor.Document, label) is not { } definition)
        {
            if (behind.CurrentChar is not ('[' or '('))
                AddUnknown(processor, slice, opener, label, behind.Start - 1);
            return base.Match(processor, ref slice);
        }
        // To the library it is `[text][]`, whose label is known.
        opener.Label = LinkLabels.KeyOf(definition);
        var collapsed = new StringSlice("][]");
        if (!base.Match(processor, ref collapsed))
            return false;
        if (processor.Inline is LinkInline link)
            link.Span.End = processor.GetSourcePosition(behind.Start - 1);
        slice = behind;
        return true;
    }

    /// <summary>A title between round brackets holds none but escaped ones (CommonMark 6.3), which the library does not mind.</summary>
    private static bool HasBracketInTitle(StringSlice rest)
    {
        if (
            !HasBracketBehindBlank(rest.AsSpan())
            || !LinkHelper.TryParseInlineLink(rest, out _, out var title, out _, out var span)
            || title is null
            || rest.Text[span.Start] != '('
        )
            return false;
        var written = rest.Text.AsSpan(span.Start + 1, span.Length - 2);
        for (var i = 0; i < written.Length; i++)
        {
            if (written[i] == '\\')
                i++;
            else if (written[i] == '(')
                return true;
        }
        return false;
    }

    /// <summary>A quick look, for white space parts a title from the address.</summary>
    private static bool HasBracketBehindBlank(ReadOnlySpan<char> rest)
    {
        for (var at = 1; rest[at..].IndexOf('(') is >= 0 and var found; at++)
        {
            at += found;
            if (char.IsWhiteSpace(rest[at - 1]))
                return true;
        }
        return false;
    }

    /// <summary>Brackets right behind a letter (<c>list[i][j]</c>), and numbers alone, are more often meant as they stand.</summary>
    private static void AddUnknown(
        InlineProcessor processor,
        StringSlice slice,
        LinkDelimiterInline opener,
        ReadOnlySpan<char> label,
        int end
    )
    {
        var start = slice.Start - 1;
        while (start >= 0 && slice.Text[start] != '[')
            start--;
        if (start < 0)
            return;
        var text = slice.Text.AsSpan(start + 1, slice.Start - start - 1);
        var before = start > 0 ? slice.Text[start - 1] : ' ';
        if (
            text.IsWhiteSpace()
            || char.IsLetterOrDigit(before)
            || before is ']' or '\\'
            || !text.ContainsAnyExceptInRange('0', '9')
            || label.StartsWith("^")
            || label.Contains('@')
        )
            return;
        LinkLabels
            .Of(processor.Document)
            .Unknown.Add(((label.IsEmpty ? text : label).ToString(), new SourceSpan(opener.Span.Start, processor.GetSourcePosition(end))));
    }
}
