using System.Buffers;
using StaticGuide.Diagnostics;
using StaticGuide.Yaml;

namespace StaticGuide.Content.Values;

/// <summary>Ids of sources, statistics, questions and charts: small letters, digits and hyphens.</summary>
internal static class Identifiers
{
    private static readonly SearchValues<char> Allowed = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-");

    public static string? Id(this KeyReader keys)
    {
        var id = keys.Text("id", required: true);
        if (id is null || !id.AsSpan().ContainsAnyExcept(Allowed))
            return id;
        keys.Diagnostics.Add(EvidenceRules.BadId, keys.PlaceOf("id"), $"the id `{id}` has other characters than a-z, 0-9 and `-`",
            $"write `{Slug.Of(id)}`");
        return null;
    }
}
