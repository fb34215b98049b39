using System.Text;

namespace StaticGuide.Yaml;

/// <summary>
/// Block scalars (<c>|</c>, <c>&gt;</c>) that begin with lines of spaces, or hold nothing else. Such lines are empty (YAML 1.2.2,
/// 8.1.1.1); the library refuses them.
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
            var behind = BehindBlanks(text, first, end, out var spaces);
            if (spaces == 0 || behind < end && HasWords(text, at, behind, start) && !IsWithin(spaces, text, at, first, behind))
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
    /// <param name="spaces">How many the longest of those before it has.</param>
    private static int BehindBlanks(string text, int at, int end, out int spaces)
    {
        spaces = 0;
        while (at < end)
        {
            var other = text.AsSpan(at, end - at).IndexOfAnyExcept(' ');
            if (other < 0 || text[at + other] != '\n')
            {
                if (other < 0)
                    spaces = Math.Max(spaces, end - at);
                return other < 0 ? end : at;
            }
            spaces = Math.Max(spaces, other);
            at += other + 1;
        }
        return at;
    }

    /// <summary>Words follow, of which the block is.</summary>
    private static bool HasWords(string text, int sign, int behind, int start) => IndentAt(text, behind) > ColumnOf(text, sign, start);

    /// <summary>Lines above the first words have no more spaces than these, and no number says where the words begin.</summary>
    private static bool IsWithin(int spaces, string text, int sign, int first, int behind) =>
        spaces <= IndentAt(text, behind) && !text.AsSpan(sign, first - sign).ContainsAnyInRange('0', '9');

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
