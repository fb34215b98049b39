using StaticGuide.Content.Sources;
using StaticGuide.Diagnostics;

namespace StaticGuide.Evidence;

/// <summary>What a bibliography holds and nobody can be shown: a mistake only where somebody cites it.</summary>
internal sealed class IncompleteSources(IReadOnlyList<IncompleteSource> entries)
{
    private readonly Dictionary<string, IncompleteSource> byId = entries
        .Select(e => (e.Id, Entry: e))
        .Concat(entries.Where(e => e.OtherId is not null).Select(e => (Id: e.OtherId!, Entry: e)))
        .DistinctBy(e => e.Id, StringComparer.Ordinal)
        .ToDictionary(e => e.Id, e => e.Entry, StringComparer.Ordinal);

    /// <summary>Says what a cited entry lacks; false where there is no such entry.</summary>
    public bool Report(string id, Place? place, DiagnosticBag diagnostics)
    {
        if (!byId.TryGetValue(id, out var entry))
            return false;
        diagnostics.Add(
            BibliographyRules.IncompleteSource,
            place,
            $"the source `{id}` lacks {entry.Lacks}",
            "complete it in the program that the bibliography comes from, and export it again",
            new DiagnosticNote("it stands here", entry.Place)
        );
        return true;
    }
}
