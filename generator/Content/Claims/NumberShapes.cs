using StaticGuide.Language;

namespace StaticGuide.Content.Claims;

/// <summary>
/// Tells by their shape alone digits that count nothing: codes, versions, ordinals, decades, telephone numbers, dates in digits.
/// </summary>
internal static class NumberShapes
{
    private const int FirstYear = 1500;
    private const int LastYear = 2099;
    private const int LongestStreet = 6;

    /// <summary>Behind the last token of the code that begins at a number, or the number's own place where it may be a quantity.</summary>
    public static int EndOfCode(in SentenceTokens s, int i) =>
        HasMoneySign(s, i) ? i
        : IsJoinedToName(s, i) && !IsShare(s, i) && !AgeClaims.AreAt(s, i) && !CaselessScripts.AreCounted(s, i) || IsDoi(s, i)
            ? EndOfCluster(s, i)
        : EndOfDimensions(s, i) ?? FollowedByLetters(s, i) ?? FollowedByNumbers(s, i) ?? (s.Has(i, Traits.Coded) ? i + 1 : i);

    public static bool IsYear(in SentenceTokens s, int i) =>
        s.IsNumber(i)
        && s[i].Length == 4
        && !s.Has(i, Traits.Decimal | Traits.Coded | Traits.Grouped)
        && s[i].Value is >= FirstYear and <= LastYear;

    public static bool IsWhole(in SentenceTokens s, int i) => s.IsNumber(i) && !s.Has(i, Traits.Decimal | Traits.Grouped | Traits.Vulgar);

    private static bool HasMoneySign(in SentenceTokens s, int i) => Currencies.IsSign(s.Mark(i - 1));

    /// <summary>B12, COVID-19, W-2, #3, § 1910, '19, doi 10.1000/182.</summary>
    private static bool IsJoinedToName(in SentenceTokens s, int i)
    {
        if (s.Mark(i - 1) is '#' or '§' || s.Is(i - 1, "doi") || IsOffset(s, i - 1))
            return true;
        if (!s.IsGlued(i))
            return false;
        if (s.IsWord(i - 1))
            return !s.Has(i - 1, Traits.MoneyCode);
        if (s.Mark(i - 1) is '\'' or '’' or '‘')
            return s[i].Length == 2;
        return s.Mark(i - 1) switch
        {
            // (n=240)
            '=' => !s.Is(i - 2, "n"),
            '_' or '@' or '\\' or '^' => true,
            '+' => IsPlusPlus(s, i),
            '/' when !s.IsGlued(i - 1) => true,
            // K–12
            '–' => s.IsGlued(i - 1) && s.Has(i - 2, Traits.Capital) && s[i - 2].Length == 1,
            '-' or '‑' or '/' or '.' or ':' => s.IsGlued(i - 1) && s.IsWord(i - 2),
            _ => false,
        };
    }

    /// <summary>Approx.5%, well-over-50%: nothing is called by a share.</summary>
    private static bool IsShare(in SentenceTokens s, int i) =>
        (s.Mark(i - 1) is '-' or '‑' or '.' or ':')
        && (
            s.Mark(i + 1) == '%' && s.IsGlued(i + 1) && !(s.IsGlued(i + 2) && !s.IsBreak(i + 2))
            || s.Mark(i - 1) == '.' && s.Is(i - 2, "approx")
        );

    /// <summary>10.1000/182.</summary>
    private static bool IsDoi(in SentenceTokens s, int i) =>
        s[i].Length >= 7
        && s.Mark(i + 1) == '/'
        && s.IsGlued(i + 1)
        && s.IsGlued(i + 2)
        && s.TextOf(i).StartsWith("10.", StringComparison.Ordinal);

    /// <summary>C++20.</summary>
    private static bool IsPlusPlus(in SentenceTokens s, int i) => s.IsGlued(i - 1) && s.Mark(i - 2) == '+' && s.IsGlued(i - 2);

    /// <summary>UTC+2.</summary>
    private static bool IsOffset(in SentenceTokens s, int sign) =>
        (s.Mark(sign) == '+' || s.IsDash(sign)) && s.IsAny(sign - 1, "utc", "gmt");

    /// <summary>4x6, 8.5 x 11, 1200 × 800.</summary>
    private static int? EndOfDimensions(in SentenceTokens s, int i)
    {
        var end = i + 1;
        while ((s.Is(end, "x") || s.Mark(end) == '×') && s.IsNumber(end + 1))
            end += 2;
        return end > i + 1 ? end : null;
    }

