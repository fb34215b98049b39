using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Cli.Renewing;

/// <summary>When an edition appeared, a page may say in its text alone; where it does not, whoever renews is told.</summary>
public sealed class EditionDayTests
{
    private const string Meta = "<meta name=\"last-modified\" content=\"2026-05-20\">";

    [Theory]
    [InlineData("<p>Last Modified Date: Wednesday, May 20, 2026</p>")]
    [InlineData("<p>Release date: 20 May 2026</p>")]
    [InlineData("<p>Last updated: <time datetime='2026-05-20'>2026-05-20</time></p>")]
    [InlineData("<p>Published: 28 August 2025</p><p>Updated on May 20, 2026.</p>")]
    [InlineData("<p>Fecha de publicación: 20 de mayo de 2026</p>")]
    [InlineData("<p>Stand: 20. Mai 2026</p>")]
    public void A_line_of_the_page_tells(string line)
    {
        using var site = Bureau.Guide();
        var (run, _) = Bureau.Renew(site, Page(line));
        Assert.Contains("published: 2026-05-20\n", File.ReadAllText(site.At(Bureau.File)), StringComparison.Ordinal);
        Assert.DoesNotContain("SG5014", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<p>Next release: May 20, 2026</p>")]
    [InlineData("<p>Last updated: May 20, 2031</p>")]
    [InlineData("<p>Published May 3, 2026</p><p>Published May 9, 2026</p><p>Published May 20, 2026</p>")]
    public void Where_nothing_tells_people_are_told(string line)
    {
        using var site = Bureau.Guide();
        var (run, report) = Bureau.Renew(site, Page(line));
        Assert.Equal("45930 of 2025-05", Bureau.Verdicts(report)["wage"]);
        Assert.Contains("published: 2025-08-28\n", File.ReadAllText(site.At(Bureau.File)), StringComparison.Ordinal);
        Assert.Contains("SG5014", run.Output, StringComparison.Ordinal);
    }

    /// <summary>Until somebody has written the day, readers are told of no newer edition that was due.</summary>
    [Fact]
    public void What_was_just_renewed_is_not_overdue()
    {
        using var site = Bureau.Guide();
        Bureau.Renew(site, Page(""));
        Assert.DoesNotContain("SG2017", Generator.Run(site.Root, ["check", "--date", "2026-09-11"]).Error, StringComparison.Ordinal);
        site.Write(
            Bureau.File,
            File.ReadAllText(site.At(Bureau.File)).Replace("published: 2025-08-28\n", "published: 2025-08-29\n", StringComparison.Ordinal)
        );
        Assert.Contains("SG2017", Generator.Run(site.Root, ["check", "--date", "2026-09-11"]).Error, StringComparison.Ordinal);
    }

    private static string Page(string line) => Bureau.NextWith(line).Replace(Meta, "", StringComparison.Ordinal);
}
