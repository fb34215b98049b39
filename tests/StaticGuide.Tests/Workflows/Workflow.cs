using System.Text.Json.Nodes;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Workflows;

/// <summary>A workflow or action of the repository, or of the guide that <c>init</c> makes.</summary>
/// <param name="Path">From the repository's root.</param>
internal sealed record Workflow(string Path)
{
    private static readonly string[] Folders =
    [
        ".github/workflows",
        ".github/actions",
        "generator/Cli/Starting/guide/dot.github/workflows",
    ];

    public static IReadOnlyList<string> All =>
        [
            .. Folders
                .SelectMany(f => Directory.GetFiles(Repository.Path(f), "*.yml", SearchOption.AllDirectories))
                .Select(f => System.IO.Path.GetRelativePath(Repository.Root, f))
                .Order(StringComparer.Ordinal),
        ];

    public string Text { get; } = File.ReadAllText(Repository.Path(Path));

    public JsonObject Root => YamlValues.Read(Path, Text)!.AsObject();

    public bool IsAction => Root["runs"] is not null;

    public IEnumerable<KeyValuePair<string, JsonNode?>> Jobs => Root["jobs"]?.AsObject() ?? [];

    public IEnumerable<JsonObject> Steps =>
        (IsAction ? [Root["runs"]!["steps"]!] : Jobs.Select(j => j.Value!["steps"]!))
            .SelectMany(s => s.AsArray())
            .Select(s => s!.AsObject());

    public IEnumerable<string> Scripts => Steps.Select(s => (string?)s["run"]).OfType<string>();

    /// <summary>The script of the step that has this name or id; where several jobs have it, all have the same.</summary>
    public string Script(string name) =>
        Steps.Where(s => (string?)s["name"] == name || (string?)s["id"] == name).Select(s => (string)s["run"]!).Distinct().Single();
}
