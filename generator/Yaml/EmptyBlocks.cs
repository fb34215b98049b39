using System.Text;

namespace StaticGuide.Yaml;

/// <summary>
/// Block scalars (<c>|</c>, <c>&gt;</c>) that hold nothing but lines of spaces. They are empty texts (YAML 1.2.2, 8.1.1.2); the library
/// takes such a line for the first of the text, and then misses the words.
/// </summary>
internal static class EmptyBlocks
{
    /// <summary>A stretch of a text without these spaces, each character else where it was; null where it has none.</summary>
    public static string? Emptied(string text, int start, int end)
    {
        StringBuilder? emptied = null;
        var copied = start;
        for (var at = start; at < end && text.AsSpan(at, end - at).IndexOfAny('|', '>') is >= 0 and var next; at++)
        {
            at += next;
            if (BehindHeader(text, at, start, end) is not { } first)
                continue;
            var behind = BehindBlanks(text, first, end, out var hasSpaces);
            if (!hasSpaces || behind < end && IndentAt(text, behind) > ColumnOf(text, at, start))
                continue;
            (emptied ??= new StringBuilder()).Append(text, copied, first - copied);
            emptied.Append('\n', text.AsSpan(first, behind - first).Count('\n'));
            copied = behind;
            at = behind - 1;
        }
        return emptied?.Append(text, copied, end - copied).ToString();
    }

    /// <summary>Where the line below a block's sign begins; null where the sign is no block's.</summary>
    private static int? BehindHeader(string text, int at, int start, int end)
    {
        if (at < start + 2 || text[at - 1] != ' ' || text.AsSpan(start, at - start).TrimEnd(' ') is not [.., ':' or '-'])
            return null;
        var rest = text.AsSpan(at + 1, end - at - 1);
        var line = rest.IndexOf('\n');
        if (line < 0 || rest[..line].TrimStart("+-0123456789").TrimStart(" \t") is not ([] or ['#', ..]))
            return null;
        return at + 1 + line + 1;
    }

    /// <summary>Where the next line begins that is more than spaces.</summary>
    private static int BehindBlanks(string text, int at, int end, out bool hasSpaces)
    {
        hasSpaces = false;
        while (at < end)
        {
            var other = text.AsSpan(at, end - at).IndexOfAnyExcept(' ');
            if (other < 0 || text[at + other] != '\n')
            {
                hasSpaces |= other < 0;
                return other < 0 ? end : at;
            }
            hasSpaces |= other > 0;
            at += other + 1;
        }
        return at;
    }

    private static int IndentAt(string text, int line) => Math.Max(text.AsSpan(line).IndexOfAnyExcept(' '), 0);

    /// <summary>How far the key is indented, or the dash, whose value a block is.</summary>
    private static int ColumnOf(string text, int sign, int start)
    {
        var line = text.LastIndexOf('\n', sign) + 1;
        var (at, dash) = (Math.Max(line, start), 0);
        while (text[at] is ' ' or '-' && text[at + 1] == ' ' || text[at] == ' ')
        {
            if (text[at] == '-')
                dash = at;
            at++;
        }
        return (at == sign ? dash : at) - line;
    }
}
