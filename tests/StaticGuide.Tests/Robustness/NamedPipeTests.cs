using System.Diagnostics;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Robustness;

/// <summary>What is listed as a file and is none would be waited for without end.</summary>
public sealed class NamedPipeTests
{
    [Theory]
    [InlineData("content/pipe.md")]
    [InlineData("content/pipe.pdf")]
    [InlineData("templates/pipe.html")]
    public void A_named_pipe_is_refused(string file)
    {
        Assert.SkipUnless(File.Exists("/usr/bin/mkfifo"), "there is no mkfifo");
        using var site = Site.Small();
        using (var made = Process.Start("/usr/bin/mkfifo", [site.At(file)]))
            made.WaitForExit();
        var run = Generator.Build(site);
        run.FailedWith(1, "SG1004");
        Assert.Contains(file, run.Error, StringComparison.Ordinal);
    }
}
