using System.Diagnostics;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Robustness;

/// <summary>Verbs that read a folder or a file besides a build do not leave it, and wait for nothing.</summary>
public sealed class FoldersOfOthersTests
{
    [Theory]
    [InlineData("links", "site")]
    [InlineData("diff", "empty", "site")]
    public void What_a_link_out_of_the_folder_leads_to_is_not_shown(params string[] arguments)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "links need a privilege there");
        using var site = Site.Empty().Write("secret.html", "<title>Secret</title><a href=/secret-place/>x</a>");
        site.Write("site/index.html", "<title>A</title>").Write("empty/index.html", "<title>A</title>");
        foreach (var name in (string[])["page.html", "style.css", "statistics.csv", "references.json", "_redirects"])
            File.CreateSymbolicLink(site.At("site/" + name), "../secret.html");
        var run = Generator.Run(site.Root, arguments);
        run.FailedWith(1, [.. Enumerable.Repeat("SG1007", 5)]);
        Assert.DoesNotContain("secret", run.Output + run.Error, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("links", "site")]
    [InlineData("diff", "empty", "site")]
    public void Pipes_are_not_opened(params string[] arguments)
    {
        using var site = Site.Empty().Write("site/index.html", "<title>A</title>").Write("empty/index.html", "<title>A</title>");
        foreach (var name in (string[])["page.html", "style.css", "statistics.csv", "references.json", "_redirects"])
            MakePipe(site.At("site/" + name));
        Generator.Run(site.Root, arguments).FailedWith(1, [.. Enumerable.Repeat("SG1004", 5)]);
    }

    [Theory]
    [InlineData("page")]
    [InlineData("evidence")]
    public void New_files_ask_no_settings_outside_of_the_guide(string kind)
    {
        using var site = Site.Empty().Write("content/index.md", "---\ntitle: Home\n---\n").Write("site.yml", Site.Settings);
        MakePipe(site.At("content/site.yml"));
        var run = Generator.Run(site.Root, ["new", kind, "pay"]);
        Assert.Equal((2, true), (run.ExitCode, run.Error.Contains("a pipe", StringComparison.Ordinal)));
        File.Delete(site.At("content/site.yml"));
        File.CreateSymbolicLink(site.At("content/site.yml"), "../site.yml");
        run = Generator.Run(site.Root, ["new", kind, "pay"]);
        Assert.Equal((2, true), (run.ExitCode, run.Error.Contains("leads out of the folder", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_word_that_begins_with_an_at_sign_is_no_file_of_arguments()
    {
        using var site = Site.Empty().Write("arguments", "--secret");
        var run = Generator.Run(site.Root, ["init", "guide", "--title", "@arguments"]);
        run.Succeeded();
        Assert.Contains("\ntitle: \"@arguments\"\n", File.ReadAllText(site.At("guide/content/site.yml")), StringComparison.Ordinal);
        Assert.DoesNotContain("secret", Generator.Run(site.Root, ["cite", "@arguments"]).Error, StringComparison.Ordinal);
    }

    private static void MakePipe(string path)
    {
        Assert.SkipUnless(File.Exists("/usr/bin/mkfifo"), "there is no mkfifo");
        using var made = Process.Start("/usr/bin/mkfifo", [path]);
        made.WaitForExit();
    }
}
