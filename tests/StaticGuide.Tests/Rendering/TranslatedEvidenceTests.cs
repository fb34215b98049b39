using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Rendering;

/// <summary>What pages of several languages share says its words in each of them; what nobody has translated is marked as such.</summary>
public sealed class TranslatedEvidenceTests
{
    private const string Evidence = """
        sources:
          - {id: almanac, title: Almanac, publisher: Bureau, url: "https://www.example.com/a", published: 2025-01-01}
        statistics:
          - id: oats
            label: Fields of oats in 2024
            translations:
              es: {label: "Campos de avena en 2024", population: "Todos los campos"}
              pt-BR: {label: "Campos de aveia em 2024"}
            population: All fields
            value: 1
            unit: fields
            as_of: 2024
            source: almanac
            locator: {label: Fields}
            quote: There was 1 field of oats in the country in 2024.
          - id: rye
            label: Fields of rye
            value: 3
            unit: fields
            as_of: 2024
            source: almanac
            quote: There were 3 fields of rye in the country in 2024.
        passages:
          - id: harvest
            source: almanac
            quote: The harvest begins in the last week of summer.
            note: Of oats alone.
            translations: {es: {note: Solo de la avena.}}

        """;

    private const string Units =
        "units: {fields: {suffix: \" fields\", singular: \" field\", translations: {es: {suffix: \" campos\", singular: \" campo\"}}}}\n";

    private const string Body =
        ":stat[oats], :stat[rye], :stat[oats.label], :stat[rye.label], :stat[rye.unit] [@harvest]\n\n::chart[fields]\n";

    private static Site SiteOf(string lang, string evidence = Evidence, string units = Units)
    {
        var charts =
            "charts:\n  - {id: fields, kind: bars, title: Avena, statistics: [oats, rye]}\n"
            + "  - {id: named, kind: bars, title: Avena, statistics: [rye, oats], labels: [a, b]}\n";
        return Site.Small()
            .WithTemplatesOfTheGuide()
            .Write("content/site.yml", Site.Settings + units)
            .Write("content/evidence/all.yml", evidence)
            .Write("content/statistics.md", "---\ntitle: Statistics\nlayout: statistics\n---\n")
            .Write("content/campos.md", $"---\ntitle: Campos\nlang: {lang}\n{charts}---\n{Body}\n::chart[named]\n")
            .Write("content/datos.md", $"---\ntitle: Datos\nlang: {lang}\nlayout: statistics\n---\n");
    }

