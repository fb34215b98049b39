using StaticGuide.Content.Values;
using StaticGuide.Yaml;

namespace StaticGuide.Importing.Tools;

/// <summary>MkDocs' <c>nav</c>, a tree of titles and files, of which one level is taken.</summary>
internal static class MkDocsNav
{
    public static IEnumerable<(string Title, string File)> Links(YamlMapping? all) => Items(all).Select(Entry).OfType<(string, string)>();

    public static IEnumerable<(string Title, string File)> Titles(YamlMapping? all) => Titled(all?.Find("nav")?.Value);

    /// <summary>What stands below the first level, besides the first file of each part.</summary>
    public static IEnumerable<string> Below(YamlMapping? all) =>
        Items(all)
            .OfType<YamlMapping>()
            .SelectMany(m => m.Entries)
            .Where(e => e.Value is YamlSequence)
            .Select(e => (Title: e.Key.Value, Others: Files(e.Value).Where(f => f != FirstFile(e.Value)).ToList()))
            .Where(e => e.Others.Count > 0)
            .Select(e => $"the nav below {e.Title}: {string.Join(", ", e.Others)}");

    private static IEnumerable<YamlNode> Items(YamlMapping? all) => (all?.Find("nav")?.Value as YamlSequence)?.Items ?? [];

    private static IEnumerable<string> Files(YamlNode node) =>
        node switch
        {
            YamlScalar { Value: var file } => [file],
            YamlSequence list => list.Items.SelectMany(Files),
            YamlMapping map => map.Entries.SelectMany(e => Files(e.Value)),
            _ => [],
        };

    private static bool IsFile(string file) =>
        PageRoute.IsPage(file)
        || file.EndsWith(".mdx", StringComparison.OrdinalIgnoreCase)
        || file.Contains("://", StringComparison.Ordinal);

    /// <summary>A title with its file; of a section, the first file in it. A section without a title has none for a link either.</summary>
    private static (string, string)? Entry(YamlNode node) =>
        node is YamlMapping { Entries: [{ Key.Value: var title, Value: var value }, ..] } && FirstFile(value) is { } file ? (title, file)
        : node is YamlScalar { Value: var only } && IsFile(only) ? ("", only)
        : null;

    /// <summary>All files that have a title.</summary>
    private static IEnumerable<(string Title, string File)> Titled(YamlNode? node) =>
        node switch
        {
            YamlSequence list => list.Items.SelectMany(Titled),
            YamlMapping map => map.Entries.SelectMany(e =>
                e.Value switch
                {
                    YamlScalar { Value: var file } => [(e.Key.Value, file)],
                    // The first page of a part is called as the part is, where it has no title of its own.
                    YamlSequence { Items: [YamlScalar { Value: var first }, ..] } when IsIndex(first) => Titled(e.Value)
                        .Append((e.Key.Value, first)),
                    _ => Titled(e.Value),
                }
            ),
            _ => [],
        };

    private static bool IsIndex(string file) => Path.GetFileName(file) is "index.md" or "README.md";

    private static string? FirstFile(YamlNode node) =>
        node switch
        {
            YamlScalar { Value: var file } when IsFile(file) => file,
            YamlMapping { Entries: [{ Value: var value }, ..] } => FirstFile(value),
            YamlSequence list => list.Items.Select(FirstFile).FirstOrDefault(f => f is not null),
            _ => null,
        };
}
