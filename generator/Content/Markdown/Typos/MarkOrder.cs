using Markdig.Syntax.Inlines;
using StaticGuide.Content.Markdown.Directives;

namespace StaticGuide.Content.Markdown.Typos;

/// <summary>
/// One walk over the signs of a text beside what the parser made of them: where each is that of emphasis, code or a directive as it should
/// be, nothing is searched for among them.
/// </summary>
internal sealed class MarkOrder
{
    private readonly string text;

    /// <summary>Emphasis that a run of asterisks has begun.</summary>
    private EmphasisInline? open;

    /// <param name="marks">In order, as far as nothing was moved: what is passed over is found amiss.</param>
    public MarkOrder(SignPairs signs, List<Inline> marks)
    {
        text = signs.Text;
        // Within code and directives, nothing is searched for.
        var (next, end, starsEnd) = (0, -1, -1);
        var found = signs.Found;
        var places = signs.Places;
        for (var i = 0; found[i..].IndexOfAny('*', '`', ':') is >= 0 and var skipped; i++)
        {
            i += skipped;
            var at = places[i];
            if (at <= end)
                continue;
            while (next < marks.Count && marks[next].Span.Start < at)
                next++;
            var mark = next < marks.Count && marks[next].Span.Start == at ? marks[next] : null;
            if (mark is CodeInline or DirectiveInline)
                end = mark.Span.End;
            else if (found[i] == ':')
                LookAtColon(at);
            else if (found[i] == '`')
                HasLooseTick = true;
            else if (at > starsEnd)
            {
                starsEnd = EndOfRun(at);
                HasLooseStar |= !Pass(at, starsEnd, mark as EmphasisInline);
            }
        }
        MayBeDirective |= !signs.IsAscii && text.Contains('：');
    }

    /// <summary>An asterisk is neither emphasis as it should be nor alone before a blank.</summary>
    public bool HasLooseStar { get; }

    /// <summary>A backtick is not that of code.</summary>
    public bool HasLooseTick { get; }

    /// <summary>What follows a colon may be nearly a directive.</summary>
    public bool MayBeDirective { get; private set; }

    /// <summary>What follows a colon may name an emoji.</summary>
    public bool MayBeEmoji { get; private set; }

    private int EndOfRun(int at)
    {
        while (at + 1 < text.Length && text[at + 1] == '*')
            at++;
        return at;
    }

    /// <summary>Whether a run of asterisks is as it should be: blank on the one side, and words on the other.</summary>
    private bool Pass(int start, int end, EmphasisInline? begun)
    {
        var before = start > 0 ? text[start - 1] : '\n';
        var after = end + 1 < text.Length ? text[end + 1] : '\n';
        var length = end - start + 1;
        if (open is { } ending)
        {
            open = null;
            return length == ending.DelimiterCount
                && ending.Span.End == end
                && (char.IsLetterOrDigit(before) || before is '.' or ',' or ';' or ':' or '!' or '?' or ')')
                && after < 128
                && !char.IsAsciiLetterOrDigit(after)
                && after != '_';
        }
        open = begun;
        return begun is null
            ? length == 1 && after == ' '
            : length == begun.DelimiterCount && before is ' ' or '\n' && char.IsLetterOrDigit(after);
    }

    private void LookAtColon(int at)
    {
        var behind = text.AsSpan(at + 1);
        if (behind is [(>= 'a' and <= 'z') or (>= '0' and <= '9') or '+' or '-', ..])
            MayBeEmoji |= at == 0 || !char.IsLetterOrDigit(text[at - 1]) && text[at - 1] is not ('_' or ':' or '\\' or '.');
        behind = behind.TrimStart(":：");
        if (behind is [' ', ..])
            behind = behind[1..];
        MayBeDirective |= behind is [>= '\u0080', ..] || DirectiveTypos.NameBegins(behind);
    }
}
