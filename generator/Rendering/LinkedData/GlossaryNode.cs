using StaticGuide.Rendering.Pages;

namespace StaticGuide.Rendering.LinkedData;

/// <summary>The terms that a glossary has defined (schema.org: DefinedTermSet), in the words it shows, at their anchors.</summary>
internal static class GlossaryNode
{
    public static void Write(NodeWriter nodes, PageView view, PageHost host)
    {
        if (host.Shown.Definitions.Count == 0)
            return;
        var url = host.Site.PermalinkOf(view.Route);
        nodes.Begin("DefinedTermSet");
        nodes.Text("name", view.TitleIn(host.Site));
        nodes.Text("description", view.Page is { } page ? host.Site.DescriptionOf(page) : null);
        nodes.Text("url", url);
        nodes.Json.WriteStartArray("hasDefinedTerm");
        foreach (var (term, definition) in host.Shown.Definitions)
        {
            nodes.Begin("DefinedTerm", id: $"{url}#{term.Id}");
            nodes.Text("name", term.Name);
            nodes.Texts("alternateName", [.. term.Also]);
            nodes.Text("description", definition);
            nodes.End();
        }
        nodes.Json.WriteEndArray();
        nodes.End();
    }
}
