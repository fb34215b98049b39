using CsCheck;
using StaticGuide.Building;
using StaticGuide.Cli.Reporting;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Reproducibility;

/// <summary>The order in which a disk lists its files, and in which processors take up pages, shows nowhere.</summary>
public sealed class ListingOrderTests
{
    public static TheoryData<string> Sites =>
        [
            .. Directory
                .GetDirectories(Repository.Path("tests/sites/good"))
                .Concat(Directory.GetDirectories(Repository.Path("tests/sites/bad")))
                .Select(d => Path.GetRelativePath(Repository.Root, d))
                .Order(StringComparer.Ordinal),
        ];

    [Theory]
    [MemberData(nameof(Sites))]
    public void Any_order_gives_the_same_site_and_the_same_report(string folder)
    {
        using var site = Site.CopyOf(folder);
        var first = Build(site, 0);
        Gen.Int.Sample(seed => Assert.Equal(first, Build(site, seed)), iter: 4, threads: 1);
    }

    private static (string Report, string Files) Build(Site site, int seed)
    {
        var tree = new ShuffledTree(site.Root, seed);
        var result = Pipeline.Run(
            new BuildRequest
            {
                SourceRoot = site.Root,
                Tree = tree,
                Output = site.Output,
                Today = new DateOnly(2026, 6, 1),
            }
        );
        var report = new StringWriter();
        new TextReporter(Palette.Plain, quiet: false, strict: false).Write(
            new Report("build", result, TimeSpan.Zero, new SourceLines(tree)),
            report
        );
        return (report.ToString(), string.Join('\n', FolderContents.Of(site.Output)));
    }
}
