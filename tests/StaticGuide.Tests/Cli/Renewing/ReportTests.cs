using StaticGuide.Tests.Cli.Verifying;
using StaticGuide.Tests.Support;
using StaticGuide.Tests.Verification.FaultServer;

namespace StaticGuide.Tests.Cli.Renewing;

/// <summary>What <c>renew</c> says of what it did: once, with the true reason, of what was asked for.</summary>
public sealed class ReportTests : IAsyncLifetime
{
    private readonly SourceServer server = new();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => server.DisposeAsync();

    private const string Wage = "The median annual wage for clerks was $44,200 in May 2024.";

    [Theory]
    [InlineData("text")]
    [InlineData("markdown")]
    public void What_is_left_is_told_once(string format)
    {
        using var site = Bureau.Guide();
        var page = Bureau.NextEdition.Replace("<em>much</em> faster", "faster", StringComparison.Ordinal);
        site.Write("saved.html", page);
        var run = Generator.Run(
            site.Root,
            ["renew", "--saved", "saved.html", "--id", "bureau", "--fetched", "2026-06-01", "--format", format]
        );
        var said = run.Output[(run.Output.LastIndexOf("\n@@", StringComparison.Ordinal) + 1)..] + run.Error;
        Assert.Equal(1, Count(said, "words changed, and not only"));
        Assert.Equal(1, Count(said, "says:"));
        Assert.Equal(format == "text" ? 1 : 0, Count(said, "(error SG5"));
        Assert.DoesNotContain("does not say what `growth` quotes", said, StringComparison.Ordinal);
        // With --quiet nothing but that is left to say.
        var quiet = Generator.Run(site.Root, ["renew", "--saved", "saved.html", "--id", "bureau", "--fetched", "2026-06-01", "--quiet"]);
        Assert.Contains("does not say what `growth` quotes", quiet.Error, StringComparison.Ordinal);
    }

    /// <summary>What the source says is shown with its own signs, to be copied.</summary>
    [Fact]
    public void The_page_speaks_with_its_own_signs()
    {
        using var site = Bureau.Guide();
        const string Words = "faster – “by far” – than the average for all occupations.";
        var page = Bureau.NextEdition.Replace(
            "<em>much</em> faster than the average for all occupations.",
            $"<em>{Words[..6]}</em>{Words[6..]}",
            StringComparison.Ordinal
        );
        Assert.Contains(Words[6..], page, StringComparison.Ordinal);
        var left = Bureau
            .Renew(site, page)
            .Report.GetProperty("left")
            .EnumerateArray()
            .Single(l => l.GetProperty("statistic").GetString() == "growth");
        Assert.EndsWith(Words, left.GetProperty("said").GetString(), StringComparison.Ordinal);
        Assert.StartsWith("Employment of clerks is", left.GetProperty("said").GetString(), StringComparison.Ordinal);
    }

    /// <summary>One of them stays as it was for others to take; what would never get its date goes along.</summary>
    [Theory]
    [InlineData("wage", "wage")]
    [InlineData("bureau", "growth low offices openings projected wage")]
    [InlineData("growth", "growth")]
    public void Only_what_is_named_is_taken(string id, string taken)
    {
        using var site = Bureau.Guide();
        server.Play("a.test/clerks", Answers.Page(Bureau.NextEdition));
        var run = Renew(site, "--only", id, "--format", "json");
        var report = System.Text.Json.JsonDocument.Parse(run.Output).RootElement;
        Assert.Equal(
            taken,
            string.Join(
                ' ',
                report
                    .GetProperty("taken")
                    .EnumerateArray()
                    .Select(t => t.GetProperty("statistic").GetString())
                    .Order(StringComparer.Ordinal)
            )
        );
        Assert.Equal(0, report.GetProperty("left").GetArrayLength());
        // What was not asked for is not found wanting, though its source has other words now.
        Assert.Equal(0, run.ExitCode);
        Assert.DoesNotContain("SG5002", report.GetProperty("diagnostics").EnumerateArray().Select(d => d.GetProperty("code").GetString()));
        Assert.Equal(
            id != "bureau",
            report.TryGetProperty("notice", out var notice) && notice.GetString()!.Contains("--only bureau", StringComparison.Ordinal)
        );
        // The rest is taken by the next run as it would have been.
        Renew(site, "--format", "json");
        using var whole = Bureau.Guide();
        Renew(whole, "--format", "json");
        Assert.Equal(Numbers(whole), Numbers(site));

        static string Numbers(Site site) =>
            string.Join(
                '\n',
                File.ReadAllLines(site.At(Bureau.File))
                    .Where(l => l.Contains("value:", StringComparison.Ordinal) && !l.Contains("  - {value", StringComparison.Ordinal))
            );
    }

