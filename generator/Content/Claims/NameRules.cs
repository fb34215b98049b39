namespace StaticGuide.Content.Claims;

/// <summary>
/// Plain digits that name something instead of counting it: page 12, Windows 11, 42 U.S.C., 2 Massachusetts Avenue, 1. in a list.
/// </summary>
internal static class NameRules
{
    private const int LongestName = 5;
    private const int LongestStreet = 5;
    private const int LastOfList = 20;

    public static bool Covers(in SentenceTokens s, Amount a) =>
        a.Has(AmountTraits.Digits) && !a.Has(AmountTraits.Certain)
        && (HasLabel(s, a) || a.IsPlain
            && (IsOfList(s, a) || IsArithmetic(s, a) || IsIdentifier(s, a) || IsProperName(s, a) || IsTelephone(s, a) || IsAddress(s, a)));

    /// <summary>A number that a name's number is listed with: Tables 1 and 2, 9:30 to 5.</summary>
    /// <param name="nameEnd">Behind the name.</param>
    public static bool Continues(in SentenceTokens s, Amount a, int nameEnd)
    {
        if (!a.IsPlain || a.First <= nameEnd || a.First > nameEnd + 2 || s.Has(a.End, Traits.Counted | Traits.PageNoun))
            return false;
        for (var i = nameEnd; i < a.First; i++)
        {
            if (!(s.Mark(i) is ',' or '&' || s.IsDash(i) || s.Is(i, "and") || s.Is(i, "or") || s.Is(i, "to") || s.Is(i, "through")
                || s.Is(i, "until")))
                return false;
        }
        return MayBeName(s, a.End);
    }

    private static bool HasLabel(in SentenceTokens s, Amount a)
    {
        var before = s.Mark(a.First - 1) is '.' or ':' ? a.First - 2 : a.First - 1;
        if (s.Has(a.End, Traits.Counted))
            return false;
        return s.Has(before, Traits.Label)
            || a.IsPlain && s.Has(before, Traits.WeakLabel) && (MayBeName(s, a.End) || before > 0 && s.Has(before, Traits.Capital))
            || s.Is(a.End, "cfr") || s.Is(a.End, "usc") || s.Is(a.End, "u.s.c") || s.Is(a.End, "u.s.c.")
            || a.IsPlain && s.Is(a.First - 1, "top");
    }

    private static bool IsOfList(in SentenceTokens s, Amount a) =>
        a.Value <= LastOfList && s.Mark(a.End) is '.' or ')'
            && (a.First == 0 && s.Count > a.End + 1 || s.Mark(a.First - 1) == '(' && s.Mark(a.End) == ')')
        || s.Mark(a.First - 1) == '[' && s.Mark(a.End) == ']';

    private static bool IsArithmetic(in SentenceTokens s, Amount a) =>
        IsOperator(s, a.End) && s.IsNumber(a.End + 1) || IsOperator(s, a.First - 1) && s.IsNumber(a.First - 2);

    private static bool IsOperator(in SentenceTokens s, int i) => s.Mark(i) is '<' or '>' or '=' or '×' or '÷' or '*' or '+';

    private static bool IsIdentifier(in SentenceTokens s, Amount a) =>
        (s.Is(a.First - 1, "is") || s.Is(a.First - 1, "was")) && s.Has(a.First - 2, Traits.Identifier) && MayBeName(s, a.End);

    private static bool IsProperName(in SentenceTokens s, Amount a)
    {
        if (s[a.First].Length > LongestName || !MayBeName(s, a.End) || a.Has(AmountTraits.Range))
            return false;
        var name = s[a.First - 1];
        return name.Has(Traits.AllCaps) && !name.Has(Traits.Function)
            || name.Has(Traits.Capital) && a.First > 1 && s[a.First].Length < LongestName
            && !name.Has(Traits.Function | Traits.Intro | Traits.Determiner | Traits.Cardinal | Traits.Approximate | Traits.Order);
    }

    /// <summary>What follows is no noun that the number could count, as far as can be told.</summary>
    private static bool MayBeName(in SentenceTokens s, int next) => s.IsBreak(next) && !s.IsDash(next) || s.Has(next, Traits.Function);

    private static bool IsTelephone(in SentenceTokens s, Amount a) =>
        s.Has(a.First - 1, Traits.Dial) && s[a.First].Length >= 3
        || s.Is(a.First - 1, "to") && s[a.First].Length >= LongestName && s.Any(Traits.Dial);

    private static bool IsAddress(in SentenceTokens s, Amount a)
    {
        for (var i = a.End; i < a.End + LongestStreet && (s.Has(i, Traits.Capital) || s.IsNumber(i) || s.IsGlued(i) && s.IsWord(i)); i++)
        {
            if (s.Has(i, Traits.Street) && i > a.End)
                return true;
        }
        return false;
    }
}
