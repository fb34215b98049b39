using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Content.Markdown;

/// <summary>No word is lost to what Markdown or a browser takes for HTML.</summary>
public sealed class RawHtmlTests
{
    [Theory]
    [InlineData("A<br>B", "SG1101 1:2")]
    [InlineData("A</br>B", "SG1101 1:2")]
    [InlineData("😀 *A*</em> B", "SG1101 1:6")]
    [InlineData("## Left </style> over", "SG1101 1:9")]
    [InlineData("A <b>bold</b> word, </b> and <i>more", "SG1101 1:3", "SG1101 1:21", "SG1101 1:30")]
    [InlineData("<b>one <b>two</b></b></B> x", "SG1101 1:1", "SG1101 1:8", "SG1101 1:22")]
    [InlineData("<br>and</br>", "SG1101 1:1", "SG1101 1:8")]
    [InlineData("<wbr/>x<u/>y</u>", "SG1101 1:1", "SG1101 1:8", "SG1101 1:13")]
    [InlineData("<section>\n\nWords.\n\n</section>\n\n</section>", "SG1101 1:1", "SG1101 7:1")]
    [InlineData("Your <name> here", "SG1101 1:6")]
    [InlineData("![the <name> of](picture.png)", "SG1101 1:7")]
    [InlineData("> - <word>", "SG1101 1:5")]
    [InlineData("<!-- a --> words", "SG1101 1:12")]
    [InlineData("<!-- a --> words <!-- b --> and <!-- c -->", "SG1101 1:12", "SG1101 1:29")]
    [InlineData("- <!-- a\n  b --> tail", "SG1101 2:9")]
    [InlineData("<!--> words", "SG1101 1:7")]
    [InlineData("<!-- a -->\n<!-- b\n-->\nwords <!-- c --> on")]
    [InlineData("Words <!-- c\nd --> on.")]
    [InlineData("<!-- open\n\nWords.", "SG1131 1:1")]
    [InlineData(":::note\n<!--\n:::\n-->\nText.\n:::\n\nMore.")]
    [InlineData(":::note\nText.\n<!-- a -->\n:::\n\nMore.")]
    [InlineData("<!-- one --> <!-- two\nwords --> on", "SG1131 1:14")]
    [InlineData("Words <!-- open\n\nWords -->", "SG1133 1:7")]
    [InlineData("`<!-- code` and \\<!-- escaped and \\<word>, 1 < 2, `</br>`, <https://example.org/>")]
    [InlineData("<?php echo 1 ?>", "SG1101 1:1")]
    [InlineData("Words <![CDATA[x]]> on", "SG1101 1:7")]
    public void Html_is_refused_where_it_stands(string text, params string[] expected)
    {
        using var site = Site.Small().Write("content/picture.png", Site.Pixel);
        Assert.Equal(expected, Findings.OnPage(site, text + "\n"));
    }

