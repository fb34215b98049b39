namespace StaticGuide.Content.Claims;

/// <summary>Amounts that are dates, spans of years or times of day.</summary>
internal static class DateRules
{
    private const int LastDay = 31;
    private const int LastHour = 12;
    private const int MostDays = 5;

    /// <summary>What a year alone stands behind, in English and elsewhere.</summary>
    private static readonly string[] Origins = (
        "founded established estd est built born died opened erected incorporated chartered dated gegründet erbaut geboren gestorben eröffnet "
        + "fundada fundado construida construido nacido nacida fondée fondé construit construite né née inauguré"
    ).Split(' ');

    public static bool Covers(in SentenceTokens s, Amount a)
    {
        if (IsClockTime(s, a) || s.Has(a.End, Traits.TimeMark) || IsEra(s, a.End) || IsTerm(s, a))
            return true;
        if (s.Has(a.End, Traits.TimeUnit))
            return IsSpan(s, a) && !IsLimit(s, a);
        return a.IsPlain && (IsYear(s, a) || IsDay(s, a) || IsHour(s, a));
    }

    /// <summary>476 AD, 44 BCE.</summary>
    private static bool IsEra(in SentenceTokens s, int i) => s.Has(i, Traits.AllCaps) && s.IsAny(i, "ad", "bc", "ce", "bce");

    /// <summary>"the fall 2025 semester".</summary>
    private static bool IsTerm(in SentenceTokens s, Amount a) =>
        a.IsPlain && s.IsAny(a.First - 1, "spring", "summer", "fall", "autumn", "winter") && NumberShapes.IsYear(s, a.First);

    /// <summary>"the past 3 years", "3 years ago", "three months from now": when, and not how long.</summary>
    private static bool IsSpan(in SentenceTokens s, Amount a) =>
        s.Has(a.First - 1, Traits.Span)
        || s.Is(a.First - 1, "last") && s.Has(a.First - 2, Traits.Determiner) && !s.Is(a.First - 2, "that")
        || s.Has(a.End + 1, Traits.Since)
        || s.Is(a.End + 1, "before") && s.IsBreak(a.End + 2)
        || s.Is(a.End + 1, "from") && s.Is(a.End + 2, "now")
        || s.Mark(a.End + 1) is '\'' or '’' && s.Is(a.End + 2, "time");

    /// <summary>
    /// "no more than 3 years ago", "the last 3 years or more", "must … in the past 12 months": such a span is a condition.
    /// </summary>
    private static bool IsLimit(in SentenceTokens s, Amount a) =>
        s.IsAny(a.First - 1, "than", "least", "most")
        || s.Is(a.First - 1, "to") && s.Is(a.First - 2, "up")
        || s.Is(a.End + 1, "or") && s.IsAny(a.End + 2, "more", "longer", "less")
        || s.Any(Traits.Condition) && !s.Has(a.End + 1, Traits.Since);

    /// <summary>9:30, but not a ratio such as 1:4 or one that the sentence calls so.</summary>
    private static bool IsClockTime(in SentenceTokens s, Amount a) =>
        s.Mark(a.First + 1) == ':'
        && a.Has(AmountTraits.Ratio)
        && s[a.First + 2].Length == 2
        && a is { Value: <= 24, Last: < 60 }
        && !s.Any(Traits.Proportion)
        && !IsOneFor(s, a);

    /// <summary>"1:20 pupils", "1:15 students per class": never "at 1:20 pupils leave".</summary>
    private static bool IsOneFor(in SentenceTokens s, Amount a) =>
        a.Value == 1
        && s.Has(a.End, Traits.Counted)
        && !s.Has(a.End, Traits.Capital | Traits.TimeUnit)
        && (s.IsBreak(a.End + 1) && !s.IsDash(a.End + 1) || s.Has(a.End + 1, Traits.Function))
        && !s.IsAny(a.First - 1, "at", "by", "until", "till", "from", "to", "before", "after", "around", "since", "between", "about", "and")
        && !s.IsDash(a.First - 1);

    private static bool IsYear(in SentenceTokens s, Amount a)
    {
        if (!NumberShapes.IsYear(s, a.First) || YearCounts.Covers(s, a))
            return false;
        if (a.Has(AmountTraits.Range))
            return a.Last is >= 1500 and < 2100 || s[a.End - 1].Length == 2;
        return s.Has(a.First - 1, Traits.YearCue | Traits.Month) || IsOfOrigin(s, a) || a.Value >= 1900 && !s.Has(a.End, Traits.Counted);
    }

    /// <summary>Founded 1890.</summary>
    private static bool IsOfOrigin(in SentenceTokens s, Amount a) =>
        s.IsAny(s.Mark(a.First - 1) is '.' or ':' ? a.First - 2 : a.First - 1, Origins) && s.IsBreak(a.End) && !s.IsDash(a.End);

    private static bool IsDay(in SentenceTokens s, Amount a)
    {
        if (a.Value > LastDay || a.Last > LastDay)
            return false;
        var before = s.Mark(a.First - 1) == '.' ? a.First - 2 : a.First - 1;
        var behind = s.Is(a.End, "of") || s.Mark(a.End) == '.' ? a.End + 1 : a.End;
        if (s.Has(before, Traits.Month) || s.Has(behind, Traits.Month) || IsFirstOfDays(s, a.End))
            return true;
        // In a language without a lexicon: a day, a word or three, a year (28. August 2025, 28 de agosto de 2025).
        var words = behind;
        while (words < behind + 3 && s.IsWord(words))
            words++;
        return words > behind
            && NumberShapes.IsYear(s, words)
            && s[behind].Traits is Traits.None or Traits.Capital
            && !s.Any(Traits.Function);
    }

    /// <summary>3 and 4 May; 3, 4 and 5 May.</summary>
    private static bool IsFirstOfDays(in SentenceTokens s, int link)
    {
        for (var days = 1; days < MostDays; days++, link += 2)
        {
            if (
                !(s.Mark(link) is ',' or '&' || s.IsAny(link, "and", "or"))
                || !NumberShapes.IsWhole(s, link + 1)
                || s[link + 1].Value > LastDay
            )
                return false;
            if (s.Has(link + 2, Traits.Month))
                return true;
        }
        return false;
    }

    private static bool IsHour(in SentenceTokens s, Amount a)
    {
        if (a.Value > LastHour || a.Last > LastHour || !(s.IsBreak(a.End) || s.Has(a.End, Traits.Function)) || s.IsDash(a.End))
            return false;
        if (a.Has(AmountTraits.Range))
            return a.Last < a.Value && !s.Any(Traits.Proportion) && !s.IsAny(a.First - 1, "voted", "vote", "won", "lost", "split")
                || s.Any(Traits.TimeCue) && s.Is(a.First - 1, "from");
        return s.Any(Traits.TimeCue) && (s.IsAny(a.First - 1, "at", "by", "until", "before", "from"));
    }
}
