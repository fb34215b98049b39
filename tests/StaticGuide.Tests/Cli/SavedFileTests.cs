using StaticGuide.Tests.Cli.Verifying;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Cli;

/// <summary>Copies that cannot be what a person saved: nothing is learned from them, and the lock stays as it is.</summary>
public sealed class SavedFileTests
{
    [Theory]
    [InlineData("folder")]
    [InlineData("empty.html")]
    [InlineData("/dev/null")]
    public void What_was_not_saved_is_wrong_usage_of_verify(string file)
    {
        using var site = SourceServer.SiteOf(("a", "clerks"));
        site.Write("empty.html", "").Write("folder/page.html", "x");
        var run = Generator.Run(site.Root, ["verify", "--saved", file, "--id", "clerks", "--fetched", "2026-02-28"]);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith($"error: --saved {file}: ", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(site.At("content/evidence.lock.json")));
    }

    [Theory]
    [InlineData("folder", "this is a folder; name the file in it")]
    [InlineData("hollow", "this is a folder with nothing in it; name a file")]
    [InlineData("missing", "there is no such file")]
    public void A_folder_is_called_one_whatever_else_is_missing(string file, string trouble)
    {
        using var site = SourceServer.SiteOf(("a", "clerks"));
        site.Write("folder/page.html", "x");
        Directory.CreateDirectory(site.At("hollow"));
        foreach (var more in new[] { [], new[] { "--id", "clerks", "--fetched", "2026-02-28" } })
            Assert.Equal($"error: --saved {file}: {trouble}\n", Generator.Run(site.Root, ["verify", "--saved", file, .. more]).Error);
    }
}
