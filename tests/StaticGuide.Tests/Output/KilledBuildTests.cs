using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Output;

/// <summary>A build that is killed, at whatever moment, leaves the old site or the new one, and the next build works.</summary>
public sealed class KilledBuildTests(KilledBuildTests.LargeSite prepared) : IClassFixture<KilledBuildTests.LargeSite>
{
    private const int Pages = 2_000;

    private Site Site => prepared.Site;

    [Theory]
    [InlineData(0)]
    [InlineData(500)]
    public void A_build_killed_while_it_writes_leaves_the_old_site(int page)
    {
        prepared.PutOldSite();
        Assert.True(KillAt(page), "the build was over before it could be killed");
        Assert.Equal(prepared.Old, FolderContents.Of(Site.Output));
        TheNextBuildWorks();
    }

    /// <summary>The moment of the swap cannot be met for sure; whichever side of it the kill falls on, the site is whole.</summary>
    [Fact]
    public void A_build_killed_near_its_end_leaves_one_whole_site()
    {
        prepared.PutOldSite();
        KillAt(Pages - 1);
        Assert.Contains(FolderContents.Of(Site.Output), new[] { prepared.Old, prepared.New });
        TheNextBuildWorks();
    }

    /// <summary>Kills a build as soon as a page stands in its working folder; false where it ended before.</summary>
    private bool KillAt(int page)
    {
        var folder = Site.At($".site-output.building/p{page:D4}");
        using var process = Generator.Start(Site.Root, ["build", "--quiet"]);
        while (!Directory.Exists(folder) && !process.WaitForExit(TimeSpan.FromMilliseconds(1))) { }
        process.Kill();
        process.WaitForExit();
        return process.ExitCode != 0;
    }

    private void TheNextBuildWorks()
    {
        Generator.Build(Site).Succeeded();
        Assert.Equal(prepared.New, FolderContents.Of(Site.Output));
        Assert.Equal(
            [".staticguide", "content", "site-output", "templates"],
            Directory.GetFileSystemEntries(Site.Root).Select(e => Path.GetFileName(e)!).Order(StringComparer.Ordinal)
        );
    }

    /// <summary>A site of many pages, and what it was when it had one.</summary>
    public sealed class LargeSite : IDisposable
    {
        private readonly Site old = Site.Small();

        public LargeSite()
        {
            Generator.Build(old).Succeeded();
            Old = FolderContents.Of(old.Output);
            for (var i = 0; i < Pages; i++)
                Site.Write($"content/p{i:D4}.md", $"---\ntitle: Page {i}\n---\n## Part {i}\n\n[Home](index.md)\n");
            Generator.Build(Site).Succeeded();
            New = FolderContents.Of(Site.Output);
        }

        internal Site Site { get; } = Site.Small();

        internal SortedDictionary<string, string> Old { get; }

        internal SortedDictionary<string, string> New { get; }

        internal void PutOldSite()
        {
            Directory.Delete(Site.Output, recursive: true);
            foreach (var file in Old.Keys)
                Site.Write(Path.Combine("site-output", file), File.ReadAllBytes(Path.Combine(old.Output, file)));
        }

        public void Dispose()
        {
            old.Dispose();
            Site.Dispose();
        }
    }
}
