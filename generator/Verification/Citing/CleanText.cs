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
            else
            {
                clean.Append(rune.ToString());
            }
        }
        return clean.ToString().TrimEnd() is { Length: > 0 } left ? left : null;
    }
}
