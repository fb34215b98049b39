using CsCheck;
using StaticGuide.Checking;
using StaticGuide.Checking.Html;
using StaticGuide.Markup;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Checking;

/// <summary>What pages need not be searched for, and what the quick look at their tags says.</summary>
public sealed class SilentTagsTests
{
    private static readonly string[] Pieces =
    [
        "<!doctype html>",
        "<p>",
        "</p>\n",
        "</p></li>\n<li class=\"a\"><p>",
        "<a class=\"x\" href=\"",
        "/page/",
        "#part",
        "\">",
        "\">text</a></li>\n<li id=\"",
        "\" class=\"b\"><span title=\"a > b\">",
        "</span>",
        "<ul class=\"list\">\n<li>",
        "<section id=\"part\"><h2 id=\"",
        "<table><tr><td>",
        "</td></tr></table>",
        "</td><td role=\"cell\"><i>",
        "<meta name=\"a\" content=\"b\">",
        "<meta property=\"og:image\" content=\"/a.png\">",
        "<meta property=\"og:title\" content=\"",
        "<!--",
        "-->",
        "<script>",
        "</script><b><em>a</em></b><a href=\"/in/\">",
        "<style>a { background: url(/a.png) }</style>",
        "<template><p id=\"no\">",
        "</template><br><hr>",
        "<svg><title>",
        "</title><path d=\"\"/></svg><p>",
        "<textarea>",
        "</textarea>",
        "<img src=\"/a.png\" alt=\"",
        "<q cite=\"/q/\"><small>",
        "<p id=\"a\" id=\"b\" data-status=\"x\" aria-labelledby=\"part\" formaction=\"/x/\">",
        "<button formaction=\"/b/\" type=\"submit\" formactio=\"/c/\">",
        "<P CLASS=\"a\"><SPAN ID=\"large\">",
        "<details name=\"a\"><summary>",
        "<a name=\"old\" href=\"a&amp;b\">",
        "<b style=\"background: url('/b.png')\">",
        "<i title='<'>",
        "<p title=\"<a href=\">",
        "'",
        "\"",
        "<",
        ">",
        " ",
        "text that is longer than what is looked at together, and goes on",
        "é and \uD83D\uDE00",
    ];

    [Fact]
    public void A_page_has_the_same_links_whether_silent_tags_of_its_pieces_are_known_or_not() =>
        Gen.Select(Gen.OneOf(Pieces), Gen.OneOf(Pieces), Gen.OneOf(Pieces), Gen.Bool)
            .Array[0, 12]
            .Holds(
                drawn =>
                {
                    List<SilentStretch> silences = [];
                    var page = "";
                    foreach (var (first, second, third, isKnown) in drawn)
                    {
                        var piece = first + second + third;
                        if (isKnown)
                            silences.AddRange(
                                SilentTags.In(piece).Select(s => new SilentStretch(page.Length + s.Start, page.Length + s.End))
                            );
                        page += piece;
                    }
                    Assert.Equal(new Sink(page, []).Found, new Sink(page, [.. silences]).Found);
                },
                iter: 20_000
            );

    [Fact]
    public void The_quick_look_at_tags_finds_what_a_look_at_elements_finds() =>
        Gen.OneOf(Pieces)
            .Array[0, 20]
            .Holds(
                drawn =>
                {
                    var page = string.Concat(drawn);
                    var (quick, thorough) = (new LinkCollector(), new LinkCollector());
                    if (!new TagPass(quick).Run(page))
                        return;
                    new ElementPass(thorough).Run(page);
                    Assert.Equal(Sorted(thorough, page), Sorted(quick, page));
                },
                iter: 20_000
            );

    [Theory]
    [InlineData("", "")]
    [InlineData("text > text", "")]
    [InlineData("a <p class=\"b\">c</p> d", "<p class=\"b\">c</p> d")]
    [InlineData("\">a</a></li>\n<li id=\"", "</a></li>\n")]
    [InlineData("<p><a href=\"/\">a</a>", "<p>|</a>")]
    [InlineData("<b><td></b><script></script></i", "<b>|</b>")]
    [InlineData("<p", "")]
    [InlineData("<p class=\"a", "")]
    [InlineData("<p class=\"a\"", "")]
    [InlineData("<p class=\"a\"><p>", "<p class=\"a\"><p>")]
    [InlineData("<meta name=\"a\" content=\"b\"><meta property=\"og:url\" content=\"/\">", "<meta name=\"a\" content=\"b\">")]
    public void Silent_are_tags_without_ids_and_addresses(string text, string silent) =>
        Assert.Equal(silent, string.Join('|', SilentTags.In(text).Select(s => text[s.Start..s.End])));

    private static IEnumerable<string> Sorted(LinkCollector collector, string page) =>
        collector.Findings.Select(f => $"{f.Value.Start} {f.Element} {f.Attribute} {f.Value.In(page)}").Order(StringComparer.Ordinal);

    private sealed class Sink : ILinkSink
    {
        public Sink(string page, SilentStretch[] silences) => new LinkScanner().Scan(page, this, silences: silences);

        public List<string> Found { get; } = [];

        public void Base(string? address) => Found.Add($"base {address}");

        public void Anchor(ReadOnlySpan<char> id, int at) => Found.Add($"{at} id {id}");

        public void Link(in LinkFound link) => Found.Add($"{link.At} {link.Element} {link.Attribute} {link.Value}");
    }
}
