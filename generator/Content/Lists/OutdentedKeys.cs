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
    public KeyReader Mend(KeyReader entry, Func<KeyReader, object?> read)
    {
        // Most lists end before a key that the file knows, or another list: then there is nothing to give back.
        if (
            !EndsList(entry.Mapping)
            || FirstBelow(entry.Mapping) is not { Key.Value: var next } nearest
            || IsList(next)
            || keys.IsKnown(next) && !keys.Mapping.Repeated.Contains(nearest)
        )
            return entry;
        var below = Below(entry.Mapping);
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

    /// <summary>Whether an entry is the last of its list, and written in lines.</summary>
    private bool EndsList(YamlMapping entry) =>
        entry.Entries is [var first, .., var last]
        && first.Key.Start.Line != last.Key.Start.Line
        && first.Key.Start.Column == last.Key.Start.Column
        && keys.Mapping.Find(list)?.Value is YamlSequence { Items: [.., var end] }
        && end == entry;

    private YamlEntry? FirstBelow(YamlMapping entry)
    {
        YamlEntry? nearest = null;
        foreach (var key in keys.Mapping.Entries)
        {
            if (IsBelow(key, entry) && !(nearest?.Key.Start.CompareTo(key.Key.Start) <= 0))
                nearest = key;
        }
        foreach (var key in keys.Mapping.Repeated)
        {
            if (IsBelow(key, entry) && !(nearest?.Key.Start.CompareTo(key.Key.Start) <= 0))
                nearest = key;
        }
        return nearest;
    }

    /// <summary>The keys of the file behind the list that such an entry ends.</summary>
    private List<YamlEntry> Below(YamlMapping entry) =>
        [.. keys.Mapping.Entries.Concat(keys.Mapping.Repeated).Where(e => IsBelow(e, entry)).OrderBy(e => e.Key.Start)];

    private static bool IsBelow(YamlEntry key, YamlMapping entry) =>
        key.Key.Start.CompareTo(entry.Entries[^1].Key.Start) > 0 && key.Key.Start.Column < entry.Entries[0].Key.Start.Column;

    private static int LastLine(YamlNode node) =>
        node switch
        {
            YamlMapping { Entries: [.., var (key, value)] } => Math.Max(key.End.Line, LastLine(value)),
            YamlSequence { Items: [.., var item] } => LastLine(item),
            _ => node.End is { Column: 1, Line: var line } ? line - 1 : node.End.Line,
        };
}
