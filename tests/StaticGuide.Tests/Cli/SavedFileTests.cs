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
}
