using System.Collections.Concurrent;

namespace StaticGuide.Checking.Comparing;

/// <summary>Compares two built sites, page by page; only pages whose bytes differ are read.</summary>
internal sealed class SiteComparer(BuiltSite old, BuiltSite young)
{
    private readonly ConcurrentDictionary<string, BuiltPage> before = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, BuiltPage> after = new(StringComparer.Ordinal);

    /// <summary>The pictures that look otherwise under the same name.</summary>
    private readonly OtherImages others = new(young.ImagesOtherThanIn(old));

    public SiteDifference Run()
    {
        Parallel.ForEach(
            old.Routes.Union(young.Routes),
            route =>
            {
                var (was, now) = (old.Has(route) ? old.HtmlOf(route) : null, young.Has(route) ? young.HtmlOf(route) : null);
                if (was == now && !others.MayBeOn(now))
                    return;
                if (was is not null)
                    before[route] = BuiltPage.Read(was, route);
                if (now is not null)
                    after[route] = BuiltPage.Read(now, route);
            }
        );
        var added = Sorted(after.Where(p => p.Value.Target is null && !WasPage(p.Key))).ToList();
        var left = Sorted(before.Where(p => !young.Has(p.Key) || p.Value.Target is null && after[p.Key].Target is not null)).ToList();
        var moved = left.Select(p => Moved(p.Key, p.Value, added)).OfType<MovedPage>().Select(WithChange).ToList();
        var movedFrom = moved.Select(m => m.From).ToHashSet(StringComparer.Ordinal);
        var movedTo = moved.Select(m => m.To).ToHashSet(StringComparer.Ordinal);
        return new SiteDifference
        {
            Pages = young.Routes.Count,
            Added = [.. added.Where(p => !movedTo.Contains(p.Key)).Select(p => new PageAtRoute(p.Key, p.Value.Title))],
            Gone =
            [
                .. left.Where(p => p.Value.Target is null && !movedFrom.Contains(p.Key)).Select(p => new PageAtRoute(p.Key, p.Value.Title)),
            ],
            Moved = moved,
            Changed = [.. Sorted(before.Where(p => p.Value.Target is null)).Select(p => Changed(p.Key, p.Value)).OfType<ChangedPage>()],
            Frame = FrameComparer.Of(
                before
                    .Where(p => p.Value.Target is null && after.TryGetValue(p.Key, out var now) && now.Target is null)
                    .Select(p => (p.Key, p.Value, after[p.Key])),
                others
            ),
            Statistics = Entries(
                old.Statistics,
                young.Statistics,
                s => s.Id,
                s => s.Label,
                s => s.Date == "" ? s.Value : $"{s.Value} ({s.Date})"
            ),
            Numbers = old.Statistics is null || young.Statistics is null ? [.. Numbers()] : [],
            Sources = Entries(
                old.Sources,
                young.Sources,
                s => s.Id,
                s => s.Title,
                s => string.Join(", ", new[] { $"“{s.Title}”", s.Url, s.Issued }.Where(t => t.Length > 0))
            ),
        };
    }

    private bool WasPage(string route) => old.Has(route) && (!before.TryGetValue(route, out var page) || page.Target is null);

    /// <summary>Where a page that left its address is now; null where it is nowhere.</summary>
    private MovedPage? Moved(string route, BuiltPage page, IReadOnlyList<KeyValuePair<string, BuiltPage>> added)
    {
        if (after.TryGetValue(route, out var now) && now.Target is not null)
            return new MovedPage(route, now.Target, page.Title, HasAlias: true, old.FileOf(route));
        if (young.Rules?.Find(route) is { Status: >= 300 and < 400 } rule)
            return new MovedPage(route, rule.To, page.Title, HasAlias: true, old.FileOf(route));
        if (page.Target is not null)
            return new MovedPage(route, null, page.Title, HasAlias: false, old.FileOf(route));
        var same = added.Where(p => p.Value.Text == page.Text).Take(2).ToList();
        if (same.Count != 1)
            same = [.. added.Where(p => p.Value.Title == page.Title && page.Title.Length > 0).Take(2)];
        return same is [var only] ? new MovedPage(route, only.Key, page.Title, HasAlias: false, old.FileOf(route)) : null;
    }

