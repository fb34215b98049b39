using StaticGuide.Building;
using StaticGuide.Files;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Robustness;

/// <summary>Somebody saves a page while the site is built: the two readings of it must be of one text.</summary>
public sealed class ChangedMeanwhileTests
{
    [Fact]
    public void A_page_that_changes_between_its_two_readings_is_reported()
    {
        using var site = Site.Small();
        var result = Build(
            site,
            new RestlessTree(site.Root, "content/index.md", n => n == 1 ? "---\ntitle: Home\n---\nOne.\n" : "---\ntitle: Home\n---\nTwo.\n")
        );
        Assert.Equal(["SG1008"], result.Diagnostics.Select(d => d.Rule.Code));
        Assert.False(Directory.Exists(site.Output));
    }

    [Theory]
    [InlineData("content/index.md")]
    [InlineData("content/plan.svg")]
    [InlineData("templates/page.html")]
    public void A_file_that_is_gone_when_it_is_read_is_reported(string file)
    {
        using var site = Site.Small().Write("content/plan.svg", "<svg/>");
        var result = Build(site, new RestlessTree(site.Root, file, _ => null));
        Assert.Contains(result.Diagnostics, d => d.Rule.Code == "SG1004" && d.Place!.File == file);
        Assert.False(Directory.Exists(site.Output));
    }

    private static BuildResult Build(Site site, ISourceTree tree) =>
        Pipeline.Run(
            new BuildRequest
            {
                SourceRoot = site.Root,
                Tree = tree,
                Output = site.Output,
                Today = new DateOnly(2026, 6, 1),
            }
        );

    /// <summary>The disk, but for one file that says something else, or nothing, each time.</summary>
    private sealed class RestlessTree(string root, string file, Func<int, string?> textAt) : ISourceTree
    {
        private readonly DiskTree disk = new(root);
        private int readings;

        public bool FolderExists(string folder) => disk.FolderExists(folder);

        public IEnumerable<SourceEntry> List(string folder) => disk.List(folder);

        public byte[] Read(string path) =>
            path != file ? disk.Read(path)
            : textAt(++readings) is { } text ? System.Text.Encoding.UTF8.GetBytes(text)
            : throw new FileNotFoundException();
    }
}
