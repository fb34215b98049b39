using StaticGuide.Tests.Cli.Verifying;
using StaticGuide.Tests.Support;
using StaticGuide.Tests.Verification.FaultServer;

namespace StaticGuide.Tests.Cli.Renewing;

/// <summary><c>renew</c> as people use it: the real program, sockets on loopback, and the build that reads what it wrote.</summary>
public sealed class RenewTests : IAsyncLifetime
{
    private readonly SourceServer server = new();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => server.DisposeAsync();

    [Fact]
    public void A_new_edition_is_taken_and_then_verified()
    {
        using var site = Bureau.Guide();
        server.Play("a.test/clerks", Answers.Page(Bureau.NextEdition));
        var run = Renew(site);
        run.FailedWith(0);
        var text = File.ReadAllText(site.At(Bureau.File));
        Assert.All(
            [
                "published: 2026-05-20\n    accessed: 2026-06-01\n",
                "    value: 45930\n",
                "    as_of: 2025-05\n",
                "    quote: The median annual wage for clerks was $45,930 in May 2025.\n    previous:\n      - {value: 44200, as_of: 2024-05, quote: \"The median annual wage for clerks was $44,200 in May 2024.\", published: 2025-08-28}\n",
                "    value: {less_than: 36100}\n",
                "      Employment of clerks is projected to grow 9 percent from 2025\n      to 2035, much",
                "    period: 2025/2035\n",
                "    quote: 'About 108,700 openings",
                "    quote: Offices of all kinds 55%\n",
                "column: \"Employment, 2035\", text: \"895,100\"}}\n",
            ],
            part => Assert.Contains(part, text, StringComparison.Ordinal)
        );
        Assert.Contains("publisher: Bureau of Counting   # as it calls itself\n", text, StringComparison.Ordinal);
        Assert.Contains("-    value: 44200\n+    value: 45930\n", run.Output, StringComparison.Ordinal);
        Generator.Check(site, "--strict").FailedWith(0);
        server.Verify(site, "2026-06-02").FailedWith(0);
        var (lockText, before) = (File.ReadAllText(site.At("content/evidence.lock.json")), text);
        Renew(site).FailedWith(0);
        Assert.Equal(before, File.ReadAllText(site.At(Bureau.File)));
        Assert.Equal(lockText, File.ReadAllText(site.At("content/evidence.lock.json")));
    }

    [Fact]
    public void A_dry_run_says_all_and_writes_nothing()
    {
        using var site = Bureau.Guide();
        server.Play("a.test/clerks", Answers.Page(Bureau.NextEdition));
        var before = FolderContents.Of(site.Root);
        var dry = Renew(site, "--dry-run");
        dry.FailedWith(0);
        Assert.Equal(before, FolderContents.Of(site.Root));
        var patch = dry.Output;
        Renew(site).FailedWith(0);
        var after = File.ReadAllText(site.At(Bureau.File));
        // What it printed is a change that can be applied.
        site.Write(Bureau.File, Bureau.Evidence).Write("change.diff", patch);
        using var git = System.Diagnostics.Process.Start(
            new System.Diagnostics.ProcessStartInfo("git", ["apply", "change.diff"]) { WorkingDirectory = site.Root }
        )!;
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
        Assert.Equal(after, File.ReadAllText(site.At(Bureau.File)));
    }

