using StaticGuide.Evidence.Locks;

namespace StaticGuide.Tests.Cli.Renewing;

/// <summary>
/// A table has a further year beside the one that is quoted: a newer edition, which a person has to look at. One of a series that was
/// quoted beside later ones is meant to be of its year.
/// </summary>
public sealed class NewestTests
{
    private const string ByColumn =
        "  - {id: it, label: Wage, value: 44200, unit: usd-per-year, as_of: 2024-05, source: bureau, cell: {row: Clerks, column: \"Wage, 2024\", text: \"$44,200\"}}\n";

    private const string ByRow =
        "  - {id: it, label: Wage, value: 44200, unit: usd-per-year, as_of: 2024, source: bureau, cell: {row: \"2024\", column: Wage, text: \"$44,200\"}}\n";

    private const string AsWords =
        "  - {id: it, label: Wage, value: 44200, unit: usd-per-year, as_of: 2024-05, source: bureau, quote: \"Clerks in 2024 $44,200\"}\n";

    private const string AsSentence =
        "  - {id: it, label: Wage, value: 44200, unit: usd-per-year, as_of: 2024-05, source: bureau, quote: \"Clerks earned $44,200 in May 2024.\"}\n";

    private const string AsPassage =
        "  - {id: other, label: Typists, value: 800, unit: jobs, as_of: 2024, source: bureau, quote: \"There were 800 typists in 2024.\"}\n"
        + "passages:\n  - {id: it, source: bureau, as_of: 2024-05, quote: \"Clerks earned $44,200 in May 2024.\"}\n";

    [Theory]
    [InlineData(ByColumn, "2024", "2024 2025", "two-places")]
    [InlineData(ByColumn, "2023 2024", "2023 2024 2025", "two-places")]
    [InlineData(ByRow, "2024", "2024 2025", "two-places")]
    [InlineData(ByRow, "2023 2024", "2023 2024 2025", "two-places")]
    [InlineData(AsWords, "2024", "2024 2025", "two-places")]
    [InlineData(AsSentence, "2024", "2024 2025", "two-places")]
    [InlineData(AsPassage, "2024", "2024 2025", "two-places")]
    // Ours is the last, as it was.
    [InlineData(ByColumn, "2023 2024", "2023 2024", "-")]
    [InlineData(ByRow, "2023 2024", "2023 2024", "-")]
    [InlineData(AsWords, "2023 2024", "2023 2024", "-")]
    [InlineData(ByColumn, "2024", "2022 2023 2024", "-")]
    // It is quoted for a year that was not the last.
    [InlineData(ByColumn, "2024 2025", "2024 2025", "-")]
    [InlineData(ByColumn, "2024 2025", "2024 2025 2026", "-")]
    [InlineData(ByRow, "2024 2025", "2024 2025 2026", "-")]
    [InlineData(AsWords, "2024 2025", "2024 2025 2026", "-")]
    [InlineData(AsSentence, "2024 2025", "2024 2025 2026", "-")]
    [InlineData(AsPassage, "2024 2025", "2024 2025 2026", "-")]
    // What is still to come is projected.
    [InlineData(ByColumn, "2024 2034", "2024 2034", "-")]
    [InlineData(ByColumn, "2024", "2024 2034", "-")]
    [InlineData(ByColumn, "2024 2034", "2024 2025 2034", "two-places")]
    // Nobody looked before: what stands there is held against the time of the statistic.
    [InlineData(ByColumn, "", "2024 2025", "two-places")]
    [InlineData(ByRow, "", "2024 2025", "-")]
    public void A_further_year_is_a_newer_edition(string entry, string before, string after, string expected)
    {
        using var looks = new TwoLooks(entry);
        if (before.Length > 0)
            looks.Verify(Page(before, "2025-08-28"));
        // Each run says so, whatever verify sees in between.
        for (var time = 0; time < 2; time++)
        {
            Assert.Equal(expected, looks.Renew(Page(after, "2026-05-20")).GetValueOrDefault("it", TwoLooks.Same));
            if (before.Length > 0)
                looks.Verify(Page(after, "2026-05-20"));
        }
        // What is looked at again next year is not told to be looked at.
        Assert.Equal(expected == TwoLooks.Same, looks.Yaml.Contains("published: 2026-05-20", StringComparison.Ordinal));
    }

