using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace StaticGuide.Tests.Support;

/// <summary>A finished page as a browser has it, and what it tells machines.</summary>
internal sealed class BuiltPage(string html)
{
    public IHtmlDocument Document { get; } = new HtmlParser().ParseDocument(html);

    /// <summary>The nodes of its one JSON-LD script; empty where there is none.</summary>
    public IReadOnlyList<JsonElement> Graph =>
        Document.QuerySelectorAll("script[type='application/ld+json']").SingleOrDefault() is { } script
            ? [.. JsonDocument.Parse(script.TextContent).RootElement.GetProperty("@graph").EnumerateArray()]
            : [];

    public JsonElement? Node(params string[] types)
    {
        var nodes = Graph.Where(n => types.Contains(Text(n, "@type"))).ToList();
        return nodes.Count == 0 ? null : Assert.Single(nodes);
    }

    public static string? Text(JsonElement node, string property) =>
        node.TryGetProperty(property, out var value) ? value.GetString() : null;

    public static IReadOnlyList<JsonElement> List(JsonElement? node, string property) =>
        node is { } known && known.TryGetProperty(property, out var value) ? [.. value.EnumerateArray()] : [];

    /// <summary>The element that an absolute address of this page leads to.</summary>
    public IElement Target(string address) =>
        Document.GetElementById(address[(address.IndexOf('#', StringComparison.Ordinal) + 1)..])
        ?? throw new InvalidOperationException($"{address} leads nowhere");

    /// <summary>The words that readers see in some elements, without note numbers.</summary>
    public static string Words(params IEnumerable<IElement> elements)
    {
        var copies = elements.Select(e => (IElement)e.Clone()).ToList();
        foreach (var note in copies.SelectMany(c => c.QuerySelectorAll(".note-ref")).ToList())
            note.Remove();
        return string.Join(
            ' ',
            string.Join(' ', copies.Select(c => c.TextContent)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        );
    }
}
