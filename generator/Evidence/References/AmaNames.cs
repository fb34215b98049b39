using System.Text;
using StaticGuide.Content.Sources;
using StaticGuide.Language;

namespace StaticGuide.Evidence.References;

/// <summary>
/// Names as AMA writes them (AMA Manual of Style, 11th ed., 3.7): family name, initials without stops; organisations as they are.
/// </summary>
internal static class AmaNames
{
    /// <summary>Up to six are all named; of more, the first three.</summary>
    private const int MostInFull = 6;
    private const int OfMore = 3;

    public static string? List(IReadOnlyList<SourceName> names, ReferenceWords words) =>
        names.Count switch
        {
            0 => null,
            <= MostInFull => string.Join(", ", names.Select(Of)),
            _ => $"{string.Join(", ", names.Take(OfMore).Select(Of))}, {words.EtAl}",
        };

    /// <summary>Editors with what they are: <c>Hart CA, Lee B, eds</c>.</summary>
    public static string? Editors(IReadOnlyList<SourceName> names, ReferenceWords words) =>
        List(names, words) is { } list ? $"{list}, {(names.Count == 1 ? words.Editor : words.Editors)}" : null;

    public static string Of(SourceName name) =>
        name.Literal
        ?? (name.IsFamilyFirst ? name.Text : null)
        ?? SourceName.Join(
            name.DroppingParticle,
            name.NonDroppingParticle,
            name.Family,
            Initials(name.Given),
            name.Suffix?.Trim(' ', '.', ',')
        );

    /// <summary>
    /// The first letters of the given names, run together: <c>Mary Kay</c> and <c>M. K.</c> give MK, <c>Jean-Paul</c> JP. What is
    /// already initials (<c>MK</c>) stays; names without letters of two cases (小明) stay whole.
    /// </summary>
    private static string? Initials(string? given)
    {
        if (string.IsNullOrEmpty(given))
            return null;
        var initials = new StringBuilder();
        foreach (var part in given.Split([' ', '.', '-', '\u2010', '\u2011', '\u00A0'], StringSplitOptions.RemoveEmptyEntries))
        {
            var first = Rune.GetRuneAt(part, 0);
            if (part.Length <= OfMore && part.All(char.IsUpper))
                initials.Append(part);
            else if (Rune.IsUpper(first) || Rune.IsLower(first))
                initials.Append(Rune.ToUpperInvariant(first).ToString());
            else if (Rune.IsLetter(first))
                initials.Append(part);
        }
        return initials.Length == 0 ? given : initials.ToString();
    }
}
