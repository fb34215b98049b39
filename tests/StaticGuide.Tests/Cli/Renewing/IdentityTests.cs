using StaticGuide.Tests.Cli.Verifying;
using StaticGuide.Tests.Support;
using StaticGuide.Tests.Verification.FaultServer;

namespace StaticGuide.Tests.Cli.Renewing;

/// <summary>The same words with another number may be of something else: what says so is compared, or the number is left.</summary>
public sealed class IdentityTests : IAsyncLifetime
{
    private readonly SourceServer server = new();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => server.DisposeAsync();

    private const string Head = "<!doctype html><title>Clerks</title><h1>Clerks</h1><p>There were 900 clerks in May 2024.</p>";

    private const string Row = "<tr><td>Clerks</td><td>$44,200</td></tr>";

    private const string Columns = "<tr><th>Job</th><th>Median</th></tr>";

    private const string Cell = "cell: {row: Clerks, column: Median, text: \"$44,200\"}";

    [Theory]
    // Nothing but the number.
    [InlineData("<table><caption>Men</caption>" + Columns + Row + "</table>", "", "", "45930 of 2025-05")]
    // A caption, also of a figure; a short line before the table.
    [InlineData("<table><caption>Men</caption>" + Columns + Row + "</table>", "Men", "Women", "around")]
    [InlineData("<figure><figcaption>Men</figcaption><table>" + Columns + Row + "</table></figure>", "Men", "Women", "around")]
    [InlineData("<h2>Pay</h2><p>Men</p><table>" + Columns + Row + "</table>", "Men", "Women", "around")]
    // A head above others, and a row that begins a group.
    [InlineData(
        "<table><tr><th rowspan=2>Job</th><th colspan=2>Men</th></tr><tr><th>Median</th><th>Mean</th></tr>"
            + "<tr><td>Clerks</td><td>$44,200</td><td>$46,000</td></tr></table>",
        "Men",
        "Women",
        "around"
    )]
    [InlineData("<table>" + Columns + "<tr><th colspan=2>Men</th></tr>" + Row + "</table>", "Men", "Women", "around")]
    [InlineData("<table>" + Columns + "<tr><td colspan=2><b>Men</b></td></tr>" + Row + "</table>", "Men", "Women", "around")]
    [InlineData(
        "<table>" + Columns + Row + "</table>",
        "</th></tr><tr><td>Clerks",
        "</th></tr><tr><td colspan=2>Women</td></tr><tr><td>Clerks",
        "around"
    )]
    // A year in a caption moves on.
    [InlineData("<table><caption>Men, May 2024</caption>" + Columns + Row + "</table>", "2024", "2025", "45930 of 2025-05")]
    public void A_cell_is_of_those_whom_its_table_names(string table, string text, string other, string expected)
    {
        var next = text.Length == 0 ? table : table.Replace(text, other, StringComparison.Ordinal);
        Assert.Equal(expected, Verdict(Cell, table, next.Replace("44,200", "45,930", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("<img alt=\"minus\" src=m.png>", "picture")]
    [InlineData("<img alt=\"−\" src=m.png>", "picture")]
    [InlineData("<span role=img aria-label=\"down\"></span>", "picture")]
    [InlineData("<abbr title=minus></abbr>", "picture")]
    [InlineData("<img alt=\"Bureau\" src=m.png>", "2.6 of 2025-05")]
    public void A_picture_may_be_a_sign(string picture, string expected)
    {
        const string Words = "<p>Employment of clerks changed by 2.4 percent in 2024.</p>";
        var next = Words.Replace("2.4", $"{picture}2.6", StringComparison.Ordinal).Replace("2024", "2025", StringComparison.Ordinal);
        Assert.Equal(
            expected,
            Verdict("quote: \"Employment of clerks changed by 2.4 percent in 2024.\"", Words, next, "value: 2.4, unit: percent")
        );
    }

    [Theory]
    [InlineData("Clerks earned $45,930 in May 2025.", "Clerks earned $45,930 in May 2025.", "45930 of 2025-05")]
    [InlineData("See the annex.", "Clerks earned $41,000 in May 2025.", "two-places")]
    public void A_sentence_that_stood_twice_is_of_both_places(string first, string second, string expected)
    {
        const string Words = "Clerks earned $44,200 in May 2024.";
        Assert.Equal(expected, Verdict($"quote: \"{Words}\"", Places(Words, Words), Places(first, second)));

        static string Places(string first, string second) => $"<h2>Texas</h2><p>{first}</p><h2>Ohio</h2><p>{second}</p>";
    }

    [Theory]
    [InlineData("http://a.test/new", "45930 of 2025-05")]
    [InlineData("http://www.a.test/new", "45930 of 2025-05")]
    [InlineData("http://b.test/new", "elsewhere")]
    public void Another_site_is_not_the_source(string address, string expected)
    {
        const string Words = "<p>The median annual wage for clerks was $44,200 in May 2024.</p>";
        using var site = Guide("quote: \"The median annual wage for clerks was $44,200 in May 2024.\"", "value: 44200, unit: usd-per-year");
        server.Play("a.test/clerks", Answers.Page(Head + Words));
        Run(site, "verify", "2026-02-28");
        server.Play("a.test/clerks", Answers.Redirect(302, address));
        server.Play(address["http://".Length..], Answers.Page(Next(Head + Words).Replace("44,200", "45,930", StringComparison.Ordinal)));
        Assert.Equal(expected, VerdictOf(Run(site, "renew", "2026-06-01")));
    }

    private string Verdict(string proof, string before, string after, string value = "value: 44200, unit: usd-per-year")
    {
        using var site = Guide(proof, value);
        server.Play("a.test/clerks", Answers.Page(Head + before));
        Run(site, "verify", "2026-02-28");
        server.Play("a.test/clerks", Answers.Page(Next(Head) + after));
        return VerdictOf(Run(site, "renew", "2026-06-01"));
    }

    private static string Next(string page) =>
        page.Replace("900", "950", StringComparison.Ordinal).Replace("2024", "2025", StringComparison.Ordinal);

    private static Site Guide(string proof, string value) =>
        Site.Small()
            .Write(
                "content/evidence/clerks.yml",
                "sources:\n  - {id: bureau, title: Clerks, publisher: Bureau, url: 'http://a.test/clerks', accessed: 2026-02-28}\n"
                    + "statistics:\n  - {id: number, label: Clerks, value: 900, unit: jobs, as_of: 2024-05, source: bureau, "
                    + "quote: There were 900 clerks in May 2024.}\n"
                    + $"  - {{id: it, label: It, {value}, as_of: 2024-05, source: bureau, {proof}}}\n"
            )
            .Write("content/pay.md", "---\ntitle: Pay\n---\nIt is :stat[it] and :stat[number].\n");

    private Run Run(Site site, string verb, string day) =>
        Generator.Run(site.Root, [verb, "--connect-to", server.ConnectTo, "--date", day, "--format", "json"]);

    private static string VerdictOf(Run run) =>
        Bureau.Verdicts(System.Text.Json.JsonDocument.Parse(run.Output).RootElement).GetValueOrDefault("it", run.Output + run.Error);
}
