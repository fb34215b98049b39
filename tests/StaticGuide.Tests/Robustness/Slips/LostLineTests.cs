using StaticGuide.Building;
using StaticGuide.Files;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Robustness.Slips;

/// <summary>A line that is gone, or that stands twice, and what a key without its colon runs into: each is one report.</summary>
public sealed class LostLineTests
{
    [Theory]
    // The first line of a list
    [InlineData("statistics:\n", "", "SG1016", "write `statistics:` on a line of its own above it")]
    [InlineData("passages:\n", "", "SG1016", "write `passages:` on a line of its own above it")]
    [InlineData("terms:\n", "", "SG1016", "write `terms:` on a line of its own above it")]
    // The first line of an entry
    [InlineData("  - id: openings\n", "", "SG1014", "write its first line, `- id: …`, above")]
    [InlineData("  - id: openings\n", "  - id: openings\n  - id: openings\n", "SG2002", "remove one of the two")]
    [InlineData("  - id: rule\n", "  - id: rule\n  - id: rule\n", "SG2002", "remove one of the two")]
    // A colon
    [InlineData("locator: {label: Pay", "locator {label: Pay", "SG1010", "quotes")]
    [InlineData("locator: {label: Pay", "locator:{label: Pay", "SG1010", "quotes")]
    [InlineData("{label: Pay, fragment", "{label Pay, fragment", "SG1015", "write `label: Pay`, with a colon and a space")]
    [InlineData("value: 44200", "value:: 44200", "SG1015", "write `value:`, with one colon")]
    [InlineData("value: 44200", "value {less_than: 44200}", "SG1015", "write `value: {less_than…`")]
    // What stands in brackets
    [InlineData(
        "    quote: The median annual wage was $44,200 in May 2024.\n",
        "    cell: 44,200\n",
        "SG1017",
        "write `cell: {row: …, text: \"44,200\"}`"
    )]
    [InlineData("also: [middle]", "also: [middle, , mean]", "SG1010", "remove it, or write what is missing")]
    [InlineData("also: [middle]", "also: [, middle]", "SG1010", "remove it, or write what is missing")]
    [InlineData("kind: median", "kind: percentile\n    precentile: 10", "SG1015", "did you mean `percentile`?")]
    // What is calculated
    [InlineData("    unit: openings\n", DerivedAmiss, "SG1015", "did you mean `derived`?")]
    public void One_slip_is_one_report_that_says_what_to_write(string right, string wrong, string code, string hint)
    {
        using var site = SlipSite.With(SlipSite.Evidence, right, wrong);
        SlipSite.Gives(site, code, hint);
    }

    [Theory]
    [InlineData("derived {formula: \"a * 2\", from: {a: pay}}", "SG1010")]
    [InlineData("derived:{formula: \"a * 2\", from: {a: pay}}", "SG1010")]
    [InlineData("derived:: {formula: \"a * 2\", from: {a: pay}}", "SG1015")]
    public void A_formula_whose_colon_is_amiss_has_one_report(string line, string code)
    {
        using var site = SlipSite.With(
            SlipSite.Evidence,
            "passages:\n",
            $"  - id: twice\n    label: Twice the wage\n    unit: usd-per-year\n    {line}\npassages:\n"
        );
        Assert.Equal(code, Assert.Single(Findings.In(site)).Rule.Code);
    }

    [Theory]
    [InlineData("{formula: a - c, from: {a: pay, b: openings}}", "add `c: id-of-a-statistic` to `from`, or write `b` in the formula")]
    [InlineData("{formula: a - c, from: {a: pay}}", "add `c: id-of-a-statistic` to `from`")]
    [InlineData("{formula: pay - alll, from: {pay: pay, all: openings}}", "did you mean `all`?")]
    public void A_formula_with_a_name_of_nothing_is_told_where_it_is_named(string derived, string hint)
    {
        using var site = SlipSite.With(
            SlipSite.Evidence,
            "passages:\n",
            $"  - id: less\n    label: The rest\n    unit: usd-per-year\n    derived: {derived}\npassages:\n"
        );
        SlipSite.Gives(site, "SG2202", hint);
    }

    [Fact]
    public void The_first_line_of_a_pages_changes()
    {
        using var site = SlipSite.With(
            SlipSite.Page,
            "title: Pay\n",
            "title: Pay\nfaq:\n  - id: need\n    question: Is it needed?\n    answer: Mostly not [@rule].\n"
                + "  - date: 2026-05-01\n    text: It was written.\n  - date: 2026-05-02\n    text: It was changed.\n"
        );
        SlipSite.Gives(site, "SG1016", "write `changes:` on a line of its own above it");
    }

