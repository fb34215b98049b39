namespace StaticGuide.Tests.Cli.Renewing;

/// <summary>What is said right beside a number of whom or what it is: where that has other words now, the number is not taken.</summary>
public sealed class StillWordsTests
{
    private const string Start = "  - {id: it, label: Pay, value: 512, unit: number, as_of: 2024, source: bureau, ";

    private const string Cell = Start + "cell: {row: Clerks, column: Pay 2024, text: \"512\"}}\n";

    private const string Row = Start + "quote: \"Clerks of towns 512\"}\n" + Dated;

    private const string Sentence = Start + "quote: \"Pay was 512 in 2024.\"}\n";

    private const string Passage = Dated + "passages:\n  - {id: it, source: bureau, as_of: 2024, quote: \"Pay was 512 in 2024.\"}\n";

    private const string Dated =
        "  - {id: dated, label: Jobs, value: 800, unit: jobs, as_of: 2024, source: bureau, quote: \"There were 800 clerks in 2024.\"}\n";

    private const string Taken = "530 of 2025";

    /// <summary>A line of a label and its value heads tables of offices of statistics.</summary>
    [Theory]
    [InlineData("<p>Sex: Men</p>{0}")]
    [InlineData("<p>Sex: Men</p><hr>{0}")]
    [InlineData("<div>Sex: Men</div>{0}")]
    [InlineData("<p>Sex: <span>Men</span></p>{0}")]
    [InlineData("<p><b>Sex:</b> Men</p>{0}")]
    [InlineData("<p>Universe: Men 16 and over</p>{0}")]
    [InlineData("<p>Sex: Men</p><p>Region: North</p>{0}")]
    [InlineData("<p>Region: North</p><p>Sex: Men</p><p>Last updated: 28 August 2025</p>{0}")]
    [InlineData("<dl><dt>Sex</dt><dd>Men</dd></dl>{0}")]
    [InlineData("<dl><dt>Sex</dt><dd>Men</dd><dt>Region:</dt><dd>North</dd></dl>{0}")]
    [InlineData("<div><div>Sex: Men</div><div>{0}</div></div>")]
    public void A_label_and_its_value_before_it_say_of_whom_it_is(string page) =>
        HasOther(page, page.Replace("Men", "Women", StringComparison.Ordinal));

    [Theory]
    [InlineData("<p>Figures are for men.</p>", "<p>Figures are for women.</p>")]
    [InlineData("<p>These figures are for full-time workers.</p>", "<p>These figures are for part-time workers.</p>")]
    [InlineData("<p>All figures are for England.</p>", "<p>All figures are for Wales.</p>")]
    [InlineData("<p>Values are medians.</p>", "<p>Values are means.</p>")]
    [InlineData("<p>Figures include overtime.</p>", "<p>Figures do not include overtime.</p>")]
    [InlineData("<p>Figures are adjusted for inflation.</p>", "<p>Figures are not adjusted for inflation.</p>")]
    [InlineData("<p>Data are seasonally adjusted.</p>", "<p>Data are not seasonally adjusted.</p>")]
    [InlineData("<p>The table shows the wages of men.</p>", "<p>The table shows the wages of women.</p>")]
    [InlineData("<p>Wages of men are shown here.</p>", "<p>Wages of women are shown here.</p>")]
    [InlineData("<p>Wages are annual.</p>", "<p>Wages are quarterly.</p>")]
    [InlineData("<p>Gross wages.</p>", "<p>Net wages.</p>")]
    [InlineData("<p>Before tax.</p>", "<p>After tax.</p>")]
    [InlineData("<p>Die Angaben gelten für Männer.</p>", "<p>Die Angaben gelten für Frauen.</p>")]
    public void A_sentence_beside_it_says_of_whom_it_is(string before, string after)
    {
        HasOther(before + "{0}", after + "{0}");
        HasOther("{0}" + before, "{0}" + after);
        var (own, other) = (before.Replace("<p>", " ", StringComparison.Ordinal), after.Replace("<p>", " ", StringComparison.Ordinal));
        Assert.Equal("around", TwoLooks.Verdict(Sentence, $"<p>Pay was 512 in 2024.{own}</p>", $"<p>Pay was 530 in 2025.{other}</p>"));
    }

    /// <summary>What comes, goes elsewhere, or is about something else says nothing of it.</summary>
    [Theory]
    [InlineData("{0}", "<p>Save 35 percent on scrubs until December 2026! Only $19.99 a month.</p>{0}")]
    [InlineData("{0}", "<div>We use data and cookies. All of these are yours to refuse.</div>{0}")]
    [InlineData("<p>New figures show higher wages!</p>{0}", "<p>New data on jobs of nurses.</p>{0}")]
    [InlineData("{0}<p>Last updated: 28 August 2025</p>", "{0}<p>Last updated: 27 August 2026</p>")]
    [InlineData("<p>Figures are for men.</p>{0}", "<p>Figures are for men.</p><p>Buy scrubs for these wages.</p>{0}")]
    [InlineData("<p>Figures are for men.</p>{0}", "<p>Clerks like tea.</p>{0}<p>Figures are for men.</p>")]
    [InlineData("<p>Members: 520</p>{0}", "<p>Members: 561</p>{0}")]
    [InlineData("<p>Reference period: May 2024</p>{0}", "<p>Reference period: June 2025</p>{0}")]
    [InlineData("<p>Clerks in offices type letters all day long.</p>{0}", "<p>Clerks in firms write letters all day long.</p>{0}")]
    [InlineData("{0}<p>Data on nurses are as follows:</p>", "{0}<p>Data on cooks are as follows:</p>")]
    [InlineData("{0}<p>Contact: A. Clerk</p>", "{0}<p>Contact: B. Nurse</p>")]
    [InlineData("<p>Estimates are based on 1,200 answers.</p>{0}", "<p>Estimates are based on 1,300 answers.</p>{0}")]
    public void Whatever_else_stands_there_says_nothing_of_it(string before, string after)
    {
        foreach (var (entry, html) in All)
            Assert.Equal((entry, Said(entry)), (entry, TwoLooks.Verdict(entry, Page(before, html, 2024), Page(after, html, 2025))));
    }

