using StaticGuide.Tests.Cli.Verifying;
using StaticGuide.Tests.Support;
using StaticGuide.Tests.Verification.FaultServer;

namespace StaticGuide.Tests.Cli.Renewing;

/// <summary>The same words with another number may be of something else: what says so is compared, or the number is left.</summary>
public sealed partial class IdentityTests : IAsyncLifetime
{
    private const string Lock = "content/evidence.lock.json";

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
    [InlineData("<svg viewBox='0 0 9 9'><title>minus</title></svg>", "picture")]
    [InlineData("<svg aria-hidden=true><desc>Arrow down</desc></svg>", "picture")]
    [InlineData("<object data=m.svg>minus</object>", "picture")]
    [InlineData("<canvas aria-hidden=true>−</canvas>", "picture")]
    [InlineData("<svg><title>Bureau</title></svg>", "2.6 of 2025-05")]
    [InlineData("<img alt=\"Bureau\" src=m.png>", "2.6 of 2025-05")]
    // An arrow that opens something is said of no paragraph behind it.
    [InlineData("", "2.6 of 2025-05", "<button><img alt=down src=d.png></button>")]
    [InlineData("", "picture", "<div><img alt=down src=d.png></div>")]
    public void A_picture_may_be_a_sign(string picture, string expected, string before = "")
    {
        const string Words = "<p>Employment of clerks changed by 2.4 percent in 2024.</p>";
        var next = Words.Replace("2.4", $"{picture}2.6", StringComparison.Ordinal).Replace("2024", "2025", StringComparison.Ordinal);
        Assert.Equal(
            expected,
            Verdict("quote: \"Employment of clerks changed by 2.4 percent in 2024.\"", Words, before + next, "value: 2.4, unit: percent")
        );
        Assert.Equal(
            expected.StartsWith('2') ? "taken" : expected,
            PassageVerdict("Employment of clerks changed by 2.4 percent in 2024.", Words, before + next)
        );
    }

    [Theory]
    // The heading above a sentence says of what it is.
    [InlineData("<h2>Median pay</h2>", "<h2>Median pay</h2>", "taken")]
    [InlineData("<h2>Median pay</h2>", "<h2>Mean pay</h2>", "around")]
    [InlineData("<h4>Median pay</h4>", "<h4>Mean pay</h4>", "around")]
    [InlineData("<h2>Median pay</h2>", "<h2>Median pay</h2><h3>Men</h3>", "around")]
    [InlineData("<h2>Median pay</h2>", "", "around")]
    [InlineData("<h2>Men</h2><h3>Median pay</h3>", "<h2>Women</h2><h3>Median pay</h3>", "around")]
    [InlineData("<details open><summary>Median pay</summary>", "<details open><summary>Mean pay</summary>", "around")]
    [InlineData("<fieldset><legend>Median pay</legend>", "<fieldset><legend>Mean pay</legend>", "around")]
    [InlineData("<table><caption>Median pay</caption><tr><td>", "<table><caption>Mean pay</caption><tr><td>", "around")]
    [InlineData("<table><tr><th>Median pay</th><td>", "<table><tr><th>Mean pay</th><td>", "around")]
    [InlineData("<table><tr><th>Median</th></tr><tr><td>", "<table><tr><th>Mean</th></tr><tr><td>", "around")]
    [InlineData("<dl><dt>Median pay</dt><dd>", "<dl><dt>Mean pay</dt><dd>", "around")]
    [InlineData("<h2>Pay of the lowest 10 percent</h2>", "<h2>Pay of the lowest 25 percent</h2>", "around")]
    // What changes in a heading from year to year, or from one design to the next, is no other heading.
    [InlineData("<h2>Median pay</h2>", "<h3>MEDIAN  PAY:</h3>", "taken")]
    [InlineData("<h2>1.2 Median pay</h2>", "<h2>2.1. Median <em>pay</em></h2>", "taken")]
    [InlineData("<h2>Chapter 3: Median pay</h2>", "<h2>IV. Median pay</h2>", "taken")]
    [InlineData("<h2>Median pay, May 2024</h2>", "<h2>Median pay in 2025</h2>", "taken")]
    [InlineData("<h2>Median pay, 2023-24 (15th edition)</h2>", "<h2>Median pay, 2024-25 (16th edition)</h2>", "taken")]
    [InlineData("<h2>Median pay as of Friday, June 7, 2024</h2>", "<h2>Median pay as of Friday, June 6, 2025</h2>", "taken")]
    [InlineData("<h2>Median pay: $44,200</h2>", "<h2>Median pay: $45,930</h2>", "taken")]
    [InlineData("<h2>Median pay</h2><h2></h2>", "<h2></h2><h2>Median pay</h2>", "taken")]
    // Nor is what stands above another part of the page.
    [InlineData("<h2>Median pay</h2><aside><h3>News of May</h3></aside>", "<h2>Median pay</h2><aside><h3>Other news</h3></aside>", "taken")]
    [InlineData(
        "<h2>Median pay</h2><details><summary>More</summary><h3>Men</h3></details>",
        "<h2>Median pay</h2><details><summary>Else</summary><h3>Women</h3></details>",
        "taken"
    )]
    public void A_sentence_is_of_what_stands_above_it(string before, string after, string expected)
    {
        const string Words = "It was $44,200 in May 2024.";
        var next = $"{after}<p>It was $45,930 in May 2025.</p>";
        Assert.Equal(expected == "taken" ? "45930 of 2025-05" : expected, Verdict($"quote: \"{Words}\"", $"{before}<p>{Words}</p>", next));
        Assert.Equal(expected, PassageVerdict(Words, $"{before}<p>{Words}</p>", next));
    }

