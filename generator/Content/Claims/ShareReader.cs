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
            return s.Is(i + 1, "over") || s.Is(i + 1, "up") || s.Is(i + 1, "back") || s.Is(i + 1, "down") || s.Is(i + 1, "as")
                ? null
                : Share(i, i + 1);
        if (token.Has(Traits.Double))
            return IsDouble(s, i) ? Share(i, i + 1) : null;
        if (token.Has(Traits.Twice))
            return s.Is(i + 1, "as") || s.Is(i + 1, "what") || s.Has(i + 1, Traits.Determiner) && !s.Has(i + 2, Traits.TimeUnit)
                ? Share(i, s.Is(i + 1, "as") ? i + 2 : i + 1)
                : null;
        return token.Has(Traits.ScalePlural) ? Share(i, PluralEnd(s, i)) : null;
    }

    private static Amount Share(int first, int end) => new(first, end, AmountTraits.Share, 0, 0);

    private static bool IsHalf(in SentenceTokens s, int i)
    {
        if (s.IsDash(i + 1) && s.IsGlued(i + 1) || s.IsDash(i - 1) && s.IsGlued(i) || s.Has(i - 1, Traits.Which))
            return false;
        if (s.Is(i + 1, "a") || s.Is(i + 1, "an"))
            return s.Has(i + 2, Traits.Scale);
        if (s.Is(i + 1, "of") || s.Is(i + 1, "as") || s.Has(i + 1, Traits.Determiner) || s.Is(i + 1, "what"))
            return !s.Has(i + 2, Traits.TimeUnit) && !(s.Has(i + 3, Traits.TimeUnit) && s.Is(i + 2, "an"));
        if (s.Has(i + 1, Traits.ShareVerb))
            return i == 0
                || s.IsBreak(i - 1)
                || s.Has(i - 1, Traits.Function | Traits.Approximate | Traits.Determiner) && !s.Is(i - 1, "is");
        if (s.Is(i - 1, "in") && s.Has(i - 2, Traits.Order | Traits.ShareVerb))
            return true;
        if (!s.IsBreak(i + 1) && !s.Has(i + 1, Traits.Function))
            return s.Has(i - 1, Traits.Approximate)
                && s.IsWord(i + 1)
                && s.TextOf(i + 1).EndsWith("s")
                && !s.Has(i + 1, Traits.TimeUnit)
                && !s.Is(i - 1, "only");
        return s.Has(i - 1, Traits.Approximate) || s.Is(i - 1, "in");
    }

    private static int HalfEnd(in SentenceTokens s, int i) =>
        s.Is(i + 1, "of") ? i + 2
        : s.Has(i + 2, Traits.Scale) ? i + 3
        : i + 1;

    /// <summary>"a third of", "by a quarter", "a fifth said": never "a third person", "a quarter past".</summary>
    private static Amount? ReadPart(in SentenceTokens s, int i)
    {
        var article = s.Is(i - 1, "full") || s.Is(i - 1, "good") || s.Is(i - 1, "mere") ? i - 2 : i - 1;
        if (!(s.Is(article, "a") || s.Is(article, "an") || s.Is(article, "another")))
            return null;
        if (s.Is(i + 1, "of"))
            return s.Has(i + 2, Traits.TimeUnit) || s.Has(i + 3, Traits.TimeUnit) && (s.Is(i + 2, "an") || s.Is(i + 2, "a"))
                ? null
                : Share(article, i + 2);
        var alone = s.IsBreak(i + 1) && !(s.IsDash(i + 1) && s.IsGlued(i + 1)) && s.Has(article - 1, Traits.Approximate | Traits.Function);
        var compared =
            s.Is(i + 1, "as")
            || s.Is(i + 1, "more")
            || s.Is(i + 1, "less")
            || s.Is(i + 1, "fewer")
            || s.Is(i + 1, "higher")
            || s.Is(i + 1, "lower");
        return alone || compared || s.Has(i + 1, Traits.ShareVerb) || IsRange(s, i + 1) || s.Is(i + 1, "in") || s.Is(i + 1, "since")
            ? Share(article, i + 1)
            : null;
    }

    /// <summary>"a third to a half", "a quarter and a third".</summary>
    private static bool IsRange(in SentenceTokens s, int link) =>
        (s.Is(link, "and") || s.Is(link, "to") || s.Is(link, "or")) && s.Is(link + 1, "a") && s.Has(link + 2, Traits.Part | Traits.Half);

    /// <summary>"is double what", "will double", "double the": never "a double shift", "double-check".</summary>
    private static bool IsDouble(in SentenceTokens s, int i)
    {
        if (s.IsDash(i + 1) && s.IsGlued(i + 1) || s.Has(i + 1, Traits.DoubleNoun))
            return false;
        if (s.Has(i + 1, Traits.Determiner) || s.Is(i + 1, "what"))
            return true;
        var raised =
            s.Has(i - 1, Traits.Function | Traits.Approximate | Traits.ShareVerb)
            && !s.Is(i - 1, "on")
            && !s.Is(i - 1, "with")
            && !s.Is(i - 1, "in");
        return raised && (s.IsBreak(i + 1) || s.Has(i + 1, Traits.Function)) || IsToGrow(s, i);
    }

    private static bool IsToGrow(in SentenceTokens s, int i) =>
        s.Is(i - 1, "to")
        || s.Is(i - 1, "will")
        || s.Is(i - 1, "would")
        || s.Is(i - 1, "could")
        || s.Is(i - 1, "may")
        || s.Is(i - 1, "might")
        || s.Is(i - 1, "can");

    /// <summary>Behind "hundreds of", "tens of thousands of", or the plural alone.</summary>
    private static int PluralEnd(in SentenceTokens s, int i)
    {
        var end = i + 1;
        while (s.Is(end, "of") && s.Has(end + 1, Traits.ScalePlural))
            end += 2;
        return s.Is(end, "of") ? end + 1 : end;
    }
}
