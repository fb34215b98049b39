using System.Collections.Concurrent;

namespace StaticGuide.Checking.Comparing;

/// <summary>Compares two built sites, page by page; only pages whose bytes differ are read.</summary>
internal sealed class SiteComparer(BuiltSite old, BuiltSite young)
{
    private readonly ConcurrentDictionary<string, BuiltPage> before = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, BuiltPage> after = new(StringComparer.Ordinal);

    /// <summary>The pictures that look otherwise under the same name.</summary>
    private readonly OtherImages others = new(young.ImagesOtherThanIn(old));

    private readonly ChangedSources sources = new(old, young);

    /// <summary>Pages that cannot be read in one of the sites: nothing is said of them.</summary>
    private readonly ConcurrentDictionary<string, bool> unread = new(StringComparer.Ordinal);

    /// <summary>Where the pages are now that moved.</summary>
    private Dictionary<string, string> movedTo = new(StringComparer.Ordinal);

    public SiteDifference Run()
    {
        Parallel.ForEach(
            old.Routes.Union(young.Routes),
            route =>
            {
                var (was, now) = (old.HtmlOf(route), young.HtmlOf(route));
                if (was is null && old.Has(route) || now is null && young.Has(route))
                    unread[route] = true;
                else if (was != now || others.MayBeOn(now))
                    Read(route, was, now);
            }
        );
        var added = Sorted(after.Where(p => p.Value.Target is null && !WasPage(p.Key))).ToList();
        var left = Sorted(before.Where(p => !young.Has(p.Key) || p.Value.Target is null && after[p.Key].Target is not null)).ToList();
        var alike = new AlikePages(added);
        var moved = left.Select(p => Moved(p.Key, p.Value, added, alike)).OfType<MovedPage>().Select(WithChange).ToList();
        var movedFrom = moved.Select(m => m.From).ToHashSet(StringComparer.Ordinal);
        var places = moved.Select(m => m.To).ToHashSet(StringComparer.Ordinal);
        movedTo = moved
            .Select(m => (m.From, To: RouteOf(m)))
            .Where(m => m.To is not null)
            .DistinctBy(m => m.From)
            .ToDictionary(m => m.From, m => m.To!, StringComparer.Ordinal);
        var stayed = before.Where(p => p.Value.Target is null && after.TryGetValue(p.Key, out var now) && now.Target is null).ToList();
        var numbers = new NumberComparer(old, young, before, after);
        return new SiteDifference
        {
            Pages = young.Routes.Count,
            Added = [.. added.Where(p => !places.Contains(p.Key)).Select(p => new PageAtRoute(p.Key, p.Value.Title, young.FileOf(p.Key)))],
            Gone =
            [
                .. left.Where(p => p.Value.Target is null && !movedFrom.Contains(p.Key))
                    .Select(p => new PageAtRoute(p.Key, p.Value.Title, old.FileOf(p.Key))),
            ],
            Moved = [.. moved, .. Sorted(before).Select(p => Redirected(p.Key, p.Value)).OfType<MovedPage>()],
            Changed = [.. Sorted(before.Where(p => p.Value.Target is null)).Select(p => Changed(p.Key, p.Value)).OfType<ChangedPage>()],
            Files = FileComparer.Of(old, young),
            Frame = FrameComparer.Of(stayed.Select(p => (p.Key, p.Value, after[p.Key])), others),
            Statistics = numbers.Statistics(),
            Numbers = numbers.OfPages(),
            Confirmations = Confirmation.Of(old, young, stayed.Select(p => (p.Value, after[p.Key]))),
            Sources = Entries(
                old.Sources,
                young.Sources,
                s => s.Id,
                s => s.Title,
                s => string.Join(", ", new[] { $"“{s.Title}”", s.Url, s.Issued }.Where(t => t.Length > 0))
            ),
        };
    }

    private void Read(string route, string? was, string? now)
    {
        if (was is not null)
            before[route] = BuiltPage.Read(was, route, old.Address);
        if (now is not null)
            after[route] = BuiltPage.Read(now, route, young.Address);
    }

    private bool WasPage(string route) => old.Has(route) && (!before.TryGetValue(route, out var page) || page.Target is null);

    /// <summary>Where a page that left its address is now; null where it is nowhere.</summary>
    private MovedPage? Moved(string route, BuiltPage page, IReadOnlyList<KeyValuePair<string, BuiltPage>> added, AlikePages alike)
    {
        if (after.TryGetValue(route, out var now) && now.Target is not null)
            return new MovedPage(route, Named(now.Target), page.Title, HasAlias: true, old.FileOf(route));
        if ((young.Rules?.Find(young.Address.Folder + route) ?? young.Rules?.Find(route)) is { Status: >= 300 and < 400 } rule)
            return new MovedPage(route, Named(rule.To), page.Title, HasAlias: true, old.FileOf(route));
        if (page.Target is not null)
            return new MovedPage(route, null, page.Title, HasAlias: false, old.FileOf(route));
        var same = added.Where(p => p.Value.Text == page.Text).Take(2).ToList();
        if (same.Count != 1)
            same = [.. added.Where(p => p.Value.Prose == page.Prose && page.Prose.Length > 0).Take(2)];
        if (same.Count != 1)
            same = [.. added.Where(p => p.Value.Title == page.Title && page.Title.Length > 0).Take(2)];
        if (same.Count != 1)
            same = [.. alike.To(page).Take(2)];
        return same is [var only] ? new MovedPage(route, only.Key, page.Title, HasAlias: false, old.FileOf(route)) : null;

        string Named(string link) => RouteIn(young, link, route) ?? link;
    }

