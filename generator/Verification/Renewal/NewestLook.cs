using StaticGuide.Content.Statistics;
using StaticGuide.Evidence.Figures;
using StaticGuide.Evidence.Locks;
using StaticGuide.Verification.Quotes;

namespace StaticGuide.Verification.Renewal;

/// <summary>
/// Whether what is found is the newest that a page has of its kind: a series of years may be quoted for one that is not its last, and then
/// a further year is no newer edition of that.
/// </summary>
internal static class NewestLook
{
    private static readonly HashSet<string> None = [];

    /// <param name="place">Where it stands, as the lock has it; null where it is no row.</param>
    /// <returns>Null for what names no year.</returns>
    public static bool? Of(ITaken taken, SourceDocument document, string? place, DateOnly day)
    {
        var hash = ProofHash.Of(taken);
        var known = new KnownEdition(
            new Dictionary<string, LockedQuote>
            {
                [hash] = new(taken.Id, hash, QuoteVerdict.Found) { Place = place, IsNewest = true },
            },
            day
        );
        if (RivalOf(taken, document, known) is { IsLater: true })
            return false;
        return NamesYear(taken) ? true : null;
    }

    private static Rival? RivalOf(ITaken taken, SourceDocument document, KnownEdition known) =>
        taken switch
        {
            Figure { Statistic.Proof: StatisticProof.Quote quote } figure => RivalOf(
                new WordsRenewal(document, known, [], None).Of(figure, quote)
            ),
            Figure { Statistic.Proof: StatisticProof.Cell cell } figure => RivalOf(new CellRenewal(document, known, null).Of(figure, cell)),
            Excerpt excerpt => (new PassageRenewal(document, known, [], None).Of(excerpt) as PassageNews.Same)?.Rival,
            _ => null,
        };

    private static Rival? RivalOf(FigureNews news) => (news as FigureNews.Same)?.Rival;

    private static bool NamesYear(ITaken taken) =>
        (taken is Figure { Statistic.Proof: StatisticProof.Cell cell } ? [cell.Row, cell.Column ?? ""] : taken.Runs).Any(text =>
            SlotScanner.In(text).Any(s => SlotScanner.YearIn(s.In(text)) is not null)
        );
}
