using System.Collections.Frozen;

namespace StaticGuide.Content.Claims;

/// <summary>English nouns in the plural, which a number before them counts, told from verbs that end the same.</summary>
internal static class PluralNouns
{
    private const int Shortest = 4;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Irregular = Set(
        "people children men women feet staff cattle sheep mice teeth geese police crew"
    );

    /// <summary>What somebody or something does, where a number names it: Room 12 opens, Section 8 helps.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Verbs = Set(
        "is was has does means says shows explains covers applies asks needs helps begins ends opens closes takes lasts gives gets goes comes "
            + "lets makes lies sits deals concerns describes contains includes requires allows affects becomes remains follows leads leaves holds "
            + "uses tells departs arrives serves teaches treats supports suits provides handles prepares accepts hires targets meets stands starts "
            + "works runs stays looks falls exists appears happens turns keeps brings calls fails passes governs protects defines bans proves sends "
            + "sets adds returns reads seats speaks writes argues matters tests trains counts"
    );

    /// <summary>End like a plural, and are none.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Others = Set(
        "across always perhaps besides towards afterwards sometimes whereas this plus minus versus unless thus less news series species pass "
            + "class gas bus yes diabetes its theirs ours yours hers"
    );

    /// <summary>A noun that means several, in small letters, with a space before it.</summary>
    public static bool IsAt(in SentenceTokens s, int i) => IsSeveral(s, i) && char.IsLower(s.TextOf(i)[0]) && !s.IsGlued(i);

    /// <summary>The same with a capital or without.</summary>
    public static bool IsSeveral(in SentenceTokens s, int i)
    {
        if (!s.IsWord(i))
            return false;
        var word = s.TextOf(i);
        if (Irregular.Contains(word))
            return true;
        return word is [.., not ('s' or 'u' or 'i'), 's']
            && word.Length >= Shortest
            && !IsVerb(s, i)
            && !Others.Contains(word)
            && !s.Has(i, Traits.Function | Traits.Determiner | Traits.AllCaps);
    }

    /// <summary>A verb of one that is known (means, applies), or is told by what stands behind it: throws the error.</summary>
    public static bool IsVerb(in SentenceTokens s, int i) =>
        s.IsWord(i)
        && (
            Verbs.Contains(s.TextOf(i))
            || s.TextOf(i) is [_, _, .., 's']
                && s.IsAny(i + 1, "the", "its", "our", "their", "his", "her", "your", "my", "it", "them", "us", "you")
        );

    public static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(string words) =>
        words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
