using System.Text.RegularExpressions;
using Markdig.Syntax;
using StaticGuide.Content.Markdown.Html;
using StaticGuide.Diagnostics;

namespace StaticGuide.Content.Markdown.Typos;

/// <summary>Names what is nearly a citation, and is text.</summary>
/// <param name="foundBy">Where a pattern is found outside of what is markup already.</param>
/// <param name="report">Takes what was found, what is wrong with it and what to write.</param>
internal sealed partial class CitationTypos(
    IFragmentHost host,
    Func<Regex, Func<int, bool>?, List<Match>> foundBy,
    Action<Rule, Match, string, string> report
)
{
    /// <summary>Whether any bracket of a text may be nearly a citation's.</summary>
    public static bool MayBeIn(SignPairs signs, BracketPairs brackets) =>
        brackets.MayCite || signs.Has("［") || signs.Has("【") || signs.Has("{@") || signs.Has(":cite");

    /// <summary>What is searched for where one may be.</summary>
    internal static IEnumerable<Regex> InBrackets =>
        [BracketedId(), CapitalId(), WideCitation(), Role(), EmptyCitation(), DoubleCitation()];

    /// <summary>
    /// A page has many brackets, and nearly all are those of a citation, of a link's words, of a note or of a directive: those are spared
    /// the search for what exactly it is.
    /// </summary>
    public static bool MayBeAt(ReadOnlySpan<char> text, int open)
    {
        var inside = text[(open + 1)..];
        switch (inside)
        {
            case ['@', ' ' or ']', ..] or [' ', '@', ..] or ['[', '@', ..] or ['＠' or '﹫', ..]:
                return true;
            case [(>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '#', ..]:
                break;
            default:
                return false;
        }
        var before = open > 0 ? text[open - 1] : ' ';
        return !(char.IsLetterOrDigit(before) || before is '_' or '[' or ']' or '!' or '\\' or ':' or '`' or '^')
            && inside.IndexOfAny("[]\n") is > 0 and var close
            && inside[close] == ']'
            && inside[(close + 1)..] is not ['[' or '(' or ':', ..];
    }

    /// <param name="isNamed">Whether what begins there is named for something else.</param>
    /// <param name="citations">Takes what was meant to cite.</param>
    public void Check(Func<int, bool> isNamed, List<SourceSpan> citations)
    {
        foreach (var match in foundBy(BracketedId(), null))
        {
            if (isNamed(match.Index))
                continue;
            var (id, rest) = (match.Groups["id"].Value, match.Groups["rest"].Value);
            rest = OtherId().Replace(rest, other => host.CanCite(other.Value) ? "@" + other.Value : other.Value);
            if (host.CanCite(id))
                Report(
                    match,
                    $"`{TypoCheck.Short(match.Value)}` cites nothing, and readers would see it as it stands",
                    $"[{match.Groups["words"].Value}@{id}{rest}]"
                );
            else if (match.Value == $"[{id}]" && host.CanShow(id))
                report(
                    MarkdownRules.NoDirective,
                    match,
                    $"`{match.Value}` shows nothing: readers would see it as it stands",
                    $"write `:stat[{id}]`; if it is none, escape it as `\\[`"
                );
        }
        foreach (var match in foundBy(CapitalId(), null))
        {
            var (id, rest) = (match.Groups["id"].Value.ToLowerInvariant().Replace('_', '-'), match.Groups["rest"].Value);
            if (host.CanCite(id) && !isNamed(match.Index))
                Report(match, $"`{TypoCheck.Short(match.Value)}` cites nothing, and readers would see it as it stands", $"[@{id}{rest}]");
        }
        foreach (var match in foundBy(WideCitation(), null))
        {
            var (id, rest) = (match.Groups["id"].Value, match.Groups["rest"].Value);
            rest = rest.Replace('；', ';').Replace('，', ',').Replace('＠', '@').Replace('﹫', '@');
            if (host.CanCite(id))
                Report(match, $"`{TypoCheck.Short(match.Value)}` has a wide sign in it, so it cites nothing", $"[@{id}{rest}]");
        }
        foreach (var match in foundBy(Role(), null))
        {
            var (id, rest) = (match.Groups["id"].Value, match.Groups["rest"].Value);
            if (host.CanCite(id))
                Report(match, $"readers would see `{match.Value}`: a citation needs no name before its brackets", $"[@{id}{rest}]");
        }
        foreach (var match in foundBy(EmptyCitation(), null))
            Report(match, $"`{match.Value}` names no source, and readers would see it as it stands", "[@id]");
        foreach (var match in foundBy(DoubleCitation(), null))
            Report(match, $"readers would see the outer brackets of `{TypoCheck.Short(match.Value)}`", match.Value[1..^1]);

        void Report(Match match, string message, string meant)
        {
            citations.Add(TypoCheck.SpanOf(match));
            report(MarkdownRules.IdWithoutAt, match, message, $"write `{meant}`; if it is no citation, escape it as `\\[`");
        }
    }

    /// <summary>Whether markup of another tool was meant to cite, or names something that the page may cite.</summary>
    public static bool MeansCitation(string markup, IFragmentHost host)
    {
        if (markup.Contains("cite", StringComparison.OrdinalIgnoreCase))
            return true;
        foreach (var id in Id().EnumerateMatches(markup))
        {
            if (host.CanCite(markup.Substring(id.Index, id.Length)))
                return true;
        }
        return false;
    }

    [GeneratedRegex(
        @"(?<![\[\]\w!\\:`^])(?:@?\[(?:\#|(?:sources?|cite|citation|ref): ?@?)?|\{@|\[(?<words>(?:[Ss]ee(?: also)?|[Cc]f\.?|e\.g\.,?|i\.e\.,?|[Aa]fter|[Vv]gl\.|[Ss]iehe|[Vv]éase|[Vv]oir|[Vv]er) )(?=[a-z0-9]+(?:-|,[ ]?(?:pp?|ch|sec|chap|fig|para|vol|no|S|pág)\.|,[ ]?§)))(?<id>[a-z0-9][a-z0-9-]+)(?<rest>[,;][^\]\[}\n]*)?"
            + @"(?:\](?![\[(:])|(?<=\{[^\[\]\n]*)\})"
    )]
    private static partial Regex BracketedId();

    /// <summary>An id of several parts, in capitals: one alone, [BLS], may be a word that is put into a quotation.</summary>
    [GeneratedRegex(
        @"(?<![\[\]\w!\\:`^])@?\[(?=[a-z0-9-]*[A-Z_])(?<id>[A-Za-z0-9]+(?:[-_][A-Za-z0-9]+)+)(?<rest>[,;][^\]\[}\n]*)?\](?![\[(:])"
    )]
    private static partial Regex CapitalId();

    /// <summary>As a keyboard for Chinese or Japanese writes it.</summary>
    [GeneratedRegex(@"(?:\[[＠﹫]|[［【][@＠﹫]) ?(?<id>[a-z0-9][a-z0-9-]+)(?<rest>[,;，；][^\]\[］】\n]{0,200})?[\]］】]")]
    private static partial Regex WideCitation();

    /// <summary>The name of a role or directive of other tools before what it cites.</summary>
    [GeneratedRegex(@"(?<![\w\\:`]):cite[a-z-]{0,8}:?(?=\[@?(?<id>[a-z0-9][a-z0-9-]+)(?<rest>[,;][^\]\[\n]*)?\])")]
    private static partial Regex Role();

    /// <summary>At the end of a sentence: between words, it hides an address from robots.</summary>
    [GeneratedRegex(@"(?<![\w\]\\])\[ ?@ ?\](?=[.,;:!?](?:\s|$)|[ \t]*(?:\n[ \t]*\n|\n?\z))")]
    private static partial Regex EmptyCitation();

    [GeneratedRegex(@"(?<![\]\w!\\\[])\[(?:\[@[^\]\[\n]+\])\](?![\[(:])")]
    private static partial Regex DoubleCitation();

    [GeneratedRegex(@"[a-z0-9][a-z0-9-]+")]
    private static partial Regex Id();

    [GeneratedRegex(@"(?<=;\s*)[a-z0-9][a-z0-9-]+")]
    private static partial Regex OtherId();
}
