using System.Globalization;
using System.Text.Json;
using StaticGuide.Checking;
using StaticGuide.Checking.Html;
using StaticGuide.Tests.Support;
using StaticGuide.Verification.Text;

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
        ["frame"] = "src",
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
        "frameset",
        "noframes",
        "object",
    ];

    /// <summary>The scanner as it is, and alone that part of it which reads what the quick look at tags gives up.</summary>
    [Fact]
    public void Of_a_malformed_page_it_sees_what_a_browser_sees()
    {
        using var site = Site.Empty();
        var random = new Random(7);
        var pages = Enumerable.Range(0, 3000).Select(_ => Soup(random)).ToList();
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
        var expected = pages.Zip(judged, Listed).ToList();
        Assert.Equal(expected, pages.Select(page => Listed(page, new Scan(page).Found)));
        Assert.Equal(expected, pages.Select(page => Listed(page, OfElements(page))));
    }

    /// <summary>The text of sources is read by the same rules. Framesets, which show none of it, are left out.</summary>
    [Fact]
    public void Of_a_malformed_page_as_many_words_are_read_as_a_browser_has()
    {
        using var site = Site.Empty();
        var random = new Random(11);
        var pages = Enumerable
            .Range(0, 3000)
            .Select(_ => "<!doctype html>" + Soup(random) + Soup(random))
            .Where(p => !p.Contains("<frameset", StringComparison.OrdinalIgnoreCase))
            .ToList();
        var judged = BrowserAnswers.To<int>(
            site,
            pages,
            $$"""
            given.map(page => {
              const unseen = {{JsonSerializer.Serialize(HtmlElements.Unseen.Order(StringComparer.Ordinal))}};
              const walker = document.createTreeWalker(new DOMParser().parseFromString(page, 'text/html'), NodeFilter.SHOW_TEXT);
              let words = 0;
              while (walker.nextNode()) {
                let hidden = false;
                for (let e = walker.currentNode.parentElement; e; e = e.parentElement) hidden ||= unseen.includes(e.localName);
                if (!hidden) words += walker.currentNode.data.split('text').length - 1;
              }
              return words;
            })
            """
        );
        Assert.Equal(
            pages.Zip(judged, (page, words) => $"{page}\n{words}"),
            pages.Select(page => $"{page}\n{HtmlPageText.Of(page, dropsMarks: false).Text.Text.Split("text").Length - 1}")
        );
    }

    private static string Listed(string page, IEnumerable<string> found) =>
        $"{page}\n{string.Join('\n', found.Distinct().Order(StringComparer.Ordinal))}";

    private static IEnumerable<string> OfElements(string page)
    {
        var collector = new LinkCollector();
        new ElementPass(collector).Run(page);
        return collector.Findings.Select(f => $"{(f.Element.Length == 0 ? "id" : "link")} {f.Value.In(page)}");
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
