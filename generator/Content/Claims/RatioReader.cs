namespace StaticGuide.Content.Claims;

/// <summary>Extends a number to the ratio that it begins: one in five, nine out of ten, 1:4, one nurse for every four.</summary>
internal static class RatioReader
{
    private const int FirstYear = 1500;

    public static Amount? Extend(in SentenceTokens s, Amount a)
    {
        if (a.Has(AmountTraits.Money | AmountTraits.Percent | AmountTraits.Share | AmountTraits.Range))
            return null;
        if (s.Mark(a.End) is ':' or '/' && s.IsGlued(a.End) && s.IsNumber(a.End + 1) && s.IsGlued(a.End + 1))
            return JoinDigits(s, a);
        if (s.IsDash(a.End))
            return Chance(s, a);
        // One noun may stand between: one job in eight, nine times out of ten.
        var link = s.IsWord(a.End) && !s.Has(a.End, Traits.Function | Traits.Determiner | Traits.Month) ? a.End + 1 : a.End;
        if (SecondOf(s, link, noun: link > a.End) is not { } second || !AmountReader.Begins(s, second))
            return null;
        var ratio = Join(s, a, second);
        return (link != a.End || !IsOfFew(s, a, ratio)) && IsShare(s, a.Value, ratio) ? ratio : null;
    }

    /// <summary>A 3/8 inch socket, 3/4 cup: a part of a measure, which somebody may be told to take.</summary>
    private static bool IsOfInch(in SentenceTokens s, Amount a)
    {
        if (s.Mark(a.End) != '/' || s[a.End + 1].Value is not (2 or 3 or 4 or 5 or 8 or 16 or 32 or 64) || a.Last >= s[a.End + 1].Value)
            return false;
        var unit = s.IsDash(a.End + 2) ? a.End + 3 : a.End + 2;
        return s.Mark(unit) is '"' or '″' or '”'
            || s.IsAny(
                unit,
                "inch",
                "inches",
                "in",
                "cup",
                "cups",
                "teaspoon",
                "teaspoons",
                "tsp",
                "tablespoon",
                "tablespoons",
                "tbsp",
                "pint",
                "socket",
                "bit"
            );
    }

    private static bool IsOfFew(in SentenceTokens s, Amount a, Amount ratio) =>
        s.Is(a.End, "of") && (IsStep(s, a) || !s.IsAny(a.End + 1, "every", "each") && IsPick(s, ratio.End));

    /// <summary>"a one-in-three chance".</summary>
    private static Amount? Chance(in SentenceTokens s, Amount a)
    {
        var second = a.End + 3;
        if (!s.Is(a.End + 1, "in") || !s.IsDash(a.End + 2) || !s.IsGlued(second) || !AmountReader.Begins(s, second))
            return null;
        var chance = Join(s, a, second);
        return IsShare(s, a.Value, chance) ? chance : null;
    }

    /// <summary>Step 3 of 5 is a name.</summary>
    private static bool IsStep(in SentenceTokens s, Amount a) => s.Has(a.First - 1, Traits.Label);

    /// <summary>"two of five options": some of a few, and no share of all.</summary>
    private static bool IsPick(in SentenceTokens s, int noun) =>
        s.IsWord(noun) && !s.Has(noun, Traits.Counted | Traits.Function | Traits.ShareVerb);

    private static bool IsShare(in SentenceTokens s, double part, Amount ratio) =>
        part > 0 && part < ratio.Last && ratio.Last < FirstYear && !s.Has(ratio.End, Traits.PageNoun | Traits.TimeUnit);

    private static int? SecondOf(in SentenceTokens s, int link, bool noun)
    {
        if (s.Is(link, "out") && s.Is(link + 1, "of"))
            return s.IsAny(link + 2, "every", "each") ? link + 3 : link + 2;
        if (s.Is(link, "for") && s.IsAny(link + 1, "every", "each"))
            return link + 2;
        if (s.IsAny(link, "in", "per") || s.Is(link, "of") && !noun)
            return s.IsAny(link + 1, "every", "each") ? link + 2 : link + 1;
        return noun && s.Is(link, "to") ? link + 1 : null;
    }

    private static Amount JoinDigits(in SentenceTokens s, Amount a)
    {
        var ratio = Join(s, a, a.End + 1);
        return IsOfInch(s, a) ? ratio with { Traits = ratio.Traits & ~AmountTraits.Ratio | AmountTraits.Share } : ratio;
    }

    private static Amount Join(in SentenceTokens s, Amount a, int second)
    {
        var last = AmountReader.ReadSimple(s, second);
        return a with { End = last.End, Traits = a.Traits | last.Traits | AmountTraits.Ratio, Last = last.Value };
    }
}
