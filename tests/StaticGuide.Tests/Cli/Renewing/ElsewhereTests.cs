using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Cli.Renewing;

/// <summary>
/// Labels of rows are short, and other tables have them too: what <c>verify</c> noted of the table tells which of them is meant.
/// </summary>
public sealed class ElsewhereTests
{
    private const string Evidence = """
        sources:
          - {id: bureau, title: Clerks, publisher: Bureau, url: 'http://a.test/clerks', published: 2025-08-28, accessed: 2026-02-28}
        statistics:
          - {id: quoted, label: Clerks in offices, value: 4200, unit: jobs, as_of: 2025-08-28, source: bureau, quote: "Offices 4,200"}
          - {id: celled, label: Clerks in shops, value: 3100, unit: jobs, as_of: 2025-08-28, source: bureau, cell: {row: Shops, column: "Jobs, 2024", text: "3,100"}}
        """;

    private const string Before = """
        <!doctype html><title>Clerks</title><meta name="last-modified" content="2025-08-28"><h1>Clerks</h1>
        <h2>Where they work</h2><p>In May 2024, clerks worked in these places:</p>
        <table><tr><th>Place</th><th>Jobs, 2024</th><th>Firms</th></tr><tr><td>Offices</td><td>4,200</td><td>4,100</td></tr><tr><td>Shops</td><td>3,100</td><td>2,900</td></tr></table>
        <h2>Typists</h2><p>In May 2024, typists worked in these places:</p>
        <table><tr><th>Place</th><th>Jobs, 2024</th><th>Firms</th></tr><tr><td>Offices</td><td>4,600</td><td>4,000</td></tr><tr><td>Shops</td><td>3,400</td><td>2,700</td></tr></table>
        """;

    private const string Table =
        "<table><tr><th>Place</th><th>Jobs, 2025</th><th>Firms</th></tr><tr><td>Offices</td><td>4,310</td><td>4,150</td></tr><tr><td>Shops</td><td>3,050</td><td>2,950</td></tr></table>";

    private static readonly string After = Before
        .Replace("2025-08-28", "2026-05-20", StringComparison.Ordinal)
        .Replace("2024", "2025", StringComparison.Ordinal)
        .Replace("4,200", "4,310", StringComparison.Ordinal)
        .Replace("4,100", "4,150", StringComparison.Ordinal)
        .Replace("3,100", "3,050", StringComparison.Ordinal)
        .Replace("2,900", "2,950", StringComparison.Ordinal)
        .Replace("4,600", "4,700", StringComparison.Ordinal);

    [Theory]
    [InlineData("", "", "4310 of 2026-05-20", "3050 of 2026-05-20")]
    // The table is gone; the other one has the labels and the columns.
    [InlineData(Table, "", "row-gone", "row-gone")]
    // The columns changed places, or others came before them: the quoted row does not say which it was, the cell does.
    [InlineData(
        "<th>Jobs, 2025</th><th>Firms</th></tr><tr><td>Offices</td><td>4,310</td><td>4,150</td></tr><tr><td>Shops</td><td>3,050</td><td>2,950</td>",
        "<th>Firms</th><th>Jobs, 2025</th></tr><tr><td>Offices</td><td>4,150</td><td>4,310</td></tr><tr><td>Shops</td><td>2,950</td><td>3,050</td>",
        "row-gone",
        "3050 of 2026-05-20"
    )]
    [InlineData(
        "<th>Jobs, 2025</th><th>Firms</th></tr><tr><td>Offices</td><td>4,310</td><td>4,150</td></tr><tr><td>Shops</td>",
        "<th>All</th><th>Jobs, 2025</th><th>Firms</th></tr><tr><td>Offices</td><td>4,400</td><td>4,310</td><td>4,150</td></tr><tr><td>Shops</td><td>3,200</td>",
        "row-gone",
        "3050 of 2026-05-20"
    )]
    // Another heading above the same words, or a line that leads to them, may be of others.
    [InlineData("<h2>Where they work</h2>", "<h2>Work places</h2>", "around", "around")]
    [InlineData("clerks worked in these places:", "clerks had these places:", "around", "around")]
    // Rows in another order.
    [InlineData(
        "<tr><td>Offices</td><td>4,310</td><td>4,150</td></tr><tr><td>Shops</td><td>3,050</td><td>2,950</td></tr>",
        "<tr><td>Shops</td><td>3,050</td><td>2,950</td></tr><tr><td>Offices</td><td>4,310</td><td>4,150</td></tr>",
        "4310 of 2026-05-20",
        "3050 of 2026-05-20"
    )]
    public void A_row_is_looked_for_in_its_own_table(string text, string other, string quoted, string celled)
    {
        using var site = Site.Small().Write(Bureau.File, Evidence);
        Verify(site);
        Assert.Contains("\"place\":\"", File.ReadAllText(site.At("content/evidence.lock.json")), StringComparison.Ordinal);
        Assert.Contains(text, After, StringComparison.Ordinal);
        var verdicts = Bureau.Verdicts(
            Bureau.Renew(site, text.Length == 0 ? After : After.Replace(text, other, StringComparison.Ordinal)).Report
        );
        Assert.Equal((quoted, celled), (verdicts["quoted"], verdicts["celled"]));
    }