    /// <summary>21st, 1990s, 401(k), 5G, 12.pdf.</summary>
    private static int? FollowedByLetters(in SentenceTokens s, int i)
    {
        if (!s.IsGlued(i + 1))
            return null;
        if (s.Mark(i + 1) == '(')
            return IsShortParenthesis(s, i + 1) ? EndOfCluster(s, i + 3) : null;
        if (s.Mark(i + 1) is '.' or '_' or '@' && s.IsGlued(i + 2) && s.IsWord(i + 2))
            return EndOfCluster(s, i + 1);
        if (s.Mark(i + 1) is '\'' or '’')
            return s.Is(i + 2, "s") ? i + 3 : null;
        if (s.IsDash(i + 1))
            return IsSize(s, i + 2) ? i + 3 : null;
        return s.IsWord(i + 1) && IsNoUnit(s, i) && !CaselessScripts.AreCounted(s, i) ? EndOfCluster(s, i + 1) : null;
    }

    private static bool IsShortParenthesis(in SentenceTokens s, int i) => s.IsGlued(i + 1) && s[i + 1].Length <= 2 && s.Mark(i + 2) == ')';

    private static bool IsNoUnit(in SentenceTokens s, int i) =>
        !s.Has(i + 1, Traits.UnitLetters | Traits.TimeMark) && !IsPence(s, i) || IsKnownName(s, i) || IsLettered(s, i) || IsHouse(s, i);

    /// <summary>221B Baker Street.</summary>
    private static bool IsHouse(in SentenceTokens s, int i)
    {
        if (s[i + 1].Length != 1 || !IsWhole(s, i))
            return false;
        var street = i + 2;
        while (street < i + LongestStreet && s.Has(street, Traits.Capital) && !s.Has(street, Traits.Street))
            street++;
        return street > i + 2 && s.Has(street, Traits.Street) && s.Has(street, Traits.Capital);
    }

    /// <summary>Room 12B, boxes 3 and 12b, where the letter is no unit.</summary>
    private static bool IsLettered(in SentenceTokens s, int i)
    {
        if (s[i + 1].Length != 1 || !IsWhole(s, i))
            return false;
        var before = s.IsAny(i - 1, "and", "or") && s.IsNumber(i - 2) ? i - 3 : i - 1;
        return s.Has(s.Mark(before) == '.' ? before - 1 : before, Traits.Label);
    }

    /// <summary>25-gauge, 7-F, 1040-EZ.</summary>
    private static bool IsSize(in SentenceTokens s, int i) =>
        s.IsGlued(i)
        && (
            s.Has(i, Traits.Sized)
            || s.Has(i, Traits.Capital) && s[i].Length == 1
            || s.Has(i, Traits.AllCaps) && s[i].Length == 2 && !s.Has(i, Traits.UnitLetters)
        );

    /// <summary>Where letters that are a unit as well make a name: 401k, 5G, 4K, the 1990s.</summary>
    private static bool IsKnownName(in SentenceTokens s, int i) =>
        s.TextOf(i + 1) switch
        {
            "k" => s[i].Value is 401 or 403 or 457 || IsRun(s, i + 2),
            "K" => s[i].Value is 4 or 8 or 401 || IsRun(s, i + 2),
            "B" => s[i].Length == 4 && !s.Has(i, Traits.Decimal),
            "G" => s[i].Value is >= 2 and <= 6,
            "M" => s[i].Value is 3 && !s.Has(i + 2, Traits.Counted | Traits.Function) && !s.IsBreak(i + 2),
            "s" => Seconds.AreDecades(s, i),
            "m" => IsTrack(s, i),
            // A 12pc set.
            "pc" => !s.IsBreak(i + 2) && !s.Has(i + 2, Traits.Function),
            _ => false,
        };

    /// <summary>The 100m.</summary>
    private static bool IsTrack(in SentenceTokens s, int i) =>
        s[i].Value is 60 or 100 or 110 or 200 or 400 or 800 && s.Is(i - 1, "the") && ThingNames.SpeaksOfRaces(s, i);

    /// <summary>Stamps cost 85p.</summary>
    public static bool IsPence(in SentenceTokens s, int i) =>
        s.IsGlued(i + 1)
        && s.TextOf(i + 1) is "p"
        && IsWhole(s, i)
        && s[i].Length <= 2
        && s.IsAny(i - 1, "cost", "costs", "charge", "charges", "pay", "pays", "just", "only", "than", "at", "for", "spent", "spends");

