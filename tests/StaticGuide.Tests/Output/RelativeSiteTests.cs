using System.Text.RegularExpressions;
using StaticGuide.Checking;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Output;

/// <summary>A site built with <c>--relative</c> opens from a disk; <c>--host-files</c> speak of the base path too.</summary>
public sealed partial class RelativeSiteTests
{
    [Theory]
    [InlineData("https://guide.example.org/")]
    [InlineData("https://example.org/some/guide/")]
    public void Every_link_leads_to_a_file_beside_the_page(string baseUrl)
    {
        using var site = Site.Empty();
        Generator.Run(site.Root, ["init", ".", "--base-url", baseUrl]).Succeeded();
        site.Write(
            "content/roles/night shifts.md",
            "---\ntitle: Nights\naliases: [/nights/]\n---\n\nSee [pay](../pay.md#number) and [here](#x).\n\n## X\n"
        );
        Generator.Build(site, "--strict", "--relative").FailedWith(0);
        var links = 0;
        foreach (var file in Directory.GetFiles(site.Output, "*.html", SearchOption.AllDirectories))
        {
            foreach (Match match in Address().Matches(File.ReadAllText(file)))
            {
                var address = System.Net.WebUtility.HtmlDecode(match.Groups[1].Value);
                if (address.Contains("://", StringComparison.Ordinal) || address.StartsWith("mailto:", StringComparison.Ordinal))
                    continue;
                links++;
                var target = Uri.UnescapeDataString(address.Split('#')[0]);
                Assert.False(target.StartsWith('/'), $"{address} in {file}");
                Assert.True(target == "" || File.Exists(Path.Combine(Path.GetDirectoryName(file)!, target)), $"{address} in {file}");
            }
        }
        Assert.True(links > 100);
        Assert.Contains("href=\"../../pay/index.html#number\"", site.Page("/roles/night-shifts/"), StringComparison.Ordinal);
        Assert.Contains("href=\"#x\"", site.Page("/roles/night-shifts/"), StringComparison.Ordinal);
        Assert.Contains("0; url=../roles/night-shifts/index.html\"", site.Page("/nights/"), StringComparison.Ordinal);
        Generator.Run(site.Root, ["links", "site-output"]).Succeeded();
        // Somewhere else, below another name, it is as whole.
        Directory.Move(site.Output, site.At("elsewhere"));
        Generator.Run(site.Root, ["links", "elsewhere"]).Succeeded();
    }

    [Fact]
    public void A_build_without_it_is_the_same_before_and_after()
    {
        using var site = Site.Empty();
        Generator.Run(site.Root, ["init", "."]).Succeeded();
        Generator.Build(site).Succeeded();
        var before = FolderContents.Of(site.Output);
        Generator.Build(site, "--relative").Succeeded();
        Assert.NotEqual(before, FolderContents.Of(site.Output));
        Generator.Build(site).Succeeded();
        Assert.Equal(before, FolderContents.Of(site.Output));
    }

    [Theory]
    [InlineData("", "a/b/index.html", "<a href=\"/a/c/?x=1&amp;y=2#z\">", "<a href=\"../c/index.html?x=1&amp;y=2#z\">")]
    [InlineData("", "index.html", "<a href=/a/>x</a>", "<a href=a/index.html>x</a>")]
    [InlineData("/g", "a/index.html", "<a href='/g/'>", "<a href='../index.html'>")]
    [InlineData("/g", "a/index.html", "<a href='/gg/'>", "<a href='/gg/'>")]
    [InlineData("/g", "a/index.html", "<a href='/g'>", "<a href='/g'>")]
    [InlineData("", "a/index.html", "<a href='//host/x'>", "<a href='//host/x'>")]
    [InlineData("", "a/index.html", "<img srcset=\"/a/1.png 1x, /b/2.png 2x\">", "<img srcset=\"1.png 1x, ../b/2.png 2x\">")]
    [InlineData("", "a/index.html", "<p style=\"background:url(/a/1.png)\">", "<p style=\"background:url(1.png)\">")]
    [InlineData("", "index.html", "<a href=\"/a:b/\">", "<a href=\"./a:b/index.html\">")]
    [InlineData("", "a/index.html", "<!-- <a href='/b/'> --><code>href=\"/b/\"</code>", "<!-- <a href='/b/'> --><code>href=\"/b/\"</code>")]
    [InlineData("", "a/index.html", "<base href='/x/'><a href='/b/'>", "<base href='/x/'><a href='/b/'>")]
    [InlineData("", "é/index.html", "<a href=\"/%C3%A9/#t\">", "<a href=\"#t\">")]
    public void Only_what_leads_within_the_site_is_written_anew(string basePath, string file, string html, string expected) =>
        Assert.Equal(expected, new RelativeLinks(basePath).Rewrite(html, file));

    [Fact]
    public void Hosts_that_read_files_lead_former_addresses_on_and_keep_assets()
    {
        using var site = Site.Empty();
        Generator.Run(site.Root, ["init", ".", "--base-url", "https://example.org/guide/"]).Succeeded();
        site.Write("content/new.md", "---\ntitle: New\naliases: [/old/, /older.html]\n---\n\nNew.\n");
        Generator.Build(site, "--strict").FailedWith(0);
        Assert.False(File.Exists(Path.Combine(site.Output, "_headers")));
        Generator.Build(site, "--strict", "--host-files").FailedWith(0);
        Assert.Equal("/guide/old/ /guide/new/ 301\n/guide/older.html /guide/new/ 301\n", site.OutputFile("_redirects"));
        var headers = site.OutputFile("_headers");
        Assert.Contains("/guide/assets/*\n  Cache-Control: public, max-age=31536000, immutable\n", headers, StringComparison.Ordinal);
        Assert.Contains("Content-Security-Policy: default-src 'none'", headers, StringComparison.Ordinal);
        Generator.Run(site.Root, ["links", "site-output", "--base-url", "https://example.org/guide/"]).Succeeded();
    }

    [GeneratedRegex("""<(?:a|link|img|script|source)\b[^>]*?\s(?:href|src)="([^"]*)""")]
    private static partial Regex Address();
}
