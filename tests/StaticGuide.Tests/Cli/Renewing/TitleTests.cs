namespace StaticGuide.Tests.Cli.Renewing;

/// <summary>A page may say of whom its numbers are in its title alone.</summary>
public sealed class TitleTests
{
    private const string Figure =
        "  - {id: it, label: Pay, value: 44200, unit: usd-per-year, as_of: 2024-05, source: bureau, quote: \"Median pay was $44,200 in May 2024.\"}\n";

    private const string Cell =
        "  - {id: it, label: Pay, value: 44200, unit: usd-per-year, as_of: 2024-05, source: bureau, cell: {row: Clerks, column: Pay, text: \"$44,200\"}}\n"
        + "  - {id: dated, label: Jobs, value: 800, unit: jobs, as_of: 2024-05, source: bureau, quote: \"There were 800 clerks in May 2024.\"}\n";

    private const string Passage =
        "  []\npassages:\n  - {id: it, source: bureau, as_of: 2024-05, quote: \"Median pay was $44,200 in May 2024.\"}\n";

    [Theory]
    [InlineData("Wages of men 2024", "Wages of women 2025")]
    [InlineData("Wages of men", "Wages of men and women")]
    [InlineData("Wages of men | Pay Office", "Wages of women | Pay Office")]
    [InlineData("Pay Office | Wages of men", "Pay Office | Wages of women")]
    [InlineData("Pay - Texas", "Pay - Ohio")]
    [InlineData("Pay | Texas | Bureau", "Pay | Ohio | Bureau")]
    [InlineData("Wages of men | Bureau", "Wages of women : Department of Work")]
    [InlineData("Wages, ages 16 to 24", "Wages, ages 25 to 34")]
    public void Where_the_title_is_of_others_nothing_is_taken(string before, string after)
    {
        Assert.Equal(
            ("around", "around", "around"),
            (Verdict(Figure, before, after), Verdict(Cell, before, after), Verdict(Passage, before, after))
        );
    }

    [Theory]
    [InlineData("Wages of men 2024", "Wages of men 2025")]
    [InlineData("Wages of men, May 2024: 44,200 dollars", "Wages of Men, May 2025: 45,930 dollars")]
    [InlineData("Wages of men | BLS", "Wages of men : U.S. Bureau of Labor Statistics")]
    [InlineData("Wages of men - BLS", "Wages of men - U.S. Bureau of Labor Statistics")]
    [InlineData("Wages of men | Foo", "Wages of men | Bar")]
    [InlineData("Wages of men", "Wages of men | Foo")]
    [InlineData("Wages of men | Foo", "Wages of men")]
    [InlineData("Wages of men | Bureau", "Bureau – Wages of men")]
    [InlineData("Bureau - Wages of men", "Department of Work - Wages of men")]
    [InlineData("Clerks : Handbook: : U.S. Bureau of Labor Statistics", "Clerks : Handbook : U.S. Bureau of Labor Statistics")]
    [InlineData("Wages &amp; hours", "Wages and hours (updated)")]
    // What the page is called is in its heading, and is there still.
    [InlineData("Clerks", "What clerks earn")]
    [InlineData("What clerks earn", "Clerks")]
    [InlineData("", "Wages of women")]
    [InlineData("Wages of men", "")]
    public void Another_name_of_the_site_is_no_other_title(string before, string after)
    {
        Assert.Equal(
            ("45930 of 2025-05", "45930 of 2025-05", "taken"),
            (Verdict(Figure, before, after), Verdict(Cell, before, after), Verdict(Passage, before, after))
        );
    }

    /// <summary>So does the heading above all others, though there is a nearer one, unless the page has many of its level.</summary>
    [Theory]
    [InlineData("<h1>Wages of men</h1>{0}", "<h1>Wages of women</h1>{0}", "around")]
    [InlineData("<h1>Bureau</h1><h1>Wages of men 2024</h1>{0}", "<h1>Wages of women 2025</h1>{0}", "around")]
    [InlineData("<h1>Wages of men 2024</h1>{0}", "<h1>Wages of men 2025</h1>{0}", "taken")]
    [InlineData("<h1>Wages of men</h1>{0}", "<h1>Pay Office</h1><h1>Wages of men</h1>{0}", "taken")]
    [InlineData("<h1>Bureau</h1><h1>Wages of men</h1>{0}", "<h1>Department of Work</h1><h1>Wages of men</h1>{0}", "taken")]
    [InlineData("<h1>Pay Office</h1>{0}", "<h1>Department of Work</h1>{0}", "taken")]
    [InlineData(
        "<h1>Men</h1>{0}<h1>Women</h1><p>More.</p><h1>Boys</h1><p>More.</p>",
        "<h1>Men</h1>{0}<h1>Women</h1><p>More.</p><h1>Girls</h1><p>More.</p>",
        "taken"
    )]
    public void The_heading_of_a_page_is_of_all_of_it(string before, string after, string expected)
    {
        Assert.Equal(expected, TwoLooks.Verdict(Passage, Headed(before, "44,200", "2024"), Headed(after, "45,930", "2025")));

        static string Headed(string page, string pay, string year) =>
            $"<!doctype html><title>Bureau</title>{string.Format(null, page, $"<h2>In {year}</h2><h2>Pay</h2><p>Median pay was ${pay} in May {year}.</p>")}";
    }

    /// <summary>What says the very same is what it was, whatever the page is called now.</summary>
    [Fact]
    public void A_number_that_stayed_is_left_by_no_title()
    {
        using var looks = new TwoLooks(Figure).Verify(Page("Wages of men", "44,200", "2024"));
        Assert.DoesNotContain("it", looks.Renew(Page("Wages of women", "44,200", "2024")).Keys);
    }

    /// <summary>It is noted with the first look, stays noted with what is taken, and a lock without it has it with the next look.</summary>
    [Fact]
    public void The_lock_notes_the_title()
    {
        using var looks = new TwoLooks(Figure).Verify(Page("Wages of men", "44,200", "2024"));
        looks.Noted(q => q with { Title = null });
        looks.Verify(Page("Wages of men", "44,200", "2024"));
        Assert.Matches("^~[0-9a-f]{5}", Assert.Single(Assert.Single(looks.Lock.Entries).Quotes).Title!);
        looks.Noted(q => q with { Title = null });
        Assert.Equal("45930 of 2025-05", looks.Renew(Page("Wages of women", "45,930", "2025"))["it"]);
        Assert.Matches("^~[0-9a-f]{5}", Assert.Single(Assert.Single(looks.Lock.Entries).Quotes).Title!);
        Assert.Equal("around", looks.Renew(Page("Wages of boys", "46,000", "2026"))["it"]);
    }

    private static string Verdict(string entry, string before, string after) =>
        TwoLooks.Verdict(entry, Page(before, "44,200", "2024"), Page(after, "45,930", "2025"));

    private static string Page(string title, string pay, string year) =>
        $"<!doctype html><title>{title}</title><h1>Clerks</h1><p>Median pay was ${pay} in May {year}.</p>"
        + $"<p>There were 800 clerks in May {year}.</p><table><tr><th>Job</th><th>Pay</th></tr><tr><td>Clerks</td><td>${pay}</td></tr></table>";
}
