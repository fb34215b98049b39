using System.Text.RegularExpressions;

namespace StaticGuide.Yaml;

/// <summary>Goes through one value at a time, for <see cref="SyntaxFinder"/>: quoted, in brackets, as a block, or plain.</summary>
internal sealed partial class ValueFinder(string text, int end)
{
    private const string QuoteIt = "put the whole value in quotes";

    public int LineEnd(int at) => text.IndexOf('\n', at, end - at) is >= 0 and var found ? found : end;

    public int SkipSpaces(int at, int lineEnd)
    {
        while (at < lineEnd && text[at] == ' ')
            at++;
        return at;
    }

    /// <summary>Whether nothing but a comment follows on the line.</summary>
    public bool IsBlank(int at, int lineEnd)
    {
        while (at < lineEnd && text[at] is ' ' or '\t' && !text.AsSpan(at, lineEnd - at).TrimStart().IsEmpty)
            at++;
        return at >= lineEnd || text[at] == '#' || text.AsSpan(at, lineEnd - at).IsWhiteSpace();
    }

    /// <summary>The rest of a line as a hint shows it.</summary>
    public string Shown(int at, int lineEnd) =>
        text.AsSpan(at, lineEnd - at).Trim() is { Length: > 40 } rest ? $"{rest[..40]}…" : text[at..lineEnd].Trim();

    /// <summary>Where the colon of a key stands that begins here, or null where there is none.</summary>
    public int? KeyEnd(int at, int lineEnd)
    {
        var from = at;
        if (text[at] is '"' or '\'' && text.IndexOf(text[at], at + 1, lineEnd - at - 1) is > 0 and var close)
            from = close + 1;
        else if (text[at] is '[' or '{' or '"' or '\'' or '|' or '>' or '&' or '*' or '!' or '#')
            return null;
        for (var i = from; i < lineEnd; i++)
        {
            if (text[i] == ':' && (i + 1 == lineEnd || text[i + 1] is ' ' or '\t'))
                return i;
            if (text[i] == '#' && i > from && text[i - 1] == ' ' || from > at && text[i] != ' ')
                return null;
        }
        return null;
    }

    /// <summary>What begins with a character that YAML keeps for itself.</summary>
    public SyntaxFault? Reserved(int at, int lineEnd)
    {
        if (text[at] is not ('@' or '`' or '%' or ',' or ']' or '}'))
            return null;
        var shown = text[at] == '`' ? "a backtick" : $"`{text[at]}`";
        return new SyntaxFault(at, at + 1, $"a value cannot begin with {shown} in YAML", QuoteIt, at);
    }

    /// <param name="column">How far the key is indented whose value it is.</param>
    /// <param name="behind">Where the next line to look at begins.</param>
    public SyntaxFault? Look(int at, int lineEnd, int column, out int behind)
    {
        behind = lineEnd + 1;
        switch (text[at])
        {
            case '"' or '\'':
                if (LookAtQuoted(at, column, out var close) is { } open)
                    return open;
                behind = LineEnd(close) + 1;
                return BehindQuote(at, close, LineEnd(close));
            case '[' or '{':
                return LookAtFlow(at, column, out behind);
            case '|' or '>':
                behind = BehindBlock(lineEnd, column);
                if (IndentFaults.TabInBlock(text, behind, end, column) is { } tab)
                    return tab;
                return BlockHeader().IsMatch(text.AsSpan(at, lineEnd - at))
                    ? null
                    : new SyntaxFault(
                        at,
                        lineEnd,
                        $"behind `{text[at]}` the text begins on the next line",
                        "move the text to the next line and indent it; or put the value in quotes, if the sign belongs to it",
                        at
                    );
            case '-' when at + 1 < lineEnd && text[at + 1] == ' ':
                return new SyntaxFault(
                    at,
                    at + 1,
                    "a list cannot begin on the line of its key",
                    "begin it on the next line, indented; or write it as `[…, …]`",
                    at
                );
            case '&' or '*' or '!':
                return null;
            default:
                return Reserved(at, lineEnd) ?? ColonInText(at);
        }
    }

    /// <summary>A plain text on one line with something in it that begins another value.</summary>
    public SyntaxFault? ColonInText(int at)
    {
        var lineEnd = LineEnd(at);
        for (var i = at; i < lineEnd; i++)
        {
            if (text[i] == '#' && i > at && text[i - 1] == ' ')
                return null;
            if (text[i] == ':' && (i + 1 == lineEnd || text[i + 1] == ' '))
                return new SyntaxFault(
                    i,
                    i + 1,
                    "this text holds a colon before a space, which begins another value in YAML",
                    "put the whole text in quotes",
                    i
                );
        }
        return null;
    }

    /// <param name="close">Where the closing mark stands.</param>
    private SyntaxFault? LookAtQuoted(int at, int column, out int close)
    {
        var mark = text[at];
        for (close = at + 1; close < end; close++)
        {
            if (text[close] == '\\' && mark == '"')
            {
                if (EscapeFaults.At(text, close, end) is { } escape)
                    return escape;
                close++;
            }
            else if (text[close] == mark && mark == '\'' && close + 1 < end && text[close + 1] == mark)
                close++;
            else if (text[close] == mark)
                return null;
            else if (text[close] == '\n' && EndsBefore(close + 1, column))
                break;
        }
        return new SyntaxFault(
            at,
            at + 1,
            "the text that this quotation mark opens is never closed",
            IsClosedInPrint(at + 1, close) ? $"write `{mark}` at its end as well: the mark there is one of print, which closes nothing"
                : mark == '"' ? "close it with `\"` at its end; a `\"` within it is written `\\\"`"
                : "close it with `'` at its end; an apostrophe within it is written `''`",
            close == LineEnd(at) ? at : null
        );
    }

