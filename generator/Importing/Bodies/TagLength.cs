using System.Text.RegularExpressions;

namespace StaticGuide.Importing.Bodies;

/// <summary>Where a tag of HTML or JSX ends: a sign in a value, or in braces, is none of its own.</summary>
internal static partial class TagLength
{
    /// <summary>How long a tag is; -1 where it is none, or has no end.</summary>
    /// <param name="text">Begins with it.</param>
    /// <param name="at">Where its name has ended.</param>
    public static int Of(string text, int at)
    {
        while (at < text.Length)
        {
            switch (text[at])
            {
                case '>':
                    return at + 1;
                case '/' or ' ' or '\t' or '\n':
                    at++;
                    break;
                case '{':
                    at = EndOfBraces(text, at);
                    break;
                default:
                    at = EndOfAttribute(text, at);
                    break;
            }
            if (at < 0)
                return -1;
        }
        return -1;
    }

    private static int EndOfAttribute(string text, int at)
    {
        var name = Name().Match(text, at);
        if (!name.Success)
            return -1;
        at += name.Length;
        if (text[at - 1] != '=')
            return at;
        while (at < text.Length && char.IsWhiteSpace(text[at]))
            at++;
        return at >= text.Length ? -1
            : text[at] is '"' or '\''
                ? text.IndexOf(text[at], at + 1) is >= 0 and var end ? end + 1
                    : -1
            : text[at] == '{' ? EndOfBraces(text, at)
            : Unquoted().Match(text, at) is { Length: > 0 } value ? at + value.Length
            : -1;
    }

    /// <summary>Behind the brace that closes one; those in strings do not count.</summary>
    private static int EndOfBraces(string text, int at)
    {
        for (var depth = 0; at < text.Length; at++)
        {
            switch (text[at])
            {
                case '{':
                    depth++;
                    break;
                case '}':
                    depth--;
                    if (depth == 0)
                        return at + 1;
                    break;
                case '"' or '\'' or '`':
                    at = text.IndexOf(text[at], at + 1);
                    if (at < 0)
                        return -1;
                    break;
            }
        }
        return -1;
    }

    [GeneratedRegex(@"\G[A-Za-z_:@][\w:.@-]*(?:\s?=)?")]
    private static partial Regex Name();

    [GeneratedRegex("""\G[^\s"'=<>`{}]+""")]
    private static partial Regex Unquoted();
}
