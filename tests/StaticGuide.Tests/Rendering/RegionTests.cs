using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Rendering;

/// <summary>Pages in the language and region they say they are in, through the real program.</summary>
public sealed class RegionTests
{
    private const string Evidence = """
        sources:
          - {id: bureau, title: Roofers, publisher: Bureau, url: "https://bureau.example.org/", published: 2025-08-28}
          - {id: amt, title: Dachdecker, publisher: Amt, url: "https://amt.example.org/", language: de}
        statistics:
          - {id: pay, label: Pay, value: 51260, unit: usd-per-year, as_of: 2024-05-07, source: bureau, quote: "The median was $51,260 on May 7, 2024."}
          - {id: time, label: Time, value: {min: 3, max: 4}, unit: years, as_of: 2025-03, source: bureau, quote: "It takes 3 to 4 years."}
          - {id: zeit, label: Zeit, value: 3, unit: years, as_of: 2025-03, source: amt, quote: "Die Ausbildung dauert 3 Jahre."}

        """;

    [Theory]
    [InlineData("en-US", "$51,260", "May 7, 2024", "3 to 4 years")]
    [InlineData("en-NZ", "US$51,260", "7 May 2024", "3 to 4 years")]
    [InlineData("es-US", "$51,260", "7 de mayo de 2024", "3 a 4 años")]
    [InlineData("es-MX", "$51,260", "7 de mayo de 2024", "3 a 4 años")]
    [InlineData("de-DE", "51.260\u00A0$", "7. Mai 2024", "3 bis 4 Jahre")]
    public void A_page_writes_numbers_and_dates_as_its_region_does(string language, string pay, string day, string time)
    {
        using var site = Shown(language, ":stat[pay]; :stat[pay.as_of]; :stat[time].");
        var page = site.Page("/p/");
        Assert.Contains($">{pay}</data>", page, StringComparison.Ordinal);
        Assert.Contains(day, page, StringComparison.Ordinal);
        Assert.Contains($">{time}</data>", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en-US", "August 28, 2025", "28 August 2025")]
    [InlineData("en-GB", "28 August 2025", "August 28, 2025")]
    public void A_page_has_one_form_of_dates(string language, string one, string other)
    {
        using var site = Shown(language, ":stat[pay]");
        Assert.Contains(one, site.Page("/p/"), StringComparison.Ordinal);
        Assert.DoesNotContain(other, site.Page("/p/"), StringComparison.Ordinal);
    }

    /// <summary>What says nothing in Finnish says it as the rest of the site does.</summary>
    [Fact]
    public void What_stands_in_for_a_language_is_the_sites_own_in_its_region()
    {
        using var site = Shown("fi", ":stat[pay] :stat[pay.as_of]", "en-GB");
        Assert.Contains("7 May 2024", site.Page("/p/"), StringComparison.Ordinal);
        Assert.Contains("US$51,260", site.Page("/p/"), StringComparison.Ordinal);
        Assert.DoesNotContain("May 7, 2024", site.Page("/p/").Replace("on May 7, 2024.", ""), StringComparison.Ordinal);
    }

    [Fact]
    public void Quotes_in_another_language_say_so()
    {
        using var site = Shown("es-US", ":stat[pay] :stat[zeit]");
        Assert.Contains("<q lang=\"en\">The median was", site.Page("/p/"), StringComparison.Ordinal);
        Assert.Contains("<q lang=\"de\">Die Ausbildung", site.Page("/p/"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ar", "، ")]
    [InlineData("fr", ", ")]
    public void Commas_are_those_of_the_language(string language, string comma)
    {
        using var site = Site.Small()
            .WithTemplatesOfTheGuide()
            .Write("content/evidence/all.yml", Evidence)
            .Write("content/p.md", $"---\ntitle: P\nlang: {language}\n---\n:stat[pay]\n");
        Generator.Build(site).Succeeded();
        Assert.Contains("</data>" + comma, site.Page("/p/").Replace("\n", ""), StringComparison.Ordinal);
    }

    [Fact]
    public void Quotes_in_the_language_of_the_page_need_not_say_so()
    {
        using var site = Shown("en-GB", ":stat[pay]");
        Assert.Contains("<q>The median was", site.Page("/p/"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("es", "Tabla", "Hecho", "Notas al pie")]
    [InlineData("de-AT", "Tabelle", "Erledigt", "Fußnoten")]
    [InlineData("en", "Table", "Done", "Footnotes")]
    public void What_is_said_of_a_text_is_said_in_its_language(string language, string table, string done, string footnotes)
    {
        using var site = Shown(
            language,
            "| Aaaaaaaaaaaaaaa | Bbbbbbbbbbbbbbb | Ccccccccccccccc |\n|---|---|---|\n| x | y | z |\n\n- [x] z[^1]\n\n[^1]: Aside."
        );
        Assert.All(
            [table, done, footnotes],
            words => Assert.Contains($"aria-label=\"{words}\"", site.Page("/p/"), StringComparison.Ordinal)
        );
    }

    [Fact]
    public void A_table_is_named_by_the_heading_above_it()
    {
        using var site = Shown("es", "## Salario\n\n| Aaaaaaaaaaaaaaa | Bbbbbbbbbbbbbbb | Ccccccccccccccc |\n|---|---|---|\n| x | y | z |");
        Assert.Contains("role=\"group\" aria-labelledby=\"salario\"", site.Page("/p/"), StringComparison.Ordinal);
    }

    private static Site Shown(string language, string text, string siteLanguage = "en")
    {
        var site = Site.Small().Write("content/site.yml", Site.Settings.Replace("language: en", $"language: {siteLanguage}"));
        site.Write("content/evidence/all.yml", Evidence).Write("content/p.md", $"---\ntitle: P\nlang: {language}\n---\n{text}\n");
        site.Write(
            "templates/page.html",
            "<!DOCTYPE html><html lang=\"{{ page.lang }}\"><title>{{ page.title }}</title>{{ page.content }}<ol>{{ for n in notes }}<li id=\"{{ n.anchor }}\">{{ n.reference_html }} {{ n.as_of_text }}"
                + "<q{{ if n.quote_lang }} lang=\"{{ n.quote_lang }}\"{{ end }}>{{ n.quote }}</q></li>{{ end }}</ol></html>\n"
        );
        Generator.Build(site).Succeeded();
        return site;
    }
}
