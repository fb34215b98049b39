using System.Buffers;

namespace StaticGuide.Content.Claims;

/// <summary>
/// The numbers of kings and popes in digits: Henri 4 fut roi, Felipe 6, Karl 5 regierte. At the beginning of a sentence any word has a
/// capital, so the names are a list; what follows is nothing that could be counted.
/// </summary>
internal static class RulerNames
{
    /// <summary>No line of them is longer.</summary>
    private const int Last = 30;

    /// <summary>Units, and words that make a larger number or a share of one.</summary>
    private static readonly SearchValues<string> Counting = SearchValues.Create(
        [
            "km",
            "m",
            "cm",
            "mm",
            "kg",
            "g",
            "l",
            "t",
            "h",
            "min",
            "mil",
            "mille",
            "million",
            "milliard",
            "millón",
            "milhão",
            "pour",
            "por",
            "cent",
            "millones",
            "millions",
            "milhões",
            "milliards",
            "millionen",
            "milliarden",
            "tausend",
            "prozent",
        ],
        StringComparison.OrdinalIgnoreCase
    );

    private const int LongestFunctionWord = 2;

    public static bool Covers(in LocalTokens s, int i)
    {
        if (!NumberShapes.IsWhole(s.Tokens, i) || s.Tokens[i] is not { Length: <= 2, Value: > 0 and <= Last } || s.Tokens.IsGlued(i))
            return false;
        if (IsName(s, i - 1))
            return IsNothingCounted(s, i + 1);
        // Ludwig der 14.
        return s.Has(i - 1, NamingTraits.BeforeOrdinal) && IsName(s, i - 2) && s.HasOrdinalStop(i);
    }

    /// <summary>With a capital, behind an elision too: d’Henri.</summary>
    private static bool IsName(in LocalTokens s, int i)
    {
        if (!s.Has(i, NamingTraits.Ruler))
            return false;
        var word = s.Tokens.TextOf(i);
        return char.IsUpper(word[word.IndexOfAny('\'', '’') + 1]);
    }

    /// <summary>A unit, or a word that makes a larger number.</summary>
    public static bool IsCounting(in SentenceTokens s, int i) => s.IsWord(i) && Counting.Contains(s.TextOf(i).ToString());

    /// <summary>Nothing that a number before it could count, as far as its form tells.</summary>
    public static bool IsNothingCounted(in LocalTokens s, int next)
    {
        // Juan 3:16 is a place in a book.
        if (!s.Tokens.IsWord(next))
            return s.Tokens.IsBreak(next)
                && !s.Tokens.IsDash(next)
                && !(s.Tokens.Mark(next) == ':' && s.Tokens.IsGlued(next + 1) && s.Tokens.IsNumber(next + 1));
        var word = s.Tokens.TextOf(next);
        return s.IsSmall(next)
            && !s.Tokens.IsGlued(next)
            && !IsCounting(s.Tokens, next)
            // Plurals of the Romance languages; German ones have a capital.
            && (s.Lexicon.HasOrdinalStops || word.Length <= LongestFunctionWord || word is not [.., 's' or 'x']);
    }
}
