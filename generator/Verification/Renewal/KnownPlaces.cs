using StaticGuide.Evidence.Figures;
using StaticGuide.Evidence.Locks;
using StaticGuide.Verification.Text;

namespace StaticGuide.Verification.Renewal;

/// <summary>Where rows and cells stood in the edition that is known.</summary>
/// <param name="places">By the hash of what was looked for.</param>
internal sealed class KnownPlaces(IReadOnlyDictionary<string, string> places)
{
    /// <summary>Null where that is not known.</summary>
    public RowPlace? Of(ITaken taken) => RowPlace.Parse(places.GetValueOrDefault(ProofHash.Of(taken)));
}
