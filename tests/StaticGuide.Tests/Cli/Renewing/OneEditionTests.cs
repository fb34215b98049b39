namespace StaticGuide.Tests.Cli.Renewing;

/// <summary>An edition is one thing: what has no date goes with what has, none goes back in time, and a mix of two is reported.</summary>
public sealed class OneEditionTests
{
    /// <summary>A page of last year, without a day: what has no date of its own does not go back either.</summary>
    [Theory]
    [InlineData("<p>Most clerks are paid by the month: 61 percent.</p>")]
    [InlineData("<p>Most clerks are paid by the month: 58 percent.</p>")]
    public void An_older_page_is_left(string undated)
    {
        using var site = Bureau.GuideWith(
            "- {id: monthly, label: Paid by the month, value: 61, unit: percent, as_of: 2024-05, source: bureau, quote: 'Most clerks are paid by the month: 61 percent.'}"
        );
        var page = Bureau
            .NextWith(undated)
            .Replace("<meta name=\"last-modified\" content=\"2026-05-20\">", "", StringComparison.Ordinal)
            .Replace("2035", "2033", StringComparison.Ordinal)
            .Replace("2025", "2023", StringComparison.Ordinal);
        Assert.All(Bureau.Verdicts(Bureau.Renew(site, page).Report), v => Assert.Equal("older", v.Value));
        Assert.Equal(0, Bureau.Renew(site, page).Report.GetProperty("files").GetArrayLength());
    }

    /// <summary>Passages alone may tell that a page is of last year.</summary>
    [Fact]
    public void An_older_page_is_known_by_its_passages_too()
    {
        using var site = Bureau.Guide().Write("content/pay.md", "---\ntitle: Pay\n---\n:stat[monthly] [@asked]\n");
        site.Write(
            Bureau.File,
            Bureau.Evidence[..Bureau.Evidence.IndexOf("  - id: wage", StringComparison.Ordinal)]
                + "  - {id: monthly, label: Paid by the month, value: 61, unit: percent, as_of: 2025-08-28, source: bureau, quote: 'Most clerks are paid by the month: 61 percent.'}\n"
                + "passages:\n  - {id: asked, source: bureau, as_of: 2024, quote: 'The bureau asked clerks in the spring of 2024.'}\n"
        );
        const string Page =
            "<!doctype html><title>Clerks</title><meta name=\"last-modified\" content=\"2025-08-28\"><p>Most clerks are paid by the month: 58 percent.</p><p>The bureau asked clerks in the spring of 2023.</p>";
        var left = Bureau.Renew(site, Page).Report.GetProperty("left").EnumerateArray().Select(l => l.GetProperty("reason").GetString());
        Assert.Equal(["older", "older"], left);
    }

    /// <summary>Others of the same time are as they were: a new number beside a later year is of that, and not of the old one.</summary>
    [Theory]
    [InlineData("<table><caption>Clerks by land, 2023</caption><tr><th>Land<th>Clerks<tr><td>North<td>720</table>", "720 of 2023")]
    [InlineData("<table><caption>Clerks by land</caption><tr><th>Land<th>Clerks<tr><td>North<td>720</table>", "720 of 2023")]
    [InlineData("<table><caption>Clerks by land, 2024</caption><tr><th>Land<th>Clerks<tr><td>North<td>720</table>", "dates")]
    [InlineData("<h2>2024</h2><table><tr><th>Land<th>Clerks<tr><td>North<td>720</table>", "dates")]
    [InlineData("<p>As of May 2024:</p><table><tr><th>Land<th>Clerks<tr><td>North<td>720</table>", "dates")]
    [InlineData("<table><tr><th>Land (2024)<th>Clerks<tr><td>North<td>720</table>", "dates")]
    [InlineData("<h2>The year 2024</h2><p>North has 720 clerks.</p>", "dates")]
    [InlineData("<h2>The years 2023 and 2024</h2><p>North has 720 clerks.</p>", "720 of 2023")]
    public void A_number_beside_a_later_year_is_no_correction(string html, string verdict)
    {
        var proof = html.Contains("North has", StringComparison.Ordinal)
            ? "quote: North has 700 clerks."
            : "cell: {row: North, column: Clerks, text: \"700\"}";
        using var site = Bureau.GuideWith(
            "- {id: kept, label: Scribes, value: 700, unit: jobs, as_of: 2023, source: bureau, quote: There were 700 scribes in 2023.}",
            $"- {{id: it, label: Clerks in the north, value: 700, unit: jobs, as_of: 2023, source: bureau, {proof}}}"
        );
        var page = Bureau.NextWith("<h2>Before</h2><p>There were 700 scribes in 2023.</p><h2>Now</h2>" + html);
        Assert.Equal(verdict, Bureau.Verdicts(Bureau.Renew(site, page).Report)["it"]);
    }

