using System.Text;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax.Inlines;

namespace StaticGuide.Content.Markdown;

/// <summary>
/// What stands on both sides of marks of emphasis. Between a letter and punctuation, marks look to the side of the letter only
/// (CommonMark 6.2). The library takes plus and minus signs and daggers for letters there.
/// </summary>
internal static class EmphasisFlanks
{
    public static void Mend(EmphasisDelimiterInline marks, Rune before, Rune next)
    {
        before.CheckUnicodeCategory(out var isSpaceBefore, out var isSignBefore);
        next.CheckUnicodeCategory(out var isSpaceNext, out var isSignNext);
        if (!isSpaceBefore && !isSignBefore && isSignNext)
            marks.Type &= ~DelimiterType.Open;
        if (!isSpaceNext && !isSignNext && isSignBefore)
            marks.Type &= ~DelimiterType.Close;
    }

    /// <summary>A character that is named by its number or its name counts as itself.</summary>
    public static Rune RuneBefore(InlineProcessor processor, StringSlice slice)
    {
        if (processor.Inline is not HtmlEntityInline { Transcoded: { Length: > 0 } entity })
            return slice.PeekRuneExtra(-1);
        Rune.DecodeLastFromUtf16(entity.AsSpan(), out var last, out _);
        return last;
    }

    public static Rune RuneAt(StringSlice slice)
    {
        if (!HtmlEntityParser.TryParse(ref slice, out var decoded, out _))
            return slice.CurrentRune;
        Rune.DecodeFromUtf16(decoded, out var first, out _);
        return first;
    }
}
