using StaticGuide.Content.Charts;

namespace StaticGuide.Evidence.Figures;

/// <summary>A chart whose figures were found and fit its kind: it can be drawn.</summary>
internal sealed record FigureChart(Chart Chart, ChartKind Kind, IReadOnlyList<ChartItem> Items)
{
    /// <summary>Whether its figures are of different dates, so that each must carry its own.</summary>
    public bool MixesDates => Items.Any(i => i.Figure.AsOf != Items[0].Figure.AsOf || i.Figure.Period != Items[0].Figure.Period);
}
