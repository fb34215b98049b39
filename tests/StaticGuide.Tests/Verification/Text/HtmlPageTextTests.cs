using System.Text.RegularExpressions;
using CsCheck;
using StaticGuide.Tests.Support;
using StaticGuide.Verification.Text;

namespace StaticGuide.Tests.Verification.Text;

/// <summary>
/// What is read tag by tag is what a browser's tree holds, with AngleSharp's as the judge. Left out is where it differs: forms and
/// choices that are closed crosswise, pages without a doctype, text of tables outside of their cells, struck-out text that is left open.
/// </summary>
public sealed partial class HtmlPageTextTests
{
    private static readonly Gen<string> Words = Gen.OneOf(
        "Pay",
        "rose",
        "5&nbsp;percent",
        "&copyright",
        "&notit;",
        "&lt;b&gt;",
        "a<b",
        "x < y",
        "<!-- no -->",
        "<!---->",
        "&#x2014;",
        "\r\n",
        "&amp;amp;",
        "</ z>",
        "<?x?>",
        "<![CDATA[no]]>"
    );

    private const int Times = 5_000;

    private static readonly string[] Inner =
    [
        "b",
        "i",
        "em",
        "span",
        "a",
        "sub",
        "del",
        "ins",
        "code",
        "noscript",
        "small",
        "font",
        "label",
        "x-note",
        "rt",
        "audio",
        "video",
        "canvas",
    ];

    private static readonly string[] Outer =
    [
        "p",
        "div",
        "ul",
        "li",
        "dl",
        "dd",
        "dt",
        "h2",
        "section",
        "blockquote",
        "pre",
        "figure",
        "details",
        "center",
        "address",
        "object",
        "button",
    ];

    /// <summary>Pages as people write them: nested as they may be, with the end tags left out that may be.</summary>
    private static readonly Gen<string> Written = Gen.Recursive<string>(
        (depth, inside) =>
            depth > 4
                ? Words
                : Gen.OneOf<string>(
                    Words,
                    Gen.Select(Gen.OneOf(Outer), inside.Array[0, 3], Gen.Bool)
                        .Select(
                            (name, parts, ends) =>
                                $"<{name}>{string.Concat(parts)}{(ends || name is not ("p" or "li" or "dd" or "dt") ? $"</{name}>" : "")}"
                        ),
                    Gen.Select(Gen.OneOf(Inner), Words.Array[0, 3]).Select((name, parts) => $"<{name}>{string.Concat(parts)}</{name}>"),
                    Gen.Select(inside.Array[1, 4], Gen.Int[0, 3])
                        .Select(
                            (parts, form) =>
                                "<table>"
                                + (
                                    form == 1 ? "<caption>c</caption><thead>"
                                    : form == 2 ? "<tbody>"
                                    : ""
                                )
                                + string.Concat(
                                    parts.Select(
                                        (p, i) => (i % 2 == 0 ? "<tr>" : "") + (form == 0 ? $"<td>{p}" : $"<th scope=row>{p}</th>")
                                    )
                                )
                                + "</table>"
                        ),
                    Gen.OneOf(
                        "<br>",
                        "<hr>",
                        "<img alt=no>",
                        "<input value=no>",
                        "<script>no<b></script>",
                        "<style>no</style>",
                        "<textarea><p>no</textarea>",
                        "<select><option>no</select>",
                        "<template><p>no</p></template>",
                        "<iframe>no</iframe>",
                        "<svg><title>no</title><text>yes</text><g/></svg>",
                        "<math><mi>x</mi></math>",
                        "<xmp>&amp;<b></xmp>",
                        "<svg><foreignObject><p>in</p></foreignObject></svg>",
                        "<wbr>",
                        "<title>no</title>"
                    )
                )
    );

    private static readonly Gen<string> Soup = Gen.OneOf<string>(
        Gen.OneOf(
            "one ",
            "two",
            " ",
            "&amp;",
            "<b>",
            "</b>",
            "<i>",
            "</i>",
            "<p>",
            "</p>",
            "<div>",
            "</div>",
            "<span>",
            "</span>",
            "<li>",
            "</li>",
            "<ul>",
            "</ul>",
            "<dd>",
            "<dt>",
            "</dl>",
            "<h1>",
            "</h2>",
            "<h3>",
            "<section>",
            "</section>",
            "<button>",
            "</button>",
            "<del>",
            "</del>",
            "<noscript>",
            "</noscript>",
            "<br>",
            "</br>",
            "<hr>",
            "<template>",
            "</template>",
            "<script>",
            "</script>",
            "<title>",
            "</title>",
            "<svg>",
            "</svg>",
            "<g>",
            "</g>",
            "<body>",
            "</body>",
            "</html>",
            "<object>",
            "</object>"
        ),
        Gen.OneOf("<table><tr><td>", "</td><td>", "</td></tr></table>", "<table><tbody><tr><th>")
    );

    [Fact]
    public void A_page_as_people_write_it_says_what_its_tree_says() =>
        Gen.Select(Written.Array[1, 5], Gen.Bool)
            .Select(
                (parts, isWhole) =>
                    (isWhole ? "<!doctype html><html><head><title>no</title></head><body>" : "<!doctype html><body>") + string.Concat(parts)
            )
            .Holds(html => Assert.Equal(TreeText.BlocksOf(html), BlocksOf(html)), iter: Times);

    [Fact]
    public void Nothing_is_said_by_a_soup_of_tags_that_its_tree_does_not_say() =>
        Soup.Array[0, 12]
            .Select(parts => "<!doctype html><body>" + string.Concat(parts))
            // Such an end tag moves blocks out of what was struck out, after they were read (13.2.6.4.7): who reads once cannot know.
            .Where(html => !EndOfFormattingInDeleted().IsMatch(html))
            .Holds(html => Assert.Equal(string.Join(' ', TreeText.BlocksOf(html)), string.Join(' ', BlocksOf(html))), iter: Times);

    [Fact]
    public void A_long_paragraph_shows_no_seam()
    {
        var sentence = "Wages of cooks in “São Paulo” rose — by 5½ percent. ";
        var text = HtmlPageText.Of("<p>" + string.Concat(Enumerable.Repeat(sentence, 4_000)), dropsMarks: true).Text;
        Assert.Equal(NormalText.Of(string.Concat(Enumerable.Repeat(sentence, 4_000))), text.Text);
        Assert.Single(text.Blocks);
    }

    [Theory]
    [InlineData(2_000_000, "<p>x")]
    [InlineData(2_000_000, "word ")]
    public void What_nobody_would_write_is_not_read_whole(int count, string part) =>
        Assert.False(HtmlPageText.Of(string.Concat(Enumerable.Repeat(part, count / part.Length * 2)), dropsMarks: true).Text.IsWhole);

    [GeneratedRegex("<del>(?:(?!</del>).)*</(?:a|b|i)>", RegexOptions.Singleline)]
    private static partial Regex EndOfFormattingInDeleted();

    private static IReadOnlyList<string> BlocksOf(string html)
    {
        var text = HtmlPageText.Of(html, dropsMarks: false).Text;
        return [.. text.Blocks.Select(b => (b.Cell > 0 ? "|" : "") + text.Text[b.Start..b.End])];
    }
}