    [Theory]
    [InlineData("es")]
    [InlineData("es-MX")]
    [InlineData("es-Latn-US")]
    public void A_page_has_the_words_of_its_language_or_of_the_one_around_it(string lang)
    {
        using var site = SiteOf(lang);
        Generator.Build(site).Succeeded();
        var page = new BuiltPage(site.Page("/campos/")).Document;
        var text = page.QuerySelector(".text")!.TextContent;
        Assert.Contains("1 campo", text, StringComparison.Ordinal);
        Assert.Contains("3 campos", text, StringComparison.Ordinal);
        Assert.Contains("Campos de avena en 2024", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Fields of oats", text, StringComparison.Ordinal);
        Assert.Contains("Solo de la avena.", page.QuerySelector(".notes")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("1 campo, 2024\n· Campos de avena en 2024", page.QuerySelector("#n-1 summary")!.TextContent.Trim());
        Assert.Equal(
            ["Campos de avena en 2024 ", "Fields of rye en", "a ", "b "],
            page.QuerySelectorAll(".chart th[scope=row]").Select(h => $"{h.TextContent} {h.GetAttribute("lang")}")
        );
        var record = new BuiltPage(site.Page("/datos/")).Document.QuerySelectorAll(".record").First(r => r.Id!.Contains("oats"));
        Assert.Equal("Campos de avena en 2024", record.QuerySelector("h3")!.InnerHtml);
        Assert.Contains("Todos los campos", record.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_translated_is_marked_as_being_in_another_language()
    {
        using var site = SiteOf("es");
        Generator.Build(site).Succeeded();
        var page = new BuiltPage(site.Page("/campos/")).Document;
        Assert.Contains(
            "<span lang=\"en\" dir=\"ltr\">Fields of rye</span>",
            page.QuerySelector(".text p")!.InnerHtml,
            StringComparison.Ordinal
        );
        var headings = new BuiltPage(site.Page("/datos/")).Document.QuerySelectorAll(".record h3").Select(h => h.InnerHtml);
        Assert.Contains("<span lang=\"en\" dir=\"ltr\">Fields of rye</span>", headings);
    }

    [Theory]
    [InlineData("de")]
    [InlineData("pt")]
    [InlineData("pt-PT")]
    public void Words_of_a_region_are_for_that_region_alone(string lang)
    {
        using var site = SiteOf(lang);
        Generator.Build(site).Succeeded();
        var text = new BuiltPage(site.Page("/campos/")).Document.QuerySelector(".text p")!;
        Assert.Contains("<span lang=\"en\" dir=\"ltr\">Fields of oats in 2024</span>", text.InnerHtml, StringComparison.Ordinal);
        Assert.Contains("1 field", text.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Pages_of_the_sites_language_are_as_they_were()
    {
        using var site = SiteOf("en");
        using var plain = SiteOf(
            "en",
            string.Join('\n', Evidence.Split('\n').Where(l => !l.Contains("es: {") && !l.Contains("pt-BR") && !l.EndsWith("translations:")))
        );
        Generator.Build(site).Succeeded();
        Generator.Build(plain).Succeeded();
        Assert.Equal(plain.Page("/campos/"), site.Page("/campos/"));
        Assert.Equal(plain.OutputFile("statistics.csv"), site.OutputFile("statistics.csv"));
        Assert.DoesNotContain("avena", site.OutputFile("statistics.csv"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("spanish: {label: Avena}", "SG1180")]
    [InlineData("xx: {label: Avena}", "SG1183")]
    [InlineData("es: {lable: Avena}", "SG1015")]
    [InlineData("es: Avena", "SG1017")]
    [InlineData("{es: {label: Avena}, ES: {label: Avena}}", "SG1182")]
    [InlineData("en: {label: Oats}", "SG1182")]
    [InlineData("es: {label: Avena en 2023}", "SG2431")]
    [InlineData("es: {label: Avena en 2024 y 12}", "SG2431")]
    [InlineData("en-GB: {label: Oats in 2024}")]
    [InlineData("es: {label: Avena}")]
    [InlineData("es: {label: Avena en el 24}")]
    public void What_cannot_be_meant_is_named(string translation, params string[] codes)
    {
        var flow = translation.StartsWith('{') ? translation : $"{{{translation}}}";
        using var site = SiteOf(
            "es",
            Evidence
                .Replace("translations: {es: {note: Solo de la avena.}}", "")
                .Replace("label: Fields of rye", $"label: Fields of rye of 2024\n    translations: {flow}")
        );
        Assert.Equal(codes, Findings.In(site).Select(f => f.Rule.Code).Where(c => c != "SG5001"));
    }

    [Theory]
    [InlineData("1,250 fields", "1.250 campos")]
    [InlineData("12.5 percent", "12,5 %")]
    [InlineData("2023–24", "2023-2024")]
    [InlineData("10 000 m", "10,000 m")]
    [InlineData("ten fields", "10 campos")]
    public void A_number_may_be_written_as_its_language_has_it(string own, string theirs)
    {
        using var site = SiteOf(
            "es",
            Evidence.Replace("label: Fields of rye", $"label: \"{own}\"\n    translations: {{es: {{label: \"{theirs}\"}}}}")
        );
        Assert.DoesNotContain(Findings.In(site), f => f.Rule.Code == "SG2431");
    }

    [Theory]
    [InlineData("units: {fields: {suffix: \" fields\", translations: {es: {sufix: \" campos\"}}}}\n", "SG1015")]
    [InlineData("units: {fields: {suffix: \" fields\", translations: {en: {suffix: \" acres\"}}}}\n", "SG1182")]
    [InlineData("units: {fields: {suffix: \" x 100 fields\", translations: {es: {suffix: \" x 1000 campos\"}}}}\n", "SG2431")]
    public void So_is_what_a_unit_cannot_mean(string units, string code)
    {
        using var site = SiteOf("es", units: units);
        Assert.Contains(code, Findings.In(site).Select(f => f.Rule.Code));
    }

    [Theory]
    [InlineData("content/evidence/all.yml", "Campos de avena", "Prados de avena")]
    [InlineData("content/evidence/all.yml", "Solo de la avena.", "De avena y nada más.")]
    [InlineData("content/site.yml", " campos", " prados")]
    public void A_page_follows_when_they_change(string file, string before, string after)
    {
        using var site = SiteOf("es");
        Generator.Build(site).Succeeded();
        Assert.Contains(before, site.Page("/campos/"), StringComparison.Ordinal);
        site.Write(file, File.ReadAllText(site.At(file)).Replace(before, after, StringComparison.Ordinal));
        Generator.Build(site).Succeeded();
        var (page, list) = (site.Page("/campos/"), site.Page("/datos/"));
        Assert.Contains(after, page, StringComparison.Ordinal);
        Generator.Build(site, "--no-cache").Succeeded();
        Assert.Equal((site.Page("/campos/"), site.Page("/datos/")), (page, list));
    }

    [Fact]
    public void A_search_finds_them_in_their_language()
    {
        using var site = SiteOf("es").Write("content/buscar.md", "---\ntitle: Buscar\nlang: es\nlayout: search\n---\n");
        Generator.Build(site).Succeeded();
        var index = string.Concat(
            Directory.GetFiles(Path.Combine(site.Output, "buscar"), "*.json", SearchOption.AllDirectories).Select(File.ReadAllText)
        );
        Assert.Contains("avena", index, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Fields of oats", index, StringComparison.Ordinal);
    }
}
