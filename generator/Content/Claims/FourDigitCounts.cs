namespace StaticGuide.Content.Claims;

/// <summary>
/// Four digits that are told to be a count, and no year, by the noun in the plural behind them or by how they are divided: 2048 bytes, a
/// 2000-seat hall, 2000 requests a second, we surveyed 2010 nurses. Never the 2010 nurses' survey, nor the 2019 floods.
/// </summary>
internal static class FourDigitCounts
{
    private static readonly string[] Before = (
        "surveyed polled interviewed questioned examined tested screened tracked followed sampled recruited enrolled enroled counted killed "
        + "injured displaced rescued fed vaccinated employs employed employ hires hired trains trained treats treated sold gained lost lists listed "
        + "owns own owned keeps kept stores stored houses housed feeds lent receives received collected made makes built planted produces produced "
        + "processes processed issued mailed sent answered cleaned delivered donated raised saved handles handle holds hold seats carries carry contains contain needs need attracts attracted draws drew has have had with among all"
    ).Split(' ');

    /// <summary>Of these a year stands behind "of".</summary>
    private static readonly string[] Records = (
        "list summary report review overview history record archive photo picture calendar copy class edition version"
    ).Split(' ');

    private static readonly string[] Titles = (
        "membership enrolment enrollment headcount attendance capacity salary wage pay rent fee price prize cost total pupils students members "
        + "seats places staff beds words calories participants respondents"
    ).Split(' ');

    /// <summary>In English and elsewhere.</summary>
    private static readonly string[] NoVerbs = (
        "at on within season edition s en de desde em depuis dès avant après im seit ab bis vor nach um del do no año ano année an jahr y e et und"
    ).Split(' ');

    private static readonly string[] BehindMeasures = "long high deep wide tall away thick more".Split(' ');

    public static bool Cover(in SentenceTokens s, Amount a) =>
        IsHyphened(s, a)
        || IsTitled(s, a)
        || IsSample(s, a)
        || IsNumbered(s, a)
        || !s.Has(a.First - 1, Traits.Determiner) && !(a.First > 1 && s.Has(a.First - 1, Traits.Capital)) && IsDivided(s, a)
        || IsBeforePlural(s, a);

    /// <summary>A 2000-seat hall.</summary>
    private static bool IsHyphened(in SentenceTokens s, Amount a) =>
        s.IsDash(a.End) && s.IsGlued(a.End) && s.IsGlued(a.End + 1) && DatedNouns.IsSingle(s, a.End + 1);

    /// <summary>Membership: 1990.</summary>
    private static bool IsTitled(in SentenceTokens s, Amount a) =>
        s.Mark(a.First - 1) == ':' && s.IsAny(a.First - 2, Titles) && s.IsBreak(a.End);

    /// <summary>n = 2012, sample size 2012.</summary>
    private static bool IsSample(in SentenceTokens s, Amount a) =>
        s.Mark(a.First - 1) == '=' && s.Is(a.First - 2, "n")
        || s.Is(a.First - 1, "size") && s.IsAny(a.First - 2, "sample", "group", "cohort", "class", "team");

    /// <summary>The crowd numbered 2000; all 2019 passed.</summary>
    private static bool IsNumbered(in SentenceTokens s, Amount a) =>
        s.IsAny(a.First - 1, "numbered", "totalled", "totaled") && (s.IsBreak(a.End) || s.Has(a.End, Traits.Function))
        || s.Is(a.First - 1, "all") && (s.IsAny(a.End, "were", "are", "left", "came") || s.TextOf(a.End) is [_, _, .., 'e', 'd']);

