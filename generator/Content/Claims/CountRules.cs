namespace StaticGuide.Content.Claims;

/// <summary>
/// Whether a count says something of the world. One of the page's own parts does not, nor does a small number before any other noun.
/// </summary>
internal static class CountRules
{
    private const int LargestOnPage = 20;
    private const int LargestSmall = 10;
    private const int LongestTitle = 3;

    /// <summary>"the 3 steps below", "these four questions", "3 things to know".</summary>
    public static bool IsOfPage(in SentenceTokens s, Amount a)
    {
        if (a.Last > LargestOnPage || a.Has(AmountTraits.Certain))
            return false;
        if (IsContent(s, a.First - 1) || IsReadingTime(s, a.First - 1))
            return true;
        // A title may put more words before its noun: "10 little-known facts".
        var noun = a.End;
        for (
            var last = a.End + (a.First == 0 ? LongestTitle : 1);
            noun < last && s.IsWord(noun) && !s.Has(noun, Traits.PageNoun | Traits.Function | Traits.Counted);

        )
            noun++;
        if (!s.Has(noun, Traits.PageNoun))
            return false;
        return a.First == 0
            || s.Has(a.First - 1, Traits.Determiner | Traits.Span)
            || s.Is(a.First - 1, "last")
            || s.Any(Traits.PageCue)
            || s.Is(a.First - 1, "are") && s.Is(a.First - 2, "there");
    }

    /// <summary>"this guide covers 12 jobs": another article than this may have 12 authors.</summary>
    private static bool IsContent(in SentenceTokens s, int verb) =>
        s.Has(verb, Traits.PageVerb)
        && s.Has(verb - 1, Traits.PageCue)
        && s.Has(verb - 2, Traits.Determiner)
        && !(s.Is(verb - 1, "article") && s.Is(verb, "has") && !s.IsAny(verb - 2, "this", "our"));

    /// <summary>"Reading time: 4 minutes".</summary>
    private static bool IsReadingTime(in SentenceTokens s, int colon) =>
        s.Mark(colon) == ':' && s.Is(colon - 1, "time") && s.Is(colon - 2, "reading");

    /// <summary>Whether a number in words is a claim at all: a large one is, a small one where it counts people, places, time …</summary>
    public static bool IsClaim(in SentenceTokens s, Amount a)
    {
        if (a.Has(AmountTraits.Certain | AmountTraits.Digits))
            return true;
        if (a.Last > LargestSmall)
            return !s.Has(a.First - 1, Traits.Label) && !s.IsDash(a.First - 1) && !s.Has(a.End, Traits.PageNoun);
        if (a.Value == 0)
            return false;
        var hyphened = s.IsDash(a.End) && s.IsGlued(a.End) && s.IsGlued(a.End + 1);
        var next = hyphened ? a.End + 1 : a.End;
        // Five-plus years.
        if (hyphened && s.Is(next, "plus"))
            (hyphened, next) = (false, next + 1);
        return SaysMore(s, a, next, hyphened)
            || !hyphened && IsAtMost(s, a)
            || IsGroupOf(s, a)
            || CountsSomething(s, next, hyphened) && IsSmallClaim(s, a, next);
    }

    /// <summary>"up to five books": never "up to three steps".</summary>
    private static bool IsAtMost(in SentenceTokens s, Amount a) =>
        PluralNouns.IsAt(s, a.End)
        && !s.Has(a.End, Traits.PageNoun)
        && (
            s.Is(a.First - 1, "to") && s.Is(a.First - 2, "up")
            || s.Is(a.First - 1, "than") && s.Is(a.First - 2, "more") && s.IsAny(a.First - 3, "no", "not")
            || s.Is(a.First - 1, "most") && s.Is(a.First - 2, "at")
        );

    /// <summary>"three-fold", "a ratio of one to four".</summary>
    private static bool SaysMore(in SentenceTokens s, Amount a, int next, bool hyphened) =>
        hyphened && s.Is(next, "fold") || a.Has(AmountTraits.Range) && s.Any(Traits.Proportion) || IsMove(s, a, next);

    /// <summary>"fell two points".</summary>
    private static bool IsMove(in SentenceTokens s, Amount a, int noun) =>
        s.IsAny(noun, "point", "points") && s.IsAny(a.First - 1, "fell", "rose", "dropped", "gained", "lost", "declined", "climbed", "by");

    /// <summary>"one" and "every three" claim something of time alone; "the three" names what was spoken of.</summary>
    private static bool IsSmallClaim(in SentenceTokens s, Amount a, int next)
    {
        if (a is { Value: 1, Last: 1 })
            return s.Has(next, Traits.TimeUnit) && !s.IsAny(next, "day", "second", "night") && s.Has(a.First - 1, Traits.Lasts);
        if (s.Is(a.First - 1, "every"))
            return s.Has(next, Traits.TimeUnit);
        return !s.Has(a.First - 1, Traits.Determiner | Traits.Span) && (!s.Is(a.First - 1, "last") || IsVerbOfPlural(s, a.First - 1))
            || s.Has(next, Traits.TimeUnit) && s.Any(Traits.Condition);
    }

    /// <summary>"Symptoms last two weeks": never "the last two weeks", "its last two weeks".</summary>
    private static bool IsVerbOfPlural(in SentenceTokens s, int last) =>
        s.TextOf(last - 1) is [_, _, _, .., 's'] && !s.Has(last - 1, Traits.Determiner | Traits.Function | Traits.Capital)
        || last == 1 && s.TextOf(0) is [_, _, _, .., 's'];

    private static bool CountsSomething(in SentenceTokens s, int next, bool hyphened)
    {
        if (hyphened)
            return s.Has(next, Traits.TimeUnit);
        return s.Has(next, Traits.Counted)
            || s.IsWord(next)
                && !s.Has(next, Traits.Function | Traits.Determiner | Traits.PageNoun | Traits.ShareVerb)
                && s.Has(next + 1, Traits.Counted)
                && !s.Is(next, "days")
            || s.Is(next, "or") && s.Is(next + 1, "more")
            || IsInCapitals(s, next) && s.Any(Traits.Condition);
    }

    /// <summary>GCSEs.</summary>
    private static bool IsInCapitals(in SentenceTokens s, int i) =>
        s.IsWord(i) && s.TextOf(i) is [_, _, .., 's'] word && !word[..^1].ContainsAnyExceptInRange('A', 'Z');

    private static bool IsGroupOf(in SentenceTokens s, Amount a) =>
        s.Is(a.First - 1, "of") && s.Has(a.First - 2, Traits.Group) && a.Value > 1 && !s.Has(a.End, Traits.PageNoun);
}
