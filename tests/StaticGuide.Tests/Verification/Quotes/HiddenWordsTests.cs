using System.Text.Json.Nodes;
using StaticGuide.Evidence.Locks;
using StaticGuide.Tests.Cli.Verifying;
using StaticGuide.Tests.Support;
using StaticGuide.Tests.Verification.Citing.Pdf;
using StaticGuide.Tests.Verification.FaultServer;
using StaticGuide.Verification.Quotes;

namespace StaticGuide.Tests.Verification.Quotes;

/// <summary>Words that a source has and its readers do not see are found, and said to be hidden.</summary>
public sealed class HiddenWordsTests
{
    private const string Words = "Half of all clerks earned more than $44,200 in May 2024.";

    [Theory]
    [InlineData("<p hidden>{0}</p>")]
    [InlineData("<div hidden=''><section><p>{0}</p></section></div>")]
    [InlineData("<p style='display:none'>{0}</p>")]
    [InlineData("<p style='color: red; Display : NONE !important'>{0}</p>")]
    [InlineData("<p style='visibility:hidden'>{0}</p>")]
    [InlineData("<p><span style='font-size:0'>{0}</span></p>")]
    [InlineData("<p style='font-size:0.0px'>{0}</p>")]
    [InlineData("<div style='background:#fff'><p style='color:rgb(255, 255, 255)'>{0}</p></div>")]
    [InlineData("<p style='color:white;background-color:#FFFFFF'>{0}</p>")]
    [InlineData("<table bgcolor=white><tr><td><font color='#fff'>{0}</font></td></tr></table>")]
    [InlineData("<p style='color:transparent'>{0}</p>")]
    [InlineData("<html><body style='background:white'><p style='color:white'>{0}</p></body></html>")]
    // What is within undoes nothing of it.
    [InlineData("<div style='font-size:0'><p style='font-size:2em'>{0}</p></div>")]
    [InlineData("<div style='display:none'><p style='visibility:visible;font-size:16px;color:#000'>{0}</p></div>")]
    [InlineData("<div style='color:#fff;background:#fff'><p style='background:white'>{0}</p></div>")]
    [InlineData("<div style='font-size:0'><p style='font-size:16px'>Others.</p>{0}</div>")]
    [InlineData("<p aria-hidden=true>{0}</p>")]
    [InlineData("<dialog><p>{0}</p></dialog>")]
    [InlineData("<div popover><p>{0}</p></div>")]
    [InlineData("<p style='position:absolute;left:-9999px'>{0}</p>")]
    [InlineData("<p style='position: fixed; top: -1000em'>{0}</p>")]
    [InlineData("<p style='text-indent:-9999px'>{0}</p>")]
    [InlineData("<p style='position:absolute;clip:rect(0, 0, 0, 0)'>{0}</p>")]
    [InlineData("<p style='position:absolute;clip-path:inset(50%)'>{0}</p>")]
    [InlineData("<p style='width:1px;height:1px;overflow:hidden'>{0}</p>")]
    [InlineData("<ul><li hidden>{0}<li>Others.</ul>")]
    [InlineData("<table><tr hidden><td>{0}</td></tr><tr><td>Others.</td></tr></table>")]
    public void Hidden(string html) => Assert.True(IsHidden(html));

    [Theory]
    [InlineData("<p>{0}</p>")]
    [InlineData("<details><summary>More</summary><p>{0}</p></details>")]
    [InlineData("<div role=tabpanel hidden><p>{0}</p></div>")]
    [InlineData("<div role=tabpanel aria-hidden=true><p>{0}</p></div>")]
    [InlineData("<p hidden=until-found>{0}</p>")]
    [InlineData("<button aria-controls=more>More</button><div id=more hidden><p>{0}</p></div>")]
    [InlineData("<a href='#pay'>Pay</a><div id=pay style='display:none'><p>{0}</p></div>")]
    [InlineData("<a data-bs-target='#c1'>Pay</a><div id=c1 style='display:none'><p>{0}</p></div>")]
    [InlineData("<a href='/#box?height=3&amp;inlineId=pay'>?</a><div style='display:none'><div id=pay><p>{0}</p></div><p>x</p></div>")]
    [InlineData("<div class='tab-pane fade' style='display:none'><p>{0}</p></div>")]
    [InlineData("<p hidden>{0}</p><p>{0}</p>")]
    [InlineData("<p aria-hidden=false style='display:block'>{0}</p>")]
    [InlineData("<p><span aria-hidden=true>★</span></p><p>{0}</p>")]
    [InlineData("<p hidden>Others</p><p>{0}</p>")]
    [InlineData("<p hidden>Others<div>{0}</div>")]
    [InlineData("<p style='color:white'>{0}</p>")]
    // What fades in is seen in the end.
    [InlineData("<p style='opacity:0;transform:translateY(20px)'>{0}</p>")]
    [InlineData("<p style='opacity:0'>{0}</p>")]
    [InlineData("<dialog open><p>{0}</p></dialog>")]
    [InlineData("<button commandfor=pay>Pay</button><dialog id=pay><p>{0}</p></dialog>")]
    [InlineData("<button popovertarget=pay>Pay</button><div popover id=pay><p>{0}</p></div>")]
    [InlineData("<p style='position:absolute;left:-20px'>{0}</p>")]
    [InlineData("<p style='left:-9999px'>{0}</p>")]
    [InlineData("<p style='overflow:hidden;width:100%'>{0}</p>")]
    [InlineData("<div style='background:#000'><p style='color:#fff'>{0}</p></div>")]
    [InlineData("<p style='font-size:0.9em'>{0}</p>")]
    [InlineData("<div style='font-size:0'><div style='font-size:16px'>{0}</div></div>")]
    [InlineData("<div style='visibility:hidden'><p style='visibility:visible'>{0}</p></div>")]
    [InlineData("<div style='color:#fff;background:#fff'><p style='color:#000'>{0}</p></div>")]
    [InlineData("<div style='color:#fff;background:#fff'><p style='background:#000'>{0}</p></div>")]
    public void Seen(string html) => Assert.False(IsHidden(html));