    [Theory]
    [InlineData("kg", "t")]
    [InlineData("persons", "households")]
    public void A_column_of_units_is_compared_also_behind_the_number(string before, string after)
    {
        const string Head = "<table><tr><th>Trade</th><th>Pay {1}</th><th>Unit</th></tr>";
        const string Rows = "<tr><td>Clerks</td><td>{2}</td><td>{3}</td></tr><tr><td>Nurses</td><td>80</td><td>{3}</td></tr></table>";
        Assert.Equal("around", TwoLooks.Verdict(Cell, Of(2024, 512, before), Of(2025, 530, after)));
        Assert.Equal(Taken, TwoLooks.Verdict(Cell, Of(2024, 512, before), Of(2025, 530, before)));

        static string Of(int year, int pay, string unit) =>
            "<h1>Pay</h1>" + (Head + Rows).Replace("{1}", $"{year}").Replace("{2}", $"{pay}").Replace("{3}", unit);
    }

    [Theory]
    [InlineData("Men", "Women", 612, 640, "around")]
    [InlineData("Men, total", "Women, total", 900, 940, "around")]
    [InlineData("All workers", "Full-time workers", 612, 640, "around")]
    [InlineData("Men", "Men", 612, 640, Taken)]
    [InlineData("Bakers", "Cooks", 90, 95, Taken)]
    [InlineData("All other trades", "Cooks", 90, 95, Taken)]
    public void The_row_of_a_total_says_of_whom_its_parts_are(string before, string after, int sum, int next, string expected)
    {
        Assert.Equal(expected, TwoLooks.Verdict(Cell, Of(2024, before, sum, 512, 100), Of(2025, after, next, 530, 110)));

        static string Of(int year, string group, int total, int pay, int other) =>
            $"<h1>Pay</h1><table><tr><th>Trade</th><th>Pay {year}</th></tr><tr><td>{group}</td><td>{total}</td></tr>"
            + $"<tr><td>Clerks</td><td>{pay}</td></tr><tr><td>Nurses</td><td>{other}</td></tr></table>";
    }

    /// <summary>Where only what names the year moves, nobody knows of which time the number is.</summary>
    [Theory]
    [InlineData("<h2>Figures for May {1}</h2>{0}")]
    [InlineData("<p>Figures for May {1}:</p>{0}")]
    [InlineData("<title>Report of May {1}</title>{0}")]
    public void A_year_that_is_named_above_it_alone_is_told(string page)
    {
        const string Undated = Start + "quote: \"About 512 openings are expected.\"}\n";
        const string Openings = "<p>About 512 openings are expected.</p>";
        Assert.Equal("no-date", Verdict(page, 2024, 2025));
        Assert.Equal(TwoLooks.Same, Verdict(page, 2024, 2024));
        Assert.Equal(TwoLooks.Same, Verdict(page, 2025, 2026));
        Assert.Equal(TwoLooks.Same, Verdict(page, 2024, 2031));

        static string Verdict(string page, int before, int after) => TwoLooks.Verdict(Undated, Of(page, before), Of(page, after));

        static string Of(string page, int year) =>
            "<!doctype html>" + page.Replace("{0}", Openings, StringComparison.Ordinal).Replace("{1}", $"{year}", StringComparison.Ordinal);
    }

    private static readonly (string Entry, string Html)[] All =
    [
        (
            Cell,
            "<table><tr><th>Trade</th><th>Pay {1}</th></tr><tr><td>Clerks</td><td>{2}</td></tr><tr><td>Nurses</td><td>480</td></tr></table>"
        ),
        (
            Row,
            "<table><tr><th>Trade</th><th>Pay</th></tr><tr><td>Clerks of towns</td><td>{2}</td></tr><tr><td>Nurses</td><td>480</td></tr></table>"
        ),
        (Sentence, "<p>Pay was {2} in {1}.</p>"),
        (Passage, "<p>Pay was {2} in {1}.</p>"),
    ];

    private static void HasOther(string before, string after)
    {
        foreach (var (entry, html) in All)
        {
            Assert.Equal(
                (entry, before, Said(entry)),
                (entry, before, TwoLooks.Verdict(entry, Page(before, html, 2024), Page(before, html, 2025)))
            );
            // What is said of seasons below a table is told as its unit.
            Assert.Contains(TwoLooks.Verdict(entry, Page(before, html, 2024), Page(after, html, 2025)), new[] { "around", "unit" });
        }
    }

    private static string Said(string entry) => entry == Passage ? "taken" : Taken;

    private static string Page(string page, string html, int year) =>
        $"<!doctype html><title>Pay</title><h1>Pay</h1><p>There were {(year == 2024 ? 800 : 820)} clerks in {year}.</p><h2>By trade</h2>"
        + page.Replace("{0}", html, StringComparison.Ordinal)
            .Replace("{1}", $"{year}", StringComparison.Ordinal)
            .Replace("{2}", year == 2024 ? "512" : "530", StringComparison.Ordinal);
}
