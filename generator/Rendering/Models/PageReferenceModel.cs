using System.Collections.Frozen;
using StaticGuide.Content.Pages;
using StaticGuide.Rendering.Context;

namespace StaticGuide.Rendering.Models;

/// <summary>What one page shows of another.</summary>
internal sealed class PageReferenceModel(Page page, SiteContext site) : ModelObject<PageReferenceModel>
{
    private static readonly FrozenDictionary<string, Func<PageReferenceModel, object?>> Shape = Members(
        ("title", p => p.Site.TitleOf(p.Page)),
        ("description", p => p.Site.DescriptionOf(p.Page)),
        ("url", p => p.Site.HrefOf(p.Page.Route)),
        ("date", p => DateModel.Of(p.Page.Head.Date, p.Site.Forms)),
        ("updated", p => DateModel.Of(p.Page.Head.Updated, p.Site.Forms)),
        ("reviewed", p => DateModel.Of(p.Page.Head.Reviewed, p.Site.Forms))
    );

    protected override FrozenDictionary<string, Func<PageReferenceModel, object?>> Table => Shape;

    private Page Page { get; } = page;

    private SiteContext Site { get; } = site;
}
