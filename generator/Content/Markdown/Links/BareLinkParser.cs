using System.Buffers;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace StaticGuide.Content.Markdown.Links;

/// <summary>
/// Addresses that stand in the text by themselves (GFM 6.9): <c>https://…</c>, <c>http://…</c>, <c>www.…</c> and e-mail. Each has a mark
/// that few words have; what stands before it has been taken for text already, and is taken back.
/// </summary>
internal sealed class BareLinkParser : InlineParser
{
    private static readonly SearchValues<char> Trailing = SearchValues.Create("?!.,:*_~'\"");

    /// <summary>What an address without a scheme begins with.</summary>
    public const string Www = "www.";

    /// <param name="hasWww">Where there is no such address, full stops part no text, of which there are many.</param>
    public BareLinkParser(bool hasWww) => OpeningCharacters = hasWww ? [':', '.', '@'] : [':', '@'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (processor.Inline is not LiteralInline before || !EndsAt(before, slice))
            return false;
        var behind = slice.AsSpan();
        var length = slice.CurrentChar switch
        {
            ':' when behind.StartsWith("://") && HasHost(behind[3..]) => LengthOfScheme(before.Content.AsSpan()),
            '.' when EndsWithWww(before) && HasHost(behind[1..]) => 3,
            '@' => LengthOfName(before.Content.AsSpan()),
            _ => 0,
        };
        if (length == 0)
            return false;
        var isEmail = slice.CurrentChar == '@';
        var extent = isEmail ? LengthOfMailHost(behind) : LengthOfAddress(behind, IsInBrackets(processor));
        if (extent == 0)
            return false;
        Take(processor, ref slice, before, length, extent, isEmail);
        return true;
    }

    /// <summary>Whether it is the text right before, of which something can be taken back.</summary>
    private static bool EndsAt(LiteralInline before, StringSlice slice) =>
        !before.Content.IsEmpty
        && before.Content.End == slice.Start - 1
        && before.Content.Text == slice.Text
        && !(before.IsFirstCharacterEscaped && before.Content.Length == 1);

    private static bool EndsWithWww(LiteralInline before)
    {
        var ahead = before.Content.AsSpan();
        return ahead.EndsWith("www") && MayPrecede(ahead.Length == 3 ? CharBefore(before) : ahead[^4]);
    }

    private static void Take(InlineProcessor processor, ref StringSlice slice, LiteralInline before, int length, int extent, bool isEmail)
    {
        var first = slice.Start - length;
        var start = processor.GetSourcePosition(first, out var line, out var column);
        var link = new AutolinkInline(HtmlHelper.Unescape(slice.Text.Substring(first, length + extent), removeBackSlash: false))
        {
            IsEmail = isEmail,
            Span = new SourceSpan(start, processor.GetSourcePosition(slice.Start + extent - 1)),
            Line = line,
            Column = column,
        };
        before.Content.End -= length;
        before.Span.End -= length;
        if (before.Content.IsEmpty)
            before.Remove();
        processor.Inline = link;
        slice.Start += extent;
    }

    private static int LengthOfScheme(ReadOnlySpan<char> ahead)
    {
        var length =
            ahead.EndsWith("https", StringComparison.OrdinalIgnoreCase) ? 5
            : ahead.EndsWith("http", StringComparison.OrdinalIgnoreCase) ? 4
            : 0;
        return length < ahead.Length && char.IsLetterOrDigit(ahead[^(length + 1)]) ? 0 : length;
    }

    private static int LengthOfName(ReadOnlySpan<char> ahead)
    {
        var length = 0;
        while (
            length < ahead.Length && (char.IsAsciiLetterOrDigit(ahead[^(length + 1)]) || ahead[^(length + 1)] is '.' or '+' or '-' or '_')
        )
            length++;
        return length < ahead.Length && ahead[^(length + 1)] == '/' ? 0 : length;
    }

    /// <summary>Whether a host follows: names with at least one dot, the last two without underscores.</summary>
    private static bool HasHost(ReadOnlySpan<char> text)
    {
        var (dots, last, beforeLast, length) = (0, 0, 0, 0);
        foreach (var letter in text)
        {
            if (letter == '.')
                (dots, beforeLast, last) = (dots + 1, last, 0);
            else if (letter == '_')
                last++;
            else if (!char.IsLetterOrDigit(letter) && letter != '-' && !char.IsSurrogate(letter))
                break;
            length++;
        }
        return length > 0 && text[0] != '.' && dots > 0 && text[..length].TrimEnd('.').Contains('.') && last == 0 && beforeLast == 0;
    }

    private static int LengthOfMailHost(ReadOnlySpan<char> text)
    {
        var (length, dots) = (1, 0);
        while (
            length < text.Length
            && (
                char.IsAsciiLetterOrDigit(text[length])
                || text[length] is '-' or '_'
                || text[length] == '.' && length + 1 < text.Length && char.IsAsciiLetterOrDigit(text[length + 1])
            )
        )
            dots += text[length++] == '.' ? 1 : 0;
        return dots == 0 || length == 1 || text[1] == '.' || text[length - 1] is '-' or '_' || length < text.Length && text[length] == '@'
            ? 0
            : length;
    }

    /// <summary>How long an address is: up to white space or <c>&lt;</c>, without the marks of the sentence around it.</summary>
    private static int LengthOfAddress(ReadOnlySpan<char> text, bool isInBrackets)
    {
        var length = text.IndexOfAny(isInBrackets ? " \t\r\n<]" : " \t\r\n<") is >= 0 and var end ? end : text.Length;
        length = BeforeBrackets(text[..length]);
        var closing = text[..length].Count(')') - text[..length].Count('(');
        while (length > 0)
        {
            if (Trailing.Contains(text[length - 1]))
                length--;
            else if (text[length - 1] == ')' && closing > 0)
                (length, closing) = (length - 1, closing - 1);
            else if (text[length - 1] == ';')
                length = BeginningOfReference(text[..length]);
            else
                break;
        }
        return length;
    }

    /// <summary>A citation or a footnote right behind an address is no part of it; <c>list[]=1</c> and <c>list[0]</c> are.</summary>
    private static int BeforeBrackets(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length - 1; i++)
        {
            if (text[i] == '[' && text[i + 1] != ']' && !char.IsAsciiDigit(text[i + 1]))
                return i;
        }
        return text.Length;
    }

    /// <summary>Where a character reference at the end begins, else where its semicolon stands.</summary>
    private static int BeginningOfReference(ReadOnlySpan<char> text)
    {
        var start = text.Length - 1;
        while (start > 0 && char.IsAsciiLetterOrDigit(text[start - 1]))
            start--;
        return start > 0 && text[start - 1] == '&' && start < text.Length - 1 ? start - 1 : text.Length - 1;
    }

    /// <summary>Within brackets that may yet become a link, an address ends where they do; in the link it is text.</summary>
    private static bool IsInBrackets(InlineProcessor processor) =>
        processor.Inline!.FirstParentOfType<LinkDelimiterInline>() is { IsActive: true };

    private static bool MayPrecede(char before) => char.IsWhiteSpace(before) || before is '\0' or '*' or '_' or '~' or '(' or '[' or '"';

    private static char CharBefore(LiteralInline literal) =>
        literal.Content.Start > 0 ? literal.Content.Text[literal.Content.Start - 1] : '\0';
}
