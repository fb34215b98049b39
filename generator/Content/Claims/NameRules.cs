namespace StaticGuide.Content.Claims;

/// <summary>
/// Plain digits that name something instead of counting it: page 12, Windows 11, 42 U.S.C., 2 Massachusetts Avenue, 1. in a list.
/// </summary>
internal static class NameRules
{
    private const int LongestName = 5;
    private const int LongestStreet = 5;
    private const int LastOfList = 20;
    private const int FirstCourse = 101;
    private const int LastGrade = 13;
    private const int LongestVersion = 6;

    /// <summary>What people call after what it is to make of them: it says nothing of how much it does.</summary>
    private static readonly string[] Tenfold =
    [
        "program",
        "programs",
        "programme",
        "programmes",
        "engineer",
        "engineers",
        "developer",
        "developers",
        "programmer",
        "programmers",
        "team",
        "teams",
        "mindset",
        "culture",
        "thinking",
        "rule",
        "challenge",
    ];

    public static bool Covers(in SentenceTokens s, Amount a) =>
        a.Has(AmountTraits.Digits)
        && (
            IsLaw(s, a)
            || VerseRules.Covers(s, a)
            || NumberedNames.CoverLettered(s, a)
            || !a.Has(AmountTraits.Certain) && (IsName(s, a) || NumberedNames.Cover(s, a))
        );

    private static bool IsName(in SentenceTokens s, Amount a) =>
        HasLabel(s, a)
        || VersionRules.Covers(s, a)
        || IsRating(s, a)
        || ThingNames.Covers(s, a)
        || a.IsPlain
            && (
                IsStatusCode(s, a)
                || IsOfList(s, a)
                || IsArithmetic(s, a)
                || IsIdentifier(s, a)
                || IsProperName(s, a)
                || IsTelephone(s, a)
                || IsAddress(s, a)
            );

    /// <summary>A number that a name's number is listed with: Tables 1 and 2, 9:30 to 5.</summary>
    /// <param name="nameEnd">Behind the name.</param>
    public static bool Continues(in SentenceTokens s, Amount a, int nameEnd)
    {
        if (!a.IsPlain || a.First <= nameEnd || a.First > nameEnd + 2 || IsCounted(s, a) || s.Has(a.End, Traits.PageNoun))
            return false;
        for (var i = nameEnd; i < a.First; i++)
        {
            var links =
                s.Mark(i) is ',' or '&'
                || s.IsDash(i)
                || s.IsAny(i, "and", "or", "to", "through", "until")
                || s.Is(i, "of") && s.IsBreak(a.End);
            if (!links)
                return false;
        }
        return MayBeName(s, a.End) || IsSingular(s, a.End);
    }

    private static bool HasLabel(in SentenceTokens s, Amount a)
    {
        var before = s.Mark(a.First - 1) is '.' or ':' ? a.First - 2 : a.First - 1;
        if (IsGrade(s, a, before))
            return true;
        if (IsCounted(s, a) || VerbLabels.IsAt(s, a))
            return false;
        return s.Has(before, Traits.Label)
            || IsWeaklyLabelled(s, a, before)
            || LabelRules.IsListed(s, a, before)
            || LabelRules.IsSectionOfAct(s, a)
            || s.Is(before, "standard") && s.Has(a.First, Traits.Decimal) && s[a.First].Length > LongestVersion
            || s.IsAny(a.End, "cfr", "c.f.r", "c.f.r.", "fr", "usc", "u.s.c", "u.s.c.")
            || IsKeyOrStage(s, a)
            || s.Mark(a.First - 1) == '.' && s.Has(before, Traits.Capital) && s[before].Length == 1;
    }

