using System.Collections.Frozen;
using Scriban.Runtime;
using StaticGuide.Configuration;
using StaticGuide.Content.Routes;
using StaticGuide.Content.Values;
using StaticGuide.Rendering.Context;
using StaticGuide.Rendering.Pages;
using StaticGuide.Rendering.Templates;

namespace StaticGuide.Rendering.Models;

/// <summary>The site as its templates see it, from one page.</summary>
internal sealed class SiteModel(PageHost host) : ModelObject<SiteModel>
{
    private static readonly FrozenDictionary<string, Func<SiteModel, object?>> Shape = Members(
        ("title", s => s.Settings.Title),
        ("description", s => s.Settings.Description),
        ("language", s => s.Settings.Language),
        ("dir", s => LanguageTag.DirectionOf(s.Settings.Language)),
        ("base_url", s => s.Settings.BaseUrl.ToString()),
        ("base_path", s => s.Settings.BasePath),
        ("home_url", s => s.Site.HrefOf("/")),
        ("contact", s => s.Settings.Contact),
        ("params", s => s.parameters ??= LooseObject.Of(s.Settings.Params is { } own ? PlainData.Of(own) : NoParams)),
        (
            "navigation",
            s => s.navigation ??= new ScriptArray(s.Site.Navigation.Select(n => new LinkModel(n.Title, s.Site.HrefOf(n.Page.Route))))
        ),
        ("footer", s => s.footer ??= new ScriptArray(s.Site.Footer.Select(n => new LinkModel(n.Title, s.Site.HrefOf(n.Page.Route))))),
        ("license", s => s.Settings.License is { } license ? new LinkModel(license.Name, license.Url) : null),
        ("tags", s => s.Tags()),
        ("tags_url", s => s.Site.HrefOf(RoutePlan.Tags)),
        ("feed_url", s => s.Site.HrefOf(RoutePlan.Feed)),
        ("references_url", s => s.Site.HrefOf(RoutePlan.References)),
        ("statistics_url", s => s.Site.EvidencePages.Statistics is { } route ? s.Site.HrefOf(route) : null),
        ("sources_url", s => s.Site.EvidencePages.Sources is { } route ? s.Site.HrefOf(route) : null),
        ("statistics_csv_url", s => s.Site.EvidencePages.Statistics is null ? null : s.Site.HrefOf(RoutePlan.StatisticsTable)),
        ("glossary_url", s => s.Site.EvidencePages.Glossary is { } route ? s.Site.HrefOf(route) : null),
        ("today", s => DateModel.Of(EdtfDate.Of(s.Noting(PageReads.Today).Today), s.Site.Forms)),
        ("pages", s => new ScriptArray(s.Noting(PageReads.Heads).Content.Newest.Select(p => new PageReferenceModel(p, s.Site)))),
        ("changes", s => ChangeModel.Latest(s.Noting(PageReads.Heads | PageReads.Evidence))),
        (
            "sources",
            s => new ScriptArray(s.Noting(PageReads.Evidence).EvidencePages.InOrder.Select(source => new SourceModel(source, s.Site)))
        ),
        ("statistics_sources", s => new ScriptArray(s.Site.SourcesOfStatistics().Select(source => new SourceModel(source, s.Site)))),
        ("statistics", s => new ScriptArray(s.Host.UseAllFigures().Select(figure => new FigureModel(figure, s.Site)))),
        ("edition", s => EditionModel.Of(s.Noting(PageReads.Evidence).Evidence.FiguresById(), s.Site)),
        ("terms", s => new ScriptArray(s.Noting(PageReads.Evidence).Evidence.Terms.Select(t => new TermModel(t, s.Host)))),
        ("questions", s => QuestionList.Of(s.Host, p => LanguageTag.IsSame(p.Head.Language ?? s.Settings.Language, s.Site.Language))),
        ("search", s => s.Site.Search.For(s.Site.Language) is { } page ? new SearchModel(page, s.Host) : null)
    );

    private static readonly Dictionary<string, object?> NoParams = [];

    // The same on every page.
    private ScriptArray? navigation;
    private ScriptArray? footer;
    private ScriptArray? tags;
    private object? parameters;

    protected override FrozenDictionary<string, Func<SiteModel, object?>> Table => Shape;

    private SiteContext Site => Host.Site;

    private SiteSettings Settings => Site.Settings;

    private PageHost Host { get; } = host;

    private ScriptArray Tags()
    {
        Site.Note(PageReads.Tags);
        return tags ??= new ScriptArray(Site.Content.Tags.Select(t => new TagModel(t, Site)));
    }

    private SiteContext Noting(PageReads reads)
    {
        Site.Note(reads);
        return Site;
    }
}
