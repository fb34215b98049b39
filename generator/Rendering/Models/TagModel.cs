using System.Collections.Frozen;
using StaticGuide.Content;
using StaticGuide.Rendering.Context;

namespace StaticGuide.Rendering.Models;

internal sealed class TagModel(Tag tag, SiteContext site) : ModelObject<TagModel>
{
    private static readonly FrozenDictionary<string, Func<TagModel, object?>> Shape = Members(
        ("name", t => t.Tag.Name),
        ("url", t => t.Site.HrefOf(t.Tag.Route)),
        ("count", t => t.Tag.Pages.Count)
    );

    protected override FrozenDictionary<string, Func<TagModel, object?>> Table => Shape;

    private Tag Tag { get; } = tag;

    private SiteContext Site { get; } = site;
}