    [Fact]
    public void A_word_that_is_hidden_within_a_sentence_counts() =>
        Assert.True(IsHidden("<p>Half of all clerks <span hidden>earned more</span> than $44,200 in May 2024.</p>", Words));

    /// <summary>The text has the number, and readers see another one.</summary>
    [Theory]
    [InlineData("$44,<bdo dir=rtl>200</bdo>")]
    [InlineData("$<bdo dir='RTL'>44,200</bdo>")]
    [InlineData("$44,<span dir=rtl style='unicode-bidi:bidi-override'>200</span>")]
    [InlineData("$44,<span style='direction: rtl; unicode-bidi: isolate-override'>200</span>")]
    [InlineData("$44,&#x202E;200&#x202C;")]
    [InlineData("$44,\u202E200")]
    [InlineData("\u202E$44,<b>2</b>00\u202C")]
    [InlineData("$4<span style='opacity:0'>4,200</span>")]
    [InlineData("$44,2<span style='opacity: .01'>00</span>")]
    [InlineData("$44,2<span style='display:inline-block;transform: rotate(3deg) scale(0)'>00</span>")]
    [InlineData("$44,2<span style='clip-path:inset(100%)'>00</span>")]
    [InlineData("$44,2<span style='filter:opacity(0%)'>00</span>")]
    [InlineData("$44,2<span style='color:rgba(0, 0, 0, 0)'>00</span>")]
    [InlineData("$44,2<span style='color:rgb(0 0 0 / 0%)'>00</span>")]
    [InlineData("$44,2<span style='color:#0000'>00</span>")]
    [InlineData("$44,2<span style='position:relative;left:-9999px'>00</span>")]
    [InlineData("$44,2<span style='text-decoration:line-through'>00</span>")]
    [InlineData("$44,2<span style='text-decoration-line:underline line-through'>00</span>")]
    public void A_number_that_readers_see_as_another(string number) =>
        Assert.True(IsHidden($"<p>Half of all clerks earned more than {number} in May 2024.</p>", Words));

    [Theory]
    [InlineData("$44,<bdo dir=ltr>200</bdo>")]
    [InlineData("<bdo>$44,200</bdo>")]
    [InlineData("<bdi>$44,200</bdi>")]
    [InlineData("\u202A$44,200\u202C")]
    [InlineData("\u2068$44,200\u2069")]
    [InlineData("<span style='opacity:1;transform:scale(1)'>$44,200</span>")]
    [InlineData("<span style='opacity:0.5;transform:scale(0.9)'>$44,200</span>")]
    [InlineData("<span style='color:rgba(0,0,0,0.8);background:rgba(0,0,0,0)'>$44,200</span>")]
    [InlineData("<span style='text-decoration:underline'>$44,200</span>")]
    [InlineData("<b style='unicode-bidi:isolate;direction:ltr'>$44,200</b>")]
    public void A_number_that_readers_see_as_it_is(string number) =>
        Assert.False(IsHidden($"<p>Half of all clerks earned more than {number} in May 2024.</p><p>\u202EEnd</p>", Words));

    /// <summary>Digits that stand lower or higher than a number are none of it.</summary>
    [Theory]
    [InlineData("<sup>0</sup>")]
    [InlineData("<sub>0</sub>")]
    [InlineData("<span style='vertical-align: super; font-size: 60%'>0</span>")]
    [InlineData("<span style='vertical-align:sub'>0</span>")]
    public void Digits_beside_a_number_are_none_of_it(string digit)
    {
        var page = SourceDocument.OfHtml($"<!doctype html><p>Half of all clerks earned more than $44,20{digit} in May 2024.</p>");
        Assert.Equal(QuoteVerdict.NotFound, page.Find(Figures.One("44200", "usd-per-year", Words)).Verdict);
    }