    [Fact]
    public void What_was_not_reached_is_left_as_it_is()
    {
        foreach (
            var answer in new[]
            {
                Answers.Status("404 Not Found"),
                Answers.Status("403 Forbidden"),
                Answers.Redirect(302, "http://a.test/login"),
                Answers.Page(
                    "<!doctype html><title>Sign in</title><form action=/login><input name=user><input type=password name=p></form>"
                ),
            }
        )
        {
            using var site = Bureau.Guide();
            server
                .Play("a.test/clerks", answer)
                .Play("a.test/login", Answers.Page("<title>Log in</title><form><input type=password></form>"));
            var run = Generator.Run(site.Root, ["renew", "--connect-to", server.ConnectTo, "--date", "2026-06-01", "--format", "json"]);
            Assert.Equal(Bureau.Evidence, File.ReadAllText(site.At(Bureau.File)));
            Assert.Contains("\"reason\":\"unread\"", run.Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_page_that_has_become_a_pdf_is_left()
    {
        using var site = Bureau.Guide();
        server.Play(
            "a.test/clerks",
            Answers.Bytes(Verification.Quotes.PdfTests.Pdf("The median annual wage for clerks was $45,930 in May 2025."), "application/pdf")
        );
        var run = Generator.Run(site.Root, ["renew", "--connect-to", server.ConnectTo, "--date", "2026-06-01", "--format", "json"]);
        Assert.Equal(Bureau.Evidence, File.ReadAllText(site.At(Bureau.File)));
        Assert.Contains("\"reason\":\"pdf\"", run.Output, StringComparison.Ordinal);
    }

    /// <summary>Whatever its address ends in.</summary>
    [Fact]
    public void A_pdf_has_new_editions_too()
    {
        using var site = Site.Small();
        site.Write(
            "content/index.md",
            """
            ---
            title: Pay
            sources:
              - {id: bureau, title: Clerks, publisher: Bureau, url: "http://a.test/download", accessed: 2026-02-01}
            statistics:
              - {id: wage, label: Median wage, value: 44200, unit: usd-per-year, as_of: 2024-05, source: bureau,
                 quote: "The median annual wage for clerks was $44,200 in May 2024."}
            ---
            Clerks earn :stat[wage].

            """.ReplaceLineEndings("\n")
        );
        Play("The median annual wage for clerks was $44,200 in May 2024.");
        Generator.Run(site.Root, ["verify", "--connect-to", server.ConnectTo, "--date", "2026-02-28"]).Succeeded();
        Play("The median annual wage for clerks was $45,930 in May 2025.");
        var run = Generator.Run(site.Root, ["renew", "--connect-to", server.ConnectTo, "--date", "2026-06-01"]);
        Assert.Contains("value: 45930", File.ReadAllText(site.At("content/index.md")) + run.Output + run.Error, StringComparison.Ordinal);

        void Play(string words) =>
            server.Play("a.test/download", Answers.Bytes(Verification.Quotes.PdfTests.Pdf(words), "application/pdf"));
    }

    [Fact]
    public void A_file_that_was_edited_meanwhile_is_refused()
    {
        using var site = Bureau.Guide();
        var edited = Bureau.Evidence + "\n# a note\n";
        server.Play(
            "a.test/clerks",
            async connection =>
            {
                await File.WriteAllTextAsync(site.At(Bureau.File), edited);
                await Answers.Page(Bureau.NextEdition)(connection);
            }
        );
        var run = Renew(site);
        Assert.Contains("SG5013", run.Codes);
        Assert.Equal(1, run.ExitCode == 3 ? 1 : run.ExitCode);
        Assert.Equal(edited, File.ReadAllText(site.At(Bureau.File)));
    }

    [Fact]
    public void A_file_that_may_not_be_written_is_left_whole()
    {
        using var site = Bureau.Guide();
        server.Play("a.test/clerks", Answers.Page(Bureau.NextEdition));
        File.SetAttributes(site.At(Bureau.File), FileAttributes.ReadOnly);
        var run = Renew(site);
        File.SetAttributes(site.At(Bureau.File), FileAttributes.Normal);
        Assert.Contains("SG5013", run.Codes);
        Assert.Contains("it may not be written", run.Error, StringComparison.Ordinal);
        Assert.Equal(Bureau.Evidence, File.ReadAllText(site.At(Bureau.File)));
    }

    [Fact]
    public void A_killed_run_leaves_whole_files()
    {
        using var site = Bureau.Guide();
        for (var i = 0; i < 12; i++)
            site.Write(
                $"content/page-{i}.md",
                $"---\ntitle: Page {i}\nstatistics:\n  - {{id: wage-{i}, label: Wage {i}, population: Group {i}, value: 44200, unit: usd-per-year, as_of: 2024-05, source: bureau, quote: \"The median annual wage for clerks was $44,200 in May 2024.\"}}\n---\n:stat[wage-{i}]\n"
            );
        site.Write("saved.html", Bureau.NextEdition);
        string[] arguments = ["renew", "--saved", "saved.html", "--id", "bureau", "--fetched", "2026-06-01"];
        var files = Directory.GetFiles(site.At("content"), "*.md").Append(site.At(Bureau.File)).ToList();
        var before = files.ToDictionary(f => f, File.ReadAllText);
        var noted = File.ReadAllText(site.At("content/evidence.lock.json"));
        Generator.Run(site.Root, arguments).FailedWith(0);
        var after = files.ToDictionary(f => f, File.ReadAllText);
        Assert.Equal(13, files.Count(f => before[f] != after[f]));
        foreach (var file in files)
            File.WriteAllText(file, before[file]);
        site.Write("content/evidence.lock.json", noted);
        using (var process = Generator.Start(site.Root, arguments))
        {
            while (!process.HasExited && files.TrueForAll(f => File.ReadAllText(f) == before[f])) { }
            process.Kill();
            process.WaitForExit();
        }
        Assert.All(files, f => Assert.Contains(File.ReadAllText(f), (string[])[before[f], after[f]]));
        var again = Generator.Run(site.Root, arguments);
        Assert.True(files.TrueForAll(f => after[f] == File.ReadAllText(f)), again.ExitCode + again.Output + again.Error);
    }

    /// <summary>Another site says the very words, and is of a later day: nothing is taken from it, and nothing is left.</summary>
    [Theory]
    [InlineData("http://a.test/new", true)]
    [InlineData("http://b.test/new", false)]
    public void No_date_is_taken_from_another_site(string address, bool isTaken)
    {
        const string Words = "The median annual wage for clerks was $44,200 in May 2024.";
        const string Yaml =
            "sources:\n  - {id: bureau, title: Clerks, publisher: Bureau, url: 'http://a.test/clerks', published: 2025-08-28, "
            + "update_period_days: 100, accessed: 2026-02-28}\nstatistics:\n  - {id: wage, label: Wage, value: 44200, unit: usd-per-year, "
            + $"as_of: 2024-05, source: bureau, quote: \"{Words}\"}}\n";
        using var site = Site.Small().Write(Bureau.File, Yaml);
        server
            .Play("a.test/clerks", Answers.Redirect(302, address))
            .Play(
                address["http://".Length..],
                Answers.Page($"<!doctype html><title>Clerks</title><meta name=last-modified content=2026-05-20><p>{Words}</p>")
            );
        var report = System.Text.Json.JsonDocument.Parse(Renew(site, "--format", "json").Output).RootElement;
        Assert.Equal(0, report.GetProperty("left").GetArrayLength());
        Assert.Equal(isTaken, File.ReadAllText(site.At(Bureau.File)) != Yaml);
    }

    private Run Renew(Site site, params string[] more) =>
        Generator.Run(site.Root, ["renew", "--connect-to", server.ConnectTo, "--date", "2026-06-01", .. more]);
}
