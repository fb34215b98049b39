using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;
using StaticGuide.Diagnostics;
using StaticGuide.Language;
using StaticGuide.Yaml;

namespace StaticGuide.Content.Values;

/// <summary>Ids of sources, statistics, questions and charts: small letters, digits and hyphens.</summary>
internal static partial class Identifiers
{
    private static readonly SearchValues<char> Allowed = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-");

    public static bool IsId(string text) => text.Length > 0 && !text.AsSpan().ContainsAnyExcept(Allowed);

    public static string? Id(this KeyReader keys)
    {
        var id = keys.Text("id", required: true);
        if (id is null || !id.AsSpan().ContainsAnyExcept(Allowed))
            return id;
        keys.Diagnostics.Add(
            EvidenceRules.BadId,
            keys.PlaceOf("id"),
            $"the id `{id}` has other characters than a-z, 0-9 and `-`",
            Meant(id) is { Length: > 0 } meant ? $"write `{meant}`" : "name it with small letters, digits and hyphens, such as `median-pay`"
        );
        return null;
    }

    /// <summary>The id that a writer probably meant; empty where nothing is left of it.</summary>
    public static string Meant(string id)
    {
        var spelled = id.Replace("%", "-percent", StringComparison.Ordinal).Replace("+", "-plus-", StringComparison.Ordinal);
        var meant = Separators().Replace(Slug.Of(spelled), "-").Trim('-');
        if (!meant.AsSpan().ContainsAnyExcept(Allowed))
            return meant;
        StringBuilder folded = new(meant.Length);
        List<int> points = [];
        foreach (var rune in meant.EnumerateRunes())
            WordFolding.Add(rune, folded, points);
        // Of other scripts nothing is left that says the same.
        return folded.ToString() is var plain && plain.AsSpan().ContainsAnyExcept(Allowed) ? "" : plain;
    }

    [GeneratedRegex("[-_.~]+")]
    private static partial Regex Separators();
}
