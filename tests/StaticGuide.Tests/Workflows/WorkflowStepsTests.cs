using System.Text.Json.Nodes;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Workflows;

/// <summary>Steps of the workflows, run by the shell as they stand there, with a <c>gh</c> that writes down what it is asked.</summary>
public sealed class WorkflowStepsTests : IDisposable
{
    private const string Commit = "0123456789abcdef0123456789abcdef01234567";
    private const string CommentStep = "Comment, or edit the comment that is there";

    private readonly StepRunner steps = new();

    private Site Site => steps.Site;

    private Site Scratch => steps.Scratch;

    public void Dispose() => steps.Dispose();

    [Fact]
    public void A_comment_is_made_once_and_then_edited()
    {
        Site.Write("reports/changes.md", "Two pages more.\n").Write("reports/number", "12\n");
        Run("comment", CommentStep, ("HEAD_SHA", Commit), ("PULL_HEAD", Commit)).Succeeded();
        Assert.Equal("api --silent --method POST repos/{owner}/{repo}/issues/12/comments --field body=@comment.md", Asked()[^1]);
        Assert.Equal("<!-- staticguide: what changes for readers -->\nTwo pages more.\n", File.ReadAllText(Site.At("comment.md")));
        Scratch.Write("comments", "77\n");
        Run("comment", CommentStep, ("HEAD_SHA", Commit), ("PULL_HEAD", Commit)).Succeeded();
        Assert.Equal("api --silent --method PATCH repos/{owner}/{repo}/issues/comments/77 --field body=@comment.md", Asked()[^1]);
    }

    /// <summary>The report is a stranger's: it cannot name another pull request, nor anything but a number.</summary>
    [Theory]
    [InlineData("12/../../x", Commit, 1)]
    [InlineData("12; rm -rf /", Commit, 1)]
    [InlineData("", Commit, 1)]
    [InlineData("12", "ffffffffffffffffffffffffffffffffffffffff", 0)]
    public void Nobody_comments_elsewhere(string number, string head, int exitCode)
    {
        Site.Write("reports/changes.md", "x").Write("reports/number", number);
        Assert.Equal(exitCode, Run("comment", CommentStep, ("HEAD_SHA", Commit), ("PULL_HEAD", head)).ExitCode);
        Assert.DoesNotContain(Asked(), a => a.Contains("--method", StringComparison.Ordinal));
    }

    [Fact]
    public void Nothing_behind_a_link_is_told()
    {
        Site.Write("reports/number", "12").Write("secret", "told-to-nobody");
        File.CreateSymbolicLink(Site.At("reports/changes.md"), "../secret");
        Assert.Equal(1, Run("comment", CommentStep, ("HEAD_SHA", Commit), ("PULL_HEAD", Commit)).ExitCode);
        Assert.Empty(Asked());
    }

    [Fact]
    public void A_run_without_a_report_says_nothing()
    {
        Run("comment", CommentStep, ("HEAD_SHA", Commit), ("PULL_HEAD", Commit)).Succeeded();
        Assert.Empty(Asked());
    }

    [Fact]
    public void What_changes_is_said_of_a_pull_request()
    {
        Merge("A page", () => Site.Write("content/pay.md", "---\ntitle: Pay\n---\nWords.\n"));
        Run("ci", "Say what changes for readers", ("NUMBER", "12")).Succeeded();
        Assert.Contains("/pay/", File.ReadAllText(Scratch.At("reports/changes.md")), StringComparison.Ordinal);
        Assert.Equal(File.ReadAllText(Scratch.At("reports/changes.md")), File.ReadAllText(Scratch.At("summary")));
        Assert.Equal("12\n", File.ReadAllText(Scratch.At("reports/number")));
    }

    /// <summary>Every page would be new beside a site that is not there.</summary>
    [Fact]
    public void A_pull_request_that_mends_a_broken_guide_is_compared_with_nothing()
    {
        Site.Write("content/pay.md", "---\ntitel: Pay\n---\nWords.\n");
        Merge("Mended", () => Site.Write("content/pay.md", "---\ntitle: Pay\n---\nWords.\n"));
        Run("ci", "Say what changes for readers", ("NUMBER", "12")).Succeeded();
        var said = File.ReadAllText(Scratch.At("reports/changes.md"));
        Assert.StartsWith("What changes for readers is not known: ", said, StringComparison.Ordinal);
        Assert.DoesNotContain("/pay/", said, StringComparison.Ordinal);
        Assert.Equal("12\n", File.ReadAllText(Scratch.At("reports/number")));
    }

