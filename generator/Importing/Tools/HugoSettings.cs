using System.Globalization;
using StaticGuide.Importing.Sites;
using StaticGuide.Yaml;

namespace StaticGuide.Importing.Tools;

/// <summary>What a site of Hugo says of itself, in one of its many files.</summary>
internal sealed class HugoSettings
{
    private static readonly string[] Endings = ["toml", "yaml", "yml", "json"];

    private static readonly string[] Menus = ["menus", "menu"];

    private static readonly string[] Spread = ["permalinks", "languages", "module", "menus", "menu", "markup"];

    private readonly Dictionary<string, string> languages = [];
    private readonly Dictionary<string, string> permalinks = [];

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

    /// <param name="contentFolder">The folder of pages that is meant by a name, or by none.</param>
    public static HugoSettings Read(ForeignFiles files, Func<string?, string> contentFolder, Func<string?, string> staticFolder)
    {
        var (all, otherMenus) = Whole(files);
        var parameters = all is null ? null : files.Settings(Endings.Select(e => $"config/_default/params.{e}"));
        var language = all.Text("defaultContentLanguage") ?? all.Text("languageCode") ?? all.Text("locale") ?? "en";
        var ofLanguage = all.Inner("languages", language);
        var settings = new HugoSettings
        {
            Site = SiteOf(all, parameters, ofLanguage, language) with { Untaken = otherMenus },
            Subfolder = all.Text("defaultContentLanguageInSubdir") == "true" ? language : null,
            Mounts = [.. Mounted(all).Select(m => (contentFolder(m.Source), m.Target))],
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
                settings.permalinks[name.Value.Trim('/')] = form.Value;
        }
        return settings;
    }

    /// <summary>The settings may be spread over files that are called by a key.</summary>
    /// <returns>And the menus of other languages, which have no place here.</returns>
    private static (YamlMapping? All, IReadOnlyList<(string File, string What)> OtherMenus) Whole(ForeignFiles files)
    {
        var all = files.Settings(
            Endings.SelectMany(e => new[] { $"hugo.{e}", $"config.{e}", $"config/_default/hugo.{e}", $"config/_default/config.{e}" })
        );
        List<YamlEntry> entries = [.. all?.Entries ?? []];
        foreach (var key in Spread)
        {
            if (all?.Find(key) is null && files.Settings(Endings.Select(e => $"config/_default/{key}.{e}")) is { } part)
                entries.Add(new YamlEntry(new YamlScalar(part.Start, part.Start, key, isPlain: true), part));
        }
        var whole = entries.Count > 0 ? new YamlMapping(entries[0].Key.Start, entries[0].Key.End, [.. entries]) : all;
        var own = whole.Text("defaultContentLanguage") ?? "en";
        string[] menus = [.. Menus.SelectMany(m => Endings.Select(e => $"config/_default/{m}.*.{e}"))];
        // Each language may have a file of its own.
        var ofLanguages = files
            .All.Select(f => f.Path)
            .Where(p => menus.Any(m => PathPattern.IsMatch(m, p)))
            .ToLookup(p => Path.GetFileName(p).Split('.')[1] == own);
        if (whole is not null && whole.Find("menus") is null && files.Settings(ofLanguages[true]) is { } menu)
            whole = new YamlMapping(
                whole.Start,
                whole.End,
                [.. whole.Entries, new YamlEntry(new YamlScalar(menu.Start, menu.Start, "menus", isPlain: true), menu)]
            );
        return (whole, [.. ofLanguages[false].Select(p => (p, $"the menus of the language {Path.GetFileName(p).Split('.')[1]}"))]);
    }

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

    private static ForeignSettings SiteOf(YamlMapping? all, YamlMapping? parameters, YamlMapping? ofLanguage, string language)
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
            Description = all.Inner("params").Text("description"),
            Params = [.. all.EntriesOf("params"), .. parameters?.Entries ?? [], .. ForeignTool.CopyrightOf(all)],
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
