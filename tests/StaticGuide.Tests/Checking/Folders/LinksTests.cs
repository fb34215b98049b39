using System.Text.Json;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Checking.Folders;

/// <summary><c>links DIR</c>, on a small folder: each link alone on a page, by what a browser and a plain server make of it.</summary>
public sealed class LinksTests
{
    private static readonly (string Path, string Content)[] Files =
    [
        ("index.html", "<h1 id=top-of-it>Home</h1>"),
        ("pay/index.html", "<h2 id=median>Median</h2><a name=old></a><p id='a b'></p><p id='100%25'></p><p id=größe></p><p id=Case></p>"),
        ("roles/nurse.html", "<p id=n>"),
        ("roles/plan.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>"),
        ("empty/data.json", "{}"),
        ("a b/ü.html", "<p>"),
        (".well-known/security.txt", "Contact: x"),
        (
            "_redirects",
            "# moved\n/former /pay/ 301\n/news/* /pay/:splat\n/gone /pay/ 410\n/away https://example.org/\n/loop /loop2\n/loop2 "
                + "/loop\n/u/:name /roles/:name.html 200\n"
        ),
    ];

    private static readonly (string Html, string? Reason)[] OnThePage =
    [
        // Where it leads.
        ("<a href=/pay/>", null),
        ("<a href=/pay>", null),
        ("<a href=/pay/index.html>", null),
        ("<a href='../pay/'>", null),
        ("<a href=nurse.html>", null),
        ("<a href=./nurse.html?print=1>", null),
        ("<a href=/roles/../pay/./>", null),
        ("<a href=/../../pay/>", null),
        ("<a href='/roles/%2e%2e/pay/'>", null),
        ("<a href='/pay%2Findex.html'>", "there is nothing at /pay%2Findex.html"),
        ("<a href='\\pay\\'>", null),
        ("<a href=' /pay/ '>", null),
        ("<a href='/p\nay/'>", null),
        ("<a href='/a%20b/%C3%BC.html'>", null),
        ("<a href='/a b/ü.html'>", null),
        ("<a href=/Pay/>", "there is nothing at /Pay/"),
        ("<a href=/roles/>", "the folder /roles/ has no index.html"),
        ("<a href=/roles>", "the folder /roles has no index.html"),
        ("<a href=/roles/nurse>", "there is nothing at /roles/nurse"),
        ("<a href=/roles/nurse.html/>", "there is nothing at /roles/nurse.html/"),
        ("<a href=doctor.html>", "there is nothing at /roles/doctor.html"),
        ("<a href=/.well-known/security.txt>", null),
        // Fragments.
        ("<a href=/pay/#median>", null),
        ("<a href=/pay/#old>", null),
        ("<a href='/pay/#a%20b'>", null),
        ("<a href='/pay/#a b'>", null),
        ("<a href='/pay/#100%25'>", null),
        ("<a href='/pay/#gr%C3%B6%C3%9Fe'>", null),
        ("<a href=/pay/#case>", "there is no #case on pay/index.html"),
        ("<a href=/pay/#>", null),
        ("<a href=/pay/#TOP>", null),
        ("<a href=/pay/#:~:text=wage>", null),
        ("<a href='/pay/#median:~:text=wage'>", null),
        ("<a href='/pay/#mean:~:text=wage'>", "there is no #mean on pay/index.html"),
        ("<a href=plan.svg#icon>", null),
        ("<a href=#here><p id=here>", null),
        ("<a href=#there>", "there is no #there on roles/page.html"),
        ("<a href='#there'><template><p id=there></template>", "there is no #there on roles/page.html"),
        // What is no link of this folder.
        ("<a href=https://example.org/x>", null),
        ("<a href=//example.org/x>", null),
        ("<a href=mailto:desk@example.org>", null),
        ("<a href=tel:+15550100>", null),
        ("<a href=javascript:void(0)>", null),
        ("<a href=data:text/plain,x>", null),
        ("<!-- <a href=/no/> --><script>'<a href=/no/>'</script><template><a href=/no/></template><noscript><p></noscript>", null),
        ("<textarea><a href=/no/></textarea>", null),
        ("<a href='https://exa mple.org/'>", "no browser can read this address"),
        // Other elements.
        ("<img src=no.png>", "there is nothing at /roles/no.png"),
        ("<img src=''>", "the address is empty"),
        ("<img srcset='plan.svg 1x, no.svg 2x'>", "there is nothing at /roles/no.svg"),
        ("<video poster=no.png></video>", "there is nothing at /roles/no.png"),
        ("<object data=no.pdf></object>", "there is nothing at /roles/no.pdf"),
        ("<map><area href=no.html></map>", "there is nothing at /roles/no.html"),
        ("<link rel=stylesheet href=/no.css>", "there is nothing at /no.css"),
        ("<iframe src=no.html></iframe>", "there is nothing at /roles/no.html"),
        ("<form action=/no></form>", "there is nothing at /no"),
        ("<form action=''></form>", null),
        ("<meta property=og:image content=/no.png>", "there is nothing at /no.png"),
        ("<meta http-equiv=refresh content='0; url=/no/'>", "there is nothing at /no/"),
        ("<svg><style>a{fill:url(no.svg)}</style></svg>", "there is nothing at /roles/no.svg"),
        ("<svg><style> <![CDATA[ a{fill:url(no.svg#a)} ]]></style></svg>", "there is nothing at /roles/no.svg"),
        ("<p><svg><p><svg><style>a{fill:url(&quot;no.svg&quot;)}</style></svg>", "there is nothing at /roles/no.svg"),
        ("<template><svg><style>a{fill:url(no.svg)}</style></svg></template>", null),
        ("<svg><rect fill='url(no.svg#a)'/></svg>", "there is nothing at /roles/no.svg"),
        ("<svg><g clip-path=url(#own) marker-end='url(\"plan.svg#m\")'/></svg>", null),
        ("<p fill='url(no.svg#a)'>", null),
        ("<style>@supports (background:url(no.png)){a{color:red}} @document url(no.html){}</style>", null),
        ("<style>@supports (color:red){a{background:url(no.png)}}</style>", "there is nothing at /roles/no.png"),
        ("<svg><a href='/no/'></a></svg>", "there is nothing at /no/"),
        ("<svg><p><a href='/no/'></svg>", "there is nothing at /no/"),
        ("<select><option><a href=/no/></select>", "there is nothing at /no/"),
        ("<svg><link href=/no/ /><a href=/pay/></a></svg><a href='/pay/", null),
        ("<base href=/pay/><a href=#median>", null),
        ("<base href=/pay/><a href=nurse.html>", "there is nothing at /pay/nurse.html"),
        ("<base href=https://example.org/><a href=nurse2.html>", null),
        ("<a href=''>", null),
        // What the server is told.
        ("<a href=/former>", null),
        ("<a href=/former/#median>", null),
        ("<a href=/former#mean>", "there is no #mean on pay/index.html"),
        ("<a href=/news/>", null),
        ("<a href=/news/2020>", "_redirects leads /news/2020 to /pay/2020, and there is nothing at /pay/2020"),
        ("<a href=/gone>", "_redirects answers /gone with 410"),
        (
            "<a href=/loop>",
            "_redirects leads /loop to /loop2, and _redirects leads /loop2 to /loop, and _redirects leads /loop in a circle"
        ),
        ("<a href=/away>", null),
        ("<a href=/u/nurse>", null),
    ];

