using System.Text.Json.Nodes;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Rendering.Pages;

/// <summary>The words of an answer that JSON-LD tells are those that the page shows, whatever Markdown wrote them.</summary>
public sealed class ShownWordsTests
{
    private const string Evidence = """
        sources: [{id: s, title: Survey, publisher: Office, url: "https://data.example.org/"}]
        statistics:
          - {id: low, label: Low end, value: 10, unit: usd-per-hour, as_of: 2024-05, source: s, quote: "It was $10 an hour."}
          - {id: middle, label: Middle, value: 20, unit: usd-per-hour, as_of: 2024-05, source: s, quote: "It was $20 an hour."}
          - {id: high, label: High end, value: 30, unit: usd-per-hour, as_of: 2024-05, source: s, quote: "It was $30 an hour."}
        """;

    [Theory]
    [InlineData("Plain words.")]
    [InlineData("*One*, **two** and `three < four`.\n\nA second paragraph\nof two lines.")]
    [InlineData("It was :stat[middle] in :stat[middle.as_of], :stat[middle.label], in all :stat[low] [@s, p. 3].")]
    [InlineData("- one\n- two\n  - three\n\n1. four\n2. five")]
    [InlineData("Line one  \nline two\\\nline three")]
    [InlineData("A [link **with** words](https://data.example.org/a) and <https://data.example.org/b>, ![no words](dot.svg) here.")]
    [InlineData("&lt;b&gt; &amp; \\*stars\\* &copy; \"quoted\" a&nbsp;b")]
    [InlineData("| Place | Pay |\n|---|--:|\n| here | `12` |\n| there | *13* |")]
    [InlineData("```text\nif (a < b)\n  c();\n```\n\nand\n\n    indented & code")]
    [InlineData(":::note\nMind the gap.\n:::\n\n:::tip Of my own\nAnd the step.\n:::")]
    [InlineData("> Quoted\n> words\n\n---\n\nTerm\n:   What it means")]
    [InlineData("~~Struck~~ and :uncounted[three]{reason=\"editorial\"} of them")]
    [InlineData("- [ ] to do\n- [x] done")]
    [InlineData("::chart[pay]")]
    [InlineData("A <b>raw</b> word<br>and\n\n<div class=\"x\">a block<!-- not this --> of <i>it</i></div>\n\n<!-- nor this -->\n\nthe end")]
    public void Machines_are_told_what_readers_see(string answer)
    {
        using var site = Site.Small();
        site.Write("content/site.yml", Site.Settings + "markdown: {raw_html: allow}\n");
        site.Write("content/evidence/all.yml", Evidence);
        site.Write("content/dot.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        site.Write(
            "templates/page.html",
            "<!DOCTYPE html><html lang=en><title>{{ page.title }}</title>{{ page.content }}{{ for q in page.faq }}<div id=\"{{ q.id }}\">{{ q.answer }}</div>{{ end }}"
                + "{{ for n in notes }}<p id=\"{{ n.anchor }}\">{{ n.source.title }}</p>{{ end }}{{ page.json_ld }}"
        );
        var indented = string.Join('\n', answer.Split('\n').Select(l => "      " + l));
        site.Write(
            "content/index.md",
            "---\ntitle: Home\nfaq:\n  - id: q\n    question: Why?\n    answer: |\n"
                + indented
                + "\ncharts: [{id: pay, kind: range, title: What it pays, statistics: [low, middle, high]}]\n---\n\nWelcome.\n"
        );

        var run = Generator.Build(site);
        Assert.True(run.ExitCode == 0, run.Error);

        var page = new HtmlParser().ParseDocument(site.Page("/"));
        var told = Graph(page).Single(n => (string?)n!["@type"] == "FAQPage")!["mainEntity"]![0]!["acceptedAnswer"]![
            "text"
        ]!.GetValue<string>();
        Assert.Equal(WordsOf(page.GetElementById("q")!), told);
    }

    private static JsonArray Graph(IDocument page) =>
        JsonNode.Parse(page.QuerySelector("script[type='application/ld+json']")!.TextContent)!["@graph"]!.AsArray();

    /// <summary>
    /// Text as innerText has it: blocks and breaks part words. References to notes are none of the answer, and a drawing says what its
    /// table says.
    /// </summary>
    private static string WordsOf(IElement element)
    {
        foreach (var skipped in element.QuerySelectorAll("sup.note-ref, svg").ToList())
            skipped.Remove();
        foreach (
            var block in element.QuerySelectorAll("p, li, div, br, td, th, tr, pre, dt, dd, figcaption, summary, blockquote, hr").ToList()
        )
            block.Before(block.Owner!.CreateTextNode(" "));
        return string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