    /// <summary>A lock of an older program does not say what stood above a sentence: nothing is compared, the next look notes it.</summary>
    [Fact]
    public void A_heading_that_nobody_noted_is_not_compared()
    {
        const string Words = "It was $44,200 in May 2024.";
        using var site = Guide($"quote: \"{Words}\"", "value: 44200, unit: usd-per-year");
        server.Play("a.test/clerks", Answers.Page($"{Head}<h2>Median pay</h2><p>{Words}</p>"));
        Run(site, "verify", "2026-02-28");
        var locked = File.ReadAllText(site.At(Lock));
        site.Write(Lock, Below().Replace(locked, ""));
        Assert.Contains("\"below\":\"", locked, StringComparison.Ordinal);
        server.Play("a.test/clerks", Answers.Page($"{Next(Head)}<h2>Mean pay</h2><p>It was $45,930 in May 2025.</p>"));
        Assert.Equal("45930 of 2025-05", VerdictOf(Run(site, "renew", "2026-06-01")));
        // Once is twice, and so says a look.
        var after = File.ReadAllText(site.At(Lock));
        Assert.Contains("\"below\":\"", after, StringComparison.Ordinal);
        Run(site, "renew", "2026-06-01");
        Assert.Equal(after, File.ReadAllText(site.At(Lock)));
        Run(site, "verify", "2026-06-01");
        Assert.Equal(after, File.ReadAllText(site.At(Lock)));
    }

    /// <summary>The words are the same below another heading: they are not of the newer edition, and nothing is reported.</summary>
    [Fact]
    public void The_same_words_below_another_heading_get_no_newer_date()
    {
        const string Words = "About 44,200 work in offices.";
        using var site = Guide($"quote: \"{Words}\"", "value: 44200, unit: jobs");
        server.Play("a.test/clerks", Answers.Page($"{Head}<h2>Clerks</h2><p>{Words}</p>"));
        Run(site, "verify", "2026-02-28");
        server.Play("a.test/clerks", Answers.Page($"{Head}<h2>Typists</h2><p>{Words}</p>"));
        Assert.DoesNotContain("around", Run(site, "renew", "2026-03-06").Output, StringComparison.Ordinal);
        server.Play("a.test/clerks", Answers.Page($"{Next(Head)}<h2>Typists</h2><p>{Words}</p>"));
        Assert.Equal("around", VerdictOf(Run(site, "renew", "2026-06-01")));
    }

