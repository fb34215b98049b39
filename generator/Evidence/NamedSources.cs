using StaticGuide.Content.Sources;
using StaticGuide.Diagnostics;
using StaticGuide.Evidence.Figures;
using StaticGuide.Evidence.Unknown;

namespace StaticGuide.Evidence;

/// <summary>Finds the source that a statistic or a passage names.</summary>
internal sealed class NamedSources(EvidenceScope scope, IncompleteSources incomplete, UnknownIds unknown, DiagnosticBag diagnostics)
{
    /// <summary>Null where it is missing, which is reported.</summary>
    public Source? Find(Placed<string> id)
    {
        if (scope.FindSource(id.Value) is { } source)
            return source;
        if (!incomplete.Report(id.Value, id.Place, diagnostics) && !scope.Explains(id.Value))
            unknown.Add(
                new UnknownId(UnknownKind.Source, id.Value, id.Place, () => scope.SourceIds.Concat(scope.LostIds))
                {
                    Meant = () => Meant(id.Value),
                }
            );
        return null;
    }

    /// <summary>The id of the one source that has this address or title.</summary>
    private string? Meant(string words)
    {
        var named = scope
            .AllSources.Where(s => s.Url == words || s.Title.Equals(words, StringComparison.OrdinalIgnoreCase))
            .Take(2)
            .ToList();
        return named.Count == 1 ? named[0].Id : null;
    }
}
