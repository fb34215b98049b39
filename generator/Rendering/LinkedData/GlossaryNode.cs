using StaticGuide.Rendering.Pages;

namespace StaticGuide.Rendering.LinkedData;

/// <summary>The terms that a glossary has defined (schema.org: DefinedTermSet), in the words it shows, at their anchors.</summary>
internal static class GlossaryNode
{
    public static void Write(NodeWriter nodes, RenderedPage page)
    {
        if (page.Definitions.Count == 0)
            return;
        var url = page.Site.PermalinkOf(page.View.Route);
        nodes.Begin("DefinedTermSet");
        nodes.Text("name", page.Title);
        nodes.Text("description", page.Description);
        nodes.Text("url", url);
        nodes.BeginList("hasDefinedTerm");
        foreach (var (term, definition) in page.Definitions)
        {
            nodes.Begin("DefinedTerm", id: $"{url}#{term.Id}");
            nodes.Text("name", term.Name);
            nodes.Texts("alternateName", [.. term.Also]);
            nodes.Text("description", definition);
            nodes.End();
        }
        nodes.EndList();
        nodes.End();
    }
}
