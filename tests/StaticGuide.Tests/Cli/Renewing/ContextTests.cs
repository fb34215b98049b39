namespace StaticGuide.Tests.Cli.Renewing;

/// <summary>Whatever says of whom a number is, however it is written: where that is another one, no number is taken.</summary>
public sealed class ContextTests
{
    private const string Dated =
        "  - {id: dated, label: Jobs, value: 800, unit: jobs, as_of: 2024-05, source: bureau, quote: \"There were 800 clerks in May 2024.\"}\n";

    private const string Start = "  - {id: it, label: Pay, value: 44200, unit: usd-per-year, as_of: 2024-05, source: bureau, ";

    private const string Cell = Start + "cell: {row: Clerks, column: Wage, text: \"$44,200\"}}\n" + Dated;

    private const string Row = Start + "quote: \"Clerks of towns $44,200\"}\n" + Dated;

    private const string Sentence = Start + "quote: \"Their pay was $44,200.\"}\n" + Dated;

    private const string Table =
        "<table><tr><th>Job</th><th>Wage</th></tr><tr><td>Clerks</td><td>$44,200</td></tr><tr><td>Clerks of towns</td><td>$44,200</td></tr></table>";

    [Theory]
    [InlineData("<h2>Men</h2><p>Wages by trade</p>{0}")]
    [InlineData("<h2>Men</h2><p>These are the wages of all trades in the year.</p>{0}")]
    [InlineData("<h2>Men</h2><h3>Wages by trade</h3>{0}")]
    [InlineData("<h2>Men</h2><div><p>Photo: A. Clerk</p></div><p>Wages</p>{0}")]
    [InlineData("<h2>Men</h2><table><caption>Wages by trade</caption>")]
    [InlineData("<h2><img alt=Men src=m.png></h2>{0}")]
    [InlineData("<h2><svg aria-label=Men></svg></h2>{0}")]
    [InlineData("<h2>Pay</h2><p>These figures are for Men only.</p>{0}")]
    [InlineData("<h2>Pay</h2>{0}<p>Men only.</p>")]
    [InlineData("<h2>Pay</h2>{0}<p>The bureau counts each year.</p><p>Note: data cover Men in towns.</p>")]
    [InlineData("<p id=n>Men</p><p>They are many.</p><div aria-describedby=n>{0}</div>")]
    [InlineData("<table summary='Pay of Men'>")]
    [InlineData("<h2>Pay</h2><div class=heading>Men</div>{0}")]
    [InlineData("<table><tr><th>Men</th><th>Wage</th></tr>")]
    public void A_table_is_of_whom_all_around_it_says(string page)
    {
        var whole = page.StartsWith("<table><tr>", StringComparison.Ordinal)
            ? Table.Replace("<table><tr><th>Job</th><th>Wage</th></tr>", page, StringComparison.Ordinal)
            : page.Replace("{0}", Table, StringComparison.Ordinal)
                + (page.Contains("{0}", StringComparison.Ordinal) ? "" : Table["<table>".Length..]);
        foreach (var entry in new[] { Cell, Row })
        {
            Assert.Equal(("45930 of 2025-05", page), (TwoLooks.Verdict(entry, Page(whole, "2024"), Page(whole, "2025")), page));
            var other = TwoLooks.Verdict(entry, Page(whole, "2024"), Page(Other(whole), "2025"));
            Assert.Contains(other, new[] { "around", "row-gone" });
        }
    }

    /// <summary>A further column narrows the row.</summary>
    [Fact]
    public void A_row_that_is_of_fewer_is_another_one()
    {
        var other = Table
            .Replace("<th>Wage</th>", "<th>Sex</th><th>Wage</th>", StringComparison.Ordinal)
            .Replace("</td><td>$", "</td><td>Women</td><td>$", StringComparison.Ordinal);
        Assert.Equal("around", TwoLooks.Verdict(Cell, Page(Table, "2024"), Page(other, "2025")));
        Assert.Equal("45930 of 2025-05", TwoLooks.Verdict(Cell, Page(other, "2024"), Page(other, "2025")));
    }

    [Theory]
    [InlineData("<div class=card><div class=label>Men</div><div>{0}</div></div>")]
    [InlineData("<p>Men</p><p>{0}</p>")]
    [InlineData("<p>Men</p><p>By A. Clerk</p><p>{0}</p>")]
    [InlineData("<p><em>Men</em></p><p>They are many.</p><p>{0}</p>")]
    [InlineData("<p><u>Men</u></p><p>They are many.</p><p>{0}</p>")]
    [InlineData("<center>Men</center><p>They are many.</p><p>{0}</p>")]
    [InlineData("<div class='card-x heading'>Men</div><p>They are many.</p><p>{0}</p>")]
    [InlineData("<h2><img alt=Men src=m.png></h2><p>They are many.</p><p>{0}</p>")]
    [InlineData("<div><p>{0}</p><p><b>Men</b></p></div>")]
    [InlineData("<div class=card><div>{0}</div><div class=label>Men</div></div>")]
    [InlineData("<p>{0} These figures are for Men only.</p>")]
    [InlineData("<p>These figures are for Men only.</p><p>{0}</p>")]
    public void A_sentence_is_of_whom_all_around_it_says(string page)
    {
        var whole = page.Replace("{0}", "Their pay was $44,200.", StringComparison.Ordinal);
        Assert.Equal(("45930 of 2025-05", page), (TwoLooks.Verdict(Sentence, Page(whole, "2024"), Page(whole, "2025")), page));
        Assert.Equal(("around", page), (TwoLooks.Verdict(Sentence, Page(whole, "2024"), Page(Other(whole), "2025")), page));
    }

