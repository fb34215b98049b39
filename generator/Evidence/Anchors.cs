using StaticGuide.Diagnostics;

namespace StaticGuide.Evidence;

/// <summary>
/// Permanent anchors of records that are shown together: the record's id. Where several pages use an id for records of their
/// own, each gets its page's name as well, so that no link ever leads to the wrong one.
/// </summary>
internal static class Anchors
{
    /// <param name="nameOf">The id of a record, and where it is defined.</param>
    /// <param name="routeOf">The route of a page by its file; null for a file that is no page.</param>
    public static IReadOnlyDictionary<T, string> Of<T>(
        IReadOnlyList<T> records,
        Func<T, (string Id, Place Place)> nameOf,
        Func<string, string?> routeOf
    )
        where T : notnull
    {
        Dictionary<T, string> anchors = new(records.Count);
        var byId = records.GroupBy(r => nameOf(r).Id, StringComparer.Ordinal).ToList();
        var taken = byId.Where(g => g.Count() == 1).Select(g => g.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var group in byId)
        {
            var shared = !taken.Contains(group.Key);
            foreach (var record in group)
                anchors.Add(
                    record,
                    shared && routeOf(nameOf(record).Place.File) is { } route ? Unused($"{group.Key}-{NameOf(route)}", taken) : group.Key
                );
        }
        return anchors;
    }

    private static string NameOf(string route) => route == "/" ? "home" : route.Trim('/').Replace('/', '-');

    private static string Unused(string anchor, HashSet<string> taken)
    {
        var candidate = anchor;
        for (var i = 2; !taken.Add(candidate); i++)
            candidate = $"{anchor}-{i}";
        return candidate;
    }
}
