using System.Globalization;
using StaticGuide.Diagnostics;

namespace StaticGuide.Yaml;

/// <summary>Text, a number, a date: whatever its reader takes it for. <see cref="IsPlain"/>: written without quotes.</summary>
internal sealed class YamlScalar(Position start, Position end, string value, bool isPlain) : YamlNode(start, end)
{
    public string Value { get; private set; } = value;

    /// <summary>
    /// The value of what is one line by its nature, such as a title or a quote: a block scalar (YAML 1.2.2, 8.1) keeps line breaks,
    /// at least the last, which nobody means.
    /// </summary>
    public string Line =>
        Value.AsSpan().ContainsAny('\n', '\r')
            ? string.Join(' ', Value.Split(['\n', '\r'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            : Value;

    /// <summary>Without anything that a reader could see.</summary>
    public bool IsBlank => HoldsNothing(Value);

    /// <summary>Whether readers would see nothing of a text.</summary>
    public static bool HoldsNothing(string text) => text.Length == 0 || IsUnseen(text[0]) && text.All(IsUnseen);

    private static bool IsUnseen(char c) =>
        char.IsWhiteSpace(c) || char.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.Control;

    public bool IsPlain { get; private set; } = isPlain;

    /// <inheritdoc cref="YamlNodes"/>
    public YamlScalar Renew(Position start, Position end, string value, bool isPlain)
    {
        (Start, End, IsPlain) = (start, end, isPlain);
        Value = value;
        return this;
    }

    /// <summary>The null of the YAML 1.2 core schema (10.3.2).</summary>
    public bool IsNull => IsPlain && Value is "" or "~" or "null" or "Null" or "NULL";

    public override string Kind =>
        IsNull ? "nothing"
        : Value.Length == 0 ? "an empty text"
        : $"`{(Value.Length > 40 ? Value[..40] + "…" : Value)}`";
}
