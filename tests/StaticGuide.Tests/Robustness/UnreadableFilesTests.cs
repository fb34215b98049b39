using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Robustness;

/// <summary>Files that are there and cannot be read, and files that are too large to be.</summary>
public sealed class UnreadableFilesTests
{
    [Theory]
    [InlineData("content/secret.md")]
    [InlineData("content/secret.pdf")]
    [InlineData("content/evidence/secret.yml")]
    [InlineData("templates/secret.html")]
    [InlineData("templates/assets/secret.css")]
    public void A_file_without_permission_is_named(string file)
    {
        using var site = Site.Small().Write(file, "secret");
        Nobody.Permit(site.At(file), "000");
        var run = Nobody.Run(site, "check");
        run.FailedWith(1, "SG1004");
        Assert.Contains($"--> {file}\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_without_permission_is_named()
    {
        using var site = Site.Small().Write("content/closed/page.md", "---\ntitle: Closed\n---\n");
        Nobody.Permit(site.At("content/closed"), "000");
        var run = Nobody.Run(site, "check");
        Nobody.Permit(site.At("content/closed"), "755");
        run.FailedWith(1, "SG1004");
        Assert.Contains("--> content/closed\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_of_20_MB_is_refused_and_the_limit_named()
    {
        using var site = Site.Small()
            .Write("content/everything.md", [.. "---\ntitle: All\n---\n"u8, .. new byte[20_000_000].Select(_ => (byte)'x')]);
        var run = Generator.Check(site);
        run.FailedWith(1, "SG1006");
        Assert.Contains("larger than 16 MiB", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_large_file_beside_the_pages_is_copied()
    {
        using var site = Site.Small().Write("content/video.mp4", new byte[20_000_000]);
        Generator.Build(site).Succeeded();
        Assert.Equal(20_000_000, new FileInfo(Path.Combine(site.Output, "video.mp4")).Length);
    }
}
