using System.Text.Json.Serialization;

namespace StaticGuide.Cli.Reporting;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(JsonReport))]
[JsonSerializable(typeof(JsonListReport))]
internal sealed partial class JsonDocuments : JsonSerializerContext;
