using System.Globalization;
using System.Text;

namespace StaticGuide.Content.Markdown;

/// <summary>
/// The anchor that GitHub gives a heading: its words in small letters, with letters, marks, numbers that are digits or letters,
/// underscores and their like, and hyphens kept, spaces as hyphens, and all else left out.
/// </summary>
internal static class GitHubAnchor
{
    /// <summary>Of a heading that is not as long, no letters are gathered on the heap.</summary>
    private const int Short = 128;

    public static string Of(string words)
    {
        if (words.Length <= Short && Ascii.IsValid(words))
            return OfAscii(words);
        var anchor = new StringBuilder(words.Length);
        foreach (var rune in words.EnumerateRunes())
        {
            if (rune.Value == ' ')
                anchor.Append('-');
            else if (rune.IsAscii)
            {
                if (char.IsAsciiLetterOrDigit((char)rune.Value) || rune.Value is '-' or '_')
                    anchor.Append(char.ToLowerInvariant((char)rune.Value));
            }
            else if (rune.Value == 'İ')
                // The one letter whose small form is two characters (SpecialCasing.txt); .NET leaves it as it is.
                anchor.Append("i\u0307");
            else if (rune.Value == '-' || IsKept(Rune.GetUnicodeCategory(rune)) || IsCircledLetter(rune.Value))
                anchor.Append(Rune.ToLowerInvariant(rune).ToString());
        }
        return anchor.ToString();
    }

    private static string OfAscii(string words)
    {
        Span<char> anchor = stackalloc char[Short];
        var length = 0;
        foreach (var c in words)
        {
            if (c == ' ')
                anchor[length++] = '-';
            else if (char.IsAsciiLetterOrDigit(c) || c is '-' or '_')
                anchor[length++] = char.IsAsciiLetterUpper(c) ? (char)(c | 0x20) : c;
        }
        return anchor[..length].ToString();
    }

    private static bool IsKept(UnicodeCategory category) =>
        category
            is <= UnicodeCategory.OtherLetter // the letters
                or UnicodeCategory.NonSpacingMark
                or UnicodeCategory.SpacingCombiningMark
                or UnicodeCategory.EnclosingMark
                or UnicodeCategory.DecimalDigitNumber
                or UnicodeCategory.LetterNumber
                or UnicodeCategory.ConnectorPunctuation;

    /// <summary>The symbols that Unicode counts as alphabetic (PropList.txt, Other_Alphabetic), and GitHub with it.</summary>
    private static bool IsCircledLetter(int point) =>
        point is >= 0x24B6 and <= 0x24E9 or >= 0x1F130 and <= 0x1F149 or >= 0x1F150 and <= 0x1F169 or >= 0x1F170 and <= 0x1F189;
}
