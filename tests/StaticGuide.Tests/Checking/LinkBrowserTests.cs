using StaticGuide.Checking;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Checking;

/// <summary>Where links lead, with a browser as the judge.</summary>
public sealed class LinkBrowserTests
{
    private const string Page = "http://guide.test/pages/a%20page.html";

    private static readonly string[] Bases =
    [
        "",
        "/dir/",
        "dir/",
        "http://GUIDE.test:80/dir/x",
        "//other.test/z/",
        "../dir/deep/",
        "?x",
        "#y",
        "data:,x",
        "javascript:1",
        "http:dir/",
        "https://other.test/",
        "http://[bad",
        "\\dir\\",
    ];

    private static readonly string[] Starts =
    [
        "",
        "",
        "",
        "/",
        "./",
        "../",
        "//other.test/",
        "///guide.test/",
        "\\",
        "/\\guide.test/",
        "\\\\guide.test\\",
        "http://guide.test/",
        "http://guide.test?",
        "http://guide.test#",
        "HTTP://GUIDE.test:80/",
        "http://guide.test:81/",
        "http:/",
        "http:\\\\guide.test\\",
        "https://guide.test/",
        "http://u:p@guide.test/",
        "http://%67uide.test/",
        "http://guide。test/",
        "https:other.test/",
        "/./",
        "/../",
        "dir/../",
        "mailto:x@y.test",
        "tel:1",
        "javascript:void 0",
        "JavaScript:",
        "data:text/html,x",
        "about:blank",
        "file:///x",
        "1http:",
        "http//",
        "a:b:",
        "\u0001",
        "\u001F /",
        "http://[bad/",
        "http://guide.test:x/",
        "http://guide.test:99999/",
    ];

    private static readonly string[] Middles =
    [
        "",
        "a.html",
        "A.html",
        "dir",
        "dir/",
        "%61.html",
        "a%2ehtml",
        "dir%2Fb.html",
        "dir%2fb.html",
        "%2e%2e/a.html",
        "%2e/a.html",
        ".%2E/",
        "ü.html",
        "%C3%BC.html",
        "%c3%bc.html",
        "a b.html",
        "a%20b.html",
        "x;y.html",
        "q%3Fx.html",
        "h%23h.html",
        "p%41.html",
        "p%2541.html",
        "a+b.html",
        "dir//b.html",
        "dir\\b.html",
        "dir/deep/..",
        "dir/deep/../",
        "dir/./b.html",
        "dir/..",
        "..",
        "...",
        "di\nr/b.html",
        "\tdir/b.html",
        "%zz",
        "a.html%",
        "e\u0301.html",
        "🌙",
        "a|b^c`d{e}",
        "a.html/",
        "a'b\"c<d>",
        "a\u000Bb",
        "a\u007Fb",
    ];

    private static readonly string[] Ends =
    [
        "",
        "",
        "",
        "?q",
        "?q#id",
        "#id",
        "#ID",
        "#top",
        "#TOP",
        "#",
        "#a b",
        "#a%20b",
        "#ü",
        "#%C3%BC",
        "#%41",
        "#%2541",
        "#x%",
        "#x%25",
        "#id:~:text=x",
        "#:~:text=x",
        " ",
        "\n",
        "?",
        "?#",
        "#id#id",
        "#i\nd",
        "?a=/../b",
        "\u000C",
        "\u000B",
        "\u00A0",
        "#<a>`\"",
    ];

    [Fact]
    public void A_link_leads_where_a_browser_goes()
    {
        using var site = Site.Empty();
        var random = new Random(7);
        var links = Enumerable
            .Range(0, 4000)
            .Select(_ =>
                (
                    Base: random.Next(2) == 0 ? null : Pick(random, Bases),
                    Link: Pick(random, Starts) + Pick(random, Middles) + Pick(random, Ends)
                )
            )
            .Distinct()
            .ToList();
        var judged = BrowserAnswers.To<string?[]>(
            site,
            links.Select(l => new[] { l.Base, l.Link }),
            $$"""
            given.map(([base, link]) => {
              const parse = (text, from) => { try { return new URL(text, from); } catch { return null; } };
              let from = base === null ? null : parse(base, "{{Page}}");
              if (!from || /^(data|javascript):/.test(from.protocol)) from = "{{Page}}";
              const url = parse(link, from);
              // A browser opens the address of a host that no name server can know; here that is a mistake.
              return url === null || /^https?:/.test(url.protocol) && !/^([\w-]+\.)*[\w-]+$/.test(url.hostname) ? ['malformed'] : url.protocol === 'javascript:' ? ['script'] : url.origin !== 'http://guide.test' ? ['elsewhere']
                : ['internal', url.pathname, url.href.includes('#') ? url.href.slice(url.href.indexOf('#') + 1) : null];
            })
            """
        );
        var resolver = new LinkResolver(Addresses.Of("http://guide.test/"));
        Assert.Equal(
            links.Zip(judged, (link, verdict) => $"{link}: {Written(verdict)}"),
            links.Select(link => $"{link}: {Written(resolver.Resolve("/pages/a page.html", link.Link, link.Base))}")
        );
    }

    private static string Written(string?[] verdict) =>
        verdict is ["internal", { } path, var fragment]
            ? new LinkTarget.Internal(WithSlashes(path), WithoutDirective(fragment)).ToString()
            : verdict[0]!;

    private static string Written(LinkTarget target) =>
        target switch
        {
            LinkTarget.Internal => target.ToString(),
            LinkTarget.Malformed => "malformed",
            LinkTarget.Script => "script",
            _ => "elsewhere",
        };

    /// <summary>Decoded segment by segment: an encoded slash is none.</summary>
    private static string WithSlashes(string path) =>
        string.Join(
            '/',
            path.Split('/').Select(s => s.Contains("%2F", StringComparison.OrdinalIgnoreCase) ? s : Uri.UnescapeDataString(s))
        );

    private static string? WithoutDirective(string? fragment) => fragment?.Split(":~:")[0];

    private static string Pick(Random random, string[] choices) => choices[random.Next(choices.Length)];
}
