using StaticGuide.Yaml;

namespace StaticGuide.Importing.Tools;

/// <summary>Jekyll's <c>defaults</c>: values for all pages within a scope; the narrower scope counts, of equal ones the later.</summary>
internal sealed class JekyllDefaults(YamlMapping? settings)
{
    private readonly List<(string Path, string? Type, YamlMapping Values)> scopes =
    [
        .. ((settings?.Find("defaults")?.Value as YamlSequence)?.Items.OfType<YamlMapping>() ?? [])
            .Select(d =>
                (
                    d.Inner("scope").Text("path")?.Trim('/') ?? "",
                    d.Inner("scope").Text("type"),
                    d.Inner("values") ?? new YamlMapping(default, default, [])
                )
            )
            .Reverse()
            .OrderByDescending(s => s.Item1.Length)
            .ThenByDescending(s => s.Item2 is not null),
    ];

    /// <param name="own">From the folder of the site's sources.</param>
    /// <param name="type">The page's collection, or <c>pages</c>.</param>
    public IReadOnlyList<YamlEntry> For(string own, string type) =>
        [
            .. scopes
                .Where(s => Holds(s.Path, own) && (s.Type ?? type).TrimEnd('s') == type.TrimEnd('s'))
                .SelectMany(s => s.Values.Entries)
                .DistinctBy(e => e.Key.Value),
        ];

    /// <summary>A folder, a file, or either with stars.</summary>
    private static bool Holds(string scope, string own) =>
        scope.Length == 0
        || own == scope
        || own.StartsWith(scope + "/", StringComparison.Ordinal)
        || scope.Contains('*', StringComparison.Ordinal) && PathPattern.IsMatch(scope, own);
}
