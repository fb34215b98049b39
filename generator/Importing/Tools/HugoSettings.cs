using System.Globalization;
using StaticGuide.Importing.Sites;
using StaticGuide.Yaml;

namespace StaticGuide.Importing.Tools;

/// <summary>What a site of Hugo says of itself, in one of its many files.</summary>
internal sealed class HugoSettings
{
    private readonly Dictionary<string, string> languages = [];
    private readonly Dictionary<string, string> permalinks = [];
    private readonly Dictionary<string, string> sectionPermalinks = [];
    private readonly HashSet<string> disabled = [];

    private HugoSettings() { }

    public required ForeignSettings Site { get; init; }

    /// <summary>The folder of the main language's pages.</summary>
    public required string Content { get; init; }

    public required IReadOnlyList<string> Statics { get; init; }

    /// <summary>What the main language's addresses begin with, where they have a folder as well.</summary>
    public string? Subfolder { get; private init; }

    /// <summary>Other folders, with what they stand for, such as <c>content/more</c>.</summary>
    public required IReadOnlyList<(string Source, string Target)> Mounts { get; init; }

    /// <summary>The folder of each language; empty for one that has none of its own.</summary>
    public IReadOnlyDictionary<string, string> Languages => languages;

    /// <summary>By section, the form of its pages' addresses.</summary>
    public IReadOnlyDictionary<string, string> Permalinks => permalinks;

    /// <summary>The same of the pages of the sections themselves.</summary>
    public IReadOnlyDictionary<string, string> SectionPermalinks => sectionPermalinks;

    /// <summary>Languages that are not published.</summary>
    public IReadOnlySet<string> Disabled => disabled;

    /// <param name="contentFolder">The folder of pages that is meant by a name, or by none.</param>
    public static HugoSettings Read(ForeignFiles files, Func<string?, string> contentFolder, Func<string?, string> staticFolder)
    {
        var config = new HugoConfig(files);
        var all = config.All;
        var language = LanguageOf(all);
        var ofLanguage = all.Inner("languages", language);
        var settings = new HugoSettings
        {
            Site = SiteOf(all, ofLanguage, language) with { Untaken = [.. Untaken(config, language)] },
            Subfolder = all.Text("defaultContentLanguageInSubdir") == "true" ? language : null,
            Mounts = [.. Mounted(all).Select(m => (contentFolder(m.Source), m.Target))],
            Content = contentFolder(ofLanguage.Text("contentDir") ?? Mounted(all, language) ?? all.Text("contentDir")),
            Statics = all?.Find("staticDir")?.Value is YamlSequence several
                ? [.. several.Items.OfType<YamlScalar>().Select(s => staticFolder(s.Value))]
                : [staticFolder(all.Text("staticDir"))],
        };
        foreach (var (name, value) in all.EntriesOf("languages"))
        {
            settings.languages[name.Value] = (value as YamlMapping).Text("contentDir") is { } own ? contentFolder(own) : "";
            if ((value as YamlMapping).Text("disabled") == "true")
                settings.disabled.Add(name.Value);
        }
        // Of pages alone, or, in later editions, by kind.
        Take(settings.permalinks, all.EntriesOf("permalinks").Concat(all.Inner("permalinks").EntriesOf("page")));
        Take(settings.sectionPermalinks, all.Inner("permalinks").EntriesOf("section"));
        return settings;
    }

    private static void Take(Dictionary<string, string> forms, IEnumerable<YamlEntry> entries)
    {
        foreach (var (name, value) in entries)
        {
            if (value is YamlScalar form)
                forms[name.Value.Trim('/')] = form.Value;
        }
    }

    /// <summary>The main one: as it is called among the languages, where these are named.</summary>
    private static string LanguageOf(YamlMapping? all)
    {
        string[] said =
        [
            .. new[] { all.Text("defaultContentLanguage"), all.Text("languageCode"), all.Text("locale"), "en" }.OfType<string>(),
        ];
        return said.FirstOrDefault(l => all.Inner("languages", l) is not null) ?? said[0];
    }

