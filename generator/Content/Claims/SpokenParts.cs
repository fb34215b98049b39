namespace StaticGuide.Content.Claims;

/// <summary>Parts that are told by the words around them: every third nurse, a quarter relapse, half a percentage point.</summary>
internal static class SpokenParts
{
    private static readonly string[] Persons = (
        "nurse teacher doctor driver firm company business user customer tenant landlord citizen voter marriage "
        + "pregnancy claim application vacancy apprentice trainee farmer clerk caller adult child woman man person home "
        + "house"
    ).Split(' ');

    /// <summary>"half a percent", "half a percentage point".</summary>
    public static bool ArePercent(in SentenceTokens s, int i) =>
        s.Has(i, Traits.Percent) || s.Is(i, "percentage") || s.Is(i, "per") && s.Is(i + 1, "cent");

    /// <summary>"A quarter relapse.", whose verb says nothing else there.</summary>
    public static bool AreSubject(in SentenceTokens s, int article, int verb) =>
        (article == 0 || s.Has(article - 1, Traits.Approximate))
        && s.IsAny(verb, "relapse", "smoke", "vote", "commute", "retire", "divorce", "emigrate", "drown", "graduate", "struggle")
        && (s.IsBreak(verb + 1) && !s.IsDash(verb + 1) || s.Has(verb + 1, Traits.Function));

    /// <summary>"Every third nurse plans to leave", at the beginning: never "every third day", "we called every third patient".</summary>
    public static bool AreEveryThird(in SentenceTokens s, int i) =>
        s.Is(i, "every")
        && (i == 0 || s.IsBreak(i - 1) || i == 1 && s.Has(0, Traits.Approximate))
        && (s.Is(i + 1, "second") || s.Has(i + 1, Traits.Part) && !s.Is(i + 1, "quarter"))
        && (s.Has(i + 2, Traits.Counted) && !s.Has(i + 2, Traits.TimeUnit) && s.TextOf(i + 2) is not [.., 's'] || s.IsAny(i + 2, Persons))
        && s.IsWord(i + 3);
}
