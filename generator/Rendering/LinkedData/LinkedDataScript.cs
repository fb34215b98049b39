using StaticGuide.Content;
using StaticGuide.Rendering.Html;
using StaticGuide.Rendering.Pages;

namespace StaticGuide.Rendering.LinkedData;

/// <summary>
/// What a page says, for machines: one <c>script</c> of JSON-LD 1.1 with a graph of schema.org nodes, made from the same
/// records as the page. It must be written last, since it tells what the page has cited and shown.
/// </summary>
internal static class LinkedDataScript
{
    public static void Write(RenderedPage page, PageBuffer buffer)
    {
        if (page.View.Kind is PageKind.NotFound or PageKind.Redirect)
            return;
        buffer.Write("<script type=\"application/ld+json\">");
        WriteGraph(new NodeWriter(buffer), page);
        buffer.Write("</script>\n");
    }

    private static void WriteGraph(NodeWriter nodes, RenderedPage page)
    {
        nodes.BeginNode();
        nodes.Property("@context", "https://schema.org");
        nodes.BeginList("@graph");
        PageNode.Write(nodes, page);
        SiteNode.Write(nodes, page);
        BreadcrumbNode.Write(nodes, page);
        QuestionsNode.Write(nodes, page);
        OccupationNode.Write(nodes, page);
        if (page.View.Layout == CollectingLayouts.Statistics)
            DatasetNode.Write(nodes, page);
        if (page.View.Layout == CollectingLayouts.Glossary)
            GlossaryNode.Write(nodes, page);
        nodes.EndList();
        nodes.End();
    }
}