    private static readonly string[] OfLanguages = ["menus", "menu", "params"];

    /// <summary>What other languages have to themselves that has no place here.</summary>
    private static IEnumerable<(string File, string What)> Untaken(HugoConfig config, string language) =>
        from entry in config.All.EntriesOf("languages")
        let name = entry.Key.Value
        where name != language
        from key in OfLanguages
        where (entry.Value as YamlMapping)?.Find(key) is not null
        select (config.SourceOf(name, key), $"the {(key == "params" ? key : "menus")} of the language {name}");

    /// <summary>A language may have menus of its own.</summary>
    private static IEnumerable<(string Title, string File)> MenuOf(YamlMapping? ofLanguage, YamlMapping? all, string name) =>
        MenuOf(ofLanguage, name).ToList() is { Count: > 0 } own ? own : MenuOf(all, name);

    /// <summary>A menu, in the order of its weights.</summary>
    private static IEnumerable<(string Title, string File)> MenuOf(YamlMapping? all, string name) =>
        new[] { all.Inner("menus"), all.Inner("menu") }
            .Select(m => m?.Find(name)?.Value as YamlSequence)
            .SelectMany(m => m?.Items.OfType<YamlMapping>() ?? [])
            .OrderBy(m => int.TryParse(m.Text("weight"), CultureInfo.InvariantCulture, out var weight) ? weight : int.MaxValue)
            .Select(m => (m.Text("name") ?? m.Text("identifier") ?? "", m.Text("pageRef") ?? m.Text("pageref") ?? m.Text("url") ?? ""))
            .Where(m => m is { Item1.Length: > 0, Item2.Length: > 0 });

    private static ForeignSettings SiteOf(YamlMapping? all, YamlMapping? ofLanguage, string language)
    {
        var address = all.Text("baseURL") ?? all.Text("baseUrl") ?? all.Text("baseurl");
        return new ForeignSettings
        {
            All = all,
            AllowsHtml = all.Inner("markup", "goldmark", "renderer").Text("unsafe") == "true",
            Title = ofLanguage.Text("title") ?? all.Text("title"),
            Languages = [.. ForeignTool.TitlesOf(all, language)],
            BaseUrl = address,
            BasePath = ForeignTool.PathOf(address),
            Language = all.Text("languageCode") ?? ofLanguage.Text("languageCode") ?? language,
            Description = ofLanguage.Inner("params").Text("description") ?? all.Inner("params").Text("description"),
            Params =
            [
                .. ofLanguage.EntriesOf("params").Concat(all.EntriesOf("params")).DistinctBy(e => e.Key.Value, StringComparer.Ordinal),
                .. ForeignTool.CopyrightOf(all),
            ],
            Navigation = [.. MenuOf(ofLanguage, all, "main")],
            Footer = [.. MenuOf(ofLanguage, all, "footer")],
        };
    }

    private static IEnumerable<(string Source, string Target)> Mounted(YamlMapping? all) =>
        ((all.Inner("module")?.Find("mounts")?.Value as YamlSequence)?.Items.OfType<YamlMapping>() ?? [])
            .Select(m => (m.Text("source") ?? "", m.Text("target")?.Trim('/') ?? ""))
            .Where(m =>
                m.Item1.Length > 0 && (m.Item2.StartsWith("content/", StringComparison.Ordinal) || m.Item2.Split('/')[0] == "static")
            );

    private static string? Mounted(YamlMapping? all, string language) =>
        (all.Inner("module")?.Find("mounts")?.Value as YamlSequence)
            ?.Items.OfType<YamlMapping>()
            .Where(m => m.Text("target") == "content" && (m.Text("lang") ?? language) == language)
            .Select(m => m.Text("source"))
            .FirstOrDefault(s => s is not null);
}
