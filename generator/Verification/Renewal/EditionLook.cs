using StaticGuide.Content.Statistics;
using StaticGuide.Evidence.Figures;
using StaticGuide.Verification.Quotes;
using StaticGuide.Verification.Text;

namespace StaticGuide.Verification.Renewal;

/// <summary>What the words of a newer edition say of each statistic and passage, before any is held against the others' times.</summary>
internal sealed class EditionLook(
    IReadOnlyList<Figure> figures,
    IReadOnlyList<Excerpt> excerpts,
    SourceDocument document,
    KnownEdition known
)
{
    public (List<FigureNews> Figures, List<PassageNews> Passages) News()
    {
        // What others quote now is not what became of these: all are looked at, and then again those that were not found.
        HashSet<string> claimed = new(StringComparer.Ordinal);
        List<Figure> sisters = [.. figures.Select(known.Before)];
        var words = new WordsRenewal(document, known, sisters, claimed);
        var passages = new PassageRenewal(document, known, sisters, claimed);
        var cells = new CellRenewal(document, known, null);
        List<FigureNews> first = [.. figures.Select(Look)];
        List<PassageNews> firstPassages = [.. excerpts.Select(LookAt)];
        var shifts = first
            .OfType<FigureNews.Changed>()
            .Where(c => c is { Proof: StatisticProof.Quote, Time: not null, IsPartial: false })
            .Select(c => c.Time!.Value.First.Year - Time(c).First.Year)
            .Concat(first.Where(known.IsHalfDone).Select(n => Time(n).First.Year - TimeBefore(n).First.Year))
            .Distinct()
            .ToList();
        if (shifts is [var shift])
            cells = new CellRenewal(document, known, shift);
        claimed.UnionWith(first.Select(ProofOf).OfType<StatisticProof.Quote>().Select(q => NormalText.Of(q.Text)));
        claimed.UnionWith(firstPassages.SelectMany(RunsOf).Select(NormalText.Of));
        return (
            ToldApart([.. first.Select(news => news is FigureNews.Left ? Look(news.Figure) : news)]),
            [.. firstPassages.Select(news => news is PassageNews.Left ? LookAt(news.Excerpt) : news)]
        );

        FigureNews Look(Figure figure)
        {
            var news = NewsOf(figure);
            if (TroubleOf(figure, news.Place, [news.Below], news.HasPicture, news is FigureNews.Same) is not { } why)
                return Titled(news);
            // What its own sentence says stays true of its own time, whatever stands above it now.
            return news is FigureNews.Same same && (same.Place is null || why == LeftReason.Picture) ? same with { Doubt = why }
                : news is FigureNews.Left ? news
                : new FigureNews.Left(figure, why, ProofWords.Of((news as FigureNews.Changed)?.Proof ?? figure.Statistic.Proof));
        }

        PassageNews LookAt(Excerpt excerpt)
        {
            var news = passages.Of(excerpt);
            var why =
                TroubleOf(excerpt, news.Place, news.Below, news.HasPicture, news is PassageNews.Same)
                ?? (known.IsTitledOther(excerpt, document.Title) ? LeftReason.Around : null);
            return why is not { } reason
                ? news
                : news switch
                {
                    PassageNews.Same same => same with { Doubt = reason },
                    PassageNews.Changed changed => new PassageNews.Left(excerpt, reason, string.Join(Excerpt.Omission, changed.Runs)),
                    _ => news,
                };
        }

        FigureNews Titled(FigureNews news) =>
            !known.IsTitledOther(news.Figure, document.Title)
                ? news
                : news switch
                {
                    // What says the very same is what it was.
                    FigureNews.Same same => same with { Doubt = LeftReason.Around },
                    FigureNews.Changed changed => new FigureNews.Left(changed.Figure, LeftReason.Around, ProofWords.Of(changed.Proof)),
                    _ => news,
                };

        FigureNews NewsOf(Figure figure) =>
            figure.Statistic.Proof switch
            {
                StatisticProof.Quote quote => words.Of(figure, quote),
                StatisticProof.Cell cell => cells.Of(figure, cell),
                var other => throw new InvalidOperationException($"no proof that a source can give: {other.GetType()}"),
            };
    }

    /// <summary>What stands around words, or within them as a picture, and makes of them what they were not; null for nothing.</summary>
    private LeftReason? TroubleOf(
        ITaken taken,
        RowPlace? place,
        IReadOnlyList<IReadOnlyList<string>> below,
        bool hasPicture,
        bool isSameNumber
    ) =>
        known.MeasureTrouble(taken, place, isSameNumber)
        ?? (
            hasPicture ? LeftReason.Picture
            : known.IsWithinOther(taken, place, below, isSameNumber) ? LeftReason.Around
            : null
        );

    /// <summary>
    /// Statistics whose words differ in their numbers alone, such as those of two years, are told apart by these. Where one would
    /// become what another is, nobody knows which of them it is.
    /// </summary>
    private List<FigureNews> ToldApart(List<FigureNews> found)
    {
        var before = found
            .Where(n => ProofOf(n) is not null)
            .ToLookup(n => KeyOf(ProofOf(n)!), n => KeyOf(known.Before(n.Figure).Statistic.Proof), StringComparer.Ordinal);
        return
        [
            .. found.Select(news =>
                news is FigureNews.Changed changed && before[KeyOf(changed.Proof)].Distinct().Count() > 1
                    ? new FigureNews.Left(changed.Figure, LeftReason.TwoPlaces, ProofWords.Of(changed.Proof))
                    : news
            ),
        ];
    }

    private static string KeyOf(StatisticProof proof) => NormalText.Of(ProofWords.Of(proof) ?? "");

    private static StatisticProof? ProofOf(FigureNews news) =>
        news switch
        {
            FigureNews.Same same => same.Figure.Statistic.Proof,
            FigureNews.Changed changed => changed.Proof,
            _ => null,
        };

    private static IEnumerable<string> RunsOf(PassageNews news) =>
        news switch
        {
            PassageNews.Same same => same.Excerpt.Runs,
            PassageNews.Changed changed => changed.Runs,
            _ => [],
        };

    private static FigureTime Time(FigureNews news) => FigureTime.Of(news.Figure.Statistic);

    private static FigureTime TimeBefore(FigureNews news) =>
        new(news.Figure.Statistic.Previous[0].AsOf, news.Figure.Statistic.Previous[0].Period);
}
