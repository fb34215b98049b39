using System.Text.Json;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Robustness;

/// <summary>
/// What <c>SECURITY.md</c> says of a stranger's content, asked of every verb that reads it: nothing outside is read or written, no socket
/// is opened, and each of more than sixty attempts has a diagnostic.
/// </summary>
public sealed class HostileContentTests(HostileSite hostile) : IClassFixture<HostileSite>
{
    public static TheoryData<string> Verbs =>
        [
            "build --output ../out",
            "build --relative --host-files --output ../out",
            "check --format sarif",
            "check --format github",
            "list pages",
            "list sources",
            "links content",
            "diff content templates",
            "new page link-folder/x",
            "new evidence ../../outside/x",
            "templates list",
            "import . --from hugo --output ../taken",
            "import content --from jekyll --output ../taken",
        ];

    [Fact]
    public void Each_attempt_has_a_diagnostic()
    {
        var run = Run("check", "--format", "json");
        Assert.Equal(1, run.ExitCode);
        var named = JsonDocument
            .Parse(run.Output)
            .RootElement.GetProperty("diagnostics")
            .EnumerateArray()
            .Where(d => d.TryGetProperty("file", out _))
            .Select(d => d.GetProperty("file").GetString()!)
            .ToHashSet(StringComparer.Ordinal);
        var attempts = HostileSite.Texts.Select(t => t.File).Concat(HostileSite.Links.Select(l => l.File)).ToList();
        Assert.InRange(attempts.Count, 60, int.MaxValue);
        Assert.True(
            attempts.All(a => named.Contains("content/" + a)),
            string.Join(", ", attempts.Where(a => !named.Contains("content/" + a)))
        );
    }

    /// <summary>Names of dots with a blank before them are no hidden ones, and lead nowhere else all the same.</summary>
    [Fact]
    public void Names_of_dots_lead_nowhere_else()
    {
        using var site = Site.Small()
            .Write("content/ .. .md", "---\ntitle: A\n---\nA\n")
            .Write("content/ .. /b.md", "---\ntitle: B\n---\nB\n");
        Generator.Build(site).FailedWith(0);
        Assert.Contains("Welcome", site.Page("/"), StringComparison.Ordinal);
        Assert.Contains("<p>A</p>", site.Page("/-/"), StringComparison.Ordinal);
        Assert.Contains("<p>B</p>", site.Page("/-/b/"), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Verbs))]
    public void No_verb_reads_or_writes_outside(string arguments)
    {
        var before = Outside();
        var run = Run(arguments.Split(' '));
        Assert.InRange(run.ExitCode, 0, 3);
        Assert.DoesNotContain("fault of staticguide", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(HostileSite.Secret, run.Output + run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("root:x:0", run.Output + run.Error, StringComparison.Ordinal);
        Assert.Equal(before, Outside());
        Assert.False(Directory.Exists(hostile.Around.At("out")), "a site was made of it");
        foreach (var file in Taken())
            Assert.DoesNotContain(HostileSite.Secret, File.ReadAllText(file), StringComparison.Ordinal);
        if (Directory.Exists(hostile.Around.At("taken")))
            Directory.Delete(hostile.Around.At("taken"), recursive: true);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("list", "stale")]
    public void No_socket_is_opened(params string[] arguments)
    {
        var (run, calls) = NetworkTrace.Of(hostile.Around, [.. arguments, "--source", "site"]);
        Assert.Equal(1, run.ExitCode);
        // The runtime's own signals stand in the trace too.
        Assert.DoesNotContain(calls, c => c.Contains('(', StringComparison.Ordinal) && !c.Contains("--- SIG", StringComparison.Ordinal));
    }

    private Run Run(params string[] arguments) => Generator.Run(hostile.Root, arguments);

    private SortedDictionary<string, string> Outside()
    {
        SortedDictionary<string, string> files = new(StringComparer.Ordinal);
        foreach (var file in Directory.GetFiles(hostile.Around.At("outside"), "*", SearchOption.AllDirectories))
            files.Add(file, File.ReadAllText(file));
        return files;
    }

    private string[] Taken() =>
        Directory.Exists(hostile.Around.At("taken"))
            ? Directory.GetFiles(hostile.Around.At("taken"), "*", SearchOption.AllDirectories)
            : [];
}
