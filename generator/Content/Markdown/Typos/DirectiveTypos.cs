using System.Collections;
using System.Text.RegularExpressions;
using Markdig.Syntax;
using StaticGuide.Content.Markdown.Directives;
using StaticGuide.Content.Markdown.Html;
using StaticGuide.Diagnostics;

namespace StaticGuide.Content.Markdown.Typos;

/// <summary>Names what is nearly a directive, and is text.</summary>
/// <param name="foundBy">Where a pattern is found outside of what is markup already.</param>
/// <param name="report">Takes what was found, what is wrong with it and what to write.</param>
/// <param name="named">Takes where each of them stands.</param>
internal sealed partial class DirectiveTypos(
    IFragmentHost host,
    SignPairs signs,
    BracketPairs brackets,
    MarkOrder marks,
    Func<Regex, Func<int, bool>?, List<Match>> foundBy,
    Action<Rule, Match, string, string> report,
    List<SourceSpan> named
)
{
    private static readonly SignPairs.Sign[] Signs = ["stat[", ":stat ", "stat(", "stat{"];

    private readonly string markdown = signs.Text;

    /// <summary>Whether a text begins with the name of a directive, as it may be written amiss.</summary>
    public static bool NameBegins(ReadOnlySpan<char> text) =>
        text is ['s' or 'S' or 'c' or 'C' or 'u' or 'U', ..]
        && (
            text.StartsWith("stat", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("chart", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("uncounted", StringComparison.OrdinalIgnoreCase)
        );

    /// <summary>Whether a text has any sign of one.</summary>
    public static bool MayBeIn(SignPairs signs, MarkOrder marks) =>
        marks.MayBeDirective || signs.Has("::") || signs.HasAny(Signs) || TurnedDirectives.MayBeIn(signs);

    public void Check()
    {
        if (signs.Has("stat["))
            CheckStatistics();
        if (signs.Has(":stat "))
            CheckUnbracketed(Unbracketed());
        if (signs.Has("stat(") || signs.Has("stat{"))
            CheckUnbracketed(BareBrackets());
        if (marks.MayBeDirective)
        {
            CheckDirectives();
            CheckOtherSigns();
        }
        if (signs.Has("::"))
            CheckLines();
        new TurnedDirectives(host, signs, foundBy, ReportDirective).Check();
    }

    private void CheckDirectives()
    {
        foreach (var match in foundBy(Directive(), null))
        {
            var name = match.Groups[1].Value.ToLowerInvariant();
            var inside = match.Groups[2].Value;
            // Only what has an open bracket may go on: it is looked for along the whole line.
            if (
                match.ValueSpan.LastIndexOf('[') > match.ValueSpan.LastIndexOf(']')
                && Rest().Match(markdown, match.Index + match.Length) is { Success: true } rest
            )
            {
                ReportDirective(match, $"write `:{name}[{inside}{rest.Groups[1].Value}]` on one line");
                continue;
            }
            ReportDirective(
                match,
                $"write `{(name == "chart" ? "::" : ":")}{name}[{(inside.Length == 0 ? "…" : inside)}]`{(name == "chart" ? " on a line of its own" : ", without spaces and not right behind a word")}"
            );
        }
    }

    /// <summary>What stands around the brackets of a statistic's id.</summary>
    private void CheckStatistics()
    {
        var behind = brackets.BehindStatistics;
        if (brackets.HasBareStatistic)
            CheckBareStatistics();
        foreach (var match in behind.Contains('.') ? foundBy(FieldBehind(), null) : [])
            report(
                MarkdownRules.NoDirective,
                match,
                $"readers would see `{match.Value}`: a statistic's field stands within the brackets",
                $"write `:stat[{match.Groups["id"].Value}{match.Value}]`"
            );
        foreach (var match in behind.Contains('[') ? foundBy(CitationBehind(), null) : [])
        {
            if (host.CanCite(match.Groups["source"].Value))
                report(
                    MarkdownRules.IdWithoutAt,
                    match,
                    $"`{match.Value}` cites nothing, and readers would see it as it stands",
                    $"remove it: a statistic has its own note; to cite another source, write ` [@{match.Groups["source"].Value}]`"
                );
        }
        foreach (var match in behind.Contains('(') ? foundBy(AddressBehind(), null) : [])
            report(
                MarkdownRules.NoLink,
                match,
                $"this is no link, and readers would see `{TypoCheck.Short(match.Value)}`: a statistic's brackets hold its id, not a link's words",
                $"write `[:stat[{match.Groups["id"].Value}]]{match.Value}`"
            );
    }

    /// <summary>Without a colon it could be anything, but for the id of a statistic.</summary>
    private void CheckBareStatistics()
    {
        foreach (var match in foundBy(BareStatistic(), null))
        {
            if (host.CanShow(StatisticReference.Parse(match.Groups[1].Value).Id))
                ReportDirective(match, $"write `:stat[{match.Groups[1].Value}]`");
        }
    }

    /// <summary>What is searched for then, each with whether it is.</summary>
    internal static IEnumerable<(bool IsSought, Regex Pattern)> AroundStatistics(BracketPairs brackets) =>
        [
            (brackets.HasBareStatistic, BareStatistic()),
            (brackets.BehindStatistics.Contains('.'), FieldBehind()),
            (brackets.BehindStatistics.Contains('['), CitationBehind()),
            (brackets.BehindStatistics.Contains('('), AddressBehind()),
        ];

    private void CheckUnbracketed(Regex pattern)
    {
        foreach (var match in foundBy(pattern, null))
        {
            if (host.CanShow(StatisticReference.Parse(match.Groups[1].Value).Id))
                ReportDirective(match, $"write `:stat[{match.Groups[1].Value}]`");
        }
    }

    private void ReportDirective(Match match, string hint)
    {
        named.Add(TypoCheck.SpanOf(match));
        report(
            MarkdownRules.NoDirective,
            match,
            $"`{TypoCheck.Short(match.Value)}` shows nothing: readers would see it as it stands",
            hint
        );
    }

    /// <summary>
    /// Other brackets than square ones, wide signs, a second colon or a space between: where what it names is there, or nothing else could
    /// be meant.
    /// </summary>
    private void CheckOtherSigns()
    {
        var covered = named.Count == 0 ? null : new BitArray(markdown.Length);
        foreach (var span in named)
        {
            for (var at = span.Start; at <= span.End; at++)
                covered![at] = true;
        }
        foreach (var match in foundBy(OtherSigns(), null))
        {
            var (name, inside) = (match.Groups["name"].Value.ToLowerInvariant(), match.Groups["inside"].Value);
            var isMeant = name == "stat" ? host.CanShow(StatisticReference.Parse(inside).Id) : !match.Groups["space"].Success;
            if (isMeant && !IsCovered(covered, match))
                ReportDirective(match, name == "chart" ? $"write `::chart[{inside}]` on a line of its own" : $"write `:{name}[{inside}]`");
        }
    }

    private static bool IsCovered(BitArray? covered, Match match)
    {
        for (var at = match.Index; covered is not null && at < match.Index + match.Length; at++)
        {
            if (covered[at])
                return true;
        }
        return false;
    }

    /// <summary>A line of two colons with a space behind them or in place of the brackets.</summary>
    private void CheckLines()
    {
        foreach (var match in foundBy(Line(), null))
        {
            var chart = match.Groups["chart"];
            if (chart.Success)
                ReportDirective(match, $"write `::chart[{chart.Value}]` on a line of its own");
            else if (CallOuts.IsKind(match.Groups["kind"].Value))
                ReportDirective(match, $"a call-out begins with three colons, and ends with three: `:::{match.Groups["kind"].Value}`");
        }
    }

    [GeneratedRegex(
        @"(?<![\\:])(?<=[\p{L}\p{N}.,;(] ?):{3,4}(?<1>stat)\[(?<2>[^\]\[\n]*)\]|(?<![\\:]):{1,2}(?:(?<1>stat)\[\[(?<2>[^\]\[\n]*)\]\]?|(?<1>stat)(?<2>[a-z0-9][a-z0-9._-]*)\]"
            + @"| ?(stat|uncounted|chart) ?\[([^\]\[\n]*)\](?:(?=\{)(?<=:uncounted \[[^\]\n]*\])\{[^{}\n]*\})?|(?<1>stat|chart)[({](?<2>[a-z0-9][a-z0-9._-]*)[)}]"
            + @"|(?<1>uncounted)[({](?<2>[^)}\n]+)[)}]|(?<1>stat)\[(?<2>[a-z0-9._-]+)(?![\]a-z0-9._-]))",
        RegexOptions.IgnoreCase
    )]
    internal static partial Regex Directive();

    /// <summary>The rest of an id that is broken over two lines.</summary>
    [GeneratedRegex(@"\G(?<=\[[^\[\]\n]*)[ \t]*\n[ \t>]*([a-z0-9._-]+)\]")]
    private static partial Regex Rest();

    [GeneratedRegex(@"(?<![\\:\w`：])(?<!: )：?stat\[([a-z0-9][a-z0-9._-]+)\]")]
    private static partial Regex BareStatistic();

    [GeneratedRegex(@"(?<![\\:\w`]):stat ([a-z0-9][a-z0-9-]*(?:\.[a-z_]+)?)(?![\w\]-])")]
    private static partial Regex Unbracketed();

    /// <summary>Without a colon, in other brackets.</summary>
    [GeneratedRegex(@"(?<![\\:\w`：.])(?<!: )stat(?:\((?<1>[a-z0-9][a-z0-9._-]*)\)|\{(?<1>[a-z0-9][a-z0-9._-]*)\})")]
    private static partial Regex BareBrackets();

    [GeneratedRegex(@"(?<=:stat\[(?<id>[a-z0-9-]+)\])\.(?:as_of|geography|label|number|period|unit)(?![\w.-]*\w)")]
    private static partial Regex FieldBehind();

    [GeneratedRegex(@"(?<=:stat\[[a-z0-9._-]+\])\[(?<source>[a-z0-9][a-z0-9-]+)\](?![\[(:])")]
    private static partial Regex CitationBehind();

    [GeneratedRegex(@"(?<=:stat\[(?<id>[a-z0-9._-]+)\])\((?:https?://[^\s()]+|\#[\w-]+|" + LinkTypos.PageOrFile + @")\)")]
    private static partial Regex AddressBehind();

    [GeneratedRegex(
        @"(?<![\\\w`:：])[:：]{1,2}(?<space> )?(?<name>stat|chart|uncounted)"
            + @"(?: ?[:：]? ?[\[［【（({] ?(?<inside>[^\[\]［］【】（）(){}\n]{1,200}?) ?[\]］】）)}]"
            + @"|[:=""]{1,2}(?<inside>[a-z0-9][a-z0-9._-]*)(?![\w\]-]))",
        RegexOptions.IgnoreCase
    )]
    internal static partial Regex OtherSigns();

    [GeneratedRegex(
        @"(?<=^ {0,3}(?:> ?)*):: ?(?:chart (?<chart>[a-z0-9][a-z0-9-]*)|(?<= )(?<kind>[a-z]+))(?=[ \t]*\r?$)",
        RegexOptions.Multiline
    )]
    private static partial Regex Line();
}
