using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Output;

/// <summary>With <c>--meta-policy</c> pages say themselves what they may load.</summary>
public sealed class MetaPolicyTests
{
    [Fact]
    public void Every_page_has_it_behind_its_encoding()
    {
        using var site = Site.Small().WithTemplatesOfTheGuide();
        Generator.Build(site, "--meta-policy").FailedWith(0);
        foreach (var file in Directory.GetFiles(site.Output, "*.html", SearchOption.AllDirectories))
            Assert.Matches(
                "<meta charset=\"?utf-8\"?\\s*/?><meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ",
                File.ReadAllText(file)
            );
        // A header alone may say who frames a page.
        Assert.DoesNotContain("frame-ancestors", site.Page("/"), StringComparison.Ordinal);
    }

    /// <summary>A build that goes on from the last makes pages again where the option is another.</summary>
    [Fact]
    public void It_comes_and_goes_with_the_option()
    {
        using var site = Site.Small();
        Generator.Build(site, "--meta-policy", "--relative").FailedWith(0);
        Assert.Contains("<head><meta http-equiv=", site.Page("/"), StringComparison.Ordinal);
        Generator.Build(site).FailedWith(0);
        Assert.DoesNotContain("http-equiv", site.Page("/"), StringComparison.Ordinal);
    }
}
