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

    /// <summary>The lock cannot answer for something here.</summary>
    public bool IsNewTo(EvidenceLock locked) =>
        locked.Find(Url) is not { } entry || Taken.Any(t => entry.VerdictOf(ProofHash.Of(t)) is null);
}
