using System.Xml.Linq;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Building;

/// <summary>What stands around pages of each language, and what the generator makes for its readers.</summary>
public sealed class SiteLanguagesTests
{
    private const string Settings = """
        title: Guide
        base_url: https://guide.example.org/
        language: en
        navigation: [{title: Pay, page: pay.md}]
        footer: [{title: All we use, page: sources.md}]

        """;

    [Fact]
    public void Pages_of_another_language_carry_its_title_and_lead_to_its_pages()
    {
        var page = Build("languages: {es: {title: Guía, navigation: [{title: Sueldo, page: es/pay.md}], footer: []}}\n", "es/pay");
        Assert.Contains("<title>Sueldos · Guía</title>", page, StringComparison.Ordinal);
        Assert.Contains("<a class=\"site-name\" href=\"/es/\">Guía</a>", page, StringComparison.Ordinal);
        Assert.Contains("<li><a href=\"/es/pay/\" aria-current=\"page\">Sueldo</a></li>", page, StringComparison.Ordinal);
        Assert.Contains("<li><a href=\"/es/\">Inicio</a></li>", page, StringComparison.Ordinal);
        Assert.Contains("title=\"Guía\" href=\"/es/feed.xml\"", page, StringComparison.Ordinal);
        Assert.Contains("<a href=\"/sources/\" hreflang=\"en\">Fuentes</a>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("All we use", page, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_said_in_a_language_is_marked_as_being_in_another()
    {
        var page = Build("", "es/pay");
        Assert.Contains("<a class=\"site-name\" href=\"/es/\" lang=\"en\">Guide</a>", page, StringComparison.Ordinal);
        Assert.Contains("<a href=\"/pay/\" hreflang=\"en\" lang=\"en\" dir=\"ltr\">Pay</a>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_language_has_a_feed_tags_and_a_page_for_unknown_addresses_of_its_own()
    {
        using var site = SiteOf("languages: {es: {title: Guía}}\n");
        Generator.Build(site, "--date", "2026-11-01").FailedWith(0);
        Assert.Equal(["Sueldos", "Inicio"], Titles(site, "es/feed.xml"));
        Assert.Equal(["Pay", "Home"], Titles(site, "feed.xml"));
        Assert.Contains("<h1>Tema: dinero</h1>", site.OutputFile("es/tags/dinero/index.html"), StringComparison.Ordinal);
        Assert.Contains("/es/tags/dinero/", site.OutputFile("es/tags/index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("dinero", site.OutputFile("tags/index.html"), StringComparison.Ordinal);
        Assert.Contains("<html lang=\"es-US\"", site.OutputFile("es/404.html"), StringComparison.Ordinal);
        Assert.Contains("https://guide.example.org/es/tags/</loc>", site.OutputFile("sitemap.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_region_is_a_language_of_its_own_only_where_it_is_named()
    {
        using var site = SiteOf("languages: {es-MX: {title: México}}\n");
        site.Write("content/mx.md", "---\ntitle: Salario\nlang: es-MX\ndate: 2026-10-01\n---\n\nTexto.\n");
        site.Write("content/co.md", "---\ntitle: Salario\nlang: es-CO\n---\n\nTexto.\n");
        Generator.Build(site, "--date", "2026-11-01").FailedWith(0);
        Assert.Equal(["Salario"], Titles(site, "es-mx/feed.xml"));
        Assert.Contains("· México</title>", site.OutputFile("mx/index.html"), StringComparison.Ordinal);
        Assert.Contains("· Guide</title>", site.OutputFile("co/index.html"), StringComparison.Ordinal);
        Assert.Contains("xml:lang=\"es\"", site.OutputFile("es/feed.xml"), StringComparison.Ordinal);
    }

    private static List<string> Titles(Site site, string feed)
    {
        XNamespace atom = "http://www.w3.org/2005/Atom";
        return [.. XDocument.Parse(site.OutputFile(feed)).Root!.Elements(atom + "entry").Select(e => e.Element(atom + "title")!.Value)];
    }

    private static string Build(string languages, string page)
    {
        using var site = SiteOf(languages);
        Generator.Build(site, "--date", "2026-11-01").FailedWith(0);
        return site.OutputFile($"{page}/index.html");
    }

    private static Site SiteOf(string languages)
    {
        var site = Site.Empty();
        site.Write("content/site.yml", Settings + languages);
        site.Write("content/index.md", "---\ntitle: Home\ndate: 2026-01-01\n---\n\nWelcome.\n");
        site.Write("content/pay.md", "---\ntitle: Pay\ndate: 2026-01-02\ntags: [money]\n---\n\nText.\n");
        site.Write("content/sources.md", "---\ntitle: Sources\nlayout: sources\n---\n\nText.\n");
        site.Write("content/es/index.md", "---\ntitle: Inicio\nlang: es-US\ntranslation_of: index.md\ndate: 2026-01-03\n---\n\nTexto.\n");
        site.Write(
            "content/es/pay.md",
            "---\ntitle: Sueldos\nlang: es-US\ntranslation_of: pay.md\ndate: 2026-01-04\ntags: [dinero]\n---\n\nTexto.\n"
        );
        return site;
    }
}
