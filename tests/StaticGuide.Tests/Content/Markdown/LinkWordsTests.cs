using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Content.Markdown;

/// <summary>A link says where it leads; an image shows an image.</summary>
public sealed class LinkWordsTests
{
    [Theory]
    [InlineData("See [](index.md).", "SG1169 1:5")]
    [InlineData("See [ ][home].\n\n[home]: index.md", "SG1169 1:5")]
    [InlineData("See [![](a.svg){decorative}](index.md).", "SG1169 1:5")]
    [InlineData("See [![](a.svg)](index.md).", "SG1147 1:6")]
    [InlineData("[![Home](a.svg)](index.md) [`x`](index.md) [**a**](index.md) <https://example.org/>")]
    public void A_link_without_words_is_named(string text, params string[] expected)
    {
        using var site = Known();
        Assert.Equal(expected, Findings.OnPage(site, text + "\n"));
    }

    [Theory]
    [InlineData("Wow![Home](index.md)", "SG4057 1:4")]
    [InlineData("![Form](form.pdf)", "SG4057 1:1")]
    [InlineData("![Drawing](a.svg)")]
    public void A_page_or_a_document_is_no_image(string text, params string[] expected)
    {
        using var site = Known();
        Assert.Equal(expected, Findings.OnPage(site, text + "\n"));
    }

    private static Site Known() =>
        Site.Small()
            .Write("content/a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 4\"><path d=\"M0 0h4v4z\"/></svg>")
            .Write("content/form.pdf", "%PDF-1.4");
}
