using System.Text.Json.Serialization;
using StaticGuide.Cli.Verifying;

namespace StaticGuide.Cli.Reporting;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(JsonReport))]
[JsonSerializable(typeof(JsonListReport))]
[JsonSerializable(typeof(JsonVerifyReport))]
internal sealed partial class JsonDocuments : JsonSerializerContext;
