using System.Text.Json;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Cli;

/// <summary>What <c>diff</c> says of two builds of one guide.</summary>
public sealed class DiffTests
{
    private const string Evidence =
        "sources:\n  - id: office\n    title: Wages\n    author: Office\n    url: https://office.example.org/wages\n    published: 2026-01-01\n"
        + "statistics:\n  - id: pay\n    label: Pay of bakers\n    value: 30000\n    unit: usd-per-year\n    as_of: 2025\n    source: office\n"
        + "    quote: \"Bakers earned $30,000 in 2025 on average.\"\n";

    [Fact]
    public void Of_the_same_site_nothing_is_said()
    {
        using var site = Guide();
        var run = Diff(site, _ => { });
        run.Succeeded();
        Assert.Equal("Nothing changes for readers.\n", run.Output);
    }

    [Fact]
    public void A_new_style_sheet_changes_nothing_for_readers()
    {
        using var site = Guide();
        Assert.Equal("Nothing changes for readers.\n", Diff(site, s => s.Write("templates/assets/site.css", "p{color:red}\n")).Output);
    }

    [Fact]
    public void A_number_has_its_old_and_new_value_and_date()
    {
        using var site = Guide();
        var run = Diff(
            site,
            s =>
                s.Write(
                    "content/evidence/office.yml",
                    Evidence
                        .Replace("30000", "31500", StringComparison.Ordinal)
                        .Replace("$30,000", "$31,500", StringComparison.Ordinal)
                        .Replace("2025", "2026", StringComparison.Ordinal)
                )
        );
        run.Succeeded();
        Assert.Contains("~ pay: 30000 usd-per-year (2025) → 31500 usd-per-year (2026)\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("~ /pay/  “Pay”", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_table_of_statistics_numbers_are_those_that_pages_show()
    {
        using var site = Guide();
        File.Delete(site.At("content/statistics.md"));
        var run = Diff(
            site,
            s =>
                s.Write(
                    "content/evidence/office.yml",
                    Evidence.Replace("30000", "31500", StringComparison.Ordinal).Replace("$30,000", "$31,500", StringComparison.Ordinal)
                )
        );
        Assert.Contains("~ /pay/: $30,000, 2025 → $31,500, 2025\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_that_moves_without_an_alias_is_named_and_fails_where_that_is_asked_for()
    {
        using var site = Guide();
        var run = Diff(site, s => Move(s, ""), "--strict");
        run.FailedWith(1, "SG3020");
        Assert.Contains("> /pay/ → /wages/, without an alias", run.Output, StringComparison.Ordinal);
        Assert.Contains("aliases: [/pay/]", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("+ /wages/", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_that_moves_with_an_alias_is_fine()
    {
        using var site = Guide();
        var run = Diff(site, s => Move(s, "aliases: [/pay/]\n"), "--strict");
        run.FailedWith(0);
        Assert.Contains("> /pay/ → /wages/\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_alias_that_is_taken_away_leaves_an_address_that_leads_nowhere()
    {
        using var site = Guide();
        site.Write("content/old.md", "---\ntitle: Old\naliases: [/older/]\n---\n\nOld.\n");
        var run = Diff(site, s => s.Write("content/old.md", "---\ntitle: Old\n---\n\nOld.\n"), "--strict");
        run.FailedWith(1, "SG3020");
        Assert.Contains("/older/", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Pages_titles_anchors_and_sources_are_compared()
    {
        using var site = Guide();
        site.Write("content/old.md", "---\ntitle: Old\n---\n\nOld words.\n");
        var run = Diff(
            site,
            s =>
            {
                File.Delete(s.At("content/old.md"));
                s.Write("content/new.md", "---\ntitle: New\n---\n\nNew words.\n");
                s.Write("content/pay.md", "---\ntitle: Wages\n---\n\n## Middle {#median}\n\nBakers earned :stat[pay].\n");
                s.Write(
                    "content/evidence/office.yml",
                    Evidence.Replace("title: Wages", "title: Wages of bakers", StringComparison.Ordinal)
                );
            }
        );
        run.Succeeded();
        Assert.Contains("+ /new/  “New”\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("- /old/  “Old”\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("~ /pay/  “Wages”: title was “Pay”; gone: #middle\n", run.Output, StringComparison.Ordinal);
        Assert.Contains(
            "~ office: “Wages”, https://office.example.org/wages, 2026-01-01 → “Wages of bakers”",
            run.Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_status_that_readers_see_is_counted()
    {
        using var site = Guide();
        site.Write("content/evidence/office.yml", Evidence + "    review_by: 2026-08-01\n");
        Generator.Build(site).Succeeded();
        Directory.Move(site.Output, site.At("before"));
        Generator.Build(site, "--date", "2026-09-01").Succeeded();
        var run = Generator.Run(site.Root, ["diff", "before", "site-output"]);
        Assert.Contains("overdue: 0 → 1", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Machines_and_reviewers_get_the_same()
    {
        using var site = Guide();
        var json = Diff(site, s => Move(s, ""), "--format", "json");
        var document = JsonDocument.Parse(json.Output).RootElement;
        Assert.Equal("diff", document.GetProperty("command").GetString());
        Assert.Equal("SG3020", document.GetProperty("diagnostics")[0].GetProperty("code").GetString());
        var moved = document.GetProperty("diff").GetProperty("pages").GetProperty("moved")[0];
        Assert.Equal(
            ("/pay/", "/wages/", false),
            (moved.GetProperty("from").GetString(), moved.GetProperty("to").GetString(), moved.GetProperty("alias").GetBoolean())
        );
        var markdown = Generator.Run(site.Root, ["diff", "before", "site-output", "--format", "markdown", "--report", "comment.md"]);
        Assert.Empty(markdown.Output);
        Assert.StartsWith("## What changes for readers\n", File.ReadAllText(site.At("comment.md")), StringComparison.Ordinal);
        Assert.Contains("/wages/", File.ReadAllText(site.At("comment.md")), StringComparison.Ordinal);
    }

    /// <summary>GitHub takes no longer comments than 65,536 characters.</summary>
    [Fact]
    public void A_comment_is_never_too_long()
    {
        using var site = Site.Empty();
        site.Write("a/index.html", "<title>A</title>").Write("b/index.html", "<title>A</title>");
        for (var n = 0; n < 1500; n++)
            site.Write($"b/{n}/index.html", $"<title>Página {n}: «{new string('ñ', 20)}»</title><p>{n}");
        var run = Generator.Run(site.Root, ["diff", "a", "b", "--format", "markdown"]);
        run.Succeeded();
        Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(run.Output), 50_000, 60_000);
        var lines = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var shown = lines.Count(l => l.StartsWith("- `/", StringComparison.Ordinal));
        Assert.Equal(
            $"And {(1500 - shown).ToString("N0", System.Globalization.CultureInfo.InvariantCulture)} lines more, which `staticguide diff` has as text and as JSON.",
            lines[^1]
        );
        Assert.EndsWith("»", lines[^2], StringComparison.Ordinal);
    }

    [Fact]
    public void Any_folder_of_pages_can_be_compared()
    {
        using var site = Site.Empty();
        site.Write("a/index.html", "<title>A</title><p id=x>1").Write("a/references.json", "{").Write("a/statistics.csv", "x,y\n1,2");
        site.Write("b/index.html", "<title>B</title><p id=y>1").Write("b/sub/page.html", "").Write("b/statistics.csv", "");
        var run = Generator.Run(site.Root, ["diff", "a", "b"]);
        run.Succeeded();
        Assert.Contains("~ /  “B”: title was “A”; gone: #x", run.Output, StringComparison.Ordinal);
        Assert.Equal(2, Generator.Run(site.Root, ["diff", "a", "c"]).ExitCode);
    }

    [Theory]
    [InlineData("<a href=/a/>Pay</a>", "<a href=/b/>Pay</a>", "link “Pay”: /a/ → /b/")]
    [InlineData(
        "<a href=https://a.example/>Pay</a>",
        "<a href=https://b.example/>Pay</a>",
        "link “Pay”: https://a.example/ → https://b.example/"
    )]
    [InlineData("<a href=/a/>Pay</a> here", "Pay here", "link “Pay” to /a/ is gone")]
    [InlineData("<img src=/a.png alt=Pay>", "<img src=/b.png alt=Pay>", "picture “Pay”: /a.png → /b.png")]
    [InlineData("<img src=/a.png alt=Pay>", "<img src=/a.png alt=Wages>", "alternative text of /a.png: “Pay” → “Wages”")]
    [InlineData("<h2>Pay</h2>", "<h3>Pay</h3>", "heading “Pay”: h2 → h3")]
    public void Links_pictures_and_levels_of_headings_are_compared(string was, string now, string said)
    {
        using var site = Site.Empty();
        site.Write("a/index.html", $"<title>A</title><main>{was}</main>").Write("b/index.html", $"<title>A</title><main>{now}</main>");
        var run = Generator.Run(site.Root, ["diff", "a", "b"]);
        run.Succeeded();
        Assert.Contains($"~ /  “A”: {said}\n", run.Output, StringComparison.Ordinal);
        var json = Generator.Run(site.Root, ["diff", "a", "b", "--format", "json"]).Output;
        var changed = JsonDocument.Parse(json).RootElement.GetProperty("diff").GetProperty("pages").GetProperty("changed")[0];
        Assert.Equal(1, changed.GetProperty("parts").GetArrayLength());
    }

    [Fact]
    public void What_every_page_has_around_its_text_is_told_once()
    {
        using var site = Site.Empty();
        foreach (var (folder, name, about) in new[] { ("a", "Old guide", "/about/"), ("b", "New guide", "/us/") })
        {
            for (var n = 0; n < 20; n++)
                site.Write(
                    $"{folder}/{n}/index.html",
                    $"<title>{n} – {name}</title><meta property=og:site_name content='{name}'><header><a href=/>{name}</a></header>"
                        + $"<main><h1>{n}</h1></main><footer><a href={about}>About</a></footer>"
                );
        }
        var run = Generator.Run(site.Root, ["diff", "a", "b"]);
        run.Succeeded();
        Assert.Equal(
            "Around pages\n  ~ link “About”: /about/ → /us/ (on 20 pages)\n  ~ the site is called “Old guide” → “New guide” (on 20 pages)\n",
            run.Output
        );
        var frame = JsonDocument
            .Parse(Generator.Run(site.Root, ["diff", "a", "b", "--format", "json"]).Output)
            .RootElement.GetProperty("diff")
            .GetProperty("frame");
        Assert.Equal(["link", "site_title"], frame.EnumerateArray().Select(c => c.GetProperty("kind").GetString()));
        Assert.Equal(20, frame[0].GetProperty("pages").GetInt32());
    }

    [Fact]
    public void Of_a_page_that_moves_lost_anchors_and_its_title_are_told()
    {
        using var site = Guide();
        var run = Diff(
            site,
            s =>
            {
                File.Delete(s.At("content/pay.md"));
                s.Write(
                    "content/s/wages.md",
                    "---\ntitle: Wages\naliases: [/pay/]\n---\n\n## Middle {#median}\n\nBakers earned :stat[pay].\n"
                );
            }
        );
        run.Succeeded();
        Assert.Contains("> /pay/ → /s/wages/: title was “Pay”; gone: #middle\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Control_characters_of_a_site_do_not_reach_the_terminal()
    {
        using var site = Site.Empty().Write("a/index.html", "<title>A</title>").Write("b/index.html", "<title>B\u001b]0;x\u0007</title>");
        var run = Generator.Run(site.Root, ["diff", "a", "b"]);
        Assert.DoesNotContain(run.Output, c => char.IsControl(c) && c != '\n');
    }

    private static Site Guide()
    {
        var site = Site.Empty().Write("content/site.yml", Site.Settings).Write("content/evidence/office.yml", Evidence);
        site.Write("content/index.md", "---\ntitle: Home\n---\n\nWelcome.\n");
        site.Write("content/statistics.md", "---\ntitle: Statistics\nlayout: statistics\n---\n");
        return site.Write("content/pay.md", "---\ntitle: Pay\n---\n\n## Middle\n\nBakers earned :stat[pay].\n");
    }

    private static void Move(Site site, string alias)
    {
        File.Delete(site.At("content/pay.md"));
        site.Write("content/wages.md", $"---\ntitle: Pay\n{alias}---\n\n## Middle\n\nBakers earned :stat[pay].\n");
    }

    private static Run Diff(Site site, Action<Site> change, params string[] options)
    {
        Generator.Build(site).Succeeded();
        Directory.Move(site.Output, site.At("before"));
        change(site);
        Generator.Build(site).Succeeded();
        return Generator.Run(site.Root, ["diff", "before", "site-output", .. options]);
    }
}
