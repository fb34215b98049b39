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

    /// <summary>It may revise the older year, and is what was waited for all the same.</summary>
    [Theory]
    [InlineData(ByColumn, "2024", "2024 2025", "two-places")]
    [InlineData(ByColumn, "2023 2024", "2024 2025", "two-places")]
    [InlineData(ByRow, "2023 2024", "2023 2024 2025", "two-places")]
    [InlineData(AsWords, "2024", "2024 2025", "two-places")]
    [InlineData(AsSentence, "2024", "2024 2025", "two-places")]
    // Nothing later is there, or it was there from the first; a column of a year does not tell that a month of it is meant still.
    [InlineData(ByColumn, "2023 2024", "2023 2024", "no-date")]
    [InlineData(ByRow, "2023 2024", "2023 2024", "44999 of 2024")]
    [InlineData(ByColumn, "2024 2025", "2024 2025", "no-date")]
    [InlineData(ByColumn, "2024 2025", "2024 2025 2026", "no-date")]
    [InlineData(ByColumn, "2024", "2024 2034", "no-date")]
    public void A_newer_edition_that_revises_the_older_year_is_not_forgotten(string entry, string before, string after, string expected)
    {
        using var looks = new TwoLooks(entry);
        looks.Verify(Page(before, "2025-08-28"));
        var revised = Page(after, "2026-05-20").Replace("44,200", "44,999", StringComparison.Ordinal);
        Assert.Equal(expected, looks.Renew(revised).GetValueOrDefault("it", TwoLooks.Same));
        looks.Verify(revised);
        var again = expected.Contains(" of ", StringComparison.Ordinal) ? TwoLooks.Same : expected;
        Assert.Equal(again, looks.Renew(revised).GetValueOrDefault("it", TwoLooks.Same));
    }

    /// <summary>A head names a year in many forms, and marks say how firm its numbers are.</summary>
    [Theory]
    [InlineData("2024", "2025<sup>1</sup>", "two-places")]
    [InlineData("2024", "2025<sup>p</sup>", "two-places")]
    [InlineData("2024", "2025p", "two-places")]
    [InlineData("2024", "2025*", "two-places")]
    [InlineData("2024", "2025 (preliminary)", "two-places")]
    [InlineData("2024r", "2025p", "two-places")]
    [InlineData("2024", "FY25", "two-places")]
    [InlineData("FY24", "FY25", "two-places")]
    [InlineData("Dec-24", "Dec-25", "two-places")]
    [InlineData("Q3 2024", "Q3 2025", "two-places")]
    [InlineData("Wage, 2024", "Wage, 2025 (p)", "two-places")]
    [InlineData("2024", "2034 (projected)", "-")]
    [InlineData("2024", "Rank 2025", "-")]
    [InlineData("2024", "2023r", "-")]
    [InlineData("2024", "25 to 34", "-")]
    public void A_later_year_is_known_in_any_form(string head, string further, string expected)
    {
        var entry =
            $"  - {{id: it, label: Wage, value: 44200, unit: usd-per-year, as_of: 2024, source: bureau, cell: {{row: Clerks, column: \"{head}\", text: \"$44,200\"}}}}\n";
        var before = Head("2025-08-28") + $"<table><tr><th>Job</th><th>{head}</th></tr><tr><td>Clerks</td><td>$44,200</td></tr></table>";
        var after =
            Head("2026-05-20")
            + $"<table><tr><th>Job</th><th>{head}</th><th>{further}</th></tr><tr><td>Clerks</td><td>$44,200</td><td>$45,930</td></tr></table>";
        Assert.Equal(expected, TwoLooks.Verdict(entry, before, after));
    }

    /// <summary>Only what a table or sentence stands below has its year.</summary>
    [Theory]
    [InlineData("<h2>{0}</h2><table><tr><th>Job</th><th>Wage</th></tr><tr><td>Clerks</td><td>{1}</td></tr></table>", true)]
    [InlineData("<table><caption>Wages, {0}</caption><tr><th>Job</th><th>Wage</th></tr><tr><td>Clerks</td><td>{1}</td></tr></table>", true)]
    [InlineData("<h2>{0}</h2><p>Clerks earned {1}.</p>", false)]
    [InlineData("<dl><dt>{0}</dt><dd>Clerks earned {1}.</dd></dl>", false)]
    public void A_later_section_is_a_newer_edition(string section, bool isCell)
    {
        var entry =
            "  - {id: it, label: Wage, value: 44200, unit: usd-per-year, as_of: 2024, source: bureau, "
            + (isCell ? "cell: {row: Clerks, column: Wage, text: \"$44,200\"}}\n" : "quote: \"Clerks earned $44,200.\"}\n");
        var (old, next) = (Section("2024", "$44,200"), Section("2025", "$45,930"));
        Assert.Equal("two-places", TwoLooks.Verdict(entry, Head("2025-08-28") + old, Head("2025-08-28") + next + old));
        Assert.Equal("-", TwoLooks.Verdict(entry, Head("2025-08-28") + next + old, Head("2025-08-28") + next + old));
        Assert.Equal("-", TwoLooks.Verdict(entry, Head("2025-08-28") + old, Head("2025-08-28") + old + Section("2023", "$43,100")));

        string Section(string year, string wage) =>
            section.Replace("{0}", year, StringComparison.Ordinal).Replace("{1}", wage, StringComparison.Ordinal);
    }

    /// <summary>What was counted and what is projected stand side by side, and move on together.</summary>
    [Fact]
    public void A_year_and_its_projection_move_on_together()
    {
        const string Entries =
            "  - {id: it, label: Jobs, value: 811, unit: jobs, as_of: 2024, source: bureau, cell: {row: Clerks, column: \"2024\", text: \"811\"}}\n"
            + "  - {id: then, label: Jobs, value: 912, unit: jobs, kind: projection, period: 2024/2034, source: bureau, cell: {row: Clerks, column: \"2034\", text: \"912\"}}\n";
        using var looks = new TwoLooks(Entries).Verify(Page("2024", "811", "2034", "912"));
        var verdicts = looks.Renew(Page("2025", "820", "2035", "930"));
        Assert.Equal(("820 of 2025", "930 of "), (verdicts["it"], verdicts["then"]));

        static string Page(string year, string jobs, string then, string projected) =>
            $"<!doctype html><title>Clerks</title><h1>Clerks</h1><table><tr><th>Job</th><th>{year}</th><th>{then}</th></tr>"
            + $"<tr><td>Clerks</td><td>{jobs}</td><td>{projected}</td></tr></table>";
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
