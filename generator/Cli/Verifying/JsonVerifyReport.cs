using System.Text.Json;
using StaticGuide.Cli.Reporting;

namespace StaticGuide.Cli.Verifying;

/// <summary>What <c>verify</c> says to machines.</summary>
/// <param name="Sources">By id; an archived copy that was looked at follows its source under the same id.</param>
/// <param name="Notice">What is to be said of the run as a whole; left out for nothing.</param>
internal sealed record JsonVerifyReport(
    int Version, string Command, JsonSummary Summary, IReadOnlyList<JsonVerifiedSource> Sources, IReadOnlyList<JsonDiagnostic> Diagnostics,
    string? Notice)
{
    private static readonly VerifyDocuments Documents = new(ReadableJson.OptionsOf(VerifyDocuments.Default));

    public static void Write(VerifyResult result, Report report, TextWriter writer)
    {
        var document = new JsonVerifyReport(1, report.Command, JsonSummary.Of(report),
            [.. result.Sources.Select(JsonVerifiedSource.Of)], [.. report.Result.Diagnostics.Select(JsonDiagnostic.Of)], result.Notice);
        writer.Write(JsonSerializer.Serialize(document, Documents.JsonVerifyReport) + "\n");
    }
}
