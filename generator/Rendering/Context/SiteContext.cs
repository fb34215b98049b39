using System.Collections.Concurrent;
using StaticGuide.Configuration;
using StaticGuide.Content;
using StaticGuide.Content.Links;
using StaticGuide.Content.Pages;
using StaticGuide.Content.Routes;
using StaticGuide.Content.Sources;
using StaticGuide.Content.Translations;
using StaticGuide.Content.Words;
using StaticGuide.Diagnostics;
using StaticGuide.Evidence;
using StaticGuide.Evidence.Figures;
using StaticGuide.Evidence.Locks;
using StaticGuide.Evidence.References;
using StaticGuide.Language;
using StaticGuide.Rendering.Html;
using StaticGuide.Rendering.Templates;

namespace StaticGuide.Rendering.Context;

/// <summary>All that the rendering of any page needs of its site. Shared by the workers and never changed.</summary>
internal sealed class SiteContext
{
    private readonly SiteTags tags;
    private readonly Lazy<ILookup<Source, Figure>> figuresBySource;
    private readonly EvidenceUses uses;
    private readonly PageTrace? trace;
    private readonly ConcurrentDictionary<string, SiteContext> byLanguage = new(StringComparer.OrdinalIgnoreCase);

    public SiteContext(
        SiteContent content,
        RouteTable routes,
        SiteTranslations translations,
        EvidenceIndex evidence,
        TemplateSet templates,
        AssetSet assets,
        EvidenceUses uses,
        DateOnly today,
        DiagnosticBag diagnostics
    )
    {
        (Content, Routes, Translations, Evidence, Templates, Assets, Today) = (
            content,
            routes,
            translations,
            evidence,
            templates,
            assets,
            today
        );
        this.uses = uses;
        Statuses = new FigureStatuses(evidence.Lock, today);
        Links = new MarkdownLinks(content, routes);
        Language = content.Settings.Language;
        Words = content.Words.Of(Language);
        References = ReferenceStyles.Of(content.Settings.CitationStyle);
        tags = new SiteTags(content);
        Frames = new SiteFrames(content, routes, translations, Links, diagnostics);
        Frame = Frames.Own;
        EvidencePages = new EvidencePages(content, evidence);
        Search = new SearchPages(content);
        figuresBySource = new(() =>
            evidence.FiguresById().SelectMany(f => f.Sources.Select(s => (Source: s, Figure: f))).ToLookup(f => f.Source, f => f.Figure)
        );
    }

    private SiteContext(SiteContext site, string language, PageTrace? trace)
    {
        this.trace = trace;
        (Content, Routes, Translations, Evidence, Templates, Assets, Today) = (
            site.Content,
            site.Routes,
            site.Translations,
            site.Evidence,
            site.Templates,
            site.Assets,
            site.Today
        );
        (Frames, Frame) = (site.Frames, site.Frames.For(language));
        (Links, EvidencePages, uses, figuresBySource, tags, Language, Words, References) = (
            site.Links,
            site.EvidencePages,
            site.uses,
            site.figuresBySource,
            site.tags,
            language,
            site.Content.Words.Of(language),
            site.References
        );
        (Statuses, Search) = (site.Statuses, site.Search);
    }

    public SiteContent Content { get; }

    public SiteSettings Settings => Content.Settings;

    public RouteTable Routes { get; }

    public SiteTranslations Translations { get; }

    public EvidenceIndex Evidence { get; }

    public TemplateSet Templates { get; }

    public AssetSet Assets { get; }

    public MarkdownLinks Links { get; }

    public EvidencePages EvidencePages { get; }

    public SearchPages Search { get; }

    /// <summary>Whether the words that readers see are kept while a page is written.</summary>
    public bool KeepsWords => Templates.UseLinkedData || Search.IsThere;

    /// <summary>The BCP 47 tag of the site, or of the page at hand.</summary>
    public string Language { get; private init; }

    /// <summary>How numbers and dates are written: in the site's language, or in that of the page at hand.</summary>
    public LanguageForms Forms => Words.Forms;

    /// <summary>What templates and the generator say, in that language.</summary>
    public WordTable Words { get; private init; }

    /// <summary>How sources are written as references.</summary>
    public IReferenceStyle References { get; }

    public DateOnly Today { get; }

    public FigureStatuses Statuses { get; }

    public SiteFrames Frames { get; }

    /// <summary>What stands around pages in the language at hand.</summary>
    public SiteFrame Frame { get; }

    public ReadingOrder ReadingOrder => Frame.ReadingOrder;

    /// <summary>The same site for one worker, whose trace learns what its pages ask.</summary>
    public SiteContext For(PageTrace worker) => new(this, Language, worker);

    /// <summary>The same site as a page in a language shows it; null for the site's own.</summary>
    public SiteContext In(string? language) =>
        language is null || language.Equals(Language, StringComparison.OrdinalIgnoreCase)
            ? this
            : byLanguage.GetOrAdd(language, l => new SiteContext(this, l, trace));

    /// <summary>
    /// The language of the words that are taken from a source, where it is not the one at hand: as its source says, else that of whoever
    /// quotes
    /// them.
    /// </summary>
    public string? QuoteLanguageOf(ITaken taken)
    {
        var stated = taken.Source.Language is { } tag && LanguageTag.IsWellFormed(tag) ? tag : null;
        return WordLanguages.IfOther(stated ?? WordLanguages.Of(taken, this), this);
    }

    public string HrefOf(string route) => Href.Of(Settings.BasePath, route);

    public string PermalinkOf(string route) => Origin + HrefOf(route);

    private string Origin => field ??= Settings.BaseUrl.Origin;

