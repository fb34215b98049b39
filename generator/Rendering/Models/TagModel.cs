using StaticGuide.Content;
using StaticGuide.Rendering.Context;
using StaticGuide.Rendering.Templates;

namespace StaticGuide.Rendering.Models;

internal sealed class TagModel(Tag tag, SiteContext site) : ModelObject<TagModel>(Shape)
{
    private static readonly MemberTable Shape = Members(
        ("name", t => t.Tag.Name),
        ("url", t => t.Site.HrefOf(t.Tag.Route)),
        ("count", t => t.Tag.Pages.Count)
    );

    private Tag Tag { get; } = tag;

    private SiteContext Site { get; } = site;
}