    /// <summary>What was taken is known to stand where the older one did.</summary>
    [Fact]
    public void The_place_goes_on_to_the_next_edition()
    {
        using var site = Site.Small().Write(Bureau.File, Evidence);
        Verify(site);
        var places = Places(site);
        Bureau.Renew(site, After);
        Assert.Equal(places.Select(OfNextYear), Places(site));
    }

    /// <summary>Pages may use an id for different things: each has its own place.</summary>
    [Fact]
    public void Places_are_told_apart_where_two_pages_use_one_id()
    {
        const string Source =
            "sources:\n  - {id: bureau, title: Clerks, publisher: Bureau, url: 'http://a.test/clerks', published: 2025-08-28, accessed: 2026-02-28}\n";
        using var site = Site.Small().Write("content/evidence/bureau.yml", Source);
        foreach (var (page, number) in new[] { ("clerks", "4,200"), ("typists", "4,600") })
            site.Write(
                $"content/{page}.md",
                $"---\ntitle: {page}\nstatistics:\n  - {{id: offices, label: In offices, value: {number.Replace(",", "", StringComparison.Ordinal)}, unit: jobs, as_of: 2025-08-28, source: bureau, quote: \"Offices {number}\"}}\n---\n:stat[offices]\n"
            );
        Verify(site);
        var places = Places(site);
        Assert.Equal(2, places.Distinct().Count());
        Bureau.Renew(site, After);
        Assert.Equal(places.Select(OfNextYear).Order(StringComparer.Ordinal), Places(site).Order(StringComparer.Ordinal));
    }

    /// <summary>The year that stands above it goes on.</summary>
    private static string OfNextYear(string place) => place.Replace("@~2024", "@~2025", StringComparison.Ordinal);

    /// <summary>Nobody has noted where it stood: it may be the row of a table that is gone.</summary>
    [Theory]
    [InlineData("Offices", "4,310", "4,150")]
    [InlineData("Offices", "4,310", "not known")]
    [InlineData("Offices of physicians", "4,310", "not known")]
    // The number is the same, and may be the other table's all the more.
    [InlineData("Offices of physicians", "4,200", "not known")]
    public void Without_a_check_before_a_row_is_left(string label, string number, string beside)
    {
        using var site = Site.Small().Write(Bureau.File, Evidence.Replace("Offices 4", $"{label} 4", StringComparison.Ordinal));
        var page = After[..After.IndexOf("<h2>Typists", StringComparison.Ordinal)]
            .Replace("4,150", beside, StringComparison.Ordinal)
            .Replace("<td>Offices</td><td>4,310</td>", $"<td>{label}</td><td>{number}</td>", StringComparison.Ordinal);
        Assert.Equal("two-places", Bureau.Verdicts(Bureau.Renew(site, page).Report)["quoted"]);
    }

    /// <summary>A page that has lost a table, and has it again in the next edition.</summary>
    [Fact]
    public void A_place_is_kept_while_the_row_is_gone()
    {
        using var site = Site.Small().Write(Bureau.File, Evidence);
        Verify(site);
        var gone = After.Replace(Table, "", StringComparison.Ordinal);
        Assert.NotEqual(gone, After);
        foreach (var (page, verdict) in new[] { (gone, "row-gone"), (gone, "row-gone"), (After, "4310 of 2026-05-20") })
            Assert.Equal(verdict, Bureau.Verdicts(Bureau.Renew(site, page).Report)["quoted"]);
    }

    /// <summary>The row stands as it was in another table: that is not the one that is quoted.</summary>
    [Fact]
    public void The_same_words_in_another_table_are_another_row()
    {
        using var site = Site.Small().Write(Bureau.File, Evidence);
        Verify(site);
        var page = After.Replace("4,700", "4,200", StringComparison.Ordinal);
        Assert.Equal("4310 of 2026-05-20", Bureau.Verdicts(Bureau.Renew(site, page).Report)["quoted"]);
    }

