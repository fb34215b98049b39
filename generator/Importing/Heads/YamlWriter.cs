using System.Text;
using StaticGuide.Yaml;

namespace StaticGuide.Importing.Heads;

/// <summary>Writes nodes as YAML, a key to a line; what was a number, a date or a flag stays one.</summary>
internal static class YamlWriter
{
    public static void Write(StringBuilder yaml, string key, YamlNode value, int indent = 0)
    {
        yaml.Append(' ', indent).Append(YamlKey(key)).Append(':');
        WriteValue(yaml, value, indent);
    }

    private static void WriteValue(StringBuilder yaml, YamlNode value, int indent)
    {
        switch (value)
        {
            case YamlMapping { Entries.Length: > 0 } mapping:
                yaml.Append('\n');
                foreach (var entry in mapping.Entries)
                    Write(yaml, entry.Key.Value, entry.Value, indent + 2);
                break;
            case YamlSequence { Items.Count: > 0 } sequence
                when sequence.Items.All(i => i is YamlScalar s && !s.Value.Contains('\n', StringComparison.Ordinal)):
                yaml.Append(" [").AppendJoin(", ", sequence.Items.Select(i => InFlow((YamlScalar)i))).Append("]\n");
                break;
            case YamlSequence { Items.Count: > 0 } sequence:
                yaml.Append('\n');
                foreach (var item in sequence.Items)
                    WriteItem(yaml, item, indent + 2);
                break;
            case YamlScalar scalar:
                yaml.Append(' ').Append(OfScalar(scalar, indent + 2)).Append('\n');
                break;
            default:
                yaml.Append(value is YamlMapping ? " {}\n" : " []\n");
                break;
        }
    }

    private static void WriteItem(StringBuilder yaml, YamlNode item, int indent)
    {
        yaml.Append(' ', indent).Append('-');
        if (item is not YamlMapping { Entries.Length: > 0 } mapping)
        {
            WriteValue(yaml, item, indent);
            return;
        }
        var part = new StringBuilder();
        foreach (var entry in mapping.Entries)
            Write(part, entry.Key.Value, entry.Value, indent + 2);
        yaml.Append(' ').Append(part.ToString().AsSpan(indent + 2));
    }

    private static string InFlow(YamlScalar scalar) =>
        scalar.IsPlain && IsTyped(scalar.Value) ? scalar.Value
        : scalar.Value.AsSpan().ContainsAny(",[]{}") ? YamlText.Quoted(scalar.Value)
        : YamlText.Of(scalar.Value);

    private static string OfScalar(YamlScalar scalar, int indent)
    {
        var text = scalar.Value;
        if (scalar.IsNull)
            return "null";
        if (scalar.IsPlain && IsTyped(text))
            return text;
        if (!IsBlock(text))
            return YamlText.Of(text);
        var lines = text.TrimEnd('\n').Split('\n');
        var margin = new string(' ', indent);
        return (text.EndsWith('\n') ? "|\n" : "|-\n") + string.Join('\n', lines.Select(l => l.Length == 0 ? "" : margin + l));
    }

    /// <summary>Lines that a block scalar (YAML 1.2.2, 8.1) gives back as they are.</summary>
    private static bool IsBlock(string text) =>
        text.Contains('\n', StringComparison.Ordinal)
        && text[0] is not (' ' or '\n' or '\t')
        && !text.EndsWith("\n\n", StringComparison.Ordinal)
        && text.All(c => c == '\n' || !char.IsControl(c) && c is not ('\u2028' or '\u2029' or '\uFEFF'));

    /// <summary>Numbers, dates, flags and nothing, which mean something else in quotes.</summary>
    private static bool IsTyped(string text) =>
        text is "true" or "false" or "null" or "~"
        || text.Length is > 0 and < 40 && char.IsAsciiDigit(text[^1]) && text.All(c => char.IsAsciiDigit(c) || c is '-' or '+' or '.');

    private static string YamlKey(string key) =>
        key.Length > 0 && key.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-') && char.IsAsciiLetter(key[0])
            ? YamlText.Of(key)
            : YamlText.Quoted(key);
}
