using System.Text.Json.Nodes;

namespace StaticGuide.Cli.Reporting;

/// <summary>What <c>list</c> says to machines. The members of an item depend on the list; what is unknown is left out.</summary>
internal sealed record JsonListReport(
    int Version,
    string Command,
    string List,
    JsonSummary Summary,
    IReadOnlyList<JsonObject> Items,
    IReadOnlyList<JsonDiagnostic> Diagnostics
);
