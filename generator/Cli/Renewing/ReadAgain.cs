using System.Text.RegularExpressions;
using StaticGuide.Building;
using StaticGuide.Cli.Verifying;
using StaticGuide.Content.Charts;
using StaticGuide.Content.Pages;
using StaticGuide.Content.Passages;
using StaticGuide.Evidence.Figures;
using StaticGuide.Language;

namespace StaticGuide.Cli.Renewing;

/// <summary>
/// The places of the guide that a person should read again: sentences that show a number or cite a passage which has changed, or
/// still have the old number in digits; those beside them that compare or judge, and elsewhere on the page those that say what rose or
/// fell; titles and descriptions; and translations. In doubt a sentence is named.
/// </summary>
internal sealed partial class ReadAgain(SiteReading site, ChangedItems changed)
{
    private const int LongestShown = 240;

    public static IReadOnlyList<ReadPlace> Of(RenewResult result) =>
        result.After is { } site && result.Files.Count > 0 ? new ReadAgain(site, new ChangedItems(result, site)).Places() : [];

    private List<ReadPlace> Places()
    {
        var uses = new SiteUses(site).All;
        var showing = uses.Where(u => u.Used.Any(changed.Has)).Select(u => u.Page).ToHashSet();
        List<ReadPlace> places = [];
        foreach (var (page, _) in uses)
        {
            if (site.Files.ReadText(page.File)?.Text is not { } text)
                continue;
            var others = (site.Translations.Of(page)?.Pages ?? []).Where(p => p != page && showing.Contains(p)).ToList();
            var isShowing = showing.Contains(page);
            var found = PageProse
                .Of(page, text)
                .GroupBy(p => p.Whole ?? p, ReferenceEqualityComparer.Instance)
                .SelectMany(pieces => InPieces(PartOf(page), [.. pieces], isShowing, isShowing || others.Count > 0))
                .ToList();
            // A translation that tells the same in its own words cannot be seen to be wrong.
            if (found.Count == 0 && others.Count > 0)
                found.Add(new ReadPlace(page.File, 1, $"a translation of {others[0].File}, which shows what has changed", page.Head.Title));
            places.AddRange(found);
        }
        places.AddRange(InEvidence());
        return places;
    }

    private Part PartOf(Page page) => new(page.File, site.Evidence.Of(page), page.Head.LanguageIn(site.Content.Settings));

    /// <summary>Definitions and notes in <c>content/evidence/</c>.</summary>
    private IEnumerable<ReadPlace> InEvidence() =>
        PageProse
            .Of(site.Content.SiteEvidence)
            .OrderBy(p => p.File, StringComparer.Ordinal)
            .SelectMany(p => InPieces(new Part(p.File, site.Evidence.Site, site.Content.Settings.Language), [p.Piece], false, false));

    /// <summary>What of a whole has to be read: a question is read with its answer.</summary>
    private IEnumerable<ReadPlace> InPieces(Part part, IReadOnlyList<ProsePiece> pieces, bool isShowing, bool anySize)
    {
        var scope = part.Scope;
        var isNear = new Lazy<bool>(() =>
            pieces.Any(p => changed.In(p.Text, scope) is var (shown, cited) && shown.Count + cited.Count > 0)
            || isShowing && pieces.Any(p => changed.CitesSource(p.Text, scope))
        );
        foreach (var piece in pieces)
        {
            foreach (var (words, start) in PageProse.SentencesOf(piece.Text))
            {
                if (Why(piece, words, part, isShowing, anySize, isNear) is { } why)
                    yield return new ReadPlace(
                        part.File,
                        piece.LineOf(start + (words.Length - words.TrimStart().Length)),
                        why,
                        MarkdownText.Shortened(WhiteSpace().Replace(words.Trim(), " "), LongestShown)
                    );
            }
        }
    }

    private string? Why(ProsePiece piece, string words, Part part, bool isShowing, bool anySize, Lazy<bool> isNear)
    {
        var (scope, judging) = (part.Scope, JudgingWords.Of(part.Language));
        var (shown, cited) = changed.In(words, scope);
        return shown.Count > 0 ? $"shows {string.Join(", ", shown)}"
            : changed.OldIn(words, scope, LanguageTable.Of(part.Language), anySize) is { Count: > 0 } old
                ? $"still has what {string.Join(" or ", old)} was"
            : cited.Count > 0 ? $"cites {string.Join(", ", cited)}"
            : piece.Whole is Chart chart && ChangedIn(chart, scope) is { Count: > 0 } drawn
                ? $"the title of a chart of {string.Join(", ", drawn)}"
            : piece.Whole is Passage { Id: var id } && scope.FindExcerpt(id) is { } excerpt && changed.Has(excerpt)
                ? $"says why {id} supports what is said"
            : isShowing && WhyOfPage(piece.Kind, words, judging) is { } ofPage ? ofPage
            : piece.Kind == ProseKind.Text ? WhyOfText(words, part.Language, isShowing, isNear)
            : null;
    }

    private static string? WhyOfText(string words, string language, bool isShowing, Lazy<bool> isNear) =>
        JudgingWords.Of(language).IsMatch(words) && isNear.Value ? "speaks of it"
        : isShowing && MovingWords.Of(language).IsMatch(words) && !Evidence().IsMatch(words) ? "may speak of it"
        : null;

    /// <summary>A page that shows what has changed may be called by it.</summary>
    private static string? WhyOfPage(ProseKind kind, string words, Regex judging) =>
        kind == ProseKind.Description ? "a description of a page that shows it"
        : kind == ProseKind.Title && judging.IsMatch(words) ? "a title of a page that shows it"
        : null;

    private List<string> ChangedIn(Chart chart, EvidenceScope scope) =>
        [.. chart.Statistics.Select(s => s.Value).Where(id => scope.FindFigure(id) is { } figure && changed.Has(figure))];

    /// <summary>A sentence that shows or cites something is of that.</summary>
    [GeneratedRegex(@":(?:stat|figure|quote)\[|\[[^\]\n]{0,200}@", RegexOptions.CultureInvariant)]
    private static partial Regex Evidence();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex WhiteSpace();

    /// <summary>Where pieces stand: a page or a file of evidence.</summary>
    /// <param name="Language">A tag of BCP 47.</param>
    private sealed record Part(string File, EvidenceScope Scope, string Language);
}
