using StaticGuide.Diagnostics;
using StaticGuide.Yaml;

namespace StaticGuide.Content.Lists;

/// <summary>
/// Gives the last entry of a list the keys back that stand right below it without their spaces, where YAML takes them for keys of the whole
/// file. Each is one mistake: what the entry would lack without it, and that the file has no such key, follow from it.
/// </summary>
/// <param name="keys">Of the file or page.</param>
/// <param name="what">An entry, in words: <c>source</c>.</param>
internal sealed class OutdentedKeys(KeyReader keys, string list, string what)
{
    /// <param name="read">Reads an entry; asked here only for which keys an entry has.</param>
    /// <returns>The entry with these keys, or the same one where there are none.</returns>
    public KeyReader Mend(KeyReader entry, Action<KeyReader> read)
    {
        var below = Below(entry.Mapping);
        // Most lists end before a key that the file knows, or another list: then there is nothing to give back.
        if (below.Count == 0 || IsList(below[0].Key.Value) || keys.IsKnown(below[0].Key.Value) && !keys.Mapping.Repeated.Contains(below[0]))
            return entry;
        var probe = keys.Over(entry.Mapping, "", new DiagnosticBag());
        read(probe);
        var mapping = entry.Mapping;
        foreach (var key in below)
        {
            var isRepeated = keys.Mapping.Repeated.Contains(key);
            if (
                !probe.IsKnown(key.Key.Value)
                || keys.IsKnown(key.Key.Value) && !isRepeated
                || mapping.Find(key.Key.Value) is not null
                || key.Key.Start.Line != LastLine(mapping) + 1
            )
                break;
            Report(key, mapping);
            if (!isRepeated)
                keys.Take(key.Key.Value);
            mapping = new YamlMapping(mapping.Start, key.Value.End, [.. mapping.Entries, key])
            {
                Repeated = mapping.Repeated,
                IsTwo = mapping.IsTwo,
            };
        }
        return mapping == entry.Mapping ? entry : keys.Over(mapping, $"this {what}");
    }

    /// <summary>No entry has a key of such a name, but for the statistics of a chart.</summary>
    private bool IsList(string key) =>
        key is "sources" or "passages" or "faq" or "charts" or "terms" || key == "statistics" && list != "charts";

    private void Report(YamlEntry entry, YamlMapping above)
    {
        var place = keys.PlaceOf(entry.Key);
        keys.Diagnostics.Add(
            new Diagnostic(
                ConfigurationRules.UnknownKey,
                place,
                $"`{entry.Key.Value}` is not indented as the keys above it, so it is none of theirs"
            )
            {
                Hint = $"indent it by {IndentFaults.Spaces(above.Entries[^1].Key.Start.Column - 1)}",
                // That the page has such a key already.
                Spoils = place,
            }
        );
    }

    /// <summary>The keys of the file behind the list that such an entry ends, if it is written in lines.</summary>
    private List<YamlEntry> Below(YamlMapping entry)
    {
        if (
            entry.Entries is not [var first, .., var last]
            || first.Key.Start.Line == last.Key.Start.Line
            || first.Key.Start.Column != last.Key.Start.Column
            || keys.Mapping.Find(list)?.Value is not YamlSequence { Items: [.., var end] }
            || end != entry
        )
            return [];
        List<YamlEntry> below = [];
        foreach (var key in keys.Mapping.Entries)
            Add(key);
        foreach (var key in keys.Mapping.Repeated)
            Add(key);
        return IsSorted() ? below : [.. below.OrderBy(e => e.Key.Start)];

        void Add(YamlEntry key)
        {
            if (key.Key.Start.CompareTo(last.Key.Start) > 0 && key.Key.Start.Column < first.Key.Start.Column)
                below.Add(key);
        }

        bool IsSorted()
        {
            for (var i = 1; i < below.Count; i++)
            {
                if (below[i - 1].Key.Start.CompareTo(below[i].Key.Start) > 0)
                    return false;
            }
            return true;
        }
    }

    private static int LastLine(YamlNode node) =>
        node switch
        {
            YamlMapping { Entries: [.., var (key, value)] } => Math.Max(key.End.Line, LastLine(value)),
            YamlSequence { Items: [.., var item] } => LastLine(item),
            _ => node.End is { Column: 1, Line: var line } ? line - 1 : node.End.Line,
        };
}