    /// <summary>A 5K run, behind its letter; a 5K before a 10K, where races are spoken of.</summary>
    private static bool IsRun(in SentenceTokens s, int i) =>
        s.IsAny(i, "run", "runs", "race", "races", "walk", "walks", "runner", "runners", "fun", "charity")
        || s[i - 2].Value is 5 or 10
            && s.IsAny(i - 3, "a", "the", "first", "next", "your", "my", "our", "another")
            && (s.IsBreak(i) || s.Has(i, Traits.Function))
            && ThingNames.SpeaksOfRaces(s, i);

    /// <summary>Numbers joined by hyphens, slashes or spaces: 2026-02-28, 8/28/2025, 31-9092, 202 555 0142, 12:30:15.</summary>
    private static int? FollowedByNumbers(in SentenceTokens s, int i)
    {
        if (s.Mark(i - 1) == '(' && s.Mark(i + 1) == ')' && s.IsNumber(i + 2) && s[i].Length == 3)
            return i + 2;
        var (groups, end) = (1, i + 1);
        while (IsJoint(s, end) && s.IsGlued(end) && s.IsNumber(end + 1) && s.IsGlued(end + 1))
            (groups, end) = (groups + 1, end + 2);
        if (groups > 2)
            return end;
        if (groups == 2)
            return IsPairOfCode(s, i) ? end : null;
        return IsWhole(s, i) && !IsYear(s, i) ? EndOfRun(s, i) : null;
    }

    /// <summary>Behind whole numbers with spaces between, which may be one with its thousands apart: 10 000.</summary>
    private static int? EndOfRun(in SentenceTokens s, int i)
    {
        var run = i + 1;
        while (IsWhole(s, run) && !s.IsGlued(run))
            run++;
        return run == i + 1 || run == EndOfThousands(s, i) ? null : EndOfCluster(s, run - 1);
    }

    /// <summary>
    /// Behind a number whose thousands stand apart: 10 000, 1 000 000, 12 345 678 jobs. More than two groups may be a telephone's number,
    /// unless they are round or count something.
    /// </summary>
    public static int EndOfThousands(in SentenceTokens s, int i)
    {
        var end = i + 1;
        if (s[i].Length > 3 || !IsWhole(s, i) || s.Has(i, Traits.Coded) || s.Mark(i - 1) == '+')
            return end;
        while (IsWhole(s, end) && s[end].Length == 3 && !s.IsGlued(end))
            end++;
        var counts =
            s[end - 1].Value == 0
            || HasMoneySign(s, i)
            || s.IsWord(end) && !s.Has(end, Traits.Function) && !s.Has(i - 1, Traits.Dial | Traits.Identifier | Traits.Label);
        return end <= i + 2 || counts && s[i].Value > 0 ? end : i + 1;
    }

    private static bool IsJoint(in SentenceTokens s, int i) => s.IsDash(i) || s.Mark(i) is '/' or ':';

    private static bool IsPairOfCode(in SentenceTokens s, int i)
    {
        var (first, second) = (s[i], s[i + 2]);
        if (!IsWhole(s, i) || !IsWhole(s, i + 2))
            return false;
        if (s.Mark(i + 1) == '/')
            return IsYear(s, i) && second.Length is >= 2 and <= 4;
        if (s.Mark(i + 1) is not ('-' or '‑'))
            return IsPort(s, i) || IsEarly(s, i);
        return second.Has(Traits.Coded)
            || first.Has(Traits.Coded)
            || second.Length - first.Length >= 2
            || first.Length == 3 && second.Length == 4
            || second.Value < first.Value && s.Has(i - 1, Traits.AllCaps)
            || IsYear(s, i) && second.Length != 4 && second.Value <= first.Value % 100;
    }

    /// <summary>An address on a network and its port: 192.168.0.1:8080.</summary>
    private static bool IsPort(in SentenceTokens s, int i) => s.Mark(i + 1) == ':' && s.Has(i, Traits.Coded) && s.TextOf(i).Contains('.');

    /// <summary>A time of day with a zero before its hour: 08:30.</summary>
    private static bool IsEarly(in SentenceTokens s, int i) =>
        s.Mark(i + 1) == ':' && s.Has(i, Traits.Coded) && s[i].Length == 2 && s[i + 2] is { Length: 2, Value: < 60 };

    /// <summary>Behind everything that hangs together without a space, but for the punctuation at its end.</summary>
    private static int EndOfCluster(in SentenceTokens s, int i)
    {
        var end = i + 1;
        while (
            s.IsGlued(end)
            && (
                !s.IsBreak(end)
                || (s.Mark(end) is '-' or '/' or '.' or ':' or '(' or ')' or '_' or '@') && s.IsGlued(end + 1) && !s.IsBreak(end + 1)
            )
        )
            end++;
        return end;
    }
}
