using System.Text.Json;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Cli;

/// <summary>What <c>diff</c> says of numbers: how they are shown, what they are of, whether they are confirmed.</summary>
public sealed class DiffNumbersTests
{
    private const string Lock = "content/evidence.lock.json",
        Evidence = "content/evidence/example.yml";

    [Fact]
    public void A_unit_that_is_written_otherwise_is_a_changed_number()
    {
        using var site = Site.Empty();
        var run = Diff(site, "content/site.yml", "\" openings a year\"", "\" thousand openings a year\"");
        Assert.Contains("  ~ example-openings: “112,300 openings a year” → “112,300 thousand openings a year”\n", Numbers(run), Ordinal);
    }

    [Theory]
    [InlineData(
        "label: Openings for medical assistants each year",
        "label: Jobs that open",
        "example-openings: label “Openings for medical assistants each year” → label “Jobs that open”"
    )]
    [InlineData(
        "kind: median\n    geography: US\n    as_of: 2024-05\n    source: example-ooh\n    locator: {label: Pay,",
        "kind: mean\n    geography: US\n    as_of: 2024-05\n    source: example-ooh\n    locator: {label: Pay,",
        "example-median-pay: kind median → kind mean"
    )]
    [InlineData("    geography: US\n    period: 2024", "    geography: CA\n    period: 2024", "example-openings: place US → place CA")]
    [InlineData("    period: 2024", "    population: adults\n    period: 2024", "example-openings: no population → population “adults”")]
    public void What_a_number_is_of_is_compared(string was, string now, string said)
    {
        using var site = Site.Empty();
        Assert.Contains($"  ~ {said}\n", Numbers(Diff(site, Evidence, was, now)), Ordinal);
    }

    [Fact]
    public void Another_source_of_a_number_is_told_and_a_new_title_of_its_source_only_as_a_source()
    {
        const string Two =
            "sources:\n  - {id: office, title: Wages, author: Office, url: https://office.example.org/a, published: 2026-01-01}\n"
            + "  - {id: bureau, title: Pay book, author: Bureau, url: https://bureau.example.org/a, published: 2026-01-01}\n"
            + "statistics:\n  - {id: pay, label: Pay, value: 30000, unit: usd-per-year, as_of: 2025, source: office, quote: 'It was $30,000.'}\n";
        using var site = Site.Empty().Write("content/site.yml", Site.Settings).Write("content/evidence/two.yml", Two);
        site.Write("content/index.md", "---\ntitle: Home\n---\n\nIt was :stat[pay].\n");
        site.Write("content/statistics.md", "---\ntitle: Statistics\nlayout: statistics\n---\n");
        Build(site, ".", "a");
        site.Write("content/evidence/two.yml", Two.Replace("source: office", "source: bureau", Ordinal));
        Build(site, ".", "b");
        site.Write("content/evidence/two.yml", Two.Replace("title: Wages", "title: Wages of bakers", Ordinal));
        Build(site, ".", "c");
        Assert.Contains("  ~ pay: source “Wages” → source “Pay book”\n", Generator.Run(site.Root, ["diff", "a", "b"]).Output, Ordinal);
        var renamed = Generator.Run(site.Root, ["diff", "a", "c"]).Output;
        Assert.DoesNotContain("~ pay:", renamed, Ordinal);
        Assert.Contains("~ office: “Wages”", renamed, Ordinal);
    }

    [Fact]
    public void A_number_that_pages_alone_show_otherwise_is_told_once()
    {
        using var site = Site.Empty();
        foreach (var (folder, unit) in new[] { ("a", "miles"), ("b", "km") })
        {
            site.Write($"{folder}/statistics.csv", "id,label,value,unit\nway,Way,5,mile\n");
            foreach (var page in new[] { "x", "y" })
                site.Write($"{folder}/{page}/index.html", $"<title>{page}</title><main><data value=5>5 {unit}</data></main>");
        }
        var run = Generator.Run(site.Root, ["diff", "a", "b"]);
        Assert.Equal("Numbers\n  ~ /x/: 5 miles → 5 km\n", Numbers(run));
    }

