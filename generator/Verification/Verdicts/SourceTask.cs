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

    /// <summary>Where rows and cells stood when they were last found, by the hash of what was looked for.</summary>
    public IReadOnlyDictionary<string, string> Places { get; init; } = new Dictionary<string, string>();

    /// <summary>Below what sentences stood when they were first found, by the same hash.</summary>
    public IReadOnlyDictionary<string, string> Labels { get; init; } = new Dictionary<string, string>();

    /// <summary>The hashes of all that was looked for here before.</summary>
    public IReadOnlySet<string> Sought { get; init; } = new HashSet<string>();

    /// <summary>It was a PDF when everything was last found there.</summary>
    public bool WasPdf { get; init; }

    /// <summary>The same, with what it says now wanted as well.</summary>
    public SourceTask Renewing(EvidenceLock known) => After(known) with { Renews = true };

    /// <summary>The same, with what was noted when it was looked at before.</summary>
    public SourceTask After(EvidenceLock known)
    {
        var entry = known.Find(Url);
        var quotes = entry?.Quotes ?? [];
        return this with
        {
            WasPdf = entry?.IsPdf == true,
            Places = Noted(quotes, q => q.Place),
            Labels = Noted(quotes, q => q.Below),
            Sought = quotes.Select(q => q.Hash).ToHashSet(StringComparer.Ordinal),
        };
    }

    private static Dictionary<string, string> Noted(IReadOnlyList<LockedQuote> quotes, Func<LockedQuote, string?> of) =>
        quotes.Where(q => of(q) is not null).DistinctBy(q => q.Hash).ToDictionary(q => q.Hash, q => of(q)!, StringComparer.Ordinal);

    /// <summary>The lock cannot answer for something here.</summary>
    public bool IsNewTo(EvidenceLock locked) =>
        locked.Find(Url) is not { } entry || Taken.Any(t => entry.VerdictOf(ProofHash.Of(t)) is null);
}
