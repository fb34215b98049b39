using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Content.Markdown;

/// <summary>A link says where it leads; an image shows an image; a question has an id of its own.</summary>
public sealed class LinkWordsTests
{
    [Theory]
    [InlineData("See [](index.md).", "SG1169 1:5")]
    [InlineData("See [ ][home].\n\n[home]: index.md", "SG1169 1:5")]
    [InlineData("See [![](a.svg){decorative}](index.md).", "SG1169 1:5")]
    [InlineData("See [![](a.svg)](index.md).", "SG1147 1:6")]
    [InlineData("[![Home](a.svg)](index.md) [`x`](index.md) [**a**](index.md) <https://example.org/>")]
    [InlineData("See [<!-- x -->](index.md) and [&nbsp;](index.md).", "SG1169 1:5", "SG1169 1:32")]
    [InlineData("See [[^1]](index.md).\n\n[^1]: So.", "SG1169 1:5")]
    [InlineData("See [[@nobody]](index.md).", "SG1169 1:5", "SG2004 1:7")]
    [InlineData("[words[^1]](index.md)\n\n[^1]: So.")]
    public void A_link_without_words_is_named(string text, params string[] expected)
    {
        using var site = Known();
        Assert.Equal(expected, Findings.OnPage(site, text + "\n"));
    }

    [Theory]
    [InlineData("Wow![Home](index.md)", "SG4057 1:4")]
    [InlineData("![Form](form.pdf)", "SG4057 1:1")]
    [InlineData("![Top](#)", "SG4057 1:1")]
    [InlineData("![Part](#part)", "SG4057 1:1")]
    [InlineData("![Query](?size=2)", "SG4057 1:1")]
    [InlineData("![Home](index.md#none)", "SG4057 1:1")]
    [InlineData("![Desk](mailto:desk@example.org)", "SG4057 1:1")]
    [InlineData("![Call](tel:+1234)", "SG4057 1:1")]
    [InlineData("[![Top](#)](index.md)", "SG4057 1:2")]
    [InlineData("![a](a.svg#part) ![b](a.svg?x=1) ![c](https://example.org/) ![d](//example.org/d)", "SG4059 1:34", "SG4059 1:61")]
    [InlineData("![Drawing](a.svg)")]
    public void A_page_or_a_document_is_no_image(string text, params string[] expected)
    {
        using var site = Known();
        Assert.Equal(expected, Findings.OnPage(site, text + "\n"));
    }

    [Fact]
    public void Two_questions_of_one_id_are_one_mistake()
    {
        using var site = Site.Small();
        const string Question = "- {id: why, question: Why?, answer: 'See [home](index.md).'}\n";
        site.Write("content/p.md", "---\ntitle: P\nfaq:\n" + Question + Question + "---\n");
        Assert.Equal(["SG2002"], Findings.In(site).Select(f => f.Rule.Code));
    }

    [Theory]
    [InlineData("[a](sub\\home.md)", "SG3001", "write `sub/home.md`")]
    [InlineData("[a](@/sub/home.md)", "SG3001", "write `sub/home.md`")]
    [InlineData("[a](mailto:)", "SG3010", "write whom it leads to")]
    public void The_hint_is_what_to_write(string text, string code, string hint)
    {
        using var site = Known()
            .Write("content/sub/home.md", "---\ntitle: H\n---\n")
            .Write("content/p.md", $"---\ntitle: P\n---\n{text}\n");
        Assert.Equal([(code, hint)], Findings.In(site).Select(f => (f.Rule.Code, f.Hint!)));
    }

    private static Site Known() =>
        Site.Small()
            .Write("content/a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 4\"><path d=\"M0 0h4v4z\"/></svg>")
            .Write("content/form.pdf", "%PDF-1.4");
}
