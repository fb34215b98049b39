using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Content.Markdown;

/// <summary>No words of a footnote are lost without a word to the writer.</summary>
public sealed class FootnoteTests
{
    private const string Definition = "\n\n[^1]: The note.\n";

    [Theory]
    [InlineData("Hello![^1] All.", "Hello! All.")]
    [InlineData("See [the start[^1]](index.md) first.", "See the start first.")]
    [InlineData("![A picture[^1]](picture.png) here", "here")]
    [InlineData("*Words[^1]*", "Words")]
    [InlineData("[^1](see there)", "(see there)")]
    public void A_reference_is_one_wherever_it_stands(string markdown, string words)
    {
        var page = MarkdownPage.Silent(markdown + Definition);
        Assert.Single(page.Main!.QuerySelectorAll("sup > a[href='#fn-1']"));
        Assert.Empty(page.Main.QuerySelectorAll("a a"));
        foreach (var mark in page.Main.QuerySelectorAll("sup"))
            mark.Remove();
        Assert.Equal(words, page.Words("main > p")[0]);
    }

    [Theory]
    [InlineData("[^GRÖSSE]", "[^größe]")]
    [InlineData("[^a]", "[^A]")]
    [InlineData("[^ﬁn]", "[^FIN]")]
    public void The_case_of_a_label_does_not_count(string reference, string label) =>
        Assert.Single(MarkdownPage.Silent($"Words{reference}.\n\n{label}: The note.\n").Main!.QuerySelectorAll("sup > a[href='#fn-1']"));

    /// <summary>What only an unseen footnote refers to is as unseen; and whatever is wrong in either, nobody sees.</summary>
    [Theory]
    [InlineData("Text.\n\n[^a]: See[^b].\n\n[^b]: x.", "SG1115 3:1", "SG1115 5:1")]
    [InlineData("Text[^b].\n\n[^a]: See[^b].\n\n[^b]: x.", "SG1115 3:1")]
    [InlineData("Text.\n\n[^a]: See[^a].", "SG1115 3:1")]
    [InlineData("Text.\n\n[^a]: Note.\n\n```\nmore[^a]", "SG1167 5:1")]
    [InlineData("Text[^a].\n\n[^a]: One.\n[^a]: Two[^b].\n\n[^b]: x.", "SG1116 4:1", "SG1115 6:1")]
    [InlineData(
        "Text.\n\n[^a]: See [it](index.md), :smile: and [b] [c](index.md).\n\n    | :tada: |\n    | --- |\n    | :tada: |",
        "SG1115 3:1"
    )]
    public void What_no_reader_meets_is_told_once(string markdown, params string[] expected)
    {
        using var site = Site.Small();
        Assert.Equal(expected, Findings.OnPage(site, markdown + "\n"));
    }

    /// <summary>The one report stands where the label can be mended first.</summary>
    [Theory]
    [InlineData("Words[^my note].\n\n[^my note]: This is a note.", "SG1108 3:1")]
    [InlineData("Words[^my note].\n\n[^my note]: thing", "SG1108 3:1")]
    [InlineData("Words.\n\n> [^a b c]: This is a note.", "SG1108 3:3")]
    [InlineData("Words `x`.\n\n    [^my note]: code\n\n`[^my note]: code`\n\n```\n[^my note]: code\n```")]
    [InlineData("In [^a b] of the pattern.\n\n[a b]: index.md\n\n[a b] and [^ ]: x")]
    public void A_label_has_no_spaces(string markdown, params string[] expected)
    {
        using var site = Site.Small();
        Assert.Equal(expected, Findings.OnPage(site, markdown + "\n"));
    }

    [Fact]
    public void Those_that_only_an_unseen_one_refers_to_take_no_letter()
    {
        using var site = Site.Small();
        site.Write("content/p.md", "---\ntitle: P\nlang: es\n---\n[^a]: See[^b].\n\n[^b]: x.\n\nOne[^c] and[^b].\n\n[^c]: Three.\n");
        Generator.Build(site).Succeeded();
        var page = site.Page("/p/");
        Assert.Contains("<span class=\"vh\">Nota al pie </span>a</a></sup> and<sup>", page, StringComparison.Ordinal);
        Assert.Contains("<span class=\"vh\">Volver a la nota al pie b</span>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("footnote a", page, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("Term[^1]\n:   What it means.\n\n[^1]: The note.")]
    [InlineData("Term[^1]\n:   What it means.\n[^1]: The note.")]
    [InlineData("Words[^1]\n\n- item\n\n  [^1]: The note.\n- item")]
    [InlineData("> Words[^1]\n>\n> [^1]: The note.")]
    [InlineData(":::note\nWords[^1]\n\n[^1]: The note.\n:::")]
    [InlineData("Words[^1]\n[^1]: The note.")]
    public void A_footnote_may_stand_wherever_a_block_may(string markdown)
    {
        var page = MarkdownPage.Silent(markdown);
        Assert.StartsWith("The note.", Assert.Single(page.Words(".footnotes li")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Yes[^1].\n\n[^1]: Note.", "SG1108 4:45")]
    [InlineData("Yes[^1], and no[^1].\n\n[^1]: The whole note.", "SG1108 4:45", "SG1108 4:57")]
    [InlineData("Yes.\n\n[^1]: https://example.org/", "SG1115 4:50")]
    [InlineData("Yes[^1].", "SG1108 4:45")]
    [InlineData("Yes [a][1].\n\n[1]: index.md")]
    public void Texts_of_the_front_matter_have_none(string answer, params string[] expected)
    {
        using var site = Site.Small();
        site.Write(
            "content/p.md",
            $"---\ntitle: P\nfaq:\n  - {{id: a, question: 'Is it?', answer: \""
                + answer.Replace("\n", "\\n", StringComparison.Ordinal)
                + "\"}\n---\nText[^1].\n\n[^1]: Words of the page.\n"
        );
        Assert.Equal(
            expected,
            Findings
                .In(site)
                .Where(d => d.Rule.Code != "SG2318")
                .Select(d => $"{d.Rule.Code} {d.Place!.Start!.Value.Line}:{d.Place.Start.Value.Column}")
        );
    }

    [Fact]
    public void A_footnote_that_nothing_refers_to_is_named()
    {
        var page = MarkdownPage.Of("Words[^1]." + Definition + "[^2]: Lost.\n");
        page.Run.FailedWith(0, "SG1115");
        page.Reports("SG1115", line: 4);
    }

    [Fact]
    public void A_second_footnote_of_one_label_is_named()
    {
        var page = MarkdownPage.Of("Words[^1]." + Definition + "[^1]: Lost.\n");
        page.Run.FailedWith(0, "SG1116");
        page.Reports("SG1116", line: 4);
    }

    [Theory]
    [InlineData("Words[^2]." + Definition + "\nMore[^1].", 6)]
    [InlineData("Oh![^2]." + Definition + "\nMore[^1].", 4)]
    public void A_reference_that_no_footnote_answers_is_named(string markdown, int column)
    {
        var page = MarkdownPage.Of(markdown);
        page.Run.FailedWith(1, "SG1108");
        page.Reports("SG1108", line: 1, column);
    }

    [Fact]
    public void Footnotes_are_lettered_in_the_order_in_which_a_reader_meets_them()
    {
        var page = MarkdownPage.Silent("[^b]: Next, with another[^c].\n[^c]: Last.\n[^a]: First.\n\nHere[^a] there[^b].\n");
        Assert.Equal(["First.", "Next,", "Last."], page.Words(".footnotes li").Select(w => w.Split('B')[0].Split(' ')[0]));
    }
}