    /// <summary>A guide without a page of all statistics has no table of them.</summary>
    [Fact]
    public void The_date_of_a_number_is_compared_without_a_table_too()
    {
        const string Pay =
            "sources:\n  - {id: office, title: Wages, author: Office, url: https://office.example.org/a, published: 2026-01-01}\nstatistics:\n"
            + "  - {id: pay, label: Pay, value: 30000, unit: usd-per-year, as_of: 2024, source: office, quote: 'It was $30,000.'}\n";
        using var site = Site.Empty().Write("content/site.yml", Site.Settings).Write("content/evidence/one.yml", Pay);
        site.Write("content/index.md", "---\ntitle: Home\n---\n\nIt was :stat[pay].\n");
        Build(site, ".", "a");
        site.Write("content/evidence/one.yml", Pay.Replace("as_of: 2024", "as_of: 2025", Ordinal));
        Build(site, ".", "b");
        Assert.Equal("Numbers\n  ~ /: $30,000, 2024 → $30,000, 2025\n", Numbers(Compare(site)));
        site.Write(
            "content/evidence/one.yml",
            Pay.Replace("as_of: 2024", "as_of: 2025", Ordinal).Replace("30000", "31000", Ordinal).Replace("30,000", "31,000", Ordinal)
        );
        Build(site, ".", "b");
        Assert.Equal("Numbers\n  ~ /: $30,000, 2024 → $31,000, 2025\n", Numbers(Compare(site)));
    }

    [Fact]
    public void A_loss_of_confirmation_is_told_as_one()
    {
        using var site = Site.Empty();
        var run = Diff(site, Lock, "{\"statistic\":\"example-median-pay\",\"hash\":\"e172c02a0cc7\",\"verdict\":\"found\"},", "");
        Assert.Contains("  ! 2 numbers are no longer confirmed: example-median-pay; example-pay-gap\n", Numbers(run), Ordinal);
        Assert.Contains("~ /es/  “En español”: checked: 1 → 0; not confirmed: 0 → 1\n", run.Output, Ordinal);
        Assert.Contains("~ /pay/  “What medical assistants earn”: checked: 6 → 4; not confirmed: 0 → 2\n", run.Output, Ordinal);
        Assert.Contains("2 numbers are no longer confirmed", Compare(site, "--format", "markdown").Output, Ordinal);
        var found = JsonDocument
            .Parse(Compare(site, "--format", "json").Output)
            .RootElement.GetProperty("diff")
            .GetProperty("confirmations")
            .EnumerateArray()
            .Select(c => (c.GetProperty("kind").GetString(), c.GetProperty("name").GetString(), c.GetProperty("confirmed").GetBoolean()));
        Assert.Equal([("number", "example-median-pay", false), ("number", "example-pay-gap", false)], found);
        var back = Generator.Run(site.Root, ["diff", "b", "a"]);
        Assert.Contains("  ! 2 numbers are confirmed now: example-median-pay; example-pay-gap\n", Numbers(back), Ordinal);
    }

    [Fact]
    public void Words_that_are_confirmed_no_more_are_told_and_most_of_a_page_changes_nothing_of_the_rest()
    {
        using var site = Site.Empty();
        var run = Diff(site, Lock, "{\"passage\":\"example-certification\",\"hash\":\"90f32b6ce67a\",\"verdict\":\"found\"},", "");
        Assert.Contains("  ! 1 note is no longer confirmed: “Although most states do not…”\n", Numbers(run), Ordinal);
        Assert.Contains("~ /pay/  “What medical assistants earn”: checked: 6 → 5; not confirmed: 0 → 1\n", run.Output, Ordinal);
        Assert.DoesNotContain("number", Numbers(run), Ordinal);
    }

    private const StringComparison Ordinal = StringComparison.Ordinal;

    private static string Numbers(Run run) => run.Output[run.Output.IndexOf("Numbers\n", Ordinal)..].Split("\n\n")[0].TrimEnd('\n') + "\n";

    /// <summary>The guide that <c>init</c> makes, and the same with one text for another in one of its files.</summary>
    private static Run Diff(Site site, string file, string was, string now)
    {
        Generator.Run(site.Root, ["init", "guide"]).Succeeded();
        Build(site, "guide", "a");
        var text = File.ReadAllText(site.At($"guide/{file}"));
        Assert.Contains(was, text, Ordinal);
        site.Write($"guide/{file}", text.Replace(was, now, Ordinal));
        Build(site, "guide", "b");
        return Compare(site);
    }

    private static Run Compare(Site site, params string[] options)
    {
        var run = Generator.Run(site.Root, ["diff", "a", "b", .. options]);
        run.Succeeded();
        return run;
    }

    private static void Build(Site site, string source, string output) =>
        Assert.Equal(0, Generator.Run(site.Root, ["build", "--source", source, "--output", output, "--no-cache"]).ExitCode);
}
