using StaticGuide.Evidence.Locks;
using StaticGuide.Verification.Text;

namespace StaticGuide.Verification.Quotes;

/// <summary>
/// Looks for a quote: one contiguous run that begins and ends at a sentence, a list item or a table cell. Nothing is guessed: a
/// quote stands there or it does not.
/// </summary>
internal static class QuoteFinder
{
    public const int ShortestQuote = 12;

    /// <param name="texts">The ways to read the page; one of them must have the quote.</param>
    public static QuoteFinding Find(string quote, IReadOnlyList<PageText> texts)
    {
        var normal = NormalText.Of(quote);
        if (normal.Length < ShortestQuote)
            return new QuoteFinding(QuoteVerdict.TooShort);
        string? whole = null;
        foreach (var page in texts)
        {
            if (In(page, normal, ref whole) is { } found)
                return found;
        }
        if (CellWords.Of(quote) is { } cells)
        {
            foreach (var page in texts)
            {
                if (In(page, cells, ref whole) is { Place: not null } row)
                    return row;
            }
        }
        return whole is not null
            ? new QuoteFinding(QuoteVerdict.Fragment, whole)
            : new QuoteFinding(QuoteVerdict.NotFound, NearestSentence.To(normal, texts[0]));
    }

    /// <param name="whole">The sentence of which the words are a piece, if none is known yet.</param>
    private static QuoteFinding? In(PageText page, string normal, ref string? whole)
    {
        for (
            var at = page.Text.IndexOf(normal, StringComparison.Ordinal);
            at >= 0;
            at = page.Text.IndexOf(normal, at + 1, StringComparison.Ordinal)
        )
        {
            var end = at + normal.Length;
            if (page.MayBegin(at) && page.MayEnd(end) && page.IsTogether(at, end))
                return FoundAt(page, at, end, isSentence: normal is [.., '.' or '!' or '?']);
            whole ??= SentenceAround(page, at, end);
        }
        return null;
    }

    private static QuoteFinding FoundAt(PageText page, int at, int end, bool isSentence)
    {
        var place = isSentence ? null : RowPlace.At(page, at);
        return QuoteFinding.Found with
        {
            Place = place,
            Below = place is null ? SentencePlace.At(page, at) : null,
            HasPicture = page.HasPictureIn(at, end),
            IsHeading = !isSentence && page.Outline.Headings.Contains(page.BlockAt(at)),
        };
    }

    /// <summary>From the last boundary before a run to the first one behind it.</summary>
    private static string SentenceAround(PageText page, int start, int end)
    {
        var first = page.SentencesAt(start).Starts.Last(s => s <= start);
        var last = page.SentencesAt(end - 1).Ends.First(e => e >= end);
        return NearestSentence.Shortened(page.Text[first..Math.Max(last, end)]);
    }
}

/// <summary>What became of a quote or cell.</summary>
/// <param name="Nearest">What the source says instead, or the whole sentence of a fragment; null where nothing is near.</param>
internal sealed record QuoteFinding(QuoteVerdict Verdict, string? Nearest = null)
{
    public static readonly QuoteFinding Found = new(QuoteVerdict.Found);

    /// <summary>Of several runs of words, the first that has this verdict, from 1; null where there is one.</summary>
    public int? Run { get; init; }

    /// <summary>It is there, but not, or not whole, where readers can see it.</summary>
    public bool IsHidden { get; init; }

    /// <summary>A picture among its words says what letters could, and is not read with them: a minus, an arrow that points down.</summary>
    public bool HasPicture { get; init; }

    /// <summary>It is a heading, and no sentence.</summary>
    public bool IsHeading { get; init; }

    /// <summary>Where the row stands that it is, or is in; null for a sentence, and outside of tables.</summary>
    public RowPlace? Place { get; init; }

    /// <summary>What stands above it, if it is no row, and says of what it is; of several runs, of each. Null where unknown.</summary>
    public string? Below { get; init; }
}
