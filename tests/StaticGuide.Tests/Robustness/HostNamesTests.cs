using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Robustness;

/// <summary>
/// Hosts that no name system can have, in every place where an address stands: a mistake with its place, never a fault of ours.
/// </summary>
public sealed class HostNamesTests
{
    public static TheoryData<string> Hosts =>
        new(
            new string('a', 64) + ".example.org",
            string.Concat(Enumerable.Repeat("abcdefghi.", 26)) + "org",
            "256.1",
            "1.2.3.4.5",
            "[fe80::1%25eth0]",
            "[::1",
            "a..example.org",
            "..",
            "exa mple.org",
            "a%00b.org",
            "xn--a.org:99999"
        );

    [Theory]
    [MemberData(nameof(Hosts))]
    public void Are_mistakes_with_their_place(string host)
    {
        using var site = Site.Small();
        site.Write("content/site.yml", $"title: T\nlanguage: en\nbase_url: \"https://{host}/\"\ncontact: \"https://{host}/\"\n");
        site.Write(
            "content/index.md",
            $"---\ntitle: Home\nsources:\n  - id: a\n    title: A\n    url: \"https://{host}/x\"\n"
                + $"    archive_url: \"https://{host}/y\"\n    archive_date: 2026-01-01\n---\n\n[a](<https://{host}/z>)\n"
        );
        var run = Generator.Check(site);
        Assert.InRange(run.ExitCode, 1, 2);
        Assert.Contains("content/site.yml:3:", run.Error, StringComparison.Ordinal);
        Assert.Contains("content/site.yml:4:", run.Error, StringComparison.Ordinal);
        Assert.Contains("content/index.md:6:", run.Error, StringComparison.Ordinal);
        Assert.Contains("content/index.md:7:", run.Error, StringComparison.Ordinal);
        Assert.Contains("content/index.md:11:", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://bücher.example/guide")]
    [InlineData("https://bu\u0308cher.example/guide/")]
    [InlineData("HTTPS://XN--BCHER-KVA.example:443/guide/")]
    public void The_site_itself_is_known_however_its_host_is_written(string baseUrl)
    {
        using var site = Site.Small();
        site.Write("content/site.yml", $"title: T\nlanguage: en\nbase_url: \"{baseUrl}\"\n");
        foreach (var host in new[] { "bücher.example", "bu\u0308cher.example", "xn--bcher-kva.example", "BÜCHER.example:443" })
        {
            site.Write(
                "content/index.md",
                $"---\ntitle: Home\n---\n\n[there](https://{host}/guide/) [not there](https://{host}/guide/nowhere/)\n"
            );
            Generator.Check(site).FailedWith(1, "SG3001");
        }
    }
}