    /// <summary>
    /// Its own table is gone, or has other words around it, and another one says the same by chance: a look at the page, by whichever verb,
    /// does not make that table the one that is meant.
    /// </summary>
    [Theory]
    [InlineData("")]
    [InlineData("<h2>Work</h2><p>Other words.</p>" + Table)]
    public void What_stands_elsewhere_by_chance_stays_another_row(string own)
    {
        using var site = Site.Small().Write(Bureau.File, Evidence);
        Verify(site);
        var places = Places(site);
        var heading = After.IndexOf("<h2>Where", StringComparison.Ordinal);
        var page = (After[..heading] + own + After[After.IndexOf("<h2>Typists", StringComparison.Ordinal)..])
            .Replace("4,700", "4,200", StringComparison.Ordinal)
            .Replace("3,400", "3,100", StringComparison.Ordinal);
        Bureau.Renew(site, page, "--dry-run");
        site.Write("next.html", page);
        Generator.Run(site.Root, ["verify", "--saved", "next.html", "--id", "bureau", "--fetched", "2026-06-01"]);
        for (var time = 0; time < 2; time++)
        {
            var verdicts = Bureau.Verdicts(Bureau.Renew(site, page).Report);
            Assert.Equal(("row-gone", "row-gone"), (verdicts["quoted"], verdicts["celled"]));
        }
        Assert.Equal(places, Places(site));
    }

    /// <summary>A table whose columns are called otherwise, with the numbers it had: its row is the row that is known.</summary>
    [Fact]
    public void A_place_follows_its_table()
    {
        using var site = Site.Small().Write(Bureau.File, Evidence);
        Verify(site);
        var before = Places(site);
        site.Write(
            "again.html",
            Before
                .Replace("<th>Firms</th>", "<th>Employers</th>", StringComparison.Ordinal)
                .Replace("4,600", "many", StringComparison.Ordinal)
        );
        Generator.Run(site.Root, ["verify", "--saved", "again.html", "--id", "bureau", "--fetched", "2026-03-01"]);
        Assert.NotEqual(before, Places(site));
        var page = After.Replace("<th>Firms</th>", "<th>Employers</th>", StringComparison.Ordinal);
        Assert.Equal("4310 of 2026-05-20", Bureau.Verdicts(Bureau.Renew(site, page).Report)["quoted"]);
    }

    /// <summary>So does a cell: the page is of a later day, its tables still of one year.</summary>
    [Fact]
    public void The_same_cell_in_another_table_is_another_one()
    {
        using var site = Site.Small().Write(Bureau.File, Evidence);
        Verify(site);
        var page = Before
            .Replace("2025-08-28", "2026-05-20", StringComparison.Ordinal)
            .Replace("3,100", "3,050", StringComparison.Ordinal)
            .Replace("3,400", "3,100", StringComparison.Ordinal);
        Assert.Equal("3050 of 2026-05-20", Bureau.Verdicts(Bureau.Renew(site, page).Report)["celled"]);
    }

    /// <summary>And a passage that is a row.</summary>
    [Fact]
    public void The_same_passage_in_another_table_is_another_one()
    {
        const string Passage = "\npassages:\n  - {id: said, source: bureau, form: cell, quote: \"Offices 4,200\"}\n";
        using var site = Site.Small().Write(Bureau.File, Evidence + Passage);
        Verify(site);
        Bureau.Renew(site, After.Replace("4,700", "4,200", StringComparison.Ordinal));
        Assert.Contains("quote: \"Offices 4,310\"}", File.ReadAllText(site.At(Bureau.File))[^80..], StringComparison.Ordinal);
    }

    /// <summary>Nobody has noted where it stood.</summary>
    [Fact]
    public void Without_a_check_before_a_passage_that_is_a_row_is_left()
    {
        const string Passage = "\npassages:\n  - {id: said, source: bureau, form: cell, quote: \"Offices of physicians 42 percent\"}\n";
        using var site = Site.Small().Write(Bureau.File, Evidence + Passage);
        var page = After.Replace(
            "<td>Offices</td><td>4,310</td>",
            "<td>Offices of physicians</td><td>44 percent</td>",
            StringComparison.Ordinal
        );
        var left = Bureau.Renew(site, page).Report.GetProperty("left").ToString();
        Assert.Contains("\"passage\":\"said\",", left, StringComparison.Ordinal);
        Assert.Contains("44 percent", left, StringComparison.Ordinal);
    }

    private static void Verify(Site site)
    {
        site.Write("first.html", Before);
        var run = Generator.Run(site.Root, ["verify", "--saved", "first.html", "--id", "bureau", "--fetched", "2026-02-28"]);
        Assert.True(run.ExitCode == 0, run.Output + run.Error);
    }

    private static string[] Places(Site site) =>
        [
            .. File.ReadAllText(site.At("content/evidence.lock.json"))
                .Split("\"place\":\"")
                .Skip(1)
                .Select(p => p[..p.IndexOf('"', StringComparison.Ordinal)]),
        ];
}
