namespace StaticGuide.Tests.Cli.Renewing;

/// <summary>A line that ends with a colon is about what comes next: a table or a sentence, whatever neutral stands between.</summary>
public sealed class LeadTests
{
    private const string Dated =
        "  - {id: dated, label: Clerks, value: 900, unit: jobs, as_of: 2024, source: bureau, quote: \"There were 900 clerks in 2024.\"}\n";

    private const string Row =
        Dated + "  - {id: it, label: Pay, value: 44200, unit: number, as_of: 2024, source: bureau, quote: \"Clerks 44,200\"}\n";

    private const string Cell =
        Dated
        + "  - {id: it, label: Pay, value: 44200, unit: number, as_of: 2024, source: bureau, cell: {row: Clerks, column: Pay, text: \"44,200\"}}\n";

    private const string Sentence =
        Dated + "  - {id: it, label: Pay, value: 44200, unit: number, as_of: 2024, source: bureau, quote: \"The median was 44,200.\"}\n";

    [Theory]
    [InlineData("<p>Men:</p>{0}", "<p>Women:</p>{0}", "around")]
    [InlineData("<p>men:</p><hr>{0}", "<p>women:</p><hr>{0}", "around")]
    [InlineData("<p>Median wages of men by industry:</p>{0}", "<p>Median wages of women by industry:</p>{0}", "around")]
    [InlineData("<div>Men:</div><p></p>{0}", "<div>Women:</div><p></p>{0}", "around")]
    [InlineData("Men:<br>{0}", "Women:<br>{0}", "around")]
    [InlineData("{0}", "<p>Women:</p>{0}", "around")]
    [InlineData("<p>Men:</p>{0}", "<p>Women:</p><p>Advertisement</p>{0}", "around")]
    [InlineData("<p>Men:</p>{0}", "<p>Men:</p><p>Advertisement</p>{0}", "45930 of 2025")]
    [InlineData("<p>Wages of men in 2024:</p>{0}", "<p>Wages of men in 2025:</p>{0}", "45930 of 2025")]
    public void A_line_with_a_colon_is_about_what_comes_next(string before, string after, string expected)
    {
        foreach (var entry in new[] { Row, Cell, Sentence })
        {
            if (entry == Sentence && before.Contains("<br>", StringComparison.Ordinal))
                continue;
            Assert.Equal((entry, expected), (entry, TwoLooks.Verdict(entry, Page(entry, before, 2024), Page(entry, after, 2025))));
        }
    }

    /// <summary>Other ways in which a page says of whom its table is.</summary>
    [Theory]
    [InlineData("<table>", "<table title=\"Men\">")]
    [InlineData("</table>", "<tfoot><tr><td colspan=2>Figures are for men only.</td></tr></tfoot></table>")]
    [InlineData("</table>", "</table><p>* Men only.</p>")]
    public void A_table_is_of_whom_its_foot_says(string text, string more)
    {
        foreach (var entry in new[] { Row, Cell })
        {
            var before = Page(entry, "{0}", 2024).Replace(text, more, StringComparison.Ordinal);
            var after = Page(entry, "{0}", 2025).Replace(text, more, StringComparison.Ordinal);
            var other = after.Replace("Men", "Women", StringComparison.Ordinal).Replace("men only", "women only", StringComparison.Ordinal);
            Assert.Equal(("45930 of 2025", "around"), (TwoLooks.Verdict(entry, before, after), TwoLooks.Verdict(entry, before, other)));
        }
    }

    private static string Page(string entry, string html, int year) =>
        $"<!doctype html><title>Pay</title><h1>Pay</h1><p>There were {(year == 2024 ? 900 : 920)} clerks in {year}.</p><h2>By industry</h2>"
        + html.Replace(
                "{0}",
                entry == Sentence
                    ? "<p>The median was 44,200.</p>"
                    : "<table><tr><th>Trade</th><th>Pay</th></tr><tr><td>Clerks</td><td>44,200</td></tr></table>",
                StringComparison.Ordinal
            )
            .Replace("44,200", year == 2024 ? "44,200" : "45,930", StringComparison.Ordinal);
}
