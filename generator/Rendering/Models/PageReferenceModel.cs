using StaticGuide.Configuration;
using StaticGuide.Content.Pages;
using StaticGuide.Rendering.Context;
using StaticGuide.Rendering.Templates;

namespace StaticGuide.Rendering.Models;

/// <summary>What one page shows of another.</summary>
internal sealed class PageReferenceModel(Page page, SiteContext site) : ModelObject<PageReferenceModel>(Shape)
{
    private static readonly MemberTable Shape = Members(
        ("title", p => p.Site.TitleOf(p.Page)),
        ("description", p => p.Site.DescriptionOf(p.Page)),
        ("lang", p => p.Language),
        ("dir", p => p.Language is { } language ? LanguageTag.DirectionOf(language) : null),
        ("hreflang", p => p.Language),
        ("url", p => p.Site.HrefOf(p.Page.Route)),
        ("date", p => DateModel.Of(p.Page.Head.Date, p.Site.Forms)),
        ("updated", p => DateModel.Of(p.Page.Head.Updated, p.Site.Forms)),
        ("reviewed", p => DateModel.Of(p.Page.Head.Reviewed, p.Site.Forms))
    );

    private Page Page { get; } = page;

    /// <summary>Where it is not that of the page at hand.</summary>
    private string? Language => Site.OtherLanguageOf(Page);

    private SiteContext Site { get; } = site;
}
