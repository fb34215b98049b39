using System.Text.Json;
using System.Text.Json.Nodes;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Cli.Listing;

/// <summary><c>list</c>: what a site holds, for people and for other programs.</summary>
public sealed class ListCommandTests
{
    private const string Evidence = """
        sources:
          - {id: bureau, title: Wages, publisher: Bureau, url: "https://data.example.org/", published: 2025-06-01, update_period_days: 365}
          - {id: almanac, title: Almanac, publisher: Press, url: "https://almanac.example.org/"}
        statistics:
          - {id: pay, label: Median pay, value: 44200, unit: usd-per-year, as_of: 2024-05, source: bureau, quote: "It was $44,200."}
          - {id: growth, label: Growth, value: {min: 3, max: 12}, unit: percent, period: 2024/2034, source: bureau, quote: "3 to 12 percent", review_by: 2026-05-02}

        """;

    [Fact]
    public void Pages_are_listed_with_their_address_and_state()
    {
        using var site = Guide();
        var run = List(site, "pages");
        Assert.Equal(
            """
            FILE                ADDRESS    UPDATED     STATE      TITLE
            content/draft.md    /draft/                draft      Not yet
            content/expired.md  /expired/              expired    Gone
            content/future.md   /future/               future     To come
            content/index.md    /          2026-02-01  published  Home

            """,
            run.Output
        );
        Assert.Equal("Listed 4 pages in … ms.\n", run.Report);
    }

    [Fact]
    public void Units_are_listed_as_they_are_written()
    {
        using var site = Guide();
        site.Write("content/site.yml", Site.Settings + "units:\n  euros: {prefix: €}\n");
        var lines = List(site, "units").Output.Split('\n');
        Assert.Equal("ID                 WRITTEN                    STATISTICS  NAME                WHERE", lines[0]);
        Assert.Contains("euros              €1,234.50                              €                   content/site.yml:5", lines);
        Assert.Contains("usd-per-year       $1,234.50                  1           US dollars a year", lines);
        var units = JsonNode.Parse(List(site, "units", "--format", "json").Output)!["items"]!.AsArray();
        Assert.Equal(15, units.Count);
        Assert.Equal(
            (1, "1,234.5%"),
            units.Where(u => (string)u!["id"]! == "percent").Select(u => ((int)u!["statistics"]!, (string)u["written"]!)).Single()
        );
    }

    [Fact]
    public void Drafts_are_listed_with_all_that_stands_in_their_way()
    {
        using var site = Guide().Write("content/draft.md", "---\ntitle: Not yet\ndraft: true\npublish_date: 2026-09-01\n---\n");
        Assert.Equal(
            """
            FILE                STATE    WHY                                         TITLE
            content/draft.md    draft    it says draft: true; not before 2026-09-01  Not yet
            content/expired.md  expired  expired on 2026-06-01                       Gone
            content/future.md   future   not before 2026-06-02                       To come

            """,
            List(site, "drafts").Output
        );
    }

