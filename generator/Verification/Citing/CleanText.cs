using System.Text;

namespace StaticGuide.Verification.Citing;

/// <summary>Text out of attributes and JSON, as one line of characters that can stand in a file.</summary>
internal static class CleanText
{
    /// <summary>More than this is no title and no name; in UTF-16 units.</summary>
    private const int Longest = 1000;

    /// <summary>Null where nothing is left.</summary>
    public static string? Of(string? text)
    {
        if (text is null)
            return null;
        var clean = new StringBuilder(Math.Min(text.Length, Longest));
        foreach (var rune in text.EnumerateRunes())
        {
            if (clean.Length >= Longest)
                break;
            if (Rune.IsWhiteSpace(rune) || Rune.IsControl(rune))
            {
                if (clean.Length > 0 && clean[^1] != ' ')
                    clean.Append(' ');
            }
            else if (!IsForLayout(rune))
            {
                clean.Append(rune.ToString());
            }
        }
        return clean.ToString().TrimEnd() is { Length: > 0 } left ? left : null;
    }

    /// <summary>
    /// Marks that say where a line may break or that turn the direction of all that follows (UAX 9, 2): in another place than their
    /// own they are wrong. The marks of a single place, which titles in Arabic or Hebrew need, stay.
    /// </summary>
    private static bool IsForLayout(Rune rune) =>
        rune.Value is 0x00AD or 0x200B or 0x2060 or 0xFEFF or >= 0x202A and <= 0x202E or >= 0x2066 and <= 0x2069;
}
