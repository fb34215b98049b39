namespace StaticGuide.Content.Claims;

/// <summary>
/// Numbers of four digits that could be a year, and are told to be a count by what they count, what bounds them or what they are paid
/// for: 2015 dentists, up to 2050 students, 2000 kg, 1950 per month. Never the 2019 nurses strike, nor in 2019 hospitals.
/// </summary>
internal static class YearCounts
{
    /// <summary>A year follows, whatever stands behind it.</summary>
    private static readonly string[] Dating = (
        "in since by until till before after from during through early late mid circa year years fiscal spring summer fall autumn winter "
        + "between class classes © within season edition"
    ).Split(' ');

    private static readonly string[] Units = (
        "kg km g mg ml cl dl cm mm m mcg kWh kW kcal cal lb lbs oz mph rpm sq ft watts volts lumens hectares acres tons tonnes"
    ).Split(' ');

    private static readonly string[] BehindUnits = "a away long high deep tall wide apart thick heavy".Split(' ');

    private static readonly string[] Amounts = (
        "total average maximum minimum sum sample capacity mean median limit distance population number cohort quota"
    ).Split(' ');

    private static readonly string[] Paid = (
        "pay salary stipend wage fee price cost rent tuition deposit bonus grant allowance bursary scholarship prize fine reward membership "
        + "attendance enrolment enrollment headcount capacity"
    ).Split(' ');

    /// <summary>Who does so more than others is compared with those of a year.</summary>
    private static readonly string[] Earning = (
        "earn earns earned make makes made pay pays paid cost costs spend spends spent owe owes owed work worked"
    ).Split(' ');

    /// <summary>What somebody has who counts.</summary>
    private static readonly string[] Having = (
        "has have had train trains trained hire hires hired employ employs employed recruit recruits recruited enroll enrolls enrolled "
        + "enrol enrols enrolled need needs needed serve serves served treat treats treated lost gained added lacks seats sold"
    ).Split(' ');

    /// <summary>How the plurals of those end who do a kind of work.</summary>
    private static readonly string[] Persons = (
        "nurses doctors dentists ists icians eers teachers drivers welders workers apprentices assistants officers lawyers plumbers "
        + "carpenters lecturers tutors trainers builders farmers midwives paramedics technicians therapists counselors counsellors trainees"
    ).Split(' ');

    private static readonly string[] Things = "jobs schools seats homes farms houses soldiers families children people".Split(' ');

    public static bool Covers(in SentenceTokens s, Amount a)
    {
        if (a.Has(AmountTraits.Range) || s.Has(a.First - 1, Traits.Month) || s.IsAny(a.First - 1, Dating) || s.Mark(a.First - 1) == '©')
            return false;
        return IsMeasured(s, a.End) || IsPaid(s, a) || IsBounded(s, a) || IsOfPersons(s, a) || FourDigitCounts.Cover(s, a);
    }

    /// <summary>2000 kg, as it is written: GB and MB may be places.</summary>
    private static bool IsMeasured(in SentenceTokens s, int unit) =>
        s.IsWord(unit)
        && Units.AsSpan().Contains(s.TextOf(unit).ToString())
        && (s.IsBreak(unit + 1) || s.Has(unit + 1, Traits.Function) || s.Is(unit, "sq") || s.IsAny(unit + 1, BehindUnits));

    private static bool IsPaid(in SentenceTokens s, Amount a)
    {
        var unit = s.IsAny(a.End, "a", "per", "each", "every") || s.Mark(a.End) == '/' && s.IsGlued(a.End) ? a.End + 1 : -1;
        if (unit > 0 && s.Has(unit, Traits.TimeUnit) && s.TextOf(unit) is not [.., 's'])
            return true;
        if (!s.IsBreak(a.End) && !s.Has(a.End, Traits.Function) || s.IsDash(a.End))
            return false;
        return s.IsAny(a.First - 1, "is", "was") && s.IsAny(a.First - 2, Paid)
            || s.IsAny(a.First - 1, "earn", "earns", "earned") && a.First > 1
            || s.IsAny(a.First - 1, "cost", "costs") && s.IsAny(a.First - 2, "it", "this", "they", "each", "that");
    }

    /// <summary>More than 2050 students, a total of 1984 cases.</summary>
    private static bool IsBounded(in SentenceTokens s, Amount a)
    {
        var before = a.First - 1;
        if (s.Is(before, "of") && s.IsAny(before - 1, Amounts) && s.IsAny(before - 2, "a", "an") && !s.IsDash(a.End))
            return true;
        return IsBound(s, before) && (s.Has(a.End, Traits.Counted) || IsCountable(s, a.End)) && IsLastOfName(s, a.End);
    }

    private static bool IsBound(in SentenceTokens s, int before) =>
        s.Is(before, "than") && s.IsAny(before - 1, "more", "less", "fewer") && !s.IsAny(before - 2, Earning)
        || s.Is(before, "to") && s.IsAny(before - 1, "up", "close")
        || s.Is(before, "of") && s.IsAny(before - 1, Amounts)
        || s.IsAny(before, "least", "most") && s.Is(before - 1, "at")
        || s.IsAny(before, "about", "around") && (before == 0 && s.IsWord(before + 3) || s.IsAny(before - 1, Having))
        || s.IsAny(before, "nearly", "almost", "roughly", "approximately", "some", "over", "only");

    /// <summary>Has 2015 dentists, 2000 nurses work there.</summary>
    private static bool IsOfPersons(in SentenceTokens s, Amount a)
    {
        if (!IsCountable(s, a.End))
            return false;
        if (s.IsAny(a.First - 1, Having))
            return IsLastOfName(s, a.End);
        return a.First == 0
            && s.IsAny(a.End + 1, "work", "live", "are", "were", "have", "had", "earn", "leave")
            && (s.IsBreak(a.End + 2) || s.Has(a.End + 2, Traits.Function | Traits.Determiner));
    }

    private static bool IsCountable(in SentenceTokens s, int i)
    {
        if (!s.IsWord(i) || s.Has(i, Traits.Capital))
            return false;
        if (s.IsAny(i, Things))
            return true;
        foreach (var ending in Persons)
        {
            if (s.TextOf(i).EndsWith(ending, StringComparison.Ordinal))
                return true;
        }
        return false;
    }

    /// <summary>No other noun goes on with it, which a year could stand before: 2019 nurses strike.</summary>
    public static bool IsLastOfName(in SentenceTokens s, int i) =>
        s.IsBreak(i + 1) && !s.IsDash(i + 1) && s.Mark(i + 1) is not ('\'' or '’')
        || s.Has(i + 1, Traits.Function | Traits.ShareVerb | Traits.Determiner | Traits.Approximate)
            && !s.IsAny(i + 1, "pay", "report", "do", "does", "did")
        || s.IsAny(i + 1, "stand", "remain", "lie", "sit", "live", "join", "rest", "depend", "rely", "share", "attend", "visit", "belong")
        || s.IsWord(i + 1) && s.TextOf(i + 1) is "enroll" or "enrol" or "apply" or "came" or [.., _, 'e', 'd'];
}
