using System.Collections.Frozen;

namespace StaticGuide.Rendering.Models;

/// <summary>A title with its address.</summary>
internal sealed class LinkModel(string title, string url) : ModelObject<LinkModel>
{
    private static readonly FrozenDictionary<string, Func<LinkModel, object?>> Shape = Members(
        ("title", l => l.Title),
        ("url", l => l.Url)
    );

    protected override FrozenDictionary<string, Func<LinkModel, object?>> Table => Shape;

    private string Title { get; } = title;

    private string Url { get; } = url;
}
