using System.Text.RegularExpressions;
using StaticGuide.Diagnostics;
using StaticGuide.Files;
using StaticGuide.Importing.Heads;
using StaticGuide.Yaml;

namespace StaticGuide.Importing.Tools;

/// <summary>The files of the folder that is imported; links that lead out of it, and what is no file, are reported and left.</summary>
internal sealed partial class ForeignFiles
{
    private static readonly string[] Foreign = ["node_modules", "_site", "public", "vendor"];

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
    public static DiskTree Tree(string root) => new(root) { LeavesOut = LeavesOut };

    public IReadOnlyList<SourceEntry> All { get; }

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
        // Of `!!python/name:…` and `!ENV` only what stands behind them can be kept.
        var plain = Tag()
            .Replace(
                text.Text,
                m =>
                    m.Groups[1].Value
                    + new string(' ', m.Groups[2].Length - (m.Groups[3].Length > 0 ? 0 : 2))
                    + (m.Groups[3].Length > 0 ? "" : "''")
            );
        return YamlReader.ReadForeign(new SourceText(text.Path, plain), 1, 0, plain.Length, diagnostics);
    }

    private static bool LeavesOut(string name, bool isFile) =>
        name[0] == '.' || (isFile ? FileNames.IsLeftover(name) : Foreign.Contains(name));

    [GeneratedRegex(@"(?m)([:\-\[,]\s)(!{1,2}[\w/.:%-]+)(?=( *[^\s,\]]|))")]
    private static partial Regex Tag();
}
