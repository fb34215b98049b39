using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Workflows;

/// <summary>The weekly look: its parts, how they are put together, and the one pull request that is made of them.</summary>
public sealed class WeeklyStepsTests : IDisposable
{
    private const string Ours = ".github/workflows/verify.yml";
    private const string Theirs = "generator/Cli/Starting/guide/dot.github/workflows/verify.yml";
    private const string Evidence = "content/evidence/all.yml";

    /// <summary>As many lines as git needs to tell two changes apart.</summary>
    private static readonly string Before = string.Concat(Enumerable.Range(1, 20).Select(i => $"# line {i}\n"));

    private readonly StepRunner steps = new();

    public WeeklyStepsTests()
    {
        Tool.Find("git");
        steps
            .Site.Write(Evidence, Before)
            .Write(".github/scripts/proposal.sh", File.ReadAllText(Repository.Path(".github/scripts/proposal.sh")));
        steps.Git("init", "--quiet", "--initial-branch=main");
        steps.Save("The guide");
        Generator.Run(steps.Scratch.Root, ["init", "--quiet", "--bare", "origin.git"], program: "/usr/bin/git").Succeeded();
        steps.Git("remote", "add", "origin", steps.Scratch.At("origin.git"));
    }

    public void Dispose() => steps.Dispose();

    [Theory]
    [InlineData(0, 0)]
    [InlineData(3, 0)]
    [InlineData(1, 1)]
    [InlineData(70, 70)]
    public void A_part_has_its_change_its_lock_and_its_text(int exitCode, int expected)
    {
        Finds(
            $"sed -i 's/line 3$/line three/' {Evidence}; echo '{{}}' > content/evidence.lock.json; echo Words. > \"${{@: -1}}\"; exit {exitCode}"
        );
        Assert.Equal(expected, steps.Run(Ours, "Look at the sources", ("PART", "2/4")).ExitCode);
        Assert.Contains("-- renew --shard 2/4 --format markdown --report", steps.Asked()[^1], StringComparison.Ordinal);
        if (expected != 0)
            return;
        Assert.Equal("Words.\n", File.ReadAllText(steps.Scratch.At("summary")));
        var change = File.ReadAllText(steps.Scratch.At("part/change.diff"));
        Assert.Contains("+# line three", change, StringComparison.Ordinal);
        Assert.DoesNotContain("lock.json", change, StringComparison.Ordinal);
        Assert.True(File.Exists(steps.Scratch.At("part/evidence.lock.json")));
    }

    [Fact]
    public void Parts_become_one_change_and_one_pull_request()
    {
        Part(1, "line 3", "line three", "http://a.test/");
        Part(2, "line 17", "line seventeen", "http://b.test/");
        Together();
        steps.Run(Ours, "Propose the change", ("PARTS", "2"), ("PROPOSAL", "")).Succeeded();
        var text = File.ReadAllText(steps.Site.At(Evidence));
        Assert.Equal(Before.Replace("line 3\n", "line three\n").Replace("line 17\n", "line seventeen\n"), text);
        var locked = File.ReadAllText(steps.Site.At("content/evidence.lock.json"));
        Assert.Contains("http://a.test/", locked, StringComparison.Ordinal);
        Assert.Contains("http://b.test/", locked, StringComparison.Ordinal);
        Assert.Equal("What the sources said this week", steps.Git("log", "--format=%s", "main..sources"));
        Assert.Equal(steps.Git("rev-parse", "HEAD"), steps.Git("ls-remote", "origin", "sources").Split('\t')[0]);
        Assert.StartsWith("pr create --head sources --title", steps.Asked()[^1], StringComparison.Ordinal);
        var summary = File.ReadAllText(steps.Scratch.At("summary.md"));
        Assert.Contains("# part-1\n\nPart 1 found this.\n", summary, StringComparison.Ordinal);
        Assert.Contains("# part-2\n\nPart 2 found this.\n", summary, StringComparison.Ordinal);
    }

