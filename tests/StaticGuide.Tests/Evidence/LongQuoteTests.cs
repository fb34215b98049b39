using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Evidence;

/// <summary>A quote of any length is read once, not again for each date or number in it: these would take minutes.</summary>
public sealed class LongQuoteTests
{
    private const int Times = 40_000;

    [Theory]
    [InlineData("44200", "May 2023 ")]
    [InlineData("2023", "May 2023 ")]
    [InlineData("-3", "rose 3, ")]
    [InlineData("{less_than: 4300}", "more than $4,300 ")]
    [InlineData("44200", "in the second quarter of 2023 ")]
    public void Dates_and_numbers_in_a_row(string value, string words)
    {
        using var site = Site.Small()
            .Write(
                "content/evidence/e.yml",
                "sources:\n  - {id: s, title: T, publisher: P, url: 'https://data.example.org/'}\nstatistics:\n"
                    + $"  - id: n\n    label: L\n    value: {value}\n    unit: usd\n    as_of: 2024-05\n    source: s\n    quote: \"The number is {string.Concat(Enumerable.Repeat(words, Times))}now.\"\n"
            )
            .Write("content/index.md", "---\ntitle: Home\n---\n:stat[n]\n");
        Assert.Contains(Findings.In(site), d => d.Rule.Code is "SG2305" or "SG2306");
    }
}
