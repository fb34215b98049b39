using StaticGuide.Diagnostics;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Robustness.Slips;

/// <summary>What follows from a mistake is not said beside it.</summary>
public sealed class OneSlipTests
{
    private const string Quote = "quote: The median annual wage was $44,200 in May 2024.";

    [Theory]
    [InlineData(Quote, "cell: {row: A, column: B, text: 44,200}", "SG1015", "write `text: \"44,200\"`")]
    [InlineData("value: 44200", "value: {min: 44,200, max: 50,000}", "SG1015", "write thousands without commas")]
    [InlineData("as_of: 2024-05", "as_of: \"\"", "SG1019", "")]
    [InlineData("as_of: 2024-05", "period: \" \"", "SG1019", "")]
    [InlineData("as_of: 2024-05", "as_of:", "SG2012", "")]
    [InlineData(Quote, "quote: Clerks were #1 and paid $44,200.", "SG1144", "put the whole value in quotation marks")]
    [InlineData("unit: usd-per-year", "unit: |\n      usd-per-year\n    population: \"\\x0b\"", "SG1134", "")]
    public void In_evidence(string right, string wrong, string code, string hint) =>
        SlipSite.Gives(SlipSite.With(SlipSite.Evidence, right, wrong), code, hint);

    [Fact]
    public void An_entry_that_is_lost_names_what_it_says_in_a_block()
    {
        using var site = SlipSite.With(
            SlipSite.Evidence,
            "value: 44200\n    unit: usd-per-year",
            "value: \"44200\"\n    unit: |\n      usd-per-year"
        );
        site.Write(
            SlipSite.Evidence,
            File.ReadAllText(site.At(SlipSite.Evidence))
                .Replace("source: bls\n    locator", "source: >\n      bls\n    locator", StringComparison.Ordinal)
        );
        SlipSite.Gives(site, "SG1017", "write it without quotes");
    }

    [Theory]
    [InlineData("slug: \"a\\x0bb\"", "SG1134")]
    [InlineData("date: \"\\0\"", "SG1134")]
    [InlineData("faq:\n  - {id: firms, question: Do they?, answer: Over 80% of firms agree.}", "SG2101")]
    [InlineData("faq:\n  - {id: firms, question: Do they?, answer: Most firms agree.}", "SG2318")]
    public void In_front_matter(string key, string code) =>
        SlipSite.Gives(SlipSite.With(SlipSite.Page, "title: Pay", "title: Pay\n" + key), code, "");

    [Theory]
    [InlineData("--- # x\ntitle: Pay\n---\n", "three hyphens and nothing else")]
    [InlineData("--\ntitle: Pay\n--\n", "three hyphens and nothing else")]
    [InlineData("--\ntitle: Pay\n# Of all\nslug: pay\n---\n", "three hyphens and nothing else")]
    [InlineData("\uFEFF\uFEFF---\ntitle: Pay\n---\n", "U+FEFF")]
    public void Where_front_matter_begins(string head, string hint) =>
        SlipSite.Gives(SlipSite.With(SlipSite.Page, "---\ntitle: Pay\n---\n", head), "SG1201", hint);

    [Fact]
    public void Attributes_below_a_table_are_no_row_of_it()
    {
        using var site = Site.Small();
        Assert.Equal(["SG1130 4:1"], Findings.OnPage(site, "| A | B |\n|---|---|\n| a | b |\n{.wide}\n"));
    }

    /// <summary>What a warning stands for fails the build all the same.</summary>
    [Fact]
    public void A_warning_that_hides_an_error_is_one()
    {
        using var site = SlipSite.With(SlipSite.Evidence, Quote, "quote: Clerks were #1 and paid $44,200.");
        Assert.Equal([Severity.Error], Findings.In(site).Select(d => d.Severity));
        using var harmless = SlipSite.With(SlipSite.Evidence, Quote, Quote + " It is #1 of all.");
        Assert.Equal([("SG1144", Severity.Warning)], Findings.In(harmless).Select(d => (d.Rule.Code, d.Severity)));
    }
}