    /// <summary>Two parts that change one line: what the second found is left for next week, with what its lock learned.</summary>
    [Fact]
    public void A_part_that_does_not_fit_waits()
    {
        Part(1, "line 3", "line three", "http://a.test/");
        Part(2, "line 3", "line drei", "http://b.test/");
        Together();
        Assert.Equal(Before.Replace("line 3\n", "line three\n"), File.ReadAllText(steps.Site.At(Evidence)));
        Assert.DoesNotContain("http://b.test/", File.ReadAllText(steps.Site.At("content/evidence.lock.json")), StringComparison.Ordinal);
        Assert.Contains("It comes with the next run.", File.ReadAllText(steps.Scratch.At("summary.md")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_that_is_too_long_is_cut_between_lines()
    {
        foreach (var number in new[] { 1, 2, 3, 4 })
        {
            Part(number, $"line {number * 4}", $"line {number}!", $"http://{number}.test/");
            steps.Scratch.Write(
                $"parts/part-{number}/summary.md",
                string.Concat(Enumerable.Repeat("- Zürich says more, and more, and more.\n", 1000))
            );
        }
        Together();
        var summary = File.ReadAllText(steps.Scratch.At("summary.md"));
        Assert.InRange(summary.Length, 40_000, 65_536);
        Assert.All(
            summary.Split('\n', StringSplitOptions.RemoveEmptyEntries),
            l => Assert.True(l.StartsWith("# part") || l.EndsWith("more.") || l.EndsWith("run"), l)
        );
    }

    [Fact]
    public void A_week_in_which_nothing_was_found_proposes_nothing()
    {
        steps.Run(Ours, "Put the parts together").Succeeded();
        steps.Run(Ours, "Propose the change", ("PARTS", "0"), ("PROPOSAL", "")).Succeeded();
        Assert.Empty(steps.Asked());
        Finds("exit 0");
        LookAndPropose("");
        Assert.DoesNotContain(steps.Asked(), a => a.StartsWith("pr", StringComparison.Ordinal));
    }

    /// <summary>What the guide that <c>init</c> makes does in two weeks: one pull request, made and then edited.</summary>
    [Fact]
    public void A_proposal_is_made_once_and_then_edited()
    {
        Finds($"sed -i 's/line 3$/line three/' {Evidence}; echo '{{}}' > content/evidence.lock.json; echo First. > \"${{@: -1}}\"");
        steps.Run(Theirs, "Go on where the last proposal is still open").Succeeded();
        LookAndPropose("");
        Assert.StartsWith("pr create --head sources", steps.Asked()[^1], StringComparison.Ordinal);
        Assert.Equal(Before.Replace("line 3\n", "line three\n"), File.ReadAllText(steps.Site.At(Evidence)));
        Assert.Equal("{}\n", File.ReadAllText(steps.Site.At("content/evidence.lock.json")));
        // A week later: it is open, and somebody mended something in it.
        steps.Site.Write("content/mended.md", "---\ntitle: Mended\n---\n");
        steps.Save("Mended");
        steps.Git("push", "--quiet", "origin", "sources");
        steps.Git("switch", "--quiet", "main");
        steps.Git("branch", "--quiet", "--delete", "--force", "sources");
        steps.Scratch.Write("open", "12\n").Write("env", "");
        steps.Run(Theirs, "Go on where the last proposal is still open").Succeeded();
        Assert.Equal("PROPOSAL=12\n", File.ReadAllText(steps.Scratch.At("env")));
        Assert.True(File.Exists(steps.Site.At("content/mended.md")));
        Finds($"sed -i 's/line 9$/line nine/' {Evidence}; echo Second. > \"${{@: -1}}\"");
        LookAndPropose("12");
        Assert.Equal(
            $"api --silent --method PATCH repos/{{owner}}/{{repo}}/pulls/12 --field body=@{steps.Scratch.Root}/found/summary.md",
            steps.Asked()[^1]
        );
        Assert.Single(steps.Asked(), a => a.StartsWith("pr create", StringComparison.Ordinal));
        Assert.Equal("Second.\n", File.ReadAllText(steps.Scratch.At("found/summary.md")));
        Assert.Equal(steps.Git("rev-parse", "HEAD"), steps.Git("ls-remote", "origin", "sources").Split('\t')[0]);
    }

    /// <summary>Who reads strangers' pages may have been taken over: it can change words of the content, and no more.</summary>
    [Theory]
    [InlineData("echo 'exit 0' > .github/scripts/proposal.sh")]
    [InlineData("echo more >> content/evidence/all.yml; echo '<p>' >> templates/page.html")]
    [InlineData("git mv .github/scripts/proposal.sh content/proposal.md")]
    [InlineData("mkdir generator; git mv content/evidence/all.yml generator/Program.cs")]
    [InlineData("echo x > content/new.md")]
    [InlineData("rm content/evidence/all.yml")]
    [InlineData("ln -s ../.github content/new")]
    [InlineData("ln -sf ../../.github/scripts/proposal.sh content/evidence/all.yml")]
    [InlineData("ln -sfn ../.github/scripts content/linked")]
    [InlineData("chmod +x content/evidence/all.yml")]
    public void Nothing_but_words_of_the_content_is_taken(string change)
    {
        steps.Site.Write("content/index.md", "---\ntitle: Home\n---\n").Write("templates/page.html", "<p>");
        File.CreateSymbolicLink(steps.Site.At("content/linked"), "evidence");
        steps.Save("More files");
        steps.Scratch.Write("change.sh", change);
        Generator.Run(steps.Site.Root, [steps.Scratch.At("change.sh")], program: "/bin/bash").Succeeded();
        steps.Git("add", "--all");
        var diff = steps.Git("diff", "--cached", "--full-index", "--binary", "--find-renames") + "\n";
        Assert.NotEqual("\n", diff);
        steps.Git("reset", "--hard", "--quiet");
        foreach (
            var (file, step, folder) in new[] { (Ours, "Put the parts together", "parts/part-1"), (Theirs, "Take what was found", "found") }
        )
        {
            steps.Scratch.Write($"{folder}/change.diff", diff).Write($"{folder}/summary.md", "Words.\n");
            Assert.Equal(1, steps.Run(file, step).ExitCode);
            // Nothing of it has come to the disk.
            steps.Git("reset", "--quiet");
            Assert.Equal("", steps.Git("status", "--porcelain"));
            Assert.Equal("More files", steps.Git("log", "-1", "--format=%s"));
        }
    }

    [Fact]
    public void Nothing_behind_a_link_is_proposed()
    {
        foreach (
            var (file, step, folder) in new[] { (Ours, "Put the parts together", "parts/part-1"), (Theirs, "Take what was found", "found") }
        )
        {
            steps.Scratch.Write($"{folder}/change.diff", "").Write("secret", "told-to-nobody");
            File.CreateSymbolicLink(steps.Scratch.At($"{folder}/summary.md"), steps.Scratch.At("secret"));
            Assert.Equal(1, steps.Run(file, step).ExitCode);
        }
    }

    /// <summary>Somebody edited the same line between the two jobs.</summary>
    [Fact]
    public void What_does_not_fit_any_more_waits()
    {
        Finds($"sed -i 's/line 3$/line three/' {Evidence}; echo '{{}}' > content/evidence.lock.json; echo Words. > \"${{@: -1}}\"");
        steps.Run(Theirs, "Look at the sources").Succeeded();
        steps.Git("reset", "--hard", "--quiet");
        File.Delete(steps.Site.At("content/evidence.lock.json"));
        steps.Site.Write(Evidence, Before.Replace("line 3\n", "line drei\n"));
        steps.Save("Edited");
        steps.Run(Theirs, "Take what was found").Succeeded();
        Assert.Equal("", steps.Git("status", "--porcelain"));
    }

    [Fact]
    public void Our_own_goes_on_where_the_proposal_is_open()
    {
        steps.Git("switch", "--quiet", "--create", "sources");
        steps.Site.Write("content/mended.md", "---\ntitle: Mended\n---\n");
        steps.Save("Mended");
        steps.Git("push", "--quiet", "origin", "sources");
        steps.Git("switch", "--quiet", "main");
        steps.Git("branch", "--quiet", "--delete", "--force", "sources");
        steps.Scratch.Write("open", "12\n");
        foreach (var job in new[] { "look", "propose" })
            Assert.Contains(
                new Workflow(Ours).Root["jobs"]![job]!["steps"]!.AsArray(),
                s => (string?)s!["run"] == "bash .github/scripts/proposal.sh"
            );
        steps.RunScript("bash .github/scripts/proposal.sh").Succeeded();
        Assert.Equal("PROPOSAL=12\n", File.ReadAllText(steps.Scratch.At("env")));
        Assert.Equal("sources", steps.Git("branch", "--show-current"));
        Assert.True(File.Exists(steps.Site.At("content/mended.md")));
    }

    /// <summary>What <c>renew</c> does here: a script with its arguments.</summary>
    private void Finds(string script) => steps.Scratch.Write("renew", script + "\n");

    /// <summary>The two jobs of the guide that <c>init</c> makes; each has a checkout of its own.</summary>
    private void LookAndPropose(string proposal)
    {
        steps.Run(Theirs, "Look at the sources").Succeeded();
        steps.Git("reset", "--hard", "--quiet");
        steps.Git("clean", "--quiet", "--force", "content");
        steps.Run(Theirs, "Take what was found").Succeeded();
        steps.Run(Theirs, "Propose the change", ("PROPOSAL", proposal)).Succeeded();
    }

    private void Part(int number, string before, string after, string url)
    {
        steps.Site.Write(Evidence, Before.Replace(before + "\n", after + "\n", StringComparison.Ordinal));
        steps
            .Scratch.Write($"parts/part-{number}/change.diff", steps.Git("diff", "--full-index", "--binary") + "\n")
            .Write($"parts/part-{number}/summary.md", $"Part {number} found this.\n")
            .Write(
                $"parts/part-{number}/evidence.lock.json",
                $$"""{"version":1,"sources":[{"url":"{{url}}","verdict":"verified","checked":"2026-06-01","reached":"2026-06-01","verified":"2026-06-01","quotes":[]}]}"""
            );
        steps.Git("checkout", "--quiet", "--", Evidence);
    }

    private void Together()
    {
        steps.Run(Ours, "Put the parts together").Succeeded();
        Assert.StartsWith("PARTS=", File.ReadAllText(steps.Scratch.At("env")), StringComparison.Ordinal);
    }
}
