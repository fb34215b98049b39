using System.Text.Json;
using System.Text.RegularExpressions;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Output;

/// <summary>All that a build writes of a thing says the same of it: names, numbers, dates and languages, and nothing raw.</summary>
public sealed partial class OneTruthTests
{
    private const string Evidence = """
        sources:
          - {id: handbook, title: "Handbook of shifts & pay", type: book, author: [{literal: The Team}, {family: Moss, given: Ira}], publisher: House, url: "https://house.example.org/a", published: 2025-03, language: es}
          - {id: table, title: Table, publisher: Office, url: "https://office.example.org/", published: 2025}
        statistics:
          - {id: pay, label: "Pay, all", value: 44200, unit: usd-per-year, as_of: 2024-05, source: handbook, quote: "La paga es de $44,200."}
          - {id: shifts, label: Shifts, value: 5, unit: shifts, as_of: 2024, source: table, quote: "There are 5 shifts."}
          - {id: twice, label: Twice, unit: shifts, derived: {formula: "a + a", from: {a: shifts}}}
        """;

    private const string Settings = """
        title: Guide <of> work
        base_url: https://guide.example.org/
        language: EN-gb
        outputs: [llms, markdown]
        units:
          shifts: {prefix: "≈ ", suffix: " shifts"}
        """;

    [Fact]
    public void A_title_with_signs_is_the_same_everywhere()
    {
        using var site = Built("title: '2 * 3 [sic] a_b :stat[pay]'\ndescription: 'Of :stat[pay] [net].'\n", "Text :stat[pay].");
        const string Title = "2 * 3 [sic] a_b US$44,200";
        Assert.Equal(Title, HeadOf(site).GetProperty("headline").GetString());
        Assert.Contains($"<h1>{Title}</h1>", site.Page("p"), StringComparison.Ordinal);
        Assert.Contains($"title: \"{Title}\"", site.OutputFile("p/index.md"), StringComparison.Ordinal);
        Assert.Contains("\n# 2 \\* 3 \\[sic\\] a\\_b US$44,200\n", site.OutputFile("p/index.md"), StringComparison.Ordinal);
        Assert.Contains($"<title>{Title}</title>", site.OutputFile("feed.xml"), StringComparison.Ordinal);
        Assert.Contains(
            "- [2 \\* 3 \\[sic\\] a\\_b US$44,200](https://guide.example.org/p/index.md): Of US$44,200 \\[net\\].\n",
            site.OutputFile("llms.txt"),
            StringComparison.Ordinal
        );
        Assert.StartsWith("# Guide \\<of\\> work\n", site.OutputFile("llms.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_source_has_its_language_and_its_people()
    {
        using var site = Built("title: P\n", "Text :stat[pay].");
        var source = HeadOf(site).GetProperty("citation")[0];
        Assert.Equal("es", source.GetProperty("inLanguage").GetString());
        Assert.Equal(
            ["Organization The Team", "Person Ira Moss"],
            source.GetProperty("author").EnumerateArray().Select(a => $"{a.GetProperty("@type")} {a.GetProperty("name")}")
        );
        Assert.Contains(
            "\"author\":[{\"literal\":\"The Team\"},{\"family\":\"Moss\"",
            site.OutputFile("references.json"),
            StringComparison.Ordinal
        );
        Assert.Contains("The Team, Moss I.", site.Page("p"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_of_one_source_has_its_date_and_its_unit()
    {
        using var site = Built("title: P\n", "Text :stat[twice].");
        var row = site.OutputFile("statistics.csv").Split("\r\n").Single(l => l.StartsWith("twice,", StringComparison.Ordinal));
        Assert.Contains(",Table,Office,https://office.example.org/,2025,", row, StringComparison.Ordinal);
        Assert.Contains("\"unitText\":\"≈ shifts\"", site.Page("numbers"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_language_is_spelt_alike_however_it_was_typed()
    {
        using var site = Built("title: P\nlang: ES-mx\n", "Texto :stat[pay].");
        Assert.Contains("<html lang=\"es-MX\"", site.Page("p"), StringComparison.Ordinal);
        Assert.Equal("es-MX", HeadOf(site).GetProperty("inLanguage").GetString());
        Assert.Contains("\n## Pages (es-MX)\n", site.OutputFile("llms.txt"), StringComparison.Ordinal);
        Assert.Contains("\nlang: \"es-MX\"\n", site.OutputFile("p/index.md"), StringComparison.Ordinal);
        Assert.Contains("<html lang=\"en-GB\"", site.Page("numbers"), StringComparison.Ordinal);
        Assert.Contains("xml:lang=\"en-GB\"", site.OutputFile("feed.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_task_is_done_or_not_in_Markdown_too()
    {
        using var site = Built("title: P\n", "- [ ] Ask\n- [x] Sign\n");
        Assert.Contains("\n- [ ] Ask\n- [x] Sign\n", site.OutputFile("p/index.md"), StringComparison.Ordinal);
    }

    private static JsonElement HeadOf(Site site) =>
        JsonDocument.Parse(Data().Match(site.Page("p")).Groups[1].Value).RootElement.GetProperty("@graph")[0];

    private static Site Built(string head, string text)
    {
        var site = Site.Empty();
        site.Write("content/site.yml", Settings)
            .Write("content/index.md", "---\ntitle: Home\n---\nWelcome.\n")
            .Write("content/numbers.md", "---\ntitle: Numbers\nlayout: statistics\n---\n")
            .Write("content/evidence/e.yml", Evidence)
            .Write("content/p.md", $"---\n{head}date: 2026-01-05\n---\n{text}\n");
        Generator.Build(site).Succeeded();
        return site;
    }

    [GeneratedRegex("<script type=\"application/ld\\+json\">(.*?)</script>", RegexOptions.Singleline)]
    private static partial Regex Data();
}