    [Fact]
    public void Sources_are_listed_with_the_statistics_that_stand_on_them()
    {
        using var site = Guide();
        Assert.Equal(
            """
            ID       STATISTICS  PUBLISHED   REVIEW BY   STATUS  LAST LOOK  PUBLISHER  TITLE    WHERE
            almanac  0                                           never      Press      Almanac  content/evidence/all.yml:3
            bureau   2           2025-06-01  2026-06-01          never      Bureau     Wages    content/evidence/all.yml:2

            """,
            List(site, "sources").Output
        );
        Assert.Contains(
            "2026-06-01  overdue  never      Bureau",
            List(site, "sources", "--date", "2026-06-02").Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Statistics_are_listed_as_readers_see_them()
    {
        using var site = Guide();
        Assert.Equal(
            """
            ID      VALUE      WHEN       SOURCE  REVIEW BY   STATUS   LABEL       WHERE
            growth  3% to 12%  2024/2034  bureau  2026-05-02  overdue  Growth      content/evidence/all.yml:6
            pay     $44,200    2024-05    bureau  2026-06-01           Median pay  content/evidence/all.yml:5

            """,
            List(site, "statistics").Output
        );
    }

    [Fact]
    public void Stale_is_what_a_build_warns_of_and_within_days_what_it_will_warn_of()
    {
        using var site = Guide();
        var row = "2026-05-02  30 days overdue  never      statistic  growth  Growth  content/evidence/all.yml:6\n";
        Assert.EndsWith(row, List(site, "stale").Output, StringComparison.Ordinal);
        Assert.Single(Generator.Check(site).Codes, c => c == StaticGuide.Diagnostics.EvidenceRules.Overdue.Code);
        Assert.Equal(["statistic growth 30", "source bureau 0"], Stale(site, "--within", "1"));
        Assert.Equal(["statistic growth 20", "source bureau -10"], Stale(site, "--within", "10", "--date", "2026-05-22"));
        Assert.Equal(["statistic growth 20"], Stale(site, "--within", "9", "--date", "2026-05-22"));
        Assert.Equal(["statistic growth 31", "source bureau 1"], Stale(site, "--date", "2026-06-02"));
        Assert.Equal([], Stale(site, "--date", "2026-05-02"));
    }

    [Fact]
    public void A_translation_behind_its_original_is_stale_in_every_form()
    {
        const string Day = "the original changed on 2026-03-01, and this translation is of 2026-02-01";
        using var site = Guide();
        site.Write("content/pay.md", Page("Pay", "updated: 2026-03-01", "44300", "2026-05"));
        site.Write("content/es.md", Page("Sueldo", "lang: es\ntranslation_of: pay.md\ndate: 2026-02-01", "44200.0", "2025-05"));
        var text = List(site, "stale").Output;
        Assert.Matches($"2026-03-01 +behind +translation +content/es.md +of content/pay.md: {Day} +content/es.md:4\n", text);
        Assert.Contains(
            "`local` is 44300 (2026-05) in the original, and 44200 (2025-05) in this translation",
            text,
            StringComparison.Ordinal
        );
        var items = JsonNode.Parse(List(site, "stale", "--format", "json").Output)!["items"]!.AsArray();
        Assert.Equal(
            ["content/pay.md", "content/pay.md"],
            items.Where(i => $"{i!["kind"]}" == "translation").Select(i => $"{i!["original"]}")
        );
        var table = List(site, "stale", "--format", "markdown").Output.TrimEnd().Split('\n');
        Assert.Equal("| REVIEW BY | STATUS | LAST LOOK | WHAT | ID | NAME | WHERE |", table[0]);
        Assert.All(table, line => Assert.Equal(8, line.Count(c => c == '|')));
        Assert.Contains("SG2430", Generator.Check(site).Codes);

        // The same number and the same day are no difference, however they are written.
        site.Write("content/es.md", Page("Sueldo", "lang: es\ntranslation_of: pay.md\nreviewed: 2026-03-01", "44300.00", "2026-05"));
        Assert.DoesNotContain("translation", List(site, "stale").Output, StringComparison.Ordinal);

        static string Page(string title, string keys, string value, string day) =>
            $"---\ntitle: {title}\n{keys}\nstatistics:\n  - {{id: local, label: Local, value: {value}, unit: usd-per-year, as_of: {day}, source: bureau, quote: \"It was $44,300.\"}}\n---\n\n:stat[local]\n";
    }

    [Theory]
    [InlineData("pages", 4)]
    [InlineData("sources", 2)]
    [InlineData("statistics", 2)]
    [InlineData("stale", 1)]
    [InlineData("drafts", 3)]
    public void Json_is_one_object_with_a_summary_the_items_and_the_diagnostics(string what, int items)
    {
        using var site = Guide();
        var run = List(site, what, "--format", "json");
        Assert.Empty(run.Error);
        var report = JsonNode.Parse(run.Output)!.AsObject();
        Assert.Equal(["version", "command", "list", "summary", "items", "diagnostics"], report.Select(m => m.Key));
        Assert.Equal(("list", what, items), ((string)report["command"]!, (string)report["list"]!, report["items"]!.AsArray().Count));
        Assert.Equal(4, (int)report["summary"]!["pages"]!);
        Assert.All(report["items"]!.AsArray(), i => Assert.StartsWith("content/", (string)i!["file"]!, StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_not_known_of_an_item_is_left_out()
    {
        using var site = Guide();
        var items = JsonNode.Parse(List(site, "sources", "--format", "json").Output)!["items"]!.AsArray();
        Assert.Equal(
            """{"id":"almanac","title":"Almanac","publisher":"Press","url":"https://almanac.example.org/","overdue":false,"statistics":0,"file":"content/evidence/all.yml","line":3}""",
            items[0]!.ToJsonString()
        );
    }

    [Fact]
    public void What_can_be_read_is_listed_and_what_is_wrong_is_said_beside_it()
    {
        using var site = Guide()
            .Write("content/index.md", "---\ntitle: Home\ntitel: x\n---\n")
            .Write("content/broken.md", "no front matter");
        var run = List(site, "pages");
        run.FailedWith(1, "SG1015", "SG1201");
        Assert.Contains("content/index.md", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("Listed 5 pages, 2 errors in … ms.\n", run.Report, StringComparison.Ordinal);
        var json = JsonDocument.Parse(List(site, "pages", "--format", "json").Output).RootElement;
        Assert.Equal((5, 2), (json.GetProperty("items").GetArrayLength(), json.GetProperty("diagnostics").GetArrayLength()));
    }

    [Fact]
    public void Without_settings_there_is_nothing_to_list()
    {
        using var site = Site.Empty();
        var run = List(site, "sources");
        run.FailedWith(2, "SG1001");
        Assert.Empty(run.Output);
    }

    [Fact]
    public void A_list_in_a_file_leaves_standard_output_empty()
    {
        using var site = Guide();
        var printed = List(site, "statistics").Output;
        var run = List(site, "statistics", "--report", "list.txt", "--quiet");
        Assert.Equal(("", "", printed), (run.Output, run.Error, File.ReadAllText(site.At("list.txt"))));
    }

    [Theory]
    [InlineData("list")]
    [InlineData("list", "widgets")]
    [InlineData("list", "pages", "sources")]
    [InlineData("list", "stale", "--within", "soon")]
    [InlineData("list", "stale", "--within", "-1")]
    [InlineData("list", "pages", "--within", "3")]
    [InlineData("list", "pages", "--format", "sarif")]
    [InlineData("list", "pages", "--source", "nowhere")]
    public void Wrong_usage_is_2(params string[] arguments)
    {
        using var site = Site.Small();
        var run = Generator.Run(site.Root, arguments);
        run.FailedWith(2);
        Assert.Empty(run.Output);
        Assert.StartsWith("error: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_terminal_that_is_narrow_gets_a_table_that_fits()
    {
        Assert.SkipUnless(File.Exists("/usr/bin/script"), "there is no `script` to make a terminal with");
        using var site = Guide();
        var run = Generator.Run(
            site.Root,
            ["-qec", $"stty cols 80; '{Generator.Binary}' list sources", "/dev/null"],
            new Dictionary<string, string> { ["TERM"] = "xterm" },
            "/usr/bin/script"
        );
        var lines = run
            .Output.Split('\n')
            .Select(l => l.TrimEnd('\r').Replace("\u001b[?1h\u001b=", "", StringComparison.Ordinal))
            .Where(l => l.Length > 0)
            .ToList();
        Assert.Contains(lines, l => l.Contains("almanac", StringComparison.Ordinal) && l.Contains('…'));
        Assert.All(lines, l => Assert.InRange(l.Length, 0, 80));
    }

    internal static Site Guide()
    {
        var site = Site.Empty()
            .Write("content/site.yml", Site.Settings)
            .Write("content/evidence/all.yml", Evidence)
            .Write("content/index.md", "---\ntitle: Home\nupdated: 2026-02-01\n---\n")
            .Write("content/draft.md", "---\ntitle: Not yet\ndraft: true\n---\n")
            .Write("content/future.md", "---\ntitle: To come\npublish_date: 2026-06-02\n---\n");
        return site.Write("content/expired.md", "---\ntitle: Gone\nexpiry_date: 2026-06-01\n---\n");
    }

    internal static Run List(Site site, params string[] arguments) => Generator.Run(site.Root, ["list", .. arguments]);

    private static IEnumerable<string> Stale(Site site, params string[] options) =>
        JsonNode.Parse(List(site, ["stale", "--format", "json", .. options]).Output)!["items"]!
            .AsArray()
            .Select(i => $"{i!["kind"]} {i["id"]} {i["days_overdue"]}");
}
