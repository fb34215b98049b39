using StaticGuide.Content;
using StaticGuide.Content.Sources;
using StaticGuide.Rendering.Pages;

namespace StaticGuide.Rendering.LinkedData;

/// <summary>The page itself, as schema.org's Article or WebPage, with what it cites.</summary>
internal static class PageNode
{
    public static void Write(NodeWriter nodes, PageView view, PageHost host)
    {
        var (site, head, url) = (host.Site, view.Page?.Head, host.Site.PermalinkOf(view.Route));
        var type = TypeOf(view, host);
        nodes.Begin(type, id: url);
        nodes.Text(type == "Article" ? "headline" : "name", view.TitleIn(host.Site));
        nodes.Text("description", view.Page is { } page ? site.DescriptionOf(page) : null);
        nodes.Text("url", url);
        nodes.Text("inLanguage", head?.Language ?? site.Settings.Language);
        nodes.Date("datePublished", head?.Date);
        nodes.Date("dateModified", view.Page?.LastChanged);
        if (type != "Article")
            nodes.Date("lastReviewed", head?.Reviewed);
        WriteAuthors(nodes, head?.Authors ?? []);
        nodes.Organization("publisher", site.Settings.Title, site.PermalinkOf("/"));
        WriteCitations(nodes, host);
        if (type == "FAQPage")
            QuestionsNode.WriteQuestions(nodes, url, host);
        nodes.End();
    }

    private static string TypeOf(PageView view, PageHost host) => view switch
    {
        { Kind: "tag" or "tags" } => "CollectionPage",
        { Layout: CollectingLayouts.Questions } when host.Shown.Answers.Count > 0 => "FAQPage",
        { Kind: "home" } or { Layout: CollectingLayouts.Sources or CollectingLayouts.Statistics or CollectingLayouts.Questions or CollectingLayouts.Glossary } => "WebPage",
        _ => "Article",
    };

    private static void WriteAuthors(NodeWriter nodes, IReadOnlyList<string> authors)
    {
        if (authors.Count == 0)
            return;
        nodes.Json.WriteStartArray("author");
        foreach (var author in authors)
        {
            nodes.Begin("Person");
            nodes.Text("name", author);
            nodes.End();
        }
        nodes.Json.WriteEndArray();
    }

    /// <summary>The sources of the page's notes, each once, in the order of the notes.</summary>
    private static void WriteCitations(NodeWriter nodes, PageHost host)
    {
        HashSet<Source> cited = [];
        foreach (var note in host.Notes)
        {
            foreach (var source in note.Key.Figure?.Sources ?? [note.Key.Source])
            {
                if (!cited.Add(source))
                    continue;
                if (cited.Count == 1)
                    nodes.Json.WriteStartArray("citation");
                SourceNode.Write(nodes, source);
            }
        }
        if (cited.Count > 0)
            nodes.Json.WriteEndArray();
    }
}
