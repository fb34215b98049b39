namespace StaticGuide.Tests.Cli.Renewing;

/// <summary>A sentence that has the number of the edition before as well; dates in digits; two numbers for one sentence.</summary>
public sealed class PastBesideTests
{
    private const string Start = "  - {id: it, label: Rate, value: 5.2, unit: percent, as_of: 2024, source: bureau, quote: \"";

    [Theory]
    [InlineData(
        "The rate was 5.2 percent in 2024, up from 3.1 percent in 2023.",
        "The rate was 6.1 percent in 2025, up from 5.2 percent in 2024.",
        "6.1 of 2025"
    )]
    [InlineData(
        "The rate rose from 3.1 percent in 2023 to 5.2 percent in 2024.",
        "The rate rose from 5.2 percent in 2024 to 6.1 percent in 2025.",
        "6.1 of 2025"
    )]
    [InlineData(
        "The rate was 5.2 percent in May 2024, up from 3.1 percent in May 2023.",
        "The rate was 6.1 percent in May 2025, up from 5.2 percent in May 2024.",
        "6.1 of 2025"
    )]
    [InlineData(
        "The rate was 5.2 percent of all in 2024, up from 3.1 in 2023.",
        "The rate was 6.1 percent of all in 2025, up from 5.2 in 2024.",
        "6.1 of 2025"
    )]
    [InlineData(
        "In 2024 the rate was 5.2 percent, up from 3.1 in 2023.",
        "In 2025 the rate was 6.1 percent, up from 5.2 in 2024.",
        "6.1 of 2025"
    )]
    [InlineData(
        "Up from 3.1 in 2023, the rate was 5.2 percent of all in 2024.",
        "Up from 5.2 in 2024, the rate was 6.1 percent of all in 2025.",
        "6.1 of 2025"
    )]
    [InlineData(
        "The rate was 5.2 percent of all in 2024, up from 3.1 in 2023.",
        "The rate was 6.1 percent of all in 2025, up from 5.3 in 2024.",
        "other-number"
    )]
    // It is not what the number was, or not of when; or no date tells.
    [InlineData(
        "The rate was 5.2 percent in 2024, up from 3.1 percent in 2023.",
        "The rate was 6.1 percent in 2025, up from 5.1 percent in 2024.",
        "other-number"
    )]
    [InlineData(
        "The rate was 5.2 percent in 2024, up from 3.1 percent in 2020.",
        "The rate was 6.1 percent in 2025, up from 5.2 percent in 2021.",
        "other-number"
    )]
    [InlineData(
        "In 2024 the rate was 5.2 percent, and 3.1 percent for firms of 50.",
        "In 2025 the rate was 6.1 percent, and 5.2 percent for firms of 50.",
        "other-number"
    )]
    public void The_number_before_may_stand_beside_it(string before, string after, string verdict) =>
        Assert.Equal(verdict, TwoLooks.Verdict(Start + before + "\"}\n", Page(before), Page(after)));

    [Theory]
    [InlineData("2025-05-31", "45930 of 2025-05-31")]
    [InlineData("2023-05-31", "older")]
    [InlineData("2025-13-31", "dates")]
    public void Dates_in_digits_are_read(string day, string verdict)
    {
        const string Words = "On 2024-05-31 the pay of all clerks was $44,200.";
        Assert.Equal(
            verdict,
            TwoLooks.Verdict(
                $"  - {{id: it, label: Pay, value: 44200, unit: usd, as_of: 2024-05-31, source: bureau, quote: \"{Words}\"}}\n",
                Page(Words),
                Page(Words.Replace("2024-05-31", day, StringComparison.Ordinal).Replace("44,200", "45,930", StringComparison.Ordinal))
            )
        );
    }

    /// <summary>One sentence with two numbers, of which one was not there before.</summary>
    [Fact]
    public void A_second_number_for_one_sentence_is_told()
    {
        const string Words = "The rate was 5.2 percent in 2024.";
        var both = Page(Words + "</p><p>" + Words.Replace("5.2", "6.1", StringComparison.Ordinal));
        Assert.Equal("two-places", TwoLooks.Verdict(Start + Words + "\"}\n", Page(Words), both));
        // Where both were there, as of two trades, nothing is new.
        Assert.Equal(TwoLooks.Same, TwoLooks.Verdict(Start + Words + "\"}\n", both, both));
    }

    /// <summary>The same of a row with a further column of a later year.</summary>
    [Fact]
    public void A_further_column_of_a_row_is_told()
    {
        const string Entry =
            "  - {id: it, label: Unemployed, value: 1210, unit: people, as_of: 2024, source: bureau, quote: \"Unemployed 1,300 1,250 1,210\"}\n";
        const string Before = "<table><tr><th>Measure<th>2022<th>2023<th>2024<tr><td>Unemployed<td>1,300<td>1,250<td>1,210</table>";
        const string After =
            "<table><tr><th>Measure<th>2022<th>2023<th>2024<th>2025<tr><td>Unemployed<td>1,300<td>1,250<td>1,210<td>1,190</table>";
        Assert.Equal("two-places", TwoLooks.Verdict(Entry, Page(Before), Page(After)));
        Assert.Equal(TwoLooks.Same, TwoLooks.Verdict(Entry, Page(After), Page(After)));
    }

    /// <summary>What has a date is left, and was renewed on the page: what has none is named beside it.</summary>
    [Theory]
    [InlineData("Strong growth will be 13 percent from 2025 to 2035.", "no-date")]
    [InlineData("Growth will be 130 percent from 2025 to 2035.", "no-date")]
    [InlineData("Growth will be 12 percent from 2024 to 2034.", TwoLooks.Same)]
    public void What_has_no_date_is_named_beside_what_is_left(string growth, string verdict)
    {
        const string Words = "About 112,300 openings arise each year.";
        const string Growth = "Growth will be 12 percent from 2024 to 2034.";
        const string Entries =
            "  - {id: g, label: Growth, value: 12, unit: percent, kind: projection, period: 2024/2034, source: bureau, quote: \""
            + Growth
            + "\"}\n  - {id: it, label: Openings, value: 112300, unit: jobs, kind: projection, period: 2024/2034, source: bureau, quote: \""
            + Words
            + "\"}\n";
        Assert.Equal(verdict, TwoLooks.Verdict(Entries, Page(Growth + "</p><p>" + Words), Page(growth + "</p><p>" + Words)));
    }

    private static string Page(string words) => $"<!doctype html><title>Work</title><h1>Work</h1><p>{words}</p>";
}
