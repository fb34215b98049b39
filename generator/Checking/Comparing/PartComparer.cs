namespace StaticGuide.Checking.Comparing;

/// <summary>Tells which links, pictures and headings of a page came, went or changed. Where they stand does not matter.</summary>
internal static class PartComparer
{
    /// <param name="tellsWords">Whether other words of a link are told; a page's own are among its text, which differs then.</param>
    public static IReadOnlyList<PartChange> Of(IReadOnlyList<PagePart> old, IReadOnlyList<PagePart> young, bool tellsWords)
    {
        List<PartChange> changes = [];
        var (gone, come) = (Without(old, young), Without(young, old));
        foreach (var (was, now) in Pairs(gone, come, p => p.Words.Length == 0 ? null : p.Words))
            changes.Add(new PartChange(was.Kind, was.Words, was.Target, now.Target));
        // A heading that is new, gone or called otherwise is among the words.
        gone.RemoveAll(p => p.Kind == PartKind.Heading);
        come.RemoveAll(p => p.Kind == PartKind.Heading);
        foreach (var (was, now) in Pairs(gone, come, p => p.Target))
        {
            if (was.Kind == PartKind.Image)
                changes.Add(new PartChange(PartKind.Alt, was.Target, was.Words, now.Words));
            else if (tellsWords)
                changes.Add(new PartChange(PartKind.LinkWords, was.Target, was.Words, now.Words));
        }
        changes.AddRange(gone.Select(p => new PartChange(p.Kind, p.Words, p.Target, null)));
        changes.AddRange(come.Select(p => new PartChange(p.Kind, p.Words, null, p.Target)));
        return changes;
    }

    /// <summary>Those of both lists that have a key in common, in order; they are taken out of the lists.</summary>
    public static List<(PagePart Was, PagePart Now)> Pairs(List<PagePart> gone, List<PagePart> come, Func<PagePart, string?> key)
    {
        var waiting = come.Where(p => key(p) is not null)
            .GroupBy(p => (p.Kind, key(p)))
            .ToDictionary(g => g.Key, g => new Queue<PagePart>(g));
        List<(PagePart Was, PagePart Now)> pairs = [];
        foreach (var was in gone)
        {
            if (waiting.TryGetValue((was.Kind, key(was)), out var found) && found.TryDequeue(out var now))
                pairs.Add((was, now));
        }
        foreach (var (list, taken) in new[] { (gone, pairs.Select(p => p.Was)), (come, pairs.Select(p => p.Now)) })
        {
            var rest = taken.ToHashSet(ReferenceEqualityComparer.Instance);
            list.RemoveAll(rest.Contains);
        }
        return pairs;
    }

    /// <summary>Those of a page that another one has not, or not so often.</summary>
    public static List<PagePart> Without(IEnumerable<PagePart> parts, IEnumerable<PagePart> others)
    {
        var counts = others.CountBy(p => p).ToDictionary();
        return [.. parts.Where(p => (counts[p] = counts.GetValueOrDefault(p) - 1) < 0)];
    }
}
