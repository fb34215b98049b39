using System.Collections.Frozen;

namespace StaticGuide.Verification.Text;

/// <summary>Months by their names and abbreviations, in the normal form of a text, in English, German and Spanish.</summary>
internal static class MonthNames
{
    private static readonly FrozenDictionary<string, int> Numbers = new[]
    {
        "january jan januar jänner enero ene",
        "february feb februar febrero",
        "march mar märz marzo",
        "april apr abril abr",
        "may mai mayo",
        "june jun juni junio",
        "july jul juli julio",
        "august aug agosto ago",
        "september sep sept septiembre",
        "october oct oktober okt octubre",
        "november nov noviembre",
        "december dec dezember dez diciembre dic",
    }
        .SelectMany((names, i) => names.Split(' ').Select(name => (Name: NormalText.Of(name), Number: i + 1)))
        .DistinctBy(m => m.Name)
        .ToFrozenDictionary(m => m.Name, m => m.Number, StringComparer.OrdinalIgnoreCase);

    public static int? Of(string word) => Numbers.TryGetValue(NormalText.Of(word), out var number) ? number : null;
}
