using StaticGuide.Diagnostics;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Evidence.Derivations;

/// <summary>The time of a derived number against that of its inputs, ratios against percentages, and numbers within formulas.</summary>
public sealed class DerivedTimeTests
{
    [Theory]
    [InlineData("as_of: 2022", "as_of: 2024-05", "as_of: 2024-05", true)]
    [InlineData("as_of: 2026", "as_of: 2024", "as_of: 2025", true)]
    [InlineData("period: 2010/2020", "period: 2024/2034", "period: 2024/2034", true)]
    [InlineData("period: 2010/2020", "as_of: 2022", "as_of: 2024", true)]
    [InlineData("as_of: 2024", "as_of: 2024-05", "as_of: 2024-05", false)]
    [InlineData("as_of: 2024-05", "as_of: 2024", "as_of: 2024", false)]
    [InlineData("as_of: 2024", "as_of: 2022", "as_of: 2024", false)]
    [InlineData("as_of: 2023", "as_of: 2022", "as_of: 2024", false)]
    [InlineData("period: 2022/2024", "as_of: 2022", "as_of: 2024", false)]
    [InlineData("period: 2024/2034", "as_of: 2024", "period: 2024/2034", false)]
    [InlineData("as_of: 2024", "as_of: 2024", "period: 2024/2034", false)]
    public void A_time_that_no_input_reaches(string time, string first, string second, bool isOther) =>
        Assert.Equal(isOther ? ["SG2220"] : [], Codes($"unit: jobs, {time}", "a - b", "jobs", first, second));

    [Theory]
    [InlineData("a / b", "percent", true)]
    [InlineData("(a - b) / b", "percent", true)]
    [InlineData("1 - a / b", "percent", true)]
    [InlineData("-(a / b)", "percent", true)]
    [InlineData("a / b * 100", "percent", false)]
    [InlineData("100 * (a - b) / b", "percent", false)]
    [InlineData("a / (b / 100)", "percent", false)]
    [InlineData("a / b / 0.01", "percent", false)]
    [InlineData("a / b", "number", false)]
    public void A_ratio_in_percent(string formula, string unit, bool isBare) =>
        Assert.Equal(isBare ? ["SG2221"] : [], Codes($"unit: {unit}", formula, "jobs", "as_of: 2024", "as_of: 2024"));

    [Fact]
    public void A_mean_of_percentages_is_one() =>
        Assert.Empty(Codes("unit: percent", "(a + b) / 2", "percent", "as_of: 2024", "as_of: 2024"));

    [Theory]
    [InlineData("a * 2,080", "a number of a formula has no comma")]
    [InlineData("a * 0,5 + b", "a number of a formula has no comma")]
    [InlineData("a b", "expected an operator here")]
    [InlineData("a, b", "expected an operator here")]
    public void What_ends_a_formula(string formula, string message)
    {
        using var site = Derived("unit: jobs", formula, "jobs", "as_of: 2024", "as_of: 2024");
        Assert.Equal(message, Assert.Single(Findings.In(site), d => d.Rule.Code == "SG2201").Message);
    }

    [Theory]
    [InlineData("from: [a, b]", "SG1017 6:69")]
    [InlineData("from: {a, b}", "SG2202 6:70", "SG2202 6:73")]
    [InlineData("from: {a: a, b: }", "SG2202 6:76")]
    [InlineData("x: 1", "SG1016 6:45", "SG1015 6:63")]
    [InlineData("from: {a: a, c: b}", "SG2202 6:59")]
    [InlineData("from: {a: a, b: bb}", "SG2005 6:79")]
    public void What_is_wrong_with_the_names_is_reported_once(string from, params string[] expected)
    {
        using var site = Of($"unit: jobs, derived: {{formula: 'a + b', {from}}}", "jobs", "as_of: 2024", "as_of: 2024");
        Assert.Equal(
            expected,
            Findings
                .In(site)
                .Where(d => d.Severity == Severity.Error)
                .Select(d => $"{d.Rule.Code} {d.Place!.Start!.Value.Line}:{d.Place.Start.Value.Column}")
        );
    }

    private static List<string> Codes(string fields, string formula, string unit, string first, string second)
    {
        using var site = Derived(fields, formula, unit, first, second);
        return [.. Findings.In(site).Select(d => d.Rule.Code).Where(c => c is "SG2220" or "SG2221")];
    }

    private static Site Derived(string fields, string formula, string unit, string first, string second) =>
        Of($"{fields}, derived: {{formula: '{formula}', from: {{a: a, b: b}}}}", unit, first, second);

    private static Site Of(string fields, string unit, string first, string second) =>
        Site.Small()
            .Write(
                "content/evidence/e.yml",
                "sources:\n  - {id: s, title: T, publisher: P, url: 'https://data.example.org/'}\nstatistics:\n"
                    + $"  - {{id: a, label: A, value: 30, unit: {unit}, {first}, source: s, quote: 'There are 30.'}}\n"
                    + $"  - {{id: b, label: B, value: 20, unit: {unit}, {second}, source: s, quote: 'There are 20.'}}\n"
                    + $"  - {{id: d, label: D, {fields}}}\n"
            );
}
