using StaticGuide.Urls;
using StaticGuide.Verification.Pages;

namespace StaticGuide.Tests.Verification.Pages;

/// <summary>Pages that send their readers on by themselves, and titles of pages that stand in for others.</summary>
public sealed class ForwardingTests
{
    [Theory]
    [InlineData("<meta http-equiv=refresh content='0; url=/new/'>", "https://a.test/new/")]
    [InlineData("<META HTTP-EQUIV=\"Refresh\" CONTENT=\"5;URL='https://b.test/x?a=1&amp;b=2'\">", "https://b.test/x?a=1&b=2")]
    [InlineData("<title>Moved</title><meta content='0;new.html' http-equiv=refresh>", "https://a.test/old/new.html")]
    [InlineData("<meta http-equiv=refresh content='300; url=/new/'>", null)]
    [InlineData("<meta http-equiv=refresh content='99999999999; url=/new/'>", null)]
    [InlineData("<meta http-equiv=refresh content='10'>", null)]
    [InlineData("<meta http-equiv=refresh content='10; url=/old/pay#top'>", null)]
    [InlineData("<noscript><meta http-equiv=refresh content='0; url=/plain/'></noscript>", null)]
    [InlineData("<script>'<meta http-equiv=refresh content=\"0; url=/new/\">'</script>", null)]
    [InlineData("<!-- <meta http-equiv=refresh content='0; url=/new/'> -->", null)]
    [InlineData("<meta name=refresh content='0; url=/new/'>", null)]
    [InlineData("<meta http-equiv=refresh content='0; url=javascript:x()'>", null)]
    public void Where_a_page_leads(string head, string? target) =>
        Assert.Equal(
            target,
            Forwarding.TargetOf($"<!doctype html><html><head>{head}</head><p>Words</p>", Parsed("https://a.test/old/pay"))
        );

    [Theory]
    [InlineData("Page not found | Bureau", true)]
    [InlineData("404 - Page not found", true)]
    [InlineData("404: Seite fehlt", true)]
    [InlineData("Error 404", true)]
    [InlineData("Fehler 404", true)]
    [InlineData("404 Seite nicht gefunden", true)]
    [InlineData("Moved", true)]
    [InlineData("301 Moved Permanently", true)]
    [InlineData("404 Media", false)]
    [InlineData("404,000 jobs", false)]
    [InlineData("How a page is not found", false)]
    [InlineData("Moved by music", false)]
    [InlineData("Redirecting care", false)]
    public void What_a_page_calls_itself(string title, bool isOfError) => Assert.Equal(isOfError, PagePhrases.IsOfError(title));

    private static WebUrl Parsed(string address) => Assert.IsType<UrlParse.Parsed>(WebUrlParser.Parse(address)).Url;
}
