using StaticGuide.Content.Statistics;
using StaticGuide.Evidence.Figures;

namespace StaticGuide.Evidence.Coherence;

/// <summary>
/// Takes figures for the same that measure the same thing, at the same place and time: equal in label and population (letters and
/// digits only), kind, unit, geography and time. Where population or geography is left open, a page or file may imply it, so
/// figures of different files are then not the same.
/// </summary>
internal sealed class SameMeasure : IEqualityComparer<Figure>
{
    public bool Equals(Figure? x, Figure? y)
    {
        if (x is null || y is null)
            return x is null && y is null;
        var (a, b) = (x.Statistic, y.Statistic);
        return x.Unit.Id == y.Unit.Id
            && x.AsOf == y.AsOf
            && x.Period == y.Period
            && a.Kind == b.Kind
            && a.Percentile == b.Percentile
            && a.Geography == b.Geography
            && (a.Place.File == b.Place.File || IsComplete(a))
            && SameWords(a.Label, b.Label)
            && SameWords(a.Population ?? "", b.Population ?? "");
    }

    public int GetHashCode(Figure figure)
    {
        var hash = new HashCode();
        hash.Add(figure.Unit.Id, StringComparer.Ordinal);
        hash.Add(figure.AsOf);
        hash.Add(figure.Period);
        for (
            var at = NextLetter(figure.Statistic.Label, 0);
            at < figure.Statistic.Label.Length;
            at = NextLetter(figure.Statistic.Label, at + 1)
        )
            hash.Add(char.ToLowerInvariant(figure.Statistic.Label[at]));
        return hash.ToHashCode();
    }

    private static bool IsComplete(Statistic statistic) => statistic is { Population: not null, Geography: not null };

    private static bool SameWords(string a, string b)
    {
        var (i, j) = (NextLetter(a, 0), NextLetter(b, 0));
        while (i < a.Length && j < b.Length && char.ToLowerInvariant(a[i]) == char.ToLowerInvariant(b[j]))
            (i, j) = (NextLetter(a, i + 1), NextLetter(b, j + 1));
        return i == a.Length && j == b.Length;
    }

    private static int NextLetter(string text, int at)
    {
        while (at < text.Length && !char.IsLetterOrDigit(text[at]))
            at++;
        return at;
    }
}
