using System.Text.Encodings.Web;
using System.Text.Json;
using StaticGuide.Diagnostics;

namespace StaticGuide.Cli.Reporting;

/// <summary>For machines: one JSON object (RFC 8259), version 1.</summary>
internal sealed class JsonReporter : IReporter
{
    private static readonly JsonDocuments Readable = new(new JsonSerializerOptions(JsonDocuments.Default.Options)
    {
        // Messages hold quotation marks and letters of any script; nothing here goes into HTML.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    public void Write(Report report, TextWriter writer)
    {
        var result = report.Result;
        var document = new JsonReport(1, report.Command,
            new JsonSummary(result.Errors, result.Warnings, result.Pages, (long)report.Duration.TotalMilliseconds),
            [.. result.Diagnostics.Select(Of)]);
        writer.Write(JsonSerializer.Serialize(document, Readable.JsonReport) + "\n");
    }

    private static JsonDiagnostic Of(Diagnostic diagnostic)
    {
        var place = diagnostic.Place;
        return new JsonDiagnostic(diagnostic.Rule.Code, diagnostic.Severity == Severity.Error ? "error" : "warning",
            place?.File, place?.Start?.Line, place?.Start?.Column, place?.End?.Line, place?.End?.Column, diagnostic.Message, diagnostic.Hint,
            diagnostic.Notes.Count == 0 ? null : [.. diagnostic.Notes.Select(n => new JsonNote(n.Message, n.Place.File, n.Place.Start?.Line, n.Place.Start?.Column))]);
    }
}
