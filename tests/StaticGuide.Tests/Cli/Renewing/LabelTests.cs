namespace StaticGuide.Tests.Cli.Renewing;

/// <summary>What says whom a number is about is often no heading: where it is another one, the number is of others.</summary>
public sealed class LabelTests
{
    private const string Words = "Median pay was $44,200 in May 2024.";

    private const string Sentence =
        "  - {id: it, label: Pay, value: 44200, unit: usd-per-year, as_of: 2024-05, source: bureau, quote: \"" + Words + "\"}\n";

    private const string Figure =
        "  - {id: it, label: Pay, value: 44200, unit: usd-per-year, as_of: 2024-05, source: bureau, quote: \"$44,200 in May 2024\"}\n";

    private const string Passage = "  []\npassages:\n  - {id: it, source: bureau, as_of: 2024-05, quote: \"" + Words + "\"}\n";

    private const string Bare =
        "  - {id: it, label: Pay, value: 44200, unit: usd-per-year, as_of: 2024-05, source: bureau, cell: {row: Median, column: Pay, text: \"$44,200\"}}\n"
        + "  - {id: dated, label: Jobs, value: 800, unit: jobs, as_of: 2024-05, source: bureau, quote: \"There were 800 clerks in May 2024.\"}\n";

    private const string Table = "<table><tr><th>Kind</th><th>Pay</th></tr><tr><td>Median</td><td>$44,200</td></tr></table>";

    [Theory]
    [InlineData("<p><strong>Men</strong></p><p>{0}</p>")]
    [InlineData("<p><b>Men</b>:</p><p>{0}</p>")]
    [InlineData("<div><b>Men</b></div><div>{0}</div>")]
    [InlineData(
        "<div class=card><div class=head><p><strong>Men</strong></p></div><div class=body><p>They are many.</p><p>{0}</p></div></div>"
    )]
    [InlineData("<p style='font-weight:700'>Men</p><p>{0}</p>")]
    [InlineData("<p><span style='font-weight:bold'>Men</span></p><p>{0}</p>")]
    [InlineData("<p><strong>Men.</strong> {0}</p>")]
    [InlineData("<p><strong>Men</strong>. {0}</p>")]
    [InlineData("<p>All earn more. <strong>Men.</strong> They are many. {0} <strong>Boys.</strong> They earn less.</p>")]
    [InlineData("<p>Pay of men:</p><p>{0}</p>")]
    [InlineData("<p>Pay of men:</p><ul><li>It rose.</li><li>{0}</li></ul>")]
    [InlineData("<p>Full-time men</p><ul><li>It rose.</li><li>{0}</li></ul>")]
    [InlineData("<ul><li>Men<ul><li>They are many.</li><li>{0}</li></ul></li></ul>")]
    [InlineData("<ol><li>Full-time work:<ul><li>Men<ul><li>{0}</li></ul></li></ul></li></ol>")]
    [InlineData("<div role=heading aria-level=3>Men</div><p>{0}</p>")]
    [InlineData("<div role=heading>Men</div><p>They are many.</p><p>{0}</p>")]
    [InlineData("<section aria-label='Men'><p>{0}</p></section>")]
    [InlineData("<div role=group aria-label=Men><div><p>{0}</p></div></div>")]
    [InlineData("<div><span id=men>Men</span></div><p>More.</p><section aria-labelledby='all men'><p>{0}</p></section>")]
    [InlineData("<section aria-labelledby=men><p>{0}</p></section><p id=men>Men</p>")]
    [InlineData("<figure><p>{0}</p><figcaption>Men</figcaption></figure>")]
    [InlineData("<figure><figcaption>Men</figcaption><p>{0}</p></figure>")]
    [InlineData("<ul><li><strong>Men</strong><p>{0}</p></li></ul>")]
    public void A_sentence_is_of_what_its_label_says(string page)
    {
        var before = Page(page, "44,200", "2024");
        var same = Page(page, "45,930", "2025");
        var other = Page(
            page.Replace("Men", "Women", StringComparison.Ordinal)
                .Replace(" men", " women", StringComparison.Ordinal)
                .Replace("id=men", "id=women", StringComparison.Ordinal)
                .Replace("=men", "=women", StringComparison.Ordinal),
            "45,930",
            "2025"
        );
        Assert.Equal(
            ("45930 of 2025-05", "around", "taken", "around"),
            (
                TwoLooks.Verdict(Sentence, before, same),
                TwoLooks.Verdict(Sentence, before, other),
                TwoLooks.Verdict(Passage, before, same),
                TwoLooks.Verdict(Passage, before, other)
            )
        );
    }

