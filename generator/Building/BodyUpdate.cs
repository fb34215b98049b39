using StaticGuide.Building.Memory;
using StaticGuide.Checking;
using StaticGuide.Configuration;
using StaticGuide.Content;
using StaticGuide.Content.Pages;
using StaticGuide.Content.Routes;
using StaticGuide.Content.Translations;
using StaticGuide.Diagnostics;
using StaticGuide.Evidence;
using StaticGuide.Evidence.Locks;
using StaticGuide.Files;
using StaticGuide.Output;
using StaticGuide.Rendering.Context;
using StaticGuide.Rendering.Pages;
using StaticGuide.Rendering.Templates;
using StaticGuide.Search;

namespace StaticGuide.Building;

/// <summary>
/// The shortest way to a new site: only words below the front matter of some pages are other than they were. Those pages are made in the
/// site as the last build knew it, whose other pages are read only where they are asked for. Where anything of it shows beyond these pages,
/// this way leads nowhere, and the long one is taken.
/// </summary>
internal sealed class BodyUpdate(BuildRequest request, BuildNotes notes, PageSelection selection)
{
    /// <summary>More are as soon made the long way.</summary>
    public const int Limit = 100;

    private readonly WitnessedTree tree = new(request.Tree);

    /// <summary>What is known of the site already is not reported again.</summary>
    private readonly DiagnosticBag known = new();

    private readonly DiagnosticBag found = new();

    /// <summary>The first line below the front matter of each page that changed.</summary>
    private readonly Dictionary<string, int> bodies = new(StringComparer.Ordinal);

    /// <param name="changed">The files that are other than they were, with their fingerprints.</param>
    /// <returns>The notes of the new site, or null where only the long way leads to it.</returns>
    public BuildNotes? Run(IReadOnlyDictionary<string, UInt128> changed)
    {
        if (changed.Count > Limit || ReadSite(changed) is not { } reading)
            return null;
        List<PageView> views =
        [
            .. changed.Keys.Select(f => reading.Content.ByFile[f]).Where(p => p.State == PageState.Published).Select(PageView.Of),
        ];
        // The feed says what its pages say.
        var ofFeed = reading.Content.Languages.All.SelectMany(l => AtomFeed.PagesOf(reading.Content, l)).ToHashSet();
        if (views.Exists(v => v.Wave > 0 || ofFeed.Contains(v.Page!)))
            return null;
        using var folder = SiteFolder.Open(request.Output!, request.SourceRoot, new FormerSite(notes.Output, IsRemembered: true), found);
        if (folder is not { HasWholeSite: true })
            return null;
        request.Begins();
        request.Metrics?.End("what is other in the output");
        var output = WrittenPages.Of(request, folder, reading.Content.Settings.BasePath);
        var (site, made) = Make(reading, views, output);
        request.Metrics?.End("pages");
        if (!views.TrueForAll(v => IsContained(v, made)) || FoundNow() is not { } report || !IsAsCompared(changed))
            return null;
        if (!WriteIndex(site, views, made, output))
            return null;
        folder.KeepOthers();
        if (!folder.Commit())
            return null;
        request.Metrics?.Keep(notes.Memory.Pages.Count - views.Count);
        request.Metrics?.End("the new site takes its place");
        return notes with
        {
            Inputs = [.. notes.Inputs.Select(f => changed.TryGetValue(f.Path, out var mark) ? f with { Content = mark } : f)],
            LazyOutput = new(folder.Manifest!),
            Found = report,
            LazySketch = new(notes.Sketch with { Pages = [.. notes.Sketch.Pages.Select(p => SketchOf(p, reading))] }),
            LazyMemory = new(notes.Memory with { Pages = notes.Memory.Pages.With(made) }),
        };

        PageSketch SketchOf(PageSketch sketch, SiteReading reading) =>
            changed.ContainsKey(sketch.File) ? PageSketch.Of(reading.Content.ByFile[sketch.File]) : sketch;
    }

