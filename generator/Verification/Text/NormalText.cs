using System.Text;
using StaticGuide.Evidence.Quotes;

namespace StaticGuide.Verification.Text;

/// <summary>
/// A text in the one form in which quotes and pages are compared: decomposed as Unicode's NFKD has it (two texts are alike under
/// NFKC just where they are under NFKD), white space folded, look-alikes unified (<see cref="LookAlikes"/>). Numbers are not read
/// in it but in <see cref="ReadableText"/>: here 44 200 may be one number or two, and 50² is 502.
/// </summary>
internal static class NormalText
{
    public static string Of(string text)
    {
        var visible = Unify(text);
        // What comes of decomposing may be such a mark again.
        return Fold(IsAscii(visible) ? visible : Unify(Order(Decompose(visible))));
    }

    private static bool IsAscii(string text) => !text.AsSpan().ContainsAnyExceptInRange('\0', '\x7F');

    /// <summary>Before decomposing, which would turn some of these marks into others.</summary>
    private static string Unify(string text)
    {
        var unified = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (LookAlikes.IsUnseen(c))
                continue;
            // 1½ is one and a half, not eleven halves.
            if (c is '\u00BC' or '\u00BD' or '\u00BE' or (>= '\u2150' and <= '\u215E') && unified.Length > 0 && char.IsAsciiDigit(unified[^1]))
                unified.Append(' ');
            unified.Append(LookAlikes.Plain(c));
        }
        return unified.ToString();
    }

    private static List<Rune> Decompose(string text)
    {
        List<Rune> runes = new(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value < 0x80 || CompatibilityTable.Instance.Decompose(rune.Value) is not { } parts)
                runes.Add(rune);
            else
                runes.AddRange(parts.EnumerateRunes());
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

    /// <summary>White space becomes one space, none at the ends and none beside a dash; dashes in a row become one.</summary>
    private static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            switch (c)
            {
                case '-' or '\u2010':
                    if (folded.Length > 0 && folded[^1] == ' ')
                        folded.Length--;
                    if (folded.Length == 0 || folded[^1] != '-')
                        folded.Append('-');
                    break;
                case '\u2044' or '\u2215':
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
}
