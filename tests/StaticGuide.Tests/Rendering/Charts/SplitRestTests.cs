using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Rendering.Charts;

/// <summary>
/// What the parts of a split leave is named wherever they are, and a number stands without its unit where it is asked for so.
/// </summary>
public sealed class SplitRestTests
{
    private static Site With(string first, string second, string text) =>
        Site.Small()
            .Write(
                "content/index.md",
                "---\ntitle: Home\nsources:\n  - {id: bureau, title: Shares, publisher: Bureau, url: 'https://data.example.org/'}\nstatistics:\n"
                    + Share("a", first)
                    + Share("b", second)
                    + "  - {id: pay, label: Pay, value: 21.5, unit: usd-per-hour, population: all, as_of: 2024, source: bureau, quote: They "
                    + "earn $21.50 an hour.}\n"
                    + "charts:\n  - {id: shares, kind: split, title: Most are in offices., statistics: [a, b]}\n---\n"
                    + text
                    + "\n"
            );

    private static string Share(string id, string value) =>
        $"  - {{id: {id}, label: Share {id}, value: {value}, unit: percent, population: share {id}, as_of: 2024, source: bureau, "
        + $"quote: It is {value} percent here.}}\n";

    [Theory]
    [InlineData("57", "17.5", "The rest 25.5%", "The rest: 25.5%")]
    [InlineData("60", "40", null, null)]
    [InlineData("60", "39.95", null, null)]
    public void The_rest_stands_in_drawing_description_and_table(string first, string second, string? drawn, string? told)
    {
        using var site = With(first, second, "::chart[shares]");
        Generator.Build(site).Succeeded();
        var chart = new BuiltPage(site.Page("/")).Document.QuerySelector("figure.chart")!;
        var labels = chart.QuerySelectorAll("svg text").Select(t => string.Concat(t.TextContent)).ToList();
        Assert.Equal(drawn is not null, labels.Contains(drawn ?? ""));
        Assert.Equal(told is not null, chart.QuerySelector("desc")!.TextContent.Contains(told ?? "The rest", StringComparison.Ordinal));
        Assert.Equal(told is null ? 2 : 3, chart.QuerySelectorAll("tbody tr").Length);
    }

    [Theory]
    [InlineData(":stat[pay]", "21.5", "$21.50 an hour")]
    [InlineData(":stat[pay.number]", "21.5", "21.50")]
    [InlineData(":stat[a.number]", "57", "57")]
    public void A_number_may_leave_its_unit_to_the_column(string written, string value, string expected)
    {
        using var site = With("57", "20", $"::chart[shares]\n\n| What | Number |\n|---|---|\n| Pay | {written} |");
        Generator.Build(site).Succeeded();
        var cell = new BuiltPage(site.Page("/")).Document.QuerySelector("main > .table-scroll td")!;
        Assert.Equal((value, expected), (cell.QuerySelector("data")!.GetAttribute("value"), cell.QuerySelector("data")!.TextContent));
        Assert.NotNull(cell.QuerySelector("a[role=doc-noteref]"));
    }
}
