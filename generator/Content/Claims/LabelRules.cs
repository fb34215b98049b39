namespace StaticGuide.Content.Claims;

/// <summary>
/// Numbers behind the plural of what is called by a number, and behind short forms: paragraphs 14 to 16, bands 2 and 3, s. 21.
/// </summary>
internal static class LabelRules
{
    private const int LastOfRow = 20;

    /// <summary>What is an order as well, though a number may name one of it.</summary>
    private static readonly string[] AlsoVerbs = "group code play crew test point line question".Split(' ');

    /// <summary>Paragraphs 14 to 16, annexes 1 and 2: of such things more than one number is named.</summary>
    /// <param name="before">What stands before the number and its punctuation.</param>
    public static bool IsListed(in SentenceTokens s, Amount a, int before) =>
        s.Has(before, Traits.Labels) && !s.Has(a.First, Traits.Grouped) && (a.Has(AmountTraits.Range) || GoesOn(s, a.End));

    /// <summary>S. 21 of the Act; never the 1990s. 21 nurses came.</summary>
    public static bool IsSectionOfAct(in SentenceTokens s, Amount a) =>
        s.Mark(a.First - 1) == '.' && s.IsGlued(a.First - 1) && s.Is(a.First - 2, "s") && !s.IsGlued(a.First - 2);

    /// <summary>Of a word that is a name by its capital, or by being the first: Year 9 options, Round 3 begins.</summary>
    public static bool MayBeCapital(in SentenceTokens s, Amount a, int label) =>
        label > 0
            ? s.Has(label, Traits.Capital)
            : a.Last <= LastOfRow && !a.Has(AmountTraits.Range) && !s.Has(0, Traits.Order) && !s.IsAny(0, AlsoVerbs);

    private static bool GoesOn(in SentenceTokens s, int link)
    {
        if (s.Mark(link) is ',' or '&')
            link++;
        if (s.IsAny(link, "and", "or", "to", "through"))
            link++;
        return s.IsNumber(link) && (s.Mark(link - 1) is ',' or '&' || s.IsWord(link - 1)) && !s.Has(link, Traits.Grouped);
    }
}
