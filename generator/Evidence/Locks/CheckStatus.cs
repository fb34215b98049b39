namespace StaticGuide.Evidence.Locks;

/// <summary>What readers are told of a source or a number.</summary>
/// <param name="Checked">The last day its words were found at the source; null where they never were.</param>
/// <param name="IsFromSavedCopy">They were found in a copy that a person saved on that day.</param>
internal sealed record CheckStatus(CheckState State, DateOnly? Checked = null, bool IsFromSavedCopy = false)
{
    private static readonly CheckStatus Unconfirmed = new(CheckState.NotConfirmed);

    /// <summary>Of a source as a whole.</summary>
    public static CheckStatus OfEntry(LockEntry? entry, bool isOverdue)
    {
        if (entry is null)
            return isOverdue ? new CheckStatus(CheckState.Overdue) : Unconfirmed;
        var known = entry.Quotes.Count > 0 ? entry.Verified : entry.Reached;
        return Of(entry, entry.Verdict == SourceVerdict.Drifted, known, isOverdue);
    }

    /// <summary>Of a number that was taken from a source.</summary>
    public static CheckStatus OfQuote(LockEntry? entry, QuoteVerdict? verdict, bool isOverdue)
    {
        if (entry is null)
            return isOverdue ? new CheckStatus(CheckState.Overdue) : Unconfirmed;
        return Of(entry, verdict is not (null or QuoteVerdict.Found), verdict == QuoteVerdict.Found ? entry.Reached : null, isOverdue);
    }

    /// <summary>The worse of two; of two that are alike, the one that was checked longer ago.</summary>
    public static CheckStatus Worse(CheckStatus a, CheckStatus b) =>
        a.State != b.State ? (a.State > b.State ? a : b) : Nullable.Compare(a.Checked, b.Checked) <= 0 ? a : b;

    private static CheckStatus Of(LockEntry entry, bool differs, DateOnly? day, bool isOverdue)
    {
        var state = differs ? CheckState.Differs
            : entry.Verdict is SourceVerdict.Dead or SourceVerdict.Unsafe or SourceVerdict.Invalid ? CheckState.Unreachable
            : isOverdue ? CheckState.Overdue
            : day is null ? CheckState.NotConfirmed
            : CheckState.Checked;
        return new CheckStatus(state, day, day is not null && entry.Copy == CheckedCopy.Saved);
    }
}
