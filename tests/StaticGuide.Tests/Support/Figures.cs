using StaticGuide.Content.Lists;
using StaticGuide.Diagnostics;
using StaticGuide.Evidence;
using StaticGuide.Evidence.Figures;
using StaticGuide.Evidence.Formatting;
using StaticGuide.Evidence.Unknown;
using StaticGuide.Yaml;

namespace StaticGuide.Tests.Support;

/// <summary>Charts for tests, read and resolved from front matter as those of a page are.</summary>
internal static class Figures
{
    /// <summary>The chart of a kind, or null where the numbers do not fit it.</summary>
    /// <param name="values">As they stand in YAML.</param>
    public static FigureChart? Chart(string kind, string unit, IReadOnlyList<string> values, IReadOnlyList<string> labels)
    {
        var yaml =
            "statistics:\n"
            + string.Concat(
                values.Select(
                    (v, i) =>
                        $"  - {{id: s{i}, label: Number {i}, value: {v}, unit: {unit}, as_of: 2024-05, source: bureau, quote: These are the words of the source.}}\n"
                )
            )
            + $"charts:\n  - {{id: chart, kind: {kind}, title: Finding, statistics: [{string.Join(", ", values.Select((_, i) => $"s{i}"))}], labels: [{string.Join(", ", labels.Select(Quoted))}]}}\n";
        return Resolve(yaml).FindChart("chart");
    }

    /// <summary>A line of a number and what it was before.</summary>
    /// <param name="values">By year, the latest first; as they stand in YAML.</param>
    public static FigureChart? Line(string unit, bool isSpan, IReadOnlyList<(int Year, string Value)> values)
    {
        string When(int year) => isSpan ? $"period: {year}/{year + 10}" : $"as_of: {year}-05";
        var past = string.Join(", ", values.Skip(1).Select(v => $"{{value: {v.Value}, {When(v.Year)}}}"));
        return Resolve(
                $"statistics:\n  - {{id: one, label: One, value: {values[0].Value}, unit: {unit}, {When(values[0].Year)}, source: bureau, quote: These are the words of the source., previous: [{past}]}}\n"
                    + "charts:\n  - {id: chart, kind: line, title: Finding, statistics: [one]}\n"
            )
            .FindChart("chart");
    }

    /// <summary>A figure as a page's front matter states it.</summary>
    /// <param name="value">As it stands in YAML.</param>
    /// <param name="proof">The words of a quote; or the row, the column or null, and the text of a cell.</param>
    public static Figure One(string value, string unit, params IReadOnlyList<string?> proof)
    {
        var proved = proof is [var row, var column, var text]
            ? $"cell: {{row: {Quoted(row!)}, {(column is null ? "" : $"column: {Quoted(column)}, ")}text: {Quoted(text!)}}}"
            : $"quote: {Quoted(proof[0]!)}";
        return Resolve(
                    $"statistics:\n  - {{id: one, label: One, value: {value}, unit: {unit}, as_of: 2024-05, source: bureau, {proved}}}\n"
                )
                .FindFigure("one")
            ?? throw new InvalidOperationException($"no figure: {value} {unit} {proved}");
    }

    /// <summary>A passage of one run or several.</summary>
    public static Excerpt Passage(params IReadOnlyList<string> runs) =>
        Resolve($"passages:\n  - {{id: one, source: bureau, quote: [{string.Join(", ", runs.Select(Quoted))}]}}\n").FindExcerpt("one")
        ?? throw new InvalidOperationException(string.Join('|', runs));

    /// <summary>A figure with keys of its own.</summary>
    /// <param name="keys">In block style, each on lines of its own, without indentation.</param>
    public static Figure Entry(string keys)
    {
        var entry = "id: one\nlabel: One\nvalue: 30\nunit: people\nas_of: 2024\nsource: bureau\n" + keys;
        return Resolve("statistics:\n  - " + entry.TrimEnd().Replace("\n", "\n    ", StringComparison.Ordinal) + "\n").FindFigure("one")
            ?? throw new InvalidOperationException(keys);
    }

    private static EvidenceScope Resolve(string lists)
    {
        var yaml = "sources:\n  - {id: bureau, title: Wages, publisher: Bureau, url: 'https://data.example.org/'}\n" + lists;
        var source = new SourceText("content/page.md", yaml);
        var diagnostics = new DiagnosticBag();
        var keys = new KeyReader(source, (YamlMapping)YamlReader.Read(source, 1, 0, yaml.Length, diagnostics)!, "a page", diagnostics);
        return new EvidenceResolver(new UnitTable(SettingsOf()), new IncompleteSources([]), new UnknownIds(), diagnostics).Resolve(
            EvidenceLists.Read(keys, ofPage: true),
            null
        );
    }

    private static string Quoted(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    public static Configuration.SiteSettings SettingsOf() =>
        new()
        {
            Title = "Guide",
            BaseUrl = Addresses.Of("https://guide.example.org/"),
            Language = "en",
        };
}