    /// <summary>Grade 12 students, year 11 pupils; last year 11 pupils are some.</summary>
    private static bool IsGrade(in SentenceTokens s, Amount a, int before) =>
        a.IsPlain
            && a.Last <= LastGrade
            && (
                s.Is(before, "grade")
                || s.Is(before, "year") && IsSchoolYear(s, before - 1)
                || s.Is(before, "stage") && s.Is(before - 1, "key")
            )
            && s.IsAny(a.End, "student", "students", "children", "pupil", "pupils", "classes", "learners")
        || a.IsPlain
            && a.Last <= LastGrade
            && s.IsAny(before, "type", "stage", "level", "tier", "band", "category")
            && s.IsAny(a.End, "patient", "patients", "workers", "employees", "applicants", "adults", "students", "residents")
            && !VerbLabels.IsAt(s, a);

    /// <summary>What stands before a year of its own.</summary>
    private static bool IsSchoolYear(in SentenceTokens s, int before) =>
        before < 0
        || s.IsAny(before, "for", "of", "with", "our", "all", "and", "or", "by", "to")
        || s.Is(before, "the") && !s.IsAny(before - 1, "in", "during", "within", "of", "over", "throughout", "for");

    /// <summary>SB 1234, H.R. 1234, PL 94-142, Directive 95/46/EC.</summary>
    private static bool IsLaw(in SentenceTokens s, Amount a) =>
        s.Has(a.First - 1, Traits.AllCaps) && s.IsAny(a.First - 1, "hb", "sb", "ab", "hr", "pl", "hjr", "sjr")
        || s.Mark(a.First - 1) == '.' && s.IsAny(a.First - 2, "h.r", "s.b", "h.b", "p.l", "r")
        || s.IsAny(a.First - 1, "h.r.", "s.b.", "h.b.", "p.l.")
        || a.Has(AmountTraits.Ratio) && s.IsAny(a.First - 1, "directive", "regulation", "decision") && s.Mark(a.End) == '/';

    /// <summary>Step 2, step 2b.</summary>
    private static bool IsWeaklyLabelled(in SentenceTokens s, Amount a, int before) =>
        s.Has(before, Traits.WeakLabel)
        && (
            HasLetter(s, a)
            || a.IsPlain
                && (MayBeName(s, a.End) || IsSingular(s, a.End) || PluralNouns.IsVerb(s, a.End) || LabelRules.MayBeCapital(s, a, before))
        );

    /// <summary>Ctrl+2, beta 3, the top 10.</summary>
    private static bool IsKeyOrStage(in SentenceTokens s, Amount a) =>
        a.IsPlain
        && (
            s.IsAny(a.First - 1, "top", "beta", "alpha", "rc")
            || s.Mark(a.First - 1) == '+'
                && s.IsAny(a.First - 2, "ctrl", "control", "alt", "shift", "cmd", "command", "option", "win", "super", "meta", "fn")
        );

    private static bool HasLetter(in SentenceTokens s, Amount a) =>
        a.End == a.First + 1 && s.IsWord(a.End) && s.IsGlued(a.End) && s[a.End].Length == 1
        || a.End == a.First + 2 && s.IsWord(a.First + 1) && s.IsGlued(a.First + 1) && s[a.First + 1].Length == 1;

    /// <summary>"1. Ask", "2) Ask", "3 – Ask", "(4)", "[5]", "[6, 7]".</summary>
    private static bool IsOfList(in SentenceTokens s, Amount a) =>
        a.Value <= LastOfList && (IsBeforeDash(s, a) || IsBeforeListMark(s, a)) || IsInBrackets(s, a);

    private static bool IsInBrackets(in SentenceTokens s, Amount a) =>
        s.Mark(a.First - 1) == '[' && (s.Mark(a.End) == ']' || s.Mark(a.End) == ',' && s.IsNumber(a.End + 1) && s.Mark(a.End + 2) == ']')
        || s.Mark(a.End) == ']' && s.Mark(a.First - 1) == ',' && s.IsNumber(a.First - 2) && s.Mark(a.First - 3) == '[';

