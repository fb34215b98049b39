using StaticGuide.Tests.Support;
using StaticGuide.Tests.Verification.FaultServer;

namespace StaticGuide.Tests.Cli.Verifying;

/// <summary>
/// The steps of the weekly workflow that <c>init</c> lays out, run by the shell as they stand there: against a repository with an
/// origin, the real program, and a <c>gh</c> that writes down what it is asked.
/// </summary>
public sealed class WeeklyRunTests : IAsyncLifetime
{
    private const string Lock = "content/evidence.lock.json";

    private readonly SourceServer server = new();
    private readonly Site site = SourceServer.SiteOf(("a", "clerks"));
    private readonly Site scratch = Site.Empty();

    public ValueTask InitializeAsync()
    {
        Assert.SkipUnless(File.Exists("/usr/bin/git") && File.Exists("/bin/bash"), "there is no git or no bash");
        scratch.Write(
            "bin/dotnet",
            "#!/bin/bash\n[ \"$1\" = staticguide ] || exit 0\nshift\nexec \"$STATICGUIDE\" \"$@\" --connect-to \"$CONNECT_TO\" --date \"$DAY\"\n"
        );
        scratch.Write(
            "bin/gh",
            """
            #!/bin/bash
            echo "$*" >> "$SCRATCH/asked"
            case "$1 $2" in
              "pr list") cat "$SCRATCH/open" 2>/dev/null || true ;;
              "pr create") echo 7 > "$SCRATCH/open" ;;
            esac
            """.ReplaceLineEndings("\n")
        );
        foreach (var program in new[] { "bin/dotnet", "bin/gh" })
            Nobody.Permit(scratch.At(program), "755");
        Git(scratch.Root, "init", "--quiet", "--bare", "--initial-branch=main", "origin.git");
        Git(site.Root, "init", "--quiet", "--initial-branch=main");
        Push(site.Root, "The guide", "main");
        return ValueTask.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        scratch.Dispose();
        site.Dispose();
        await server.DisposeAsync();
    }

    [Fact]
    public void What_was_learned_is_proposed_and_the_proposal_goes_on_while_it_is_open()
    {
        server.Play("a.test/clerks", Answers.Status("404 Not Found"));
        Assert.Equal(0, RunWeek("2026-06-01"));
        Assert.Equal("pr create --head sources --title Sources, looked at this week --body-file", Asked().Split(" /")[0]);
        Assert.Equal(
            [Lock],
            Git(scratch.At("origin.git"), "diff", "--name-only", "main", "sources").Split('\n', StringSplitOptions.RemoveEmptyEntries)
        );

        // A reviewer mends something where it was proposed.
        Git(scratch.Root, "clone", "--quiet", "--branch", "sources", "origin.git", "review");
        scratch.Write("review/content/pay.md", "---\ntitle: Wages\n---\n:stat[clerks-wage]\n");
        Push(scratch.At("review"), "Mended", "sources");
        Assert.Equal(0, RunWeek("2026-06-08"));
        Assert.StartsWith("api --silent --method PATCH repos/{owner}/{repo}/pulls/7 --field body=@", Asked(), StringComparison.Ordinal);
        Assert.Equal(
            "What the sources said this week\nMended\nWhat the sources said this week\nThe guide\n",
            Git(scratch.At("origin.git"), "log", "--format=%s", "sources")
        );

        // The third week in which it is gone: `verify` ends with 3, and that is proposed.
        Assert.Equal(0, RunWeek("2026-06-15"));
        Assert.Contains("\"verdict\":\"dead\"", Git(scratch.At("origin.git"), "show", "sources:" + Lock), StringComparison.Ordinal);
        Assert.Contains("**SG5004** (error)", File.ReadAllText(scratch.At("2026-06-15/summary")), StringComparison.Ordinal);
        Assert.Equal(Git(scratch.At("origin.git"), "rev-parse", "main"), Git(site.Root, "rev-parse", "main"));
    }

