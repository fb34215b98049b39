using System.Buffers;

namespace StaticGuide.Content.Markdown.Typos;

/// <summary>
/// Whether any square bracket of a text stands where a link, a picture, a citation or a statistic may be written amiss. On most pages each
/// has its other, and what stands between them is right: those are spared the search for what exactly it is.
/// </summary>
internal sealed class BracketPairs
{
    /// <summary>What can make something else of words in brackets than a link: code, HTML, an escape, a cell's end, an id.</summary>
    private static readonly SearchValues<char> Doubtful = SearchValues.Create("\\`<|^@");

    private static readonly SearchValues<char> EndsAddress = SearchValues.Create(" \t\n()[]:#");

    public BracketPairs(SignPairs signs)
    {
        var text = signs.Text.AsSpan();
        var open = -1;
        var found = signs.Found;
        var places = signs.Places;
        for (var i = 0; found[i..].IndexOfAny('[', ']') is >= 0 and var skipped; i++)
        {
            i += skipped;
            var at = places[i];
            if (found[i] == '[')
            {
                if (open >= 0)
                    MayBeAmiss = AreNested = true;
                open = at;
                MayCite |= CitationTypos.MayBeAt(text, at);
                Look(text, at);
                continue;
            }
            MayBeAmiss |= IsAmiss(text, open, at) || open >= 0 && text[open..at].Contains('\n');
            HasOddAddress |= LinkTypos.IsOddAddress(text[(at + 1)..]);
            open = -1;
        }
        MayBeAmiss |= open >= 0;
    }

    /// <summary>One may be of a link or a picture that is text.</summary>
    public bool MayBeAmiss { get; }

    /// <summary>One may open within others.</summary>
    public bool AreNested { get; }

    /// <summary>What stands in the round brackets of some link is more than an address.</summary>
    public bool HasOddAddress { get; }

    /// <summary>One may be nearly a citation's.</summary>
    public bool MayCite { get; }

    /// <summary>A statistic has no colon before it.</summary>
    public bool HasBareStatistic { get; private set; }

    /// <summary>The signs that make something else of a statistic, as far as they stand right behind one.</summary>
    public string BehindStatistics { get; private set; } = "";

    private void Look(ReadOnlySpan<char> text, int open)
    {
        if (!text[..open].EndsWith("stat"))
            return;
        HasBareStatistic |= !text[..open].EndsWith(":stat");
        var id = text[(open + 1)..];
        // No id goes on beyond one of them.
        var rest = id.IndexOfAny("[]\n") is > 0 and var end && id[end] == ']' ? id[(end + 1)..] : default;
        if ((rest is ['[' or '(', ..] or ['.', >= 'a' and <= 'z', ..]) && !BehindStatistics.Contains(rest[0]))
            BehindStatistics += rest[0];
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
