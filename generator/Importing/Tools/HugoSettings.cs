using StaticGuide.Importing.Sites;
using StaticGuide.Yaml;

namespace StaticGuide.Importing.Tools;

/// <summary>What a site of Hugo says of itself, in one of its many files.</summary>
internal sealed class HugoSettings
{
    private static readonly string[] Endings = ["toml", "yaml", "yml", "json"];

    private readonly Dictionary<string, string> languages = [];
    private readonly Dictionary<string, string> permalinks = [];

    private HugoSettings() { }

    public required ForeignSettings Site { get; init; }

    /// <summary>The folder of the main language's pages.</summary>
    public required string Content { get; init; }

    public required IReadOnlyList<string> Statics { get; init; }

    /// <summary>The folder of each language; empty for one that has none of its own.</summary>
    public IReadOnlyDictionary<string, string> Languages => languages;

    /// <summary>By section, the form of its pages' addresses.</summary>
    public IReadOnlyDictionary<string, string> Permalinks => permalinks;

    /// <param name="contentFolder">The folder of pages that is meant by a name, or by none.</param>
    public static HugoSettings Read(ForeignFiles files, Func<string?, string> contentFolder, Func<string?, string> staticFolder)
    {
        var all = files.Settings(
            Endings.SelectMany(e => new[] { $"hugo.{e}", $"config.{e}", $"config/_default/hugo.{e}", $"config/_default/config.{e}" })
        );
        var parameters = all is null ? null : files.Settings(Endings.Select(e => $"config/_default/params.{e}"));
        var language = all.Text("defaultContentLanguage") ?? all.Text("languageCode") ?? all.Text("locale") ?? "en";
        var ofLanguage = all.Inner("languages", language);
        var settings = new HugoSettings
        {
            Site = SiteOf(all, parameters, ofLanguage, language),
            Content = contentFolder(ofLanguage.Text("contentDir") ?? Mounted(all, language) ?? all.Text("contentDir")),
            Statics = all?.Find("staticDir")?.Value is YamlSequence several
                ? [.. several.Items.OfType<YamlScalar>().Select(s => staticFolder(s.Value))]
                : [staticFolder(all.Text("staticDir"))],
        };
        foreach (var (name, value) in all.EntriesOf("languages"))
            settings.languages[name.Value] = (value as YamlMapping).Text("contentDir") is { } own ? contentFolder(own) : "";
        // Of pages alone, or, in later editions, by kind.
        foreach (var (name, value) in all.EntriesOf("permalinks").Concat(all.Inner("permalinks").EntriesOf("page")))
        {
            if (value is YamlScalar form)
                settings.permalinks[name.Value] = form.Value;
        }
        return settings;
    }

    private static ForeignSettings SiteOf(YamlMapping? all, YamlMapping? parameters, YamlMapping? ofLanguage, string language)
    {
        var address = all.Text("baseURL") ?? all.Text("baseUrl") ?? all.Text("baseurl");
        return new ForeignSettings
        {
            All = all,
            Title = all.Text("title") ?? ofLanguage.Text("title"),
            BaseUrl = address,
            BasePath = ForeignTool.PathOf(address),
            Language = all.Text("languageCode") ?? ofLanguage.Text("languageCode") ?? language,
            Description = all.Inner("params").Text("description"),
            Params = [.. all.EntriesOf("params"), .. parameters?.Entries ?? []],
        };
    }

    private static string? Mounted(YamlMapping? all, string language) =>
        (all.Inner("module")?.Find("mounts")?.Value as YamlSequence)
            ?.Items.OfType<YamlMapping>()
            .Where(m => m.Text("target") == "content" && (m.Text("lang") ?? language) == language)
            .Select(m => m.Text("source"))
            .FirstOrDefault(s => s is not null);
}