    /// <summary>The site, with the pages that changed read anew; null where more than their words changed.</summary>
    private SiteReading? ReadSite(IReadOnlyDictionary<string, UInt128> changed)
    {
        var files = new SourceReader(tree, known);
        var (reader, ofChanged) = (new PageReader(files, selection, known), new SourceReader(tree, found));
        var changedReader = new PageReader(ofChanged, selection, found);
        if (SiteSettingsReader.Read(files, request.BaseUrl, known) is not { } settings)
            return null;
        var pages = new Page[notes.Sketch.Pages.Count];
        for (var i = 0; i < pages.Length; i++)
        {
            var sketch = notes.Sketch.Pages[i];
            if (!changed.ContainsKey(sketch.File))
            {
                pages[i] = reader.Sketched(sketch, found);
                continue;
            }
            if (changedReader.Read(sketch.File) is not { } page || page.HeadMark != sketch.HeadMark || page.BodyOffset != sketch.BodyOffset)
                return null;
            if (files.ReadText(sketch.File) is not { } text)
                return null;
            pages[i] = page;
            bodies.Add(page.File, text.PositionOf(page.BodyOffset).Line);
        }
        if (bodies.Count < changed.Count)
            return null;
        var content = new SiteContentReader(files, settings, known).Read(notes.Sketch, pages);
        return new SiteReading(
            files,
            changedReader,
            content,
            RoutePlan.Of(
                content,
                [.. notes.Sketch.Aliases.Select(a => (a.Route, pages[a.Page]))],
                [.. notes.Sketch.Passing.Select(p => (p.Route, pages[p.Page]))],
                known
            ),
            new EvidenceIndex(content, known, whenAsked: true) { Lock = LockReader.Read(files, content.HasLock, selection.LastDay, known) }
        )
        {
            Translations = new SiteTranslations(
                notes.Sketch.Translations.Select(g => new TranslationGroup([.. g.Pages.Select(i => pages[i])], pages[g.Default]))
            ),
        };
    }

    private (SiteContext Site, PageMemory Made) Make(SiteReading reading, IReadOnlyList<PageView> views, ISiteOutput output)
    {
        var layouts = TemplateReader.LayoutsOf(reading.Content, hasAliases: notes.Sketch.Aliases.Count > 0);
        var templates = new TemplateReader(reading.Files, known).Read(layouts);
        var assets = AssetSet.Load(reading.Files, templates, reading.Routes, reading.Content.Settings.BaseUrl, known);
        var making = SiteMaking.Of(reading, templates, assets, request.Today, known) with { Diagnostics = found };
        var made = notes.Memory.Pages.Next(open: null);
        using var line = new PageLine(making, making.NewChecker(), output)
        {
            Plan = PlanOf(views),
            Words = made.Table,
            Memory = made,
            Recorder = new PageRecorder(new SiteAnswers(making.Site, made.Table), made),
            Cards = new SocialCards(new ImageCache(request.SourceRoot)),
            Metrics = request.Metrics,
            Reason = RemadeReason.Own,
        };
        line.Run([views, [], []], request.Progress);
        return (making.Site, made);
    }

    /// <summary>Which pages can be found, and their numbers, hang on front matter, which is as it was.</summary>
    private SearchPlan PlanOf(IReadOnlyList<PageView> views)
    {
        Dictionary<string, SearchPlan.Place> places = new(StringComparer.Ordinal);
        foreach (var view in views)
        {
            if (notes.Memory.Pages.Find(view.Route)?.Search is { } search)
                places.Add(view.Route, new SearchPlan.Place(search.Language, search.Number, search.Most));
        }
        return new SearchPlan(places);
    }

    /// <summary>The index of the search with the new words; false where parts of the old one would be left over.</summary>
    private bool WriteIndex(SiteContext site, IReadOnlyList<PageView> views, PageMemory made, ISiteOutput output)
    {
        if (views.All(v => SearchRecord.AreSame(notes.Memory.Pages.Find(v.Route)?.Search, made.Find(v.Route)?.Search)))
            return true;
        var records = notes.Memory.Pages.Searched().ToDictionary(p => p.Route, p => p.Record, StringComparer.Ordinal);
        foreach (var (route, record) in made.Searched())
            records[route] = record;
        var written = SearchFiles.Write(site, records.Values, made.Table, output).ToHashSet(StringComparer.Ordinal);
        request.Metrics?.End("the index of the search");
        return notes.Output.Files.All(f => written.Contains(f.Name) || !SearchFiles.IsOfWhole(f.Name, site));
    }

