using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Cli;

/// <summary>A site is the same below whichever folder it is published.</summary>
public sealed class DiffFolderTests
{
    private const StringComparison Ordinal = StringComparison.Ordinal;

    private static readonly string[][] Ways =
    [
        ["root"],
        ["folder", "--base-url", "https://site.example.org/y/"],
        ["folders", "--base-url", "https://other.example.org/é/y/"],
        ["relative", "--relative"],
        ["both", "--base-url", "https://site.example.org/y/", "--relative"],
    ];

    [Fact]
    public void Links_are_compared_by_what_they_mean()
    {
        using var site = Guide();
        foreach (var way in Ways)
            Generator.Run(site.Root, ["build", "--output", .. way]).Succeeded();
        foreach (var (was, now) in Ways.Zip([.. Ways.Skip(1), Ways[0]]))
            Assert.Equal((was[0], now[0], "Nothing changes for readers.\n"), (was[0], now[0], Diff(site, was[0], now[0])));
        site.Write("content/index.md", "---\ntitle: Home\n---\n\nSee [what bakers earn](https://site.example.org/).\n");
        Generator.Run(site.Root, ["build", "--output", "new", "--base-url", "https://site.example.org/y/"]).Succeeded();
        Assert.Equal(
            "Pages\n  ~ /  “Home”: link “what bakers earn”: /pay/ → https://site.example.org/; picture “A baker” /baker.svg is gone\n",
            Diff(site, "relative", "new")
        );
    }

    [Fact]
    public void A_page_that_a_rule_of_the_host_leads_on_from_has_moved()
    {
        using var site = Guide();
        string[] below = ["--base-url", "https://site.example.org/y/"];
        Generator.Run(site.Root, ["build", "--output", "old", .. below]).Succeeded();
        File.Delete(site.At("content/pay.md"));
        site.Write("content/wages.md", "---\ntitle: Pay\naliases: [/pay/, /earnings/]\n---\n" + Words);
        site.Write("content/index.md", Home.Replace("pay.md", "wages.md", Ordinal));
        Generator.Run(site.Root, ["build", "--output", "new", "--host-files", .. below]).Succeeded();
        Assert.Equal("Pages\n  > /pay/ → /wages/\n", Diff(site, "old", "new"));
        File.Delete(site.At("new/pay/index.html"));
        Assert.Equal("Pages\n  > /pay/ → /wages/\n", Diff(site, "old", "new"));
        // One site at the root, and one below a folder.
        Generator.Run(site.Root, ["build", "--output", "root", "--host-files"]).Succeeded();
        Assert.Equal("Pages\n  > /pay/ → /wages/\n", Diff(site, "old", "root"));
    }

    private const string Words = "\nBakers earned. See [home](index.md#top) or [a home](https://b.example/).\n";

    private const string Home = "---\ntitle: Home\n---\n\nSee [what bakers earn](pay.md).\n\n![A baker](baker.svg)\n";

    private static Site Guide()
    {
        var site = Site.Empty();
        site.Write("content/site.yml", "title: Guide\nbase_url: https://site.example.org/\nlanguage: en\ncontact: mailto:a@example.org\n");
        site.Write("content/baker.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"></svg>");
        site.Write("content/index.md", Home);
        site.Write("content/pay.md", "---\ntitle: Pay\naliases: [/earnings/]\n---\n" + Words);
        return site;
    }

    private static string Diff(Site site, string was, string now) => Generator.Run(site.Root, ["diff", was, now]).Output;
}
