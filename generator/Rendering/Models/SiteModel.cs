using Scriban.Runtime;
using StaticGuide.Configuration;
using StaticGuide.Content.Pages;
using StaticGuide.Content.Routes;
using StaticGuide.Content.Values;
using StaticGuide.Rendering.Context;
using StaticGuide.Rendering.Pages;
using StaticGuide.Rendering.Templates;

namespace StaticGuide.Rendering.Models;

/// <summary>The site as its templates see it, from one page.</summary>
internal sealed class SiteModel(PageHost host) : ModelObject<SiteModel>(Shape)
{
    private static readonly MemberTable Shape = Members(
        ("title", s => s.Site.Frame.Language.Title),
        (
            "title_lang",
            s => s.Site.Frame.Language is { IsOwn: false } language && language.Settings?.Title is null ? s.Settings.Language : null
        ),
        ("description", s => s.Site.Frame.Language.Description),
        ("language", s => s.Settings.Language),
        ("dir", s => LanguageTag.DirectionOf(s.Settings.Language)),
        ("base_url", s => s.Settings.BaseUrl.ToString()),
        ("base_path", s => s.Settings.BasePath),
        ("home_url", s => s.Site.HrefOf(s.Site.Frame.HomeRoute)),
        ("home_hreflang", s => s.HreflangOf(s.Site.Frame.Home)),
        ("contact", s => s.Settings.Contact),
        ("params", s => s.Frame.Params),
        ("navigation", s => s.Frame.Navigation),
        ("footer", s => s.Frame.Footer),
        ("languages", s => new ScriptArray(s.Site.Frames.All.Select(f => new LanguageModel(f, s.Site)))),
        ("license", s => s.Frame.License),
        ("tags", s => s.Tags()),
        ("tags_url", s => s.Site.HrefOf(s.Site.Frame.Language.RouteOf(RoutePlan.Tags))),
        ("feed_url", s => s.Site.HrefOf(s.Site.Frame.Language.RouteOf(RoutePlan.Feed))),
        ("references_url", s => s.Site.HrefOf(RoutePlan.References)),
        ("statistics_url", s => s.HrefOf(s.Site.Frame.Statistics)),
        ("statistics_hreflang", s => s.HreflangOf(s.Site.Frame.Statistics)),
        ("sources_url", s => s.HrefOf(s.Site.Frame.Sources)),
        ("sources_hreflang", s => s.HreflangOf(s.Site.Frame.Sources)),
        ("statistics_csv_url", s => s.Site.Frame.Statistics is null ? null : s.Site.HrefOf(RoutePlan.StatisticsTable)),
        ("glossary_url", s => s.HrefOf(s.Site.Frame.Glossary)),
        ("glossary_hreflang", s => s.HreflangOf(s.Site.Frame.Glossary)),
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

    // The same on every page of a language.
    private FrameModel? frame;

    private SiteContext Site => Host.Site;

    private SiteSettings Settings => Site.Settings;

    private PageHost Host { get; } = host;

    private FrameModel Frame => frame?.Site == Site ? frame : frame = new FrameModel(Site);

    private string? HrefOf(Page? page) => page is null ? null : Site.HrefOf(page.Route);

    private string? HreflangOf(Page? page) => page is null ? null : Site.OtherLanguageOf(page);

    private ScriptArray Tags()
    {
        Site.Note(PageReads.Tags);
        return Frame.Tags;
    }

    private SiteContext Noting(PageReads reads)
    {
        Site.Note(reads);
        return Site;
    }
}