    [Theory]
    [InlineData("Ada", "Ada/Guide", "", "https://ada.github.io/Guide/")]
    [InlineData("ada", "ada/ada.github.io", "", "https://ada.github.io/")]
    [InlineData("ada", "ada/guide", "https://guide.example.org/", "https://guide.example.org/")]
    public void The_site_is_built_for_where_it_will_stand(string owner, string repository, string url, string expected)
    {
        Run("ci", "Build the guide", ("GITHUB_REPOSITORY_OWNER", owner), ("GITHUB_REPOSITORY", repository), ("SITE_URL", url)).Succeeded();
        Assert.Contains($"<loc>{expected}</loc>", Site.OutputFile("sitemap.xml"), StringComparison.Ordinal);
        Assert.Contains("\"version\": \"2.1.0\"", File.ReadAllText(Scratch.At("reports/guide.sarif")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_release_has_the_sum_of_each_file()
    {
        Site.Write("out/staticguide-1.2.3-linux-x64.tar.gz", "a").Write("out/staticguide.cdx.json", "{}");
        Run("release", "Publish", ("GITHUB_REF_NAME", "v1.2.3")).Succeeded();
        Assert.Equal(
            "release create v1.2.3 --verify-tag --title 1.2.3 --notes See .github/CHANGELOG.md. -- SHA256SUMS staticguide-1.2.3-linux-x64.tar.gz staticguide.cdx.json",
            Assert.Single(Asked())
        );
        Assert.Equal(2, File.ReadAllLines(Site.At("out/SHA256SUMS")).Length);
    }

    [Fact]
    public void The_list_of_parts_has_each_package()
    {
        Tool.Find("jq");
        Assert.SkipUnless(File.Exists(Repository.Path("generator/obj/project.assets.json")), "nothing was restored here");
        var run = Generator.Run(Repository.Root, [".github/scripts/sbom.sh", "1.2.3", "here"], program: "/bin/bash");
        run.Succeeded();
        var parts = JsonNode.Parse(run.Output)!["components"]!.AsArray().Select(c => $"{c!["name"]} {c["version"]}").ToList();
        Assert.Contains("Markdig 1.6.0", parts);
        Assert.Contains("Tomlyn 2.10.2", parts);
        Assert.Contains(parts, p => p.StartsWith("NetVips.Native.", StringComparison.Ordinal));
        Assert.DoesNotContain(parts, p => p.Contains("Analyzers", StringComparison.Ordinal));
    }

    [Fact]
    public void The_action_builds_with_what_it_was_given()
    {
        var environment = new[] { ("ACTION", "/a"), ("SOURCE", "docs"), ("BASE_URL", "https://a.example/b/"), ("STRICT", "true") };
        Run("action", "build", environment).Succeeded();
        Assert.Equal(
            $"{Scratch.Root}/staticguide/staticguide.dll build --source docs --output {Scratch.Root}/site --format github --base-url https://a.example/b/ --strict",
            Asked()[^1]
        );
        Assert.Equal($"site={Scratch.Root}/site\n", File.ReadAllText(Scratch.At("output")));
    }

    /// <summary>The ten lines of the manual use an action that is there, with inputs that it has.</summary>
    [Fact]
    public void The_example_of_the_action_is_right()
    {
        var example = YamlValues.Read("example.yml", Document.Read("generator/docs/content/commands.md").Code("example: action"))!;
        var step = Assert.Single(
            example["jobs"]!.AsObject().SelectMany(j => j.Value!["steps"]!.AsArray()),
            s => ((string?)s!["uses"])?.Contains("/.github/actions/staticguide@", StringComparison.Ordinal) == true
        );
        var inputs = new Workflow(".github/actions/staticguide/action.yml").Root["inputs"]!.AsObject().Select(i => i.Key);
        Assert.Empty(step!["with"]!.AsObject().Select(i => i.Key).Except(inputs));
    }

    private Run Run(string workflow, string step, params (string Name, string Value)[] variables) =>
        steps.Run(workflow == "action" ? ".github/actions/staticguide/action.yml" : $".github/workflows/{workflow}.yml", step, variables);

    private string[] Asked() => steps.Asked();

    /// <summary>What CI checks out of a pull request: its merge with the branch that it goes to.</summary>
    private void Merge(string message, Action change)
    {
        Tool.Find("git");
        Git("init", "--quiet", "--initial-branch=main");
        Save("The guide");
        Git("switch", "--quiet", "--create", "change");
        change();
        Save(message);
        Git("switch", "--quiet", "main");
        Git("-c", "user.name=Ada", "-c", "user.email=ada@guide.test", "merge", "--quiet", "--no-ff", "--no-edit", "change");
        Directory.CreateDirectory(Scratch.At("reports"));
    }

    private void Save(string message) => steps.Save(message);

    private void Git(params string[] arguments) => steps.Git(arguments);
}
