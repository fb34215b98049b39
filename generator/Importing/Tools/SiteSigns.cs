using StaticGuide.Importing.Sites;

namespace StaticGuide.Importing.Tools;

/// <summary>The files by which a folder is known as one tool's.</summary>
internal static class SiteSigns
{
    private static readonly string[] Endings = ["toml", "yaml", "yml", "json"];

    private static readonly (SiteTool Tool, string File)[] Signs =
    [
        .. Endings.SelectMany(e => new[] { (SiteTool.Hugo, $"hugo.{e}"), (SiteTool.Hugo, $"config/_default/hugo.{e}") }),
        (SiteTool.Zola, "zola.toml"),
        .. Endings.Take(3).Select(e => (SiteTool.Jekyll, $"_config.{e}")),
        (SiteTool.MkDocs, "mkdocs.yml"),
        (SiteTool.MkDocs, "mkdocs.yaml"),
        .. new[] { "js", "ts", "mjs", "cjs", "mts" }.SelectMany(e =>
            new[] { (SiteTool.Docusaurus, $"docusaurus.config.{e}"), (SiteTool.Docusaurus, $"website/docusaurus.config.{e}") }
        ),
    ];

    /// <summary>The tools whose settings stand there, with their files.</summary>
    public static IReadOnlyList<(SiteTool Tool, string File)> In(ForeignFiles files) =>
        [.. Signs.Where(s => files.Has(s.File)), .. Config(files)];

    /// <summary>Hugo and Zola both have a <c>config.toml</c>, and write the site's address otherwise.</summary>
    private static IEnumerable<(SiteTool Tool, string File)> Config(ForeignFiles files)
    {
        foreach (var name in Endings.Select(e => $"config.{e}").Where(files.Has))
        {
            var text = files.Read(name)?.Text ?? "";
            if (text.Contains("baseurl", StringComparison.OrdinalIgnoreCase))
                yield return (SiteTool.Hugo, name);
            if (name == "config.toml" && text.Contains("base_url", StringComparison.Ordinal))
                yield return (SiteTool.Zola, name);
        }
    }
}