    [Fact]
    public void A_newer_edition_is_proposed_with_what_to_read_again()
    {
        server.Play("a.test/clerks", Answers.Page("<title>Clerks</title><p>Half of all clerks earned more than $45,000 in May 2025.</p>"));
        site.Write("content/pay.md", "---\ntitle: Pay\n---\nMost clerks earn more than :stat[clerks-wage].\n");
        Push(site.Root, "More words", "main");
        Assert.Equal(0, RunWeek("2026-06-01"));
        var origin = scratch.At("origin.git");
        Assert.Equal(
            ["content/evidence.lock.json", "content/evidence/wages.yml"],
            Git(origin, "diff", "--name-only", "main", "sources").Split('\n', StringSplitOptions.RemoveEmptyEntries)
        );
        Assert.Contains("value: 45000", Git(origin, "show", "sources:content/evidence/wages.yml"), StringComparison.Ordinal);
        var summary = File.ReadAllText(scratch.At("2026-06-01/summary"));
        Assert.Contains("- `clerks-wage`: \\$44,200 → \\$45,000 (2024-05 → 2025-05)", summary, StringComparison.Ordinal);
        Assert.Contains("- [ ] `content/pay.md:4` (shows clerks-wage): Most clerks earn more than", summary, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_nothing_changed_nothing_is_proposed()
    {
        server.Play("a.test/clerks", SourceServer.Page("clerks"));
        server.Verify(site, "2026-06-01").Succeeded();
        Push(site.Root, "Verified", "main");
        Assert.Equal(0, RunWeek("2026-06-01"));
        Assert.StartsWith("pr list", Asked(), StringComparison.Ordinal);
        Assert.Equal("main\n", Git(scratch.At("origin.git"), "branch", "--format=%(refname:short)"));
    }

    [Fact]
    public void A_branch_that_is_left_over_is_replaced()
    {
        server.Play("a.test/clerks", SourceServer.Page("clerks"));
        Git(site.Root, "switch", "--quiet", "--create", "sources");
        site.Write(Lock, "{}");
        Push(site.Root, "Closed long ago", "sources");
        Git(site.Root, "switch", "--quiet", "main");
        Assert.Equal(0, RunWeek("2026-06-01"));
        Assert.Equal("What the sources said this week\nThe guide\n", Git(scratch.At("origin.git"), "log", "--format=%s", "sources"));
        Assert.StartsWith("pr create", Asked(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_guide_with_errors_of_its_own_fails_the_job_and_says_why()
    {
        server.Play("a.test/clerks", SourceServer.Page("clerks"));
        site.Write("content/bad.md", "---\ntitel: Bad\n---\n");
        Push(site.Root, "A mistake", "main");
        Assert.Equal(1, RunWeek("2026-06-01"));
        Assert.Contains("`staticguide check` shows it", File.ReadAllText(scratch.At("2026-06-01/summary")), StringComparison.Ordinal);
        Assert.StartsWith("pr list", Asked(), StringComparison.Ordinal);
    }

    /// <summary>Checks out for each job as the action does, and runs the steps until one fails; its exit code.</summary>
    private int RunWeek(string day)
    {
        var folder = scratch.At(day);
        Directory.CreateDirectory(folder);
        foreach (var job in new[] { "look", "propose" })
        {
            var checkout = Path.Combine(folder, job);
            Git(scratch.Root, "clone", "--quiet", "--depth", "1", "--branch", "main", "file://" + scratch.At("origin.git"), checkout);
            if (RunJob(job, folder, checkout, day) is not 0 and var exitCode)
                return exitCode;
        }
        return 0;
    }

    private int RunJob(string job, string folder, string checkout, string day)
    {
        var environment = new Dictionary<string, string>(Isolated)
        {
            ["PATH"] = $"{scratch.At("bin")}:{Environment.GetEnvironmentVariable("PATH")}",
            ["RUNNER_TEMP"] = folder,
            ["GITHUB_ENV"] = Path.Combine(folder, "env"),
            ["GITHUB_STEP_SUMMARY"] = Path.Combine(folder, "summary"),
            ["SCRATCH"] = scratch.Root,
            ["STATICGUIDE"] = Generator.Binary,
            ["CONNECT_TO"] = server.ConnectTo,
            ["DAY"] = day,
        };
        File.WriteAllText(environment["GITHUB_ENV"], "");
        foreach (var step in StepsOf(job))
        {
            var script = Path.Combine(folder, "step.sh");
            File.WriteAllText(script, step);
            var run = Generator.Run(checkout, ["-e", script], environment, "/bin/bash");
            if (run.ExitCode != 0)
                return run.ExitCode;
            foreach (var line in File.ReadAllLines(environment["GITHUB_ENV"]))
                environment[line.Split('=', 2)[0]] = line.Split('=', 2)[1];
        }
        return 0;
    }

    private static IReadOnlyList<string> StepsOf(string job)
    {
        const string file = "generator/Cli/Starting/guide/dot.github/workflows/verify.yml";
        var steps = YamlValues.Read(file, File.ReadAllText(Repository.Path(file)))!["jobs"]![job]!["steps"]!.AsArray();
        IReadOnlyList<string> scripts = [.. steps.Select(s => (string?)s!["run"]).OfType<string>()];
        Assert.Equal(3, scripts.Count);
        return scripts;
    }

    /// <summary>The last thing that was asked of GitHub.</summary>
    private string Asked() => File.ReadAllLines(scratch.At("asked"))[^1];

    private void Push(string folder, string message, string branch)
    {
        Git(folder, "add", "--all");
        Git(folder, "-c", "user.name=Ada", "-c", "user.email=ada@guide.test", "commit", "--quiet", "--message", message);
        Git(folder, "push", "--quiet", scratch.At("origin.git"), $"HEAD:{branch}");
    }

    /// <summary>Git without the settings of whoever runs the tests.</summary>
    private Dictionary<string, string> Isolated =>
        new()
        {
            ["HOME"] = scratch.Root,
            ["GIT_CONFIG_NOSYSTEM"] = "1",
            ["XDG_CONFIG_HOME"] = scratch.Root,
        };

    private string Git(string folder, params string[] arguments)
    {
        var run = Generator.Run(folder, arguments, Isolated, "/usr/bin/git");
        run.Succeeded();
        return run.Output;
    }
}
