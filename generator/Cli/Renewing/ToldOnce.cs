using System.Globalization;
using StaticGuide.Diagnostics;
using StaticGuide.Evidence.Figures;
using StaticGuide.Evidence.Locks;

namespace StaticGuide.Cli.Renewing;

/// <summary>
/// What is left is told with all that there is to say of it; a report of the same for machines, and for <c>verify</c>, says it again,
/// and is left out beside it.
/// </summary>
internal sealed class ToldOnce
{
    private readonly Dictionary<ITaken, ITaken> now;
    private readonly HashSet<Place> places;
    private readonly HashSet<string> hashes;

    public ToldOnce(RenewResult result)
    {
        now = result
            .Left.Select(l => l.Item)
            .Distinct()
            .ToDictionary(i => i, i => result.After is { } site ? RenewCheck.Find(site, i) ?? i : i);
        places = [.. result.Told.Select(l => Now(l.Item)).SelectMany(i => i.ProofPlaces.Append(TimeOf(i)))];
        hashes = result.Told.Select(l => ProofHash.Of(l.Item)).ToHashSet(StringComparer.Ordinal);
    }

    public bool Has(Diagnostic diagnostic) =>
        (diagnostic.Rule == RenewalRules.LeftToPerson || diagnostic.Rule == VerificationRules.Drifted)
        && diagnostic.Place is { } place
        && places.Contains(place);

    /// <summary>What is quoted with that hash is told.</summary>
    public bool Has(string hash) => hashes.Contains(hash);

    /// <summary>Where it stands now: what was written above it has moved it.</summary>
    public string PlaceOf(LeftItem left) =>
        Now(left.Item).Place is { Start: { } start } place
            ? string.Create(CultureInfo.InvariantCulture, $"{place.File}:{start.Line}")
            : left.Item.Place.File;

    /// <summary>The code of a report that is left out beside it; null for none.</summary>
    /// <param name="reports">By their places.</param>
    public Diagnostic? ReportOf(LeftItem left, ILookup<Place?, Diagnostic> reports)
    {
        var item = Now(left.Item);
        return item.ProofPlaces.Append(TimeOf(item)).SelectMany(p => reports[p]).FirstOrDefault(Has);
    }

    /// <summary>The entry as it is now.</summary>
    public ITaken Now(ITaken item) => now.GetValueOrDefault(item, item);

    /// <summary>Where its time stands, or else its id.</summary>
    public static Place TimeOf(ITaken item) =>
        item switch
        {
            Figure figure => figure.Statistic.TimePlace,
            Excerpt excerpt => excerpt.Passage.TimePlace,
            _ => null,
        } ?? item.Place;
}
