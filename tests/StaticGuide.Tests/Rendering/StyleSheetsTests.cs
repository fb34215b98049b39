using System.Text.RegularExpressions;
using StaticGuide.Markup;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Rendering;

/// <summary>What style sheets fetch: written anew where it is published under another name, and there wherever it is.</summary>
public sealed partial class StyleSheetsTests
{
    [Theory]
    [InlineData("a{b:url(x.png)}", "x.png")]
    [InlineData("a{b:URL( 'x y.png' ) , url(\"z\")}", "x y.png|z")]
    [InlineData("@import 'a.css';@import url(b.css) print;@import\"c.css\"", "a.css|b.css|c.css")]
    [InlineData("a{b:image-set('x.png' 1x, url(y.png) 2x, 'z.png' type('image/png'))}", "x.png|y.png|z.png")]
    [InlineData("a{b:-webkit-image-set(url(x) 1x);c:src('y')}", "x|y")]
    [InlineData("/* url(no) */ a{content:'url(no)';b:url(x)} /* @import 'no'", "x")]
    [InlineData("@namespace url(http://www.w3.org/1999/xhtml);@namespace s 'no';a{b:url(x)}", "x")]
    [InlineData("a{b:url(x\\20 y\\).png)}", "x y).png")]
    [InlineData("a{b:u\\72l(x);c:\\55 rl('y');d:u\\000072\tl(z)}", "x|y|z")]
    [InlineData("@im\\70ort 'a.css';@\\69mport url(b.css);a{b:image-s\\65t('x' 1x);c:s\\72 c('y')}", "a.css|b.css|x|y")]
    [InlineData("a{b:u/**/rl(x);c:u\\72 rl(y);d:\\40 import 'z';e:'\\\r\n';f:url(w)}", "w")]
    [InlineData("a{b:url(x", "x")]
    [InlineData("a{b:url('x\n);c:url(y)", "x|y")]
    [InlineData("a{b:url()} a{b:curl(x)}@media url(1){}", "1")]
    [InlineData("@import layer('no'); a::before{content:'\\'url(no)'}", "")]
    public void Addresses_are_found_as_browsers_find_them(string css, string addresses)
    {
        var found = CssAddresses.In(css);
        Assert.Equal(addresses, string.Join('|', found.Select(a => a.Value)));
        Assert.All(found.Where(a => !css.Contains('\\')), a => Assert.Equal(a.Value, css[a.Start..a.End]));
    }

    [Theory]
    [InlineData("https://guide.example.org/")]
    [InlineData("https://example.org/guide/")]
    public void What_assets_name_is_published_under_its_new_name(string baseUrl)
    {
        using var site = SiteWith(baseUrl);
        site.Write(
            "templates/assets/css/site.css",
            "/* url(no.png) */\n@import 'more.css';\na{b:url(\"../img/a b.svg#icon\");c:url(/p.png);d:url(data:x);e:url(#f);g:url(https://example.com/x.png)}\n".Replace(
                "/p.png",
                baseUrl.EndsWith("guide/", StringComparison.Ordinal) ? "/guide/p.png" : "/p.png",
                StringComparison.Ordinal
            )
        );
        site.Write("templates/assets/css/more.css", "@import url(site.css);");
        site.Write("templates/assets/img/a b.svg", "<svg/>");
        Generator.Build(site).Succeeded();
        var sheet = File.ReadAllText(Assert.Single(Directory.GetFiles(Path.Combine(site.Output, "assets/css"), "site.*.css")));
        Assert.Contains("/* url(no.png) */", sheet, StringComparison.Ordinal);
        Assert.Matches("""@import 'more\.[0-9a-f]{10}\.css';""", sheet);
        Assert.Matches(
            """url\("\.\./img/a%20b\.[0-9a-f]{10}\.svg#icon"\);c:url\((/guide)?/p\.png\);d:url\(data:x\);e:url\(#f\);g:url\(https""",
            sheet
        );
        foreach (var name in Names().Matches(sheet).Select(m => m.Value.Replace("%20", " ", StringComparison.Ordinal)))
            Assert.True(File.Exists(Path.Combine(site.Output, "assets/css", name)), name);
    }

    [Fact]
    public void A_new_picture_gives_the_style_sheet_a_new_name()
    {
        using var site = SiteWith("https://guide.example.org/");
        site.Write("templates/assets/site.css", "a{b:url(a.svg)}");
        var names = new[] { "<svg/>", "<svg></svg>" }
            .Select(picture =>
            {
                site.Write("templates/assets/a.svg", picture);
                Generator.Build(site).Succeeded();
                return Path.GetFileName(Assert.Single(Directory.GetFiles(Path.Combine(site.Output, "assets"), "*.css")));
            })
            .ToList();
        Assert.NotEqual(names[0], names[1]);
    }

    [Theory]
    [InlineData("templates/assets/site.css", "p{}\na{b:url(img/maap.png)}", "SG3003", "2:9", "img/map.png")]
    [InlineData("templates/assets/site.css", "a{b:url('javascript:x')}", "SG3006", "1:10", null)]
    [InlineData("templates/assets/site.css", "a{b:url(http://a b/)}", "SG3008", "1:9", null)]
    [InlineData("content/css/own.css", "a{b:url(../p.png);c:url(q.png)}", "SG3003", "1:25", null)]
    [InlineData("content/css/own.css", "🌙{}\n/* 🌙 */ @import 'q.css';", "SG3003", "2:18", null)]
    public void What_is_not_there_is_named_in_the_style_sheet(string file, string css, string code, string at, string? hint)
    {
        using var site = SiteWith("https://guide.example.org/");
        site.Write("templates/assets/img/map.png", "x").Write(file, css);
        var run = Generator.Check(site);
        run.FailedWith(1, code);
        Assert.Contains($"{file}:{at}", run.Error, StringComparison.Ordinal);
        if (hint is not null)
            Assert.Contains($"did you mean `{hint}`?", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<style>a{b:url(/no.png)}</style>", "SG3003")]
    [InlineData("<style>a{b:url(/p.png)}</style>", "")]
    [InlineData("<p style=\"background:url('/no.png')\">x</p>", "SG3003")]
    [InlineData("<p style='background:url(&quot;/no.png&quot;)'>x</p>", "SG3003")]
    [InlineData("<p style='background:url(p.png)'>x</p>", "")]
    public void Styles_within_a_page_are_checked_too(string html, string code)
    {
        using var site = SiteWith("https://guide.example.org/");
        site.Write("content/own.html", html);
        Assert.Equal(code.Split(' ', StringSplitOptions.RemoveEmptyEntries), Generator.Check(site).Codes);
    }

    private static Site SiteWith(string baseUrl)
    {
        var site = Site.Small();
        site.Write("content/site.yml", $"title: T\nbase_url: {baseUrl}\nlanguage: en\n");
        return site.Write("content/p.png", "x");
    }

    [GeneratedRegex(@"(?:\.\./)?[\w/%]+\.[0-9a-f]{10}\.\w+")]
    private static partial Regex Names();
}
