using System.Text.Json;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Rendering.LinkedData;

/// <summary>What machines are told of the pay of an occupation: what is of one unit, place and population; the median at least.</summary>
public sealed class SalaryBandTests
{
    private const string Roofers = ", population: Roofers (SOC 47-2181)";

    private static JsonElement? OccupationOf(string low, string middle, string high)
    {
        using var site = Site.Small()
            .WithTemplatesOfTheGuide()
            .Write(
                "content/evidence/all.yml",
                $$"""
                sources:
                  - {id: bureau, title: Roofers, publisher: Bureau, url: "https://bureau.example.org/"}
                statistics:
                  - {id: low, label: Low, kind: percentile, percentile: 10, value: 35000, unit: usd-per-year, as_of: 2024-05, source: bureau, quote: "The lowest 10 percent earned $35,000."{{low}}}
                  - {id: middle, label: Pay, kind: median, value: 51260, unit: usd-per-year, as_of: 2024-05, source: bureau, quote: "The median was $51,260."{{middle}}}
                  - {id: high, label: High, kind: percentile, percentile: 90, value: 80000, unit: usd-per-year, as_of: 2024-05, source: bureau, quote: "The highest 10 percent earned $80,000."{{high}}}

                """
            )
            .Write(
                "content/p.md",
                "---\ntitle: P\nlayout: occupation\ncharts:\n  - {id: pay, kind: range, title: Pay, statistics: [low, middle, high]}\n---\n::chart[pay]\n"
            );
        Generator.Build(site).Succeeded();
        return new BuiltPage(site.Page("/p/")).Node("Occupation");
    }

    [Theory]
    [InlineData(", geography: US", ", geography: US", ", geography: US", "median percentile10 percentile90")]
    [InlineData(", geography: US", ", geography: US" + Roofers, ", geography: US", "median percentile10 percentile90")]
    [InlineData(", geography: US" + Roofers, ", geography: US", ", geography: US" + Roofers, "median percentile10 percentile90")]
    [InlineData("", ", geography: US", "", "median percentile10 percentile90")]
    [InlineData(
        ", geography: US, population: All workers",
        ", geography: US" + Roofers,
        ", geography: US" + Roofers,
        "median percentile90"
    )]
    [InlineData(", geography: CA", ", geography: US", ", geography: US", "median percentile90")]
    public void The_median_is_told_with_what_is_of_its_kind(string low, string middle, string high, string told)
    {
        var salary = OccupationOf(low, middle, high)!.Value.GetProperty("estimatedSalary");
        Assert.Equal(
            told,
            string.Join(' ', salary.EnumerateObject().Select(p => p.Name).Where(n => n == "median" || n.StartsWith("percentile")).Order())
        );
    }

    [Fact]
    public void Where_no_place_is_known_nothing_is_told() => Assert.Null(OccupationOf("", "", ""));

    [Fact]
    public void The_occupation_has_the_code_that_its_median_names() =>
        Assert.Equal(
            "47-2181",
            BuiltPage.Text(OccupationOf(", geography: US", ", geography: US" + Roofers, ", geography: US")!.Value, "occupationalCategory")
        );
}