    /// <summary>Heads in two rows; another table by year is none of this one's business.</summary>
    [Theory]
    [InlineData("<th>2024</th><th>2025</th>", "<td>$44,200</td><td>$45,930</td>", "two-places")]
    [InlineData("<th>2024</th><th>Rank</th>", "<td>$44,200</td><td>7</td>", "-")]
    public void Heads_that_stand_below_others(string heads, string cells, string expected)
    {
        const string Entry =
            "  - {id: it, label: Wage, value: 44200, unit: usd-per-year, as_of: 2024, source: bureau, cell: {row: Clerks, column: \"Wage, 2024\", text: \"$44,200\"}}\n";
        Assert.Equal(
            expected,
            TwoLooks.Verdict(
                Entry,
                Head("2025-08-28")
                    + "<table><tr><th rowspan=2>Job</th><th colspan=2>Wage</th></tr><tr><th>2023</th><th>2024</th></tr>"
                    + "<tr><td>Clerks</td><td>$43,100</td><td>$44,200</td></tr></table>",
                Head("2026-05-20")
                    + $"<table><tr><th rowspan=2>Job</th><th colspan=2>Wage</th></tr><tr>{heads}</tr><tr><td>Clerks</td>{cells}</tr></table>"
                    + "<table><tr><th>Year</th><th>Wage</th></tr><tr><td>2025</td><td>$39,000</td></tr></table>"
            )
        );
    }

    /// <summary>Once the newer edition is quoted, it is the newest.</summary>
    [Fact]
    public void A_lock_has_what_was_first_seen()
    {
        using var looks = new TwoLooks(ByColumn).Verify(Page("2024", "2025-08-28"));
        Assert.True(Quote().IsNewest);
        looks.Verify(Page("2024 2025", "2026-05-20"));
        Assert.True(Quote().IsNewest);
        using var series = new TwoLooks(ByColumn).Verify(Page("2024 2025", "2025-08-28"));
        Assert.Contains("\"newest\":false", LockText.LineOf(Assert.Single(series.Lock.Entries)), StringComparison.Ordinal);

        LockedQuote Quote() => Assert.Single(Assert.Single(looks.Lock.Entries).Quotes);
    }

    private static string Head(string day) =>
        $"<!doctype html><title>Clerks</title><meta name=last-modified content={day}><h1>Clerks</h1><p>There were 800 typists in 2024.</p>";

    /// <summary>A page that says the wage of some years: in two tables, as rows and as sentences.</summary>
    private static string Page(string years, string day)
    {
        var all = years.Split(' ').Select(y => (Year: y, Wage: y == "2024" ? "$44,200" : $"$4{y[^1]},930")).ToList();
        return Head(day)
            + $"<table><tr><th>Job</th>{Each(y => $"<th>Wage, {y.Year}</th>")}</tr><tr><td>Clerks</td>{Each(y => $"<td>{y.Wage}</td>")}</tr></table>"
            + $"<h2>Years</h2><table><tr><th>Year</th><th>Wage</th></tr>{Each(y => $"<tr><td>{y.Year}</td><td>{y.Wage}</td></tr>")}</table>"
            + $"<h2>Jobs</h2><table><tr><th>Job</th><th>Wage</th></tr>{Each(y => $"<tr><td>Clerks in {y.Year}</td><td>{y.Wage}</td></tr>")}</table>"
            + Each(y => $"<p>Clerks earned {y.Wage} in May {y.Year}.</p>");

        string Each(Func<(string Year, string Wage), string> html) => string.Concat(all.Select(html));
    }
}
