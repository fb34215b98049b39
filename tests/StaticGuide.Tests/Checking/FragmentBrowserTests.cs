using System.Net;
using StaticGuide.Checking;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Checking;

/// <summary>Which part of a page a fragment names, with a browser as the judge.</summary>
public sealed class FragmentBrowserTests
{
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

    [Fact]
    public void A_fragment_is_found_where_a_browser_finds_it()
    {
        using var site = Site.Empty();
        var found = BrowserAnswers.To<bool>(
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

    /// <summary>As the resolver hands it on.</summary>
    private static string Encoded(string fragment) =>
        Assert.IsType<LinkTarget.Internal>(new LinkResolver(Addresses.Of("http://guide.test/")).Resolve("/", "#" + fragment)).Fragment!;
}
