using System.Buffers;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using StaticGuide.Content.Markdown.Citations;
using StaticGuide.Content.Markdown.Directives;

namespace StaticGuide.Content.Markdown.Blocks;

/// <summary>
/// Reads the words of one line with code, emphasis, links, citations and statistics among them as the library does, in a fraction of its
/// time. It takes none where a mark could mean anything else.
/// </summary>
internal ref struct PlainMarks
{
    /// <summary>A longer line may have more marks than are read.</summary>
    private const int LongestLine = 2_000;

    /// <summary>What stands for itself in an address.</summary>
    private static readonly SearchValues<char> OfAddress = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789/.-_~:?#=%+,;@!$*"
    );

    private readonly string text;
    private readonly SearchValues<char> marks;
    private readonly int line;

    /// <summary>What a place in the text is more than its column.</summary>
    private readonly int indent;
    private readonly int end;

    private readonly ContainerInline root = new();
    private EmphasisInline? emphasis;

    /// <summary>Where words begin of which nothing has been made.</summary>
    private int from;
    private int at;

    private PlainMarks(StringSlice words, int line, int column, SearchValues<char> marks)
    {
        (text, this.marks, this.line, indent, end) = (words.Text, marks, line, words.Start - column, words.End + 1);
        (from, at) = (words.Start, words.Start);
    }

    /// <summary>Fills a block with its words, if all of them are plain.</summary>
    public static bool TryFill(LeafBlock block, StringSlice words, int line, int column, SearchValues<char> marks)
    {
        if (words.Length > LongestLine)
            return false;
        var reader = new PlainMarks(words, line, column, marks);
        if (!reader.Read())
            return false;
        var root = reader.root;
        root.Span = new SourceSpan(root.FirstChild!.Span.Start, root.LastChild!.Span.End);
        (block.ProcessInlines, block.Inline) = (false, root);
        return true;
    }

    private bool Read()
    {
        while (at < end && text.AsSpan(at, end - at).IndexOfAny(marks) is >= 0 and var next)
        {
            at += next;
            if (!Take())
                return false;
        }
        at = end;
        AddWords(root);
        return emphasis is null;
    }

    private bool Take() =>
        text[at] switch
        {
            '[' => TakeBrackets(text.AsSpan(at, end - at)),
            ':' => TakeColon(text.AsSpan(at, end - at)),
            '`' => TakeCode(),
            '*' or '_' => TakeEmphasis(),
            '!' => Pass(CharAt(at + 1) != '['),
            '&' => Pass(CharAt(at + 1) == ' '),
            _ => false,
        };

    /// <summary>A mark that is a word like others.</summary>
    private bool Pass(bool isWord)
    {
        at++;
        return isWord;
    }

    private bool TakeBrackets(ReadOnlySpan<char> rest)
    {
        if (rest[1..].IndexOfAny(marks) is not (>= 0 and var length) || rest[1] == '^')
            return false;
        return rest[(length + 1)..] switch
        {
            ['@', ..] => TakeCitation(rest),
            [']', '(', .. var address] when length > 0 => TakeLink(length, address),
            _ => false,
        };
    }

    private bool TakeCitation(ReadOnlySpan<char> rest)
    {
        if (CitationSyntax.Read(rest) is not { } citation || rest[citation.Length..] is ['(' or '[', ..])
            return false;
        // The number stands right behind the word.
        if (AddWords(Open) is { } before && text[at - 1] == ' ')
        {
            var words = before.Content;
            words.TrimEnd();
            before.Content = words;
        }
        Add(new CitationInline(citation), citation.Length);
        return true;
    }

    private bool TakeLink(int length, ReadOnlySpan<char> address)
    {
        if (address.IndexOfAnyExcept(OfAddress) is not (> 0 and var last) || address[last] != ')')
            return false;
        AddWords(Open);
        var start = at + length + "[](".Length;
        var link = new LinkInline { Url = address[..last].ToString(), UrlSpan = new SourceSpan(start, start + last - 1) };
        Add(link, length + last + "[]()".Length);
        var behind = at;
        (from, at) = (link.Span.Start + 1, link.Span.Start + 1 + length);
        AddWords(link);
        (from, at) = (behind, behind);
        return true;
    }

    private bool TakeColon(ReadOnlySpan<char> rest)
    {
        var before = CharBefore();
        var isDoubtful = before == ':' || rest is [':', ':' or '/', ..];
        if (isDoubtful || char.IsLetterOrDigit(before) || DirectiveSyntax.Read(rest) is not { } syntax)
            return Pass(!isDoubtful);
        if (syntax.Name != DirectiveParser.Statistic)
            return false;
        AddWords(Open);
        Add(new DirectiveInline(syntax), syntax.Length);
        return true;
    }

    private bool TakeCode()
    {
        var close = text.IndexOf('`', at + 1, end - at - 1);
        // Of more than one, and with blanks around its words, code is read otherwise.
        if (close <= at + 1 || text[at + 1] == ' ' || CharAt(close + 1) == '`')
            return false;
        AddWords(Open);
        Add(new CodeInline(text[(at + 1)..close]) { Delimiter = '`', DelimiterCount = 1 }, close + 1 - at);
        return true;
    }

    private bool TakeEmphasis()
    {
        var mark = text[at];
        var length = CharAt(at + 1) == mark ? 2 : 1;
        var (before, behind) = (CharBefore(), CharAt(at + length));
        var (isBehindWord, isBeforeWord) = (char.IsAsciiLetterOrDigit(before), char.IsAsciiLetterOrDigit(behind));
        if (mark == '_' && length == 1 && isBehindWord && isBeforeWord)
            return Pass(true);
        if (emphasis is null)
        {
            if (!isBeforeWord || before is not (' ' or '\n' or '\0'))
                return false;
            AddWords(root);
            var opened = new EmphasisInline { DelimiterChar = mark, DelimiterCount = length };
            Add(opened, length);
            emphasis = opened;
            return true;
        }
        var isEnd = behind is ' ' or '\0'
            ? before is > ' ' and < '\u0080'
            : isBehindWord && behind is '.' or ',' or ';' or ':' or ')' or '?';
        if (!isEnd || mark != emphasis.DelimiterChar || length != emphasis.DelimiterCount)
            return false;
        AddWords(emphasis);
        at += length;
        from = at;
        emphasis.Span.End = at - 1;
        emphasis = null;
        return true;
    }

    /// <summary>What the next inline is a part of.</summary>
    private readonly ContainerInline Open => emphasis is null ? root : emphasis;

    private readonly char CharBefore() => at > 0 ? text[at - 1] : '\0';

    private readonly char CharAt(int place) => place < end ? text[place] : '\0';

    private void Add(Inline inline, int length)
    {
        (inline.Line, inline.Column, inline.Span) = (line, at - indent, new SourceSpan(at, at + length - 1));
        Open.AppendChild(inline);
        at += length;
        from = at;
    }

    /// <summary>The words before a mark, if there are any.</summary>
    private readonly LiteralInline? AddWords(ContainerInline container)
    {
        if (from == at)
            return null;
        var literal = new LiteralInline
        {
            Content = new StringSlice(text, from, at - 1),
            Line = line,
            Column = from - indent,
            Span = new SourceSpan(from, at - 1),
        };
        container.AppendChild(literal);
        return literal;
    }
}
