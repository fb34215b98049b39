namespace StaticGuide.Content.Claims;

/// <summary>The part of a sentence that tells the reader what to do: "call 2 clinics", "After the test, wait 10 minutes".</summary>
/// <param name="Start">Its first token.</param>
/// <param name="End">Behind its last; the same as the start where nothing is ordered.</param>
internal readonly record struct OrderSpan(int Start, int End)
{
    private const int LongestCount = 1000;
    private const int LongestLead = 8;

    public static OrderSpan Of(in SentenceTokens s)
    {
        if (StartOf(s) is not { } start)
            return default;
        var end = start + 1;
        while (end < s.Count && !s.Has(end, Traits.OrderEnd) && s.Mark(end) is not (';' or '—') && !(s.Mark(end) == '–' && !s.IsGlued(end)))
            end++;
        return new OrderSpan(start, end);
    }

    public bool Covers(Amount a) =>
        a.First >= Start && a.End <= End && a.Last < LongestCount && !a.Has(AmountTraits.Certain & ~AmountTraits.Share);

    private static int? StartOf(in SentenceTokens s)
    {
        if (OrderAt(s, 0) is { } head)
            return head;
        var introduced = false;
        for (var i = 0; i < s.Count; i++)
        {
            introduced |= s.Has(i, Traits.Intro) && (i == 0 || s.IsBreak(i - 1));
            // What others should do is a rule that a reader may rely on, and no order.
            var mayFollow =
                s.Is(i, "should") && s.Is(i - 1, "you") || s.Mark(i) == ':' && !s.IsGlued(i + 1) || introduced && s.Mark(i) == ',';
            if (mayFollow && OrderAt(s, i + 1) is { } found)
                return found;
        }
        return null;
    }

    /// <summary>The order that begins at a token, past "please", "then", quotation marks and the like.</summary>
    private static int? OrderAt(in SentenceTokens s, int i)
    {
        for (
            var last = i + LongestLead;
            i < last && (s.Has(i, Traits.OrderLead) && !s.Has(i, Traits.Order) || s.Mark(i) is '“' or '"' or '(' or ',' or '*');

        )
            i++;
        if (!s.Has(i, Traits.Order))
            return null;
        var next = i + 1;
        if (OrderNouns.IsAt(s, i) || IsToBelieve(s, i))
            return null;
        var isVerb =
            !s.Has(i, Traits.AlsoNoun)
            || s.IsBreak(next)
            || s.IsAny(next, "a", "an")
            || AmountReader.Begins(s, next)
            || OrderVerbs.Take(s, i)
            || s.Has(next, Traits.Determiner | Traits.Function | Traits.Intro | Traits.Approximate)
                && !s.Is(next, "of")
                && !IsFinite(s, next);
        return isVerb ? i : null;
    }

    /// <summary>"Note that 300 nurses applied", "make sure at least three are there": what follows is said to be so.</summary>
    private static bool IsToBelieve(in SentenceTokens s, int i) =>
        s.IsAny(i, "note", "learn", "see") && s.Is(i + 1, "that") && IsQuantity(s, i + 2)
        || s.IsAny(i, "remember", "recall") && s.Is(i + 1, "that")
        || s.Is(i, "make") && s.Is(i + 1, "sure") && (s.Is(i + 2, "at") || s.Has(i + 2, Traits.Cardinal) || s.IsNumber(i + 2));

    private static bool IsQuantity(in SentenceTokens s, int i) =>
        s.IsNumber(i)
        || s.Has(i, Traits.Half | Traits.Cardinal | Traits.ScalePlural)
        || s.Has(i, Traits.Approximate) && (s.IsNumber(i + 1) || s.Has(i + 1, Traits.Half | Traits.Cardinal | Traits.ScalePlural))
        || s.Is(i, "a") && s.Has(i + 1, Traits.Part) && s.Is(i + 2, "of");

    /// <summary>"Call is", "visits were": what stands before is a noun after all.</summary>
    private static bool IsFinite(in SentenceTokens s, int i) => s.Has(i, Traits.ShareVerb) && !s.Has(i, Traits.Determiner);
}
