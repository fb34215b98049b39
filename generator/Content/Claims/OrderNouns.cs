namespace StaticGuide.Content.Claims;

/// <summary>
/// Words that tell what to do elsewhere, and are a noun or an adjective at the beginning of these sentences: Close to half, Open to
/// graduates, Leave of 12 weeks, Clean rooms need 3 staff, Check-ups.
/// </summary>
internal static class OrderNouns
{
    /// <summary>Such words between the first and the verb of the sentence.</summary>
    private const int Longest = 3;

    /// <summary>What follows them has a verb of its own: see patients are seen, let nurses take.</summary>
    private static readonly string[] OfClauses = (
        "see check let make note learn remember read ensure observe ask tell inform notify show report find search list compare"
    ).Split(' ');

    /// <summary>Forms of a verb that nothing but a subject stands before.</summary>
    private static readonly string[] Finite = (
        "is are was were isn't aren't wasn't weren't has had stood lasts lasted rose fell grew averaged requires required happened "
        + "consisted consists remains remained became becomes"
    ).Split(' ');

    /// <summary>The same behind a plural.</summary>
    private static readonly string[] FiniteOfPlural = "need last take have require happen vary remain".Split(' ');

    public static bool IsAt(in SentenceTokens s, int i) =>
        IsFollowed(s, i) || s.Is(i, "wait") && s.IsAny(i + 1, "time", "times", "list", "lists") || IsCompound(s, i) || IsSubject(s, i);

    /// <summary>By what no order goes on with.</summary>
    private static bool IsFollowed(in SentenceTokens s, int i) =>
        s.IsAny(i + 1, "is", "was", "lasts", "lasted", "averages", "averaged", "takes", "took", "runs", "ran", "costs")
        || s.IsAny(i, "close", "open") && s.Is(i + 1, "to")
        || s.Is(i, "close") && s.Is(i + 1, "on") && AmountReader.Begins(s, i + 2)
        || s.Is(i + 1, "of") && !s.IsAny(i, "learn", "talk", "read", "dispose");

    /// <summary>Check-in, check-ups, clean-air: only a word that is an order itself goes on with one, as in double-check.</summary>
    private static bool IsCompound(in SentenceTokens s, int i) =>
        s.IsDash(i + 1) && s.IsGlued(i + 1) && s.IsGlued(i + 2) && s.IsWord(i + 2) && !s.Has(i + 2, Traits.Order);

    /// <summary>Complete programs last 18 months.</summary>
    private static bool IsSubject(in SentenceTokens s, int i)
    {
        var end = i + 1;
        while (end <= i + Longest && IsPlain(s, end))
            end++;
        return end > i + 1
            && !s.IsAny(i, OfClauses)
            && (s.IsAny(end, Finite) || s.IsAny(end, FiniteOfPlural) && s.TextOf(end - 1) is [.., not 's', 's']);
    }

    private static bool IsPlain(in SentenceTokens s, int i) =>
        s.IsWord(i)
        && !s.IsAny(i, Finite)
        && !s.IsAny(i, FiniteOfPlural)
        && !s.Has(i, Traits.Function | Traits.Determiner | Traits.Intro | Traits.OrderEnd | Traits.Cardinal | Traits.TimeUnit);
}