    [Theory]
    // What is no label, or that of another part, may change.
    [InlineData("<p>Men are many.</p><p>{0}</p>", "Men are", "Women are")]
    [InlineData("<p><strong>Men</strong> are many.</p><p>{0}</p>", "Men", "Women")]
    [InlineData("<p><strong>Men</strong></p><h2>Pay</h2><p>{0}</p>", "Men", "Women")]
    [InlineData("<ul><li><b>Men</b></li></ul><p>{0}</p>", "Men", "Women")]
    [InlineData("<ul><li>Men</li></ul><ul><li>{0}</li></ul>", "Men", "Women")]
    [InlineData("<ul><li>Men<ul><li>They are many.</li></ul></li><li>{0}</li></ul>", "Men", "Women")]
    [InlineData("<section aria-label=Men><p>More.</p></section><p>{0}</p>", "Men", "Women")]
    [InlineData("<nav aria-label=Men><p>More.</p></nav><p>{0}</p>", "Men", "Women")]
    [InlineData("<figure><p>More.</p><figcaption>Men</figcaption></figure><p>{0}</p>", "Men", "Women")]
    [InlineData("<p>See:</p><p>More.</p><p>{0}</p>", "See:", "Look:")]
    [InlineData("<aside><p><b>Men</b></p><p>More.</p></aside><p>{0}</p>", "Men", "Women")]
    // A number shown large, a sentence in bold, and dates.
    [InlineData("<p><b>811 clerks</b></p><p>{0}</p>", "811", "840")]
    [InlineData(
        "<p><b>Clerks have more than one task to do in the many offices of the towns.</b></p><p>{0}</p>",
        "than one task",
        "than two tasks"
    )]
    [InlineData("<p><b>Pay in May 2024</b></p><p>{0}</p>", "2024", "2025")]
    // How many there are is no matter of whom.
    [InlineData("<p>These are the 12 largest of all the employers in the country:</p><ul><li>{0}</li></ul>", "12", "14")]
    // A heading that an attribute names too.
    [InlineData("<section><h2 id=p>Men</h2><p>{0}</p></section>", "<section>", "<section aria-labelledby=p>")]
    [InlineData("<section><h2>Men</h2><p>{0}</p></section>", "<section>", "<section aria-label=MEN>")]
    public void What_is_no_label_may_change(string page, string text, string other)
    {
        Assert.Contains(text, page, StringComparison.Ordinal);
        var after = Page(page.Replace(text, other, StringComparison.Ordinal), "45,930", "2025");
        Assert.Equal("45930 of 2025-05", TwoLooks.Verdict(Sentence, Page(page, "44,200", "2024"), after));
    }

    /// <summary>A figure alone, beside what it is of.</summary>
    [Theory]
    [InlineData("<dl><dt>Men</dt><dd>{1}</dd><dt>Boys</dt><dd>None.</dd></dl>")]
    [InlineData("<table><tr><td>Men</td><td>{1}</td></tr></table>")]
    [InlineData("<table><tr><th>Kind</th><th>Pay</th></tr><tr><th>Men</th><td>{1}</td></tr></table>")]
    public void A_figure_is_of_what_it_stands_beside(string page)
    {
        var before = Page(page, "44,200", "2024");
        Assert.Equal("45930 of 2025-05", TwoLooks.Verdict(Figure, before, Page(page, "45,930", "2025")));
        Assert.Equal(
            "around",
            TwoLooks.Verdict(Figure, before, Page(page.Replace("Men", "Women", StringComparison.Ordinal), "45,930", "2025"))
        );
    }

