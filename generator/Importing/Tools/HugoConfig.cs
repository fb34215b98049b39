using StaticGuide.Diagnostics;
using StaticGuide.Yaml;

namespace StaticGuide.Importing.Tools;

/// <summary>
/// The settings of Hugo put together from its files: one at the root, and those of <c>config/</c>, which are called by a key, by a language
/// or by both (<c>params.toml</c>, <c>languages.fr.toml</c>, <c>menus.fr.toml</c>); those for publishing come last.
/// </summary>
internal sealed class HugoConfig
{
    private static readonly string[] Endings = ["toml", "yaml", "yml", "json"];
    private static readonly string[] Roots = ["hugo", "config"];
    private static readonly string[] Folders = ["config/_default/", "config/production/"];

    /// <summary>What a language has to itself under a key; all else are its own settings.</summary>
    private static readonly string[] OfLanguages = ["params", "menus", "menu"];

    private readonly Dictionary<(string Language, string Key), string> sources = [];

    public HugoConfig(ForeignFiles files)
    {
        var root = Roots.SelectMany(r => Endings.Select(e => $"{r}.{e}")).FirstOrDefault(files.Has);
        if (root is not null)
            Add(files, root, []);
        foreach (var folder in Folders)
        {
            foreach (var path in files.All.Select(f => f.Path).Where(p => IsIn(folder, p)).OrderBy(p => !IsRoot(p)))
                Add(files, path, IsRoot(path) ? [] : KeysOf(path));
        }
        Main = root ?? files.All.Select(f => f.Path).FirstOrDefault(p => Folders.Any(f => IsIn(f, p) && IsRoot(p))) ?? "hugo.toml";
    }

    /// <summary>Null where there are none.</summary>
    public YamlMapping? All { get; private set; }

    /// <summary>The file that has what no other one has.</summary>
    public string Main { get; }

    /// <summary>Where the menus or the params of a language are.</summary>
    public string SourceOf(string language, string key) => sources.GetValueOrDefault((language, key), Main);

    private void Add(ForeignFiles files, string path, string[] keys)
    {
        if (files.Settings(path) is not { } read)
            return;
        if (keys is ["languages", var language, .. var rest])
            sources[(language, rest is [var key] ? key : "")] = path;
        for (var at = keys.Length - 1; at >= 0; at--)
            read = Mapping(read.Start, [new YamlEntry(new YamlScalar(read.Start, read.Start, keys[at], isPlain: true), read)]);
        All = All is null ? read : Merged(All, read);
    }

    private static string[] KeysOf(string path)
    {
        var name = Path.GetFileNameWithoutExtension(path).Split('.', 2);
        return name is not [var key, var language] ? name
            : OfLanguages.Contains(key) ? ["languages", language, key]
            : ["languages", language];
    }

    private static bool IsIn(string folder, string path) =>
        path.StartsWith(folder, StringComparison.Ordinal) && Endings.Contains(Path.GetExtension(path).TrimStart('.'));

    private static bool IsRoot(string path) => Roots.Contains(Path.GetFileNameWithoutExtension(path));

    /// <summary>Of what both have the later counts, key by key.</summary>
    private static YamlMapping Merged(YamlMapping first, YamlMapping later) =>
        Mapping(
            first.Start,
            [
                .. first.Entries.Select(e =>
                    later.Find(e.Key.Value) is not { } own ? e
                    : e.Value is YamlMapping was && own.Value is YamlMapping now ? new YamlEntry(e.Key, Merged(was, now))
                    : own
                ),
                .. later.Entries.Where(e => first.Find(e.Key.Value) is null),
            ]
        );

    private static YamlMapping Mapping(Position start, YamlEntry[] entries) => new(start, start, entries);
}
