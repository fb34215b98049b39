using StaticGuide.Rendering.Pages;

namespace StaticGuide.Rendering.LinkedData;

/// <summary>The site as a whole (schema.org: WebSite), with the search that its readers have; told by the home page.</summary>
internal static class SiteNode
{
    public static void Write(NodeWriter nodes, RenderedPage page)
    {
        if (page.View.Page is not { } begin || begin != page.Site.Frame.Home)
            return;
        var (site, home) = (page.Site, page.Site.PermalinkOf(begin.Route));
        nodes.Begin("WebSite", id: home + "#website");
        nodes.Text("name", site.Frame.Language.Title);
        nodes.Text("description", site.Frame.Language.Description);
        nodes.Text("url", home);
        nodes.Text("inLanguage", site.Language);
        nodes.Text("license", site.Frame.License?.PermalinkOn(site));
        if (site.Search.For(site.Language) is { } search)
        {
            nodes.Begin("SearchAction", "potentialAction");
            nodes.Begin("EntryPoint", "target");
            nodes.Text("urlTemplate", site.PermalinkOf(search.Route) + "?q={search_term_string}");
            nodes.End();
            nodes.Text("query-input", "required name=search_term_string");
            nodes.End();
        }
        nodes.End();
    }
}
