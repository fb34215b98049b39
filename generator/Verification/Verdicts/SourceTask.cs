using StaticGuide.Content.Sources;
using StaticGuide.Evidence.Figures;
using StaticGuide.Evidence.Locks;

namespace StaticGuide.Verification.Verdicts;

/// <summary>An address to look at, with all that must be found there.</summary>
/// <param name="Sources">Those that have this address, or name it as their archived copy.</param>
/// <param name="Taken">All that is taken from them, by id: numbers and passages.</param>
internal sealed record SourceTask(string Url, IReadOnlyList<Source> Sources, IReadOnlyList<ITaken> Taken)
{
    /// <summary>What it says now is wanted as well, where that is something else.</summary>
    public bool Renews { get; init; }

    /// <summary>What was noted of all that was looked for here before, by the hash of it.</summary>
    public IReadOnlyDictionary<string, LockedQuote> Noted { get; init; } = new Dictionary<string, LockedQuote>();

    /// <summary>It was a PDF when everything was last found there.</summary>
    public bool WasPdf { get; init; }

    /// <summary>The same, with what it says now wanted as well.</summary>
    public SourceTask Renewing(EvidenceLock known) => After(known) with { Renews = true };

    /// <summary>The same, with what was noted when it was looked at before.</summary>
    public SourceTask After(EvidenceLock known)
    {
        var entry = known.Find(Url);
        return this with
        {
            WasPdf = entry?.IsPdf == true,
            Noted = (entry?.Quotes ?? [])
                .OrderBy(q => q is { Place: null, Below: null, Title: null, IsNewest: null })
                .DistinctBy(q => q.Hash)
                .ToDictionary(q => q.Hash, StringComparer.Ordinal),
        };
    }

    /// <summary>The lock cannot answer for something here.</summary>
    public bool IsNewTo(EvidenceLock locked) =>
        locked.Find(Url) is not { } entry || Taken.Any(t => entry.VerdictOf(ProofHash.Of(t)) is null);
}
