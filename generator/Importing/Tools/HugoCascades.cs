using StaticGuide.Diagnostics;
using StaticGuide.Importing.Heads;
using StaticGuide.Yaml;

namespace StaticGuide.Importing.Tools;

/// <summary>
/// Hugo's <c>cascade</c>: what the page of a folder hands down to all pages in it, and to itself, the nearest folder first; then the
/// site's. Those with a target are for some pages only, and are not followed.
/// </summary>
internal sealed class HugoCascades(ForeignFiles files, HeadForms forms, YamlMapping? settings)
{
    private static readonly string[] Names = ["_index.md", "_index.markdown"];

    private readonly Dictionary<string, IReadOnlyList<YamlEntry>> byFolder = [];

    public IReadOnlyList<YamlEntry> For(string path)
    {
        var folder = path.LastIndexOf('/') is >= 0 and var at ? path[..at] : "";
        if (byFolder.TryGetValue(folder, out var known))
            return known;
        IReadOnlyList<YamlEntry> above = folder.Length == 0 ? Of(settings) : For(folder);
        return byFolder[folder] = [.. Own(folder).Concat(above).DistinctBy(e => e.Key.Value)];
    }

    private List<YamlEntry> Own(string folder)
    {
        var file = Names.Select(n => folder.Length == 0 ? n : $"{folder}/{n}").FirstOrDefault(files.Has);
        // What is wrong with it is said when it is its turn.
        return file is null || files.Read(file) is not { } text ? [] : Of(ForeignHead.Read(text, forms, new DiagnosticBag())?.Keys);
    }

    private static List<YamlEntry> Of(YamlMapping? keys) =>
        keys?.Find("cascade")?.Value switch
        {
            YamlMapping one => Of([one]),
            YamlSequence several => Of(several.Items.OfType<YamlMapping>()),
            _ => [],
        };

    private static List<YamlEntry> Of(IEnumerable<YamlMapping> cascades) =>
        [
            .. cascades
                .Where(c => c.Find("target") is null && c.Find("_target") is null)
                .SelectMany(c => c.Entries)
                .SelectMany(e => e is { Key.Value: "params", Value: YamlMapping own } ? own.Entries : [e])
                .DistinctBy(e => e.Key.Value),
        ];
}
