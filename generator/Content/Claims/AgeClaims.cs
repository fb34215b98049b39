namespace StaticGuide.Content.Claims;

/// <summary>People by a bound of their age: over-65s, open to under-18s. The under-11s are a team.</summary>
internal static class AgeClaims
{
    private static readonly string[] Teams =
        "team teams league leagues football rugby cricket hockey squad side cup group groups tournament club section class category".Split(
            ' '
        );

    /// <param name="i">The number behind the hyphen.</param>
    public static bool AreAt(in SentenceTokens s, int i) =>
        s.IsDash(i - 1)
        && s.IsGlued(i)
        && s.IsGlued(i - 1)
        && s.IsGlued(i + 1)
        && s.TextOf(i + 1) is "s"
        && (s.Is(i - 2, "over") && IsOfAll(s, i) || s.Is(i - 2, "under") && IsOpened(s, i - 3));

    private static bool IsOfAll(in SentenceTokens s, int i) => !s.Has(i - 3, Traits.Determiner | Traits.Capital) && !s.IsAny(i + 2, Teams);

    private static bool IsOpened(in SentenceTokens s, int i) =>
        s.IsAny(i, "to", "for")
        && s.IsAny(i - 1, "open", "free", "closed", "limited", "available", "sold", "illegal", "compulsory", "restricted");
}
