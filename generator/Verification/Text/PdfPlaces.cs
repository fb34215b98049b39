using UglyToad.PdfPig.Content;

namespace StaticGuide.Verification.Text;

/// <summary>Where the letters of a page stand in the lines that were made of them.</summary>
internal static class PdfPlaces
{
    /// <summary>Signs of ours, which no line may have.</summary>
    private const string Signs = "\f\u0001\u0002";

    /// <summary>Stands in its place where a file has one.</summary>
    private const char Blank = ' ';

    /// <summary>A letter as it stands in the lines; empty for a space.</summary>
    public static string Shown(Letter letter) => letter.Value is null ? "" : Without(letter.Value).Trim();

    public static string Without(string text) => text.AsSpan().ContainsAny(Signs) ? string.Concat(text.Select(Plain)) : text;

    /// <summary>By the letter's number, -1 for a space; null where the lines are not made of these letters, in their order.</summary>
    public static int[]? Of(string lines, IReadOnlyList<Letter> letters)
    {
        var places = new int[letters.Count];
        var at = 0;
        for (var i = 0; i < places.Length; i++)
        {
            var letter = Shown(letters[i]);
            if (letter.Length == 0)
            {
                places[i] = -1;
                continue;
            }
            while (at < lines.Length && char.IsWhiteSpace(lines[at]))
                at++;
            if (string.CompareOrdinal(lines, at, letter, 0, letter.Length) != 0)
                return null;
            places[i] = at;
            at += letter.Length;
        }
        return places;
    }

    private static char Plain(char c) => Signs.Contains(c, StringComparison.Ordinal) ? Blank : c;
}
