using StaticGuide.Diagnostics;

namespace StaticGuide.Yaml;

/// <summary>
/// Finds the lists that the entries of another one have joined because that one's first line (<c>tags:</c>) is gone, names the line, and
/// gives the entries back. Where their form does not tell them from the entries above, nothing is said.
/// </summary>
internal sealed class LostListLines(SourceText source, ListKey[] lists, DiagnosticBag diagnostics)
{
    /// <summary>The mapping as it was meant, or the same one where nothing is missing.</summary>
    public YamlMapping Mend(YamlMapping mapping)
    {
        List<YamlEntry>? mended = null;
        for (var at = 0; at < mapping.Entries.Length; at++)
        {
            var entry = mapping.Entries[at];
            if (
                entry.Value is not YamlSequence { Items: { Count: > 1 } items } list
                || HostOf(entry.Key.Value) is not { } host
                || EndOfOwn(items, host) is not { } end
                || RunsFrom(items, end, mapping) is not { } runs
            )
                continue;
            mended ??= [.. mapping.Entries];
            mended[at] = new YamlEntry(entry.Key, new YamlSequence(list.Start, items[end - 1].End, [.. items.Take(end)]));
            foreach (var (candidates, start, behind) in runs)
            {
                Report(items[start], host, candidates);
                var (first, last) = (items[start], items[behind - 1]);
                mended.Add(
                    new YamlEntry(
                        new YamlScalar(first.Start, first.Start, candidates[0].Name, isPlain: true),
                        new YamlSequence(first.Start, last.End, [.. items.Skip(start).Take(behind - start)])
                    )
                );
            }
        }
        return mended is null
            ? mapping
            : new YamlMapping(mapping.Start, mapping.End, [.. mended]) { Repeated = mapping.Repeated, IsTwo = mapping.IsTwo };
    }

    private ListKey? HostOf(string key)
    {
        foreach (var list in lists)
        {
            if (list.Name == key)
                return list;
        }
        return null;
    }

    /// <summary>How many entries fit their list, if some come first that do and then only others.</summary>
    private static int? EndOfOwn(IReadOnlyList<YamlNode> items, ListKey host)
    {
        var end = 0;
        while (end < items.Count && host.Fits(items[end]))
            end++;
        return end > 0 && end < items.Count && NoneFits(items.Skip(end), host) ? end : null;
    }

    private static bool NoneFits(IEnumerable<YamlNode> items, ListKey host) => items.All(i => !host.Fits(i));

    /// <summary>
    /// The entries from a place on, list by list: which it may be, where it begins and ends; null where some are of none.
    /// </summary>
    private List<(ListKey[] Lists, int Start, int Behind)>? RunsFrom(IReadOnlyList<YamlNode> items, int start, YamlMapping mapping)
    {
        List<(ListKey[] Lists, int Start, int Behind)> runs = [];
        while (start < items.Count)
        {
            ListKey[] candidates =
            [
                .. lists.Where(l =>
                    l.Owns(items[start]) && mapping.Find(l.Name) is null && !runs.Exists(r => r.Lists[0] == l) && BeginsLine(items[start])
                ),
            ];
            if (candidates.Length == 0)
                return null;
            var behind = start + items.Skip(start).TakeWhile(i => candidates[0].Owns(i)).Count();
            candidates = [.. candidates.Where(l => items.Skip(start).Take(behind - start).All(i => l.Owns(i)))];
            if (behind - start < candidates[0].Fewest)
                return null;
            runs.Add((candidates, start, behind));
            start = behind;
        }
        return runs;
    }

    /// <summary>Behind a <c>- </c>, and not between brackets.</summary>
    private bool BeginsLine(YamlNode item) =>
        source.Line(item.Start.Line) is { } line && line.AsSpan(0, Math.Min(line.Length, item.Start.Column - 1)).Trim() is "-";

    private void Report(YamlNode first, ListKey host, ListKey[] candidates) =>
        diagnostics.Add(
            ConfigurationRules.MissingKey,
            YamlReader.PlaceOf(source, first),
            $"from here on, the entries are none of `{host.Name}:`, under which they stand: the first line of another list is gone",
            $"write `{candidates[0].Name}:`{(candidates.Length == 1 ? "" : $" (or {string.Join(", ", candidates.Skip(1).Select(c => $"`{c.Name}:`"))})")}"
                + $" on a line of its own above it, as far to the left as `{host.Name}:`"
        );
}
