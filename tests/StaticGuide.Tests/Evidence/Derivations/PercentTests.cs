using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Evidence.Derivations;

/// <summary>What is shown as a calculation with percentages is true as it stands, rounding included.</summary>
public sealed class PercentTests
{
    private const string Layout =
        "<!DOCTYPE html><title>{{ page.title }}</title>{{ page.content }}{{ for n in notes }}<p id=\"{{ n.anchor }}\">{{ n.figure.calculation }}</p>{{ end }}\n";

    [Theory]
    [InlineData("a * p / 100", "jobs", "1,000 jobs × 12.5% = 125 jobs")]
    [InlineData("p / 100 * a", "jobs", "12.5% × 1,000 jobs = 125 jobs")]
    [InlineData("a / 100 * p", "jobs", "1,000 jobs × 12.5% = 125 jobs")]
    [InlineData("a * (p / 100)", "jobs", "1,000 jobs × 12.5% = 125 jobs")]
    [InlineData("a * p * 0.01", "jobs", "1,000 jobs × 12.5% = 125 jobs")]
    [InlineData("a * (1 + p / 100)", "jobs", "1,000 jobs × (1 + 12.5%) = 1,125 jobs")]
    [InlineData("a - a * p / 100", "jobs", "1,000 jobs − 1,000 jobs × 12.5% = 875 jobs")]
    [InlineData("(a * p + b * q) / 100", "jobs", "1,000 jobs × 12.5% + 500 jobs × 10% = 175 jobs")]
    [InlineData("(a * p + b * q) / (a + b)", "percent", "(1,000 jobs × 12.5% + 500 jobs × 10%) ÷ (1,000 jobs + 500 jobs) ≈ 12%")]
    [InlineData("a / p * 100", "jobs", "1,000 jobs ÷ 12.5% = 8,000 jobs")]
    [InlineData("100 / p", "number", "1 ÷ 12.5% = 8")]
    [InlineData("100 * a / p", "jobs", "1,000 jobs ÷ 12.5% = 8,000 jobs")]
    [InlineData("p * q / 100", "percent", "12.5% × 10% ≈ 1%")]
    [InlineData("p / q", "number", "12.5% ÷ 10% ≈ 1.3")]
    [InlineData("p / q * 100", "percent", "12.5% ÷ 10% × 100 = 125%")]
    [InlineData("(p - q) / q * 100", "percent", "(12.5% − 10%) ÷ 10% × 100 = 25%")]
    [InlineData("((1 + p / 100) * (1 + q / 100) - 1) * 100", "percent", "((1 + 12.5%) × (1 + 10%) − 1) × 100 ≈ 24%")]
    [InlineData("a * p / 1200", "jobs", "1,000 jobs × 12.5 ÷ 1,200 ≈ 10 jobs")]
    [InlineData("a * (100 + p * 1) / 100", "jobs", "1,000 jobs × (100 + 12.5 × 1) ÷ 100 = 1,125 jobs")]
    [InlineData("(a - b) / a * 100", "percent", "(1,000 jobs − 500 jobs) ÷ 1,000 jobs × 100 = 50%")]
    [InlineData("p - q", "percentage-points", "12.5% − 10% = 2.5 percentage points")]
    [InlineData("(p + q) / 2", "percent", "(12.5% + 10%) ÷ 2 ≈ 11.3%")]
    [InlineData("p / 100", "number", "12.5% ≈ 0.13")]
    [InlineData("q / 100", "number", "10% = 0.1")]
    [InlineData("b / a", "number", "500 jobs ÷ 1,000 jobs = 0.5")]
    [InlineData("a / b", "number", "1,000 jobs ÷ 500 jobs = 2")]
    [InlineData("a + b", "jobs", "1,000 jobs + 500 jobs = 1,500 jobs")]
    [InlineData("a / 3", "jobs", "1,000 jobs ÷ 3 ≈ 333 jobs")]
    public void A_calculation_is_true_as_it_stands(string formula, string unit, string shown)
    {
        using var site = With(formula, unit);
        Assert.DoesNotContain(Findings.In(site, write: true), d => d.Rule.Code.StartsWith("SG22", StringComparison.Ordinal));
        Assert.Contains($">{shown}</p>", site.OutputFile("index.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a * p", "jobs", "divide")]
    [InlineData("a * (1 + p * 1)", "jobs", "divide")]
    [InlineData("a * p + b", "jobs", "divide")]
    [InlineData("p * q", "percent", "divide")]
    [InlineData("p * q", "number", "divide")]
    [InlineData("p * 2", "number", "divide")]
    [InlineData("p * 100", "number", "divide")]
    [InlineData("a / p", "jobs", "multiply")]
    [InlineData("p / q", "percent", "multiply")]
    [InlineData("p / 100", "percent", "multiply")]
    public void A_percentage_that_is_taken_for_a_plain_number(string formula, string unit, string hint)
    {
        using var site = With(formula, unit);
        var found = Assert.Single(Findings.In(site), d => d.Rule.Code.StartsWith("SG22", StringComparison.Ordinal));
        Assert.Equal("SG2222", found.Rule.Code);
        Assert.StartsWith(hint, found.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void Decimals_that_are_asked_for_are_kept()
    {
        using var site = With("p - q", "percentage-points", ", decimals: 0");
        Assert.DoesNotContain(Findings.In(site, write: true), d => d.Rule.Code.StartsWith("SG22", StringComparison.Ordinal));
        Assert.Contains(">12.5% − 10% ≈ 3 percentage points</p>", site.OutputFile("index.html"), StringComparison.Ordinal);
    }

    /// <summary>A formula without a name says nothing of the names that it does not use.</summary>
    [Fact]
    public void A_formula_of_numbers_alone_is_one_report()
    {
        using var site = With("2", "number");
        Assert.Equal(["SG2201"], Findings.In(site).Where(d => d.Rule.Code != "SG2302").Select(d => d.Rule.Code).Distinct());
    }

    private static Site With(string formula, string unit, string more = "")
    {
        var names = new[] { "a", "b", "p", "q" }.Where(n => formula.Contains(n, StringComparison.Ordinal) || formula == "2");
        return Site.Small()
            .Write(
                "content/evidence/e.yml",
                "sources:\n  - {id: s, title: T, publisher: P, url: 'https://data.example.org/'}\nstatistics:\n"
                    + Taken("a", "1000", "jobs")
                    + Taken("b", "500", "jobs")
                    + Taken("p", "12.5", "percent")
                    + Taken("q", "10", "percent")
                    + $"  - {{id: d, label: D, unit: {unit}, derived: {{formula: '{formula}', from: {{{string.Join(", ", names.Select(n => $"{n}: {n}"))}}}{more}}}}}\n"
            )
            .Write("content/index.md", "---\ntitle: Home\n---\n:stat[d]\n")
            .Write("templates/page.html", Layout);
    }

    private static string Taken(string id, string value, string unit) =>
        $"  - {{id: {id}, label: {id}, value: {value}, unit: {unit}, as_of: 2024, source: s, quote: 'There are {value} of {id} in all.'}}\n";
}
