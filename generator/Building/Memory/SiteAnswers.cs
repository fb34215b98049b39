using System.Collections.Concurrent;
using StaticGuide.Content.Pages;
using StaticGuide.Content.Sources;
using StaticGuide.Content.Values;
using StaticGuide.Diagnostics;
using StaticGuide.Evidence.Figures;
using StaticGuide.Evidence.Locks;
using StaticGuide.Files;
using StaticGuide.Rendering.Context;
using StaticGuide.Rendering.Pages;

namespace StaticGuide.Building.Memory;

/// <summary>What a site answers to the questions that pages ask while they are made. For any thread.</summary>
/// <param name="texts">That of the records.</param>
internal sealed class SiteAnswers(SiteContext site, StringTable texts)
{
    private static readonly Place Nowhere = new("");

    private readonly NumberedMarks routes = new();
    private readonly ConcurrentDictionary<string, ulong> templates = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, ulong> sets = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<object, ulong> entries = new(ReferenceEqualityComparer.Instance);

    public SiteContext Site => site;

    /// <summary>Tells what is shown, as far as it is the view's own: its file, or the pages of its tag.</summary>
    public static ulong ViewMark(PageView view)
    {
        var mark = 1UL.With((ulong)view.Kind).With(view.Layout).With(view.Route).With(view.Target).With(view.Language);
        if (view.Page is { } page)
            return mark.With(page.TextMark).With((ulong)page.State);
        mark = mark.With(view.Title);
        foreach (var tagged in view.Tag?.Pages ?? [])
            mark = mark.With(tagged.File).With(tagged.Route).With(tagged.HeadMark);
        return mark;
    }

    /// <param name="names">Between line ends, the layout first: the ids that it and its includes write count too.</param>
    public ulong OfTemplates(string names) => sets.GetOrAdd(names, TemplatesMark);

    public ulong OfAssets(IReadOnlyList<string> names) => names.Aggregate(1UL, (mark, name) => mark.With(site.Assets.Find(name)?.Route));

    public ulong OfTags(IReadOnlyList<string> tags) =>
        tags.Aggregate(
            1UL,
            (mark, route) => site.FindTag(route) is { } tag ? mark.With(tag.Name).With((ulong)tag.Pages.Count) : mark.With(0)
        );

    /// <param name="paths">By their numbers in the table of texts.</param>
    public ulong OfRoutes(IReadOnlyList<int> paths)
    {
        var mark = 1UL;
        foreach (var path in paths)
            mark = mark.With(routes.GetOrAdd(path, n => RouteMark(texts[n])));
        return mark;
    }

    /// <summary>The links resolved anew; what would be reported now is another answer.</summary>
    public ulong OfLinks(IReadOnlyList<(string File, string Link)> links)
    {
        var quiet = new DiagnosticBag { Passed = [] };
        var mark = 1UL;
        foreach (var (file, link) in links)
        {
            var answer =
                file.Length > 0 ? site.Links.Resolve(file, link, static () => Nowhere, quiet)
                : site.Links.FindPage(link, Nowhere, quiet) is { } page ? site.HrefOf(page.Route)
                : null;
            mark = mark.With(answer);
        }
        return quiet.Passed.Count == 0 ? mark : ~mark;
    }

    /// <summary>The same as they were resolved.</summary>
    public static ulong OfLinks(IReadOnlyList<(string File, string Link, string? Answer)> links) =>
        links.Aggregate(1UL, (mark, link) => mark.With(link.Answer));

    /// <param name="page">The page that asks, with the evidence of its own; null for one that the generator makes.</param>
    /// <param name="found">What the keys of entries lead to.</param>
    public ulong OfEvidence(Page? page, IReadOnlyList<string> ids, IEnumerable<object> found)
    {
        var mark = page is null ? 1UL : OwnMark(page);
        foreach (var id in ids)
            mark = mark.With(site.Evidence.Site.FindSource(id) is null ? 1UL : 2UL)
                .With(site.Evidence.Site.FindExcerpt(id) is null ? 1UL : 2UL)
                .With(site.Evidence.Site.FindFigure(id) is null ? 1UL : 2UL);
        foreach (var entry in found)
            mark = mark.With(entries.GetOrAdd(entry, EntryMark));
        return mark;
    }

    public ulong OfPlaces(IEnumerable<Figure> figures) =>
        figures.Aggregate(1UL, (mark, figure) => mark.With(site.EvidencePages.AnchorOf(figure)));

    public ulong OfAbove(string route) =>
        site.PagesAbove(route).Aggregate(1UL, (mark, above) => mark.With(above.Name).With(above.Page.Route).With(above.Page.Language));

    public ulong OfTranslations(Page? page)
    {
        var mark = 1UL;
        if (page is null || site.Translations.Of(page) is not { } group)
            return mark;
        foreach (var other in group.Pages)
            mark = mark.With(other.Route).With(other.Head.LanguageIn(site.Settings)).With(site.TitleOf(other));
        return mark.With(group.Default?.Route);
    }

