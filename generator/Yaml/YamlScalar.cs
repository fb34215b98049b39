using StaticGuide.Diagnostics;

namespace StaticGuide.Yaml;

/// <summary>Text, a number, a date: whatever its reader takes it for. <see cref="IsPlain"/>: written without quotes.</summary>
internal sealed class YamlScalar(Position start, Position end, string value, bool isPlain) : YamlNode(start, end)
{
    public string Value { get; } = value;

    public bool IsPlain { get; } = isPlain;

    /// <summary>The null of the YAML 1.2 core schema (10.3.2).</summary>
    public bool IsNull => IsPlain && Value is "" or "~" or "null" or "Null" or "NULL";

    public override string Kind => IsNull ? "nothing" : $"`{(Value.Length > 40 ? Value[..40] + "…" : Value)}`";
}
