namespace StaticGuide.Tests.Cli.Renewing;

/// <summary>
/// What comes to stand around a number that is as it was is no reason to leave it, unless it is below another label now: "Men" became
/// "Women".
/// </summary>
public sealed class AroundTests
{
    private const string Cell = "cell: {row: Clerks, column: Wage, text: \"$44,200\"}";

    private const string Row = "quote: \"Clerks in offices $43,100\"";

    private const string Words = "quote: \"Median pay of clerks was $44,200.\"";

    private const string Table =
        "<table><tr><th>Job</th><th>Wage</th></tr><tr><td>Clerks</td><td>$44,200</td></tr><tr><td>Clerks in offices</td><td>$43,100</td></tr></table>";

    private const string Page =
        "<h2>Men</h2>[a]<p>Wages by trade</p>[b]" + Table + "<h3>Men in offices</h3>[c]<p>Median pay of clerks was $44,200.</p>";

    /// <summary>Another statistic has moved a year on; this one says what it said.</summary>
    [Theory]
    [InlineData("<p>Advertisement</p>")]
    [InlineData("<h3>Advertisement</h3><p>Buy a desk, or two of them.</p>")]
    [InlineData("<h2>Advertisement</h2><p>Buy a desk and save 20 dollars.</p>")]
    [InlineData("<h4>A word of our sponsor</h4><p>Buy a desk, or two of them.</p>")]
    [InlineData("<aside><h3>Women</h3><p>They buy desks.</p></aside>")]
    [InlineData("<aside><p>Desks for women</p></aside>")]
    [InlineData("<figure><img src=d.png><figcaption>Women at a desk</figcaption></figure>")]
    [InlineData("<p class=caption>Photo: A. Woman</p>")]
    [InlineData("<p><a href=p>Print</a></p>")]
    [InlineData("<ul><li>Share</li><li>Post</li><li>Mail</li></ul>")]
    [InlineData("<nav><ul><li><a href=w>Women</a></li></ul></nav>")]
    [InlineData("<p><b>Last reviewed May 3, 2026</b></p>")]
    [InlineData("<p><b>What is new here</b></p>")]
    [InlineData("<p>Amounts were checked with care.</p>")]
    [InlineData("<div><p>Read on</p><p>Subscribe to our letter</p></div>")]
    public void What_is_new_above_a_number_that_is_as_it_was_says_nothing(string more)
    {
        foreach (var (entry, place) in new[] { (Cell, "[a]"), (Cell, "[b]"), (Row, "[a]"), (Row, "[b]"), (Words, "[c]") })
        {
            Assert.Equal((entry, place, TwoLooks.Same), (entry, place, Verdict(entry, "", place, more, "2024")));
            // And what goes again; where a heading does, and the words before a table with it, nothing tells that it is the same table.
            if (!more.Contains("<h4>", StringComparison.Ordinal))
                Assert.Equal((entry, place, TwoLooks.Same), (entry, place, Verdict(entry, more, place, "", "2024")));
            // In a newer edition it goes with its sisters.
            Assert.Equal((entry, place, "2025-05"), (entry, place, Verdict(entry, "", place, more, "2025")));
        }
    }

    /// <summary>The number is the same, and what it is below another: it is of others by chance.</summary>
    [Theory]
    [InlineData(Cell)]
    [InlineData(Row)]
    [InlineData(Words)]
    public void A_number_that_is_as_it_was_below_another_label_is_left(string entry)
    {
        using var looks = new TwoLooks(Entry(entry)).Verify(Filled(Page, "2024"));
        var next = Page.Replace("Men", "Women", StringComparison.Ordinal);
        Assert.Equal("around", looks.Renew(Filled(next, "2025"))["it"]);
    }

    /// <summary>What is looked at after a renewal notes what the renewal has noted, also where a place is another one.</summary>
    [Theory]
    [InlineData(Cell, "<th>Wage</th>", "<th>Wage</th><th>Rank</th>")]
    [InlineData(Cell, "Wages by trade", "What each trade earns, as far as it is known.")]
    [InlineData(Row, "Wages by trade", "What each trade earns, as far as it is known.")]
    [InlineData(Row, "Wages by trade", "Wages by trade")]
    [InlineData(Words, "Wages by trade", "Wages by trade")]
    public void A_look_after_a_renewal_notes_the_same(string entry, string text, string other)
    {
        using var looks = new TwoLooks(Entry(entry)).Verify(Filled(Page, "2024"));
        var next = Filled(Page.Replace(text, other, StringComparison.Ordinal), "2025")
            .Replace("44,200", "45,930", StringComparison.Ordinal)
            .Replace("43,100", "44,600", StringComparison.Ordinal);
        looks.Renew(next);
        var noted = Notes();
        looks.Verify(next);
        Assert.Equal(noted, Notes());

        string[] Notes() => [.. Assert.Single(looks.Lock.Entries).Quotes.Select(q => $"{q.Hash} {q.Place} {q.Below} {q.IsNewest}")];
    }

    private static string Verdict(string entry, string before, string place, string after, string year)
    {
        using var looks = new TwoLooks(Entry(entry)).Verify(Filled(Page.Replace(place, before, StringComparison.Ordinal), "2024"));
        var verdict = looks
            .Renew(Filled(Page.Replace(place, after, StringComparison.Ordinal), year))
            .GetValueOrDefault("it", TwoLooks.Same);
        return verdict.Split(" of ")[^1];
    }

    private static string Entry(string proof) =>
        $"  - {{id: it, label: Pay, value: {(proof == Row ? 43100 : 44200)}, unit: usd-per-year, as_of: 2024-05, source: bureau, {proof}}}\n"
        + "  - {id: dated, label: Jobs, value: 800, unit: jobs, as_of: 2024-05, source: bureau, quote: \"There were 800 clerks in May 2024.\"}\n";

    private static string Filled(string page, string year) =>
        $"<!doctype html><title>Clerks</title><h1>Clerks</h1><p>There were 800 clerks in May {year}.</p>"
        + page.Replace("[a]", "", StringComparison.Ordinal)
            .Replace("[b]", "", StringComparison.Ordinal)
            .Replace("[c]", "", StringComparison.Ordinal);
}
