using System.Text.RegularExpressions;
using StaticGuide.Building;
using StaticGuide.Cli.Verifying;
using StaticGuide.Content.Markdown.Directives;
using StaticGuide.Content.Pages;
using StaticGuide.Evidence.Figures;
using StaticGuide.Verification.Renewal;

namespace StaticGuide.Cli.Renewing;

/// <summary>
/// The places of the guide that a person should read again: sentences that show a number which has changed, those beside them that
/// compare or judge, and titles and descriptions of the pages that show it. In doubt a sentence is named.
/// </summary>
internal static partial class ReadAgain
{
    private const int LongestShown = 240;

    public static IReadOnlyList<ReadPlace> Of(RenewResult result)
    {
        if (result.After is not { } site || result.Files.Count == 0)
            return [];
        var changed = Changed(result, site);
        var sources = result.Sources.Select(s => s.Source.Id).ToHashSet(StringComparer.Ordinal);
        List<ReadPlace> places = [];
        foreach (var (page, used) in new SiteUses(site).All)
        {
            if (used.OfType<Figure>().Any(changed.Contains) && site.Files.ReadText(page.File)?.Text is { } text)
                places.AddRange(
                    InPage(page, text, id => site.Evidence.Of(page).FindFigure(id) is { } figure && changed.Contains(figure), sources)
                );
        }
        return places;
    }

    /// <summary>The figures that are not what they were, as they are now.</summary>
    private static HashSet<Figure> Changed(RenewResult result, SiteReading site) =>
        [
            .. result
                .Taken.Where(t => t.HasOtherValue || FigureTime.Of(t.Next) != FigureTime.Of(t.Figure.Statistic))
                .Select(t => RenewCheck.Find(site, t.Figure))
                .Concat(result.Derived.Select(d => d.After))
                .OfType<Figure>(),
        ];

    private static IEnumerable<ReadPlace> InPage(Page page, string text, Func<string, bool> isChanged, HashSet<string> sources)
    {
        var lines = text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var nearby = new Lazy<bool>(() =>
                Paragraph(lines, i).Any(l => Shown(l, isChanged).Any() || sources.Any(s => l.Contains($"@{s}", StringComparison.Ordinal)))
            );
            foreach (var sentence in SentenceEnd().Split(lines[i]))
            {
                var shown = Shown(sentence, isChanged).Distinct(StringComparer.Ordinal).ToList();
                var why =
                    shown.Count > 0 ? $"shows {string.Join(", ", shown)}"
                    : i > 0 && Heading().IsMatch(lines[i]) && text.IndexOf(lines[i], StringComparison.Ordinal) < page.BodyOffset
                        ? "a title or description of a page that shows it"
                    : Judgement().IsMatch(sentence) && nearby.Value ? "speaks of it"
                    : null;
                if (why is not null)
                    yield return new ReadPlace(page.File, i + 1, why, MarkdownText.Shortened(sentence.Trim(), LongestShown));
            }
        }
    }

    private static IEnumerable<string> Shown(string text, Func<string, bool> isChanged) =>
        InlineStatistics.In(text).Select(s => s.Reference.Id).Where(isChanged);

    /// <summary>The lines around one, up to an empty one.</summary>
    private static string[] Paragraph(string[] lines, int at)
    {
        var (first, last) = (at, at);
        while (first > 0 && lines[first - 1].Trim().Length > 0)
            first--;
        while (last + 1 < lines.Length && lines[last + 1].Trim().Length > 0)
            last++;
        return lines[first..(last + 1)];
    }

    [GeneratedRegex(@"(?<=[.!?][""”’)]?)\s+(?=[\p{Lu}:\[“""])", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"^\s*(?:- )?(?:title|description|label|labels|question):\s", RegexOptions.CultureInvariant)]
    private static partial Regex Heading();

    /// <summary>Words that may be wrong of another number.</summary>
    [GeneratedRegex(
        @"\b(?:more|less|fewer|higher|lower|most|least|about|around|nearly|almost|roughly|over|under|above|below|half|third|quarter|fifth|tenth|twice|doubl\w+|tripl\w+|rose|risen|rising|fell|fallen|grew|grow\w*|declin\w+|increas\w+|decreas\w+|drop\w*|fast\w*|slow\w*|better|worse|best|worst|top|lowest|highest|largest|smallest|average|gap|majority|minority|few|mehr|weniger|höher|niedriger|rund|fast|knapp|Hälfte|Drittel|Viertel|doppelt|gestiegen|gesunken|más|menos|mayor|menor|casi|mitad|tercio|doble|sub\w+|baj\w+)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Judgement();
}

/// <summary>A sentence to read again.</summary>
/// <param name="Why">In words, such as <c>shows ma-median-pay</c>.</param>
/// <param name="Words">The sentence, or its beginning.</param>
internal sealed record ReadPlace(string File, int Line, string Why, string Words);
