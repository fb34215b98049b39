using StaticGuide.Diagnostics;
using StaticGuide.Importing.Sites;
using StaticGuide.Importing.Tools;
using StaticGuide.Yaml;

namespace StaticGuide.Importing;

/// <summary>Files of data, which here are values of the site's: <c>data/team/leads.yml</c> is <c>site.params.data.team.leads</c>.</summary>
internal sealed class ForeignData(ForeignFiles files, List<Left> left)
{
    /// <summary>In bytes: settings are read by every build.</summary>
    private const int Largest = 256 * 1024;

    private static readonly string[] Endings = [".yml", ".yaml", ".json", ".toml", ".csv", ".tsv"];

    private readonly List<(string[] Path, YamlNode Value)> found = [];

    public void Add(string path, long length, string name)
    {
        if (!Endings.Contains(Path.GetExtension(name)) || length > Largest)
            left.Add(
                Left.At(
                    ImportRules.File,
                    new Place(path),
                    length > Largest ? "data of more than 256 KiB" : "data that are not YAML, TOML, JSON or CSV"
                )
            );
        else if (Path.GetExtension(name) is ".csv" or ".tsv" && files.Read(path) is { } table)
            found.Add(
                (Path.ChangeExtension(name, null).Split('/'), CsvValues.Read(table.Text, Path.GetExtension(name) == ".tsv" ? '\t' : ','))
            );
        else if (files.Read(path) is { } text && files.Values(text) is { } value)
            found.Add((Path.ChangeExtension(name, null).Split('/'), value));
    }

    public IReadOnlyList<YamlEntry> Entries => Of(found, 0);

    private static YamlEntry[] Of(IEnumerable<(string[] Path, YamlNode Value)> files, int depth) =>
        [
            .. files
                .GroupBy(f => f.Path[depth], StringComparer.Ordinal)
                .Select(g => new YamlEntry(
                    new YamlScalar(default, default, g.Key, false),
                    g.FirstOrDefault(f => f.Path.Length == depth + 1) is { Value: { } own }
                        ? own
                        : new YamlMapping(default, default, Of(g, depth + 1))
                )),
        ];
}
