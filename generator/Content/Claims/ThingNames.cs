namespace StaticGuide.Content.Claims;

/// <summary>
/// Numbers by which things are called in English: gas mark 4, a pH 7 solution, size 10 needles, a 35 mm film, the 13-inch MacBook,
/// Fri 8–12, lat. 51.5, 410 U.S. 113, an 18-year-old driver.
/// </summary>
internal static class ThingNames
{
    private const int LastHour = 24;
    private const int LongestReport = 4;
    private const int Nearby = 24;

    /// <summary>Reports that decisions of courts are found in, by how they begin.</summary>
    private static readonly string[] Reports = ("u.s. u.s f s a p n.e. n.e n.w. n.w s.e. s.w. so cal qb kb ac wlr").Split(' ');

    private static readonly string[] Days = (
        "mon tue tues wed thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday"
    ).Split(' ');

    private static readonly string[] OfFilm = (
        "film films camera cameras lens lenses slide slides negative negatives projector print prints format"
    ).Split(' ');

    private static readonly string[] Screens = (
        "tv tvs television monitor monitors screen screens display displays laptop laptops tablet model wheel wheels rim "
        + "rims nail nails screw screws pipe socket wrench drill blade"
    ).Split(' ');

    private static readonly string[] Persons = (
        "me you self selves son sons daughter daughters boy girl child kid man woman student driver applicant person "
        + "nephew niece brother sister apprentice trainee patient"
    ).Split(' ');

    private static readonly string[] Owners = ("dear a an my your his her our their every any").Split(' ');

    private static readonly string[] Sports = (
        "track sprint sprints sprinter relay race races event events hurdles medal olympic olympics athletics freestyle "
        + "butterfly backstroke breaststroke steeplechase champion swimmer run running runner runners ran marathon jog "
        + "training couch parkrun"
    ).Split(' ');

    public static bool Covers(in SentenceTokens s, Amount a) =>
        IsFilm(s, a)
        || IsPlace(s, a)
        || IsOpening(s, a)
        || (a.Traits & ~(AmountTraits.Measured | AmountTraits.Range)) == AmountTraits.Digits && IsMark(s, a)
        || a.IsPlain && (IsReport(s, a) || IsAge(s, a) || IsInches(s, a) || IsLengthOfRace(s, a));

    /// <summary>Whether the words nearby speak of such a race as "a 5K" or "the 100 m" is.</summary>
    public static bool SpeaksOfRaces(in SentenceTokens s, int near)
    {
        for (var i = near - Nearby; i < near + Nearby; i++)
        {
            if (s.IsAny(i, Sports))
                return true;
        }
        return false;
    }

    /// <summary>Gas mark 4, a pH 7 solution, size 10 needles; never a class size 27.</summary>
    private static bool IsMark(in SentenceTokens s, Amount a) =>
        s.Is(a.First - 1, "mark") && s.Is(a.First - 2, "gas")
        || s.IsAny(a.First - 1, "ph", "par", "kernel", "firmware")
        || s.Is(a.First - 1, "size")
            && (a.First == 1 || s.IsAny(a.First - 2, "use", "a", "wear", "wears", "in", "with", "take", "takes", "the", "and", "or"));

    /// <summary>35 mm film.</summary>
    private static bool IsFilm(in SentenceTokens s, Amount a)
    {
        if (a.Value is not (8 or 16 or 35 or 50 or 70 or 85 or 120) || a.Has(AmountTraits.Range))
            return false;
        var unit = s.IsDash(a.End) ? a.End + 1 : a.End;
        var noun =
            s.Is(a.End - 1, "mm") ? unit
            : s.Is(unit, "mm") ? unit + 1
            : -1;
        return noun > 0 && (s.IsAny(noun, OfFilm) || s.IsDash(noun) && s.IsAny(noun + 1, OfFilm));
    }

    /// <summary>Lat. 51.5, longitude -0.12.</summary>
    private static bool IsPlace(in SentenceTokens s, Amount a)
    {
        var before = a.First - 1;
        while (s.Mark(before) is '.' or ':' or '-' or '−')
            before--;
        return s.IsAny(before, "lat", "latitude", "lon", "longitude")
            || s.Is(before, "long") && s.Mark(before + 1) == '.' && s.Any(Traits.Decimal);
    }

    /// <summary>Fri 8–12; never "On Monday 8–12 people came".</summary>
    private static bool IsOpening(in SentenceTokens s, Amount a) =>
        (a.Traits & ~AmountTraits.Measured) == (AmountTraits.Digits | AmountTraits.Range)
        && a is { Value: <= LastHour, Last: <= LastHour }
        && s.IsAny(s.Mark(a.First - 1) is '.' or ':' ? a.First - 2 : a.First - 1, Days)
        && (s.IsBreak(a.End) || s.Has(a.End, Traits.Function));

    /// <summary>410 U.S. 113, 550 F.3d 1023.</summary>
    private static bool IsReport(in SentenceTokens s, Amount a)
    {
        if (IsBehindReport(s, a.First - 1))
            return true;
        if (!s.IsAny(a.End, Reports) || !s.Has(a.End, Traits.Capital) || a.Has(AmountTraits.Range))
            return false;
        var i = a.End + 1;
        while (
            i < a.End + LongestReport + 2
            && !NumberShapes.IsWhole(s, i)
            && (s.Mark(i) == '.' || s.IsWord(i) && s[i].Length <= LongestReport)
        )
            i++;
        return NumberShapes.IsWhole(s, i) && !NumberShapes.IsYear(s, i) && (s.Mark(i - 1) == '.' || s.Has(i - 1, Traits.Capital));
    }

    /// <summary>F.3d, S. Ct., U.S.: what ends the name of such a report.</summary>
    private static bool IsBehindReport(in SentenceTokens s, int i) =>
        s.IsAny(i, "d", "th") && s.IsGlued(i) && s.IsNumber(i - 1) && s.Mark(i - 2) == '.' && s.IsGlued(i - 2)
        || s.Mark(i) == '.' && s.IsAny(i - 1, "ct", "supp") && s.Mark(i - 2) == '.';

    /// <summary>Dear 18-year-old me, a 16-year-old; never the average 40-year-old, who stands for many.</summary>
    private static bool IsAge(in SentenceTokens s, Amount a) =>
        s.IsDash(a.End)
        && s.Is(a.End + 1, "year")
        && s.IsDash(a.End + 2)
        && s.Is(a.End + 3, "old")
        && s.IsAny(a.First - 1, Owners)
        && (s.IsBreak(a.End + 4) || s.Has(a.End + 4, Traits.Function) || s.IsAny(a.End + 4, Persons));

    /// <summary>The 13-inch MacBook, a 27-inch monitor.</summary>
    private static bool IsInches(in SentenceTokens s, Amount a)
    {
        var unit = s.IsDash(a.End) ? a.End + 1 : a.End;
        return s.Is(unit, "inch") && (unit > a.End && s.Has(unit + 1, Traits.Capital) || s.IsAny(unit + 1, Screens));
    }

    /// <summary>The 100 m and the relay.</summary>
    private static bool IsLengthOfRace(in SentenceTokens s, Amount a) =>
        a.Value is 60 or 100 or 110 or 200 or 400 or 800 or 1500 or 3000 or 5000
        && s.IsAny(a.End, "m", "metres", "meters", "metre", "meter")
        && s.IsAny(a.First - 1, "the", "a", "s", "and")
        && (s.IsBreak(a.End + 1) || s.Has(a.End + 1, Traits.Function) || s.IsAny(a.End + 1, Sports))
        && SpeaksOfRaces(s, a.First);
}
