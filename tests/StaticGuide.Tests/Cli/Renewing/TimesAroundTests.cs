namespace StaticGuide.Tests.Cli.Renewing;

/// <summary>A date that stands around a number without one, wherever it does, says of which time it is.</summary>
public sealed class TimesAroundTests
{
    private const string Dated =
        "  - {id: dated, label: Index, value: 1234, unit: jobs, as_of: 2024-05, source: bureau, quote: \"The index stood at 1,234 points in May 2024.\"}\n";

    private const string Cell =
        "  - {id: it, label: Pay, value: 45930, unit: usd, as_of: 2024-05, source: bureau, cell: {row: Hospitals, column: Wage, text: \"45,930\"}}\n";

    private const string Table = "<table><tr><th>Industry<th>Wage<tr><td>Hospitals<td>45,930<tr><td>Offices<td>43,880{0}</table>";

    [Theory]
    [InlineData("<figure>{table}<figcaption>Wages in May 2024</figcaption></figure>", "")]
    [InlineData("{table}", "<tfoot><tr><td colspan=2>Wages are of May 2024.</tfoot>")]
    [InlineData("{table}", "<tr><td colspan=2>In May 2024")]
    [InlineData("{table}<p>Note: Wages are of May 2024.</p>", "")]
    [InlineData("{table}<p>* As of May 2024</p>", "")]
    [InlineData("<h2>Data for May 2024</h2><h3>Pay</h3>{table}", "")]
    [InlineData("<p>In May 2024, the wages were as follows:</p>{table}", "")]
    public void A_cell_is_of_the_time_around_its_table(string page, string more)
    {
        var first = page.Replace("{table}", Table.Replace("{0}", more, StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal("dates", Verdict(Cell, first, first.Replace("45,930", "46,990", StringComparison.Ordinal)));
        Assert.Equal(TwoLooks.Same, Verdict(Cell, first, first));
        Assert.Equal("46990 of 2025-05", Verdict(Cell, first, Next(first).Replace("45,930", "46,990", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("<p>In May 2024:</p><ul><li>{0}</ul>")]
    [InlineData("<p>In May 2024:</p><p>{0}</p>")]
    [InlineData("<p><b>May 2024.</b> {0}</p>")]
    [InlineData("<p>The bureau counted in May 2024. {0}</p>")]
    [InlineData("<p>{0} All is as of May 2024.</p>")]
    [InlineData("<h2>Survey of 2024</h2><h3>Openings</h3><p>{0}</p>")]
    [InlineData("<details><summary>May 2024</summary><p>{0}</p></details>")]
    public void A_sentence_is_of_the_time_around_it(string page)
    {
        const string Entry =
            "  - {id: it, label: Openings, value: 900, unit: jobs, as_of: 2024-05, source: bureau, quote: \"About 900 openings are expected.\"}\n";
        var first = page.Replace("{0}", "About 900 openings are expected.", StringComparison.Ordinal);
        Assert.Equal("dates", Verdict(Entry, first, first.Replace("900", "910", StringComparison.Ordinal)));
        Assert.Equal("910 of 2025-05", Verdict(Entry, first, Next(first).Replace("900", "910", StringComparison.Ordinal)));
    }

    /// <summary>A year that something is only compared with is no time of anything.</summary>
    [Theory]
    [InlineData("<p>That is more than in May 2024. {0}</p>")]
    [InlineData("<p>{0} Money is given in 2024 dollars.</p>")]
    [InlineData("<p>{0}</p><p>The bureau was founded in 2024.</p>")]
    [InlineData("<p>The law of 2024</p><h2>Openings</h2><p>{0}</p>")]
    public void Other_years_are_of_other_things(string page)
    {
        const string Entry =
            "  - {id: it, label: Openings, value: 900, unit: jobs, as_of: 2024-05, source: bureau, quote: \"About 900 openings are expected.\"}\n";
        var first = page.Replace("{0}", "About 900 openings are expected.", StringComparison.Ordinal);
        Assert.Equal("910 of 2025-05", Verdict(Entry, first, first.Replace("900", "910", StringComparison.Ordinal)));
    }

    /// <summary>The head of a further column is not that of this one.</summary>
    [Fact]
    public void A_newer_column_tells_nothing_of_the_old_one()
    {
        const string Lead = "<p>In May 2024, the wages were as follows:</p>";
        var first = Lead + Table.Replace("{0}", "", StringComparison.Ordinal);
        const string Next =
            Lead
            + "<table><tr><th>Industry<th>Wage<th>Wage 2025<tr><td>Hospitals<td>45,930<td>50,000<tr><td>Offices<td>43,880<td>47,000</table>";
        Assert.Equal(TwoLooks.Same, Verdict(Cell, first, Next));
    }

    private static string Next(string page) => page.Replace("2024", "2025", StringComparison.Ordinal);

    private static string Verdict(string entry, string before, string after) =>
        TwoLooks.Verdict(
            entry + Dated,
            $"<!doctype html><title>Work</title><h1>Work</h1><section>{before}</section><h2>Index</h2><p>The index stood at 1,234 points in May 2024.</p>",
            $"<!doctype html><title>Work</title><h1>Work</h1><section>{after}</section><h2>Index</h2><p>The index stood at 1,301 points in May 2025.</p>"
        );
}
