using System.Text.Json;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Checking.Folders;

/// <summary><c>links</c> where much is broken for one reason, or simply much.</summary>
public sealed class ManyLinksTests
{
    private const string Canonical = "<link rel=canonical href=https://example.org/guides/el/>";
    private const string Sitemap = "<urlset><url><loc>https://example.org/guides/el/pay/</loc></url></urlset>";

    [Theory]
    [InlineData("", "", 3, "SG3013")]
    [InlineData(Canonical, "", 0, "SG3014")]
    [InlineData("", Sitemap, 0, "SG3014")]
    public void A_folder_that_is_published_below_a_path_is_one_message(string head, string sitemap, int exitCode, string code)
    {
        using var folder = Below(head, sitemap, "");
        var run = Generator.Run(folder.Root, ["links", "."]);
        run.FailedWith(exitCode, code);
        Assert.Contains("--base-url https://example.org/guides/el/", run.Error, StringComparison.Ordinal);
        Generator.Run(folder.Root, ["links", ".", "--base-url", "https://example.org/guides/el/"]).Succeeded();
    }

    [Theory]
    [InlineData("", "SG3013")]
    [InlineData("<link rel=canonical href='https://example.org/my%20guide/'>", "SG3014")]
    public void A_path_with_a_space_is_one_as_well(string head, string code)
    {
        using var folder = Site.Empty();
        folder
            .Write("index.html", $"{head}<a href='/my%20guide/pay/'>p</a><a href='/my guide/roles/'>r</a><a href='/my%20guide/'>h</a>")
            .Write("pay/index.html", "<a href='/my%20guide/roles/'>r</a>")
            .Write("roles/index.html", "<a href='/my%20guide/pay/'>p</a>");
        var run = Generator.Run(folder.Root, ["links", "."]);
        Assert.Equal([code], run.Codes);
        Assert.Contains("--base-url https://example.org/my%20guide/", run.Error, StringComparison.Ordinal);
        Generator.Run(folder.Root, ["links", ".", "--base-url", "https://example.org/my%20guide/"]).Succeeded();
    }

    [Fact]
    public void Of_a_page_that_cannot_be_read_nobody_knows_the_anchors()
    {
        using var folder = Site.Empty();
        folder.Write("index.html", "<a href=/pay/#median>m</a><a href=/roles/#none>n</a>").Write("pay/index.html", "<p id=median>");
        folder.Write("roles/index.html", "<a href=/pay/#median>m</a>").Write("_redirects", "/old /pay/\n");
        Nobody.Permit(folder.At("pay/index.html"), "000");
        Nobody.Permit(folder.At("_redirects"), "000");
        var run = Nobody.Run(folder, "links", ".");
        Assert.Equal(["SG1004", "SG1004", "SG3002"], run.Codes.Order());
        Assert.Contains("/roles/#none", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_else_is_broken_there_is_named_after_it()
    {
        using var folder = Below(Canonical, "", "<a href=/guides/el/no/>n</a><a href=/pay/>outside</a>");
        var run = Generator.Run(folder.Root, ["links", "."]);
        run.FailedWith(3, "SG3014", "SG3001", "SG3001");
        Assert.StartsWith("warning[SG3014]", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<a href=/guides/el/>", "SG3001")]
    [InlineData(Canonical + "<a href=/guides/el/>", "SG3014")]
    public void One_link_says_nothing_unless_the_folder_names_its_address(string html, string code)
    {
        using var folder = Site.Empty();
        folder.Write("index.html", html);
        Assert.Equal([code], Generator.Run(folder.Root, ["links", "."]).Codes);
    }

    [Fact]
    public void A_few_links_to_a_folder_that_is_gone_are_just_broken()
    {
        using var folder = Below("", "", "");
        folder.Write(
            "index.html",
            "<a href=/pay/><a href=/roles/><a href=/style.css><a href=/pay/><a href=/old/pay/><a href=/old/roles/><a href=/old/style.css>"
        );
        folder.Write("pay/index.html", "<a href=/>").Write("roles/index.html", "<a href=/>");
        Generator.Run(folder.Root, ["links", "."]).FailedWith(3, "SG3001", "SG3001", "SG3001");
    }

    [Theory]
    [InlineData("json")]
    [InlineData("sarif")]
    [InlineData("github")]
    [InlineData("text")]
    public void Many_broken_links_are_listed_in_order_and_counted(string format)
    {
        using var folder = Site.Empty();
        for (var page = 0; page < 30; page++)
            folder.Write(
                $"p{page:D2}.html",
                string.Concat(
                    Enumerable
                        .Range(0, 40)
                        .Select(i =>
                            $"<p id=a{i}><a href='gone-{i}.html#x'>🌙</a> <a href='p{(page + 7) % 30:D2}.html#b{i}'>y</a> <a href='p05.html#a{i}'>z</a>\n"
                        )
                )
            );
        string[] arguments = ["links", ".", "--format", format, "--report", folder.At("report")];
        Assert.Equal(3, Generator.Run(folder.Root, arguments).ExitCode);
        var report = File.ReadAllText(folder.At("report"));
        Assert.Equal(
            2400,
            (
                format == "text" ? report.Split("error[SG").Length
                : format == "github" ? report.Split("::error ").Length
                : 2401
            ) - 1
        );
        if (format is not ("json" or "sarif"))
            return;
        var root = JsonDocument.Parse(report).RootElement;
        var found =
            format == "json"
                ? root.GetProperty("diagnostics")
                    .EnumerateArray()
                    .Select(d =>
                        (
                            File: d.GetProperty("file").GetString(),
                            Line: d.GetProperty("line").GetInt32(),
                            Column: d.GetProperty("column").GetInt32()
                        )
                    )
                    .ToList()
                : root.GetProperty("runs")[0]
                    .GetProperty("results")
                    .EnumerateArray()
                    .Select(r => r.GetProperty("locations")[0].GetProperty("physicalLocation"))
                    .Select(p =>
                        (
                            File: p.GetProperty("artifactLocation").GetProperty("uri").GetString(),
                            Line: p.GetProperty("region").GetProperty("startLine").GetInt32(),
                            Column: p.GetProperty("region").GetProperty("startColumn").GetInt32()
                        )
                    )
                    .ToList();
        Assert.Equal(2400, found.Count);
        Assert.Equal(found.OrderBy(f => f.File, StringComparer.Ordinal).ThenBy(f => f.Line).ThenBy(f => f.Column), found);
        if (format == "json")
        {
            Assert.Equal(2400, root.GetProperty("links").GetProperty("broken").GetArrayLength());
            Assert.Equal(2400, root.GetProperty("summary").GetProperty("errors").GetInt32());
            Assert.Equal(3600, root.GetProperty("links").GetProperty("checked").GetInt32());
        }
    }

    private static Site Below(string head, string sitemap, string more)
    {
        var folder = Site.Empty();
        const string links =
            "<link href=/guides/el/style.css rel=stylesheet><a href=/guides/el/pay/#p>p</a><a href=/guides/el/roles/>r</a><a href=/guides/el/>h</a><p id=p>";
        foreach (var page in new[] { "index.html", "pay/index.html", "roles/index.html" })
            folder.Write(page, head + links + (page == "index.html" ? more : ""));
        if (sitemap.Length > 0)
            folder.Write("sitemap.xml", sitemap);
        return folder.Write("style.css", "p{}");
    }
}