    /// <summary>A page's title in its own language, with the words of its statistics.</summary>
    public string TitleOf(Page page) => page.Head.TitleOrigin.IsThere ? Fill(page.Head.Title, page) : page.Head.Title;

    /// <summary>A page's description in its own language, with the words of its statistics.</summary>
    public string? DescriptionOf(Page page) =>
        page.Head.Description is not { } description ? null
        : page.Head.DescriptionOrigin.IsThere ? Fill(description, page)
        : description;

    /// <summary>The language of a page, where it is not the one at hand.</summary>
    public string? OtherLanguageOf(Page page) =>
        Content.Languages.Of(page) is var language && language == Frame.Language ? null : page.Language ?? language.Tag;

    private string Fill(string line, Page page)
    {
        if (!line.Contains(":stat", StringComparison.Ordinal))
            return line;
        // The page's own statistics are noted where its front matter is checked.
        if (page != trace?.Page)
            Note(PageReads.Evidence);
        return FigureHtml.Fill(line, Evidence.Of(page), Content.Words.Of(page.Head.Language ?? Settings.Language).Forms);
    }

    /// <summary>Says that the page at hand has looked at something as a whole.</summary>
    public void Note(PageReads reads)
    {
        if (trace is not null)
            trace.Reads |= reads;
    }

    public List<Tag> TagsOf(Page page)
    {
        List<Tag> found = new(page.Head.Tags.Count);
        var language = Content.Languages.Of(page);
        foreach (var written in page.Head.Tags)
        {
            if (tags.Find(written.Value, language) is not { } tag || found.Contains(tag))
                continue;
            found.Add(tag);
            trace?.Tags.Add(tag.Route);
        }
        return found;
    }

    /// <summary>The tag at a route, or null.</summary>
    public Tag? FindTag(string route) => tags.Find(route);

    /// <summary>The published pages above a route, the one first that the readers of its language begin at.</summary>
    public IEnumerable<(string Name, Page Page)> PagesAbove(string route)
    {
        Note(PageReads.Above);
        var home = Frame.Home;
        if (home is null || route == "/" || route == home.Route)
            yield break;
        yield return (Words.Text("home"), home);
        for (var end = route.IndexOf('/', 1); end >= 0 && end < route.Length - 1; end = route.IndexOf('/', end + 1))
        {
            if (Routes.Find(route.AsSpan(0, end + 1)) is RouteTarget.OfPage { Page: var page } && page != home)
                yield return (TitleOf(page), page);
        }
    }

    /// <summary>The site's numbers that come from a source, by id.</summary>
    public IEnumerable<Figure> FiguresOf(Source source)
    {
        Note(PageReads.Evidence);
        return figuresBySource.Value[source];
    }

    /// <summary>The site's numbers as a list of sources shows them under one.</summary>
    public IEnumerable<Figure> FiguresUnder(Source source)
    {
        Note(PageReads.Evidence);
        return EvidencePages.FiguresUnder(source);
    }

    /// <summary>The sources that statistics come from: first those that the home page itself stands on, which the guide is about.</summary>
    public IEnumerable<Source> SourcesOfStatistics()
    {
        Note(PageReads.Evidence | PageReads.Uses);
        return EvidencePages.InOrder.Where(s => EvidencePages.FiguresUnder(s).Any()).OrderBy(s => !uses.PagesOf(s).Any(p => p.IsHome));
    }

    public IEnumerable<Excerpt> ExcerptsOf(Source source)
    {
        Note(PageReads.Evidence);
        return EvidencePages.ExcerptsOf(source);
    }

    /// <summary>What readers are told of a source as a whole.</summary>
    public CheckStatus StatusOf(Source source)
    {
        Note(PageReads.Evidence);
        return SourceStatus.Of(source, Evidence.Lock, source.ReviewBy < Today, EvidencePages.TakenFrom(source));
    }

    public string AnchorOf(Source source)
    {
        Note(PageReads.Evidence);
        return EvidencePages.AnchorOf(source);
    }

    public string AnchorOf(Figure figure)
    {
        trace?.Places.Add(figure);
        return EvidencePages.AnchorOf(figure);
    }

    /// <summary>The address of a statistic's permanent place; null where the site has no page of all statistics.</summary>
    public string? HrefOf(Figure figure) => Frame.Statistics is { } page ? $"{HrefOf(page.Route)}#{AnchorOf(figure)}" : null;

    /// <summary>The same, absolute.</summary>
    public string? PermalinkOf(Figure figure) => HrefOf(figure) is { } href ? Origin + href : null;

    /// <summary>The pages that show a statistic; none before the last pages are rendered.</summary>
    public IEnumerable<Page> PagesShowing(Figure figure)
    {
        Note(PageReads.Heads | PageReads.Uses);
        return PageOf(figure) is { } owner ? [owner] : InReadingOrder(uses.PagesOf(figure));
    }

    /// <summary>The page that has a statistic to itself; null for one of the whole site.</summary>
    public Page? PageOf(Figure figure) => Content.ByFile.GetValueOrDefault(figure.Statistic.File);

    /// <summary>The pages that cite a source; none before the last pages are rendered.</summary>
    public IEnumerable<Page> PagesCiting(Source source)
    {
        Note(PageReads.Heads | PageReads.Uses);
        return Content.ByFile.TryGetValue(source.File, out var owner) ? [owner] : InReadingOrder(uses.PagesOf(source));
    }

    private IOrderedEnumerable<Page> InReadingOrder(IEnumerable<Page> pages) => pages.OrderBy(ReadingOrder.PlaceOf);
}
