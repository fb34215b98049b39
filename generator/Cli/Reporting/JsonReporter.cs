using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace StaticGuide.Cli.Reporting;

/// <summary>For machines: one JSON object (RFC 8259), version 1.</summary>
internal sealed class JsonReporter : IReporter
{
    public void Write(Report report, TextWriter writer)
    {
        // Item by item: what is wrong with a large folder is larger than memory.
        writer.Write(
            $"{{\"version\":1,\"command\":{Text(report.Command, ReadableJson.Documents.String)},"
                + $"\"summary\":{Text(JsonSummary.Of(report), ReadableJson.Documents.JsonSummary)},\"diagnostics\":["
        );
        Write(report.Result.Diagnostics.Select(JsonDiagnostic.Of), ReadableJson.Documents.JsonDiagnostic, writer);
        writer.Write("]");
        if (report.Links is { } links)
        {
            writer.Write(string.Create(CultureInfo.InvariantCulture, $",\"links\":{{\"checked\":{links.Checked},\"broken\":["));
            Write(links.Broken, ReadableJson.Documents.JsonBrokenLink, writer);
            writer.Write("]}");
        }
        writer.Write("}\n");
    }

    private static void Write<T>(IEnumerable<T> items, JsonTypeInfo<T> type, TextWriter writer)
    {
        var separator = "";
        foreach (var item in items)
        {
            writer.Write(separator);
            writer.Write(Text(item, type));
            separator = ",";
        }
    }

    private static string Text<T>(T item, JsonTypeInfo<T> type) => JsonSerializer.Serialize(item, type);
}