    /// <summary>2000 requests a second, 2000 per head, 2019 of them.</summary>
    private static bool IsDivided(in SentenceTokens s, Amount a)
    {
        if (s.Is(a.End, "per"))
            return a.First > 0 && s.IsWord(a.End + 1) && !s.IsAny(a.End + 1, "capita", "se");
        if (s.Is(a.End, "of"))
            return s.IsAny(a.End + 1, "them", "us", "these", "those", "whom") && !s.Is(a.First - 1, "for");
        return PluralNouns.IsAt(s, a.End)
            && s.IsAny(a.End + 1, "a", "an", "per", "each", "every")
            && s.Has(a.End + 2, Traits.TimeUnit)
            && s.TextOf(a.End + 2) is not [.., 's'];
    }

    private static bool IsBeforePlural(in SentenceTokens s, Amount a)
    {
        var noun = s.IsAny(a.End, "square", "cubic") ? a.End + 1 : a.End;
        if (!PluralNouns.IsAt(s, noun) || DatedNouns.IsDated(s, noun) || IsQuoted(s, a.First - 1))
            return false;
        if (DatedNouns.IsMeasure(s, noun))
            return YearCounts.IsLastOfName(s, noun) || s.IsAny(noun + 1, BehindMeasures);
        if (s.Has(a.First - 1, Traits.Determiner) || !YearCounts.IsLastOfName(s, noun))
            return false;
        return s.IsAny(a.First - 1, Before) && IsSure(s, a, noun)
            || s.Is(a.First - 1, "of") && IsOfSome(s, a, noun)
            || IsAbout(s, a)
            || IsBehindPast(s, a.First - 1)
            || a.Value % 100 == 0 && IsBehindVerb(s, a.First - 1);
    }

    private static bool IsQuoted(in SentenceTokens s, int i) => s.Mark(i) is '\'' or '’' or '©';

    /// <summary>Has and with stand before a year as well: with 2019 elections.</summary>
    private static bool IsSure(in SentenceTokens s, Amount a, int noun) =>
        DatedNouns.IsCounted(s, noun)
        || s.Has(noun, Traits.Counted)
        || a.Value % 100 == 0
        || !s.IsAny(a.First - 1, "has", "have", "had", "with", "among", "all", "contains", "contain", "need", "needs", "lists", "listed");

    /// <summary>Of 2020 applicants, few got in; a survey of 2010 nurses. The survey of 2010 nurses may be one of that year.</summary>
    private static bool IsOfSome(in SentenceTokens s, Amount a, int noun)
    {
        if (a.First == 1)
            return s.Mark(noun + 1) == ',';
        return s.IsAny(a.First - 3, "a", "an", "any", "every") && !s.IsAny(a.First - 2, Records);
    }

    /// <summary>About 1950 posts are open: never a report about 2019 students, nor in about 2019 hospitals.</summary>
    private static bool IsAbout(in SentenceTokens s, Amount a) =>
        s.IsAny(a.First - 1, "about", "around", "some", "nearly", "almost", "over", "only", "roughly", "approximately")
        && (
            a.First == 1 && s.IsWord(a.End + 1)
            || s.IsAny(a.First - 2, Before)
            || s.IsAny(a.First - 2, "covers", "covered", "serves", "there")
        );

    /// <summary>Parents signed, the county repaired; never the newly repaired.</summary>
    private static bool IsBehindPast(in SentenceTokens s, int verb)
    {
        if (s.TextOf(verb) is not [_, _, .., 'e', 'd'])
            return false;
        var subject = verb - 1;
        return VerbLabels.IsSubject(s, subject)
            || s.IsAny(subject, "he", "she", "it", "who")
            || s.IsWord(subject) && s.TextOf(subject) is not [.., 'l', 'y'] && s.Has(subject - 1, Traits.Determiner);
    }

    /// <summary>Round numbers behind a verb or an adjective, as far as that can be told: no name, no preposition.</summary>
    private static bool IsBehindVerb(in SentenceTokens s, int i) =>
        s.IsWord(i) && !s.Has(i, Traits.YearCue | Traits.Capital | Traits.Month) && !s.IsAny(i, NoVerbs);
}
