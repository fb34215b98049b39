using System.Collections.Frozen;

namespace StaticGuide.Content.Claims;

/// <summary>
/// Things that are called by a number in English, told by more than the word before it: (WCAG) 2.0, the RTX 4090 card, unit 2B,
/// pull request 4521, PostgreSQL 15 and later.
/// </summary>
internal static class NumberedNames
{
    private const int LongestName = 4;
    private const int LastOfMarks = 20;
    private const int SmallestModel = 60;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Codes = PluralNouns.Set(
        "return exit error status response result country area dialling dialing reply fault"
    );

    private static readonly string[] Bodies = "AS BS EN SAE IEEE NFPA UL CSA ASME JIS GOST UNE NEN AWS API AATCC TAPPI DOT".Split(' ');

    /// <summary>Names whose letter could be a thousand or a million: unit 2B, at 3M.</summary>
    public static bool CoverLettered(in SentenceTokens s, Amount a) =>
        a.End == a.First + 2
        && s.IsGlued(a.First + 1)
        && s.TextOf(a.First + 1) is "B" or "M" or "K" or "T"
        && s[a.First].Length <= 3
        && (
            s.Has(a.First - 1, Traits.Label | Traits.WeakLabel) && !s.IsAny(a.First - 1, "number", "level", "top", "bus", "python")
            || s.Is(a.First + 1, "m") && a.First > 1 && s[a.First].Value == 3 && IsEmployer(s, a.First - 1)
        );

    public static bool Cover(in SentenceTokens s, Amount a) =>
        IsBehindBracket(s, a) || IsDefault(s, a) || a.IsPlain && (NumberedPlaces.Cover(s, a) || IsOfSoftware(s, a) || IsOfThing(s, a));

    private static bool IsOfSoftware(in SentenceTokens s, Amount a) =>
        IsCode(s, a) || IsProduct(s, a) || IsRequest(s, a) || IsRelease(s, a) || IsMixed(s, a);

    private static bool IsOfThing(in SentenceTokens s, Amount a) =>
        IsMark(s, a) || IsModel(s, a) || IsOfBody(s, a) || IsVolume(s, a) || ArePages(s, a);

    /// <summary>A Mark 2 version.</summary>
    private static bool IsMark(in SentenceTokens s, Amount a) =>
        a is { First: > 1, Value: <= LastOfMarks } && s.TextOf(a.First - 1) is "Mark" or "Mk" && !PluralNouns.IsAt(s, a.End);

    private static bool IsEmployer(in SentenceTokens s, int i) =>
        s.IsAny(i, "at", "for", "by", "with")
        && s.IsAny(i - 1, "work", "works", "worked", "working", "job", "jobs", "career", "engineer", "made");

    /// <summary>Guidelines (WCAG) 2.0.</summary>
    private static bool IsBehindBracket(in SentenceTokens s, Amount a) =>
        s.Mark(a.First - 1) == ')'
        && s.Has(a.First - 2, Traits.AllCaps)
        && s.Mark(a.First - 3) == '('
        && (a.Traits & ~AmountTraits.Measured) == AmountTraits.Digits
        && !s.Has(a.First, Traits.Grouped)
        && (s.Has(a.First, Traits.Decimal) || NamesNothing(s, a.End));

    /// <summary>The flag is -1 by default.</summary>
    private static bool IsDefault(in SentenceTokens s, Amount a) =>
        a.Value == 1
        && s.IsDash(a.First)
        && (
            s.Is(a.End, "by") && s.Is(a.End + 1, "default")
            || s.IsAny(a.First - 1, "returns", "return", "value", "code", "to") && s.IsBreak(a.End)
        );

    /// <summary>Return code 0, error code 12.</summary>
    private static bool IsCode(in SentenceTokens s, Amount a) =>
        s.IsAny(a.First - 1, "code", "codes", "status")
        && s.IsWord(a.First - 2)
        && Codes.Contains(s.TextOf(a.First - 2))
        && !PluralNouns.IsAt(s, a.End);

    /// <summary>Pull request 4521, PR 42.</summary>
    private static bool IsRequest(in SentenceTokens s, Amount a) =>
        s.TextOf(a.First - 1) is "PR" or "MR" or "CR"
        || s.Is(a.First - 1, "request") && s.IsAny(a.First - 2, "pull", "merge", "change", "feature");

