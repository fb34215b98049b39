using Markdig.Syntax;
using StaticGuide.Content.Markdown.Citations;
using StaticGuide.Content.Markdown.Directives;

namespace StaticGuide.Content.Markdown;

/// <summary>What a Markdown text cites and shows, by id, without its being rendered.</summary>
internal sealed record MarkdownReferences(IReadOnlySet<string> Sources, IReadOnlySet<string> Statistics)
{
    public static MarkdownReferences Of(string markdown)
    {
        HashSet<string> sources = new(StringComparer.Ordinal),
            statistics = new(StringComparer.Ordinal);
        try
        {
            var document = Markdig.Markdown.Parse(markdown, GuidePipeline.Body);
            foreach (var citation in document.Descendants<CitationInline>())
                sources.UnionWith(citation.Citation.Items.Select(item => item.Id));
            foreach (var directive in document.Descendants<DirectiveInline>().Where(d => d.Syntax.Name == "stat"))
                statistics.Add(StatisticReference.Parse(directive.Syntax.Label).Id);
        }
        catch (ArgumentException)
        {
            // Nested too deep to be read, which a build reports.
        }
        return new MarkdownReferences(sources, statistics);
    }
}
