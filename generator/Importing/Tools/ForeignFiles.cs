using StaticGuide.Diagnostics;
using StaticGuide.Files;
using StaticGuide.Importing.Heads;
using StaticGuide.Yaml;

namespace StaticGuide.Importing.Tools;

/// <summary>The files of the folder that is imported; links that lead out of it, and what is no file, are reported and left.</summary>
internal sealed class ForeignFiles
{
    /// <summary>The hidden folder that sites publish (RFC 8615).</summary>
    public const string WellKnown = ".well-known";

    /// <summary>What else is hidden and counts.</summary>
    private static readonly string[] Hidden = [".htaccess", ".authors.yml"];

    private const string Installed = "node_modules";

    /// <summary>
    /// What Jekyll leaves out itself: what it has made, and what Bundler installs. Further down, these are names like any other.
    /// </summary>
    private static readonly string[] Made = ["_site", "vendor/bundle", "vendor/cache", "vendor/gems", "vendor/ruby"];

    private readonly Dictionary<string, SourceEntry> byPath;
    private readonly SourceReader reader;
    private readonly DiagnosticBag diagnostics;

    public ForeignFiles(string root, DiagnosticBag diagnostics)
    {
        this.diagnostics = diagnostics;
        reader = new SourceReader(Tree(root), diagnostics);
        All = reader.List("");
        byPath = All.ToDictionary(f => f.Path, StringComparer.Ordinal);
    }

    /// <summary>The folder as a tree, for reports that show its lines.</summary>
    public static DiskTree Tree(string root) => new(root) { LeavesOut = LeavesOut, PassesBy = Made.Contains };

    public IReadOnlyList<SourceEntry> All { get; }

    /// <summary>In bytes; zero where it cannot be opened, which is reported.</summary>
    public long LengthOf(string path)
    {
        using var file = reader.Open(path);
        return file?.Length ?? 0;
    }

    public bool Has(string path) => byPath.ContainsKey(path);

    public SourceText? Read(string path) => reader.ReadText(path);

    public byte[]? Bytes(string path) => reader.ReadBytes(path);

    /// <summary>The first of some files that is there, as a mapping.</summary>
    public YamlMapping? Settings(params IEnumerable<string> names)
    {
        if (names.FirstOrDefault(Has) is not { } name || Read(name) is not { } text)
            return null;
        var before = diagnostics.Errors;
        var values = Values(text);
        if (values is not (null or YamlMapping or YamlScalar { IsBlank: true }) && diagnostics.Errors == before)
            diagnostics.Add(ImportRules.Broken, new Place(name), "these settings are no list of keys and values");
        return values as YamlMapping;
    }

    /// <summary>A file of values in any of the three forms, or null where it is malformed (which is reported).</summary>
    public YamlNode? Values(SourceText text)
    {
        if (text.Path.EndsWith(".toml", StringComparison.Ordinal))
            return TomlNodes.Read(text, text.Text, 1, diagnostics);
        if (text.Path.EndsWith(".json", StringComparison.Ordinal))
            return YamlReader.Read(text, diagnostics);
        return YamlReader.ReadForeign(text, 1, 0, text.Text.Length, diagnostics);
    }

    private static bool LeavesOut(string name, bool isFile) =>
        name[0] == '.' && !(isFile ? Hidden.Contains(name) : name == WellKnown)
        || (isFile ? FileNames.IsLeftover(name) : name == Installed);
}