    private static bool IsBeforeDash(in SentenceTokens s, Amount a) =>
        a.First == 0 && s.IsDash(a.End) && !s.IsGlued(a.End) && s.IsWord(a.End + 1);

    private static bool IsBeforeListMark(in SentenceTokens s, Amount a) =>
        s.Mark(a.End) is '.' or ')' && (a.First == 0 && s.Count > a.End + 1 || s.Mark(a.First - 1) == '(' && s.Mark(a.End) == ')');

    private static bool IsArithmetic(in SentenceTokens s, Amount a) =>
        IsOperator(s, a.End) && s.IsNumber(a.End + 1)
        || IsOperator(s, a.First - 1) && s.IsNumber(a.First - 2)
        || s.Mark(a.First - 1) == '=' && s.Mark(a.First - 2) is '<' or '>' or '=';

    /// <summary>"the 10x team", "10x Genomics", "10x engineers": never "10x worse", "a 10x increase".</summary>
    public static bool IsMultipleInName(in SentenceTokens s, Amount a)
    {
        if (!s.Is(a.End - 1, "x") || !s.IsWord(a.End))
            return false;
        if (s.Has(a.End, Traits.Capital) || s.IsAny(a.End, Tenfold))
            return true;
        return s.Has(a.First - 1, Traits.Determiner)
            && !s.Has(a.End, Traits.Function | Traits.Determiner | Traits.Approximate | Traits.Counted)
            && s.TextOf(a.End) is not ([.., 'e', 'r'] or "worse" or "increase" or "growth" or "rise" or "return" or "jump" or "gain");
    }

    /// <summary>Three Mile Island, Ocean's Eleven: words with capitals within a sentence, which has words without them.</summary>
    public static bool IsTitle(in SentenceTokens s, Amount a)
    {
        if (a.First == 0 || a.Has(AmountTraits.Digits | AmountTraits.Certain) || !s.Has(a.First, Traits.Capital) || s.IsBreak(a.First - 1))
            return false;
        var isName = s.Has(a.First - 1, Traits.Capital) && s.TextOf(a.First - 1) is [.., '\'' or '’', 's'] || s.Has(a.End, Traits.Capital);
        for (var i = 0; isName && i < s.Count; i++)
        {
            if (s.IsWord(i) && s[i].Length >= LongestName - 1 && char.IsLower(s.TextOf(i)[0]))
                return true;
        }
        return false;
    }

    private static bool IsOperator(in SentenceTokens s, int i) => s.Mark(i) is '<' or '>' or '=' or '×' or '÷' or '*' or '+';

    private static bool IsIdentifier(in SentenceTokens s, Amount a) =>
        s.IsAny(a.First - 1, "is", "was")
        && (
            s.Has(a.First - 2, Traits.Identifier)
            || s.IsAny(a.First - 2, "port", "reference", "password", "passcode", "combination", "postcode")
        )
        && MayBeName(s, a.End);

    private static bool IsProperName(in SentenceTokens s, Amount a)
    {
        var (name, next) = (s[a.First - 1], a.End);
        if (s[a.First].Length > LongestName || a.Has(AmountTraits.Range) || name.Has(NoName) || IsCounted(s, a))
            return false;
        if (name.Has(Traits.AllCaps))
            return IsBehindCapitals(s, a) || s[a.First - 1].Length > 1 && s.IsAny(a.First - 2, "a", "an");
        if (!name.Has(Traits.Capital) || s[a.First].Length == LongestName || s.Has(a.First - 1, Traits.Month))
            return s.Is(a.First - 1, "a") && MayBeName(s, next) && a.Value > 1;
        return a.First > 1 ? MayBeName(s, next) || IsVerb(s, next) || IsSingular(s, next) : IsNameAtStart(s, a);
    }

    /// <summary>Behind "ISO"; behind "UA" where that is a flight's.</summary>
    private static bool IsBehindCapitals(in SentenceTokens s, Amount a) =>
        MayBeName(s, a.End) || s.Has(a.End, Traits.Capital) || IsPostcode(s, a) || s.Is(a.First - 2, "flight");

