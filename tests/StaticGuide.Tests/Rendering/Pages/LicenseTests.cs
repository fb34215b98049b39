using AngleSharp.Dom;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Rendering.Pages;

/// <summary>What others may do with the words of a site: at an address elsewhere, or on a page of its own.</summary>
public sealed class LicenseTests
{
    private static Site Guide(string settings) =>
        Site.Empty()
            .Write("content/site.yml", Site.Settings + settings)
            .Write("content/index.md", "---\ntitle: Home\nlayout: home\n---\n\nWelcome.\n")
            .Write("content/about.md", "---\ntitle: About\n---\n\n## Use {#use}\n\nAsk.\n")
            .Write("content/pay.md", "---\ntitle: Pay\n---\n\nMuch.\n");

    [Fact]
    public void A_license_without_an_address_of_the_web_is_reported()
    {
        using var site = Guide("license: {name: Mine, url: 'ftp://x.example.org/'}\n");
        Generator.Build(site).FailedWith(2, "SG1018");
    }

    [Theory]
    [InlineData("{name: Mine, url: 'https://x.example.org/', page: about.md}", "SG1018")]
    [InlineData("{name: Mine, page: 'https://x.example.org/'}", "SG1018")]
    [InlineData("{name: Mine}", "SG1016")]
    [InlineData("{name: Mine, page: abuot.md}", "SG3001")]
    [InlineData("{name: Mine, page: about.md#us}", "SG3002")]
    public void A_license_that_leads_nowhere_is_reported(string license, string code)
    {
        using var site = Guide($"license: {license}\n");
        Assert.Contains(code, Generator.Build(site).Codes);
    }

    [Fact]
    public void A_license_can_be_a_page_of_the_site_in_each_language()
    {
        using var site = Guide("")
            .Write(
                "content/site.yml",
                Site.Settings.Replace("example.org/", "example.org/a/", StringComparison.Ordinal)
                    + "license: {name: Ask us, page: about.md#use}\n"
                    + "languages: {es: {license: {name: Pregunte, page: es/uso.md}}, fr: {title: Guide}}\n"
            )
            .Write("content/es/uso.md", "---\ntitle: Uso\nlang: es\n---\n\nPregunte.\n")
            .Write("content/fr/x.md", "---\ntitle: X\nlang: fr\n---\n\nOui.\n");
        Generator.Build(site).Succeeded();
        Assert.Equal(("/a/about/#use", "Ask us", null), LicenseOf(new BuiltPage(site.Page("/pay/")).Document));
        Assert.Equal(("/a/es/uso/", "Pregunte", null), LicenseOf(new BuiltPage(site.Page("/es/uso/")).Document));
        Assert.Equal(("/a/about/#use", "Ask us", "en"), LicenseOf(new BuiltPage(site.Page("/fr/x/")).Document));
        Assert.Contains("\"license\":\"https://guide.example.org/a/about/#use\"", site.Page("/pay/"), StringComparison.Ordinal);
        Assert.Contains("\"license\":\"https://guide.example.org/a/es/uso/\"", site.Page("/es/uso/"), StringComparison.Ordinal);
    }

    private static (string? Href, string Name, string? Language) LicenseOf(IDocument page) =>
        page.QuerySelector("footer a[rel=license]") is { } link
            ? (link.GetAttribute("href"), link.TextContent, link.GetAttribute("hreflang"))
            : (null, "", null);
}