    [Fact]
    public void A_link_is_broken_where_a_reader_would_find_nothing()
    {
        using var folder = Folder();
        for (var i = 0; i < OnThePage.Length; i++)
            folder.Write($"roles/{i:D3}.html", "<!DOCTYPE html><title>x</title>" + OnThePage[i].Html);
        var broken = Broken(folder).ToLookup(b => b.GetProperty("file").GetString(), b => b.GetProperty("reason").GetString());
        Assert.All(
            OnThePage.Index(),
            row =>
            {
                var file = $"roles/{row.Index:D3}.html";
                Assert.Equal(
                    row.Item.Reason is null ? [] : [row.Item.Reason.Replace("roles/page.html", file, StringComparison.Ordinal)],
                    broken[file]
                );
            }
        );
    }

    [Theory]
    [InlineData("<a href=/pay>", "--folder-slash", "broken", 1)]
    [InlineData("<a href=/roles/>", "--missing-index", "fine", 0)]
    [InlineData("<a href=/roles/nurse>", "--no-extension", "fine", 0)]
    [InlineData("<a href=''>", "--empty-href", "broken", 1)]
    [InlineData("<a href=https://guide.example.org/a/no/>", "--base-url", "https://guide.example.org/a", 1)]
    [InlineData("<a href=//guide.example.org/a/pay/>", "--base-url", "https://guide.example.org/a/", 0)]
    [InlineData("<a href=/pay/>", "--base-url", "https://guide.example.org/a/", 1)]
    [InlineData("<a href=/a/pay/#median>", "--base-url", "https://guide.example.org/a/", 0)]
    public void What_people_judge_differently_they_can_say(string html, string option, string value, int broken)
    {
        using var folder = Folder();
        folder.Write("roles/page.html", html);
        Assert.Equal(broken, Broken(folder, option, value).Count);
    }

