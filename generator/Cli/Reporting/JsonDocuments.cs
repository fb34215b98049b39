using System.Text.Json.Serialization;

namespace StaticGuide.Cli.Reporting;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull
)]
[JsonSerializable(typeof(JsonSummary))]
[JsonSerializable(typeof(JsonDiagnostic))]
[JsonSerializable(typeof(JsonBrokenLink))]
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(JsonListReport))]
internal sealed partial class JsonDocuments : JsonSerializerContext;
