namespace StaticGuide.Verification.Renewal;

/// <summary>Of which times the words of statistics and passages are, before and now.</summary>
internal static class SaidTimes
{
    /// <summary>What became of the times that it was of in earlier runs: what they left has still such a time.</summary>
    public static IEnumerable<(FigureTime Old, FigureTime New)> Moves(FigureNews news)
    {
        FigureTime? now = news switch
        {
            FigureNews.Same { Rival: null } => Time(news),
            FigureNews.Changed { IsPartial: false } changed => changed.Time,
            _ => null,
        };
        return now is not { } time
            ? []
            : news.Figure.Statistic.Previous.Select(p => (new FigureTime(p.AsOf, p.Period), time)).Where(m => m.Item1 != time);
    }

    /// <summary>What its words say of its time, before and now; nothing where they do not.</summary>
    public static IEnumerable<(FigureTime Old, FigureTime New)> Of(FigureNews news) =>
        news switch
        {
            // Where an edition stands beside another, neither tells which the page is of.
            FigureNews.Same { IsDated: true, Rival: null } same => [(Time(same), Time(same))],
            FigureNews.Changed { Time: { } time, IsPartial: false } changed => [(Time(changed), time)],
            _ => [],
        };

    /// <inheritdoc cref="Of(FigureNews)"/>
    public static IEnumerable<(FigureTime Old, FigureTime New)> Of(PassageNews news) =>
        news switch
        {
            PassageNews.Same { IsDated: true, Rival: null } same => [(Time(same), Time(same))],
            PassageNews.Changed { Time: { } time, IsPartial: false } changed => [(Time(changed), time)],
            _ => [],
        };

    private static FigureTime Time(FigureNews news) => FigureTime.Of(news.Figure.Statistic);

    private static FigureTime Time(PassageNews news) => FigureTime.Of(news.Excerpt.Passage);
}
