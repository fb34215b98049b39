namespace StaticGuide.Checking.Comparing;

/// <summary>Tells what changes about numbers: by the table of statistics where both sites have one, and by what pages show.</summary>
/// <param name="before">The pages of the old site that were read: those that differ.</param>
/// <param name="after">Those of the new one.</param>
internal sealed class NumberComparer(
    BuiltSite old,
    BuiltSite young,
    IReadOnlyDictionary<string, BuiltPage> before,
    IReadOnlyDictionary<string, BuiltPage> after
)
{
    private readonly bool hasTables = old.Statistics is not null && young.Statistics is not null;

    /// <summary>The values whose changes are told, as pages have them for machines.</summary>
    private readonly HashSet<string> told = new(StringComparer.Ordinal);

    private readonly ShownNumbers shownBefore = new(before);
    private readonly ShownNumbers shownAfter = new(after);
    private readonly ILookup<string, string> oldSources = ByUrl(old.Sources);
    private readonly ILookup<string, string> youngSources = ByUrl(young.Sources);

    /// <summary>By id; to be asked for before the numbers of pages.</summary>
    public IReadOnlyList<EntryChange> Statistics()
    {
        List<EntryChange> changes = [];
        if (!hasTables)
            return changes;
        foreach (var key in old.Statistics!.Keys.Union(young.Statistics!.Keys).Order(StringComparer.Ordinal))
        {
            var (was, now) = (old.Statistics.GetValueOrDefault(key), young.Statistics.GetValueOrDefault(key));
            if (was is null || now is null)
                changes.Add(new EntryChange((now ?? was)!.Id, (now ?? was)!.Label, Said(was), Said(now)));
            else if (Differences(was, now) is { Count: > 0 } differences)
            {
                changes.Add(
                    new EntryChange(now.Id, now.Label, Joined(differences.Select(d => d.Was)), Joined(differences.Select(d => d.Now)))
                );
                told.Add(was.Machine);
                told.Add(now.Machine);
            }
        }
        return changes;
    }

    /// <summary>
    /// Numbers that a page lost and gained, in its order; those that stay are left out. Where there are tables, only those that are
    /// shown in other words: each once, for the first page that has it.
    /// </summary>
    public IReadOnlyList<EntryChange> OfPages()
    {
        List<EntryChange> changes = [];
        HashSet<(string?, string?)> seen = [];
        foreach (var (route, was) in before.Where(p => after.ContainsKey(p.Key)).OrderBy(p => p.Key, StringComparer.Ordinal))
        {
            var now = after[route];
            var (lost, gained) = (Without(was.Numbers, now.Numbers), Without(now.Numbers, was.Numbers));
            foreach (var (noted, notes) in hasTables ? [] : Notes(was, now))
            {
                // With its date: where that alone is another, nothing else would tell.
                changes.Add(new EntryChange(route, now.Title, noted.Said, notes.Said));
                lost.RemoveAll(n => n.Text == noted.Number);
                gained.RemoveAll(n => n.Text == notes.Number);
            }
            foreach (var pair in hasTables ? SameValues(lost, gained) : InOrder(lost, gained))
            {
                if (seen.Add(pair))
                    changes.Add(new EntryChange(route, now.Title, pair.Was, pair.Now));
            }
            if (!hasTables)
                seen.Clear();
        }
        return changes;
    }

    /// <summary>The notes of one number each that say something else of it by now.</summary>
    private static List<(BuiltNote Was, BuiltNote Now)> Notes(BuiltPage was, BuiltPage now)
    {
        var (old, young) = (ByLabel(was), ByLabel(now));
        return
        [
            .. old.Where(n => young.TryGetValue(n.Key, out var other) && other.Said != n.Value.Said).Select(n => (n.Value, young[n.Key])),
        ];

        static Dictionary<string, BuiltNote> ByLabel(BuiltPage page) =>
            page
                .Notes.Where(n => n.Label.Length > 0)
                .GroupBy(n => n.Label, StringComparer.Ordinal)
                .Where(g => g.Count() == 1)
                .ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
    }

    private static IEnumerable<(string? Was, string? Now)> InOrder(List<BuiltNumber> lost, List<BuiltNumber> gained) =>
        Enumerable
            .Range(0, Math.Max(lost.Count, gained.Count))
            .Select(i => (lost.ElementAtOrDefault(i)?.Text, gained.ElementAtOrDefault(i)?.Text));

    private IEnumerable<(string? Was, string? Now)> SameValues(List<BuiltNumber> lost, List<BuiltNumber> gained)
    {
        var come = gained.ToLookup(n => n.Value, StringComparer.Ordinal);
        return lost.GroupBy(n => n.Value, StringComparer.Ordinal)
            .Where(g => !told.Contains(g.Key))
            .SelectMany(g => g.Zip(come[g.Key], (was, now) => ((string?)was.Text, (string?)now.Text)));
    }

    private static List<BuiltNumber> Without(IEnumerable<BuiltNumber> numbers, IEnumerable<BuiltNumber> others)
    {
        var counts = others.CountBy(n => n.Text, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return [.. numbers.Where(n => (counts[n.Text] = counts.GetValueOrDefault(n.Text) - 1) < 0)];
    }

    private List<(string Was, string Now)> Differences(BuiltStatistic was, BuiltStatistic now)
    {
        List<(string Was, string Now)> found = [];
        if (Said(was) is var value && Said(now) is var other && value != other)
            found.Add((value!, other!));
        if (was.Value == now.Value && Shown(was, shownBefore) is { } shown && Shown(now, shownAfter) is { } words && shown != words)
            found.Add(($"“{shown}”", $"“{words}”"));
        Add("label", was.Label, now.Label, isWords: true);
        Add("kind", was.Kind, now.Kind);
        Add("percentile", was.Percentile, now.Percentile);
        Add("population", was.Population, now.Population, isWords: true);
        Add("place", was.Geography, now.Geography);
        if (!IsOneSource(was, now))
            Add("source", was.Source, now.Source, isWords: true);
        return found;

        void Add(string name, string before, string after, bool isWords = false)
        {
            if (before != after)
                found.Add((Named(name, before, isWords), Named(name, after, isWords)));
        }
    }

    private static string Named(string name, string what, bool isWords) =>
        what.Length == 0 ? $"no {name}"
        : isWords ? $"{name} “{what}”"
        : $"{name} {what}";

    /// <summary>A source that is called otherwise, or is elsewhere, is told as a source.</summary>
    private bool IsOneSource(BuiltStatistic was, BuiltStatistic now) =>
        was
            .SourceUrls.SelectMany(u => oldSources[u])
            .ToHashSet(StringComparer.Ordinal)
            .SetEquals(now.SourceUrls.SelectMany(u => youngSources[u]));

    private static ILookup<string, string> ByUrl(IReadOnlyDictionary<string, BuiltSource>? sources) =>
        (sources ?? new Dictionary<string, BuiltSource>(StringComparer.Ordinal)).Values.ToLookup(
            s => s.Url,
            s => s.Id,
            StringComparer.Ordinal
        );

    /// <summary>How readers see it where its address leads; null where that page is the same in both sites, or not there.</summary>
    private static string? Shown(BuiltStatistic statistic, ShownNumbers shown)
    {
        if (statistic.Url.IndexOf('#', StringComparison.Ordinal) is not (>= 0 and var hash))
            return null;
        var place = Uri.UnescapeDataString(statistic.Url[(hash + 1)..]);
        // The site may be published below a folder.
        for (
            var path = BuiltAddress.Unknown.Parse(statistic.Url, "/") is { } url ? BuiltAddress.Unknown.PathOf(url) : "";
            path.Length > 0;

        )
        {
            if (shown.On(path) is { } numbers)
                return numbers.GetValueOrDefault(place);
            path = path.IndexOf('/', 1) is > 0 and var next ? path[next..] : "";
        }
        return null;
    }

    private static string? Said(BuiltStatistic? statistic) =>
        statistic is null ? null
        : statistic.Date == "" ? statistic.Value
        : $"{statistic.Value} ({statistic.Date})";

    private static string Joined(IEnumerable<string> words) => string.Join(", ", words);

    /// <summary>How pages show their numbers, by the place of each: the first that stands there.</summary>
    private sealed class ShownNumbers(IReadOnlyDictionary<string, BuiltPage> pages)
    {
        private readonly Dictionary<string, Dictionary<string, string>> known = new(StringComparer.Ordinal);

        /// <summary>Null where there is no such page.</summary>
        public Dictionary<string, string>? On(string route)
        {
            if (known.TryGetValue(route, out var numbers) || !pages.TryGetValue(route, out var page))
                return numbers;
            return known[route] = page
                .Numbers.DistinctBy(n => n.Place, StringComparer.Ordinal)
                .ToDictionary(n => n.Place, n => n.Text, StringComparer.Ordinal);
        }
    }
}
