using System.Globalization;
using CsCheck;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Evidence;

/// <summary>However a site shows a statistic, it says the same: what is read back from each place is what was written.</summary>
public sealed class OneNumberEverywhereTests
{
    private static readonly string[] Units =
    [
        "usd-per-year",
        "usd-per-hour",
        "usd",
        "percent",
        "percentage-points",
        "jobs",
        "years",
        "number",
        "openings-per-year",
    ];

    /// <summary>Every way of showing one, each with how it is read. A new way is a new line here, and one in <see cref="Build"/>.</summary>
    private static readonly (string Place, Func<ShownSite, string, Shown> Read)[] Places =
    [
        (
            "text",
            (s, id) =>
                Shown.InWords(
                    s.Home.Document.QuerySelectorAll("li")
                        .Single(l => l.TextContent.StartsWith($"{id}:", StringComparison.Ordinal))
                        .QuerySelector("data")!
                        .TextContent
                )
        ),
        (
            "table",
            (s, id) =>
                Shown.InWords(
                    s.Home.Document.QuerySelectorAll("td, th")
                        .Single(t => t.TextContent == id)
                        .NextElementSibling!.QuerySelector("data")!
                        .TextContent
                )
        ),
        (
            "fact card",
            (s, id) =>
                Shown.InWords(
                    s.Home.Document.QuerySelectorAll(".facts dt")
                        .Single(t => t.TextContent == $"Label of {id}")
                        .NextElementSibling!.QuerySelector("data")!
                        .TextContent
                )
        ),
        ("answer", (s, id) => Shown.InWords(BuiltPage.Words(s.Home.Document.GetElementById($"q-{id}")!.NextElementSibling!))),
        (
            "answer for machines",
            (s, id) =>
                Shown.InWords(
                    BuiltPage.Text(
                        BuiltPage
                            .List(s.Home.Node("FAQPage"), "mainEntity")
                            .Single(q => BuiltPage.Text(q, "@id")!.EndsWith($"#q-{id}", StringComparison.Ordinal))
                            .GetProperty("acceptedAnswer"),
                        "text"
                    )!
                )
        ),
        ("statistics page", (s, id) => Shown.InWords(s.Statistics.Document.QuerySelector($"#{id} data")!.TextContent)),
        (
            "JSON-LD",
            (s, id) =>
                Shown.OfVariable(
                    BuiltPage
                        .List(s.Statistics.Node("Dataset"), "variableMeasured")
                        .Single(v => BuiltPage.Text(v, "@id")!.EndsWith($"#{id}", StringComparison.Ordinal))
                )
        ),
        ("CSV", (s, id) => Shown.OfRow(s.Table.Single(r => r["id"] == id))),
    ];

    private static readonly Gen<decimal> Number = Gen.Int[-2_000_000, 2_000_000]
        .Select(Gen.Int[0, 2], (n, scale) => new decimal(Math.Abs(n), 0, 0, n < 0, (byte)scale));

    private static readonly Gen<Shown> Value = Gen.OneOf(
        Number.Select(n => new Shown(n)),
        Number.Select(Gen.Int[1, 90_000], (n, more) => new Shown(null, n, n + more)),
        Number.Select(n => new Shown(null, null, n)),
        Number.Select(n => new Shown(null, n, null))
    );

    [Fact]
    public void All_places_agree() =>
        Value
            .Select(Gen.Int[0, Units.Length - 1], (value, unit) => (Value: value, Unit: Units[unit]))
            .Array[4, 12]
            .Holds(
                given =>
                {
                    var statistics = given.Select((g, i) => (Id: $"s{i}", g.Unit, g.Value)).ToList();
                    var exact = statistics
                        .Where(s => s.Value.Exactly is not null)
                        .GroupBy(s => s.Unit)
                        .FirstOrDefault(g => g.Count() > 1)
                        ?.Take(2)
                        .ToArray();
                    if (exact is [var a, var b] && a.Unit is not ("percent" or "percentage-points"))
                        statistics.Add(("derived", a.Unit, new Shown(a.Value.Exactly + b.Value.Exactly)));
                    using var site = Build(statistics, exact?.Select(e => e.Id).ToArray() ?? []);
                    Generator.Build(site).Succeeded();
                    var shown = new ShownSite(
                        new BuiltPage(site.Page("/")),
                        new BuiltPage(site.Page("/statistics/")),
                        Csv.Rows(site.OutputFile("statistics.csv"))
                    );
                    foreach (var (id, unit, value) in statistics)
                        Assert.All(Places, place => Assert.Equal((place.Place, unit, value), (place.Place, unit, place.Read(shown, id))));
                    foreach (var (id, _, value) in exact ?? [])
                        ChartSays(shown.Home, id, value);
                },
                iter: 8,
                threads: 1
            );

