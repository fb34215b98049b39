namespace StaticGuide.Content.Claims;

/// <summary>Reads shares and factors that stand without a number: half of, a third said, doubled, twice as, hundreds of.</summary>
internal static class ShareReader
{
    public static Amount? Read(in SentenceTokens s, int i)
    {
        var token = s[i];
        if (token.Has(Traits.Half))
            return IsHalf(s, i) ? Share(i, HalfEnd(s, i)) : null;
        if (token.Has(Traits.Part))
            return ReadPart(s, i);
        if (token.Has(Traits.Multiplied))
            return s.IsAny(i + 1, "over", "up", "back", "down", "as") ? null : Share(i, i + 1);
        if (token.Has(Traits.Double))
            return IsDouble(s, i) ? Share(i, i + 1) : null;
        if (token.Has(Traits.Twice))
            return s.IsAny(i + 1, "as", "what") || s.Has(i + 1, Traits.Determiner) && !s.Has(i + 2, Traits.TimeUnit)
                ? Share(i, s.Is(i + 1, "as") ? i + 2 : i + 1)
                : null;
        return ReadPlural(s, i);
    }

    private static Amount? ReadPlural(in SentenceTokens s, int i) =>
        s.Has(i, Traits.ScalePlural) ? Share(i, PluralEnd(s, i))
        : s.Has(i, Traits.Determiner) && SpokenParts.AreEveryThird(s, i) ? Share(i, i + 2)
        : null;

    private static Amount Share(int first, int end) => new(first, end, AmountTraits.Share, 0, 0);

    private static bool IsHalf(in SentenceTokens s, int i)
    {
        if (IsInName(s, i))
            return false;
        if (s.IsAny(i + 1, "a", "an"))
            return s.Has(i + 2, Traits.Scale) || SpokenParts.ArePercent(s, i + 2);
        if (s.IsAny(i + 1, "of", "as", "what") || s.Has(i + 1, Traits.Determiner))
            return !s.Has(i + 2, Traits.TimeUnit) && !(s.Has(i + 3, Traits.TimeUnit) && s.Is(i + 2, "an"));
        if (s.Has(i + 1, Traits.ShareVerb))
            return IsSubject(s, i);
        return s.Is(i - 1, "in") && s.Has(i - 2, Traits.Order | Traits.ShareVerb)
            || (s.IsBreak(i + 1) || s.Has(i + 1, Traits.Function) ? IsAlone(s, i) : IsBeforeWord(s, i));
    }

    /// <summary>"Half-time", "mid-half", "first half".</summary>
    private static bool IsInName(in SentenceTokens s, int i) =>
        s.IsDash(i + 1) && s.IsGlued(i + 1) || s.IsDash(i - 1) && s.IsGlued(i) || s.Has(i - 1, Traits.Which);

    private static bool IsBeforeWord(in SentenceTokens s, int i) => IsBeforePlural(s, i) || IsBeforeVerb(s, i);

    /// <summary>"Nearly half relapse.": never "almost half full", which begins no sentence.</summary>
    private static bool IsBeforeVerb(in SentenceTokens s, int i) =>
        i > 0
        && (i == 1 || s.IsBreak(i - 2))
        && s.Has(i - 1, Traits.Approximate)
        && s.IsWord(i + 1)
        && s.IsBreak(i + 2)
        && !s.Has(i + 1, Traits.TimeUnit | Traits.Capital)
        && !s.IsAny(i + 1, "full", "empty", "price", "way", "there", "done", "off", "asleep", "finished");

    /// <summary>"by about half", "cut in half".</summary>
    private static bool IsAlone(in SentenceTokens s, int i) => s.Has(i - 1, Traits.Approximate) || s.Is(i - 1, "in");

    /// <summary>"Half said", "about half were": never "the first half was".</summary>
    private static bool IsSubject(in SentenceTokens s, int i) =>
        i == 0 || s.IsBreak(i - 1) || s.Has(i - 1, Traits.Function | Traits.Approximate | Traits.Determiner) && !s.Is(i - 1, "is");

