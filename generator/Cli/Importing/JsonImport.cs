using System.Text.Json;
using StaticGuide.Cli.Reporting;
using StaticGuide.Diagnostics;
using StaticGuide.Importing.Sites;

namespace StaticGuide.Cli.Importing;

/// <summary>An import's report for machines.</summary>
internal static class JsonImport
{
    public static void Write(ImportOutcome outcome, TextWriter writer) =>
        ReadableJson.Write(
            writer,
            json =>
            {
                json.WriteStartObject();
                json.WriteNumber("version", 1);
                json.WriteString("command", "import");
                json.WriteStartObject("summary");
                json.WriteString("from", outcome.Run.Tool.ToString().ToLowerInvariant());
                json.WriteNumber("pages", outcome.Pages);
                json.WriteNumber("pages_that_build", outcome.PagesThatBuild);
                json.WriteNumber("errors_beside_pages", outcome.ErrorsBesidePages);
                json.WriteNumber("files_copied", outcome.Result.Files.Count(f => f.Text is null));
                json.WriteStartObject("left");
                foreach (var (rule, count) in outcome.Kinds)
                    json.WriteNumber(rule.Code, count);
                json.WriteEndObject();
                json.WriteNumber("exit_code", outcome.ExitCode);
                json.WriteEndObject();
                json.WriteStartArray("files");
                foreach (var file in outcome.Result.Files)
                {
                    json.WriteStartObject();
                    json.WriteString("file", file.Target);
                    if (file.Source is not null)
                        json.WriteString("from", file.Source);
                    json.WriteString(
                        "kind",
                        file.IsPage ? "page"
                            : file.Text is null ? "copy"
                            : "settings"
                    );
                    Left(json, file.Left);
                    Diagnostics(json, "errors", outcome.ErrorsOf(file.Target));
                    json.WriteEndObject();
                }
                json.WriteEndArray();
                Left(json, outcome.Result.Left);
                Diagnostics(json, "refused", outcome.Refused);
                Diagnostics(json, "diagnostics", outcome.Found);
                json.WriteEndObject();
            }
        );

    private static void Left(Utf8JsonWriter json, IEnumerable<Left> left)
    {
        json.WriteStartArray("left");
        foreach (var item in left)
        {
            json.WriteStartObject();
            json.WriteString("code", item.Rule.Code);
            json.WriteString("file", item.Place.File);
            if (item.Place.Start is { } at)
            {
                json.WriteNumber("line", at.Line);
                json.WriteNumber("column", at.Column);
            }
            if (item.NewLine is { } line)
                json.WriteNumber("new_line", line);
            json.WriteString("text", item.Text);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Diagnostics(Utf8JsonWriter json, string name, IEnumerable<Diagnostic> diagnostics)
    {
        json.WriteStartArray(name);
        foreach (var diagnostic in diagnostics)
            JsonSerializer.Serialize(json, JsonDiagnostic.Of(diagnostic), ReadableJson.Documents.JsonDiagnostic);
        json.WriteEndArray();
    }
}
