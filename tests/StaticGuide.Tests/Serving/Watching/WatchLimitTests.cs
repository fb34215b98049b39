using System.Diagnostics;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Serving.Watching;

/// <summary>Systems let so many folders be watched, and no more.</summary>
public sealed class WatchLimitTests
{
    private const string Limited = "echo 3 > /proc/sys/user/max_inotify_watches && exec \"$0\" \"$@\"";

    [Fact]
    public async Task Where_no_more_folders_can_be_watched_they_are_looked_at_which_is_said_once()
    {
        Assert.SkipUnless(
            CanLimit() || Environment.GetEnvironmentVariable("CI") is { Length: > 0 },
            "no namespace with a limit of its own can be made here (unshare -r)"
        );
        using var site = Site.Small();
        foreach (var folder in new[] { "a", "b", "c", "d" })
            site.Write($"content/{folder}/page.md", "---\ntitle: Page\n---\n\nWords.\n");
        await using var served = await Served.Start(
            site.Root,
            ["-r", "/bin/sh", "-c", Limited, Generator.Binary, "serve", "--port", "0"],
            null,
            "unshare"
        );
        await served.Line("Checked 5 pages");
        site.Write("content/d/page.md", "---\ntitle: Page\n---\n\nOther words.\n");
        // What changed before the first look is told of with all the rest.
        if (!(await served.Line(" → ")).Contains("content/d/page.md", StringComparison.Ordinal))
        {
            site.Write("content/d/page.md", "---\ntitle: Page\n---\n\nMore words.\n");
            await served.Line("content/d/page.md → ");
        }
        Assert.Single(served.Said, l => l.Contains("the system cannot watch more folders", StringComparison.Ordinal));
    }

    private static bool CanLimit()
    {
        try
        {
            using var process = Process.Start(
                new ProcessStartInfo("unshare", ["-r", "/bin/sh", "-c", Limited, "true"]) { RedirectStandardError = true }
            )!;
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