    /// <summary>"about half respondents": never "only half days".</summary>
    private static bool IsBeforePlural(in SentenceTokens s, int i) =>
        s.Has(i - 1, Traits.Approximate)
        && s.IsWord(i + 1)
        && s.TextOf(i + 1).EndsWith("s")
        && !s.Has(i + 1, Traits.TimeUnit)
        && !s.Is(i - 1, "only");

    private static int HalfEnd(in SentenceTokens s, int i) =>
        s.Is(i + 1, "of") ? i + 2
        : s.IsAny(i + 1, "a", "an") && s.IsAny(i + 2, "percentage", "per") ? i + 4
        : s.Has(i + 2, Traits.Scale | Traits.Percent) ? i + 3
        : i + 1;

    /// <summary>"a third of", "by a quarter", "a fifth said": never "a third person", "a quarter past".</summary>
    private static Amount? ReadPart(in SentenceTokens s, int i)
    {
        var article = s.IsAny(i - 1, "full", "good", "mere") ? i - 2 : i - 1;
        if (!s.IsAny(article, "a", "an", "another"))
            return null;
        if (s.Is(i + 1, "of"))
            return s.Has(i + 2, Traits.TimeUnit) || s.Has(i + 3, Traits.TimeUnit) && s.IsAny(i + 2, "an", "a")
                ? null
                : Share(article, i + 2);
        var alone = s.IsBreak(i + 1) && !(s.IsDash(i + 1) && s.IsGlued(i + 1)) && s.Has(article - 1, Traits.Approximate | Traits.Function);
        var compared = s.IsAny(i + 1, "as", "more", "less", "fewer", "higher", "lower");
        return
            alone
            || compared
            || s.Has(i + 1, Traits.ShareVerb)
            || SpokenParts.AreSubject(s, article, i + 1)
            || IsRange(s, i + 1)
            || s.IsAny(i + 1, "in", "since")
            ? Share(article, i + 1)
            : null;
    }

    /// <summary>"a third to a half", "a quarter and a third".</summary>
    private static bool IsRange(in SentenceTokens s, int link) =>
        s.IsAny(link, "and", "to", "or") && s.Is(link + 1, "a") && s.Has(link + 2, Traits.Part | Traits.Half);

    /// <summary>"is double what", "will double", "double the": never "a double shift", "double-check".</summary>
    private static bool IsDouble(in SentenceTokens s, int i)
    {
        if (s.IsDash(i + 1) && s.IsGlued(i + 1) || s.Has(i + 1, Traits.DoubleNoun) || IsToBeDoubled(s, i))
            return false;
        if (s.Has(i + 1, Traits.Determiner) || s.Is(i + 1, "what"))
            return true;
        var raised = s.Has(i - 1, Traits.Function | Traits.Approximate | Traits.ShareVerb) && !s.IsAny(i - 1, "on", "with", "in");
        return raised && (s.IsBreak(i + 1) || s.Has(i + 1, Traits.Function)) || IsToGrow(s, i);
    }

    /// <summary>"Double the recipe": nothing is said of it.</summary>
    private static bool IsToBeDoubled(in SentenceTokens s, int i) => i == 0 && s.Has(1, Traits.Determiner) && !SaysMore(s);

    /// <summary>Before a condition, something is said or counted: "Double the people were there".</summary>
    private static bool SaysMore(in SentenceTokens s)
    {
        for (var i = 2; i < s.Count && !s.IsAny(i, "if", "when", "unless"); i++)
        {
            if (s.Has(i, Traits.ShareVerb | Traits.Counted))
                return true;
        }
        return false;
    }

    private static bool IsToGrow(in SentenceTokens s, int i) => s.IsAny(i - 1, "to", "will", "would", "could", "may", "might", "can");

    /// <summary>Behind "hundreds of", "tens of thousands of", or the plural alone.</summary>
    private static int PluralEnd(in SentenceTokens s, int i)
    {
        var end = i + 1;
        while (s.Is(end, "of") && s.Has(end + 1, Traits.ScalePlural))
            end += 2;
        return s.Is(end, "of") ? end + 1 : end;
    }
}
