using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Output;

/// <summary>Only a folder that is empty or ours is ever replaced.</summary>
public sealed class OutputFolderTests
{
    [Theory]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("/")]
    [InlineData("content")]
    [InlineData("content/public")]
    [InlineData("templates")]
    [InlineData("templates/../content")]
    [InlineData(".staticguide")]
    [InlineData(".staticguide/site")]
    public void The_source_is_never_replaced(string output)
    {
        using var site = Site.Small();
        var before = FolderContents.Of(site.Root);
        Generator.Build(site, "--output", output).FailedWith(2, "SG6001");
        Assert.Equal(before, FolderContents.Of(site.Root));
    }

    [Fact]
    public void A_folder_with_other_files_is_never_replaced()
    {
        using var site = Site.Small().Write("site-output/photo.jpg", "mine");
        var run = Generator.Build(site);
        run.FailedWith(2, "SG6002");
        Assert.Contains(".staticguide", run.Error, StringComparison.Ordinal);
        Assert.Equal(["photo.jpg"], FolderContents.Of(site.Output).Keys);
    }

    /// <summary>A file of the marker's name is not the marker.</summary>
    [Theory]
    [InlineData("")]
    [InlineData("This folder was made by")]
    [InlineData("my notes\n")]
    public void A_folder_whose_marker_says_nothing_is_never_replaced(string marker)
    {
        using var site = Site.Small().Write("site-output/photo.jpg", "mine").Write("site-output/.staticguide", marker);
        Generator.Build(site).FailedWith(2, "SG6002");
        Assert.Equal("mine", File.ReadAllText(site.At("site-output/photo.jpg")));
    }

    /// <summary>A build that is killed at its very beginning leaves a lock and a part of the marker.</summary>
    [Theory]
    [InlineData("")]
    [InlineData("This folder was made by")]
    public void A_folder_with_half_a_marker_and_nothing_else_is_ours(string marker)
    {
        using var site = Site.Small().Write("site-output/.staticguide", marker).Write("site-output/.staticguide.lock", "");
        Generator.Build(site).Succeeded();
        Assert.True(File.Exists(site.At("site-output/index.html")));
    }

    [Fact]
    public void A_file_is_never_replaced()
    {
        using var site = Site.Small().Write("site-output", "mine");
        Generator.Build(site).FailedWith(2, "SG6002");
        Assert.Equal("mine", File.ReadAllText(site.Output));
    }

    [Theory]
    [InlineData("plan.txt/site")]
    [InlineData("plan.txt/a/b/site")]
    public void A_file_above_it_is_named(string output)
    {
        using var site = Site.Small().Write("plan.txt", "mine");
        var run = Generator.Build(site, "--output", output);
        run.FailedWith(2, "SG6002");
        Assert.Contains("plan.txt is a file, not a folder", run.Error, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(site.At("plan.txt")));
    }

    [Fact]
    public void An_empty_folder_is_filled()
    {
        using var site = Site.Small();
        Directory.CreateDirectory(site.Output);
        Generator.Build(site).Succeeded();
        Assert.Contains("Welcome.", site.Page("/"), StringComparison.Ordinal);
    }

    [Fact]
    public void Folders_above_the_output_are_made()
    {
        using var site = Site.Small();
        Generator.Build(site, "--output", "out/of/the/way/").Succeeded();
        Assert.True(File.Exists(site.At("out/of/the/way/index.html")));
    }

    [Fact]
    public void A_folder_that_may_not_be_written_is_named()
    {
        using var site = Site.Small();
        var closed = Directory.CreateDirectory(site.At("closed")).FullName;
        Nobody.Permit(closed, "555");
        var run = Nobody.Run(site, "build", "--output", "closed/site");
        run.FailedWith(2, "SG6003");
        Assert.Contains("closed/site", run.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(closed));
    }

    [Fact]
    public void A_second_build_into_the_same_folder_is_refused()
    {
        using var site = Site.Small();
        Generator.Build(site).Succeeded();
        var before = FolderContents.Of(site.Output);
        using (new FileStream(site.At(".site-output.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None))
        {
            Generator.Build(site).FailedWith(2, "SG6004");
            Generator.Build(site, "--output", "elsewhere").Succeeded();
        }
        Assert.Equal(before, FolderContents.Of(site.Output));
    }

    [Fact]
    public void A_lock_that_nobody_holds_is_no_obstacle()
    {
        using var site = Site.Small()
            .Write(".site-output.lock", "")
            .Write(".site-output.building/half.html", "half")
            .Write(".site-output.building/.staticguide", "This folder was made by staticguide. Every build replaces all of it.\n");
        Generator.Build(site).Succeeded();
        Assert.False(File.Exists(site.At(".site-output.lock")));
        Assert.False(Directory.Exists(site.At(".site-output.building")));
        Assert.False(File.Exists(Path.Combine(site.Output, "half.html")));
    }

    /// <summary>Where two folders cannot be exchanged at once, a crash between the two steps leaves the last site aside.</summary>
    [Fact]
    public void A_site_that_waits_aside_is_brought_back()
    {
        using var site = Site.Small();
        Generator.Build(site).Succeeded();
        var good = FolderContents.Of(site.Output);
        Directory.Move(site.Output, site.At(".site-output.previous"));
        site.Write("content/index.md", "---\ntitle: [\n---\n");
        Generator.Build(site).FailedWith(1, "SG1010");
        Assert.Equal(good, FolderContents.Of(site.Output));
    }

    [Fact]
    public void The_output_is_beside_the_source_unless_it_is_named()
    {
        using var site = Site.Small();
        using var elsewhere = Site.Empty();
        Generator.Run(elsewhere.Root, ["build", "--source", site.Root]).Succeeded();
        Assert.True(Directory.Exists(site.Output));
        Generator.Run(elsewhere.Root, ["build", "--source", site.Root, "--output", "here"]).Succeeded();
        Assert.True(File.Exists(elsewhere.At("here/index.html")));
    }
}
