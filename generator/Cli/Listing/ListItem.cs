using System.Text.Json.Nodes;

namespace StaticGuide.Cli.Listing;

/// <summary>One entry of a list: its cells for people, its members for machines.</summary>
internal sealed record ListItem(IReadOnlyList<string> Cells, JsonObject Members);
