using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Cli.Renewing;

/// <summary>
/// Two trades on one page have the same sentences, and the same rows in two tables below one heading. When one of two is gone, the
/// other is not taken for it: <c>verify</c> noted that there were two, and what tells them apart.
/// </summary>
public sealed class TwinTests
{
    private const string Evidence = """
        sources:
          - {id: bureau, title: Clerks, publisher: Bureau, url: 'http://a.test/clerks', published: 2025-08-28, accessed: 2026-02-28}
        statistics:
          - {id: lowest, label: Lowest tenth of clerks, value: 35020, unit: usd-per-year, as_of: 2025-08-28, source: bureau, quote: "The lowest tenth earned less than $35,020."}
          - {id: row, label: Clerks of towns, value: 4200, unit: jobs, as_of: 2025-08-28, source: bureau, quote: "Offices of towns 4,200"}
          - {id: cell, label: Clerks in shops, value: 3100, unit: jobs, as_of: 2025-08-28, source: bureau, cell: {row: Shops, column: Jobs, text: "3,100"}}
          - {id: alone, label: Hours of clerks, value: 38, unit: hours, as_of: 2025-08-28, source: bureau, quote: "Clerks work 38 hours a week."}
        passages:
          - {id: raise, source: bureau, quote: "Most had a raise of $1,200 or more."}
        """;

    private const string Before = """
        <!doctype html><title>Clerks</title><meta name="last-modified" content="2025-08-28"><h1>Clerks and typists</h1><h2>Pay and work</h2>
        <p>Clerks work 38 hours a week. The lowest tenth earned less than $35,020. Most had a raise of $1,200 or more.</p>
        <p>Typists are trained for years. The lowest tenth earned less than $36,900. Most had a raise of $1,300 or more.</p>
        <p>Clerks worked in:</p>
        <table><tr><th>Place</th><th>Jobs</th></tr><tr><td>Offices of towns</td><td>4,200</td></tr><tr><td>Shops</td><td>3,100</td></tr></table>
        <p>Typists worked in:</p>
        <table><tr><th>Place</th><th>Jobs</th></tr><tr><td>Offices of towns</td><td>4,600</td></tr><tr><td>Shops</td><td>3,400</td></tr></table>
        """;

    private const string Table =
        "<table><tr><th>Place</th><th>Jobs</th></tr><tr><td>Offices of towns</td><td>4,310</td></tr><tr><td>Shops</td><td>3,050</td></tr></table>";

    private static readonly string After = Before
        .Replace("2025-08-28", "2026-05-20", StringComparison.Ordinal)
        .Replace("38 hours", "37 hours", StringComparison.Ordinal)
        .Replace("35,020", "35,900", StringComparison.Ordinal)
        .Replace("36,900", "37,800", StringComparison.Ordinal)
        .Replace("1,200", "1,250", StringComparison.Ordinal)
        .Replace("4,200", "4,310", StringComparison.Ordinal)
        .Replace("3,100", "3,050", StringComparison.Ordinal);

    private const string Words = "two-places two-places";

    [Theory]
    // What is there twice was never told apart by its words; rows are, by the words before their tables.
    [InlineData("", "", Words, "4310 of 2026-05-20", "3050 of 2026-05-20")]
    [InlineData(
        "The lowest tenth earned less than $35,900. Most had a raise of $1,250 or more.",
        "",
        Words,
        "4310 of 2026-05-20",
        "3050 of 2026-05-20"
    )]
    [InlineData(Table, "", Words, "row-gone", "row-gone")]
    [InlineData("<td>Offices of towns</td><td>4,310</td>", "<td>Town halls</td><td>4,310</td>", Words, "row-gone", "3050 of 2026-05-20")]
    public void One_of_two_is_not_taken_for_the_other(string text, string other, string words, string row, string cell)
    {
        using var site = Verified(Before);
        Assert.Contains(text, After, StringComparison.Ordinal);
        var page = text.Length == 0 ? After : After.Replace(text, other, StringComparison.Ordinal);
        var report = Bureau.Renew(site, page).Report;
        Assert.Equal(
            ["37 of 2026-05-20", row, cell, words],
            [Of(report, "alone"), Of(report, "row"), Of(report, "cell"), $"{Of(report, "lowest")} {Of(report, "raise")}"]
        );
    }

    /// <summary>Nothing around two like rows is different: neither is taken once it stands there alone.</summary>
    [Fact]
    public void Rows_that_nothing_tells_apart_are_left()
    {
        static string Alike(string page) => page.Replace("Typists worked in:", "Clerks worked in:", StringComparison.Ordinal);
        using var site = Verified(Alike(Before));
        var report = Bureau.Renew(site, Alike(After.Replace(Table, "", StringComparison.Ordinal))).Report;
        Assert.Equal(["two-places", "two-places"], [Of(report, "row"), Of(report, "cell")]);
    }

