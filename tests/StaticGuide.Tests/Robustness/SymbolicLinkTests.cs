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