    /// <summary>A statistic of a year whose words name the month.</summary>
    [Theory]
    [InlineData("March 2024", "older")]
    [InlineData("June 2024", "812000 of 2024")]
    [InlineData("March 2025", "812000 of 2025")]
    public void A_month_before_is_older(string month, string verdict)
    {
        using var site = Bureau.GuideWith(
            "- {id: held, label: Jobs of clerks, value: 811000, unit: jobs, as_of: 2024, source: bureau, quote: 'Clerks held 811,000 jobs in May 2024.'}"
        );
        var page = Bureau.NextWith($"<p>Clerks held 812,000 jobs in {month}.</p>");
        Assert.Equal(verdict, Bureau.Verdicts(Bureau.Renew(site, page).Report)["held"]);
    }

    /// <summary>One sentence of the page is still of last year: what has no date is left, and left again once others were taken.</summary>
    [Fact]
    public void What_two_times_were_said_of_stays_left()
    {
        using var site = Bureau.GuideWith(
            "- {id: all, label: Median wage of all workers, value: 49500, unit: usd-per-year, as_of: 2024-05, source: bureau, quote: 'In May 2024, the median annual wage for all workers was $49,500.'}"
        );
        var page = Bureau.NextWith("<p>In May 2024, the median annual wage for all workers was $49,500.</p>");
        var first = Bureau.Verdicts(Bureau.Renew(site, page).Report);
        Assert.Equal(("45930 of 2025-05", "no-date", "no-date"), (first["wage"], first["low"], first["offices"]));
        var text = File.ReadAllText(site.At(Bureau.File));
        var second = Bureau.Verdicts(Bureau.Renew(site, page).Report);
        Assert.Equal(("no-date", "no-date"), (second["low"], second["offices"]));
        Assert.Equal(text, File.ReadAllText(site.At(Bureau.File)));
    }

