using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using StaticGuide.Checking;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Checking;

/// <summary>Links, fragments and malformed pages, with a browser as the judge.</summary>
public sealed partial class BrowserTests
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

    private static readonly string[] Ids =
    [
        "id",
        "Id2",
        "a b",
        "a%20b",
        "ü",
        "%41",
        "A",
        "x%",
        "x%25",
        "%C3%BC",
        "é",
        "e\u0301",
        "a+b",
        "TOP2",
        "🌙",
        "<",
        "%3C",
        "a#b",
        "%",
        "%zz",
        "a:~b",
    ];

    private static readonly string[] Fragments =
    [
        "",
        "top",
        "TOP",
        "t%6Fp",
        "Top2",
        "%2525",
        "missing",
        "%FF",
        "%C3",
        "%c3%bc",
        "A%20b",
        "a b",
        "%61%20b",
        "id",
        "ID",
        "%69d",
        "id2",
        "TOP2",
        "ü",
        "u\u0308",
        "%41",
        "%2541",
        "A",
        "x%",
        "x%25",
        "x%2525",
        "é",
        "e\u0301",
        "a+b",
        "a%2Bb",
        "🌙",
        "%F0%9F%8C%99",
        "<",
        "%3C",
        "%3c",
        "a#b",
        "a%23b",
        "%",
        "%25",
        "%zz",
        "%25zz",
        "a:~b",
        "%20",
    ];

    /// <summary>The elements of a soup, with the attribute that makes each a link.</summary>
    private static readonly Dictionary<string, string> Links = new(StringComparer.Ordinal)
    {
        ["a"] = "href",
        ["area"] = "href",
        ["link"] = "href",
        ["img"] = "src",
        ["iframe"] = "src",
        ["video"] = "poster",
        ["object"] = "data",
        ["form"] = "action",
        ["script"] = "src",
        ["embed"] = "src",
        ["source"] = "src",
        ["track"] = "src",
        ["input"] = "src",
        ["q"] = "cite",
        ["image"] = "src",
    };

    private static readonly string[] Elements =
    [
        .. Links.Keys,
        "a",
        "a",
        "p",
        "p",
        "b",
        "i",
        "div",
        "span",
        "table",
        "table",
        "tr",
        "td",
        "th",
        "tbody",
        "caption",
        "colgroup",
        "ul",
        "li",
        "select",
        "option",
        "optgroup",
        "button",
        "h1",
        "svg",
        "svg",
        "g",
        "use",
        "desc",
        "title",
        "foreignObject",
        "math",
        "mi",
        "mtext",
        "annotation-xml",
        "template",
        "style",
        "textarea",
        "body",
        "html",
        "head",
        "base",
        "br",
        "hr",
        "nobr",
        "ruby",
        "rt",
        "dl",
        "dt",
        "dd",
        "pre",
        "font",
        "xmp",
        "noembed",
        "plaintext",
        "dialog",
        "center",
        "marquee",
        "meta",
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
        var judged = Judge<string?[]>(
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

    [Fact]
    public void A_fragment_is_found_where_a_browser_finds_it()
    {
        using var site = Site.Empty();
        var found = Judge<bool>(
            site,
            Fragments,
            """
            given.map(fragment => {
              location.hash = '#' + fragment;
              const decoded = (() => { try { return decodeURIComponent(fragment); } catch { return fragment; } })();
              return document.querySelector(':target') !== null || /^(top)?$/i.test(decoded);
            })
            """,
            string.Concat(Ids.Select(id => $"<p id=\"{WebUtility.HtmlEncode(id)}\">x</p>"))
        );
        Assert.Equal(Fragments.Zip(found), Fragments.Select(f => (f, StaticGuide.Checking.Fragments.IsFound(Encoded(f), Ids.Contains))));
    }

    [Fact]
    public void Of_a_malformed_page_it_sees_what_a_browser_sees()
    {
        using var site = Site.Empty();
        var random = new Random(7);
        var pages = Enumerable.Range(0, 3000).Select(_ => Soup(random)).Where(IsComparable).ToList();
        var judged = Judge<string[]>(
            site,
            pages,
            $$"""
            given.map(page => {
              const links = {{JsonSerializer.Serialize(Links)}}, found = [];
              for (const e of new DOMParser().parseFromString(page, 'text/html').querySelectorAll('*')) {
                if (e.id) found.push('id ' + e.id);
                const name = e.namespaceURI.endsWith('/xhtml') ? links[e.localName] : e.localName === 'a' ? 'href' : null;
                if (name && e.hasAttribute(name)) found.push('link ' + e.getAttribute(name));
              }
              return found;
            })
            """
        );
        Assert.Equal(
            pages.Zip(judged, (page, found) => $"{page}\n{string.Join('\n', found.Distinct().Order(StringComparer.Ordinal))}"),
            pages.Select(page => $"{page}\n{string.Join('\n', new Scan(page).Found.Distinct().Order(StringComparer.Ordinal))}")
        );
    }

    /// <summary>Tags that stand anywhere, some of them cut short, with comments and text between.</summary>
    private static string Soup(Random random)
    {
        var count = 0;
        return (random.Next(5) > 0 ? "<!doctype html>" : "")
            + string.Concat(
                Enumerable
                    .Range(0, random.Next(3, 15))
                    .Select(_ =>
                        random.Next(10) switch
                        {
                            < 6 => StartTag(random, ref count),
                            < 9 => $"</{Pick(random, Elements)}{Pick(random, [">", ">", " >", " x=y>"])}",
                            _ => Pick(
                                random,
                                [
                                    "text ",
                                    "&lt;a href=no>",
                                    "<!-- <a href=no> -->",
                                    "<!doctype html>",
                                    "<![CDATA[ <a href=no> ]]>",
                                    "<!-->",
                                    "<? a>",
                                    "</ x>",
                                    "<!--x--!>",
                                    "<",
                                    "<a href=\"/cut",
                                ]
                            ),
                        }
                    )
            );
    }

    private static string StartTag(Random random, ref int count)
    {
        var name = Pick(random, Elements);
        var tag = "<" + (random.Next(10) == 0 ? name.ToUpperInvariant() : name);
        if (Links.TryGetValue(name, out var attribute) && random.Next(4) > 0)
            tag += string.Format(
                CultureInfo.InvariantCulture,
                Pick(random, [" {0}=\"/m/{1}\"", " {0}=/m/{1} ", "/{0} = '/m/{1}'"]),
                attribute,
                ++count
            );
        if (random.Next(3) == 0)
            tag += $" id=\"i{++count}\"";
        return tag + Pick(random, [">", ">", ">", "/>"]);
    }

    /// <summary>A select within a select is no element, which the scanner leaves aside; a soup with two of them is not compared.</summary>
    private static bool IsComparable(string page) =>
        page.Split("<select", StringSplitOptions.None).Length + page.Split("<SELECT", StringSplitOptions.None).Length <= 3;

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

    /// <summary>As the resolver hands it on.</summary>
    private static string Encoded(string fragment) =>
        Assert.IsType<LinkTarget.Internal>(new LinkResolver(Addresses.Of("http://guide.test/")).Resolve("/", "#" + fragment)).Fragment!;

    private static string Pick(Random random, string[] choices) => choices[random.Next(choices.Length)];

    /// <summary>What a script makes of <c>given</c>, one answer for each.</summary>
    private static List<T> Judge<T>(Site site, IEnumerable<object> given, string script, string body = "")
    {
        // The serializer writes no < of its own, so nothing in it can end the script.
        var dump = Browser.Dump(
            site,
            $"<!DOCTYPE html><meta charset=\"utf-8\">{body}<pre></pre><script>const given = {JsonSerializer.Serialize(given)}; "
                + $"document.querySelector('pre').textContent = JSON.stringify({script})</script>"
        );
        return JsonSerializer.Deserialize<List<T>>(WebUtility.HtmlDecode(Answer().Match(dump).Groups[1].Value))!;
    }

    [GeneratedRegex("<pre>(.*?)</pre>", RegexOptions.Singleline)]
    private static partial Regex Answer();

    private sealed class Scan : ILinkSink
    {
        public Scan(string page) => new LinkScanner().Scan(page, this);

        public List<string> Found { get; } = [];

        public void Base(string? address) { }

        public void Anchor(ReadOnlySpan<char> id, int at) => Found.Add($"id {id}");

        public void Link(in LinkFound link) => Found.Add($"link {link.Value}");
    }
}
