namespace StaticGuide.Content.Claims;

/// <summary>
/// Finds the quantities that a sentence claims. What is in digits counts unless it is told to be a date, a name, an order or
/// a count of the page's own parts; what is in words counts where it is known to. Not for several threads at once.
/// </summary>
/// <param name="english">
/// Whether the text is English; of other languages digits are looked at, with their currency and percent, and shares that are known.
/// </param>
/// <param name="exempt">What the site never takes for a claim.</param>
/// <param name="naming">What tells names and dates in the text's language, where it is another that is known.</param>
internal sealed class ClaimFinder(bool english, PhraseSet exempt, NamingLexicon? naming = null)
{
    private readonly List<Token> tokens = [];

    /// <param name="offset">Where the sentence begins in the text that the claims are counted in.</param>
    /// <param name="isHeading">It is a heading, or a page's title.</param>
    public void Find(ReadOnlySpan<char> sentence, int offset, List<Claim> claims, bool isHeading = false)
    {
        Tokenizer.Read(sentence, english, tokens);
        var order = naming is null ? default : LocalOrders.Of(new LocalTokens(new SentenceTokens(sentence, tokens), naming));
        MarkPhrases(sentence, order);
        var s = new SentenceTokens(sentence, tokens);
        if (english)
            order = OrderSpan.Of(s);
        var nameEnd = -2;
        for (var i = 0; i < s.Count; )
        {
            if (EndOfPhrase(s, i) is { } end)
            {
                if (IsClaimed(s, i))
                    claims.Add(new Claim(offset + s[i].Start, offset + s[end - 1].End));
                // What a list of names goes on with is told by the language's own words where they are known.
                (i, nameEnd) = (end, naming is null ? end : -2);
                continue;
            }
            if (Read(s, i) is not { } amount)
            {
                i++;
                continue;
            }
            if (IsDateOrName(s, amount, nameEnd, isHeading))
                nameEnd = amount.End;
            else if (
                CountRules.IsClaim(s, amount)
                && !IsOrdered(s, order, amount)
                && !CountRules.IsOfPage(s, amount)
                && !IsExempt(s, amount)
            )
                claims.Add(new Claim(offset + s[amount.First].Start, offset + s[amount.End - 1].End));
            i = amount.End;
        }
    }

    private bool IsOrdered(in SentenceTokens s, OrderSpan order, Amount amount) =>
        naming is null
            ? order.Covers(amount) && !DoseRules.IsOne(s, amount)
            : LocalOrders.Covers(new LocalTokens(s, naming), order, amount);

    private void MarkPhrases(ReadOnlySpan<char> sentence, OrderSpan order)
    {
        if (english)
        {
            Idioms.Harmless.Mark(sentence, tokens, Traits.Exempt);
            DayLongWaits.Unmark(sentence, tokens);
            DocumentNotes.Mark(sentence, tokens);
        }
        else
        {
            LocalCodes.Mark(sentence, tokens, naming);
        }
        if (naming is not null)
        {
            LocalNames.Mark(sentence, tokens, naming);
            DocumentNotes.Mark(sentence, tokens, naming);
        }
        if (!exempt.IsEmpty)
            exempt.Mark(sentence, tokens, Traits.Exempt);
        if (naming?.Shares is { } shares)
            LocalShares.Mark(sentence, tokens, shares, order);
        if (english)
            Idioms.Claims.Mark(sentence, tokens, Traits.Claimed);
    }

    /// <summary>Behind a phrase that is known to claim something or nothing, or a code; null where neither begins.</summary>
    private static int? EndOfPhrase(in SentenceTokens s, int i)
    {
        if (s.Has(i, Traits.Exempt))
            return i + 1;
        if (s.Has(i, Traits.Claimed))
            return EndOfClaimed(s, i);
        return s.IsNumber(i) && NumberShapes.EndOfCode(s, i) is var end && end > i ? end : null;
    }

    private static bool IsClaimed(in SentenceTokens s, int i) => s.Has(i, Traits.Claimed) && !s.Has(i, Traits.Exempt);

    private static bool IsDateOrName(in SentenceTokens s, Amount amount, int nameEnd, bool isHeading) =>
        DateRules.Covers(s, amount)
        || NameRules.Covers(s, amount)
        || NameRules.IsMultipleInName(s, amount)
        || NameRules.IsTitle(s, amount)
        || RunningTimes.Covers(s, amount)
        || NameRules.Continues(s, amount, nameEnd)
        || isHeading && HeadingRules.Covers(s, amount);

    private static Amount? Read(in SentenceTokens s, int i) => AmountReader.Begins(s, i) ? AmountReader.Read(s, i) : ShareReader.Read(s, i);

    private static bool IsExempt(in SentenceTokens s, Amount amount)
    {
        for (var i = amount.First; i < amount.End; i++)
        {
            if (s.Has(i, Traits.Exempt))
                return true;
        }
        return false;
    }

    private static int EndOfClaimed(in SentenceTokens s, int i)
    {
        while (s.Has(i, Traits.Claimed))
            i++;
        return i;
    }
}
