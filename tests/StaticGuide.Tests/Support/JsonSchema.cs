using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace StaticGuide.Tests.Support;

/// <summary>Checks values against JSON Schemas, as far as ours and the one for SARIF go; a keyword it does not know is a fault, not passed over.</summary>
internal sealed class JsonSchema(JsonObject root)
{
    /// <summary>Keywords that only describe.</summary>
    private static readonly string[] Notes = ["$schema", "$defs", "title", "description", "default", "examples"];

    /// <summary>What is wrong with a value, each with its path; empty where it is valid.</summary>
    public IReadOnlyList<string> Check(JsonNode? value)
    {
        List<string> errors = [];
        Check(value, root, "", errors);
        return errors;
    }

    private void Check(JsonNode? value, JsonNode? schema, string path, List<string> errors)
    {
        if (schema is JsonValue flag)
        {
            if (!flag.GetValue<bool>())
                errors.Add($"{path} may not be here");
            return;
        }
        foreach (var (keyword, argument) in schema!.AsObject())
        {
            if (!Notes.Contains(keyword))
                Check(keyword, argument!, value, schema.AsObject(), path, errors);
        }
    }

    private void Check(string keyword, JsonNode argument, JsonNode? value, JsonObject schema, string path, List<string> errors)
    {
        var (members, items) = (value as JsonObject, value as JsonArray);
        switch (keyword)
        {
            case "$ref":
                Check(value, Resolve(argument.GetValue<string>()), path, errors);
                break;
            case "type":
                if (!(argument is JsonArray types ? types.Select(t => t!.GetValue<string>()) : [argument.GetValue<string>()]).Any(t => IsOf(value, t)))
                    errors.Add($"{path} is not of type {argument.ToJsonString()}");
                break;
            case "enum":
                if (!argument.AsArray().Any(a => JsonNode.DeepEquals(a, value)))
                    errors.Add($"{path} is none of {argument.ToJsonString()}");
                break;
            case "pattern":
                if (value?.GetValueKind() == JsonValueKind.String && !Regex.IsMatch(value.GetValue<string>(), argument.GetValue<string>(), RegexOptions.ECMAScript))
                    errors.Add($"{path} does not match {argument}");
                break;
            case "minimum" when value?.GetValueKind() == JsonValueKind.Number && NumberOf(value) < NumberOf(argument):
            case "maximum" when value?.GetValueKind() == JsonValueKind.Number && NumberOf(value) > NumberOf(argument):
                errors.Add($"{path} is outside {keyword} {argument}");
                break;
            case "minimum" or "maximum":
                break;
            case "minLength":
                if (value?.GetValueKind() == JsonValueKind.String && value.GetValue<string>().Length < argument.GetValue<int>())
                    errors.Add($"{path} is too short");
                break;
            case "minItems":
                if (items?.Count < argument.GetValue<int>())
                    errors.Add($"{path} has too few items");
                break;
            case "items":
                for (var i = 0; i < items?.Count; i++)
                    Check(items[i], argument, $"{path}/{i}", errors);
                break;
            case "required":
                errors.AddRange(argument.AsArray().Select(a => a!.GetValue<string>()).Where(k => members?.ContainsKey(k) == false).Select(k => $"{path} lacks {k}"));
                break;
            case "dependentRequired":
                foreach (var (key, needs) in argument.AsObject().Where(d => members?.ContainsKey(d.Key) == true))
                    Check("required", needs!, value, schema, path, errors);
                break;
            case "properties":
                foreach (var (key, child) in argument.AsObject().Where(p => members?.ContainsKey(p.Key) == true))
                    Check(members![key], child, $"{path}/{key}", errors);
                break;
            case "additionalProperties":
                foreach (var (key, child) in members?.Where(m => schema["properties"]?.AsObject().ContainsKey(m.Key) != true) ?? [])
                    Check(child, argument, $"{path}/{key}", errors);
                break;
            case "allOf":
                foreach (var part in argument.AsArray())
                    Check(value, part, path, errors);
                break;
            case "anyOf" or "oneOf":
                var fitting = argument.AsArray().Count(a => new JsonSchema(root).Fits(value, a, path));
                if (fitting == 0 || keyword == "oneOf" && fitting > 1)
                    errors.Add($"{path} fits {fitting} of {keyword}");
                break;
            case "not":
                if (Fits(value, argument, path))
                    errors.Add($"{path} fits {argument.ToJsonString()}");
                break;
            case "if":
                Check(value, schema[Fits(value, argument, path) ? "then" : "else"] ?? true, path, errors);
                break;
            case "then" or "else":
                break;
            default:
                throw new InvalidOperationException($"the keyword {keyword} is not known here");
        }
    }

    private bool Fits(JsonNode? value, JsonNode? schema, string path)
    {
        List<string> errors = [];
        Check(value, schema, path, errors);
        return errors.Count == 0;
    }

    private JsonNode Resolve(string reference) =>
        reference[2..].Split('/').Aggregate((JsonNode)root, (node, name) => node[name] ?? throw new InvalidOperationException($"{reference} leads nowhere"));

    private static bool IsOf(JsonNode? value, string type) => (type, value?.GetValueKind() ?? JsonValueKind.Null) switch
    {
        ("object", JsonValueKind.Object) or ("array", JsonValueKind.Array) or ("string", JsonValueKind.String) or ("number", JsonValueKind.Number) => true,
        ("boolean", JsonValueKind.True or JsonValueKind.False) or ("null", JsonValueKind.Null) => true,
        ("integer", JsonValueKind.Number) => decimal.IsInteger(NumberOf(value!)),
        _ => false,
    };

    private static decimal NumberOf(JsonNode value) => decimal.Parse(value.ToJsonString(), System.Globalization.CultureInfo.InvariantCulture);
}
