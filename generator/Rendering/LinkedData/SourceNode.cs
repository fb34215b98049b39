using System.Collections.Frozen;
using StaticGuide.Content.Sources;
using StaticGuide.Evidence.Figures;
using StaticGuide.Rendering.Html;

namespace StaticGuide.Rendering.LinkedData;

/// <summary>A source that a page cites, as the kind of schema.org's CreativeWork that it is.</summary>
internal static class SourceNode
{
    /// <summary>By CSL type; of the others nothing more is known.</summary>
    private static readonly FrozenDictionary<string, string> Types = new Dictionary<string, string>
    {
        ["article"] = "Article",
        ["article-journal"] = "ScholarlyArticle",
        ["article-magazine"] = "Article",
        ["article-newspaper"] = "NewsArticle",
        ["bill"] = "Legislation",
        ["book"] = "Book",
        ["chapter"] = "Chapter",
        ["dataset"] = "Dataset",
        ["legislation"] = "Legislation",
        ["map"] = "Map",
        ["motion_picture"] = "Movie",
        ["paper-conference"] = "ScholarlyArticle",
        ["post-weblog"] = "BlogPosting",
        ["regulation"] = "Legislation",
        ["report"] = "Report",
        ["review"] = "Review",
        ["software"] = "SoftwareApplication",
        ["thesis"] = "Thesis",
        ["webpage"] = "WebPage",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <param name="quoted">The words of it that the page stands on, as its parts (schema.org: Quotation).</param>
    public static void Write(NodeWriter nodes, Source source, IReadOnlyList<Excerpt> quoted)
    {
        nodes.Begin(Types.GetValueOrDefault(source.Type, "CreativeWork"));
        nodes.Text("name", source.Title);
        nodes.Text("url", source.Url);
        nodes.Text("inLanguage", source.Language);
        nodes.Text("archivedAt", source.ArchiveUrl);
        nodes.Date("datePublished", source.Published);
        WriteNames(nodes, "author", source.Authors);
        WriteNames(nodes, "editor", source.Editors);
        if (source.Publisher is { } publisher)
            nodes.Organization("publisher", publisher);
        else if (source.Authors.Count == 0 && source.Editors.Count == 0)
            nodes.Organization("publisher", source.Responsible);
        WriteWords(nodes, quoted);
        nodes.End();
    }

    private static void WriteWords(NodeWriter nodes, IReadOnlyList<Excerpt> quoted)
    {
        if (quoted.Count == 0)
            return;
        nodes.BeginList("hasPart");
        foreach (var excerpt in quoted)
        {
            nodes.Begin("Quotation");
            nodes.Text("text", excerpt.Text);
            nodes.Text("url", NoteLink.Of(excerpt));
            nodes.Text("inLanguage", excerpt.Source.Language);
            nodes.End();
        }
        nodes.EndList();
    }

    /// <summary>A name in parts is a person's; one as a whole is anybody's, unless its words are those of an organisation.</summary>
    private static void WriteNames(NodeWriter nodes, string property, IReadOnlyList<SourceName> names)
    {
        if (names.Count == 0)
            return;
        nodes.BeginList(property);
        foreach (var name in names)
        {
            if (name is { Literal: { } whole, IsInstitution: false } && !OrganizationWords.AreIn(whole))
            {
                nodes.Item(whole);
                continue;
            }
            nodes.Begin(name.Literal is null ? "Person" : "Organization");
            nodes.Text("name", name.Text);
            nodes.End();
        }
        nodes.EndList();
    }
}
