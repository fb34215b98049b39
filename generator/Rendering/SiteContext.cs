using System.Collections.Concurrent;
using Scriban.Runtime;
using StaticGuide.Configuration;
using StaticGuide.Content;
using StaticGuide.Content.Links;
using StaticGuide.Content.Pages;
using StaticGuide.Content.Routes;
using StaticGuide.Content.Sources;
using StaticGuide.Content.Values;
using StaticGuide.Diagnostics;
using StaticGuide.Evidence;
using StaticGuide.Evidence.Figures;
using StaticGuide.Evidence.Languages;
using StaticGuide.Evidence.Locks;
using StaticGuide.Evidence.References;
using StaticGuide.Rendering.Models;
using StaticGuide.Rendering.Templates;

namespace StaticGuide.Rendering;

/// <summary>All that the rendering of any page needs of its site. Shared by the workers and never changed.</summary>
internal sealed class SiteContext
{
    private readonly Dictionary<string, TagModel> tagsByName;
    private readonly Lazy<ILookup<Source, Figure>> figuresBySource;
    private readonly EvidenceUses uses;
    private readonly ConcurrentDictionary<LanguageForms, SiteContext> byForms = new(ReferenceEqualityComparer.Instance);

    public SiteContext(SiteContent content, RouteTable routes, EvidenceIndex evidence, TemplateSet templates, AssetSet assets, EvidenceUses uses, DateOnly today, DiagnosticBag diagnostics)
    {
        (Content, Routes, Evidence, Templates, Assets, Today) = (content, routes, evidence, templates, assets, today);
        this.uses = uses;
        Statuses = new FigureStatuses(evidence.Lock, today);
        tagsByName = new Dictionary<string, TagModel>(StringComparer.Ordinal);
        Links = new MarkdownLinks(content, routes, diagnostics);
        Forms = LanguageTable.Of(content.Settings.Language);
        References = ReferenceStyles.Of(content.Settings.CitationStyle);
        Tags = [];
        foreach (var tag in content.Tags)
        {
            var model = new TagModel(tag.Name, HrefOf(tag.Route), tag.Pages.Count);
            Tags.Add(model);
            tagsByName.TryAdd(tag.Route, model);
        }
        Navigation = [];
        foreach (var entry in content.Settings.Navigation)
        {
            if (Links.FindPage(entry.Page, entry.Place) is { } page)
                Navigation.Add(new LinkModel(entry.Title, HrefOf(page.Route)));
        }
        EvidencePages = new EvidencePages(content, evidence);
        figuresBySource = new(() => evidence.FiguresById().SelectMany(f => f.Sources.Select(s => (Source: s, Figure: f))).ToLookup(f => f.Source, f => f.Figure));
    }

    private SiteContext(SiteContext site, LanguageForms forms)
    {
        (Content, Routes, Evidence, Templates, Assets, Today) = (site.Content, site.Routes, site.Evidence, site.Templates, site.Assets, site.Today);
        (Links, Tags, Navigation, EvidencePages, uses, figuresBySource, tagsByName, Forms, References) =
            (site.Links, site.Tags, site.Navigation, site.EvidencePages, site.uses, site.figuresBySource, site.tagsByName, forms, site.References);
        Statuses = site.Statuses;
    }

    public SiteContent Content { get; }

    public SiteSettings Settings => Content.Settings;

    public RouteTable Routes { get; }

    public EvidenceIndex Evidence { get; }

    public TemplateSet Templates { get; }

    public AssetSet Assets { get; }

    public MarkdownLinks Links { get; }

    public EvidencePages EvidencePages { get; }

    /// <summary>How numbers and dates are written: in the site's language, or in that of the page at hand.</summary>
    public LanguageForms Forms { get; private init; }

    /// <summary>How sources are written as references.</summary>
    public IReferenceStyle References { get; }

    public DateOnly Today { get; }

    public FigureStatuses Statuses { get; }

    public ScriptArray Tags { get; }

    public ScriptArray Navigation { get; }

    /// <summary>The same site as a page in a language shows it; null for the site's own.</summary>
    public SiteContext In(string? language)
    {
        var forms = language is null ? Forms : LanguageTable.Of(language);
        return forms == Forms ? this : byForms.GetOrAdd(forms, f => new SiteContext(this, f));
    }

    public string HrefOf(string route) => Href.Of(Settings.BasePath, route);

    public string PermalinkOf(string route) => Settings.BaseUrl.GetLeftPart(UriPartial.Authority) + HrefOf(route);

    /// <summary>A page's title in its own language, with the words of its statistics.</summary>
    public string TitleOf(Page page) => page.Head.TitleOrigin is null ? page.Head.Title
        : FigureHtml.Fill(page.Head.Title, Evidence.Of(page), LanguageTable.Of(page.Head.Language ?? Settings.Language));

    /// <summary>A page's description in its own language, with the words of its statistics.</summary>
    public string? DescriptionOf(Page page) => page.Head.Description is not { } description ? null
        : page.Head.DescriptionOrigin is null ? description
        : FigureHtml.Fill(description, Evidence.Of(page), LanguageTable.Of(page.Head.Language ?? Settings.Language));

    public ScriptArray TagsOf(Page page) =>
        new(page.Head.Tags.Select(t => tagsByName.GetValueOrDefault($"/tags/{Slug.Of(t)}/")).OfType<TagModel>().Distinct());

    public ScriptArray BreadcrumbOf(string route) => new(PagesAbove(route).Select(p => new LinkModel(p.Name, HrefOf(p.Route))));

    /// <summary>The published pages above a route, the home page first.</summary>
    public IEnumerable<(string Name, string Route)> PagesAbove(string route)
    {
        for (var end = 0; end >= 0 && end < route.Length - 1; end = route.IndexOf('/', end + 1))
        {
            var above = route[..(end + 1)];
            if (above != route && Routes.Find(above) is RouteTarget.OfPage { Page: var page })
                yield return (above == "/" ? Forms.HomePage : TitleOf(page), above);
        }
    }

    public ScriptArray FiguresOf(Source source) => new(figuresBySource.Value[source].Select(f => new FigureModel(f, this)));

    /// <summary>The address of a statistic's permanent place; null where the site has no page of all statistics.</summary>
    public string? HrefOf(Figure figure) => EvidencePages.Statistics is { } route ? $"{HrefOf(route)}#{EvidencePages.AnchorOf(figure)}" : null;

    /// <summary>The same, absolute.</summary>
    public string? PermalinkOf(Figure figure) => HrefOf(figure) is { } href ? Settings.BaseUrl.GetLeftPart(UriPartial.Authority) + href : null;

    /// <summary>The pages that show a statistic, as far as they have been rendered.</summary>
    public ScriptArray PagesShowing(Figure figure)
    {
        var pages = PageOf(figure) is { } owner ? [owner] : uses.PagesOf(figure);
        return new ScriptArray(pages.Select(p => new PageReferenceModel(p, this)));
    }

    /// <summary>The page that has a statistic to itself; null for one of the whole site.</summary>
    public Page? PageOf(Figure figure) => Content.ByFile.GetValueOrDefault(figure.Statistic.Place.File);

    /// <summary>The pages that cite a source, as far as they have been rendered.</summary>
    public ScriptArray PagesCiting(Source source)
    {
        var pages = Content.ByFile.TryGetValue(source.Place.File, out var owner) ? [owner] : uses.PagesOf(source);
        return new ScriptArray(pages.Select(p => new PageReferenceModel(p, this)));
    }
}
