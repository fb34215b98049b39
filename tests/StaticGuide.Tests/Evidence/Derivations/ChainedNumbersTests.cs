using System.Text;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Evidence.Derivations;

/// <summary>Numbers made of numbers that are made of numbers: of any depth, shown one step at a time.</summary>
public sealed class ChainedNumbersTests
{
    private const string Head =
        "sources:\n  - {id: census, title: Count of people, publisher: Census office, url: 'https://census.example.org/', published: 2025}\nstatistics:\n";

    private const string Layout =
        "<!DOCTYPE html><title>{{ page.title }}</title>{{ page.content }}"
        + "{{ for n in notes }}<p id=\"{{ n.anchor }}\">{{ n.figure.calculation }}{{ for i in n.figure.inputs }} [{{ i.label }}]{{ end }} {{ n.status }}</p>{{ end }}\n";

    [Fact]
    public void Two_numbers_made_of_the_two_before_are_shown_with_those_alone()
    {
        var yaml = new StringBuilder(Head).Append(Taken("a0")).Append(Taken("b0"));
        for (var i = 1; i <= 60; i++)
            yaml.Append(Derived($"a{i}", "a + b - a", $"a: a{i - 1}, b: b{i - 1}"))
                .Append(Derived($"b{i}", "b - a + a", $"a: a{i - 1}, b: b{i - 1}"));
        using var site = Site.Small()
            .Write("content/evidence/chain.yml", yaml.ToString())
            .Write("content/index.md", "---\ntitle: Home\n---\n:stat[a60] and :stat[b60]\n")
            .Write("templates/page.html", Layout);
        Generator.Build(site).Succeeded();
        Assert.Contains(
            "<p id=\"n-1\">7 jobs + 7 jobs − 7 jobs = 7 jobs [Label a59] [Label b59] not confirmed</p>",
            site.OutputFile("index.html"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_chain_deeper_than_any_stack_is_worked_out()
    {
        const int Depth = 30_000;
        var yaml = new StringBuilder(Head);
        for (var i = Depth; i > 0; i--)
            yaml.Append(Derived($"d{i}", "a", $"a: d{i - 1}"));
        using var site = Site.Small()
            .Write("content/evidence/chain.yml", yaml.Append(Taken("d0")).ToString())
            .Write("content/index.md", $"---\ntitle: Home\n---\n:stat[d{Depth}]\n")
            .Write("templates/page.html", Layout);
        Assert.Empty(Findings.In(site, write: true));
        Assert.Contains($"7 jobs = 7 jobs [Label d{Depth - 1}] not confirmed", site.OutputFile("index.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, "d0 → d0")]
    [InlineData(3, "d0 → d1 → d2 → d0")]
    [InlineData(20_000, "d0 → d1 → d2 → d3 → … (19992 more) … → d19996 → d19997 → d19998 → d19999 → d0")]
    public void A_circle_is_named_once_and_briefly(int length, string circle)
    {
        var yaml = new StringBuilder(Head).Append(Taken("x"));
        for (var i = 0; i < length; i++)
            yaml.Append(Derived($"d{i}", "a + b", $"a: d{(i + 1) % length}, b: x"));
        using var site = Site.Small().Write("content/evidence/chain.yml", yaml.ToString());
        var found = Assert.Single(Findings.In(site), d => d.Rule.Code == "SG2205");
        Assert.EndsWith(": " + circle, found.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_of_more_sources_than_anybody_can_follow_is_refused_once()
    {
        var (sources, statistics) = (new StringBuilder("sources:\n"), new StringBuilder("statistics:\n"));
        for (var i = 0; i <= 300; i++)
        {
            sources.Append(
                $"  - {{id: s{i}, title: Count {i}, publisher: Office {i}, url: 'https://census.example.org/{i}', published: 2025}}\n"
            );
            statistics.Append(Taken($"x{i}", $"s{i}"));
            if (i > 0)
                statistics.Append(Derived($"d{i}", "a - a + b", $"a: {(i == 1 ? "x0" : $"d{i - 1}")}, b: x{i}"));
        }
        using var site = Site.Small().Write("content/evidence/chain.yml", sources.ToString() + statistics);
        var found = Assert.Single(Findings.In(site));
        Assert.Equal(("SG2319", "this number is calculated from 201 sources, more than 200"), (found.Rule.Code, found.Message));
    }

    /// <summary>The largest and the smallest numbers that there are, in all that compares, adds or multiplies them.</summary>
    [Fact]
    public void No_number_is_too_large_or_too_small_to_be_looked_at()
    {
        string[] numbers =
        [
            "79228162514264337593543950335",
            "-79228162514264337593543950335",
            "0.0000000000000000000000000001",
            "0",
            "79228162514264337593543950334",
        ];
        string[] units = ["percent", "percentage-points", "jobs", "number", "usd-per-year"];
        var (statistics, charts, body) = (new StringBuilder(), new StringBuilder("charts:\n"), new StringBuilder());
        foreach (var unit in units)
        {
            for (var i = 0; i < numbers.Length; i++)
            {
                var entry =
                    $"label: Of {unit} {i}, unit: {unit}, as_of: 2024, source: census, quote: 'They were {numbers[i]} million, or {numbers[i]} cents, or 5 in 9.'";
                statistics.Append(
                    $"  - {{id: {unit}-{i}, value: {numbers[i]}, {entry}}}\n  - {{id: {unit}-below-{i}, value: {{less_than: {numbers[i]}}}, {entry}}}\n"
                );
                var next = (i + 1) % numbers.Length;
                charts.Append(
                    $"  - {{id: split-{unit}-{i}, kind: split, title: T, statistics: [{unit}-{i}, {unit}-{next}]}}\n  - {{id: bars-{unit}-{i}, kind: bars, title: T, statistics: [{unit}-{i}, {unit}-{next}]}}\n"
                );
                body.Append($"\n::chart[split-{unit}-{i}]\n\n::chart[bars-{unit}-{i}]\n\nThey were {numbers[i]} billion.\n");
                foreach (var sign in "+-*/")
                    statistics.Append(
                        $"  - {{id: {unit}-{i}-{(int)sign}, label: D, unit: {unit}, derived: {{formula: 'a {sign} b', from: {{a: {unit}-{i}, b: {unit}-{next}}}}}}}\n"
                    );
            }
        }
        using var site = Site.Small()
            .Write("content/evidence/numbers.yml", Head + statistics)
            .Write("content/index.md", $"---\ntitle: Home\n{charts}---\n{body}");
        Generator.Build(site).EndedInOrder();
    }

    private static string Taken(string id, string source = "census") =>
        $"  - {{id: {id}, label: Label {id}, value: 7, unit: jobs, as_of: 2024, source: {source}, quote: 'There were 7 jobs in the whole town.'}}\n";

    private static string Derived(string id, string formula, string from) =>
        $"  - {{id: {id}, label: Label {id}, unit: jobs, derived: {{formula: '{formula}', from: {{{from}}}}}}}\n";
}
