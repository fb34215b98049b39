namespace StaticGuide.Content.Claims;

/// <summary>Decimal numbers that are versions, orders or sections: Sphinx 7.4, in 2.6, Order 1878.3, "4.0 Procedure".</summary>
internal static class VersionRules
{
    private const int LongestVersion = 6;
    private const Traits NoName = Traits.Function | Traits.Intro | Traits.Determiner | Traits.Cardinal | Traits.Approximate | Traits.Month;

    public static bool Covers(in SentenceTokens s, Amount a)
    {
        if (!MayBeVersion(s, a))
            return false;
        var before = a.First - 1;
        if (a.First == 0)
            return s.Has(a.End, Traits.Capital) || a.End == s.Count;
        if (IsNamed(s, before))
            return true;
        return s.Has(a.End, Traits.Release)
            || s.Is(before, "to") && s.Any(Traits.Upgrade)
            || s.Mark(before) == '=' && s.IsGlued(before)
            || s.Is(before, "from") && s.IsAny(a.End, "through", "on", "onwards")
            || s.IsAny(before, "in", "since", "before", "until") && NamesNothing(s, a.End);
    }

    /// <summary>"GSA Order 9310.2" is a name; "Add 2.5 cups" is told to do.</summary>
    private static bool IsNamed(in SentenceTokens s, int i) =>
        ProductNames.IsAt(s, i) || s.Has(i, Traits.Capital) && !s.Has(i, NoName) && !(i == 0 && s.Has(i, Traits.Order));

    private static bool NamesNothing(in SentenceTokens s, int i) => s.IsBreak(i) || s.Has(i, Traits.Determiner | Traits.Function);

    /// <summary>
    /// A comma parts no version (3,5), nor does a point before three digits where it parts thousands, but for one of a known product.
    /// </summary>
    private static bool MayBeVersion(in SentenceTokens s, Amount a) =>
        s.Has(a.First, Traits.Decimal)
        && !s.Has(a.First, Traits.Grouped)
        && (!s.Has(a.First, Traits.Thousands) || ProductNames.IsAt(s, a.First - 1))
        && s[a.First].Length <= LongestVersion
        && !(a.Has(AmountTraits.Range) && !s.IsDash(a.First + 1))
        && !s.Has(a.End, Traits.Counted)
        && !(s.IsGlued(a.End) && s.IsWord(a.End));
}
