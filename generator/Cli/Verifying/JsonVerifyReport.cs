using System.Text.Json;
using StaticGuide.Cli.Reporting;

namespace StaticGuide.Cli.Verifying;

/// <summary>What <c>verify</c> says to machines.</summary>
internal sealed record JsonVerifyReport(
    int Version, string Command, JsonSummary Summary, string? Notice, IReadOnlyList<JsonVerifiedSource> Sources, IReadOnlyList<JsonDiagnostic> Diagnostics)
{
    public static void Write(VerifyResult result, Report report, TextWriter writer)
    {
        var document = new JsonVerifyReport(1, report.Command, JsonSummary.Of(report), result.Notice,
            [.. result.Sources.Select(JsonVerifiedSource.Of)], [.. report.Result.Diagnostics.Select(JsonDiagnostic.Of)]);
        writer.Write(JsonSerializer.Serialize(document, ReadableJson.Documents.JsonVerifyReport) + "\n");
    }
}
