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
}
