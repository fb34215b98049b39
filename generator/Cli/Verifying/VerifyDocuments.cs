using System.Text.Json.Serialization;

namespace StaticGuide.Cli.Verifying;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(JsonVerifyReport))]
internal sealed partial class VerifyDocuments : JsonSerializerContext;
