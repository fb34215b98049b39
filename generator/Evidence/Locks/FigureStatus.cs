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
        var entry = locked.Find(figure.Source.Url);
        return CheckStatus.OfQuote(entry, entry?.VerdictOf(ProofHash.Of(figure)), isOverdue);
    }
}
