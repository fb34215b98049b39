namespace StaticGuide.Content.Claims;

/// <summary>Seconds (30s), told from decades (the 30s) by what stands beside them.</summary>
internal static class Seconds
{
    private static readonly string[] Before = (
        "is are was be takes take took taking lasts last lasting after every for within than to up under over only at by wait waits waited about "
        + "around nearly almost roughly exactly approximately least most in a an default timeout of until every each"
    ).Split(' ');

    /// <summary>What is so and so many seconds long.</summary>
    private static readonly string[] Lengths = (
        "timeout timeouts delay delays wait limit window interval pause timer cap clip video spot ad break countdown ttl maximum minimum"
    ).Split(' ');

    /// <summary>The 30s, the 1990s: neither seconds nor people of an age.</summary>
    /// <param name="i">The number before the letter.</param>
    public static bool AreDecades(in SentenceTokens s, int i) =>
        s[i].Length is 2 or 4 && !AgeClaims.AreAt(s, i) && (s[i].Length == 4 || !AreAt(s, i));

    private static bool AreAt(in SentenceTokens s, int i)
    {
        var next = i + 2;
        if (s.IsAny(next, Lengths))
            return true;
        if (!s.IsBreak(next) && !s.Has(next, Traits.Function) || s.IsDash(next) && s.IsGlued(next))
            return false;
        // No decade begins with another year than one that ends in 0.
        if (s[i].Value % 10 != 0)
            return true;
        return s.IsAny(i - 1, Before) && !IsOfDecades(s, i) || s.Mark(i - 1) is '=' or '~' or '≈' or '<' or '>' or ':';
    }

    /// <summary>From the 60s to 80s, in her 30s or 40s: another decade stands before.</summary>
    private static bool IsOfDecades(in SentenceTokens s, int i) => s.TextOf(i - 2) is "s" && s.IsGlued(i - 2) && s.IsNumber(i - 3);
}
