using System.Collections.Frozen;

namespace StaticGuide.Content.Claims;

/// <summary>
/// Words that a number names something by elsewhere, and that are the verb here: secretaries type 60 words, openings number 300. What
/// stands before is several who do so, and behind the number stands what they do it to.
/// </summary>
internal static class VerbLabels
{
    /// <summary>Grades, levels and the like have names up to it: Grade 12 students, level 3 courses.</summary>
    private const int LastOfRow = 13;

    /// <summary>Cases number 600; buses number 12 and 42 stop here.</summary>
    private const int LeastOfMany = 500;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Pronouns = PluralNouns.Set("i we you they");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Quantifiers = PluralNouns.Set(
        "most many some all few several both more two three four"
    );

    /// <summary>Before what is named by a number: customs form 22, sales order 12.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Modifiers = PluralNouns.Set(
        "sales customs goods savings works parts sports arms systems operations accounts communications windows studies rights mathematics maths "
            + "physics economics politics statistics ethics athletics electronics classics graphics mechanics basics taxes men women children staff"
    );

    /// <summary>Only what there are several of is of a type or a grade.</summary>
    private static readonly string[] Kinds = "type grade stage level band model version".Split(' ');

    public static bool IsAt(in SentenceTokens s, Amount a)
    {
        var verb = a.First - 1;
        if (verb < 1 || !s.IsWord(verb) || !char.IsLower(s.TextOf(verb)[0]))
            return false;
        if (IsBehindModal(s, verb))
            return true;
        if (s.IsAny(verb, "number", "seat"))
            return IsSubject(s, verb - 1) && !IsListed(s, a, verb - 1);
        if (!PluralNouns.IsAt(s, a.End) && !(s.TextOf(a.End) is [_, _, .., 's'] && IsRate(s, a.End + 1)))
            return false;
        return a.Last > LastOfRow && s.IsAny(verb, Kinds)
            || IsSubject(s, verb - 1)
                && !Modifiers.Contains(s.TextOf(verb - 1))
                && (a.Last > LastOfRow || IsRate(s, a.End + 1) || Pronouns.Contains(s.TextOf(verb - 1)));
    }

    /// <summary>The hall can seat 450.</summary>
    private static bool IsBehindModal(in SentenceTokens s, int verb) =>
        s.IsAny(verb - 1, "can", "could", "will", "would", "might", "may", "cannot") && !s.Has(verb - 1, Traits.Capital);

    /// <summary>Secretaries, the secretaries, most secretaries, they.</summary>
    public static bool IsSubject(in SentenceTokens s, int i)
    {
        if (!s.IsWord(i))
            return false;
        if (Pronouns.Contains(s.TextOf(i)) || s.IsAny(i, "staff", "police", "people", "crew", "crews"))
            return true;
        var isFirst = i == 0 || s.IsBreak(i - 1);
        return PluralNouns.IsSeveral(s, i)
            && (isFirst || !s.Has(i, Traits.Capital))
            && (
                isFirst || s.Has(i - 1, Traits.Determiner) || Quantifiers.Contains(s.TextOf(i - 1)) || i == 1 && !s.Has(0, Traits.Function)
            );
    }

    /// <summary>A minute, per week, each.</summary>
    private static bool IsRate(in SentenceTokens s, int i) =>
        s.Is(i, "each") || s.IsAny(i, "a", "an", "per", "every") && (s.Has(i + 1, Traits.TimeUnit) || s.IsWord(i + 1) && s.IsBreak(i + 2));

    /// <summary>Buses number 4 and 12 are named by them, and so is what is the third of a list.</summary>
    private static bool IsListed(in SentenceTokens s, Amount a, int subject) =>
        s.Has(subject, Traits.Labels) && s.Is(a.First - 1, "number") && !(a.Value >= LeastOfMany && (s.IsBreak(a.End) || s.Is(a.End, "in")))
        || s.IsAny(a.End, "and", "or") && s.IsNumber(a.End + 1)
        || s.Mark(a.End) == ',' && s.IsNumber(a.End + 1);
}
