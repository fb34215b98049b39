using System.Text;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests;

/// <summary>
/// Whole sites: each folder of <c>tests/sites/good</c> and <c>tests/sites/bad</c> is one, and the snapshot beside it is what
/// the program makes of it.
/// </summary>
public sealed class FixtureSiteTests
{
    private const string Good = "tests/sites/good";
    private const string Bad = "tests/sites/bad";

    public static TheoryData<string> GoodSites => Names(Good);

    public static TheoryData<string> BadSites => Names(Bad);

    [Theory]
    [MemberData(nameof(GoodSites))]
    public void A_good_site_gives_the_accepted_files(string name)
    {
        using var site = Site.CopyOf($"{Good}/{name}");
        var run = Generator.Build(site);
        run.Succeeded();
        Snapshot.Matches($"{Good}/{name}", run.Report + AllFiles(site.Output));
    }

    [Theory]
    [MemberData(nameof(BadSites))]
    public void A_bad_site_gives_the_accepted_report_and_no_output(string name)
    {
        using var site = Site.CopyOf($"{Bad}/{name}");
        var run = Generator.Build(site);
        Snapshot.Matches($"{Bad}/{name}", $"exit code {run.ExitCode}\n\n{run.Report}");
        Assert.NotEqual(0, run.ExitCode);
        Assert.False(Directory.Exists(site.Output));
    }

    [Fact]
    public void No_snapshot_outlives_its_site() =>
        Snapshot.HasNoOrphans("tests/sites", [.. GoodSites.Select(s => $"{Good}/{s.Data}"), .. BadSites.Select(s => $"{Bad}/{s.Data}")]);

    private static TheoryData<string> Names(string folder) =>
        [.. Directory.GetDirectories(Repository.Path(folder)).Select(d => Path.GetFileName(d)!).Order(StringComparer.Ordinal)];

    private static string AllFiles(string folder)
    {
        var text = new StringBuilder();
        foreach (var file in Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            text.Append($"\n===== {Path.GetRelativePath(folder, file)}\n{File.ReadAllText(file)}");
        return text.ToString();
    }
}
