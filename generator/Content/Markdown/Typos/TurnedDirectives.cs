using System.Text.RegularExpressions;
using StaticGuide.Content.Markdown.Directives;
using StaticGuide.Content.Markdown.Html;

namespace StaticGuide.Content.Markdown.Typos;

/// <summary>
/// Names directives whose parts stand in another order, or whose colons are wide: <c>stat:[id]</c>, <c>[stat:id]</c>, <c>{{stat id}}</c>,
/// <c>：：：note</c>.
/// </summary>
/// <param name="foundBy">Where a pattern is found outside of what is markup already.</param>
/// <param name="report">Takes what was found and what to write.</param>
internal sealed partial class TurnedDirectives(
    IFragmentHost host,
    SignPairs signs,
    Func<Regex, Func<int, bool>?, List<Match>> foundBy,
    Action<Match, string> report
)
{
    private static readonly SignPairs.Sign[] OfStatistics = ["stat:", "[stat", "{stat", "{ stat"];
    private static readonly SignPairs.Sign[] OfCallOuts = ["：：", ":：", "：:"];

    /// <summary>Whether a text has any sign of one.</summary>
    public static bool MayBeIn(SignPairs signs) => signs.HasAny(OfStatistics) || signs.HasAny(OfCallOuts);

    public void Check()
    {
        if (signs.HasAny(OfStatistics))
            CheckStatistics();
        if (signs.HasAny(OfCallOuts))
            CheckCallOuts();
    }

    /// <summary>Only of a statistic that there is: the words may stand in a program or another template.</summary>
    private void CheckStatistics()
    {
        foreach (var match in foundBy(Statistic(), null))
        {
            var id = match.Groups["id"].Value;
            if (host.CanShow(StatisticReference.Parse(id).Id))
                report(match, $"write `:stat[{id}]`");
        }
    }

    private void CheckCallOuts()
    {
        foreach (var match in foundBy(CallOut(), null))
        {
            if (CallOuts.IsKind(match.Groups["kind"].Value))
                report(
                    match,
                    $"a call-out begins with three plain colons, and ends with three: `:::{match.Groups["kind"].Value}` and, below its words, `:::`"
                );
        }
    }

    [GeneratedRegex(
        @"(?<![\\\w`:：.])stat:\[(?<id>[a-z0-9][a-z0-9._-]*)\]|(?<![\\\w`!\]])\[stat ?[:=] ?(?<id>[a-z0-9][a-z0-9._-]*)\](?![(\[:])"
            + @"|(?<![\\\w{$])\{{1,2} ?stat[ :=]{1,2}[""']?(?<id>[a-z0-9][a-z0-9._-]*)[""']? ?\}{1,2}"
    )]
    private static partial Regex Statistic();

    [GeneratedRegex(@"^ {0,3}(?:> ?)*(?=:{0,3}：)[:：]{3,4} ?(?<kind>[a-z]+)(?=[ \t]|\r?$)", RegexOptions.Multiline)]
    private static partial Regex CallOut();
}
