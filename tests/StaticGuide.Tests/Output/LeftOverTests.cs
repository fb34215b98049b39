using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Output;

/// <summary>Somebody else's files within the last site stay, are named, and hold up no build.</summary>
public sealed class LeftOverTests
{
    [Fact]
    public void What_cannot_be_removed_is_named_and_the_new_site_is_there()
    {
        Assert.SkipUnless(Environment.IsPrivilegedProcess, "it takes root to leave files that another user may not remove");
        using var site = Site.Small();
        Nobody.RunWith("777", site, "build").Succeeded();
        Directory.CreateDirectory(Path.Combine(site.Output, "theirs"));
        File.WriteAllText(Path.Combine(site.Output, "theirs", "file.txt"), "not ours");
        site.Write("content/index.md", "---\ntitle: Home\n---\nAgain.\n");
        var run = Nobody.RunWith("777", site, "build");
        run.FailedWith(0, "SG6005");
        Assert.Contains("Again.", site.Page("/"), StringComparison.Ordinal);
        Assert.NotEmpty(Directory.GetFiles(site.Root, "file.txt", SearchOption.AllDirectories));
        Assert.Equal(0, Nobody.RunWith("777", site, "build").ExitCode);
    }
}
