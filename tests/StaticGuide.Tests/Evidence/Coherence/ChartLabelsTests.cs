using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Evidence.Coherence;

/// <summary>The names that a chart gives to its numbers.</summary>
public sealed class ChartLabelsTests
{
    [Theory]
    [InlineData("[x, x]", "SG2416")]
    [InlineData("[x, y]")]
    [InlineData("['', y]", "SG1017")]
    [InlineData("[[x], y]", "SG1017")]
    [InlineData("[x]", "SG2415")]
    public void One_mistake_is_one_report(string labels, params string[] codes)
    {
        using var site = Site.Small()
            .Write(
                "content/index.md",
                "---\ntitle: Home\nsources:\n  - {id: s, title: T, publisher: P, url: 'https://data.example.org/'}\nstatistics:\n"
                    + "  - {id: a, label: A, value: 30, unit: jobs, as_of: 2024, source: s, quote: 'There are 30 jobs.'}\n"
                    + "  - {id: b, label: B, value: 20, unit: jobs, as_of: 2024, source: s, quote: 'There are 20 jobs.'}\n"
                    + $"charts:\n  - {{id: c, kind: bars, title: Both, statistics: [a, b], labels: {labels}}}\n---\n::chart[c]\n"
            );
        Assert.Equal(codes, Findings.In(site).Select(d => d.Rule.Code));
    }
}
