using System.Collections.Frozen;
using StaticGuide.Diagnostics;
using StaticGuide.Yaml;

namespace StaticGuide.Content.Lists;

/// <summary>
/// Tells entries that are none of their list: those of the next one, whose first line (<c>statistics:</c>) is missing, and the first of two
/// lines with the same id. Each is one mistake, whatever its keys lack.
/// </summary>
internal sealed class StrayEntries(KeyReader keys, string list, bool ofPage)
{
    /// <summary>What an entry of each list has: it is one of another list with two of the keys, and one of its own with any.</summary>
    private static readonly FrozenDictionary<string, (string What, string[] Keys)> Signs = new Dictionary<string, (string, string[])>
    {
        ["sources"] = ("a source", ["title", "url", "doi", "publisher", "author", "published", "accessed"]),
        ["statistics"] = ("a statistic", ["value", "unit", "derived", "label"]),
        ["passages"] = ("a passage", ["quote", "source"]),
        ["faq"] = ("a question", ["question", "answer"]),
        ["charts"] = ("a chart", ["statistics", "kind", "labels"]),
        ["changes"] = ("a change", ["date", "text"]),
        ["terms"] = ("a term", ["term", "definition"]),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly string[] OfPages = ["sources", "statistics", "passages", "faq", "charts", "changes"];
    private static readonly string[] OfFiles = ["sources", "statistics", "passages", "terms"];

    private readonly string[] others = ofPage ? OfPages : OfFiles;

    private readonly string[] ownKeys = Signs[list].Keys;

    /// <summary>The list that the last entry was one of, which is reported.</summary>
    private string? meant;

    /// <summary>Where the entry at hand stands in the list.</summary>
    private int at;

    public bool Has(KeyReader entry)
    {
        if (IsBegunTwice(entry))
            return true;
        if (IsOwn(entry.Mapping) || OtherOf(entry.Mapping) is not { } other)
        {
            meant = null;
            return false;
        }
        if (meant != other)
            keys.Diagnostics.Add(
                ConfigurationRules.MissingKey,
                entry.PlaceOf("id"),
                $"this is {Signs[other].What}, and stands under `{list}:`",
                keys.Mapping.Find(other) is null
                    ? $"write `{other}:` on a line of its own above it, as far to the left as `{list}:`"
                    : $"move it below `{other}:`"
            );
        meant = other;
        return true;
    }

    /// <summary>An id alone, which the next entry has too.</summary>
    private bool IsBegunTwice(KeyReader entry)
    {
        if (
            entry.Mapping.Entries is not [{ Key.Value: "id", Value: YamlScalar { IsNull: false, Value: var id } }]
            || keys.Mapping.Find(list)?.Value is not YamlSequence { Items: var items }
        )
            return false;
        while (items[at] != entry.Mapping)
            at++;
        if (
            at + 1 == items.Count
            || items[at + 1] is not YamlMapping next
            || next.Find("id")?.Value is not YamlScalar { Value: var other }
            || other != id
        )
            return false;
        keys.Diagnostics.Add(
            EvidenceRules.DuplicateId,
            entry.PlaceOf("id"),
            $"the line `- id: {id}` stands here twice",
            "remove one of the two"
        );
        return true;
    }

    /// <summary>Statistics have what passages have, and more.</summary>
    private bool IsOwn(YamlMapping entry)
    {
        foreach (var key in ownKeys)
        {
            if (entry.Find(key) is not null)
                return list != "passages" || Count("statistics", entry) < 2;
        }
        return false;
    }

    private string? OtherOf(YamlMapping entry) => Array.Find(others, l => l != list && Count(l, entry) > 1);

    /// <summary>Whether an entry has what one of a list has, as far as two of its keys tell.</summary>
    public static bool IsOf(string list, YamlMapping entry) => Count(list, entry) > 1;

    private static int Count(string list, YamlMapping entry) => Signs[list].Keys.Count(k => entry.Find(k) is not null);
}
