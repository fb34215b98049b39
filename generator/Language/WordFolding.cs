using System.Globalization;
using System.Text;
using StaticGuide.Files;

namespace StaticGuide.Language;

/// <summary>
/// How words are compared, looked up and put in order: without case, accents and other marks. The script of the search does the same
/// (<c>search.js</c>), and a test holds the two together.
/// </summary>
internal static class WordFolding
{
    /// <summary>Letters that no decomposition takes apart.</summary>
    private static string? Plain(char letter) =>
        letter switch
        {
            'ß' => "ss",
            'æ' => "ae",
            'œ' => "oe",
            'ø' => "o",
            'đ' or 'ð' => "d",
            'ł' => "l",
            'ı' => "i",
            'þ' => "th",
            'ς' => "σ",
            _ => null,
        };

    /// <summary>Adds the folded form of a letter or digit.</summary>
    public static void Add(Rune rune, StringBuilder folded, List<int> points)
    {
        points.Clear();
        Nfc.Decompose(rune.Value, points);
        foreach (var point in points)
        {
            var part = new Rune(point);
            if (Rune.GetUnicodeCategory(part) == UnicodeCategory.NonSpacingMark)
                continue;
            var lower = Rune.ToLowerInvariant(part);
            if (lower.IsBmp && Plain((char)lower.Value) is { } plain)
                folded.Append(plain);
            else
                folded.Append(lower.ToString());
        }
    }
}
