namespace StaticGuide.Content.Claims;

/// <summary>Small numbers that tell one heading from the next: Myth 4, Case study 2, 3.</summary>
internal static class HeadingRules
{
    private const int LastOfRow = 20;

    /// <summary>"Billing 101" is for beginners.</summary>
    private const int FirstCourse = 101;

    public static bool Covers(in SentenceTokens s, Amount a) =>
        a.IsPlain
        && !a.Has(AmountTraits.Range)
        && (a.Value <= LastOfRow || a.Value == FirstCourse)
        && (a.End == s.Count || s.Mark(a.End) is ':' or '.')
        && (a.First == 0 || IsNamed(s, a.First - 1));

    /// <summary>A noun of which there is one: "Clinics 4" counts clinics.</summary>
    private static bool IsNamed(in SentenceTokens s, int i) =>
        s.IsWord(i)
        && s.TextOf(i) is not [.., not 's', 's']
        && !s.Has(i, Traits.Function | Traits.Determiner | Traits.Approximate | Traits.Cardinal | Traits.YearCue);
}
