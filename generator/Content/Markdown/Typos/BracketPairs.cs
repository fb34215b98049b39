using System.Buffers;

namespace StaticGuide.Content.Markdown.Typos;

/// <summary>
/// Whether any square bracket of a text stands where a link or picture may be written amiss. On most pages each has its other, and what
/// stands between them is a link, a citation or a number: those are spared the search for what exactly it is.
/// </summary>
internal static class BracketPairs
{
    private static readonly SearchValues<char> Brackets = SearchValues.Create("[]\n");

    /// <summary>What can make something else of words in brackets than a link: code, HTML, an escape, a cell's end, an id.</summary>
    private static readonly SearchValues<char> Doubtful = SearchValues.Create("\\`<|^@");

    private static readonly SearchValues<char> EndsAddress = SearchValues.Create(" \t\n()[]:#");

    public static bool MayBeAmiss(ReadOnlySpan<char> text)
    {
        var open = -1;
        for (var at = 0; at < text.Length; at++)
        {
            var next = text[at..].IndexOfAny(Brackets);
            if (next < 0)
                return open >= 0;
            at += next;
            switch (text[at])
            {
                case '\n' or '[' when open >= 0:
                    return true;
                case '[':
                    open = at;
                    break;
                case ']' when IsAmiss(text, open, at):
                    return true;
                case ']':
                    open = -1;
                    break;
            }
        }
        return open >= 0;
    }

    /// <param name="open">Where the bracket stands that opens the words; negative where none does.</param>
    private static bool IsAmiss(ReadOnlySpan<char> text, int open, int close)
    {
        var rest = text[(close + 1)..];
        if (rest is ['(', ..])
            return open < 0 || open > 0 && IsPartOfWord(text[open - 1]) || text[open..close].ContainsAny(Doubtful);
        // A definition of a link's label may hold anything.
        if (rest is [':', ..])
            return true;
        // "[words]pay.svg)"
        return rest.IndexOfAny(EndsAddress) is > 0 and var end && rest[end] is ')' or '#';
    }

    /// <summary>As in <c>:stat[</c>, or where an escape stands before it.</summary>
    private static bool IsPartOfWord(char c) => char.IsLetterOrDigit(c) || c is ':' or '\\' or ']' or ')';
}
