using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Robustness;

/// <summary>A link must not publish what nobody meant to publish, nor lead round in circles.</summary>
public sealed class SymbolicLinkTests
{
    [Fact]
    public void A_link_to_a_file_within_the_folder_is_read()
    {
        using var site = Site.Small().Write("content/real.md", "---\ntitle: Real\n---\nThe text.\n");
        Link(site, "content/roles/linked.md", "../real.md");
        Generator.Build(site).Succeeded();
        Assert.Contains("The text.", site.Page("/roles/linked/"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_out_of_the_folder_is_refused()
    {
        using var site = Site.Small().Write("secret.md", "---\ntitle: Secret\n---\n");
        Link(site, "content/linked.md", "../secret.md");
        Refused(site, "content/linked.md", "leads out of the folder");
    }

    [Fact]
    public void A_link_out_by_way_of_a_link_within_is_refused()
    {
        using var site = Site.Small().Write("secret.md", "---\ntitle: Secret\n---\n");
        Link(site, "content/_hop.md", "../secret.md");
        Link(site, "content/linked.md", "_hop.md");
        Refused(site, "content/linked.md", "leads out of the folder");
    }

    /// <summary>It leads nowhere else: of a built site nothing is said, of content what it is.</summary>
    [Fact]
    public void A_link_to_the_folder_itself_does_not_lead_out_of_it()
    {
        using var site = Site.Small().Write("built/index.html", "<title>A</title>");
        Link(site, "built/loop", ".");
        var run = Generator.Run(site.Root, ["links", "built"]);
        run.Succeeded();
        Assert.DoesNotContain("loop", run.Output + run.Error, StringComparison.Ordinal);
        Link(site, "content/loop", ".");
        Refused(site, "content/loop", "link to a folder");
    }

    [Fact]
    public void A_link_to_a_folder_is_refused()
    {
        using var site = Site.Small().Write("content/roles/index.md", "---\ntitle: Roles\n---\n");
        Link(site, "content/again", "roles");
        Refused(site, "content/again", "link to a folder");
    }

    [Fact]
    public void A_folder_that_holds_itself_does_not_go_round_in_circles()
    {
        using var site = Site.Small();
        Link(site, "content/roles/again", "../../content");
        var run = Generator.Build(site);
        run.FailedWith(1, "SG1007");
    }

    [Fact]
    public void A_link_to_nothing_is_refused()
    {
        using var site = Site.Small();
        Link(site, "content/broken.md", "gone.md");
        Refused(site, "content/broken.md", "leads nowhere");
    }

    [Fact]
    public void A_link_to_itself_is_refused()
    {
        using var site = Site.Small();
        Link(site, "content/self.md", "self.md");
        Refused(site, "content/self.md", "leads nowhere");
    }

    [Fact]
    public void A_template_may_not_be_linked_from_outside()
    {
        using var site = Site.Small().Write("secret.html", "<p>secret</p>");
        Link(site, "templates/partials/linked.html", "../../secret.html");
        Refused(site, "templates/partials/linked.html", "leads out of the folder");
    }

    /// <summary>A checkout may hold such links in the place of whole folders.</summary>
    [Theory]
    [InlineData("content", "../elsewhere", "leads out of the folder")]
    [InlineData("content", "kept", "link to a folder")]
    [InlineData("content", "gone", "leads nowhere")]
    [InlineData("templates", "../elsewhere", "leads out of the folder")]
    [InlineData("templates", "kept", "link to a folder")]
    [InlineData("templates", "gone", "leads nowhere")]
    [InlineData("templates/assets", "../../elsewhere", "leads out of the folder")]
    [InlineData("content/evidence", "../../elsewhere", "leads out of the folder")]
    public void A_folder_of_the_site_may_be_no_link(string folder, string target, string reason)
    {
        using var all = Site.Empty().Write("elsewhere/secret.txt", "secret").Write("guide/kept/secret.txt", "secret");
        all.Write("elsewhere/site.yml", Site.Settings).Write("guide/kept/site.yml", Site.Settings);
        all.Write("guide/content/site.yml", Site.Settings).Write("guide/content/index.md", "---\ntitle: Home\n---\n");
        Replace(all, $"guide/{folder}", target);
        foreach (
            var verb in (string[][])
                [
                    ["build"],
                    ["check"],
                    ["list", "pages"],
                ]
        )
        {
            if (verb[0] == "list" && folder.StartsWith("templates", StringComparison.Ordinal))
                continue;
            var run = Generator.Run(all.At("guide"), verb);
            run.FailedWith(1, "SG1007");
            Assert.Contains($"--> {folder}\n", run.Error, StringComparison.Ordinal);
            Assert.Contains(reason, run.Error, StringComparison.Ordinal);
            Assert.DoesNotContain("secret", run.Output + run.Error, StringComparison.Ordinal);
        }
        Assert.False(Directory.Exists(all.At("guide/site-output")));
        Assert.Equal(2, Directory.GetFileSystemEntries(all.At("elsewhere")).Length);
    }

    [Fact]
    public void Nothing_is_written_where_a_folder_of_the_site_leads()
    {
        using var all = Site.Empty().Write("elsewhere/site.yml", Site.Settings).Write("a.json", "{\"version\": 1, \"sources\": []}");
        Directory.CreateDirectory(all.At("guide"));
        Link(all, "guide/content", "../elsewhere");
        Link(all, "guide/templates", "../elsewhere");
        foreach (
            var verb in (string[][])
                [
                    ["new", "page", "pay"],
                    ["new", "evidence", "pay"],
                    ["lock", "merge", all.At("a.json")],
                    ["templates", "eject", "page.html"],
                    ["init", "."],
                ]
        )
            Assert.Equal(2, Generator.Run(all.At("guide"), verb).ExitCode);
        foreach (var verb in (string[])["verify", "renew"])
            Generator.Run(all.At("guide"), [verb]).FailedWith(1, "SG1007");
        Generator.Run(all.At("guide"), ["templates", "list"]).FailedWith(1, "SG1007");
        Assert.Equal([all.At("elsewhere/site.yml")], Directory.GetFileSystemEntries(all.At("elsewhere")));
    }

    /// <summary>What builds keep is not read or written there either, and is missed by nobody.</summary>
    [Theory]
    [InlineData(".staticguide", "../elsewhere")]
    [InlineData(".staticguide/images", "../../elsewhere")]
    [InlineData(".staticguide/.gitignore", "../../elsewhere/new")]
    public void The_folder_of_notes_may_be_a_link_and_is_left_then(string path, string target)
    {
        using var all = Site.Empty().Write("guide/content/site.yml", Site.Settings);
        all.Write("guide/content/index.md", "---\ntitle: Home\n---\n");
        Directory.CreateDirectory(all.At("elsewhere"));
        Link(all, $"guide/{path}", target);
        for (var i = 0; i < 2; i++)
            Generator.Run(all.At("guide"), ["build"]).Succeeded();
        Assert.Empty(Directory.GetFileSystemEntries(all.At("elsewhere")));
    }

    [Fact]
    public async Task The_preview_shows_nothing_of_where_a_folder_leads()
    {
        using var all = Site.Empty().Write("elsewhere/assets/secret.txt", "secret");
        all.Write("guide/content/site.yml", Site.Settings).Write("guide/content/index.md", "---\ntitle: Home\n---\n");
        Link(all, "guide/templates", "../elsewhere");
        await using var served = await Served.Start(all.At("guide"), ["serve", "--port", "0"], null, null);
        using var client = new HttpClient();
        foreach (var path in (string[])["assets/secret.txt", "secret.txt"])
        {
            using var response = await client.GetAsync(new Uri(served.Address, path), TestContext.Current.CancellationToken);
            Assert.Equal(System.Net.HttpStatusCode.NotFound, response.StatusCode);
        }
    }

    /// <summary>Also behind a build that has left something to go on from.</summary>
    [Fact]
    public void An_output_that_is_a_link_to_itself_is_named()
    {
        using var site = Site.Small();
        for (var i = 0; i < 2; i++)
        {
            Replace(site, "site-output", "site-output");
            var run = Generator.Run(site.Root, ["build"]);
            Assert.Equal(2, run.ExitCode);
            Assert.Contains("SG6003", run.Error, StringComparison.Ordinal);
            Assert.Contains("is a link that leads round in a circle", run.Error, StringComparison.Ordinal);
            File.Delete(site.At("site-output"));
            Generator.Run(site.Root, ["build"]).Succeeded();
        }
    }

    private static void Replace(Site site, string path, string target)
    {
        if (Directory.Exists(site.At(path)))
            Directory.Delete(site.At(path), recursive: true);
        Link(site, path, target);
    }

    private static void Link(Site site, string path, string target)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "links need a privilege there");
        Directory.CreateDirectory(Path.GetDirectoryName(site.At(path))!);
        File.CreateSymbolicLink(site.At(path), target);
    }

    private static void Refused(Site site, string path, string reason)
    {
        var run = Generator.Build(site);
        run.FailedWith(1, "SG1007");
        Assert.Contains($"--> {path}\n", run.Error, StringComparison.Ordinal);
        Assert.Contains(reason, run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(site.Output));
    }
}
