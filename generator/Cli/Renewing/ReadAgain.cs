using System.Text.RegularExpressions;
using StaticGuide.Building;
using StaticGuide.Cli.Verifying;
using StaticGuide.Content.Charts;
using StaticGuide.Content.Pages;
using StaticGuide.Evidence.Figures;
using StaticGuide.Language;

namespace StaticGuide.Cli.Renewing;

/// <summary>
/// The places of the guide that a person should read again: sentences that show a number or cite a passage which has changed, or
/// still have the old number in digits; those beside them that compare or judge; titles and descriptions; and translations. In doubt
/// a sentence is named.
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
                .SelectMany(pieces => InPieces(page, [.. pieces], isShowing, isShowing || others.Count > 0))
                .ToList();
            // A translation that tells the same in its own words cannot be seen to be wrong.
            if (found.Count == 0 && others.Count > 0)
                found.Add(new ReadPlace(page.File, 1, $"a translation of {others[0].File}, which shows what has changed", page.Head.Title));
            places.AddRange(found);
        }
        return places;
    }

    /// <summary>What of a whole has to be read: a question is read with its answer.</summary>
    private IEnumerable<ReadPlace> InPieces(Page page, IReadOnlyList<ProsePiece> pieces, bool isShowing, bool anySize)
    {
        var scope = site.Evidence.Of(page);
        var forms = LanguageTable.Of(page.Head.LanguageIn(site.Content.Settings));
        var isNear = new Lazy<bool>(() =>
            pieces.Any(p => changed.In(p.Text, scope) is var (shown, cited) && shown.Count + cited.Count > 0)
            || isShowing && pieces.Any(p => changed.CitesSource(p.Text, scope))
        );
        foreach (var piece in pieces)
        {
            foreach (var (words, start) in PageProse.SentencesOf(piece.Text))
            {
                if (Why(piece, words, scope, forms, isShowing, anySize, isNear) is { } why)
                    yield return new ReadPlace(
                        page.File,
                        piece.LineOf(start + (words.Length - words.TrimStart().Length)),
                        why,
                        MarkdownText.Shortened(WhiteSpace().Replace(words.Trim(), " "), LongestShown)
                    );
            }
        }
    }

    private string? Why(
        ProsePiece piece,
        string words,
        EvidenceScope scope,
        LanguageForms forms,
        bool isShowing,
        bool anySize,
        Lazy<bool> isNear
    )
    {
        var (shown, cited) = changed.In(words, scope);
        return shown.Count > 0 ? $"shows {string.Join(", ", shown)}"
            : changed.OldIn(words, forms, anySize) is { } figure ? $"still has what {figure.Id} was"
            : cited.Count > 0 ? $"cites {string.Join(", ", cited)}"
            : piece.Whole is Chart chart && ChangedIn(chart, scope) is { Count: > 0 } drawn
                ? $"the title of a chart of {string.Join(", ", drawn)}"
            : isShowing && piece.Kind == ProseKind.Description ? "a description of a page that shows it"
            : isShowing && piece.Kind == ProseKind.Title && Judgement().IsMatch(words) ? "a title of a page that shows it"
            : piece.Kind == ProseKind.Text && Judgement().IsMatch(words) && isNear.Value ? "speaks of it"
            : null;
    }

    private List<string> ChangedIn(Chart chart, EvidenceScope scope) =>
        [.. chart.Statistics.Select(s => s.Value).Where(id => scope.FindFigure(id) is { } figure && changed.Has(figure))];

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex WhiteSpace();

    /// <summary>Words that may be wrong of another number.</summary>
    [GeneratedRegex(
        @"\b(?:more|less|fewer|higher|lower|most|least|about|around|nearly|almost|roughly|over|under|above|below|hal(?:f|ves)|thirds?|quarters?|fifths?|tenths?|twice|doubl\w+|tripl\w+|rose|risen|ris\w+|fell|fall\w*|grew|grow\w*|declin\w+|increas\w+|decreas\w+|drop\w*|shr[aiu]nk\w*|fast\w*|slow\w*|better|worse|best|worst|top|lowest|highest|largest|smallest|average|gap|majority|minority|few|one in \w+|mehr|weniger|höher|niedriger|rund|fast|knapp|Hälfte|Drittel|Viertel|Zehntel|doppelt|verdoppelt|gestiegen|gesunken|meisten|más|menos|mayor\w*|menor\w*|casi|mitad|tercio|décima|doble|sub\w+|baj\w+)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Judgement();
}
