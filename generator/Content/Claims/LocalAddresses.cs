namespace StaticGuide.Content.Claims;

/// <summary>The numbers of houses, as languages other than English write them: 12 bis, rue de la Paix; calle Mayor, 12.</summary>
internal static class LocalAddresses
{
    private const int LongestNumber = 4;
    private const int LongestStreet = 6;

    public static bool Covers(in LocalTokens s, int i) =>
        NumberShapes.IsWhole(s.Tokens, i)
        && s.Tokens[i].Length <= LongestNumber
        && (s.Lexicon.HasStreetBehind ? IsBeforeStreet(s, i + 1) : IsBehindStreet(s, i));

    private static bool IsBeforeStreet(in LocalTokens s, int next)
    {
        if (s.Tokens.IsAny(next, "bis", "ter", "quater"))
            next++;
        if (s.Tokens.Mark(next) == ',')
            next++;
        return s.Has(next, NamingTraits.Street)
            && s.Tokens.IsWord(next + 1)
            && (
                s.Tokens.Has(next + 1, Traits.Capital)
                || s.Tokens.IsAny(next + 1, "de", "du", "des", "la", "le", "les")
                || IsElided(s, next + 1)
            );
    }

    private static bool IsElided(in LocalTokens s, int i) => s.Tokens.TextOf(i) is ['d' or 'l', '\'' or '’', ..];

    /// <summary>Behind a comma, with nothing behind it that could be counted.</summary>
    private static bool IsBehindStreet(in LocalTokens s, int i)
    {
        if (s.Tokens.Mark(i - 1) != ',' || !s.Tokens.IsBreak(i + 1) || s.Tokens.IsDash(i + 1))
            return false;
        for (var at = i - 2; at >= 0 && at >= i - LongestStreet && s.Tokens.IsWord(at); at--)
        {
            // Calle Mayor, 12; Gran Vía, 28.
            if (s.Has(at, NamingTraits.Street))
                return at < i - 2 || s.Tokens.Has(at, Traits.Capital) && s.Tokens.Has(at - 1, Traits.Capital);
        }
        return false;
    }
}
