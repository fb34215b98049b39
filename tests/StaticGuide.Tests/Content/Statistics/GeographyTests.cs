using StaticGuide.Content.Statistics;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Content.Statistics;

public sealed class GeographyTests
{
    [Theory]
    [InlineData("US")]
    [InlineData("GB")]
    [InlineData("EU")]
    [InlineData("US-TX")]
    [InlineData("GB-SCT")]
    [InlineData("FR-971")]
    [InlineData("AD-07")]
    [InlineData("AU-ACT")]
    [InlineData("AT-9")]
    public void Codes_of_places(string code) => Assert.True(Geography.IsKnown(code));

    [Theory]
    [InlineData("USA", "write `US`")]
    [InlineData("us", "write `US`")]
    [InlineData("UK", "write `GB`")]
    [InlineData("DEU", "write `DE`")]
    [InlineData("United States", "write `US`")]
    [InlineData("u.s.", "write `US`")]
    [InlineData("Scotland", "write `GB-SCT`")]
    [InlineData("USA-TX", "write `US-TX`")]
    [InlineData("us-tx", "write `US-TX`")]
    [InlineData("Germny", "did you mean Germany? Write `DE`")]
    [InlineData("XX", "write two letters for a country (US), with a hyphen for a part of it (US-TX); leave it out for the whole world")]
    [InlineData("World", "write two letters for a country (US), with a hyphen for a part of it (US-TX); leave it out for the whole world")]
    [InlineData("ZZ-01", "write two letters for a country (US), with a hyphen for a part of it (US-TX); leave it out for the whole world")]
    public void Others_with_what_was_probably_meant(string said, string hint)
    {
        Assert.False(Geography.IsKnown(said));
        Assert.Equal(hint, Geography.HintFor(said));
    }

    [Theory]
    [InlineData("US-XX")]
    [InlineData("GB-TX")]
    [InlineData("CA-ONT")]
    [InlineData("DE-BAY")]
    public void Parts_that_the_country_does_not_have(string code) => Assert.False(Geography.IsKnown(code));

    [Theory]
    [InlineData("geography: USA", "SG2323")]
    [InlineData("geography: US")]
    [InlineData("kind: percentile", "SG2324")]
    [InlineData("kind: percentile, percentile: 90")]
    [InlineData("kind: median, percentile: 90", "SG2324")]
    [InlineData("kind: median, percentile: 50")]
    public void In_an_entry(string keys, params string[] codes)
    {
        using var site = Site.Small()
            .Write("content/index.md", "---\ntitle: Home\n---\nThey are :stat[n].\n")
            .Write(
                "content/evidence/e.yml",
                "sources:\n  - {id: s, title: T, publisher: P, url: 'https://data.example.org/'}\nstatistics:\n"
                    + $"  - {{id: n, label: L, value: 30, unit: usd-per-year, as_of: 2024, source: s, quote: 'They were paid $30 a year.', {keys}}}\n"
            );
        Assert.Equal(codes, Findings.In(site).Select(d => d.Rule.Code));
    }
}
