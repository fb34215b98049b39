using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace StaticGuide.Rendering.Charts;

/// <summary>
/// How wide text may come out, in em. Nobody knows a reader's font when a page is built, so the table is that of a wide one
/// (DejaVu Sans, which is as wide as Verdana), rounded up.
/// </summary>
internal static class TextWidth
{
    public const double Space = 0.35;

    /// <summary>What bold letters of that font have more than others, at most.</summary>
    private const double Bolder = 0.07;

    private const double OtherLatin = 0.8;
    private const double OtherLetter = 1.1;
    private const double Square = 1.4;

    /// <summary>Hebrew and Arabic letters are narrow; the widest of them stand alone at the end of a word.</summary>
    private const double RightToLeft = 0.75;
    private const int BeginOfRightToLeft = 0x590;
    private const int EndOfRightToLeft = 0x780;
    private const int EndOfLatin = 0x250;
    private const int BeginOfSquares = 0x1100;
    private const int BeginOfMarks = 0x2000;
    private const int EndOfMarks = 0x2070;

    private static readonly FrozenDictionary<char, double> Table = Classes(
        (0.31, "ijlIJ|'"),
        (0.35, " \u00A0\u202F.,:;/!\\’‘"),
        (0.4, "f-()[]{}‐‑"),
        (0.43, "rt"),
        (0.54, "csz“”\"*?–"),
        (0.63, "aekovxyFLT"),
        (0.66, "bdghnpqu0123456789$€£¥SYP#_"),
        (0.73, "ABCEKRVXZ"),
        (0.8, "DGHNOQU&ß"),
        (0.88, "w+−=<>~^×÷"),
        (0.99, "Mm%"),
        (1.06, "W@—…©")
    );

    public static double Of(string text, bool strong = false)
    {
        var width = 0.0;
        foreach (var rune in text.EnumerateRunes())
            width += Of(rune) + (strong ? Bolder : 0);
        return width;
    }

    private static double Of(Rune rune) =>
        rune.IsBmp && Table.TryGetValue((char)rune.Value, out var known) ? known
        : Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format or UnicodeCategory.EnclosingMark ? 0
        : rune.Value < EndOfLatin ? OtherLatin
        : rune.Value is >= BeginOfRightToLeft and < EndOfRightToLeft ? RightToLeft
        : rune.Value is < BeginOfSquares or >= BeginOfMarks and < EndOfMarks ? OtherLetter
        : Square;

    private static FrozenDictionary<char, double> Classes(params (double Width, string Characters)[] classes) =>
        classes.SelectMany(c => c.Characters.Select(k => (k, c.Width))).ToFrozenDictionary(c => c.k, c => c.Width);
}
