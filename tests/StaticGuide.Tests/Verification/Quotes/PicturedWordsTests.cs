using StaticGuide.Tests.Cli.Verifying;
using StaticGuide.Tests.Support;
using StaticGuide.Verification.Quotes;

namespace StaticGuide.Tests.Verification.Quotes;

/// <summary>A picture among quoted words may be a sign: it is not read with them, and whoever reviews is told.</summary>
public sealed class PicturedWordsTests
{
    private const string Words = "Half of all clerks earned more than $44,200 in May 2024.";

    [Theory]
    [InlineData("<p>Half of all clerks earned more than <img src=m.png alt=minus> $44,200 in May 2024.</p>", true)]
    [InlineData("<p><img src=m.png alt='less than'>Half of all clerks earned more than $44,200 in May 2024.</p>", true)]
    [InlineData("<p>Nurses do. <img src=d.png alt=not> Half of all clerks earned more than $44,200 in May 2024.</p>", true)]
    [InlineData("<p>Half of all clerks earned more than <i title=down></i>$44,200 in May 2024.</p>", true)]
    [InlineData("<p>Half of all clerks earned more than $44,200 in May 2024.</p>", false)]
    [InlineData("<p>Half of all clerks earned more than $44,200 in May 2024. <img src=d.png alt=down> 3 percent less.</p>", false)]
    [InlineData(
        "<p>Pay went <img src=d.png alt=up> by 3 percent.</p><p>Half of all clerks earned more than $44,200 in May 2024.</p>",
        false
    )]
    [InlineData("<p>It fell <img src=d.png alt=down></p><p>Half of all clerks earned more than $44,200 in May 2024.</p>", false)]
    [InlineData("<p>Half of all clerks <img src=x.png alt='A clerk at work'> earned more than $44,200 in May 2024.</p>", false)]
    public void A_picture_is_seen_where_it_stands(string html, bool isAmong) =>
        Assert.Equal(isAmong, QuoteFinder.Find(Words, SourceDocument.OfHtml(html).Texts).HasPicture);

    [Fact]
    public void Whoever_reviews_is_told()
    {
        using var site = SourceServer
            .SiteOf(("a", "clerks"))
            .Write(
                "saved.html",
                "<title>Wages of clerks</title><p>Half of all clerks earned more than <img src=m.png alt=minus> $44,200 in May 2024.</p>"
            );
        string[] verify = ["verify", "--saved", "saved.html", "--id", "clerks", "--fetched", "2026-02-28"];
        var run = Generator.Run(site.Root, verify);
        run.Succeeded();
        Assert.Contains("clerks-wage: http://a.test/clerks\n  the words are there, with a picture", run.Error, StringComparison.Ordinal);
        Assert.Contains("\"picture\":true", Generator.Run(site.Root, [.. verify, "--format", "json"]).Output, StringComparison.Ordinal);
        Assert.Contains(
            "## What a picture may say",
            Generator.Run(site.Root, [.. verify, "--format", "markdown"]).Output,
            StringComparison.Ordinal
        );
    }
}
