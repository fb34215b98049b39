using System.Text.RegularExpressions;
using StaticGuide.Content.Markdown.Citations;
using StaticGuide.Content.Pages;
using StaticGuide.Diagnostics;
using StaticGuide.Evidence.Figures;

namespace StaticGuide.Evidence.Coherence;

/// <summary>
/// Reports answers that stand on nothing: no citation, no statistic, no link to a page of this guide that may have them. Those that
/// state no fact are marked as such in place, with a reason.
/// </summary>
internal static partial class UncitedAnswers
{
    public static void Report(Page page, EvidenceScope scope, DiagnosticBag diagnostics)
    {
        foreach (var question in page.Evidence.Questions)
        {
            var answer = question.Answer;
            if (!HasSupport(answer) && !MeansToCite(answer, scope))
                diagnostics.Add(
                    CoherenceRules.UncitedAnswer,
                    question.AnswerOrigin.PlaceOf(0, answer.TrimEnd().Length),
                    $"the answer to `{question.Id}` cites nothing",
                    "add a citation such as `[@id]`, or a number as `:stat[id]`; if it states no fact, mark that: "
                        + "`:uncounted[…]{reason=\"…\"}`"
                );
        }
    }

    private static bool HasSupport(string answer)
    {
        for (var at = answer.IndexOf('['); at >= 0; at = answer.IndexOf('[', at + 1))
        {
            if ((at == 0 || answer[at - 1] != '\\') && CitationSyntax.Read(answer.AsSpan(at)) is not null)
                return true;
        }
        return Directive().IsMatch(answer) || OwnLink().IsMatch(answer);
    }

    /// <summary>A citation that is written amiss, which is named as such.</summary>
    private static bool MeansToCite(string answer, EvidenceScope scope)
    {
        foreach (var id in NearlyCited().EnumerateMatches(answer))
        {
            if (scope.CanCite(answer.Substring(id.Index, id.Length)))
                return true;
        }
        return false;
    }

    [GeneratedRegex(@"(?<=(?<!\\)[\[{^]@?)[a-z0-9][a-z0-9-]+|(?<=(?<!\\)@)[a-z0-9]+-[a-z0-9-]+", RegexOptions.CultureInvariant)]
    private static partial Regex NearlyCited();

    [GeneratedRegex(@"(?<![\w\\:]):(?:stat|uncounted)\[|^::chart\[", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Directive();

    /// <summary>A link to a page of the guide: to its file, from its root, or within the page.</summary>
    [GeneratedRegex(@"\]\((?:[^)\s:]+\.md(?:#[^)\s]*)?|/[^)\s/][^)\s]*|#[^)\s]+)[)\s]", RegexOptions.CultureInvariant)]
    private static partial Regex OwnLink();
}
