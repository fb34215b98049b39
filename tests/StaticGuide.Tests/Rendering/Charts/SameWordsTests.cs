using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using CsCheck;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Rendering.Charts;

/// <summary>One number is written one way: in the text, in a chart's drawing, in its description and in its table.</summary>
public sealed partial class SameWordsTests
{
    private static readonly string[] Units = ["usd-per-year", "usd-per-hour", "percent", "jobs", "percentage-points"];

    private static readonly Gen<(string Unit, decimal[] Numbers)> Charts = Gen.Select(
        Gen.Int[0, Units.Length - 1].Select(i => Units[i]),
        Gen.Int[-9_999_999, 9_999_999].Select(n => n / 10m).Array[2, 5].Where(a => a.Distinct().Count() == a.Length)
    );

    [Fact]
    public void A_bar_says_what_the_text_says() =>
        Charts
            .Array[20]
            .Holds(
                charts =>
                {
                    using var site = Site.Small();
                    for (var i = 0; i < charts.Length; i++)
                        site.Write(
                            $"content/c{i}.md",
                            Page(
                                "bars",
                                charts[i].Unit,
                                [.. charts[i].Numbers.Select(n => n.ToString(CultureInfo.InvariantCulture))],
                                i % 2 == 0 ? "en" : "de"
                            )
                        );
                    Generator.Build(site).Succeeded();
                    for (var i = 0; i < charts.Length; i++)
                        Check(site.Page($"/c{i}/"), charts[i].Numbers.Length);
                },
                iter: 1,
                threads: 1
            );

    [Fact]
    public void An_end_of_a_band_says_what_the_text_says()
    {
        using var site = Site.Small()
            .Write("content/c.md", Page("range", "usd-per-year", ["{less_than: 35020}", "44200", "{more_than: 57830}"], "en"));
        Generator.Build(site).Succeeded();
        Check(site.Page("/c/"), 3);
        Assert.Contains("less than $35,020", site.Page("/c/"), StringComparison.Ordinal);
    }

    private static void Check(string built, int count)
    {
        // Which of its spaces a line can end at is another question.
        var page = built.Replace('\u00A0', ' ');
        var said = Said().Matches(page).Select(m => m.Groups[1].Value).ToArray();
        Assert.Equal(count, said.Length);
        var figure = XElement.Parse(Figure().Match(page).Value);
        var drawn = string.Join(
            ' ',
            figure.Descendants("tspan").Where(t => (string?)t.Attribute("class") == "chart-value").Select(t => t.Value)
        );
        // A value may be broken into lines, and a band names its middle first.
        Assert.Equal(string.Join(' ', said).Split(' ').Order(StringComparer.Ordinal), drawn.Split(' ').Order(StringComparer.Ordinal));
        Assert.Equal(said, figure.Element("details")!.Descendants("data").Select(d => d.Value));
        var description = figure.Descendants("desc").Single().Value;
        Assert.All(
            said,
            (value, i) => Assert.Contains($"Number {i}: {value}{(i == count - 1 ? "." : ";")}", description, StringComparison.Ordinal)
        );
        Assert.Equal(said[0], figure.Element("figcaption")!.Element("data")!.Value);
    }

    private static string Page(string kind, string unit, string[] values, string language) =>
        $"---\ntitle: Chart\nlang: {language}\nsources:\n  - {{id: bureau, title: Wages, publisher: Bureau, url: "
        + $"'https://data.example.org/'}}\nstatistics:\n"
        + string.Concat(
            values.Select(
                (v, i) =>
                    $"  - {{id: s{i}, label: Number {i}, value: {v}, unit: {unit}, population: number {i}, as_of: 2024-05, source: "
                    + $"bureau, quote: 'The words of the source are {v}, it says.'}}\n"
            )
        )
        + $"charts:\n  - {{id: c, kind: {kind}, title: 'First :stat[s0].', statistics: "
        + $"[{string.Join(", ", values.Select((_, i) => $"s{i}"))}]}}\n---\n"
        + string.Concat(values.Select((_, i) => $"- said :stat[s{i}]\n"))
        + "\n::chart[c]\n";

    [GeneratedRegex("said <data[^>]*>([^<]*)</data>")]
    private static partial Regex Said();

    [GeneratedRegex("<figure.*?</figure>", RegexOptions.Singleline)]
    private static partial Regex Figure();
}