    /// <summary>
    /// A chart takes numbers of one unit, so only some of them are in it: in its table, its description, and beside its bar.
    /// </summary>
    private static void ChartSays(BuiltPage page, string id, Shown value)
    {
        var chart = page.Document.GetElementById("chart-both")!;
        var words = chart
            .QuerySelectorAll("th")
            .Single(t => t.TextContent == $"Label of {id}")
            .NextElementSibling!.QuerySelector("data")!
            .TextContent;
        Assert.Equal(value, Shown.InWords(words));
        Assert.Contains($"Label of {id}: {words}", chart.QuerySelector("desc")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(
            words,
            string.Join(' ', chart.QuerySelectorAll(".chart-value").Select(v => v.TextContent)),
            StringComparison.Ordinal
        );
    }

    private static Site Build(List<(string Id, string Unit, Shown Value)> statistics, string[] inputs)
    {
        var site = Site.CopyOf("tests/sites/good/basics");
        Directory.Delete(site.At("content"), recursive: true);
        foreach (var template in Directory.GetFiles(Repository.Path("templates"), "*", SearchOption.AllDirectories))
            site.Write(
                Path.Combine("templates", Path.GetRelativePath(Repository.Path("templates"), template)),
                File.ReadAllBytes(template)
            );
        var ids = statistics.Select(s => s.Id).ToList();
        return site.Write("content/site.yml", Site.Settings + "units:\n  openings-per-year: {suffix: ' openings a year'}\n")
            .Write("content/statistics.md", "---\ntitle: Statistics\nlayout: statistics\n---\n")
            .Write(
                "content/evidence/all.yml",
                "sources:\n  - {id: bureau, title: Numbers, publisher: Bureau, url: 'https://data.example.org/', accessed: "
                    + "2026-05-01}\nstatistics:\n"
                    + string.Concat(statistics.Select(s => Entry(s.Id, s.Unit, s.Value, inputs)))
            )
            .Write(
                "content/index.md",
                $"---\ntitle: Home\nlayout: home\nparams:\n  key_numbers: [{string.Join(", ", ids)}]\nfaq:\n"
                    + string.Concat(ids.Select(id => $"  - {{id: q-{id}, question: 'What is {id}?', answer: ':stat[{id}]'}}\n"))
                    + (
                        inputs.Length > 0
                            ? $"charts:\n  - {{id: both, kind: bars, title: Both, statistics: "
                                + $"[{string.Join(", ", inputs)}]}}\n---\n::chart[both]\n\n"
                            : "---\n"
                    )
                    + string.Concat(ids.Select(id => $"- {id}: :stat[{id}]\n"))
                    + "\n| Id | Value |\n|---|---|\n"
                    + string.Concat(ids.Select(id => $"| {id} | :stat[{id}] |\n"))
            );
    }

    private static string Entry(string id, string unit, Shown value, string[] inputs)
    {
        var (entry, from) = ($"  - id: {id}\n    label: Label of {id}\n    unit: {unit}\n    as_of: 2024-05\n", "");
        if (id == "derived")
            return entry + $"    derived: {{formula: a + b, from: {{a: {inputs[0]}, b: {inputs[1]}}}, decimals: 2}}\n";
        from = value switch
        {
            ({ } exactly, _, _) => Text(exactly),
            (_, { } min, { } max) => $"{{min: {Text(min)}, max: {Text(max)}}}",
            (_, null, { } max) => $"{{less_than: {Text(max)}}}",
            (_, { } min, null) => $"{{more_than: {Text(min)}}}",
            _ => throw new InvalidOperationException("no value"),
        };
        var numbers = string.Join(" and ", new[] { value.Exactly, value.Min, value.Max }.OfType<decimal>().Select(Text));
        return entry + $"    value: {from}\n    source: bureau\n    quote: 'The table of {id} gives {numbers} for May 2024.'\n";
    }

    private static string Text(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    private sealed record ShownSite(BuiltPage Home, BuiltPage Statistics, IReadOnlyList<IReadOnlyDictionary<string, string>> Table);
}
