using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Cli.Verifying;

/// <summary>A lock that cannot be written: what was found is told all the same, and the file is called by its own name.</summary>
public sealed class UnwritableLockTests
{
    private const string Lock = "content/evidence.lock.json";
    private const string Trouble = $"error: {Lock} cannot be written, and is as it was: its folder may not be written to\n";

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("markdown")]
    public void What_verify_found_is_told(string format)
    {
        using var site = Closed();
        var run = Nobody.Run(site, ["verify", "--saved", "saved.html", "--id", "clerks", "--fetched", "2026-02-28", "--format", format]);
        Nobody.Permit(site.At("content"), "755");
        Assert.Equal(2, run.ExitCode);
        Assert.EndsWith(Trouble, run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(".new", run.Error, StringComparison.Ordinal);
        Assert.Contains("verified", run.Output + run.Error, StringComparison.Ordinal);
        Assert.Equal(["evidence.lock.json"], Locks(site));
    }

    [Fact]
    public void So_is_a_lock_that_is_merged()
    {
        using var site = Closed();
        site.Write("other.json", File.ReadAllText(site.At(Lock)).Replace("/clerks", "/cooks", StringComparison.Ordinal));
        var run = Nobody.Run(site, "lock", "merge", "other.json");
        Nobody.Permit(site.At("content"), "755");
        Assert.Equal((2, Trouble), (run.ExitCode, run.Error));
    }

    private static IEnumerable<string?> Locks(Site site) =>
        Directory.GetFiles(site.At("content"), "*lock*").Concat(Directory.GetFiles(site.At("content"), ".*")).Select(Path.GetFileName);

    /// <summary>A site with a lock of an earlier day, in a folder that may not be written to.</summary>
    private static Site Closed()
    {
        var site = SourceServer.SiteOf(("a", "clerks")).Write("saved.html", $"<!doctype html><p>{SourceServer.Quote("clerks")}</p>");
        Generator.Run(site.Root, ["verify", "--saved", "saved.html", "--id", "clerks", "--fetched", "2026-02-01"]).Succeeded();
        Nobody.Permit(site.At("content"), "555");
        return site;
    }
}
