using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Evidence.Coherence;

/// <summary>Earlier values against the time of the statistic itself.</summary>
public sealed class PastOrderTests
{
    [Theory]
    [InlineData("as_of: 2024-05", "as_of: 2024-05", true)]
    [InlineData("period: 2024/2034", "period: 2024/2034", true)]
    [InlineData("as_of: 2024-05", "as_of: 2024-05, published: 2024-08", false)]
    [InlineData("as_of: 2024-05", "as_of: 2023-05", false)]
    [InlineData("as_of: 2024-05", "as_of: 2024", false)]
    [InlineData("period: 2024/2034", "period: 2023/2033", false)]
    public void A_number_has_one_value_at_a_time(string time, string before, bool isReported)
    {
        using var site = Site.Small()
            .Write(
                "content/evidence/e.yml",
                "sources:\n  - {id: s, title: T, publisher: P, url: 'https://data.example.org/', published: 2025}\nstatistics:\n"
                    + $"  - {{id: n, label: L, value: 44200, unit: usd-per-year, {time}, source: s, quote: 'Half of them earn $44,200.', previous: [{{value: 43000, {before}}}]}}\n"
            );
        Assert.Equal(isReported, Findings.In(site).Any(d => d.Rule.Code == "SG2362"));
    }
}
