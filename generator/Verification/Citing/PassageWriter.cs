using System.Text;
using StaticGuide.Yaml;

namespace StaticGuide.Verification.Citing;

/// <summary>Writes a passage as YAML with its list, so that it can stand in front matter or in an evidence file as it is.</summary>
internal static class PassageWriter
{
    /// <param name="form">What they are, if they are no sentences; else null.</param>
    /// <param name="faults">What is wrong with it, for whoever pastes it.</param>
    public static string Write(string id, string source, IReadOnlyList<string> runs, string? form, IReadOnlyList<string> faults)
    {
        var yaml = new StringBuilder("passages:\n");
        foreach (var fault in faults)
            yaml.Append("  # ").Append(CleanText.Of(fault)).Append('\n');
        yaml.Append("  - id: ").Append(YamlText.Of(id)).Append("\n    source: ").Append(YamlText.Of(source));
        if (form is not null)
            yaml.Append("\n    form: ").Append(form);
        yaml.Append("\n    quote:");
        if (runs.Count == 1)
            yaml.Append(' ').Append(YamlText.Of(runs[0])).Append('\n');
        else
            yaml.Append('\n').Append(string.Concat(runs.Select(run => $"      - {YamlText.Of(run)}\n")));
        return yaml.ToString();
    }

    /// <summary>An id of the first words: long enough to tell passages apart, short enough to type.</summary>
    public static string IdOf(string words)
    {
        const int Most = 5;
        var id = CitedId.OfWords(words, Most);
        return id.Length > 0 ? id : "passage";
    }
}
