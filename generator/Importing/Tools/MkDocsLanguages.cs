using StaticGuide.Yaml;

namespace StaticGuide.Importing.Tools;

/// <summary>
/// The languages of the plugin mkdocs-static-i18n: a page has its language before its ending (<c>pay.fr.md</c>), or each language has a
/// folder.
/// </summary>
internal sealed class MkDocsLanguages
{
    /// <summary>What is taken of a language, or says nothing of a site.</summary>
    private static readonly string[] Known = ["locale", "default", "name", "build", "site_name", "fixed_link", "link"];

    private readonly Dictionary<string, YamlMapping?> all = new(StringComparer.Ordinal);
    private readonly bool haveFolders;

    /// <param name="plugin">Its settings; null where it is not used.</param>
    public MkDocsLanguages(YamlNode? plugin)
    {
        var settings = plugin as YamlMapping;
        haveFolders = settings.Text("docs_structure") == "folder";
        // Earlier editions had the languages as keys.
        foreach (var (name, value) in settings.EntriesOf("languages"))
            all[name.Value] = value as YamlMapping;
        foreach (var language in (settings?.Find("languages")?.Value as YamlSequence)?.Items.OfType<YamlMapping>() ?? [])
        {
            if (language.Text("locale") is { Length: > 0 } tag && tag != "null")
                all[tag] = language;
        }
        Own = all.FirstOrDefault(l => l.Value.Text("default") == "true").Key ?? settings.Text("default_language");
    }

    /// <summary>The language of pages that name none.</summary>
    public string? Own { get; }

    /// <summary>What the site is called in the others.</summary>
    public IEnumerable<(string Tag, string Title)> Titles =>
        all.Where(l => l.Key != Own && l.Value.Text("site_name") is not null).Select(l => (l.Key, l.Value.Text("site_name")!));

    public string? OwnTitle => Own is null ? null : all.GetValueOrDefault(Own).Text("site_name");

    /// <summary>What it says of languages that has no place here.</summary>
    public IEnumerable<string> Untaken =>
        all.SelectMany(l =>
            (l.Value?.Entries ?? []).Where(e => !Known.Contains(e.Key.Value)).Select(e => $"`{e.Key.Value}` of the language {l.Key}")
        );

    /// <summary>Pages of it were not published.</summary>
    public bool IsHidden(string? language) => language is not null && all.GetValueOrDefault(language).Text("build") == "false";

    /// <summary>The language of a file, null for the site's own, and its path without that one's mark.</summary>
    public (string? Language, string Path) Of(string path)
    {
        if (haveFolders)
        {
            var folder = path.Split('/')[0];
            return folder == path || !all.ContainsKey(folder) ? (null, path)
                : folder == Own ? (null, path[(folder.Length + 1)..])
                : (folder, path);
        }
        var (stem, ending) = (Path.ChangeExtension(path, null), Path.GetExtension(path));
        var language = Path.GetExtension(stem).TrimStart('.');
        if (language.Length == 0 || !all.ContainsKey(language))
            return (null, path);
        var plain = Path.ChangeExtension(stem, null) + ending;
        return language == Own ? (null, plain) : (language, $"{language}/{plain}");
    }

    /// <summary>The file that a navigation means: of the site's own language.</summary>
    public string FileOf(string named, Predicate<string> isThere) =>
        Own is null || isThere(named) ? named
        : haveFolders && isThere($"{Own}/{named}") ? $"{Own}/{named}"
        : isThere(Suffixed(named)) ? Suffixed(named)
        : named;

    private string Suffixed(string file) => $"{Path.ChangeExtension(file, null)}.{Own}{Path.GetExtension(file)}";
}
