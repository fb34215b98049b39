using System.Globalization;
using System.Text;
using StaticGuide.Evidence.Quotes;

namespace StaticGuide.Verification.Text;

/// <summary>
/// A text in the one form in which quotes and pages are compared: decomposed as Unicode's NFKD has it (two texts are alike under
/// NFKC just where they are under NFKD), white space folded, look-alikes unified (<see cref="LookAlikes"/>). Numbers are not read
/// in it but in <see cref="ReadableText"/>: here 44 200 may be one number or two, and the mark of a note stays.
/// </summary>
internal static class NormalText
{
    /// <summary>Stands before raised digits behind a number: 10² is neither 102 nor 10 2.</summary>
    public const string Raised = "^";

    private const char FractionSlash = '\u2044';
    private const char Minus = '\u2212';

    public static string Of(string text)
    {
        if (IsNormal(text))
            return text;
        var visible = Unify(text);
        // What comes of decomposing may be such a mark again.
        return Fold(IsAscii(visible) ? visible : Unify(Order(Decompose(visible))));
    }

    /// <summary>Most of what people write is, and needs no second look.</summary>
    private static bool IsNormal(ReadOnlySpan<char> text) =>
        text is not ([' ', ..] or [.., ' '])
        && !text.ContainsAnyExceptInRange(' ', '~')
        && !text.ContainsAny('-', '`')
        && !text.Contains("  ", StringComparison.Ordinal);

    private static bool IsAscii(string text) => !text.AsSpan().ContainsAnyExceptInRange('\0', '\x7F');

    /// <summary>Before decomposing, which would turn some of these marks into others.</summary>
    private static string Unify(string text)
    {
        var unified = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (LookAlikes.IsUnseen(c))
                continue;
            // What is both a dash and a sign stays two.
            if (c == Minus && unified.Length > 0 && unified[^1] == '-')
                unified.Append(' ');
            unified.Append(LookAlikes.Plain(c));
        }
        return unified.ToString();
    }

    /// <summary>Signs that hold a number stay apart from one before them: 1½ is not eleven halves.</summary>
    private static List<Rune> Decompose(string text)
    {
        List<Rune> runes = new(text.Length);
        var wasNumber = false;
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value < 0x80 || CompatibilityTable.Instance.Decompose(rune.Value) is not { } parts)
            {
                // Nor is ¹5 fifteen.
                if (wasNumber && rune.IsAscii && Rune.IsDigit(rune))
                    runes.AddRange(Raised.EnumerateRunes());
                runes.Add(rune);
                wasNumber = false;
                continue;
            }
            var isNumber = Rune.GetUnicodeCategory(rune) == UnicodeCategory.OtherNumber && char.IsAsciiDigit(parts[0]);
            var isFraction = parts.Contains(FractionSlash, StringComparison.Ordinal);
            if (isNumber && (isFraction || !wasNumber) && runes is [.., { IsAscii: true } last] && Rune.IsDigit(last))
                runes.AddRange((isFraction ? " " : Raised).EnumerateRunes());
            runes.AddRange(parts.EnumerateRunes());
            wasNumber = isNumber;
        }
        return runes;
    }

    /// <summary>The Unicode Standard, 3.11: marks on one letter stand in the order of their classes.</summary>
    private static string Order(List<Rune> runes)
    {
        var table = CompatibilityTable.Instance;
        for (var start = 0; start < runes.Count; start++)
        {
            var end = start;
            while (end < runes.Count && table.ClassOf(runes[end].Value) > 0)
                end++;
            if (end - start > 1)
            {
                // This sort keeps the order of equals, and is quick whatever strangers pile up.
                var sorted = runes[start..end].OrderBy(mark => table.ClassOf(mark.Value)).ToList();
                for (var i = 0; i < sorted.Count; i++)
                    runes[start + i] = sorted[i];
            }
            start = Math.Max(start, end);
        }
        var text = new StringBuilder(runes.Count);
        foreach (var rune in runes)
            text.Append(rune.ToString());
        return text.ToString();
    }

    /// <summary>
    /// White space becomes one space, none at the ends and none beside a dash; dashes in a row become one, but for one that takes a
    /// number below zero: "Growth – −3%" is not "Growth – 3%".
    /// </summary>
    private static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            switch (c)
            {
                case '-' or '\u2010':
                    AppendDash(folded, isSign: IsSign(text, i));
                    break;
                case FractionSlash or '\u2215':
                    folded.Append('/');
                    break;
                case var _ when char.IsWhiteSpace(c) || char.IsControl(c):
                    if (folded.Length > 0 && folded[^1] is not (' ' or '-'))
                        folded.Append(' ');
                    break;
                default:
                    folded.Append(c);
                    break;
            }
        }
        while (folded.Length > 0 && folded[^1] == ' ')
            folded.Length--;
        return folded.ToString();
    }

    private static void AppendDash(StringBuilder folded, bool isSign)
    {
        if (folded.Length > 0 && folded[^1] == ' ')
            folded.Length--;
        if (folded.Length == 0 || folded[^1] != '-')
            folded.Append('-');
        else if (isSign)
            folded.Append(" -");
    }

    /// <summary>A dash with a space before it and a number, perhaps of money, right behind it.</summary>
    private static bool IsSign(string text, int at)
    {
        var next = at + 1 < text.Length && char.GetUnicodeCategory(text[at + 1]) == UnicodeCategory.CurrencySymbol ? at + 2 : at + 1;
        return at > 0 && char.IsWhiteSpace(text[at - 1]) && next < text.Length && char.IsAsciiDigit(text[next]);
    }
}