    [Theory]
    [InlineData("<p>It was :stat[pay] [@src].</p>", "SG1136 1:11", "SG1137 1:22")]
    [InlineData("<div>\n:stat[pay.value]\n</div>", "SG1136 2:1")]
    [InlineData("<p>Write <code>:stat[pay]</code>, :stat[none] and [@nobody].</p>")]
    [InlineData("<div>\n\nIt was :stat[pay] [@src].\n\n</div>")]
    public void Numbers_and_citations_in_html_are_named(string text, params string[] expected)
    {
        using var site = Site.Small().Write("content/site.yml", Site.Settings + "markdown: {raw_html: allow}\n");
        site.Write(
            "content/evidence/e.yml",
            "sources:\n  - {id: src, title: T, publisher: P, url: 'https://s.example.org/'}\nstatistics:\n  - {id: pay, label: Pay, value: 5, unit: people, as_of: 2024, source: src, quote: There were 5 of them in that year.}\n"
        );
        Assert.Equal(expected, Findings.OnPage(site, text + "\n").Where(f => f.StartsWith("SG11", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("A<br>B</br> <b>c</b> <font>d</font> <svg viewBox=\"0 0 1 1\"><path d=\"\"/></svg> <math><mi>x</mi></math>")]
    [InlineData("<div>\n<!-- kept -->\n<script>if (a<b) f(\"<c>\")</script>\n</div>")]
    [InlineData("<my-map>\n\nWords.\n\n</my-map> <other-one a=\"1\">")]
    [InlineData("<pre>\n<code>&lt;x&gt;\n\n</code></pre>")]
    [InlineData("<STYLE>\na<b{}\n</STYLE>")]
    [InlineData("Your <name> and <your-name> and Box<T>", "SG1132 1:6", "SG1132 1:17", "SG1132 1:36")]
    [InlineData("![the <name> of](picture.png)", "SG1132 1:7")]
    [InlineData("<word>", "SG1132 1:1")]
    [InlineData("> <div>\n> a <step one>\n> </div>", "SG1132 2:5")]
    [InlineData("<p>😀\nsee <https://example.org/></p>", "SG1132 2:5")]
    [InlineData(
        "<?php echo 1 ?>\n\n<![CDATA[\nwords\n]]>\n\n<!ELEMENT x>\n\nin <?a?> line",
        "SG1132 1:1",
        "SG1132 3:1",
        "SG1132 7:1",
        "SG1132 9:4"
    )]
    [InlineData("<!-- open\n\nWords.", "SG1131 1:1")]
    [InlineData("<div>\n<!-- open\n\nWords -->\n</div>", "SG1131 2:1")]
    [InlineData("<script>\nlet a;\n\nWords.", "SG1131 1:1")]
    [InlineData("<p><iframe src=\"https://example.org/\">\n</p>", "SG1131 1:4")]
    [InlineData("Words <textarea> and on", "SG1131 1:7")]
    [InlineData("<![CDATA[ open\n\nWords.", "SG1131 1:1")]
    public void Allowed_html_that_nobody_would_see_is_named(string text, params string[] expected)
    {
        using var site = Allowing();
        Assert.Equal(expected, Findings.OnPage(site, text + "\n"));
    }

    [Fact]
    public void Only_the_comments_are_taken_out_of_a_line()
    {
        using var site = Allowing();
        Assert.Empty(
            Findings.OnPage(site, "<!-- one --><p>Kept</p>\n\n<!-- two\nthree --> *too*\n\n- <!-- four -->\n\nAnd <!-- five --> this.\n")
        );
        Findings.In(site, write: true);
        var html = site.Page("p");
        Assert.Contains("<p>Kept</p>\n *too*", html, StringComparison.Ordinal);
        Assert.Contains("And  this.", html, StringComparison.Ordinal);
        Assert.DoesNotContain("!--", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<div>\n<p>One</p>\n😀 <a title=\"x\" href=\"/gone/\">two</a>\n</div>", "SG3001 3:22")]
    [InlineData("> <p>\n> <img src='/gone.png' alt=\"\">", "SG3003 2:13")]
    [InlineData("- item\n\n  <p id=\"x\">\n  <a href=\"#y\">y</a>", "SG3002 4:12")]
    [InlineData("<!-- a\nb --><a href=\"/gone/\">two</a>", "SG3001 2:15")]
    [InlineData("Words <a\nhref=\"/gone/\">two</a>", "SG3001 2:7")]
    [InlineData("## One {#one}\n\n<p id=\"one\"></p>", "SG3007 3:8")]
    public void Links_and_ids_in_html_are_checked_where_they_stand(string text, params string[] expected)
    {
        using var site = Allowing();
        Assert.Equal(expected, Findings.OnPage(site, text + "\n"));
    }

    private static Site Allowing() =>
        Site.Small().Write("content/site.yml", Site.Settings + "markdown: {raw_html: allow}\n").Write("content/picture.png", Site.Pixel);
}
