using System.Collections.Frozen;

namespace StaticGuide.Rendering.Models;

internal sealed class TagModel(string name, string url, int count) : ModelObject<TagModel>
{
    private static readonly FrozenDictionary<string, Func<TagModel, object?>> Shape = Members(
        ("name", t => t.Name),
        ("url", t => t.Url),
        ("count", t => t.PageCount));

    protected override FrozenDictionary<string, Func<TagModel, object?>> Table => Shape;

    private string Name { get; } = name;

    private string Url { get; } = url;

    private int PageCount { get; } = count;
}
