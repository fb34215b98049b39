using StaticGuide.Evidence.Figures;

namespace StaticGuide.Evidence.Locks;

/// <summary>What readers are told of a number: a calculated one is as good as the worst of what it stands on.</summary>
internal static class FigureStatus
{
    public static CheckStatus Of(Figure figure, EvidenceLock locked, DateOnly today)
    {
        var isOverdue = figure.ReviewBy < today;
        if (figure.Calculation is { } calculation)
        {
            var worst = calculation.InOrder.Select(input => Of(input, locked, today)).Aggregate(CheckStatus.Worse);
            return isOverdue && worst.State < CheckState.Overdue ? worst with { State = CheckState.Overdue } : worst;
        }
        var (entry, hash) = (locked.Find(figure.Source.Url), ProofHash.Of(figure));
        var own = CheckStatus.OfQuote(entry, entry?.VerdictOf(hash), isOverdue);
        return own.LeavesDoubt && ArchivedCopy.Of(figure.Source, locked) is { } copy && copy.VerdictOf(hash) == QuoteVerdict.Found
            ? own.FoundIn(copy, figure.Source.ArchiveDate)
            : own;
    }
}