    /// <summary>What says nothing of whom a number is may change.</summary>
    [Theory]
    [InlineData("<p>By A. Clerk</p><p>{0}</p>", "A. Clerk", "B. Typist")]
    [InlineData("<p>Last updated May 3, 2024</p><p>{0}</p>", "Last updated May 3", "Updated on June 5")]
    [InlineData("<ul><li>Men</li></ul><p>{0}</p>", "Men", "Women")]
    [InlineData("<div><p>{0}</p><p>Read what Men say of it.</p></div>", "Men", "Women")]
    [InlineData("<aside><p>Men</p></aside><p>{0}</p>", "Men", "Women")]
    [InlineData("<figure><figcaption>Men at desks</figcaption></figure><p>{0}</p>", "Men", "Women")]
    [InlineData("<p>{0}</p><h2>Men only</h2>", "Men", "Women")]
    [InlineData("<h2>Table 3. Pay</h2><p>{0}</p>", "Table 3.", "Table 4.")]
    [InlineData("<h2>Pay<sup>1</sup></h2><p>{0}</p>", "<sup>1</sup>", "<sup>2</sup>")]
    public void What_names_nobody_may_change(string page, string text, string other)
    {
        Assert.Contains(text, page, StringComparison.Ordinal);
        var next = page.Replace(text, other, StringComparison.Ordinal);
        foreach (var (entry, words) in new[] { (Sentence, "Their pay was $44,200."), (Cell, Table), (Row, Table) })
        {
            var (before, after) = (
                page.Replace("{0}", words, StringComparison.Ordinal),
                next.Replace("{0}", words, StringComparison.Ordinal)
            );
            Assert.Equal(("45930 of 2025-05", entry), (TwoLooks.Verdict(entry, Page(before, "2024"), Page(after, "2025")), entry));
        }
    }

    [Theory]
    [InlineData("<caption>Table 3. Wages</caption>", "<caption>Table 4. Wages</caption>")]
    [InlineData("", "<sup>1</sup>")]
    [InlineData("<sup>1</sup>", "")]
    [InlineData("<sup>r</sup>", "<sup>p</sup>")]
    public void Numbers_of_tables_and_marks_of_notes_are_no_words(string before, string after)
    {
        Assert.Equal("45930 of 2025-05", TwoLooks.Verdict(Cell, Page(With(before), "2024"), Page(With(after), "2025")));
        Assert.Equal("45930 of 2025-05", TwoLooks.Verdict(Row, Page(With(before), "2024"), Page(With(after), "2025")));
        var (old, next) = (Mark(before), Mark(after));
        Assert.Equal("45930 of 2025-05", TwoLooks.Verdict(Sentence, Page(Said(old), "2024"), Page(Said(next), "2025")));

        static string With(string text) =>
            text.StartsWith("<c", StringComparison.Ordinal)
                ? Table.Replace("<table>", $"<table>{text}", StringComparison.Ordinal)
                : Table
                    .Replace("Wage", $"Wage{text}", StringComparison.Ordinal)
                    .Replace("Clerks<", $"Clerks{text}<", StringComparison.Ordinal)
                    .Replace("200<", $"200{text}<", StringComparison.Ordinal);

        static string Mark(string text) => text.StartsWith("<c", StringComparison.Ordinal) ? "" : text;

        static string Said(string mark) => $"<p>Their{mark} pay was $44,200{mark}.</p>";
    }

    /// <summary>What is raised to a power, or is a part of a name, is no mark.</summary>
    [Theory]
    [InlineData("Their pay was 10<sup>6</sup>.")]
    [InlineData("Their pay was 44 m<sup>2</sup>.")]
    [InlineData("Their pay was CO<sub>2</sub>.")]
    public void A_power_is_no_mark(string words)
    {
        var text = StaticGuide.Verification.Text.HtmlPageText.Of($"<p>{words}</p>", dropsMarks: true).Text.Text;
        Assert.Matches("[26][.]$", text);
    }

    private static string Other(string page) => page.Replace("Men", "Women", StringComparison.Ordinal);

    private static string Page(string html, string year) =>
        $"<!doctype html><title>Clerks</title><h1>Clerks</h1><p>There were 800 clerks in May {year}.</p>"
        + (
            year == "2024"
                ? html
                : html.Replace("44,200", "45,930", StringComparison.Ordinal).Replace("2024", year, StringComparison.Ordinal)
        );
}
