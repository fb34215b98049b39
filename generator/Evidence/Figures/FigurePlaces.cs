using StaticGuide.Diagnostics;

namespace StaticGuide.Evidence.Figures;

/// <summary>
/// Where what makes up figures was written, in the entries of those they were calculated from as well: what is said of a number may
/// be the fault of any of them.
/// </summary>
internal static class FigurePlaces
{
    /// <summary>Calculations may be chained without end, and a reader of a report looks at a few.</summary>
    private const int MostFigures = 100;

    public static IReadOnlyList<Place> Units(params IEnumerable<Figure> figures) => [.. All(figures).Select(f => f.Statistic.UnitPlace)];

    public static IReadOnlyList<Place> Values(params IEnumerable<Figure> figures) => [.. All(figures).Select(f => f.Statistic.ValuePlace)];

    public static IReadOnlyList<Place> Times(params IEnumerable<Figure> figures) =>
        [.. All(figures).Select(f => f.Statistic.TimePlace).OfType<Place>()];

    private static List<Figure> All(IEnumerable<Figure> figures)
    {
        List<Figure> all = [.. figures.Distinct().Take(MostFigures)];
        HashSet<Figure> seen = [.. all];
        for (var i = 0; i < all.Count; i++)
        {
            foreach (var input in all[i].Calculation?.Inputs.Values ?? [])
            {
                if (all.Count < MostFigures && seen.Add(input))
                    all.Add(input);
            }
        }
        return all;
    }
}