    [Fact]
    public void Every_broken_link_is_named_with_its_place_and_what_was_meant()
    {
        using var folder = Folder();
        folder.Write("page.html", "<p>\n🌙 <a title=x href=\"/pya/index.html?a=1&amp;b=2\">x</a>\n<a href=/pay/#medain>\n<a href=/apy/>");
        var run = Generator.Run(folder.Root, ["links", "."]);
        run.FailedWith(3, "SG3001", "SG3001", "SG3002");
        Assert.Contains("page.html:2:20", run.Error, StringComparison.Ordinal);
        Assert.Contains("did you mean `#median`?", run.Error, StringComparison.Ordinal);
        Assert.Contains("did you mean /pay/?", run.Error, StringComparison.Ordinal);
        var broken = Broken(folder);
        Assert.Equal(
            """{"file":"page.html","line":2,"column":20,"element":"a","attribute":"href","link":"/pya/index.html?a=1&b=2","reason":"there is nothing at /pya/index.html"}""",
            broken[0].GetRawText()
        );
    }

    [Fact]
    public void Style_sheets_are_read_too()
    {
        using var folder = Folder();
        folder.Write("css/a.svg", "<svg/>");
        folder.Write(
            "css/site.css",
            "@import 'none.css';\na { background: url(a.svg#x) url(../css/a.svg?#iefix) url(data:image/png;base64,AA) url(#own) }\n"
                + "/* url(gone.png) */ b { background: url(https://e.example/x.png) url(\"b.svg\") }\n"
        );
        Assert.Equal(
            ["css/site.css 1 none.css", "css/site.css 3 b.svg"],
            Broken(folder).Select(b => $"{b.GetProperty("file")} {b.GetProperty("line")} {b.GetProperty("link")}")
        );
    }

    /// <summary>XHTML, where tags close themselves.</summary>
    [Fact]
    public void Pages_of_xml_are_read_too()
    {
        using var folder = Folder();
        folder.Write(
            "x.xhtml",
            "<html xmlns='http://www.w3.org/1999/xhtml'><head><title/><script src='gone.js'/></head>"
                + "<body><template/><form/><form/><a id='here'/><textarea/><a href='none/'>x</a><a href='#here'>y</a></body></html>"
        );
        folder.Write("y.html", "<a href=x.xhtml#here>a</a><a href=x.xhtml#there>b</a>");
        Assert.Equal(
            ["x.xhtml gone.js", "x.xhtml none/", "y.html x.xhtml#there"],
            Broken(folder).Select(b => $"{b.GetProperty("file")} {b.GetProperty("link")}")
        );
    }

    [Fact]
    public void A_folder_that_is_not_there_is_wrong_usage()
    {
        using var folder = Folder();
        Assert.Equal(2, Generator.Run(folder.Root, ["links", "nowhere"]).ExitCode);
    }

    [Fact]
    public void A_site_that_builds_has_no_broken_links()
    {
        using var site = Site.CopyOf("tests/sites/good/basics");
        Generator.Build(site).Succeeded();
        Assert.Empty(Broken(site, "--base-url", "https://guide.example.org/clinic/", "--folder-slash", "broken"));
    }

    private static Site Folder()
    {
        var folder = Site.Empty();
        foreach (var (path, content) in Files)
            folder.Write(path, content);
        return folder;
    }

    private static List<JsonElement> Broken(Site folder, params string[] options)
    {
        var directory = Directory.Exists(folder.Output) ? folder.Output : folder.Root;
        var run = Generator.Run(folder.Root, ["links", directory, "--format", "json", .. options]);
        var links = JsonDocument.Parse(run.Output).RootElement.GetProperty("links");
        var broken = links.GetProperty("broken").EnumerateArray().ToList();
        Assert.Equal(broken.Count > 0 ? 3 : 0, run.ExitCode);
        Assert.InRange(broken.Count, 0, links.GetProperty("checked").GetInt32());
        return broken;
    }
}
