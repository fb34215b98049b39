using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Evidence;

/// <summary>What follows from a fault of one number is silent while that stands: one mistake is one report.</summary>
public sealed class ConsequencesTests
{
    private const string Pay = "unit: usd-per-year, kind: median, as_of: 2024-05";
    private const string Quote = "The median annual wage was $44,200 in May 2024.";

    private const string Past = "previous: [{value: 43000, as_of: 2023-05, quote: 'The median annual wage was $43,000 in May 2023.'}]";

    [Theory]
    [InlineData("value: 44200", "unit: usd-per-hour, kind: median, as_of: 2024-05", "SG2440")]
    [InlineData("value: 44200", "unit: percent, kind: median, as_of: 2024-05", "SG2305")]
    [InlineData("value: 44200", "unit: jobs, kind: median, as_of: 2024-05", "SG2305")]
    [InlineData("value: 44200", "unit: usd-per-year, kind: mean, as_of: 2024-05", "SG2440")]
    [InlineData("value: 44200", "unit: usd-per-year, kind: median, as_of: 2022-05", "SG2322")]
    [InlineData("value: 44200", "unit: usd-per-year, kind: median, as_of: 2026-05", "SG2322")]
    [InlineData("value: 0", Pay, "SG2305")]
    [InlineData("value: 60000", Pay, "SG2305")]
    public void A_wrong_number_is_told_once_though_others_are_made_of_it(string value, string fields, string code)
    {
        using var site = Of(value, fields);
        Assert.Equal([code], Codes(site));
    }

    [Fact]
    public void What_cannot_be_calculated_for_it_makes_a_warning_an_error()
    {
        using var site = Of("value: 44200", "unit: usd-per-hour, kind: median, as_of: 2024-05");
        Assert.Equal(StaticGuide.Diagnostics.Severity.Error, Assert.Single(Findings.In(site)).Severity);
    }

    [Fact]
    public void What_is_wrong_by_itself_is_told_beside_it()
    {
        using var site = Of("value: 60000", Pay, formula: "(b - a) / (b / 10)", unit: "jobs", chart: "[a, b, n]");
        Assert.Equal(["SG2207", "SG2305", "SG2404"], Codes(site));
    }

    [Theory]
    [InlineData("published: 2023-08-28", "SG2311 4:82")]
    [InlineData(
        "published: 2025-12-28, accessed: 2025-09-01, archive_url: 'https://web.archive.org/web/20250901/https://example.org/', archive_date: 2025-09-01",
        "SG2312 4:82"
    )]
    [InlineData("published: 2025-12-28, accessed: 2025-09-01", "SG2312 4:104")]
    public void A_wrong_date_of_a_source_is_told_once(string published, string expected)
    {
        using var site = Of("value: 44200", Pay, source: published);
        Assert.Equal([expected], Findings.In(site).Select(d => $"{d.Rule.Code} {d.Place!.Start!.Value.Line}:{d.Place.Start.Value.Column}"));
    }

    [Theory]
    [InlineData("as_of: “2024-05”")]
    [InlineData("as_of: 2024-13")]
    public void A_line_through_a_number_without_a_time_is_not_drawn(string time)
    {
        using var site = Of("value: 44200", $"unit: usd-per-year, kind: median, {time}");
        Assert.Equal(["SG1019"], Codes(site));
    }

    private static List<string> Codes(Site site) => [.. Findings.In(site).Select(d => d.Rule.Code).Order(StringComparer.Ordinal)];

    private static Site Of(
        string value,
        string fields,
        string source = "published: 2025-08-28",
        string formula = "(b - a) / (b / 10)",
        string unit = "number",
        string chart = "[a, b]"
    ) =>
        Site.Small()
            .Write(
                "content/p.md",
                """
                ---
                title: P
                sources:
                  - {id: s, title: T, publisher: P, url: 'https://data.example.org/', <source>}
                statistics:
                  - {id: a, label: Pay of a, <value>, <fields>, source: s, quote: '<Quote>', <Past>}
                  - {id: b, label: Pay of b, value: 50000, <Pay>, source: s, quote: 'The median annual wage was $50,000 in May 2024.'}
                  - {id: n, label: Jobs, value: 20, unit: jobs, as_of: 2024-05, source: s, quote: 'There were 20 jobs in May 2024.'}
                  - {id: d, label: Gap, unit: usd-per-year, derived: {formula: b - a, from: {a: a, b: b}}}
                  - {id: e, label: Share, unit: <unit>, as_of: 2024-05, derived: {formula: <formula>, from: {a: a, b: b}}}
                  - {id: f, label: Ratio, value: 1.13, unit: number, derived: {formula: b / a, from: {a: a, b: b}, decimals: 2}}
                charts:
                  - {id: c, kind: bars, title: One earns more, statistics: <chart>}
                  - {id: l, kind: line, title: It earns more, statistics: [a]}
                ---
                The median pay of :stat[a] a year.

                :stat[b], :stat[n], :stat[d], :stat[e], :stat[f]

                ::chart[c]

                ::chart[l]

                """.Replace("<source>", source, StringComparison.Ordinal).Replace("<value>", value, StringComparison.Ordinal).Replace(
                    "<fields>",
                    fields,
                    StringComparison.Ordinal
                ).Replace("<Quote>", Quote, StringComparison.Ordinal).Replace("<Past>", Past, StringComparison.Ordinal).Replace(
                    "<Pay>",
                    Pay,
                    StringComparison.Ordinal
                ).Replace("<unit>", unit, StringComparison.Ordinal).Replace("<formula>", formula, StringComparison.Ordinal).Replace(
                    "<chart>",
                    chart,
                    StringComparison.Ordinal
                )
            );
}
