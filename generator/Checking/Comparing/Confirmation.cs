namespace StaticGuide.Checking.Comparing;

/// <summary>A number or a note whose words were found at its source in one of the sites alone.</summary>
/// <param name="Name">Of a number its id, where both sites have a table of them; else the first line of its note.</param>
/// <param name="IsNumber">It is known by its id.</param>
/// <param name="IsLost">They were, and are not any more.</param>
internal sealed record Confirmation(string Name, bool IsNumber, bool IsLost)
{
    /// <param name="pages">
    /// Pages that were there before and are. Without a table of numbers, nothing says which notes of several pages are of the same one.
    /// </param>
    public static IReadOnlyList<Confirmation> Of(BuiltSite old, BuiltSite young, IEnumerable<(BuiltPage Was, BuiltPage Now)> pages)
    {
        var hasTables = old.Statistics is not null && young.Statistics is not null;
        return
        [
            .. (hasTables ? OfTables(old.Statistics!, young.Statistics!) : [])
                .Concat(
                    pages
                        .SelectMany(p => OfNotes(p.Was.Notes, p.Now.Notes))
                        .Where(c => !hasTables || !c.IsNumber)
                        .Select(c => c with { IsNumber = false })
                )
                .Distinct()
                .OrderBy(c => c.Name, StringComparer.Ordinal),
        ];
    }

    /// <summary>A number that was never found has no day on which it was checked.</summary>
    private static IEnumerable<Confirmation> OfTables(
        IReadOnlyDictionary<string, BuiltStatistic> old,
        IReadOnlyDictionary<string, BuiltStatistic> young
    ) =>
        old.Where(s => young.TryGetValue(s.Key, out var now) && now.Checked.Length == 0 != (s.Value.Checked.Length == 0))
            .Select(s => new Confirmation(s.Value.Id, IsNumber: true, IsLost: s.Value.Checked.Length > 0));

    private static IEnumerable<Confirmation> OfNotes(IEnumerable<BuiltNote> old, IEnumerable<BuiltNote> young)
    {
        var (before, after) = (Single(old), Single(young));
        return before
            .Where(n =>
                after.TryGetValue(n.Key, out var now) && (n.Value.IsConfirmed && now.IsDenied || n.Value.IsDenied && now.IsConfirmed)
            )
            .Select(n => new Confirmation(n.Key, n.Value.IsNumber, n.Value.IsConfirmed));
    }

    /// <summary>Those whose name tells which they are.</summary>
    private static Dictionary<string, BuiltNote> Single(IEnumerable<BuiltNote> notes) =>
        notes
            .GroupBy(n => n.Name, StringComparer.Ordinal)
            .Where(g => g.Count() == 1)
            .ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
}
