namespace StaticGuide.Content.Markdown.Typos;

/// <summary>
/// Whether any line of a text begins like a heading or an entry of a list that is none. Few pages have one: it spares all others the
/// search for what exactly it is.
/// </summary>
internal static class LineStarts
{
    private const int MostDigits = 2;

    public static (bool Headings, bool Entries) In(ReadOnlySpan<char> text)
    {
        var (headings, entries) = (false, false);
        while (true)
        {
            var end = text.IndexOf('\n');
            var line = end < 0 ? text : text[..end];
            if (IsPlain(line))
            {
                if (end < 0)
                    return (headings, entries);
                text = text[(end + 1)..];
                continue;
            }
            line = line.TrimStart("> ");
            if (line is ['-' or '*' or '+', ' ', '#' or ' ' or '>', ..])
                headings |= line.TrimStart("> -*+") is ['#', ..] inner && inner.TrimStart('#') is [not ' ', ..];
            if (line is ['[', '^', ..] && line.IndexOf(':') is >= 0 and var colon)
                line = line[(colon + 1)..].TrimStart(' ');
            if (line.Length > 0)
            {
                headings |= line[0] == '#' && (line.TrimStart('#') is [not ' ', ..] || line.StartsWith("#######")) || line[0] == '＃';
                entries |= line is ['(', >= '0' and <= '9', ..] or [>= 'a' and <= 'h', ')' or '.', ..] or ['#', '.', ' ', ..];
                entries |= line is ['-', '-', ' ', ..];
                entries |= line[0] is '-' or '*' or '+' or (>= '0' and <= '9') or >= '\u0080' && MayBeEntry(line);
            }
            if (end < 0)
                return (headings, entries);
            text = text[(end + 1)..];
        }
    }

    /// <summary>Nearly all of them are empty or begin with a word, be it one of an entry or a heading.</summary>
    private static bool IsPlain(ReadOnlySpan<char> line) =>
        line
            is []
                or [(>= 'A' and <= 'Z') or (>= 'a' and <= 'z'), not (')' or '.'), ..]
                or ['-' or '*' or '+', ' ', (>= 'A' and <= 'Z') or (>= 'a' and <= 'z'), ..]
                or ['#', ' ', ..]
                or ['#', '#', ' ', ..];

    private static bool MayBeEntry(ReadOnlySpan<char> line)
    {
        if (line[0] >= '\u0080')
            return !char.IsLetter(line[0]);
        if (line[0] is '-' or '*' or '+')
            return line.Length > 1
                && (char.IsLetterOrDigit(line[1]) || line[1] is '*' or '[' or ':' or '$' or '"' or '(' or '`' or > '\u007F');
        var digits = 1;
        while (digits < MostDigits && digits < line.Length && char.IsDigit(line[digits]))
            digits++;
        return digits + 1 < line.Length
            && line[digits] is '.' or ')'
            && (char.IsLetter(line[digits + 1]) || line[digits + 1] is '*' or '[' or '"' or '“');
    }
}
