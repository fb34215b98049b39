using System.Collections.Frozen;

namespace StaticGuide.Content.Claims;

/// <summary>
/// Places and things of which there are several, called by a number behind a noun without an article: in courtroom 4, screen 5 shows, on
/// shelf 4.
/// </summary>
internal static class NumberedPlaces
{
    private const int LastOfRow = 20;
    private const int LastOfThings = 30;
    private const int ShortestThing = 4;
    private const int LastOfPlaces = 500;

    private const Traits NoThing =
        Traits.Function
        | Traits.Approximate
        | Traits.Determiner
        | Traits.Cardinal
        | Traits.TimeUnit
        | Traits.Which
        | Traits.Span
        | Traits.Part
        | Traits.Half
        | Traits.Counted
        | Traits.Proportion
        | Traits.Rating
        | Traits.YearCue;

    /// <summary>Stand without an article whatever follows: in total 12, at age 5.</summary>
    private static readonly string[] NotNumbered = (
        "total full fact average example addition peak night school prison hospital court work home town stock response return turn part place "
        + "exchange training care office bulk cash force view detail time hand sight risk rest sale demand board trial strike duty call break leave "
        + "even these those sum maximum minimum length height width size weight every"
    ).Split(' ');

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Places = PluralNouns.Set(
        "courtroom classroom player wing bell tram ferry shuttle trolleybus streetcar metro tent court junction block locker desk counter lane hall "
            + "lab laboratory theatre theater screen field pitch sector division league heat game match scene verse hymn psalm sonnet opus problem "
            + "activity worksheet quiz assignment experiment participant cohort wave generation mode gear setting booth cabin ring trail station cell "
            + "reactor pump valve engine node bug ticket period entrance warehouse dormitory dorm berth dock studio stall site hole stop sample trial "
            + "target bin carriage coach pen shelf drawer layer camp campsite mooring hangar runway canto book"
    );

    public static bool Cover(in SentenceTokens s, Amount a) => IsPlace(s, a) || IsOneOf(s, a);

    /// <summary>In courtroom 4, screen 5 shows: no article stands before.</summary>
    private static bool IsPlace(in SentenceTokens s, Amount a) =>
        s.IsWord(a.First - 1)
        && Places.Contains(s.TextOf(a.First - 1))
        && a.Last <= LastOfPlaces
        && !s.Has(a.First - 2, Traits.Determiner)
        && !s.IsAny(a.First - 2, "a", "an", "i", "we", "you", "they", "per")
        && !PluralNouns.IsSeveral(s, a.First - 2)
        && (IsOfRow(s, a) || !s.IsAny(a.End, "of", "were", "are", "have", "had", "people", "or"))
        && (
            IsOfRow(s, a)
            || NumberedNames.NamesNothing(s, a.End)
            || IsVerb(s, a.End)
            || s.Has(a.First - 1, Traits.Capital) && !PluralNouns.IsAt(s, a.End)
        );

    /// <summary>Hall 2 hosts it, wave 2 of the survey, at the beginning.</summary>
    private static bool IsOfRow(in SentenceTokens s, Amount a) =>
        a.First == 1 && a.Last <= LastOfRow && !a.Has(AmountTraits.Range) && !s.Has(0, Traits.Order);

    /// <summary>In wing 3, on shelf 4: a noun of one thing has an article unless a number names it.</summary>
    private static bool IsOneOf(in SentenceTokens s, Amount a)
    {
        var noun = a.First - 1;
        return a.Value <= LastOfThings
            && !a.Has(AmountTraits.Range)
            && s.IsAny(noun - 1, "in", "at", "on", "near", "into", "onto")
            && s.IsWord(noun)
            && s[noun].Length >= ShortestThing
            && char.IsLower(s.TextOf(noun)[0])
            && s.TextOf(noun) is not [.., 's'] and not [.., 'l', 'y'] and not [.., 'e', 'd']
            && !s.Has(noun, NoThing)
            && !s.IsAny(noun, NotNumbered)
            && (s.IsBreak(a.End) && !s.IsDash(a.End) && s.Mark(a.End) is not ('°' or '%') || IsVerb(s, a.End));
    }

    /// <summary>Opens, rioted.</summary>
    private static bool IsVerb(in SentenceTokens s, int i) => PluralNouns.IsVerb(s, i) || s.TextOf(i) is [_, _, .., 'e', 'd'];
}
