using System.Globalization;
using System.Text.Json;
using StaticGuide.Checking;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Checking;

/// <summary>The links and ids of malformed pages, with a browser as the judge.</summary>
public sealed class MalformedPageTests
{
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
    public void Of_a_malformed_page_it_sees_what_a_browser_sees()
    {
        using var site = Site.Empty();
        var random = new Random(7);
        var pages = Enumerable.Range(0, 3000).Select(_ => Soup(random)).Where(IsComparable).ToList();
        var judged = BrowserAnswers.To<string[]>(
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

    private static string Pick(Random random, string[] choices) => choices[random.Next(choices.Length)];

    private sealed class Scan : ILinkSink
    {
        public Scan(string page) => new LinkScanner().Scan(page, this);

        public List<string> Found { get; } = [];

        public void Base(string? address) { }

        public void Anchor(ReadOnlySpan<char> id, int at) => Found.Add($"id {id}");

        public void Link(in LinkFound link) => Found.Add($"link {link.Value}");
    }
}
