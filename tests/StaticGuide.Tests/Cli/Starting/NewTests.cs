using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Cli.Starting;

/// <summary>What <c>new</c> makes has what its path and the day say, and builds.</summary>
public sealed class NewTests
{
    [Theory]
    [InlineData("pay", "content/pay.md", "title: Pay", "/pay/")]
    [InlineData("content/night-shifts.md", "content/night-shifts.md", "title: Night shifts", "/night-shifts/")]
    [InlineData("./roles/nurse", "content/roles/nurse.md", "title: Nurse", "/roles/nurse/")]
    [InlineData("roles/", "content/roles/index.md", "title: Roles", "/roles/")]
    [InlineData("roles/index.md", "content/roles/index.md", "title: Roles", "/roles/")]
    [InlineData("es/pago", "content/es/pago.md", "lang: es", "/es/pago/")]
    [InlineData("Über uns", "content/Über uns.md", "title: \"Über uns\"", "/über-uns/")]
    [InlineData("2027", "content/2027.md", "title: \"2027\"", "/2027/")]
    public void A_page_is_where_its_path_says(string typed, string file, string line, string route)
    {
        using var site = Site.Small();
        var run = Generator.Run(site.Root, ["new", "page", typed]);
        run.Succeeded();
        Assert.Contains($"{file}, which is published at {route}", run.Error, StringComparison.Ordinal);
        var text = File.ReadAllText(site.At(file));
        Assert.Contains($"\n{line}\n", text, StringComparison.Ordinal);
        Assert.Contains("\ndate: 2026-06-01\n", text, StringComparison.Ordinal);
        Generator.Build(site, "--strict").FailedWith(0);
        Assert.NotEmpty(site.Page(route));
    }

    [Theory]
    [InlineData("index", "stands there already")]
    [InlineData("../pay", "within content/")]
    [InlineData("/etc/pay", "within content/")]
    [InlineData("roles//nurse", "within content/")]
    [InlineData("_draft", "not published")]
    [InlineData(".hidden/pay", "not published")]
    [InlineData("what?", "letters, digits")]
    [InlineData("a#b", "letters, digits")]
    public void A_path_that_cannot_be_is_refused(string typed, string said)
    {
        using var site = Site.Small();
        var before = FolderContents.Of(site.Root);
        var run = Generator.Run(site.Root, ["new", "page", typed]);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
        Assert.Equal(before, FolderContents.Of(site.Root));
    }

    [Fact]
    public void A_page_with_the_address_of_another_is_refused()
    {
        using var site = Site.Small().Write("content/roles/index.md", "---\ntitle: Roles\n---\n");
        var run = Generator.Run(site.Root, ["new", "page", "roles"]);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("content/roles/index.md has the address /roles/ already", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("PAY", "content/pay.md")]
    [InlineData("tags", "the list of tags")]
    [InlineData("roles", "content/elsewhere.md")]
    public void An_address_that_a_build_would_refuse_is_refused(string typed, string owner)
    {
        using var site = Site.Small()
            .Write("content/pay.md", "---\ntitle: Pay\ntags: [Money]\n---\n")
            .Write("content/elsewhere.md", "---\ntitle: Roles\nslug: roles\n---\n");
        var before = FolderContents.Of(site.Root);
        var run = Generator.Run(site.Root, ["new", "page", typed]);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(owner, run.Error, StringComparison.Ordinal);
        Assert.Equal(before, FolderContents.Of(site.Root));
    }

    [Fact]
    public void Nothing_is_written_through_a_link_that_leads_out()
    {
        using var site = Site.Small();
        using var elsewhere = Site.Empty();
        Directory.CreateSymbolicLink(site.At("content/roles"), elsewhere.Root);
        Directory.Delete(site.At("templates"), recursive: true);
        Directory.CreateSymbolicLink(site.At("templates"), elsewhere.Root);
        foreach (
            var arguments in (string[][])
                [
                    ["new", "page", "roles/nurse"],
                    ["new", "page", "roles/a/b"],
                    ["templates", "eject", "base.html"],
                ]
        )
        {
            var run = Generator.Run(site.Root, arguments);
            Assert.Equal(2, run.ExitCode);
            Assert.Contains("outside of the guide", run.Error, StringComparison.Ordinal);
        }
        Assert.Empty(FolderContents.Of(elsewhere.Root));
    }

    [Fact]
    public void Where_there_is_no_guide_it_says_how_to_make_one()
    {
        using var site = Site.Empty();
        var run = Generator.Run(site.Root, ["new", "page", "pay"]);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("staticguide init", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Blank_evidence_claims_nothing_and_builds()
    {
        using var site = Site.Small();
        Generator.Run(site.Root, ["new", "evidence", "wages"]).Succeeded();
        Assert.Contains("accessed: 2026-06-01", File.ReadAllText(site.At("content/evidence/wages.yml")), StringComparison.Ordinal);
        Generator.Build(site, "--strict").FailedWith(0);
        Assert.Equal(2, Generator.Run(site.Root, ["new", "evidence", "wages.yml"]).ExitCode);
    }

    [Fact]
    public void Evidence_from_a_saved_page_has_what_the_page_says_of_itself()
    {
        using var site = Site.Small()
            .Write(
                "saved.html",
                "<!DOCTYPE html><title>Wages of bakers</title><link rel=\"canonical\" href=\"https://statistics.example.org/bakers\">"
                    + "<meta property=\"og:site_name\" content=\"Office of Statistics\"><p>Bakers earned 30,000.</p>"
            );
        var run = Generator.Run(site.Root, ["new", "evidence", "trades/bakers", "--from", "saved.html"]);
        run.Succeeded();
        var text = File.ReadAllText(site.At("content/evidence/trades/bakers.yml"));
        Assert.StartsWith("sources:\n  - id: bakers\n", text, StringComparison.Ordinal);
        Assert.Contains("url: https://statistics.example.org/bakers\n", text, StringComparison.Ordinal);
        Assert.Contains("title: Wages of bakers\n", text, StringComparison.Ordinal);
        Assert.Contains("accessed: 2026-06-01\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_saved_page_that_does_not_say_where_it_is_from_is_refused()
    {
        using var site = Site.Small().Write("saved.html", "<!DOCTYPE html><title>Wages</title>");
        var run = Generator.Run(site.Root, ["new", "evidence", "wages", "--from", "saved.html"]);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("staticguide cite URL --saved saved.html", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(site.At("content/evidence")));
    }
}
