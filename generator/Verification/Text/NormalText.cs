using System.Text;

namespace StaticGuide.Verification.Text;

/// <summary>
/// A text in the one form in which quotes and pages are compared: decomposed as Unicode's NFKD has it (two texts are alike under
/// NFKC just where they are under NFKD), white space folded, quotation marks and dashes unified, and without what nobody sees.
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
            switch (c)
            {
                case '\u00AD' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u206F') or '\uFEFF' or (>= '\uFE00' and <= '\uFE0F') or '\u180E' or '\u034F':
                    break;
                case '\u2018' or '\u2019' or '\u201A' or '\u201B' or '\u2032' or '\u2039' or '\u203A' or '\u00B4' or '`' or '\uFF07' or '\u02BC':
                    unified.Append('\'');
                    break;
                case '\u201C' or '\u201D' or '\u201E' or '\u201F' or '\u2033' or '\u00AB' or '\u00BB' or '\u301D' or '\u301E' or '\u301F' or '\uFF02':
                    unified.Append('"');
                    break;
                case (>= '\u2010' and <= '\u2015') or '\u2212' or '\uFE58' or '\uFE63' or '\uFF0D' or '\u2E3A' or '\u2E3B' or '\u2043':
                    unified.Append('-');
                    break;
                // 1½ is one and a half, not eleven halves.
                case '\u00BC' or '\u00BD' or '\u00BE' or (>= '\u2150' and <= '\u215E') when unified.Length > 0 && char.IsAsciiDigit(unified[^1]):
                    unified.Append(' ').Append(c);
                    break;
                default:
                    unified.Append(c);
                    break;
            }
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
