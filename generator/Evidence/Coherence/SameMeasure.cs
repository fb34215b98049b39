using System.Text;
using StaticGuide.Content.Statistics;
using StaticGuide.Evidence.Figures;

namespace StaticGuide.Evidence.Coherence;

/// <summary>
/// Takes figures for the same that measure the same thing, at the same place and time: equal in label and population (letters and
/// digits only), kind, unit, geography and time. Where population or geography is left open, a page or file may imply it, so
/// figures of different files are then not the same.
/// </summary>
/// <param name="Hash">Worked out beforehand, since the words have to be read for it.</param>
internal readonly record struct SameMeasure(Figure Figure, int Hash)
{
    public static SameMeasure Of(Figure figure) => new(figure, HashOf(figure));

    public bool Equals(SameMeasure other)
    {
        var (x, y) = (Figure, other.Figure);
        var (a, b) = (x.Statistic, y.Statistic);
        return Hash == other.Hash
            && x.Unit.Id == y.Unit.Id
            && x.AsOf == y.AsOf
            && x.Period == y.Period
            && a.Kind == b.Kind
            && a.Percentile == b.Percentile
            && a.Geography == b.Geography
            && (a.Place.File == b.Place.File || IsComplete(a))
            && SameWords(a.Label, b.Label)
            && SameWords(a.Population ?? "", b.Population ?? "");
    }

    public override int GetHashCode() => Hash;

    private static int HashOf(Figure figure)
    {
        var hash = new HashCode();
        hash.Add(figure.Unit.Id, StringComparer.Ordinal);
        hash.Add(figure.AsOf);
        hash.Add(figure.Period);
        hash.Add(HashOfLabel(figure.Statistic));
        return hash.ToHashCode();
    }

    private static int HashOfLabel(Statistic statistic)
    {
        var bytes = statistic.LabelBytes;
        var letters = 0;
        if (Ascii.IsValid(bytes))
        {
            foreach (var letter in bytes)
            {
                if (char.IsAsciiLetterOrDigit((char)letter))
                    letters = letters * 31 + (letter | 0x20);
            }
            return letters;
        }
        var label = statistic.Label;
        for (var at = NextLetter(label, 0); at < label.Length; at = NextLetter(label, at + 1))
            letters = letters * 31 + char.ToLowerInvariant(label[at]);
        return letters;
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
