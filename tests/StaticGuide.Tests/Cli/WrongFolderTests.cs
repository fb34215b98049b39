using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Cli;

/// <summary>Another folder than was meant, or a file in its place: said, and never taken for a site without mistakes.</summary>
public sealed class WrongFolderTests
{
    [Theory]
    [InlineData("links", "content")]
    [InlineData("diff", "content", "content")]
    public void A_folder_without_pages_is_named(params string[] arguments)
    {
        using var site = Site.Small();
        Generator.Run(site.Root, arguments).FailedWith(0, "SG3015");
    }

    [Theory]
    [InlineData("this is a file; name the folder that holds content/", "check", "--source", "content/index.md")]
    [InlineData("this is a file; name the folder that holds content/", "list", "pages", "--source", "content/site.yml")]
    [InlineData("this is a file; name the folder that holds content/", "templates", "list", "--source", "content/site.yml")]
    [InlineData("this is a file; name the folder of the built site", "links", "content/index.md")]
    [InlineData("this is a file; name the folder of the built site", "diff", "content/index.md", "content")]
    [InlineData("run this in the folder above it", "check", "--source", "content")]
    public void Where_to_look_is_said(string said, params string[] arguments)
    {
        using var site = Site.Small();
        var run = Generator.Run(site.Root, arguments);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
    }

    /// <summary>Where the system alone makes files, the runtime says that it finds none.</summary>
    [Theory]
    [InlineData(2, "the folder /proc/foo cannot be made", "init", "/proc/foo")]
    [InlineData(2, "the folder /proc/foo cannot be made", "build", "--output", "/proc/foo")]
    [InlineData(2, "the folder /proc/foo/bar cannot be made", "build", "--output", "/proc/foo/bar")]
    public void A_folder_that_cannot_be_made_is_called_so(int exitCode, string said, params string[] arguments)
    {
        if (!OperatingSystem.IsLinux())
            return;
        using var site = Site.Small();
        var run = Generator.Run(site.Root, arguments);
        Assert.Equal(exitCode, run.ExitCode);
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Could not find", run.Error, StringComparison.Ordinal);
    }

    /// <summary>An address for documents (RFC 5737), and one of somebody else.</summary>
    [Theory]
    [InlineData("192.0.2.1")]
    [InlineData("8.8.8.8")]
    public void An_address_of_another_machine_is_refused(string address)
    {
        using var site = Site.Small();
        var run = Generator.Run(site.Root, ["serve", "--port", "0", "--host", address]);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains($"--host {address}: this machine has no such address", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_home_page_that_is_missing_is_named_once_where_it_should_be()
    {
        using var site = Site.Small().WithTemplatesOfTheGuide().Write("content/pay.md", "---\ntitle: Pay\n---\nWords.\n");
        File.Delete(Path.Combine(site.Root, "content/index.md"));
        var found = Findings.In(site);
        Assert.Equal(["SG3001 content/index.md"], found.Select(f => $"{f.Rule.Code} {f.Place?.File}"));
    }
}
