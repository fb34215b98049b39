using StaticGuide.Content.Claims;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Content.Claims;

/// <summary>Where <c>:uncounted[…]</c> is not read it is named, once, and what else can be written is said.</summary>
public sealed class UncountedPlacesTests
{
    private const string Statistics =
        "statistics:\n  - {id: a, label: One, value: 500, unit: people, as_of: 2024, source: s, quote: \"It was 500 in 2024.\"}\n"
        + "  - {id: b, label: Two, value: 600, unit: people, as_of: 2024, source: s, quote: \"It was 600 in 2024.\"}\n";

    [Theory]
    [InlineData("Ages 25–34")]
    [InlineData("25 to 34 years")]
    [InlineData("65 and over")]
    [InlineData("Women aged 25–34")]
    [InlineData("Under 18")]
    [InlineData("18+")]
    [InlineData("De 18 a 24 años")]
    [InlineData("65 Jahre und älter")]
    [InlineData("18 à 24 ans")]
    [InlineData("65 anos ou mais")]
    public void A_label_that_is_the_name_of_a_class_is_no_claim(string label)
    {
        Assert.True(AgeLabels.Covers(label));
        using var site = WithLabel(label);
        Assert.Empty(Findings.In(site));
    }

    [Theory]
    [InlineData("Assistants (44,200)", "SG2101")]
    [InlineData("25 percent more", "SG2101")]
    [InlineData(":uncounted[25 to 34 trades]{reason='x'}", "SG1142")]
    public void Any_other_number_is_named(string label, string code)
    {
        using var site = WithLabel(label);
        Assert.Equal(code, Assert.Single(Findings.In(site)).Rule.Code);
    }

    [Fact]
    public void What_the_report_says_to_write_is_right()
    {
        using var wrong = WithLabel(":uncounted[The 30 first]");
        var hint = Assert.Single(Findings.In(wrong)).Hint!;
        Assert.Contains("`evidence: {exempt: [\"The 30 first\"]}`", hint, StringComparison.Ordinal);
        using var right = WithLabel("The 30 first").Write("content/site.yml", Site.Settings + "evidence: {exempt: [\"The 30 first\"]}\n");
        Assert.Empty(Findings.In(right));
    }

    [Theory]
    [InlineData("Words [@s, p. :uncounted[3]].", "SG1142 1:15")]
    [InlineData("Words [@s, :uncounted[p. 3]{reason=\"x\"}] and [@s, p. 4].", "SG1142 1:12")]
    [InlineData("Words [@s, p. 3] and :uncounted[12]{reason=\"x\"} [@s].")]
    public void Within_a_citation_too(string text, params string[] expected)
    {
        using var site = Site.Small().Write("content/evidence/s.yml", Source);
        Assert.Equal(expected, Findings.OnPage(site, text + "\n"));
    }

    [Fact]
    public void The_title_of_a_source_too()
    {
        using var site = Site.Small()
            .Write("content/evidence/s.yml", Source.Replace("title: Pay", "title: \"Pay of :uncounted[12]\"", StringComparison.Ordinal))
            .Write("content/index.md", "---\ntitle: Home\n---\nWords [@s].\n");
        Assert.Equal("SG1142", Assert.Single(Findings.In(site)).Rule.Code);
    }

    /// <summary>A row of a table that names its source speaks for all of it, as the paragraph behind it would.</summary>
    [Theory]
    [InlineData("| Households |\n|---|\n| 300 |\nSource: [@s]", "SG1112 4:1")]
    [InlineData("| Households | Poor |\n|---|---|\n| 300 | 12 |\nSource: [@s]", "SG1112 4:1")]
    [InlineData("| Households | Poor |\n|---|---|\n| 300 | 12 |\n| Source: [@s] | 7 |", "SG2101 3:3", "SG2101 3:9")]
    public void The_last_row_of_a_table_may_name_its_source(string table, params string[] expected)
    {
        using var site = Site.Small().Write("content/evidence/s.yml", Source);
        Assert.Equal(expected, Findings.OnPage(site, table + "\n"));
    }

    private const string Source = "sources:\n  - {id: s, title: Pay, publisher: Bureau, url: \"https://bureau.example.org/\"}\n";

    private static Site WithLabel(string label) =>
        Site.Small()
            .Write("content/evidence/s.yml", Source)
            .Write(
                "content/index.md",
                $"---\ntitle: Home\n{Statistics}charts:\n  - {{id: c, kind: bars, title: Both, statistics: [a, b], labels: [\"{label}\", Other]}}\n---\n"
                    + "::chart[c]\n\n:stat[a] and :stat[b].\n"
            );
}
