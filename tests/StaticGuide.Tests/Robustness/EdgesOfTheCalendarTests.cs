using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Robustness;

/// <summary>Dates that a slip of the finger makes: far in the future, or so far that no calendar reaches them.</summary>
public sealed class EdgesOfTheCalendarTests
{
    [Theory]
    [InlineData("published: 2025, update_period_days: 2147483647")]
    [InlineData("published: 9999, update_period_days: 1")]
    [InlineData("published: 9999-12, update_period_days: 365")]
    [InlineData("published: 9999-12-31, update_period_days: 1")]
    [InlineData("published: 0001, update_period_days: 36500")]
    [InlineData("accessed: 9999-12-31")]
    public void A_source_at_the_edge_of_the_calendar_ends_in_order(string keys)
    {
        using var site = Site.Small()
            .Write(
                "content/evidence/edge.yml",
                $$"""
                sources:
                  - {id: s, title: S, publisher: P, url: "https://data.example.org/", {{keys}}}
                statistics:
                  - {id: n, label: N, value: 79228162514264337593543950335, unit: usd, period: 9999-11/9999-12, source: s, quote: "The last number."}
                """
            )
            .Write("content/index.md", "---\ntitle: Home\n---\n:stat[n] in :stat[n.period]\n");
        Generator.Build(site).EndedInOrder();
    }
}