    [Fact]
    public void Words_without_a_date_go_with_their_sisters_or_are_named()
    {
        using var site = Bureau.GuideWith(
            "- {id: average, label: Average growth, value: 3, unit: percent, kind: projection, period: 2024/2034, source: bureau, quote: The average growth rate for all occupations is 3 percent.}",
            "- {id: length, label: Length of a course, value: 2, unit: years, as_of: 2023, source: bureau, quote: A course for clerks takes about 2 years to complete.}"
        );
        var page = Bureau.NextWith(
            "<p>The average growth rate for all occupations is 3 percent. A course for clerks takes about 2 years to complete.</p>"
        );
        var (run, report) = Bureau.Renew(site, page);
        Assert.Equal("3 of 2025/2035", Bureau.Verdicts(report)["average"]);
        Assert.Equal("no-date", Bureau.Verdicts(report)["length"]);
        Assert.Contains("SG5011", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Numbers_of_two_editions_side_by_side_are_reported()
    {
        using var site = Bureau.Guide();
        var (run, _) = Bureau.Renew(
            site,
            Bureau
                .NextEdition.Replace("about", "", StringComparison.Ordinal)
                .Replace("was $45,930 in", "stood at $45,930 in", StringComparison.Ordinal)
        );
        Assert.Contains("SG5002", run.Output, StringComparison.Ordinal);
        using var mixed = Bureau.Guide();
        var (second, _) = Bureau.Renew(
            mixed,
            Bureau.NextEdition.Replace("The lowest 10 percent earned", "The lowest 10 percent got", StringComparison.Ordinal)
        );
        Assert.Contains("SG5012", second.Output, StringComparison.Ordinal);
    }

    /// <summary>What has no date of its own, and stands where the older year is named, is still of this one.</summary>
    [Theory]
    // A row that is called by its year, beside the next one; and the same row with a corrected number.
    [InlineData(
        "{row: '2024', column: Members, text: '8,100'}",
        "<tr><th>2024</th><td>8,100</td></tr><tr><th>2025</th><td>8,400</td></tr>",
        "-"
    )]
    [InlineData("{row: '2024', column: Members, text: '8,100'}", "<tr><th>2024</th><td>8,150</td></tr>", "8150 of 2024")]
    // The words before a table, and its heads.
    [InlineData(
        "{row: Members, column: Number, text: '8,100'}",
        "<caption>In May 2024</caption><tr><th></th><th>Number</th></tr><tr><th>Members</th><td>8,100</td></tr>",
        "-"
    )]
    [InlineData(
        "{row: Members, column: Number, text: '8,100'}",
        "<caption>In May 2024</caption><tr><th></th><th>Number</th></tr><tr><th>Members</th><td>8,150</td></tr>",
        "dates"
    )]
    [InlineData(
        "{row: Members, column: Number, text: '8,100'}",
        "<caption>In May 2025</caption><tr><th></th><th>Number</th></tr><tr><th>Members</th><td>8,150</td></tr>",
        "8150 of 2025"
    )]
    public void A_table_that_names_the_older_year_is_of_it(string cell, string rows, string verdict)
    {
        using var site = Bureau.GuideWith(
            $"- {{id: members, label: Members, value: 8100, unit: people, as_of: 2024, source: bureau, cell: {cell}}}",
            "- {id: held, label: Jobs of clerks, value: 811000, unit: jobs, as_of: 2024, source: bureau, quote: 'Clerks held 811,000 jobs in 2024.'}"
        );
        if (!rows.Contains("Number", StringComparison.Ordinal))
            rows = $"<tr><th>Year</th><th>Members</th></tr>{rows}";
        var report = Bureau.Renew(site, Bureau.NextWith($"<p>Clerks held 812,000 jobs in 2025.</p><table>{rows}</table>")).Report;
        Assert.Equal(verdict, Bureau.Verdicts(report).GetValueOrDefault("members", "-"));
        Assert.Equal("812000 of 2025", Bureau.Verdicts(report)["held"]);
    }

    /// <summary>The same of sentences: the heading above them names the year, or they do so less exactly than the guide.</summary>
    [Theory]
    [InlineData("<h2>Survey of 2024</h2><p>A clerk has 25 days of leave.</p>", "A clerk has 25 days of leave.", "-")]
    [InlineData("<h2>Survey of 2024</h2><p>A clerk has 26 days of leave.</p>", "A clerk has 25 days of leave.", "dates")]
    [InlineData("<h2>Survey of 2025</h2><p>A clerk has 26 days of leave.</p>", "A clerk has 25 days of leave.", "26 of 2025-05")]
    [InlineData("<p>In 2024, a clerk had 25 days of leave.</p>", "In 2024, a clerk had 25 days of leave.", "-")]
    [InlineData("<p>In 2025, a clerk had 26 days of leave.</p>", "In 2024, a clerk had 25 days of leave.", "26 of 2025-05")]
    public void Words_below_the_older_year_are_of_it(string html, string quote, string verdict)
    {
        using var site = Bureau.GuideWith(
            $"- {{id: leave, label: Days of leave, value: 25, unit: days, as_of: 2024-05, source: bureau, quote: '{quote}'}}"
        );
        Assert.Equal(verdict, Bureau.Verdicts(Bureau.Renew(site, Bureau.NextWith(html)).Report).GetValueOrDefault("leave", "-"));
    }

    /// <summary>What comes out every month passes the end of a year.</summary>
    [Theory]
    [InlineData("January 2025", "December 2024", "4.3 of 2025-01")]
    [InlineData("January 2025", "October 2024", "dates")]
    [InlineData("December 2025", "November 2025", "4.3 of 2025-12")]
    [InlineData("December 2025", "November 2024", "4.3 of 2025-12")]
    [InlineData("December 2025", "November 2023", "dates")]
    public void Months_go_on_together(string month, string before, string verdict)
    {
        using var site = Bureau.GuideWith(
            "- {id: rate, label: Rate, value: 4.1, unit: percent, as_of: 2024-12, source: bureau, quote: 'The rate was 4.1 percent in December 2024, after 4.0 percent in November 2024.'}"
        );
        var page = Bureau.NextWith($"<p>The rate was 4.3 percent in {month}, after 4.0 percent in {before}.</p>");
        Assert.Equal(verdict, Bureau.Verdicts(Bureau.Renew(site, page).Report)["rate"]);
    }

    /// <summary>A number that moves with the years is one of them, whatever stands beside it; any other says what is measured.</summary>
    [Theory]
    [InlineData("2025", "2021", "9 of 2025")]
    [InlineData("2025", "2023", "other-number")]
    [InlineData("2026", "2022", "9 of 2026")]
    [InlineData("2024", "2021", "other-number")]
    public void Years_without_a_word_of_time_go_along(string year, string census, string verdict)
    {
        using var site = Bureau.GuideWith(
            "- {id: rise, label: Rise, value: 8, unit: percent, as_of: 2024, source: bureau, quote: 'In 2024 there were 8 percent more clerks than the 2020 census had found.'}"
        );
        var page = Bureau.NextWith($"<p>In {year} there were 9 percent more clerks than the {census} census had found.</p>");
        Assert.Equal(verdict, Bureau.Verdicts(Bureau.Renew(site, page).Report)["rise"]);
    }
}