    /// <summary>A former address that leads elsewhere than before; null where it leads to the same page, wherever that is now.</summary>
    private MovedPage? Redirected(string route, BuiltPage page)
    {
        if (page.Target is not { } was || !after.TryGetValue(route, out var next) || next.Target is not { } now)
            return null;
        var (from, to) = (RouteIn(old, was, route), RouteIn(young, now, route));
        if (was == now || from is not null && to is not null && (from == to || movedTo.GetValueOrDefault(from) == to))
            return null;
        // What is no address of another site leads nowhere, if not to a page.
        var isLost = to is null && !now.Contains("//", StringComparison.Ordinal);
        return new MovedPage(route, isLost ? null : to ?? now, page.Title, !isLost, old.FileOf(route)) { Before = from ?? was };
    }

    /// <summary>With what else changes for those who come to the old address.</summary>
    private MovedPage WithChange(MovedPage page)
    {
        if (!before.TryGetValue(page.From, out var was) || was.Target is not null || RouteOf(page) is not { } route)
            return page;
        if (!after.TryGetValue(route, out var now))
            now = !unread.ContainsKey(route) && young.HtmlOf(route) is { } html ? BuiltPage.Read(html, route, young.Address) : null;
        if (now is null || now.Target is not null)
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
    private string? RouteOf(MovedPage page) => page.To is null ? null : RouteIn(young, page.To, page.From);

    /// <param name="link">As an address writes it that stands at a route.</param>
    private static string? RouteIn(BuiltSite site, string link, string route)
    {
        var path = site.Address.Parse(link, route) is { } url ? site.Address.PathOf(url) : "";
        // The site may be published below a folder.
        while (path.Length > 1 && !site.Has(path))
            path = path.IndexOf('/', 1) is > 0 and var next ? path[next..] : "";
        return site.Has(path) ? path : null;
    }

    private ChangedPage? Changed(string route, BuiltPage was) =>
        after.TryGetValue(route, out var now) && now.Target is null ? Changed(route, was, now) : null;

    private ChangedPage? Changed(string route, BuiltPage was, BuiltPage now)
    {
        var lost = was.Anchors.Except(now.Anchors).Order(StringComparer.Ordinal).ToList();
        var followed = sources.Followed(was, now);
        var named = followed.Renamed(now.SiteTitle);
        var statuses = Statuses(was.Notes, now.Notes);
        List<PartChange> parts =
        [
            .. PartComparer.Of(named.Parts, now.Parts, tellsWords: false).Where(c => !FollowsMove(c)).Distinct(),
            .. others.On(was.Parts, now.Parts),
            .. MarkComparer.Of(was, now),
            .. WordsComparer.Of(named.Prose == now.Prose ? named.Prose : followed.Prose, now.Prose),
        ];
        // What changes in notes and drawings alone is told too, and that of a list only the order does.
        if (was.Title == now.Title && lost.Count + statuses.Count + parts.Count == 0 && was.Text != now.Text && named.Text != now.Text)
            parts = [.. WordsComparer.OfSameProse(named.Prose == now.Prose ? named : followed, named, now)];
        return was.Title == now.Title && (was.Text == now.Text || named.Text == now.Text) && lost.Count + statuses.Count + parts.Count == 0
            ? null
            : new ChangedPage(route, now.Title, was.Title == now.Title ? null : was.Title, lost, [.. parts.Select(p => p.Cut())], statuses);
    }

    /// <summary>A link that leads to the same page at its new address.</summary>
    private bool FollowsMove(PartChange change)
    {
        if (change is not { Kind: PartKind.Link, Old: { } was, New: { } now })
            return false;
        var end = was.IndexOfAny(['?', '#']) is >= 0 and var at ? at : was.Length;
        return movedTo.TryGetValue(was[..end], out var to) && now == to + was[end..];
    }

    /// <summary>How many notes have each status. That more or fewer are as they should be is not news by itself.</summary>
    private static List<(string Status, int Old, int New)> Statuses(IReadOnlyList<BuiltNote> was, IReadOnlyList<BuiltNote> now)
    {
        var (before, after) = (Counts(was), Counts(now));
        var changed = before
            .Keys.Union(after.Keys)
            .Order(StringComparer.Ordinal)
            .Select(s => (Status: s, Old: before.GetValueOrDefault(s), New: after.GetValueOrDefault(s)))
            .Where(s => s.Old != s.New)
            .ToList();
        return changed.All(s => BuiltNote.IsUsual(s.Status)) ? [] : changed;

        static Dictionary<string, int> Counts(IEnumerable<BuiltNote> notes) =>
            notes.CountBy(n => n.Status, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
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

    private static IEnumerable<KeyValuePair<string, BuiltPage>> Sorted(IEnumerable<KeyValuePair<string, BuiltPage>> pages) =>
        pages.OrderBy(p => p.Key, StringComparer.Ordinal);
}