    /// <summary>Two tables have the very same cell, and the next edition has two numbers: nobody knows which of them is meant.</summary>
    [Theory]
    [InlineData("3,400", "two-places")]
    [InlineData("3,050", "3050 of 2026-05-20")]
    public void A_cell_that_two_tables_have_alike_is_left(string other, string verdict)
    {
        using var site = Verified(Before.Replace("3,400", "3,100", StringComparison.Ordinal));
        var page = After.Replace("3,400", other, StringComparison.Ordinal);
        Assert.Equal(verdict, Of(Bureau.Renew(site, page).Report, "cell"));
    }

    /// <summary>So is a row that is quoted: the first of the two is not taken for the one that is meant.</summary>
    [Theory]
    [InlineData("4,500", "two-places")]
    [InlineData("4,310", "4310 of 2026-05-20")]
    public void A_row_that_two_tables_have_alike_is_left(string other, string verdict)
    {
        using var site = Verified(Before.Replace("4,600", "4,200", StringComparison.Ordinal));
        var page = After.Replace("4,600", other, StringComparison.Ordinal);
        Assert.Equal(verdict, Of(Bureau.Renew(site, page).Report, "row"));
    }

    /// <summary>A row of its own table is as likely as another, however far its number is away.</summary>
    [Theory]
    [InlineData("46,100", "two-places")]
    [InlineData("4,600", "two-places")]
    public void Another_row_of_the_same_table_is_seen(string other, string verdict)
    {
        using var site = Verified(Before);
        var page = After.Replace(
            "<td>4,310</td></tr>",
            $"<td>4,310</td></tr><tr><td>Offices of towns</td><td>{other}</td></tr>",
            StringComparison.Ordinal
        );
        Assert.Equal(verdict, Of(Bureau.Renew(site, page).Report, "row"));
    }

    /// <summary>Numbers of two years are told apart by these.</summary>
    [Fact]
    public void What_is_of_another_time_is_no_twin()
    {
        using var site = Site.Small()
            .Write(
                Bureau.File,
                Evidence[..Evidence.IndexOf("  - {id: lowest", StringComparison.Ordinal)]
                    + "  - {id: now, label: Rate, value: 4.9, unit: percent, as_of: 2024, source: bureau, quote: The vacancy rate was 4.9 percent in 2024.}\n"
            );
        const string Page =
            "<!doctype html><title>Clerks</title><p>The vacancy rate was 5.1 percent in 2023.</p><p>The vacancy rate was 4.9 percent in 2024.</p>";
        Verify(site, Page);
        var next = "<!doctype html><title>Clerks</title><p>The vacancy rate was 4.7 percent in 2025.</p>";
        Assert.Equal("4.7 of 2025", Of(Bureau.Renew(site, next).Report, "now"));
    }

    /// <summary>The one that is left has the older number of the other by chance: it is not taken for that.</summary>
    [Fact]
    public void A_twin_with_the_older_number_is_not_taken_for_the_other()
    {
        using var site = Verified(Before);
        var page = After
            .Replace("The lowest tenth earned less than $35,900. Most had a raise of $1,250 or more.", "", StringComparison.Ordinal)
            .Replace("37,800", "35,020", StringComparison.Ordinal);
        Assert.Equal("two-places", Of(Bureau.Renew(site, page).Report, "lowest"));
    }

    private static Site Verified(string page)
    {
        var site = Site.Small().Write(Bureau.File, Evidence);
        Verify(site, page);
        return site;
    }

    private static void Verify(Site site, string page)
    {
        site.Write("first.html", page);
        var run = Generator.Run(site.Root, ["verify", "--saved", "first.html", "--id", "bureau", "--fetched", "2026-02-28"]);
        Assert.True(run.ExitCode == 0, run.Output + run.Error);
    }

    private static string Of(System.Text.Json.JsonElement report, string id) =>
        report
            .GetProperty("taken")
            .EnumerateArray()
            .Where(t => IdOf(t) == id)
            .Select(t => $"{t.GetProperty("after")} of {t.GetProperty("time_after")}")
            .Concat(report.GetProperty("left").EnumerateArray().Where(l => IdOf(l) == id).Select(l => l.GetProperty("reason").GetString()!))
            .SingleOrDefault("-");

    private static string IdOf(System.Text.Json.JsonElement item) =>
        (item.TryGetProperty("statistic", out var id) ? id : item.GetProperty("passage")).GetString()!;
}
