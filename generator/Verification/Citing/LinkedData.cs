using System.Text.Json;
using AngleSharp.Dom;

namespace StaticGuide.Verification.Citing;

/// <summary>The JSON-LD blocks of a page (JSON-LD 1.1, 7), read as plain JSON: contexts are taken for schema.org's.</summary>
internal static class LinkedData
{
    /// <summary>Every object that stands on its own: at the top, in a list, or in <c>@graph</c>. A broken block has none.</summary>
    public static IReadOnlyList<JsonElement> Read(IDocument page)
    {
        List<JsonElement> nodes = [];
        foreach (var script in page.QuerySelectorAll("script[type]"))
        {
            if (!(script.GetAttribute("type") ?? "").Split(';')[0].Trim().Equals("application/ld+json", StringComparison.OrdinalIgnoreCase))
                continue;
            try
            {
                using var block = JsonDocument.Parse(
                    script.TextContent,
                    new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip }
                );
                Add(block.RootElement.Clone(), nodes);
            }
            catch (JsonException)
            {
                // The page's other words count.
            }
        }
        return nodes;
    }

    private static void Add(JsonElement element, List<JsonElement> nodes)
    {
        // The parser stops at a depth of 64, so this does as well.
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray())
                Add(item, nodes);
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            nodes.Add(element);
            if (element.TryGetProperty("@graph", out var graph))
                Add(graph, nodes);
            if (element.TryGetProperty("mainEntity", out var main))
                Add(main, nodes);
        }
    }
}
