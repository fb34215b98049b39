using System.Collections.Concurrent;
using StaticGuide.Evidence.Figures;

namespace StaticGuide.Evidence.Locks;

/// <summary>
/// What readers are told of each number and each passage: a calculated one is as good as the worst of what it stands on. Every output asks
/// here, so
/// that the page, its table and its data cannot disagree. For any thread.
/// </summary>
internal sealed class FigureStatuses(EvidenceLock locked, DateOnly today)
{
    private readonly ConcurrentDictionary<Figure, CheckStatus> ofCalculated = new();

    public CheckStatus Of(Figure figure)
    {
        if (figure.Calculation is null)
            return OfTaken(figure);
        if (ofCalculated.TryGetValue(figure, out var known))
            return known;
        // Inputs first, with a list of our own: calculations may be chained deeper than a thread's stack.
        Stack<Figure> open = new([figure]);
        while (open.TryPeek(out var next))
        {
            var before = open.Count;
            foreach (var input in next.Calculation!.Inputs.Values)
            {
                if (input.Calculation is not null && !ofCalculated.ContainsKey(input))
                    open.Push(input);
            }
            if (open.Count == before)
                ofCalculated[open.Pop()] = Worst(next);
        }
        return ofCalculated[figure];
    }

    public CheckStatus Of(Excerpt excerpt) => OfTaken(excerpt);

    private CheckStatus Worst(Figure figure)
    {
        var worst = figure
            .Calculation!.InOrder.Select(input => input.Calculation is null ? OfTaken(input) : ofCalculated[input])
            .Aggregate(CheckStatus.Worse);
        return IsOverdue(figure) && worst.State < CheckState.Overdue ? worst with { State = CheckState.Overdue } : worst;
    }

    private CheckStatus OfTaken(ITaken taken)
    {
        // A hash is for comparing: where nothing was checked, none is made.
        var entry = locked.Find(taken.Source.Url);
        var hash = entry is null ? null : ProofHash.Of(taken);
        var own = CheckStatus.OfQuote(entry, hash is null ? null : entry?.VerdictOf(hash), IsOverdue(taken));
        return
            own.LeavesDoubt
            && ArchivedCopy.Of(taken.Source, locked) is { } copy
            && copy.VerdictOf(hash ?? ProofHash.Of(taken)) == QuoteVerdict.Found
            ? own.FoundIn(copy, taken.Source.ArchiveDate)
            : own;
    }

    private bool IsOverdue(ITaken taken) => taken.ReviewBy < today;
}