    /// <summary>Behind the two letters of a state.</summary>
    private static bool IsPostcode(in SentenceTokens s, Amount a) => s[a.First].Length == LongestName && s[a.First - 1].Length == 2;

    /// <summary>Every sentence begins with a capital: there a name needs a verb behind its number.</summary>
    private static bool IsNameAtStart(in SentenceTokens s, Amount a) =>
        !s.TextOf(0).EndsWith("s")
        && !s.Has(0, Traits.Condition)
        && (
            s.Has(a.End, Traits.ShareVerb)
            || IsVerb(s, a.End)
            || PluralNouns.IsVerb(s, a.End)
            || s.Has(a.End, Traits.Capital) && !s.Has(0, Traits.Counted)
            || s.Mark(a.End) == ':'
            || a.Value == FirstCourse
        );

    private const Traits NoName = Traits.Function | Traits.Intro | Traits.Determiner | Traits.Cardinal | Traits.Approximate | Traits.Order;

    private static bool IsVerb(in SentenceTokens s, int i) =>
        s.Has(i, Traits.ShareVerb) || s.IsWord(i) && s.TextOf(i) is [.., _, _, 'e', 'd'];

    /// <summary>
    /// A noun that stands for one, before which a larger number counts nothing: the Alliant 3 contract, a level 6 degree.
    /// </summary>
    private static bool IsSingular(in SentenceTokens s, int i) =>
        s.IsWord(i)
        && !s.Has(i, Traits.Plural)
        && s.TextOf(i) is not [.., 's'] and not ("people" or "children" or "men" or "women" or "feet" or "staff" or "or" or "more");

    private static bool IsCounted(in SentenceTokens s, Amount a) =>
        s.Has(a.End, Traits.Counted) && !(a.Value > 1 && IsSingular(s, a.End) && !s.IsDash(a.End));

    /// <summary>RFC 9110, 15: "a 404", "error 503", "the 404 page".</summary>
    private static bool IsStatusCode(in SentenceTokens s, Amount a) =>
        s.Is(a.First - 1, "code") && a.Value is >= 100 and < 600 && !IsCounted(s, a)
        || a.Value is >= 300 and < 309 or >= 400 and < 430 or >= 500 and < 512
            && (
                s.Any(Traits.Web)
                || s.IsAny(a.First - 1, "returns", "return", "answers", "custom")
                || s.IsAny(a.End, "page", "pages", "error", "errors", "response", "redirect")
            );

    /// <summary>"a number between 1 and 10", "the value lies from 0.0 to 1.0".</summary>
    private static bool IsRating(in SentenceTokens s, Amount a) =>
        a.Has(AmountTraits.Range)
        && a is { Value: 0 or 1, Last: <= 100 }
        && s.Any(Traits.Rating)
        && (s.IsBreak(a.End) || s.Has(a.End, Traits.Rating | Traits.Function));

    /// <summary>What follows is no noun that the number could count, as far as can be told.</summary>
    private static bool MayBeName(in SentenceTokens s, int next) => s.IsBreak(next) && !s.IsDash(next) || s.Has(next, Traits.Function);

    private static bool IsTelephone(in SentenceTokens s, Amount a) =>
        s.Has(a.First - 1, Traits.Dial) && s[a.First].Length >= 3
        || s.Is(a.First - 1, "to") && s[a.First].Length >= LongestName && s.Any(Traits.Dial);

    private static bool IsAddress(in SentenceTokens s, Amount a)
    {
        for (
            var i = a.End;
            i < a.End + LongestStreet && (s.Has(i, Traits.Capital) || s.IsNumber(i) || s.IsGlued(i) && s.IsWord(i) || s.Mark(i) == '.');
            i++
        )
        {
            if (s.Has(i, Traits.Street) && i > a.End)
                return true;
        }
        return false;
    }
}
