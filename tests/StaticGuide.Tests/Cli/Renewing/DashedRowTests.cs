using StaticGuide.Evidence.Locks;

namespace StaticGuide.Tests.Cli.Renewing;

/// <summary>In a row, a dash is a number below zero or stands for none, and the space before it parts two cells.</summary>
public sealed class DashedRowTests
{
    private static string Entry(string quote, string value = "11") =>
        $"  - {{id: it, label: Won, value: {value}, unit: number, as_of: 2016, source: bureau, quote: \"{quote}\"}}\n"
        + "  - {id: dated, label: Clerks, value: 900, unit: jobs, as_of: 2016, source: bureau, quote: \"There were 900 clerks in 2016.\"}\n";

    [Theory]
    [InlineData("Jets of towns 5 11 -84", "5|11|-84", "5|12|-84", "12 of 2017")]
    [InlineData("Jets of towns 5 11 \u221284", "5|11|-84", "5|12|-84", "12 of 2017")]
    [InlineData("Jets of towns 11 -- 86", "11|--|86", "12|--|86", "12 of 2017")]
    [InlineData("Jets of towns 11 \u2014", "11|\u2014", "12|\u2014", "12 of 2017")]
    [InlineData("Jets of towns \u2014 11", "\u2014|11", "\u2014|12", "12 of 2017")]
    [InlineData("Jets of towns 11 -8.32 (-0.077%)", "11|-8.32|(-0.077%)", "12|-8.32|(-0.077%)", "12 of 2017")]
    // A sign that came or went, and what had a number and has none.
    [InlineData("Jets of towns 5 11 -84", "5|11|-84", "5|12|84", "words")]
    [InlineData("Jets of towns 5 11 -84", "5|11|-84", "5|12|-|84", "words")]
    public void A_row_with_a_dash_is_found_and_renewed(string quote, string before, string after, string expected)
    {
        using var looks = new TwoLooks(Entry(quote)).Verify(Page(before, 2016));
        Assert.All(Assert.Single(looks.Lock.Entries).Quotes, q => Assert.Equal(QuoteVerdict.Found, q.Verdict));
        var verdict = looks.Renew(Page(after, 2017))["it"];
        Assert.True(verdict == expected || expected == "words" && !verdict.Contains(" of ", StringComparison.Ordinal), verdict);
        if (expected[0] == '1')
            Assert.Contains(quote.Replace("11", "12", StringComparison.Ordinal), looks.Yaml, StringComparison.Ordinal);
    }

    /// <summary>A dash for none before a number is no sign of that, nor the other way round.</summary>
    [Theory]
    [InlineData("Jets of towns 5 11 -84", "5|11|\u2014|84")]
    [InlineData("Jets of towns 5 11 -84", "5|11|84")]
    [InlineData("Jets of towns 5 11 \u2014 84", "5|11|-84")]
    [InlineData("Jets of towns 5 11 84", "5|11|-84")]
    public void A_sign_is_no_dash_for_none(string quote, string cells)
    {
        using var looks = new TwoLooks(Entry(quote)).Verify(Page(cells, 2016));
        Assert.NotEqual(QuoteVerdict.Found, Assert.Single(looks.Lock.Entries).Quotes.First(q => q.Id == "it").Verdict);
    }

    private static string Page(string cells, int year) =>
        $"<!doctype html><title>Games</title><h1>Games</h1><p>There were {900 + 20 * (year - 2016)} clerks in {year}.</p><h2>All</h2><table><tr><th>Team</th>"
        + string.Concat(cells.Split('|').Select((_, i) => $"<th>N{(char)('a' + i)}</th>"))
        + "</tr><tr><td>Jets of towns</td>"
        + string.Concat(cells.Split('|').Select(c => $"<td>{c}</td>"))
        + "</tr></table>";
}
