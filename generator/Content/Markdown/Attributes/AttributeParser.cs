using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace StaticGuide.Content.Markdown.Attributes;

/// <summary>
/// Takes attributes where they belong: at the end of a heading or of a call-out's first line, and right behind code, a link or a
/// picture. Anywhere else braces are text, and what looks as if it was meant otherwise is remembered.
/// </summary>
internal sealed class AttributeParser : InlineParser
{
    public AttributeParser() => OpeningCharacters = ['{'];

    /// <summary>Where a document has what looks like attributes and is text; null where it has none.</summary>
    public static List<SourceSpan>? MisplacedIn(MarkdownDocument document) => document.GetData(typeof(AttributeParser)) as List<SourceSpan>;

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var text = slice.AsSpan();
        if (AttributeSyntax.Read(text, out var length) is not { } attributes)
        {
            if (
                processor.Inline is CodeInline or LinkInline or AutolinkInline
                && Math.Max(AttributeSyntax.LengthOfTurned(text), AttributeSyntax.LengthOfUnread(text)) is > 0 and var turned
            )
                AddMisplaced(
                    processor.Document,
                    new SourceSpan(processor.GetSourcePosition(slice.Start), processor.GetSourcePosition(slice.Start + turned - 1))
                );
            return false;
        }
        var start = processor.GetSourcePosition(slice.Start);
        var span = new SourceSpan(start, processor.GetSourcePosition(slice.Start + length - 1));
        MarkdownObject? bearer =
            processor.Inline is CodeInline or LinkInline or AutolinkInline ? processor.Inline
            : processor.Block is HeadingBlock heading && text[length..].IsWhiteSpace() ? heading
            : null;
        // One was taken from the end already, and only one id can be the heading's.
        if (IsSecondId(attributes, bearer))
        {
            AddMisplaced(processor.Document, span);
            return false;
        }
        if (bearer is not null)
        {
            Attach(attributes, bearer, span);
            slice.Start += length;
            return true;
        }
        if (IsMeant(processor, attributes, slice.PeekCharExtra(-1), text, length))
            AddMisplaced(processor.Document, span);
        return false;
    }

    /// <summary>Whether text in braces that belongs to nothing was meant as attributes.</summary>
    private static bool IsMeant(InlineProcessor processor, HtmlAttributes attributes, char before, ReadOnlySpan<char> text, int length)
    {
        var behind = text[length..];
        if (processor.Inline is null or LineBreakInline && behind.TrimStart(' ') is [] or ['\n', ..])
            return true;
        if (AttributeSyntax.BeginsLikeAttributes(text))
            return IsAtEdge(processor, behind) || before is ']' or '*' or '_' || IsSpacedFromLink(processor.Inline);
        if (before is ']' or '*' or '_')
            return text[..length].Contains("=\"", StringComparison.Ordinal) || AttributeSyntax.AreWellKnown(attributes);
        return IsSpacedFromLink(processor.Inline) && AttributeSyntax.AreWellKnown(attributes);
    }

    private static bool IsSpacedFromLink(Inline? before) =>
        before is LiteralInline { PreviousSibling: LinkInline or AutolinkInline } blanks && blanks.Content.AsSpan().IsWhiteSpace();

    private static bool IsSecondId(HtmlAttributes attributes, MarkdownObject? bearer) =>
        bearer is HeadingBlock && attributes.Id is not null && bearer.TryGetAttributes()?.Id is not null;

    /// <summary>
    /// Whether braces stand where other tools look for attributes: at the beginning or the end of a paragraph, a cell or an entry.
    /// </summary>
    private static bool IsAtEdge(InlineProcessor processor, ReadOnlySpan<char> behind) => processor.Inline is null || behind.IsWhiteSpace();

    /// <summary>Takes the attributes at the end of a heading's or a call-out's first line out of it.</summary>
    public static bool TakeFromEnd(BlockProcessor processor, ref StringSlice line, IBlock block)
    {
        var text = line.AsSpan();
        if (text.LastIndexOf('{') is not (>= 0 and var open) || open > 0 && text[open - 1] == '\\' || EndsDirective(text[..open]))
            return false;
        var end = text.TrimEnd().Length;
        var span = new SourceSpan(line.Start + open, line.Start + end - 1);
        if (AttributeSyntax.Read(text[open..], out var length) is not { } attributes || open + length != end)
        {
            if (
                (AttributeSyntax.BeginsLikeAttributes(text[open..]) || AttributeSyntax.LengthOfTurned(text[open..]) > 0)
                && text[open..end].IndexOf('}') is var close
                && (close < 0 || open + close == end - 1)
                && block is HeadingBlock
            )
                AddMisplaced(processor.Document, span);
            return false;
        }
        Attach(attributes, (MarkdownObject)block, span);
        line.End = line.Start + open - 1;
        return true;
    }

    /// <summary>Right behind <c>:uncounted[…]</c>, braces are the directive's.</summary>
    private static bool EndsDirective(ReadOnlySpan<char> text)
    {
        if (text is not [.., ']'] || text.LastIndexOf('[') is not (> 0 and var bracket))
            return false;
        var colon = text[..bracket].LastIndexOf(':');
        return colon >= 0 && colon + 1 < bracket && !text[(colon + 1)..bracket].ContainsAnyExceptInRange('a', 'z');
    }

    private static void Attach(HtmlAttributes attributes, MarkdownObject bearer, SourceSpan span)
    {
        var known = bearer.GetAttributes();
        attributes.CopyTo(known, mergeIdAndProperties: true, shared: false);
        known.Span = span;
    }

    private static void AddMisplaced(MarkdownDocument document, SourceSpan span)
    {
        if (MisplacedIn(document) is not { } found)
            document.SetData(typeof(AttributeParser), found = []);
        found.Add(span);
    }
}
