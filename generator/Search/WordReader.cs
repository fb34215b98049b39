using System.Globalization;
using System.Text;
using StaticGuide.Language;

namespace StaticGuide.Search;

/// <summary>
/// Reads a text word by word: runs of letters and digits, folded. A point or comma between digits belongs to a number and is left out,
/// so that <c>44,200</c> is found as <c>44200</c>. Of scripts that put no spaces between words, each letter is a word. One serves one
/// text after the other.
/// </summary>
internal sealed class WordReader
{
    /// <summary>What is longer is no word; its beginning is kept.</summary>
    private const int Longest = 40;

    private readonly StringBuilder word = new();
    private readonly List<int> points = [];
    private char[] letters = new char[64];

    /// <param name="take">Takes each word; what it is given is valid until it returns.</param>
    public void Read(ReadOnlySpan<char> text, Action<ReadOnlySpan<char>> take)
    {
        word.Clear();
        for (var i = 0; i < text.Length; )
        {
            var c = text[i];
            if (char.IsAscii(c))
            {
                if (char.IsAsciiLetterOrDigit(c))
                    word.Append(char.ToLowerInvariant(c));
                else if (c is not ('.' or ',') || !IsWithinNumber(text, i))
                    End(take);
                i++;
                continue;
            }
            Rune.DecodeFromUtf16(text[i..], out var rune, out var length);
            i += length;
            var category = Rune.GetUnicodeCategory(rune);
            if (category == UnicodeCategory.NonSpacingMark)
                continue;
            if (!IsOfWord(rune, category))
            {
                End(take);
                continue;
            }
            if (IsAlone(rune.Value))
                End(take);
            WordFolding.Add(rune, word, points);
            if (IsAlone(rune.Value))
                End(take);
        }
        End(take);
    }

    private static bool IsOfWord(Rune rune, UnicodeCategory category) =>
        Rune.IsLetter(rune)
        || category
            is UnicodeCategory.DecimalDigitNumber
                or UnicodeCategory.LetterNumber
                or UnicodeCategory.OtherNumber
                or UnicodeCategory.SpacingCombiningMark;

    private static bool IsWithinNumber(ReadOnlySpan<char> text, int at)
    {
        var (before, after) = (at - 1, at + 1);
        while (before >= 0 && IsMark(text[before]))
            before--;
        while (after < text.Length && IsMark(text[after]))
            after++;
        return before >= 0 && char.IsAsciiDigit(text[before]) && after < text.Length && char.IsAsciiDigit(text[after]);
    }

    private static bool IsMark(char letter) => !char.IsAscii(letter) && char.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark;

    /// <summary>Thai, Japanese, Chinese.</summary>
    private static bool IsAlone(int point) => point is >= 0x0E00 and <= 0x0E7F or >= 0x3040 and <= 0x30FF or >= 0x3400 and <= 0x9FFF;

    private void End(Action<ReadOnlySpan<char>> take)
    {
        if (word.Length == 0)
            return;
        var length = Math.Min(word.Length, Longest);
        if (letters.Length < length)
            letters = new char[length];
        word.CopyTo(0, letters, length);
        word.Clear();
        take(letters.AsSpan(0, length));
    }
}
