using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Output;

/// <summary>Whatever goes wrong, the site that was there before is there still, to the byte.</summary>
public sealed class LastGoodSiteTests
{
    public static TheoryData<string, string> Mistakes =>
        new()
        {
            { "content/index.md", "---\ntitle: [\n---\n" },
            { "content/index.md", "---\ntitle: Home\n---\n[gone](gone.md) [anchor](#gone)\n" },
            { "content/index.md", "---\ntitle: Home\n---\n[@nobody]\n" },
            { "content/site.yml", "title: Changed\n" },
            { "templates/page.html", "<!DOCTYPE html>{{ page.titel }}" },
            { "templates/page.html", "<!DOCTYPE html>{{ if }}" },
        };

    [Theory]
    [MemberData(nameof(Mistakes), DisableDiscoveryEnumeration = true)]
    public void A_build_that_fails_leaves_the_last_site(string file, string text)
    {
        using var site = Site.Small().Write("content/pay.md", "---\ntitle: Pay\n---\n").Write("content/plan.svg", "<svg/>");
        Generator.Build(site).Succeeded();
        var good = FolderContents.Of(site.Output);

        site.Write(file, text).Write("content/new.md", "---\ntitle: New\n---\n");
        Assert.NotEqual(0, Generator.Build(site).ExitCode);

        Assert.Equal(good, FolderContents.Of(site.Output));
        Assert.Equal([".staticguide", "content", "site-output", "templates"], Entries(site));
    }

    [Fact]
    public void A_strict_build_that_fails_by_a_warning_leaves_the_last_site()
    {
        using var site = Site.Small();
        Generator.Build(site).Succeeded();
        var good = FolderContents.Of(site.Output);

        site.Write("content/index.md", "---\ntitle: Home\n---\n# Second title\n");
        Assert.Equal(1, Generator.Build(site, "--strict").ExitCode);

        Assert.Equal(good, FolderContents.Of(site.Output));
        Assert.Equal([".staticguide", "content", "site-output", "templates"], Entries(site));
    }

    [Fact]
    public void A_new_site_replaces_all_of_the_last_one()
    {
        using var site = Site.Small()
            .Write("content/pay.md", "---\ntitle: Pay\naliases: [/wages/]\n---\n")
            .Write("content/img/plan.svg", "<svg/>");
        Generator.Build(site).Succeeded();
        File.WriteAllText(Path.Combine(site.Output, "left-over.html"), "by hand");

        File.Delete(site.At("content/pay.md"));
        Directory.Delete(site.At("content/img"), recursive: true);
        Generator.Build(site).Succeeded();

        Assert.Equal(
            [".staticguide", "404.html", "feed.xml", "index.html", "references.json", "robots.txt", "sitemap.xml"],
            FolderContents.Of(site.Output).Keys
        );
        Assert.Equal([".staticguide", "content", "site-output", "templates"], Entries(site));
    }

    private static IEnumerable<string> Entries(Site site) =>
        Directory.GetFileSystemEntries(site.Root).Select(e => Path.GetFileName(e)!).Order(StringComparer.Ordinal);
}
