namespace StaticGuide.Content.Claims;

/// <summary>Decimal numbers that are versions, orders or sections: Sphinx 7.4, in 2.6, Order 1878.3, "4.0 Procedure".</summary>
internal static class VersionRules
{
    private const int LongestVersion = 6;
    private const Traits NoName = Traits.Function | Traits.Intro | Traits.Determiner | Traits.Cardinal | Traits.Approximate | Traits.Month;

    public static bool Covers(in SentenceTokens s, Amount a)
    {
        if (
            !s.Has(a.First, Traits.Decimal)
            || s[a.First].Length > LongestVersion
            || a.Has(AmountTraits.Range) && !s.IsDash(a.First + 1)
            || s.Has(a.End, Traits.Counted)
            || s.IsGlued(a.End) && s.IsWord(a.End)
        )
            return false;
        var before = a.First - 1;
        if (a.First == 0)
            return s.Has(a.End, Traits.Capital) || a.End == s.Count;
        // "Add 2.5 cups" is told to do; "GSA Order 9310.2" is a name.
        if (s.Has(before, Traits.Capital) && !s.Has(before, NoName) && !(before == 0 && s.Has(before, Traits.Order)))
            return true;
        if (s.Has(a.End, Traits.Release))
            return true;
        if (s.Is(before, "to") && s.Any(Traits.Upgrade) || s.Mark(before) == '=' && s.IsGlued(before))
            return true;
        if (s.Is(before, "from") && (s.Is(a.End, "through") || s.Is(a.End, "on") || s.Is(a.End, "onwards")))
            return true;
        return (s.Is(before, "in") || s.Is(before, "since") || s.Is(before, "before") || s.Is(before, "until"))
            && (s.IsBreak(a.End) || s.Has(a.End, Traits.Determiner | Traits.Function));
    }
}
