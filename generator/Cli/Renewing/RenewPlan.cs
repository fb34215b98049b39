using StaticGuide.Cli.Editing;
using StaticGuide.Content.Statistics;
using StaticGuide.Content.Values;
using StaticGuide.Evidence.Figures;
using StaticGuide.Files;
using StaticGuide.Verification.Renewal;
using StaticGuide.Yaml;

namespace StaticGuide.Cli.Renewing;

/// <summary>What is to be written into which file.</summary>
/// <param name="files">As they were when the guide was read.</param>
internal sealed class RenewPlan(SourceReader files)
{
    private readonly List<RenewedItem> items = [];
    private readonly List<LeftItem> left = [];

    /// <summary>All that is taken: statistics and passages.</summary>
    public IReadOnlyList<RenewedItem> Items => items;

    public IEnumerable<RenewedFigure> Taken => items.OfType<RenewedFigure>();

    public IEnumerable<RenewedPassage> Passages => items.OfType<RenewedPassage>();

    public IReadOnlyList<LeftItem> Left => left;

    /// <summary>Sources whose own dates are new, with these.</summary>
    public List<SourceNews> Sources { get; } = [];

    /// <summary>Derived statistics that state their value or time themselves, with the new one.</summary>
    public List<(Statistic Before, Statistic After)> Derived { get; } = [];

    public void Add(SourceNews news)
    {
        items.AddRange(news.Taken.Select(t => new RenewedFigure(t.Figure, t.Next) { Published = PublishedBefore(t.Figure, news) }));
        items.AddRange(news.Passages.OfType<PassageNews.Taken>().Select(t => new RenewedPassage(t.Excerpt, t.Next)));
        left.AddRange(news.Left.Select(l => new LeftItem(l.Figure, l.Reason, l.Said)));
        left.AddRange(news.Passages.OfType<PassageNews.Left>().Select(l => new LeftItem(l.Excerpt, l.Reason, l.Said)));
        if (news.IsTaken || news.Published is not null)
            Sources.Add(news);
    }

    /// <summary>
    /// When the edition appeared that a number was taken from. A source whose day an earlier run has renewed is of the next one; what that
    /// run has taken tells what it was.
    /// </summary>
    private static EdtfDate? PublishedBefore(Figure figure, SourceNews news)
    {
        var year = FigureTime.Of(figure.Statistic).First.Year;
        var moved = news
            .Figures.Select(f => f.Figure.Statistic)
            .FirstOrDefault(s =>
                s.Previous is [{ Published: not null } last, ..]
                && new FigureTime(last.AsOf, last.Period) is var before
                && before.First.Year >= year
                && before.IsBefore(FigureTime.Of(s))
            );
        return news.Published is null && moved is not null ? moved.Previous[0].Published : figure.Source.Published;
    }

    public void Leave(LeftItem item) => left.Add(item);

    /// <summary>Drops what nobody asked for: it stays as it is, and nothing is said of it.</summary>
    public void Keep(Predicate<ITaken> isMeant, Predicate<SourceNews> isWhole)
    {
        var dropped = items.Where(i => !isMeant(i.Item)).Select(i => i.Source).ToHashSet();
        items.RemoveAll(i => !isMeant(i.Item));
        left.RemoveAll(l => !isMeant(l.Item));
        Sources.RemoveAll(s => s.IsTaken ? dropped.Contains(s.Source) && !items.Exists(i => i.Source == s.Source) : !isWhole(s));
    }

    /// <summary>Takes back what was taken.</summary>
    public void Leave(RenewedItem item, LeftReason reason, string? detail)
    {
        items.Remove(item);
        left.Add(new LeftItem(item.Item, reason, item.Says, detail));
        Sources.RemoveAll(s => s.Source == item.Source && s.IsTaken && !items.Exists(t => t.Source == s.Source));
    }

    /// <summary>The files that change, those first that hold statistics alone: a source is renewed only with one of its own.</summary>
    public IReadOnlyList<string> Files =>
        [
            .. items
                .Select(t => t.File)
                .Concat(Sources.Select(s => s.Source.Place.File))
                .Concat(Derived.Select(d => d.Before.Place.File))
                .Distinct(StringComparer.Ordinal)
                .OrderBy(f => Sources.Exists(s => s.Source.Place.File == f))
                .ThenBy(f => f, StringComparer.Ordinal),
        ];

    /// <summary>The text of a file with all that changes in it; what cannot be written there is left.</summary>
    /// <returns>Null where nothing of it can be changed.</returns>
    public (EditedFile File, string Text)? Edited(string path)
    {
        if (EditedFile.Read(files, path) is not { } file)
        {
            LeaveAll(path, "it cannot be read");
            return null;
        }
        List<ScalarChange> changes = [];
        List<ListAddition> additions = [];
        foreach (var item in items.Where(t => t.File == path).ToList())
        {
            if (file.EntryAt(item.Item.Place) is not { } entry || item.ChangesIn(entry) is not { } own)
            {
                Leave(item, LeftReason.File, "its entry could not be found in the YAML as it was read");
                continue;
            }
            changes.AddRange(own);
            if (item.AdditionTo(entry) is { } addition)
                additions.Add(addition);
        }
        foreach (var (before, after) in Derived.Where(d => d.Before.Place.File == path))
        {
            if (file.EntryAt(before.Place) is { } entry)
                changes.AddRange(FigureEdit.Of(entry, before, after) ?? []);
        }
        foreach (var news in Sources.Where(s => s.Source.Place.File == path))
            changes.AddRange(SourceChanges(file.EntryAt(news.Source.Place), news));
        if (file.With(changes, additions) is { } text)
            return (file, text);
        // One entry that is written in an unheard-of way does not hold up the others of its file.
        var all = items.Where(t => t.File == path).ToList();
        foreach (var item in all)
        {
            var entry = file.EntryAt(item.Item.Place)!;
            if (file.With(item.ChangesIn(entry)!, item.AdditionTo(entry) is { } addition ? [addition] : []) is null)
                Leave(item, LeftReason.File, "its YAML would be read otherwise afterwards");
        }
        var rest = items.Count(t => t.File == path);
        if (rest > 0 && rest < all.Count)
            return Edited(path);
        LeaveAll(path, "its YAML would be read otherwise afterwards");
        return null;
    }

    public void LeaveAll(string path, string why)
    {
        foreach (var item in items.Where(t => t.File == path).ToList())
            Leave(item, LeftReason.File, why);
        Sources.RemoveAll(s => s.Source.Place.File == path);
        Derived.RemoveAll(d => d.Before.Place.File == path);
    }

    private static IEnumerable<ScalarChange> SourceChanges(YamlMapping? entry, SourceNews news)
    {
        if (entry is null)
            yield break;
        if (news is { Published: { } published, Source.Published: { } before })
        {
            foreach (var change in SourceDateEdit.Of(entry.Find("published") ?? entry.Find("issued"), before, published))
                yield return change;
        }
        if (news.Source.Accessed is { } day && day < news.Accessed)
        {
            foreach (var change in SourceDateEdit.Of(entry.Find("accessed"), EdtfDate.Of(day), EdtfDate.Of(news.Accessed)))
                yield return change;
        }
    }
}
