using StaticGuide.Rendering.Pages;

namespace StaticGuide.Rendering.LinkedData;

/// <summary>The way from the home page to the page (schema.org: BreadcrumbList), the page itself last.</summary>
internal static class BreadcrumbNode
{
    public static void Write(NodeWriter nodes, RenderedPage page)
    {
        var position = 0;
        foreach (var (name, above) in page.Site.PagesAbove(page.View.Route))
        {
            if (position == 0)
            {
                nodes.Begin("BreadcrumbList");
                nodes.BeginList("itemListElement");
            }
            WriteItem(nodes, ++position, name, page.Site.PermalinkOf(above.Route));
        }
        if (position == 0)
            return;
        WriteItem(nodes, ++position, page.Title, page.Permalink);
        nodes.EndList();
        nodes.End();
    }

    private static void WriteItem(NodeWriter nodes, int position, string name, string address)
    {
        nodes.Begin("ListItem");
        nodes.Number("position", position);
        nodes.Text("name", name);
        nodes.Text("item", address);
        nodes.End();
    }
}
