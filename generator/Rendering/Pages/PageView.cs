using StaticGuide.Content;
using StaticGuide.Content.Pages;

namespace StaticGuide.Rendering.Pages;

/// <summary>Something to render: a page of the content, or one that the generator makes.</summary>
internal sealed record PageView(string Route, string Kind, string Layout, string Title)
{
    public Page? Page { get; init; }

    /// <summary>For the page of a tag.</summary>
    public Tag? Tag { get; init; }

    /// <summary>For a redirect: the route it leads to.</summary>
    public string? Target { get; init; }

    public static PageView Of(Page page) => new(page.Route, page.IsHome ? "home" : "page", page.Head.Layout?.Value ?? "page", page.Head.Title) { Page = page };

    public static PageView Of(Tag tag) => new(tag.Route, "tag", "tag", tag.Name) { Tag = tag };
}
