using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;

namespace StaticGuide.Tests.Support;

/// <summary>Checks values against a JSON Schema, as an editor does.</summary>
internal sealed class SchemaCheck(JsonObject schema)
{
    private static readonly EvaluationOptions Options = new() { OutputFormat = OutputFormat.List };

    private readonly JsonSchema schema = JsonSchema.FromText(schema.ToJsonString());

    /// <summary>What is wrong with a value, each with its path; empty where it is valid.</summary>
    public IReadOnlyList<string> Check(JsonNode? value)
    {
        var result = schema.Evaluate(JsonSerializer.SerializeToElement(value), Options);
        if (result.IsValid)
            return [];
        List<string> errors =
        [
            .. from part in (result.Details ?? []).Append(result)
            from error in part.Errors ?? []
            select $"{part.InstanceLocation} {error.Value}",
        ];
        return errors.Count == 0 ? ["it is not valid"] : errors;
    }
}
