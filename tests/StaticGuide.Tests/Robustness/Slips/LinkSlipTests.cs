using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Robustness.Slips;

/// <summary>Slips in addresses, in the text of a page: each is one report that says what to write.</summary>
public sealed class LinkSlipTests
{
    [Theory]
    [InlineData("https:/www.example.org", "SG3008", "write `https://www.example.org`")]
    [InlineData("https:///www.example.org", "SG3008", "write `https://www.example.org`")]
    [InlineData("https://www,example.org/a", "SG3008", "write `https://www.example.org/a`")]
    [InlineData("https://https://www.example.org/", "SG3008", "write `https://www.example.org/`")]
    [InlineData("https:https://www.example.org/a", "SG3008", "write `https://www.example.org/a`")]
    [InlineData("https:/https://www.example.org/a", "SG3008", "write `https://www.example.org/a`")]
    [InlineData("https:http://www.example.org/a", "SG3008", "write `http://www.example.org/a`")]
    [InlineData("http:https:www.example.org/a", "SG3008", "write `https://www.example.org/a`")]
    [InlineData("https:https:https://www.example.org/a", "SG3008", "write `https://www.example.org/a`")]
    [InlineData("https:https.example.org/a", "SG3008", "write `https://https.example.org/a`")]
    [InlineData("htps:https://www.example.org/a", "SG3006", "write `https://www.example.org/a`")]
    [InlineData("url:https://www.example.org/a", "SG3006", "write `https://www.example.org/a`")]
    [InlineData("http//www.example.org", "SG3003", "write `http://www.example.org`")]
    [InlineData("htps://www.example.org", "SG3006", "write `https://www.example.org`")]
    [InlineData("https：//example.org", "SG3003", "write `https://example.org`")]
    [InlineData("“https://example.org”", "SG3003", "write `https://example.org`")]
    [InlineData("file:///home/desk/a.pdf", "SG3006", "put it into content/")]
    [InlineData("C:/desk/a.pdf", "SG3006", "put it into content/")]
    [InlineData("localhost:1313/pay/", "SG3006", "name the page by its file")]
    [InlineData("http://localhost:1313/pay/", "SG3016", "name a page of this site by its file")]
    [InlineData("http://127.0.0.1:8000/", "SG3016", "by its file")]
    [InlineData("http://127.1:8000/", "SG3016", "by its file")]
    [InlineData("http://2130706433/", "SG3016", "by its file")]
    [InlineData("http://0x7f.1/", "SG3016", "by its file")]
    [InlineData("http://[::ffff:127.0.0.1]/", "SG3016", "by its file")]
    [InlineData("http://localhost./", "SG3016", "by its file")]
    [InlineData("http://pay.localhost/", "SG3016", "by its file")]
    [InlineData("https://example.org:99999/", "SG3008", "check its port")]
    [InlineData("https://example.org:8o80/", "SG3008", "check its port")]
    [InlineData("https://exa mple.org:80/", "SG3008", "check its host name")]
    [InlineData("help@example.org?subject=Hi", "SG3003", "write `mailto:help@example.org?subject=Hi`")]
    [InlineData("mailto:example.org", "SG3008", "write `mailto:")]
    [InlineData("mailto://desk@example.org", "SG3008", "write `mailto:desk@example.org`")]
    [InlineData("plans\\a.txt", "SG3003", "write `plans/a.txt`")]
    [InlineData("plans/a/", "SG3003", "write `plans/a.txt`")]
    public void One_slip_is_one_report_that_says_what_to_write(string address, string code, string hint)
    {
        using var site = SlipSite.With(SlipSite.Page, "", $"\n[Words](<{address}>)\n").Write("content/plans/a.txt", "a");
        SlipSite.Gives(site, code, hint);
    }

    [Theory]
    [InlineData("[Words](mailto:?subject=Pay)")]
    [InlineData("[Words](mailto:desk%40example.org)")]
    [InlineData("[Words](https://localhost.example.org/)")]
    [InlineData("Open `http://localhost:1313/` in a browser.")]
    [InlineData("[Words](https://example.org/https://example.com/)")]
    public void What_is_meant_so_is_right(string text)
    {
        using var site = SlipSite.With(SlipSite.Page, "", $"\n{text}\n");
        Assert.Empty(Findings.In(site));
    }

    [Theory]
    [InlineData("../pay.md", "write `pay.md`")]
    [InlineData("content/pay.md", "`pay.md`")]
    [InlineData("pay", "`pay.md`")]
    public void The_page_that_a_translation_was_made_from_is_found(string path, string hint)
    {
        using var site = SlipSite
            .Right()
            .Write("content/es/pay.md", $"---\ntitle: Sueldo\nlang: es\ntranslation_of: {path}\n---\nTexto.\n");
        SlipSite.Gives(site, "SG3001", hint);
    }

    [Fact]
    public void A_site_without_any_page_has_one_error()
    {
        using var site = SlipSite.Right();
        foreach (var page in Directory.GetFiles(site.At("content"), "*.md", SearchOption.AllDirectories))
            File.Delete(page);
        Directory.Delete(site.At("content/evidence"), recursive: true);
        SlipSite.Gives(site, "SG3001", "write content/index.md");
    }
}