    /// <summary>An editor has turned the second of two marks.</summary>
    private bool IsClosedInPrint(int from, int to) => text.AsSpan(from, to - from).TrimEnd() is [_, .., '”' or '“' or '’' or '‘' or '»'];

    /// <summary>Whether a line goes on with another entry, so that what was open before cannot go on in it.</summary>
    private bool EndsBefore(int at, int column)
    {
        var lineEnd = LineEnd(at);
        var first = SkipSpaces(at, lineEnd);
        return first < lineEnd && (first - at <= column && column >= 0 || EntryLine().IsMatch(text.AsSpan(first, lineEnd - first)));
    }

    private SyntaxFault? BehindQuote(int open, int close, int lineEnd)
    {
        var rest = close + 1;
        return IsBlank(rest, lineEnd) && (rest >= lineEnd || text[rest] is ' ' or '\t')
            ? null
            : new SyntaxFault(
                close,
                close + 1,
                "the quoted text ends here, and more stands behind it",
                text[close] == '"'
                    ? "put the whole value in single quotes, or write `\\\"` for the marks within it"
                    : "put the whole value in double quotes, or write `''` for the apostrophe within it",
                open
            );
    }

    private int BehindBlock(int lineEnd, int column)
    {
        var at = lineEnd + 1;
        while (at < end)
        {
            var stop = LineEnd(at);
            var first = SkipSpaces(at, stop);
            if (first < stop && first - at <= column)
                break;
            at = stop + 1;
        }
        return at;
    }

    private SyntaxFault? LookAtFlow(int at, int column, out int behind)
    {
        List<FlowLevel> open = [];
        behind = end;
        for (var i = at; i < end; i++)
        {
            switch (text[i])
            {
                case '[' or '{' when open.Count == 0 || open[^1].IsAtStart:
                    open.Add(new FlowLevel(i, text[i] == '{'));
                    break;
                case ']' or '}':
                    if (Close(open, i) is { } wrong)
                        return wrong;
                    if (open.Count > 0)
                        break;
                    behind = LineEnd(i) + 1;
                    return BehindFlow(at, i);
                case ',' when FlowFaults.IsBehindComma(text, i):
                    return FlowFaults.NothingBefore(i);
                case ',':
                    (open[^1].IsAtStart, open[^1].HasColon) = (true, false);
                    break;
                case '"' or '\'' when open[^1].IsAtStart:
                    if (LookAtQuoted(i, column, out var close) is { } fault)
                        return fault;
                    (i, open[^1].IsAtStart) = (close, false);
                    break;
                case '@' or '`' or '%' when open[^1].IsAtStart:
                    return Reserved(i, end);
                case '#' when text[i - 1] is ' ' or '\n':
                    i = LineEnd(i) - 1;
                    break;
                case '\n' when EndsBefore(i + 1, column):
                    return NotClosed(open[^1]);
                case ':' when IsBeforeSpace(i):
                    if (open[^1].HasColon)
                        return FlowFaults.SecondColon(i);
                    (open[^1].HasColon, open[^1].IsAtStart) = (open[^1].IsMapping, true);
                    break;
                default:
                    open[^1].IsAtStart &= text[i] is ' ' or '\n' or '\t';
                    break;
            }
        }
        return NotClosed(open[^1]);
    }

    private bool IsBeforeSpace(int at) => at + 1 < end && text[at + 1] is ' ' or '\n';

    private SyntaxFault? Close(List<FlowLevel> open, int at)
    {
        if (open[^1].IsMapping != (text[at] == '}'))
            return new SyntaxFault(
                at,
                at + 1,
                $"this `{text[at]}` closes what a `{text[open[^1].Start]}` opened",
                "close brackets and braces in the order in which they were opened"
            );
        open.RemoveAt(open.Count - 1);
        if (open.Count > 0)
            open[^1].IsAtStart = false;
        return null;
    }

    private SyntaxFault? BehindFlow(int start, int close) =>
        IsBlank(close + 1, LineEnd(close))
            ? null
            : new SyntaxFault(
                close,
                close + 1,
                $"the {(text[start] == '[' ? "list" : "mapping")} ends here, and more stands behind it",
                "put the whole value in quotes if it is a text",
                start
            );

    private SyntaxFault NotClosed(FlowLevel level)
    {
        var close = level.IsMapping ? '}' : ']';
        var line = text.AsSpan(level.Start, LineEnd(level.Start) - level.Start);
        var comment = line.IndexOf(" #");
        return new SyntaxFault(
            level.Start,
            level.Start + 1,
            $"this `{text[level.Start]}` is never closed",
            comment >= 0 && line[comment..].Contains(close)
                ? $"behind a space, `#` begins a comment, which takes the `{close}` with it: put the text with the `#` in quotes"
                : $"close it with `{close}`; put the value in quotes if it is a text"
        );
    }

    [GeneratedRegex(@"^[|>][-+0-9]*[ \t]*(#.*)?$")]
    private static partial Regex BlockHeader();

    [GeneratedRegex(@"^(- )?[\p{L}_][\p{L}\p{N}_-]*:( |$)")]
    private static partial Regex EntryLine();
}