    [Fact]
    public void The_first_line_of_evidence_in_the_settings()
    {
        using var site = SlipSite.With(
            SlipSite.Settings,
            "evidence: {uncited_numbers: warn}",
            "  uncited_numbers: warn\n  overdue: warn\n  exempt: [\"9 to 5\"]"
        );
        SlipSite.Gives(site, "SG1015", "write `evidence:` on a line of its own above it");
    }

    [Fact]
    public void An_alias_where_a_page_is_takes_no_anchor_from_it()
    {
        using var site = SlipSite
            .With(SlipSite.Page, "title: Pay\n", "title: Pay\naliases: [/hours/]\n")
            .Write("content/hours.md", "---\ntitle: Hours\n---\n## Nights\n\nSee [nights](hours.md#nights).\n");
        SlipSite.Gives(site, "SG1205", "remove or change this alias");
    }

    private const string DerivedAmiss =
        "    unit: openings\n    period: 2024/2034\n    source: bls\n    quote: About 112,300 openings are projected each year from 2024 to 2034.\n"
        + "  - id: twice\n    label: Twice the wage\n    unit: usd-per-year\n    dervied: {formula: a * 2, from: {a: pay}}\n"
        + "  - id: more\n    label: More openings\n    value: 112300\n    unit: openings\n";

    [Theory]
    [InlineData("--\ntitle: Hours\ntags: [work, 2 shifts]\n---\nThey work at night.\n", "write the first line as `---`")]
    [InlineData("title: Hours\ntags: [work, 2 shifts]\n---\nThey work at night.\n", "begin the file with a line `---`")]
    [InlineData("---\n---\ntitle: Hours\ntags: [work, 2 shifts]\n---\nThey work at night.\n", "write at least `title: …`")]
    public void Keys_that_no_line_of_hyphens_begins_are_none_of_the_text(string page, string hint)
    {
        using var site = SlipSite.Right().Write("content/hours.md", page);
        SlipSite.Gives(site, "SG1201", hint);
    }

    [Theory]
    [InlineData("[rule]", "SG1137")]
    [InlineData("[@rule", "SG2018")]
    public void An_answer_that_cites_amiss_has_one_report(string citation, string code)
    {
        using var site = SlipSite.With(
            SlipSite.Page,
            "title: Pay\n",
            $"title: Pay\nfaq:\n  - id: need\n    question: Is it needed?\n    answer: Most states do not ask for one {citation}.\n"
        );
        Assert.Equal(code, Assert.Single(Findings.In(site)).Rule.Code);
    }

    [Theory]
    [InlineData("::cahrt[band]", "SG2412", "statistics: [pay, more]")]
    [InlineData("::chart[band]", "SG1015", "sattistics: [pay, more]")]
    [InlineData("::chart[band]", "SG1017", "statistics: pay")]
    public void A_chart_with_a_slip_has_one_report(string line, string code, string statistics)
    {
        using var site = SlipSite
            .Right()
            .Write(
                "content/evidence/all.yml",
                "statistics:\n  - id: more\n    label: Median wage of all\n    value: 49500\n    unit: usd-per-year\n    kind: median\n    as_of: 2024-05\n"
                    + "    source: bls\n    quote: The median annual wage of all was $49,500 in May 2024.\n"
            )
            .Write(
                SlipSite.Page,
                $"---\ntitle: Pay\ncharts:\n  - id: band\n    kind: bars\n    title: Both\n    labels: [A, B]\n    {statistics}\n---\n"
                    + $"They earn :stat[pay], others :stat[more], and there are :stat[openings]. None is needed [@rule].\n\n{line}\n"
            );
        Assert.Equal(code, Assert.Single(Findings.In(site)).Rule.Code);
    }

    /// <summary>What the lock knows nothing of follows from the slip in the very words.</summary>
    [Fact]
    public void Words_that_are_wrong_in_themselves_are_not_called_unverified_as_well()
    {
        using var site = SlipSite
            .With(SlipSite.Evidence, "in May 2024.\n", "in May 2024\n")
            .Write(
                "content/evidence.lock.json",
                """
                {"version": 1, "sources": [{"url": "https://www.bls.gov/ooh/assistants.htm", "verdict": "verified", "checked": "2026-02-28",
                  "reached": "2026-02-28", "first_verified": "2026-02-28", "verified": "2026-02-28", "quotes": []}]}
                """
            );
        var found = Pipeline
            .Run(
                new BuildRequest
                {
                    SourceRoot = site.Root,
                    Tree = new DiskTree(site.Root),
                    Output = null,
                    Today = new DateOnly(2026, 6, 1),
                }
            )
            .Diagnostics;
        var line = Assert.Single(found, d => d.Rule.Code == "SG2310").Place!.Start!.Value.Line;
        Assert.Equal(["SG2310"], found.Where(d => d.Place?.Start?.Line == line).Select(d => d.Rule.Code));
        Assert.Contains(found, d => d.Rule.Code == "SG5001");
    }
}
