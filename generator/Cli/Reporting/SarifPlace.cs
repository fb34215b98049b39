using System.Text.Json;
using StaticGuide.Diagnostics;

namespace StaticGuide.Cli.Reporting;

/// <summary>A place as a <c>location</c> of SARIF (3.28): columns from 1, the end exclusive, as ours.</summary>
internal static class SarifPlace
{
    /// <summary>The name that stands for the folder which paths are relative to.</summary>
    public const string Root = "%SRCROOT%";

    public static void WriteLocation(Utf8JsonWriter json, Report report, Place place, string? message)
    {
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", string.Join('/', report.PathOf(place.File).Split('/').Select(Uri.EscapeDataString)));
        json.WriteString("uriBaseId", Root);
        json.WriteEndObject();
        if (place.Start is { } start)
            WriteRegion(json, start, place.End);
        json.WriteEndObject();
        if (message is not null)
            SarifTool.WriteMessage(json, message);
        json.WriteEndObject();
    }

    private static void WriteRegion(Utf8JsonWriter json, Position start, Position? end)
    {
        json.WriteStartObject("region");
        json.WriteNumber("startLine", start.Line);
        json.WriteNumber("startColumn", start.Column);
        if (end is { } last)
        {
            json.WriteNumber("endLine", last.Line);
            json.WriteNumber("endColumn", last.Column);
        }
        json.WriteEndObject();
    }
}