    /// <summary>With what else changes for those who come to the old address.</summary>
    private MovedPage WithChange(MovedPage page)
    {
        if (!before.TryGetValue(page.From, out var was) || was.Target is not null || RouteOf(page) is not { } route)
            return page;
        if (!after.TryGetValue(route, out var now))
            now = BuiltPage.Read(young.HtmlOf(route), route);
        if (now.Target is not null)
            return page;
        var change = Changed(route, was with { Parts = [.. was.Parts.Select(p => AfterMove(p, page.From, route))] }, now);
        // A page that was there before has much that is its own.
        return page with { Change = change is not null && WasPage(route) ? change with { Parts = [], Statuses = [] } : change };
    }

    /// <summary>What a page has in its own folder moves with it.</summary>
    private static PagePart AfterMove(PagePart part, string from, string to) =>
        from.Length > 1 && from.EndsWith('/') && part.Target.StartsWith(from, StringComparison.Ordinal)
            ? part with
            {
                Target = to + part.Target[from.Length..],
            }
            : part;

    /// <summary>The page of the new site that a moved one leads to; null where it leads elsewhere.</summary>
    private string? RouteOf(MovedPage page)
    {
        var path = page.To is null ? "" : PartReader.PathOf(page.To, page.From);
        // The site may be published below a folder.
        while (path.Length > 1 && !young.Has(path))
            path = path.IndexOf('/', 1) is > 0 and var next ? path[next..] : "";
        return young.Has(path) ? path : null;
    }

    private ChangedPage? Changed(string route, BuiltPage was) =>
        after.TryGetValue(route, out var now) && now.Target is null ? Changed(route, was, now) : null;

    private ChangedPage? Changed(string route, BuiltPage was, BuiltPage now)
    {
        var lost = was.Anchors.Except(now.Anchors).Order(StringComparer.Ordinal).ToList();
        var statuses = was
            .Statuses.Keys.Union(now.Statuses.Keys)
            .Order(StringComparer.Ordinal)
            .Select(s => (s, was.Statuses.GetValueOrDefault(s), now.Statuses.GetValueOrDefault(s)))
            .Where(s => s.Item2 != s.Item3)
            .ToList();
        List<PartChange> parts = [.. PartComparer.Of(was.Parts, now.Parts, tellsWords: false), .. others.On(was.Parts, now.Parts)];
        return was.Title == now.Title && was.Text == now.Text && lost.Count + statuses.Count + parts.Count == 0
            ? null
            : new ChangedPage(route, now.Title, was.Title == now.Title ? null : was.Title, lost, parts, statuses);
    }

    private static List<EntryChange> Entries<T>(
        IReadOnlyDictionary<string, T>? old,
        IReadOnlyDictionary<string, T>? young,
        Func<T, string> id,
        Func<T, string> label,
        Func<T, string> said
    )
        where T : class
    {
        if (old is null || young is null)
            return [];
        List<EntryChange> changes = [];
        foreach (var key in old.Keys.Union(young.Keys).Order(StringComparer.Ordinal))
        {
            var (was, now) = (old.GetValueOrDefault(key), young.GetValueOrDefault(key));
            if ((was is null ? null : said(was)) is var before && (now is null ? null : said(now)) is var after && before != after)
                changes.Add(new EntryChange(id((now ?? was)!), label((now ?? was)!), before, after));
        }
        return changes;
    }

    /// <summary>Numbers that a page lost and gained, in its order; those that stay are left out.</summary>
    private IEnumerable<EntryChange> Numbers()
    {
        foreach (var (route, was) in Sorted(before.Where(p => after.ContainsKey(p.Key))))
        {
            var now = after[route];
            var (lost, gained) = (Without(was.Numbers, now.Numbers), Without(now.Numbers, was.Numbers));
            for (var i = 0; i < Math.Max(lost.Count, gained.Count); i++)
                yield return new EntryChange(route, now.Title, lost.ElementAtOrDefault(i), gained.ElementAtOrDefault(i));
        }
    }

    private static List<string> Without(IEnumerable<string> numbers, IEnumerable<string> others)
    {
        var counts = others.GroupBy(n => n, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
        return [.. numbers.Where(n => counts.GetValueOrDefault(n) is var left && (counts[n] = left - 1) < 0)];
    }

    private static IEnumerable<KeyValuePair<string, BuiltPage>> Sorted(IEnumerable<KeyValuePair<string, BuiltPage>> pages) =>
        pages.OrderBy(p => p.Key, StringComparer.Ordinal);
}
