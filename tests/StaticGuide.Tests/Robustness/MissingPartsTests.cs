using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Robustness;

/// <summary>Folders that are not, or not yet, a site.</summary>
public sealed class MissingPartsTests
{
    [Fact]
    public void Without_a_content_folder_it_says_how_to_begin()
    {
        using var site = Site.Empty();
        var run = Generator.Build(site);
        run.FailedWith(2, "SG1001");
        Assert.Contains("--source", run.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(site.Root));
    }

    [Fact]
    public void Content_that_is_a_file_is_no_folder()
    {
        using var site = Site.Empty().Write("content", "a file");
        Generator.Build(site).FailedWith(2, "SG1001");
    }

    [Fact]
    public void An_empty_content_folder_lacks_settings()
    {
        using var site = Site.Empty();
        Directory.CreateDirectory(site.At("content"));
        var run = Generator.Build(site);
        run.FailedWith(2, "SG1002");
        Assert.Contains("content/site.yml", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Settings_alone_make_a_site_without_pages_and_a_warning()
    {
        using var site = Site.Small();
        File.Delete(site.At("content/index.md"));
        var run = Generator.Build(site);
        Assert.Equal(["SG1003"], run.Codes);
        Assert.Equal(0, run.ExitCode);
        Assert.True(File.Exists(Path.Combine(site.Output, "404.html")));
    }

    [Fact]
    public void A_site_whose_only_page_is_a_draft_says_why_it_is_empty()
    {
        using var site = Site.Small().Write("content/index.md", "---\ntitle: Home\ndraft: true\n---\n");
        var run = Generator.Build(site);
        Assert.Equal(["SG1003"], run.Codes);
        Assert.Contains("--drafts", run.Error, StringComparison.Ordinal);
        Generator.Build(site, "--drafts", "--strict").Succeeded();
    }

    [Fact]
    public void Empty_settings_name_the_keys_that_are_needed()
    {
        using var site = Site.Small().Write("content/site.yml", "");
        var run = Generator.Build(site);
        run.FailedWith(2, "SG1013");
        Assert.Contains("base_url", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("guide.example.org")]
    [InlineData("/guide/")]
    [InlineData("ftp://guide.example.org/")]
    [InlineData("https://guide.example.org/?page=1")]
    [InlineData("https://guide.example.org/#top")]
    [InlineData("https://me:secret@guide.example.org/")]
    [InlineData("https:///guide/")]
    public void An_address_that_no_site_can_have_is_refused(string address)
    {
        using var site = Site.Small().Write("content/site.yml", $"title: Address\nbase_url: \"{address}\"\nlanguage: en\n");
        Generator.Check(site).FailedWith(2, "SG1020");
    }

    [Fact]
    public void The_address_on_the_command_line_takes_the_place_of_the_one_in_the_settings()
    {
        using var site = Site.Small().Write("content/site.yml", "title: Address\nlanguage: en\n");
        Generator.Build(site, "--base-url", "https://preview.example.org/42").Succeeded();
        Assert.Contains("https://preview.example.org/42/sitemap.xml", site.OutputFile("robots.txt"), StringComparison.Ordinal);
        Generator.Build(site, "--base-url", "preview").FailedWith(2, "SG1020");
    }
}
