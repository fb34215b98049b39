using System.Buffers;

namespace StaticGuide.Content.Markdown.Plain;

/// <summary>What a line begins with, as far as that alone tells which block it is of.</summary>
internal static class PlainLines
{
    private const int DeepestHeading = 6;

    private static readonly SearchValues<char> Telling = SearchValues.Create(":~\r\0");

    /// <summary>
    /// Whether a text must be read as a whole: its lines end otherwise than with a line feed, or one defines the words of a line above it.
    /// </summary>
    public static bool AreForeign(ReadOnlySpan<char> text)
    {
        for (var at = 0; text[at..].IndexOfAny(Telling) is >= 0 and var next; at++)
        {
            at += next;
            if (text[at] is '\r' or '\0' || text[(at + 1)..] is [' ' or '\t', ..] && text[..at].TrimEnd(' ') is [] or [.., '\n'])
                return true;
        }
        return false;
    }

    /// <summary>Whether a line can be nothing but words of a paragraph, whatever stands above it.</summary>
    public static bool AreWords(ReadOnlySpan<char> line) =>
        line switch
        {
            [] => false,
            [>= 'a' and <= 'z' or >= 'A' and <= 'Z' or '"' or '\'' or '(' or '$', ..] => true,
            [>= '0' and <= '9', ..] => !IsNumbered(line),
            ['*', ..] => IsEmphasis(line),
            ['[', not '^', ..] or [':', >= 'a' and <= 'z', ..] or ['`', not '`', ..] or ['!', '[', ..] => true,
            [>= '\u0080' and var letter, ..] => !char.IsWhiteSpace(letter),
            _ => false,
        };

    /// <summary>An item between others: a marker, one space, and words.</summary>
    public static bool IsItem(ReadOnlySpan<char> line, char marker) =>
        line.Length > 2 && line[0] == marker && line[1] == ' ' && AreWords(line[2..]);

    /// <summary>How deep a heading is; zero for none.</summary>
    public static int LevelOf(ReadOnlySpan<char> line)
    {
        var level = line.IndexOfAnyExcept('#');
        return level is > 0 and <= DeepestHeading && line[level] == ' ' ? level : 0;
    }

    /// <summary>The number of an item in an ordered list.</summary>
    private static bool IsNumbered(ReadOnlySpan<char> line) =>
        line.IndexOfAnyExceptInRange('0', '9') is >= 0 and var end && line[end] is '.' or ')';

    /// <summary>Neither an item nor a rule.</summary>
    private static bool IsEmphasis(ReadOnlySpan<char> line) =>
        line.IndexOfAnyExcept('*') is > 0 and var end && char.IsLetterOrDigit(line[end]);
}
