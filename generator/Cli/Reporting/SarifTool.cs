using System.Text.Json;
using StaticGuide.Diagnostics;

namespace StaticGuide.Cli.Reporting;

/// <summary>The <c>tool</c> of a SARIF run (3.18): this program and its rules.</summary>
internal static class SarifTool
{
    public static void Write(Utf8JsonWriter json, IReadOnlyList<Rule> rules)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "staticguide");
        json.WriteString("version", typeof(SarifTool).Assembly.GetName().Version!.ToString(3));
        json.WriteStartArray("rules");
        foreach (var rule in rules)
            Write(json, rule);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    public static string LevelOf(Severity severity) => severity == Severity.Error ? "error" : "warning";

    /// <summary>A multiformat message string without Markdown (3.12).</summary>
    public static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    /// <summary>A message, in which braces are doubled, since single ones hold the numbers of arguments (3.11.5).</summary>
    public static void WriteMessage(Utf8JsonWriter json, string text) =>
        WriteText(json, "message", text.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal));

    private static void Write(Utf8JsonWriter json, Rule rule)
    {
        json.WriteStartObject();
        json.WriteString("id", rule.Code);
        WriteText(json, "shortDescription", rule.Title);
        WriteText(json, "fullDescription", rule.Explanation);
        json.WriteStartObject("help");
        json.WriteString("text", string.Join("\n\n", rule.Examples.Select(e => $"{e.Heading}:\n\n{e.Text}").Prepend(rule.Explanation)));
        json.WriteString(
            "markdown",
            string.Join("\n\n", rule.Examples.Select(e => $"{e.Heading}:\n\n{Fenced(e.Text)}").Prepend(rule.Explanation)) + "\n"
        );
        json.WriteEndObject();
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", LevelOf(rule.Severity));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>In a fence longer than any in the text.</summary>
    private static string Fenced(string text)
    {
        var fence = new string('`', Math.Max(3, text.Split('\n').Max(l => l.TakeWhile(c => c == '`').Count()) + 1));
        return $"{fence}text\n{text}\n{fence}";
    }
}