    /// <summary>Runs of one passage stand below headings of their own; a row of it in a table with labels.</summary>
    [Theory]
    [InlineData("Mean pay", "Mean bonus", "around")]
    [InlineData("Women", "Men", "around")]
    [InlineData("Plans", "Aims", "taken")]
    public void Runs_of_a_passage_are_of_what_stands_above_each(string text, string other, string expected)
    {
        const string Page =
            "<h2>Median pay</h2><p>It was $44,200 in May 2024.</p><h2>Mean pay</h2><p>It came to $46,900 in May 2024.</p>"
            + "<table><caption>Women</caption><tr><td>Clerks and typists</td><td>$44,900</td></tr></table><h2>Plans</h2>";
        Assert.Contains(text, Page, StringComparison.Ordinal);
        Assert.Equal(
            expected,
            PassageVerdict(
                ["It was $44,200 in May 2024.", "It came to $46,900 in May 2024.", "Clerks and typists $44,900"],
                Page,
                Next(Page)
                    .Replace(text, other, StringComparison.Ordinal)
                    .Replace("44,200", "45,930", StringComparison.Ordinal)
                    .Replace("46,900", "48,300", StringComparison.Ordinal)
                    .Replace("44,900", "46,100", StringComparison.Ordinal)
            )
        );
    }

    /// <summary>The labels and measures of tables are compared for passages too.</summary>
    [Theory]
    [InlineData("Men", "Women", "around")]
    [InlineData("dollars", "euros", "unit")]
    [InlineData("Job", "Job", "taken")]
    public void A_row_that_is_quoted_as_words_is_of_its_table(string text, string other, string expected)
    {
        const string Table = "<table><caption>Men, in dollars</caption>" + Columns + Row + "</table>";
        var next = Table.Replace(text, other, StringComparison.Ordinal).Replace("44,200", "45,930", StringComparison.Ordinal);
        Assert.Equal(expected, PassageVerdict("Clerks $44,200", Table, next));
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
    [InlineData("http://stats.a.test/new", "45930 of 2025-05")]
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

    private string PassageVerdict(string words, string before, string after) => PassageVerdict([words], before, after);

    private string PassageVerdict(string[] runs, string before, string after)
    {
        const string Whole =
            "sources:\n  - {id: bureau, title: Clerks, publisher: Bureau, url: 'http://a.test/clerks', accessed: 2026-02-28}\n"
            + "statistics:\n  - {id: number, label: Clerks, value: 900, unit: jobs, as_of: 2024-05, source: bureau, "
            + "quote: There were 900 clerks in May 2024.}\n";
        using var site = Site.Small()
            .Write(
                "content/evidence/clerks.yml",
                Whole
                    + $"passages:\n  - {{id: it, source: bureau, form: {(runs[^1].EndsWith('.') ? "sentence" : "cell")}, quote: [{string.Join(", ", runs.Select(r => $"\"{r}\""))}]}}\n"
            )
            .Write("content/pay.md", "---\ntitle: Pay\n---\nIt is [@it] and :stat[number].\n");
        server.Play("a.test/clerks", Answers.Page(Head + before));
        Run(site, "verify", "2026-02-28");
        server.Play("a.test/clerks", Answers.Page(Next(Head) + after));
        var report = System.Text.Json.JsonDocument.Parse(Run(site, "renew", "2026-06-01").Output).RootElement;
        return report
            .GetProperty("left")
            .EnumerateArray()
            .Where(IsIt)
            .Select(l => l.GetProperty("reason").GetString()!)
            .Concat(report.GetProperty("taken").EnumerateArray().Where(IsIt).Select(_ => "taken"))
            .SingleOrDefault("-");

        static bool IsIt(System.Text.Json.JsonElement item) => item.TryGetProperty("passage", out var id) && id.GetString() == "it";
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

    [System.Text.RegularExpressions.GeneratedRegex(",\"below\":\"[^\"]*\"")]
    private static partial System.Text.RegularExpressions.Regex Below();
}