    [Fact]
    public void What_is_as_of_the_day_of_the_edition_goes_along()
    {
        using var site = Bureau.GuideWith(
            "- {id: hours, label: Hours of clerks, value: 38, unit: hours, as_of: 2025-08-28, source: bureau, quote: Clerks work 38 hours a week.}"
        );
        server.Play("a.test/clerks", Answers.Page(Bureau.NextWith("<p>Clerks work 37 hours a week.</p>")));
        var run = Renew(site, "--only", "wage");
        Assert.Contains("`hours` went along", run.Error, StringComparison.Ordinal);
        Assert.Contains("value: 37,", File.ReadAllText(site.At(Bureau.File)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(new[] { "--dry-run" }, "true")]
    [InlineData(new string[0], "false")]
    public void A_dry_run_is_marked(string[] options, string expected)
    {
        using var site = Bureau.Guide();
        var report = Bureau.Renew(site, Bureau.NextEdition, options).Report;
        Assert.Equal(expected, report.GetProperty("dry_run").GetRawText());
    }

    /// <summary>A source of a bibliography has its dates in another form, and gets the new ones there.</summary>
    [Theory]
    [InlineData("{\"date-parts\": [[2025, 8, 28]]}", "{\"date-parts\": [[2026, 5, 20]]}")]
    [InlineData("{\"date-parts\": [[\"2025\", \"08\", \"28\"]]}", "{\"date-parts\": [[\"2026\", \"05\", \"20\"]]}")]
    [InlineData("{\"raw\": \"2025-08-28\"}", "{\"raw\": \"2026-05-20\"}")]
    public void A_bibliography_has_the_new_dates(string before, string after)
    {
        const string Entry =
            """[{"id": "bureau", "type": "webpage", "title": "Clerks", "publisher": "Bureau", "URL": "http://a.test/clerks", "issued": I, "accessed": {"date-parts": [[2026, 2, 28]]}}]""";
        using var site = Site.Small()
            .Write("content/evidence/works.json", Entry.Replace("I,", before + ",", StringComparison.Ordinal))
            .Write(
                "content/evidence/clerks.yml",
                $"statistics:\n  - {{id: wage, label: Wage, value: 44200, unit: usd-per-year, as_of: 2024-05, source: bureau, quote: \"{Wage}\"}}\n"
            );
        var report = Bureau.Renew(site, Bureau.NextEdition).Report;
        Assert.Equal("45930 of 2025-05", Bureau.Verdicts(report)["wage"]);
        Assert.Equal(
            Entry
                .Replace("I,", after + ",", StringComparison.Ordinal)
                .Replace("[[2026, 2, 28]]", "[[2026, 6, 1]]", StringComparison.Ordinal),
            File.ReadAllText(site.At("content/evidence/works.json"))
        );
    }

    /// <summary>Where nothing was read, nothing was looked for; what is taken from there is named.</summary>
    [Fact]
    public void What_was_not_read_was_not_looked_for()
    {
        using var site = Bureau.Guide();
        server.Play("a.test/clerks", Answers.Status("403 Forbidden"));
        var run = Renew(site);
        Assert.DoesNotContain("found 0 of", run.Error, StringComparison.Ordinal);
        Assert.Contains(
            "left growth, low, offices, openings, projected, wage (unread): bureau was not read",
            run.Error,
            StringComparison.Ordinal
        );
        Assert.Contains("left 6, 6 of them unread", run.Error, StringComparison.Ordinal);
    }

    /// <summary>Where our own network is down, nothing is learned of any source, and each number is left for that.</summary>
    [Fact]
    public void What_no_network_led_to_is_left_as_unread()
    {
        using var site = SourceServer.SiteOf(("a", "clerks"), ("b", "nurses"), ("c", "cooks"));
        var run = Generator.Run(site.Root, ["renew", "--connect-to", "::127.0.0.1:1", "--date", "2026-06-01", "--format", "json"]);
        var report = System.Text.Json.JsonDocument.Parse(run.Output).RootElement;
        Assert.Contains("our own network", report.GetProperty("notice").GetString(), StringComparison.Ordinal);
        Assert.Equal(
            ["unread", "unread", "unread"],
            report.GetProperty("left").EnumerateArray().Select(l => l.GetProperty("reason").GetString())
        );
    }

    [Fact]
    public void A_file_that_may_not_be_written_says_what_to_do()
    {
        using var site = Bureau.Guide();
        server.Play("a.test/clerks", Answers.Page(Bureau.NextEdition));
        File.SetAttributes(site.At(Bureau.File), FileAttributes.ReadOnly);
        var run = Renew(site);
        File.SetAttributes(site.At(Bureau.File), FileAttributes.Normal);
        Assert.Contains("let it and its folder be written", run.Error, StringComparison.Ordinal);
    }

    /// <summary>The same number of another page is not the one that a page speaks of.</summary>
    [Fact]
    public void An_old_number_is_that_of_its_own_page()
    {
        const string Page =
            "---\ntitle: T\nstatistics:\n  - {id: ID, label: ID, population: ID, value: 44200, unit: usd-per-year, as_of: 2024-05, source: bureau, quote: \"Q\"}\n---\n:stat[ID]\n\nIt is $44,200.\n";
        using var site = Bureau.Guide();
        foreach (var id in new[] { "a-pay", "z-pay" })
            site.Write(
                $"content/{id}.md",
                Page.Replace("ID", id, StringComparison.Ordinal)
                    .Replace("T\n", id + "\n", StringComparison.Ordinal)
                    .Replace("Q", Wage, StringComparison.Ordinal)
            );
        site.Write(
            Bureau.File,
            Bureau
                .Evidence.Replace("  - id: wage\n", "  - id: zz-wage\n", StringComparison.Ordinal)
                .Replace("wage: wage}", "wage: zz-wage}", StringComparison.Ordinal)
                .Replace("wage / 442", "wage / 442", StringComparison.Ordinal)
        );
        var again = Bureau.Renew(site, Bureau.NextEdition).Report.GetProperty("reread").EnumerateArray().ToList();
        var why = again
            .Where(r => r.GetProperty("file").GetString() == "content/z-pay.md")
            .Select(r => r.GetProperty("why").GetString()!)
            .ToList();
        Assert.Contains(why, w => w.StartsWith("still has what", StringComparison.Ordinal));
        Assert.DoesNotContain(why, w => w.Contains("a-pay", StringComparison.Ordinal));
    }

    /// <summary>Each of these had a reason that was none.</summary>
    [Theory]
    [InlineData("Clerks earned $44,200 in Q1 2024.", "Clerks earned $45,930 in Q2 2025.", "dates")]
    [InlineData("As of 5/31/2024, clerks earned $44,200.", "As of 5/30/2025, clerks earned $45,930.", "dates")]
    [InlineData("Clerks earned $44,200 (of 900) in May 2024.", "Clerks earned $45,930 (of 950) in May 2025.", "other-number")]
    [InlineData("Clerks earned $44,200, and $44,200 it was in May 2024.", "Clerks earned $45,930, and $45,100 it was in May 2025.", "form")]
    [InlineData("Clerks earned $44,200 a in May 2024.", "Clerks earned $45,930 an in May 2025.", "words")]
    public void A_reason_is_true(string before, string after, string reason)
    {
        using var site = Bureau.GuideWith(
            $"- {{id: it, label: It, value: 44200, unit: usd-per-year, as_of: 2024-05, source: bureau, quote: \"{before}\"}}"
        );
        Assert.Equal(reason, Bureau.Verdicts(Bureau.Renew(site, Bureau.NextWith($"<p>{after}</p>")).Report)["it"]);
    }

    /// <summary>The words of a passage have a date, though not that of its entry; so says every check of the guide.</summary>
    [Theory]
    [InlineData("as_of: 2024-05", false)]
    [InlineData("as_of: 2023-05", true)]
    [InlineData("period: 2022/2023", true)]
    [InlineData("locator: p. 3", false)]
    public void A_passage_whose_words_name_another_time_is_named(string time, bool isNamed)
    {
        using var site = Site.Small()
            .Write(
                "content/pay.md",
                $"---\ntitle: Pay\nsources:\n  - {{id: bureau, title: Clerks, publisher: Bureau, url: 'http://a.test/clerks', accessed: 2026-02-28}}\n"
                    + $"passages:\n  - {{id: said, source: bureau, {time}, quote: Most clerks had a pension in May 2024.}}\n---\nSo it is. [@said]\n"
            );
        Assert.Equal(isNamed, Generator.Check(site).Codes.Contains("SG2322"));
    }

    private Run Renew(Site site, params string[] more) =>
        Generator.Run(site.Root, ["renew", "--connect-to", server.ConnectTo, "--date", "2026-06-01", .. more]);

    private static int Count(string text, string part) => text.Split(part).Length - 1;
}