    /// <summary>
    /// So is a cell of a table; the sentence before it may be another one, unless it ends with a colon or talks of the numbers.
    /// </summary>
    [Theory]
    [InlineData("<p><b>Men.</b></p>{2}", "around")]
    [InlineData("<section aria-label=Men>{2}</section>", "around")]
    [InlineData("<figure>{2}<figcaption>Pay of Men at any time, and what they did for it.</figcaption></figure>", "around")]
    [InlineData("<h2>Men</h2><p>They earned as follows in the year:</p>{2}", "around")]
    [InlineData("<h2>Pay</h2><p>The Men earned as follows in the year, as far as all of them answered:</p>{2}", "around")]
    [InlineData("<h2>Pay</h2><p>The Men earned as follows in the year, as far as all of them answered.</p>{2}", "around")]
    [InlineData("<h2>Pay</h2><p>The Men of the towns were asked in the year, and most of them answered.</p>{2}", "45930 of 2025-05")]
    public void A_cell_is_of_what_its_table_is_in(string page, string expected)
    {
        var next = page.Replace("Men", "Women", StringComparison.Ordinal);
        Assert.Equal(expected, TwoLooks.Verdict(Bare, Page(page, "44,200", "2024"), Page(next, "45,930", "2025")));
        Assert.Equal("45930 of 2025-05", TwoLooks.Verdict(Bare, Page(page, "44,200", "2024"), Page(page, "45,930", "2025")));
    }

    /// <summary>A text without markup has headings too.</summary>
    [Theory]
    [InlineData("Men\n\n{0}\n", "Men", "Women", "around")]
    [InlineData("Pay\n===\n\nMen\n---\n\nThey are many.\n\n{0}\n", "Men", "Women", "around")]
    [InlineData("# Pay\n\n## Men\n\n{0}\n", "Men", "Women", "around")]
    [InlineData("Men\n\nPay\n\n{0}\n", "Men", "Women", "45930 of 2025-05")]
    [InlineData("Men are many.\n\n{0}\n", "Men", "Women", "45930 of 2025-05")]
    [InlineData("Pay of 811 men\n\n{0}\n", "811", "840", "45930 of 2025-05")]
    [InlineData("Men, wherever they are at work,\nare many\n\n{0}\n", "Men", "Women", "45930 of 2025-05")]
    public void A_plain_text_has_headings(string text, string words, string other, string expected)
    {
        var next = text.Replace(words, other, StringComparison.Ordinal);
        Assert.Equal(expected, TwoLooks.Verdict(Sentence, Filled(text, "44,200", "2024"), Filled(next, "45,930", "2025")));
    }

    /// <summary>What an older program noted of labels was another thing: it leaves nothing, and the next look notes it anew.</summary>
    [Fact]
    public void A_lock_of_an_older_program_leaves_nothing()
    {
        using var looks = new TwoLooks(Sentence).Verify(Page("<p><b>Men</b></p><p>{0}</p>", "44,200", "2024"));
        looks.Noted(q => q with { Below = "a1b2c3" });
        looks.Verify(Page("<p><b>Men</b></p><p>{0}</p>", "44,200", "2024"));
        Assert.Matches("^~[0-9a-f]{5}", Assert.Single(Assert.Single(looks.Lock.Entries).Quotes).Below!);
        looks.Noted(q => q with { Below = "a1b2c3" });
        Assert.Equal("45930 of 2025-05", looks.Renew(Page("<p><b>Men</b></p><p>{0}</p>", "45,930", "2025"))["it"]);
        Assert.Matches("^~[0-9a-f]{5}", Assert.Single(Assert.Single(looks.Lock.Entries).Quotes).Below!);
    }

    private static string Page(string html, string pay, string year) =>
        $"<!doctype html><title>Clerks</title><h1>Clerks</h1><p>There were 800 clerks in May {year}.</p>" + Filled(html, pay, year);

    private static string Filled(string text, string pay, string year) =>
        text.Replace("{0}", Words, StringComparison.Ordinal)
            .Replace("{1}", "$44,200 in May 2024", StringComparison.Ordinal)
            .Replace("{2}", Table, StringComparison.Ordinal)
            .Replace("44,200", pay, StringComparison.Ordinal)
            .Replace("2024", year, StringComparison.Ordinal);
}