    /// <summary>What is said in the language of a page.</summary>
    public ulong OfWords(PageView view) => site.Content.Words.Of(view.LanguageIn(site)).Mark;

    private ulong TemplatesMark(string set)
    {
        var names = set.Split('\n');
        var mark = LayoutMark(names[0]);
        foreach (var name in names)
            mark = mark.With(templates.GetOrAdd(name, TemplateMark));
        return mark;
    }

    private ulong LayoutMark(string name) => site.Templates.IdsOf(name).Aggregate(1UL, (mark, id) => mark + Fingerprint.Of(id.AsSpan()));

    private ulong TemplateMark(string name) =>
        site.Templates.Sources.TryGetValue($"templates/{name}", out var source) ? Fingerprint.Of(source.Text.AsSpan()) : 0;

    private ulong RouteMark(string path)
    {
        if (site.Routes.Find(path) is not null)
            return SiteMarks.RouteMark(path, site);
        // What the checker looks for next.
        var single = PageRoute.WithoutDoubleSlashes(path);
        return SiteMarks.RouteMark(path + "/", site).With(single is null ? 0 : SiteMarks.RouteMark(single, site)).With(0);
    }

    private ulong EntryMark(object entry)
    {
        var owner = site.Content.ByFile.GetValueOrDefault(FileOf(entry));
        var mark = owner is null ? 1UL : owner.HeadMark.With(OwnMark(owner));
        if (entry is Source source)
            return mark.With(SourceMark(source));
        if (entry is Excerpt excerpt)
            return mark.With(ExcerptMark(excerpt));
        var figure = (Figure)entry;
        mark = mark.With(figure.Statistic.Mark).With(FileOf(figure)).With(StatusMark(figure));
        foreach (var from in figure.Sources)
            mark = mark.With(SourceMark(from));
        foreach (var input in figure.Calculation?.All.OrderBy(i => i.Id, StringComparer.Ordinal) ?? Enumerable.Empty<Figure>())
            mark = mark.With(input.Id).With(input.Statistic.Mark).With(StatusMark(input));
        return mark;
    }

    private ulong ExcerptMark(Excerpt excerpt) =>
        excerpt
            .Passage.Mark.With(SourceMark(excerpt.Source))
            .With(excerpt.ReviewBy < site.Today ? 1UL : 0)
            .With(IsLocked(excerpt.Source) ? Fingerprint.Of(site.Statuses.Of(excerpt).ToString()) : 0);

    private static string FileOf(object entry) => EntryKey.Of(entry, null).File;

    /// <summary>What a page's own evidence stands on that is not its own: the site's, the lock, the day.</summary>
    private ulong OwnMark(Page page)
    {
        if (site.Evidence.Of(page) is var own && own == site.Evidence.Site)
            return 1;
        var mark = 2UL;
        foreach (var source in own.Sources)
            mark = mark.With(SourceMark(source));
        foreach (var figure in own.Figures)
        {
            mark = mark.With(StatusMark(figure));
            foreach (var source in figure.Sources)
                mark = mark.With(source.Mark == 0 ? 0 : SourceMark(source));
            foreach (var input in figure.Calculation?.All.OrderBy(i => i.Id, StringComparer.Ordinal) ?? Enumerable.Empty<Figure>())
                mark = mark.With(input.Id).With(input.Statistic.Mark).With(StatusMark(input));
        }
        foreach (var excerpt in own.Excerpts)
            mark = mark.With(ExcerptMark(excerpt));
        foreach (var item in own.Charts.SelectMany(c => c.Items))
            mark = mark.With(item.Figure.Statistic.Mark)
                .With(item.Figure.Statistic.Mark == 0 ? 0 : entries.GetOrAdd(item.Figure, EntryMark));
        return mark;
    }

    private ulong SourceMark(Source source)
    {
        var overdue = source.ReviewBy < site.Today;
        var mark = source.Mark.With(overdue ? 1UL : 0);
        if (!IsLocked(source))
            return mark;
        return mark.With(SourceStatus.Of(source, site.Evidence.Lock, overdue).ToString())
            .With(SourceStatus.Of(source, site.Evidence.Lock, overdue, forWords: true).ToString());
    }

    private ulong StatusMark(Figure figure) =>
        (figure.ReviewBy < site.Today ? 1UL : 0).With(
            figure.Sources.Any(IsLocked) ? Fingerprint.Of(site.Statuses.Of(figure).ToString()) : 0
        );

    /// <summary>Whether the lock says anything of it: most of a new site's sources are in none.</summary>
    private bool IsLocked(Source source) =>
        site.Evidence.Lock.Find(source.Url) is not null || source.ArchiveUrl is { } archive && site.Evidence.Lock.Find(archive) is not null;
}