    [Fact]
    public void A_text_without_markup_hides_words_too()
    {
        var page = SourceDocument.OfText("Half of all clerks earned more than $44,\u202E200\u202C in May 2024.\n\nMore.");
        Assert.True(page.Find(Figures.One("44200", "usd-per-year", Words)).IsHidden);
        Assert.False(SourceDocument.OfText("\u202EMore.\n\n" + Words).Find(Figures.One("44200", "usd-per-year", Words)).IsHidden);
    }

    [Fact]
    public void A_cell_that_is_hidden()
    {
        const string Table = "<table><tr><th>Job</th><th>Pay</th></tr><tr><th>Clerks</th><td{0}>$44,200</td></tr></table>";
        var figure = Figures.One("44200", "usd-per-year", "Clerks", "Pay", "$44,200");
        Assert.True(SourceDocument.OfHtml(Table.Replace("{0}", " hidden", StringComparison.Ordinal)).Find(figure).IsHidden);
        Assert.False(SourceDocument.OfHtml(Table.Replace("{0}", "", StringComparison.Ordinal)).Find(figure).IsHidden);
    }

    [Theory]
    [InlineData("BT /F 12 Tf 50 700 Td ({0}) Tj ET", false)]
    [InlineData("BT 3 Tr /F 12 Tf 50 700 Td ({0}) Tj ET", true)]
    [InlineData("BT /F 12 Tf 50 2000 Td ({0}) Tj ET", true)]
    [InlineData("BT /F 12 Tf -900 700 Td ({0}) Tj ET", true)]
    [InlineData("q 0 0 40 40 re W n BT /F 12 Tf 50 700 Td ({0}) Tj ET Q", true)]
    [InlineData("q 40 600 500 200 re W n BT /F 12 Tf 50 700 Td ({0}) Tj ET Q", false)]
    [InlineData("q 0 0 40 40 re W n BT /F 12 Tf 10 10 Td (Others.) Tj ET Q BT /F 12 Tf 50 700 Td ({0}) Tj ET", false)]
    [InlineData("q 1 0 0 1 40 600 cm 0 0 500 200 re W* n BT /F 12 Tf 10 100 Td ({0}) Tj ET Q", false)]
    [InlineData("BT 3 Tr /F 12 Tf 50 700 Td ({0}) Tj 0 Tr 0 -40 Td ({0}) Tj ET", false)]
    public void In_a_pdf(string content, bool isHidden)
    {
        var pdf = new PdfFile { Content = content.Replace("{0}", Words, StringComparison.Ordinal) };
        var finding = SourceDocument.OfPdf(pdf.ToBytes())!.Find(Figures.One("44200", "usd-per-year", Words));
        Assert.Equal((QuoteVerdict.Found, isHidden), (finding.Verdict, finding.IsHidden));
    }

    [Fact]
    public async Task The_reviewer_is_told_in_every_form()
    {
        await using var server = new SourceServer();
        using var site = SourceServer.SiteOf(("a", "clerks"), ("b", "cooks"));
        server
            .Play("a.test/clerks", Answers.Page($"<!doctype html><title>Pay</title><p>Pay</p><p hidden>{SourceServer.Quote("clerks")}</p>"))
            .Play("b.test/cooks", SourceServer.Page("cooks"));
        var text = server.Verify(site, "2026-06-01");
        text.Succeeded();
        Assert.Contains("clerks-wage: http://a.test/clerks\n  the words are there, but hidden\n", text.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("cooks-wage", text.Error, StringComparison.Ordinal);
        Assert.Contains(
            "### What readers of the source do not see\n\n- [Wages of clerks](<http://a.test/clerks>) (`clerks`, Bureau): the words of `clerks-wage` are there, but hidden\n",
            server.Verify(site, "2026-06-02", "--format", "markdown").Output,
            StringComparison.Ordinal
        );
        var sources = JsonNode.Parse(server.Verify(site, "2026-06-03", "--format", "json").Output)!["sources"]!.AsArray();
        Assert.Equal([true, null], sources.Select(s => (bool?)s!["quotes"]![0]!["hidden"]));
        Assert.All(sources, s => Assert.Equal("verified", (string?)s!["verdict"]));
    }

    private static bool IsHidden(string html, string words = Words)
    {
        var page = "<!doctype html><title>Pay</title>" + html.Replace("{0}", words, StringComparison.Ordinal);
        var finding = SourceDocument.OfHtml(page).Find(Figures.One("44200", "usd-per-year", words));
        Assert.Equal(QuoteVerdict.Found, finding.Verdict);
        return finding.IsHidden;
    }
}
