using StaticGuide.Content;
using StaticGuide.Rendering.Pages;

namespace StaticGuide.Rendering.LinkedData;

/// <summary>The page itself, as schema.org's Article or WebPage, with what it cites.</summary>
internal static class PageNode
{
    public static void Write(NodeWriter nodes, RenderedPage page)
    {
        var (site, head, url) = (page.Site, page.View.Page?.Head, page.Permalink);
        var type = TypeOf(page);
        nodes.Begin(type, id: url);
        nodes.Text(type == "Article" ? "headline" : "name", page.Title);
        nodes.Text("description", page.Description);
        nodes.Text("url", url);
        nodes.Text("image", page.Picture?.Address);
        nodes.Text("inLanguage", page.View.LanguageIn(site));
        nodes.Date("datePublished", head?.Date);
        nodes.Date("dateModified", page.View.Page?.LastChanged);
        if (type != "Article")
            nodes.Date("lastReviewed", head?.Reviewed);
        WriteAuthors(nodes, head?.Authors ?? []);
        // Where nobody is named, the guide itself answers for an article.
        if (type == "Article" && (head is null || head.Authors.Count == 0))
            nodes.Organization("author", site.Frame.Language.Title, site.PermalinkOf(site.Frame.HomeRoute));
        nodes.Organization("publisher", site.Frame.Language.Title, site.PermalinkOf(site.Frame.HomeRoute));
        nodes.Text("license", site.Frame.License?.PermalinkOn(site));
        WriteCitations(nodes, page);
        if (type == "FAQPage")
            QuestionsNode.WriteQuestions(nodes, url, page);
        nodes.End();
    }

    private static string TypeOf(RenderedPage page) =>
        page.View switch
        {
            { Page: { } home } when home == page.Site.Frame.Home => "WebPage",
            { Kind: PageKind.Tag or PageKind.Tags } => "CollectionPage",
            { Layout: CollectingLayouts.Questions } when page.Answers.Count > 0 => "FAQPage",
            {
                Layout: CollectingLayouts.Sources
                    or CollectingLayouts.Statistics
                    or CollectingLayouts.Questions
                    or CollectingLayouts.Glossary
                    or CollectingLayouts.Search
            } => "WebPage",
            _ => "Article",
        };

    private static void WriteAuthors(NodeWriter nodes, IReadOnlyList<string> authors)
    {
        if (authors.Count == 0)
            return;
        nodes.BeginList("author");
        foreach (var author in authors)
        {
            nodes.Begin("Person");
            nodes.Text("name", author);
            nodes.End();
        }
        nodes.EndList();
    }

    private static void WriteCitations(NodeWriter nodes, RenderedPage page)
    {
        if (page.Cited.Count == 0)
            return;
        nodes.BeginList("citation");
        var quoted = page.Quoted.Count == 0 ? null : page.Quoted.ToLookup(e => e.Source);
        foreach (var source in page.Cited)
            SourceNode.Write(nodes, source, quoted is null ? [] : [.. quoted[source]]);
        nodes.EndList();
    }
}
