using System.Text.Json;
using StaticGuide.Cli.Usage;
using StaticGuide.Diagnostics;

namespace StaticGuide.Cli.Reporting;

/// <summary>
/// For code scanning: a log of SARIF 2.1.0 (OASIS) with one run. It has no times and no absolute paths: the same site gives the
/// same bytes.
/// </summary>
internal sealed class SarifReporter : IReporter
{
    private const int MostPending = 64 * 1024;

    public void Write(Report report, TextWriter writer) => ReadableJson.Write(writer, json => WriteLog(json, report));

    private static void WriteLog(Utf8JsonWriter json, Report report)
    {
        // Those that occur: a viewer shows what was found, and `explain` lists the others.
        List<Rule> rules = [.. report.Result.Rules];
        json.WriteStartObject();
        json.WriteString("$schema", "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        SarifTool.Write(json, rules);
        json.WriteStartArray("invocations");
        WriteInvocation(json, report, rules, [.. report.Result.Diagnostics.Where(d => d.Place is null)]);
        json.WriteEndArray();
        json.WriteStartObject("originalUriBaseIds");
        json.WriteStartObject(SarifPlace.Root);
        SarifTool.WriteText(json, "description", "The root of the checkout, or else the folder the run was started in.");
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteString("columnKind", "unicodeCodePoints");
        json.WriteStartArray("results");
        var prints = new SarifFingerprints();
        foreach (var diagnostic in report.Result.Diagnostics.Where(d => d.Place is not null))
        {
            WriteResult(json, report, rules, diagnostic, prints.Of(diagnostic));
            if (json.BytesPending > MostPending)
                json.Flush();
        }
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <param name="elsewhere">
    /// What has no place in a file is said of the run (3.20.21): scanners refuse a result without a location.
    /// </param>
    private static void WriteInvocation(Utf8JsonWriter json, Report report, List<Rule> rules, IReadOnlyList<Diagnostic> elsewhere)
    {
        json.WriteStartObject();
        // Errors found in the content or at its sources are what the run was for; only a run that could not do its work has failed.
        json.WriteBoolean("executionSuccessful", report.ExitCode is ExitCode.Fine or ExitCode.ContentHasErrors or ExitCode.EvidenceIsWrong);
        json.WriteNumber("exitCode", report.ExitCode);
        if (elsewhere.Count > 0)
        {
            json.WriteStartArray("toolConfigurationNotifications");
            foreach (var diagnostic in elsewhere)
            {
                json.WriteStartObject();
                json.WriteStartObject("associatedRule");
                json.WriteString("id", diagnostic.Rule.Code);
                json.WriteNumber("index", rules.IndexOf(diagnostic.Rule));
                json.WriteEndObject();
                WriteLevelAndMessage(json, diagnostic);
                json.WriteEndObject();
            }
            json.WriteEndArray();
        }
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, Report report, List<Rule> rules, Diagnostic diagnostic, string fingerprint)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", diagnostic.Rule.Code);
        json.WriteNumber("ruleIndex", rules.IndexOf(diagnostic.Rule));
        WriteLevelAndMessage(json, diagnostic);
        json.WriteStartArray("locations");
        SarifPlace.WriteLocation(json, report, diagnostic.Place!, null);
        json.WriteEndArray();
        if (diagnostic.Notes.Count > 0)
        {
            json.WriteStartArray("relatedLocations");
            foreach (var note in diagnostic.Notes)
                SarifPlace.WriteLocation(json, report, note.Place, note.Message);
            json.WriteEndArray();
        }
        json.WriteStartObject("partialFingerprints");
        json.WriteString(SarifFingerprints.Name, fingerprint);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteLevelAndMessage(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        json.WriteString("level", SarifTool.LevelOf(diagnostic.Severity));
        SarifTool.WriteMessage(json, diagnostic.Hint is { } hint ? $"{diagnostic.Message}\nhint: {hint}" : diagnostic.Message);
    }
}
