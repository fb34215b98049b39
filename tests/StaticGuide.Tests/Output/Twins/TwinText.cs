using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Markdig;

namespace StaticGuide.Tests.Output.Twins;

/// <summary>The words of a page, and of its twin as a reader of CommonMark with GFM's tables, footnotes and alerts has them.</summary>
internal static partial class TwinText
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UseYamlFrontMatter()
        .UsePipeTables()
        .UseFootnotes()
        .UseAlertBlocks()
        .Build();

    public static string[] OfPage(string html)
    {
        var main = new HtmlParser().ParseDocument(html).QuerySelector("main")!;
        Remove(main, "nav, form, script, svg, button, [hidden], .vh, [role=doc-noteref], [role=doc-backlink], .back");
        return Words(main);
    }

    public static IElement Parse(string markdown) => new HtmlParser().ParseDocument(Markdown.ToHtml(markdown, Pipeline)).Body!;

    public static string[] OfTwin(string markdown)
    {
        var body = Parse(markdown);
        Remove(body, ".footnote-ref, .footnote-back-ref");
        return Words(body);
    }

    private static void Remove(IElement within, string selector)
    {
        foreach (var element in within.QuerySelectorAll(selector).ToList())
            element.Remove();
    }

    /// <summary>Sorted: footnotes stand at the end of a text, wherever they were written.</summary>
    private static string[] Words(IElement element)
    {
        foreach (
            var block in element.QuerySelectorAll("p, li, dt, dd, td, th, summary, figcaption, h1, h2, h3, h4, div, section, time, br")
        )
            block.Prepend(block.Owner!.CreateTextNode(" "));
        return [.. Word().Matches(element.TextContent).Select(m => m.Value).Order(StringComparer.Ordinal)];
    }

    [GeneratedRegex(@"[\p{L}\p{N}$%]+")]
    private static partial Regex Word();
}
