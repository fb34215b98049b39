namespace StaticGuide.Content.Claims;

/// <summary>Doses with a bound and a time, which say what is safe whoever is told so: take no more than 8 tablets in 24 hours.</summary>
internal static class DoseRules
{
    private const int Nearby = 8;

    private static readonly string[] Doses = (
        "tablet tablets capsule capsules pill pills gram grams g mg mcg ml milligrams dose doses drop drops puff puffs teaspoon teaspoons "
        + "teaspoonfuls tablespoons spoonfuls lozenge lozenges sachet sachets units patches caplets"
    ).Split(' ');

    public static bool IsOne(in SentenceTokens s, Amount a) =>
        (s.IsAny(a.End, Doses) || s.IsAny(a.End - 1, Doses)) && IsBounded(s, a.First - 1) && IsTimed(s, a.End);

    private static bool IsBounded(in SentenceTokens s, int before) =>
        s.Is(before, "than") && s.IsAny(before - 1, "more", "fewer", "less")
        || s.Is(before, "to") && s.Is(before - 1, "up")
        || s.Is(before, "most") && s.Is(before - 1, "at")
        || s.Is(before, "of") && s.IsAny(before - 1, "maximum", "most")
        || s.IsAny(before, "exceed", "maximum");

    private static bool IsTimed(in SentenceTokens s, int from)
    {
        for (var i = from; i < from + Nearby; i++)
        {
            if (
                s.IsAny(i, "daily", "hourly")
                || s.Has(i, Traits.TimeUnit) && (s.IsNumber(i - 1) || s.IsAny(i - 1, "a", "an", "per", "each", "any", "one"))
            )
                return true;
        }
        return false;
    }
}
