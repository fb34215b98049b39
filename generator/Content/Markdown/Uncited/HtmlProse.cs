using Markdig.Syntax;
using StaticGuide.Markup;

namespace StaticGuide.Content.Markdown.Uncited;

/// <summary>Reads what a block of HTML says, paragraph by paragraph: what its tags part is apart, and code is no text.</summary>
internal sealed class HtmlProse(ClaimText text, Action<bool> check)
{
    private readonly List<TagAttribute> attributes = [];
    private HtmlBlock block = null!;
    private int line;
    private int lineStart;

    /// <summary>Hands on each paragraph, and whether it is a heading, once the text is that paragraph.</summary>
    public void Read(HtmlBlock html)
    {
        (block, line, lineStart) = (html, 0, 0);
        text.Clear();
        var source = html.Lines.ToString();
        var scanner = new TagScanner(source, attributes, withText: true);
        var (isHeading, skipped) = (false, "");
        while (scanner.Next())
        {
            if (scanner.IsText)
            {
                if (skipped.Length == 0 && source.AsSpan().Overlaps(scanner.Text, out var at))
                    Append(scanner.Text, at);
                continue;
            }
            if (skipped.Length > 0)
            {
                if (scanner.IsEnd && scanner.Name.Equals(skipped, StringComparison.OrdinalIgnoreCase))
                    skipped = "";
                continue;
            }
            var name = HtmlNames.Of(scanner.Name);
            if (!scanner.IsEnd && IsNoText(name))
            {
                if (HtmlNames.IsPhrasing(name) && source.AsSpan().Overlaps(scanner.Name, out var start))
                    text.AppendObject(OffsetOf(start));
                skipped = name;
                if (RawText.IsIn(name))
                    scanner.PassRawText(name);
            }
            else if (!HtmlNames.IsPhrasing(name))
            {
                Hand(isHeading);
                isHeading = !scanner.IsEnd && HtmlNames.IsHeading(name);
            }
        }
        Hand(isHeading);
    }

    private static bool IsNoText(string name) =>
        RawText.IsIn(name) || name is "code" or "kbd" or "samp" or "pre" or "var" or "svg" or "math" or "template" or "button" or "select";

    private void Hand(bool isHeading)
    {
        if (text.Letters.Length > 0)
            check(isHeading);
        text.Clear();
    }

    private void Append(ReadOnlySpan<char> piece, int at)
    {
        while (!piece.IsEmpty)
        {
            // Character by character only where a line ends or a character is written by its name.
            var end = piece.IndexOfAny('\n', '&');
            end = end < 0 ? piece.Length : end;
            if (end > 0)
            {
                text.Append(piece[..end], OffsetOf(at));
            }
            else if (piece[0] == '\n')
            {
                text.Append(" ", OffsetOf(at));
                end = 1;
            }
            else
            {
                end = piece.IndexOf(';') is > 0 and < LongestReference and var stop ? stop + 1 : 1;
                text.Append(CharacterReferences.DecodeText(piece[..end]), OffsetOf(at));
            }
            piece = piece[end..];
            at += end;
        }
    }

    private const int LongestReference = 34;

    /// <summary>Where in the Markdown a character of the block's text stands; asked for from front to back.</summary>
    private int OffsetOf(int at)
    {
        while (line < block.Lines.Count - 1 && at > lineStart + block.Lines.Lines[line].Slice.Length)
            lineStart += block.Lines.Lines[line++].Slice.Length + 1;
        return block.Lines.Lines[line].Slice.Start + at - lineStart;
    }
}
