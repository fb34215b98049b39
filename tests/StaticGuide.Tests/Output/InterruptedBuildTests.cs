using System.Diagnostics;
using System.Globalization;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Output;

/// <summary>Whoever ends a build by a signal finds the folder as it was, and nothing beside it.</summary>
public sealed class InterruptedBuildTests
{
    [Theory]
    [InlineData("INT", 130)]
    [InlineData("TERM", 143)]
    [InlineData("HUP", 129)]
    public async Task It_leaves_the_last_site_and_nothing_else(string signal, int code)
    {
        using var site = Site.Small();
        Generator.Build(site).Succeeded();
        var before = FolderContents.Of(site.Output);
        for (var i = 0; i < 3_000; i++)
            site.Write($"content/p{i:D4}.md", $"---\ntitle: Page {i}\n---\n## Part {i}\n\n[Home](index.md)\n");
        using var process = Generator.Start(site.Root, ["build", "--quiet"]);
        while (!File.Exists(site.At(".site-output.building/p0001/index.html")) && !process.WaitForExit(TimeSpan.FromMilliseconds(1))) { }
        using (var kill = Process.Start("kill", ["-s", signal, process.Id.ToString(CultureInfo.InvariantCulture)]))
            await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(code, process.ExitCode);
        Assert.Equal(before, FolderContents.Of(site.Output));
        Assert.Equal(
            [".staticguide", "content", "site-output", "templates"],
            Directory.GetFileSystemEntries(site.Root).Select(e => Path.GetFileName(e)!).Order(StringComparer.Ordinal)
        );
    }
}
