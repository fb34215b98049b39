using StaticGuide.Content;
using StaticGuide.Content.Pages;
using StaticGuide.Content.Routes;
using StaticGuide.Rendering.Context;

namespace StaticGuide.Rendering.Pages;

/// <summary>Something to render: a page of the content, or one that the generator makes.</summary>
internal sealed record PageView(string Route, PageKind Kind, string Layout, string Title)
{
    public Page? Page { get; init; }

    /// <summary>For the page of a tag.</summary>
    public Tag? Tag { get; init; }

    /// <summary>For a redirect: the route it leads to.</summary>
    public string? Target { get; init; }

    /// <summary>Of what the generator makes; null for the site's.</summary>
    public string? Language { get; init; }

    /// <summary>The BCP 47 tag of the page.</summary>
    public string LanguageIn(SiteContext site) => Page?.Language ?? Language ?? site.Settings.Language;

    /// <summary>Whether it is one that a site has as Markdown too, where it asks for that: pages, and those of topics.</summary>
    public bool MayHaveTwin => Page is not null || Kind is PageKind.Tag or PageKind.Tags;

    /// <inheritdoc cref="CollectingLayouts.WaveOf"/>
    public int Wave => Page is null ? 0 : CollectingLayouts.WaveOf(Layout);

    /// <summary>The title as readers see it, with the words of its statistics.</summary>
    public string TitleIn(SiteContext site) =>
        Page is { } page
            ? site.TitleOf(page)
            : Kind switch
            {
                PageKind.NotFound => site.Words.Text("not_found"),
                PageKind.Tags => site.Words.Text("topics"),
                _ => Title,
            };

    /// <summary>The page that is shown for an address without one.</summary>
    public static PageView NotFound { get; } = new(RoutePlan.NotFound, PageKind.NotFound, "404", "");

    public static PageView Of(Page page) =>
        new(page.Route, page.IsHome ? PageKind.Home : PageKind.Page, page.Head.Layout?.Value ?? "page", page.Head.Title) { Page = page };

    public static PageView Of(Tag tag) => new(tag.Route, PageKind.Tag, "tag", tag.Name) { Tag = tag, Language = tag.Language.Tag };
}
