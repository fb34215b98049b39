namespace StaticGuide.Evidence.Locks;

/// <summary>What readers are told of a source or a number.</summary>
/// <param name="Checked">The last day its words were found, at the source or in a copy of it; null where they never were.</param>
/// <param name="IsFromSavedCopy">They were found in a copy that a person saved on that day.</param>
internal sealed record CheckStatus(CheckState State, DateOnly? Checked = null, bool IsFromSavedCopy = false)
{
    /// <summary>Who was sure of a saved copy that names another page, and why; null for any other.</summary>
    public string? Forced { get; init; }

    /// <summary>Nobody looked for words: the day says only that the source could be read.</summary>
    public bool IsReachedOnly { get; init; }

    /// <summary>
    /// They were found in the archived copy that the source names, because the source itself does not say them, or cannot be read.
    /// </summary>
    public bool IsFromArchive { get; init; }

    /// <summary>The day of that copy, which is not the day somebody looked at it; null where it is not known.</summary>
    public DateOnly? ArchiveDate { get; init; }

    /// <summary>The source itself cannot be asked, or no longer says it: an archived copy may.</summary>
    public bool LeavesDoubt => Checked is null || State is CheckState.Unreachable or CheckState.Differs;

    private static readonly CheckStatus Unconfirmed = new(CheckState.NotConfirmed);

    /// <summary>Of a source as a whole.</summary>
    /// <param name="forWords">What it is asked for stands on words that nobody looked for, whatever else was found at the source.</param>
    public static CheckStatus OfEntry(LockEntry? entry, bool isOverdue, bool forWords)
    {
        if (entry is null)
            return (isOverdue ? new CheckStatus(CheckState.Overdue) : Unconfirmed) with { IsReachedOnly = forWords };
        var isReachedOnly = forWords || entry is { Quotes.Count: 0, Reached: not null };
        return Of(
            entry,
            entry.Verdict == SourceVerdict.Drifted && !forWords,
            isReachedOnly ? entry.Reached : entry.Verified,
            isOverdue
        ) with
        {
            IsReachedOnly = isReachedOnly,
        };
    }

    /// <summary>Of a number that was taken from a source.</summary>
    public static CheckStatus OfQuote(LockEntry? entry, QuoteVerdict? verdict, bool isOverdue)
    {
        if (entry is null)
            return isOverdue ? new CheckStatus(CheckState.Overdue) : Unconfirmed;
        return Of(entry, verdict is not (null or QuoteVerdict.Found), verdict == QuoteVerdict.Found ? entry.Reached : null, isOverdue);
    }

    /// <summary>Of a source by all that is taken from it: in doubt where some of it was lost, found where any was found.</summary>
    /// <param name="verdicts">Null for words that nobody looked for.</param>
    public static CheckStatus OfWords(LockEntry entry, IReadOnlyCollection<QuoteVerdict?> verdicts, bool isOverdue)
    {
        var isLost = verdicts.Any(v => v is not (null or QuoteVerdict.Found));
        var day =
            isLost ? entry.Verified
            : verdicts.Contains(QuoteVerdict.Found) ? entry.Reached
            : null;
        return Of(entry, isLost, day, isOverdue);
    }

    /// <summary>The same, with the words found in the archived copy.</summary>
    /// <param name="copy">It was read.</param>
    /// <param name="archived">The day of the copy.</param>
    public CheckStatus FoundIn(LockEntry copy, DateOnly? archived) =>
        this with
        {
            // Whatever else is wrong with the source is said as before.
            State = State == CheckState.NotConfirmed ? CheckState.Checked : State,
            Checked = copy.Reached,
            IsFromSavedCopy = false,
            Forced = null,
            IsFromArchive = true,
            ArchiveDate = archived,
        };

    /// <summary>The worse of two; of two that are alike, the one that was checked longer ago.</summary>
    public static CheckStatus Worse(CheckStatus a, CheckStatus b) =>
        a.State != b.State ? (a.State > b.State ? a : b)
        : Nullable.Compare(a.Checked, b.Checked) <= 0 ? a
        : b;

    private static CheckStatus Of(LockEntry entry, bool differs, DateOnly? day, bool isOverdue)
    {
        var state =
            differs ? CheckState.Differs
            : entry.Verdict is SourceVerdict.Dead or SourceVerdict.Unsafe or SourceVerdict.Invalid ? CheckState.Unreachable
            : isOverdue ? CheckState.Overdue
            : day is null ? CheckState.NotConfirmed
            : CheckState.Checked;
        var isSaved = day is not null && entry.Copy == CheckedCopy.Saved;
        return new CheckStatus(state, day, isSaved) { Forced = isSaved ? entry.Forced : null };
    }
}