    /// <summary>Whether nothing outside of the page's own HTML is other than it was.</summary>
    private bool IsContained(PageView view, PageMemory made)
    {
        if (notes.Memory.Pages.Find(view.Route) is not { } was || made.Find(view.Route) is not { } now)
            return false;
        return AreSame(was.Used, now.Used)
            && was.Cited.SequenceEqual(now.Cited)
            && AreSame(was.Answered, now.Answered)
            && AreSame(was.Shown, now.Shown)
            && AreSame(was.AskedFor, now.AskedFor)
            && AreSame(was.LeftOver, now.LeftOver)
            && AreSame(was.Asked.Entries, now.Asked.Entries)
            && was.ListsAllFigures == now.ListsAllFigures
            && was.References == now.References
            && VariantsOf(was).SetEquals(VariantsOf(now))
            && (was.Search is null) == (now.Search is null)
            && AnchorsOf(was).All(AnchorsOf(now).Contains)
            && now.Links.Waiting.All(w => IsMet(w, made));
    }

    /// <summary>Whether a link that waits for another page leads to an anchor, or to references, that are known to be there.</summary>
    private bool IsMet(WaitingLink link, PageMemory made) =>
        link.Alias is null
        && (made.Find(link.Route) ?? notes.Memory.Pages.Find(link.Route)) is { } target
        && (link.Fragment is { } fragment ? Fragments.IsFound(fragment, AnchorsOf(target).Contains) : target.Cited.Count > 0);

    /// <summary>
    /// What is to be said of the whole site: all that was said, but for the words that changed, of which it is said anew. Null where
    /// something else hangs on them.
    /// </summary>
    private IReadOnlyList<Diagnostic>? FoundNow()
    {
        var report = new DiagnosticBag();
        foreach (var diagnostic in found.Sorted())
        {
            if (diagnostic.Severity == Severity.Error || !IsOfWords(diagnostic.Place))
                return null;
            report.Add(diagnostic);
        }
        foreach (var diagnostic in notes.Found)
        {
            if (IsOfWords(diagnostic.Place))
                continue;
            if (Touches(diagnostic.Place) || diagnostic.Notes.Any(n => Touches(n.Place)))
                return null;
            report.Add(diagnostic);
        }
        var said = report.Sorted();
        return request.Strict && said.Count > 0 ? null : said;
    }

    /// <summary>Whether a place is within the words of a page that changed.</summary>
    private bool IsOfWords(Place? place) =>
        place is { Start: { } start } && bodies.TryGetValue(place.File, out var first) && start.Line >= first;

    /// <summary>Whether a place is in the file of such a page, and nobody knows that it is in front of its words.</summary>
    private bool Touches(Place? place) => place is not null && bodies.ContainsKey(place.File) && (place.Start is null || IsOfWords(place));

    /// <summary>Whether what was read is what was compared with the last build.</summary>
    private bool IsAsCompared(IReadOnlyDictionary<string, UInt128> changed)
    {
        var then = notes
            .Inputs.Where(f => tree.Files.ContainsKey(f.Path))
            .ToDictionary(f => f.Path, f => f.Content, StringComparer.Ordinal);
        return tree.Files.All(f => f.Value == (changed.TryGetValue(f.Key, out var mark) ? mark : then.GetValueOrDefault(f.Key)));
    }

    private static HashSet<string> AnchorsOf(PageRecord record) =>
        [.. (record.Links.Anchors ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries)];

    /// <summary>The other sizes of images that a page links to: they are made the long way.</summary>
    private HashSet<int> VariantsOf(PageRecord record) =>
        [.. record.Asked.Routes.Where(r => NeededVariants.IsMeant(notes.Memory.Pages.Table[r]))];

    private static bool AreSame(IReadOnlyList<EntryKey> was, IReadOnlyList<EntryKey> now) => was.ToHashSet().SetEquals(now);
}
