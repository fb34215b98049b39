namespace StaticGuide.Evidence.Locks;

/// <summary>All that is known of a source from looking at it.</summary>
internal sealed record LockEntry
{
    /// <summary>As written in the guide.</summary>
    public required string Url { get; init; }

    public required SourceVerdict Verdict { get; init; }

    /// <summary>Of the last answer, or null where there was none.</summary>
    public int? HttpStatus { get; init; }

    /// <summary>The last day anybody asked for it.</summary>
    public required DateOnly Checked { get; init; }

    /// <summary>The last day it was read; what the quotes say is of that day.</summary>
    public DateOnly? Reached { get; init; }

    /// <summary>The first day on which every quote was found.</summary>
    public DateOnly? FirstVerified { get; init; }

    /// <summary>The last one.</summary>
    public DateOnly? Verified { get; init; }

    /// <summary>What was read on the day it was reached.</summary>
    public CheckedCopy Copy { get; init; }

    /// <summary>Who was sure that a saved copy is of the source although it names another page, and why; null where it does not.</summary>
    public string? Forced { get; init; }

    /// <summary>The first days, three at most, on which it was not there since it was last read. Ascending.</summary>
    public IReadOnlyList<DateOnly> Failing { get; init; } = [];

    /// <summary>It was a PDF when every quote was last found there.</summary>
    public bool IsPdf { get; init; }

    public string? MovedTo { get; init; }

    /// <summary>The first day it redirected there.</summary>
    public DateOnly? MovedSince { get; init; }

    /// <summary>Sorted by id, then by hash.</summary>
    public IReadOnlyList<LockedQuote> Quotes { get; init; } = [];

    /// <summary>What was found of what was looked for, or null where nobody looked for it.</summary>
    public QuoteVerdict? VerdictOf(string hash) => QuoteOf(hash)?.Verdict;

    /// <summary>What is known of what was looked for, or null where nobody looked for it.</summary>
    public LockedQuote? QuoteOf(string hash)
    {
        foreach (var quote in Quotes)
        {
            if (quote.Hash == hash)
                return quote;
        }
        return null;
    }
}

/// <summary>What a source said of one statistic or passage when it was last read.</summary>
/// <param name="Id">Of the statistic or passage, for people: several pages may use it for different ones.</param>
/// <param name="Hash">Of what was looked for (<see cref="ProofHash"/>): an edited quote is another one.</param>
internal sealed record LockedQuote(string Id, string Hash, QuoteVerdict Verdict)
{
    /// <summary>Of a passage: words alone, where no number is to be found in them.</summary>
    public bool IsPassage { get; init; }

    /// <summary>Of a row or cell: what stands around its table, by which it is told from like rows of others; null where unknown.</summary>
    public string? Place { get; init; }

    /// <summary>Of sentences: what stands above them and says of what they are; null where that is unknown.</summary>
    public string? Below { get; init; }

    /// <summary>What the title of the page said, when it was first found; null where that is unknown.</summary>
    public string? Title { get; init; }

    /// <summary>Of several runs of words, which is the first that is not there, from 1; null for any other.</summary>
    public int? Run { get; init; }

    /// <summary>
    /// Nothing stood beside it that says the same of a later time, when it was first found: what does so afterwards is of a newer edition.
    /// Null where that is unknown, and of words that name no time.
    /// </summary>
    public bool? IsNewest { get; init; }
}
