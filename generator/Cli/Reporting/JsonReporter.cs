using System.Text.Json;

namespace StaticGuide.Cli.Reporting;

/// <summary>For machines: one JSON object (RFC 8259), version 1.</summary>
internal sealed class JsonReporter : IReporter
{
    public void Write(Report report, TextWriter writer)
    {
        var document = new JsonReport(1, report.Command, JsonSummary.Of(report), [.. report.Result.Diagnostics.Select(JsonDiagnostic.Of)],
            report.Links);
        writer.Write(JsonSerializer.Serialize(document, ReadableJson.Documents.JsonReport) + "\n");
    }
}
