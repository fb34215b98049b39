using Markdig.Extensions.TaskLists;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using StaticGuide.Content.Markdown.Links;

namespace StaticGuide.Content.Markdown.Citations;

/// <summary>Finds citations before the link parser takes their brackets.</summary>
internal sealed class CitationParser : InlineParser
{
    public CitationParser() => OpeningCharacters = ['[', '!'];

    /// <summary>Where a document has something that begins like a citation and is none.</summary>
    public static List<SourceSpan> BrokenIn(MarkdownDocument document)
    {
        if (document.GetData(typeof(CitationParser)) is List<SourceSpan> known)
            return known;
        List<SourceSpan> spans = [];
        document.SetData(typeof(CitationParser), spans);
        return spans;
    }

    /// <summary>The same, of a document that has been read.</summary>
    public static IReadOnlyList<SourceSpan> FoundBrokenIn(MarkdownDocument document) =>
        document.GetData(typeof(CitationParser)) as List<SourceSpan> ?? [];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var text = slice.AsSpan();
        if (text[0] == '!')
        {
            if (
                text is not ['!', '[', ..]
                || CitationSyntax.Read(text[1..]) is not { } alone
                || Following(processor, slice, 1 + alone.Length) != Follower.None
            )
                return false;
            processor.Inline = ExclamationMark.Take(processor, ref slice);
            return true;
        }
        var citation = CitationSyntax.Read(text);
        var length = citation?.Length ?? CitationSyntax.LengthOfStart(text);
        if (length == 0)
            return false;
        var follower = Following(processor, slice, length);
        if (citation is not null && follower == Follower.None)
        {
            Add(processor, slice, citation);
            slice.Start += length;
            return true;
        }
        if (follower != Follower.Link)
            BrokenIn(processor.Document).Add(SpanOf(processor, slice, length));
        else if (citation is { Items: [{ Prefix: null, Locator: null, Suffix: null } item] })
            BareKeyParser.Add(processor.Document, item.Id, SpanOf(processor, slice, length), isLink: true);
        return false;
    }

    private static void Add(InlineProcessor processor, StringSlice slice, Citation citation)
    {
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        CloseUp(processor);
        processor.Inline = new CitationInline(InMarkdown(citation, processor, slice, start))
        {
            Span = new SourceSpan(start, processor.GetSourcePosition(slice.Start + citation.Length - 1)),
            Line = line,
            Column = column,
        };
    }

    /// <summary>The library takes the marks of quotations and lists out of lines, so behind a line break the offsets differ.</summary>
    private static Citation InMarkdown(Citation citation, InlineProcessor processor, StringSlice slice, int start) =>
        !slice.AsSpan()[..citation.Length].Contains('\n')
            ? citation
            : citation with
            {
                Items =
                [
                    .. citation.Items.Select(i =>
                        i with
                        {
                            Start = processor.GetSourcePosition(slice.Start + i.Start) - start,
                            End = processor.GetSourcePosition(slice.Start + i.End - 1) + 1 - start,
                        }
                    ),
                ],
            };

    /// <summary>As in pandoc's note styles, the number stands right behind the word; but not behind the box of a task.</summary>
    private static void CloseUp(InlineProcessor processor)
    {
        switch (processor.Inline)
        {
            case LiteralInline { Content: { IsEmpty: false } content, PreviousSibling: not TaskList } before
                when content[content.End] == ' ':
                content.TrimEnd();
                before.Content = content;
                break;
            case LineBreakInline { IsHard: false } softBreak:
                softBreak.Remove();
                break;
        }
    }

    private static SourceSpan SpanOf(InlineProcessor processor, StringSlice slice, int length) =>
        new(processor.GetSourcePosition(slice.Start), processor.GetSourcePosition(slice.Start + length - 1));

    private static Follower Following(InlineProcessor processor, StringSlice slice, int length)
    {
        var rest = slice;
        rest.Start += length;
        if (rest.CurrentChar == '(')
            return LinkHelper.TryParseInlineLink(ref rest, out _, out _) ? Follower.Link : Follower.None;
        if (
            rest.CurrentChar != '['
            || rest.PeekChar() == '^'
            || CitationSyntax.Read(rest.AsSpan()) is not null
            || CitationSyntax.LengthOfBrackets(rest.AsSpan()) is not { } end
        )
            return Follower.None;
        var label = end == 2 ? slice.AsSpan()[1..(length - 1)] : rest.AsSpan()[1..(end - 1)];
        return LinkLabels.Find(processor.Document, label.ToString()) is not null ? Follower.Link : Follower.Brackets;
    }

    /// <summary>What stands right behind the brackets: the rest of a link, other brackets that lead nowhere, or neither.</summary>
    private enum Follower
    {
        None,
        Brackets,
        Link,
    }
}
