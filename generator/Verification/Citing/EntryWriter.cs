using System.Text;
using StaticGuide.Content.Sources;
using StaticGuide.Content.Values;
using StaticGuide.Yaml;

namespace StaticGuide.Verification.Citing;

/// <summary>Writes an entry as YAML with its list, so that it can stand in front matter or in an evidence file as it is.</summary>
internal static class EntryWriter
{
    public static string Write(CitedEntry entry)
    {
        var yaml = new StringBuilder("sources:\n  - id: ").Append(YamlText.Of(entry.Id)).Append('\n');
        Line("type", entry.Type);
        Text("title", entry.Title);
        Text("container", entry.Container);
        if (entry.Authors.Count == 1)
            Line("author", Name(entry.Authors[0]));
        else if (entry.Authors.Count > 1)
            yaml.Append("    author:\n").Append(string.Concat(entry.Authors.Select(a => $"      - {Name(a)}\n")));
        Text("publisher", entry.Publisher);
        Line("url", YamlText.OfUrl(entry.Url));
        Text("doi", entry.Doi);
        Text("volume", entry.Volume);
        Text("issue", entry.Issue);
        Text("page", entry.Page);
        Line("published", entry.Published?.ToString());
        Line("accessed", EdtfDate.Of(entry.Accessed).ToString());
        Text("language", entry.Language);
        return yaml.ToString();

        void Text(string key, string? text)
        {
            if (text is null && entry.Lacks.Contains(key))
                yaml.Append("    # ").Append(key).Append(": …\n");
            Line(key, text is null ? null : YamlText.Of(text));
        }

        void Line(string key, string? value)
        {
            if (value is not null)
                yaml.Append("    ").Append(key).Append(": ").Append(value).Append('\n');
        }
    }

    private static string Name(SourceName name) =>
        name.Literal is { } literal ? YamlText.Of(literal)
        : name.Given is { } given ? $"{{family: {YamlText.Of(name.Family!)}, given: {YamlText.Of(given)}}}"
        : $"{{family: {YamlText.Of(name.Family!)}}}";
}
