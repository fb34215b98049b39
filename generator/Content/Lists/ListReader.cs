using StaticGuide.Content.Values;
using StaticGuide.Yaml;

namespace StaticGuide.Content.Lists;

/// <summary>Reads the lists of a page or file, entry by entry, and remembers which of them are faulty.</summary>
/// <param name="keys">With a bag of its own, whose errors tell which entry they belong to.</param>
/// <param name="ofPage">Of a page, and not of a file of <c>content/evidence/</c>, which may have other lists.</param>
internal sealed class ListReader(KeyReader keys, bool ofPage)
{
    private HashSet<string>? ids;
    private bool isIncomplete;
    private int unnamed;
    private List<LostEntry>? lost;

    /// <summary>Of statistics and passages.</summary>
    public IReadOnlyList<LostEntry> Lost => lost ?? (IReadOnlyList<LostEntry>)[];

    public IReadOnlyList<T> Read<T>(string key, string what, Func<KeyReader, T?> read)
        where T : class
    {
        if (keys.Mapping.Find(key) is not { Value: var written })
        {
            // So that it is known.
            keys.Take(key);
            return [];
        }
        var entries = new T[written is YamlSequence { Items.Count: var most } ? most : 0];
        var count = 0;
        var errors = keys.Diagnostics.Errors;
        var strays = new StrayEntries(keys, key, ofPage);
        var outdented = new OutdentedKeys(keys, key, what);
        foreach (var listed in keys.Mappings(key, what))
        {
            // What stands between two entries is none.
            isIncomplete |= keys.Diagnostics.Errors > errors;
            var entry = outdented.Mend(listed, read);
            errors = keys.Diagnostics.Errors;
            if (strays.Has(entry))
            {
                isIncomplete = true;
                errors = keys.Diagnostics.Errors;
                continue;
            }
            // Two entries that have run into one were reported as such; what their keys say together means nothing.
            if (entry.Mapping.IsTwo || entry.Mapping.Repeated.Count > 0 && entry.Mapping.Repeated.Any(e => e.Key.Value == "id"))
                AddFaulty(entry);
            else if (read(entry) is { } found)
                entries[count++] = found;
            else if (key is "statistics" or "passages" && LostEntry.Of(entry) is { } names)
                (lost ??= []).Add(names);
            if (keys.Diagnostics.Errors > errors)
                AddFaulty(entry);
            errors = keys.Diagnostics.Errors;
        }
        isIncomplete |= keys.Diagnostics.Errors > errors;
        return count == entries.Length ? entries : entries[..count];
    }

    /// <summary>What was faulty, once every list is read.</summary>
    public EvidenceFaults Faults()
    {
        // A list whose name is misspelt, or stands a second time.
        isIncomplete |=
            keys.Mapping.Repeated.Any(IsListOfEntries) || keys.Mapping.Entries.Any(e => IsListOfEntries(e) && !keys.IsKnown(e.Key.Value));
        return !isIncomplete && unnamed == 0 && ids is null
            ? EvidenceFaults.None
            : new EvidenceFaults(isIncomplete, unnamed, ids ?? EvidenceFaults.None.Ids);
    }

    private static bool IsListOfEntries(YamlEntry entry) => entry.Value is YamlSequence { Items: [YamlMapping, ..] };

    private void AddFaulty(KeyReader entry)
    {
        if (entry.Mapping.Find("id")?.Value is not YamlScalar { IsNull: false, IsBlank: false, Value: var id })
        {
            unnamed++;
            return;
        }
        ids ??= new HashSet<string>(StringComparer.Ordinal);
        if (entry.Mapping.IsTwo)
            unnamed++;
        // An entry whose `- ` is missing stands within the one before it.
        foreach (var other in entry.Mapping.Repeated)
        {
            if (other is { Key.Value: "id", Value: YamlScalar { Value: var hidden } })
                ids.Add(hidden);
        }
        ids.Add(id);
        // What cannot be an id may stand for any.
        if (ids.Add(Identifiers.Meant(id)))
            unnamed++;
    }
}