    /// <summary>Chrome 120 and Firefox 121 work.</summary>
    private static bool IsProduct(in SentenceTokens s, Amount a) =>
        ProductNames.IsAt(s, a.First - 1) && !PluralNouns.IsAt(s, a.End) && !s.Has(a.End, Traits.Counted) && !s.IsGlued(a.End);

    /// <summary>Nature 586, 378–383 (2020).</summary>
    private static bool IsVolume(in SentenceTokens s, Amount a)
    {
        var pages = a.Has(AmountTraits.Range) && s.Mark(a.First - 1) == ',' && s.IsNumber(a.First - 2) ? a.First : a.End + 1;
        return (pages == a.First || s.Mark(a.End) == ',' && s.Has(a.First - 1, Traits.Capital))
            && s.IsNumber(pages)
            && s.IsDash(pages + 1)
            && s.IsNumber(pages + 2)
            && s.Mark(pages + 3) == '('
            && NumberShapes.IsYear(s, pages + 4);
    }

    /// <summary>PostgreSQL 15 and later.</summary>
    private static bool IsRelease(in SentenceTokens s, Amount a) =>
        (s.Has(a.First - 1, Traits.Capital) || s.Is(a.First - 1, "js") && s.IsGlued(a.First - 1))
        && s.IsAny(a.End, "and", "or")
        && s.IsAny(a.End + 1, "later", "newer", "earlier", "onwards", "onward");

    /// <summary>PostgreSQL 15: a name with a capital within it.</summary>
    private static bool IsMixed(in SentenceTokens s, Amount a) =>
        s.IsWord(a.First - 1)
        && s[a.First - 1].Length > LongestName
        && s.TextOf(a.First - 1)[2..].ContainsAnyInRange('A', 'Z')
        && s.TextOf(a.First - 1).ContainsAnyInRange('a', 'z')
        && (NamesNothing(s, a.End) || PluralNouns.IsVerb(s, a.End));

    /// <summary>The RTX 4090 card, the WGS 84 system: never in the UK 300 gave up.</summary>
    private static bool IsModel(in SentenceTokens s, Amount a)
    {
        if (
            !s.Has(a.First - 1, Traits.AllCaps)
            || s[a.First - 1].Length < 2
            || s[a.First].Length > LongestName
            || a.Has(AmountTraits.Range)
        )
            return false;
        var article = a.First - 2;
        return a.Value > SmallestModel
            && (s.Has(article, Traits.Determiner) || s.IsAny(article, "a", "an"))
            && !s.IsAny(article - 1, "in", "at", "across", "by", "from", "within", "throughout", "of")
            && s.IsWord(a.End)
            && char.IsLower(s.TextOf(a.End)[0])
            && !PluralNouns.IsSeveral(s, a.End)
            && !s.Has(a.End, Traits.Counted | Traits.TimeUnit)
            && (s.IsBreak(a.End + 1) || s.Has(a.End + 1, Traits.Function | Traits.ShareVerb) || PluralNouns.IsVerb(s, a.End + 1));
    }

    /// <summary>AS 9100 certification.</summary>
    private static bool IsOfBody(in SentenceTokens s, Amount a) =>
        s.Has(a.First - 1, Traits.AllCaps)
        && s[a.First].Length >= 2
        && Bodies.AsSpan().Contains(s.TextOf(a.First - 1).ToString())
        && !s.Has(a.End, Traits.AllCaps)
        && !PluralNouns.IsAt(s, a.End);

    /// <summary>Studies of Reading 6, 3 (July 2002), 267–298.</summary>
    private static bool ArePages(in SentenceTokens s, Amount a) =>
        a.Has(AmountTraits.Range)
        && s.IsDash(a.First + 1)
        && s.Mark(a.First - 1) is ',' or ':'
        && s.Mark(a.First - 2) == ')'
        && NumberShapes.IsYear(s, a.First - 3);

    public static bool NamesNothing(in SentenceTokens s, int next) =>
        s.IsBreak(next) && !(s.IsDash(next) && s.IsGlued(next)) || s.Has(next, Traits.Function);
}
