using System.Text.Json;
using AngleSharp.Dom;
using StaticGuide.Evidence.Locks;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Evidence;

/// <summary>Whatever tells when a number was true, when it was last checked and who published it, all outputs tell the same.</summary>
public sealed class OneDayEverywhereTests : IDisposable
{
    private const string Sentence = "Porters earned $31,400 a year in May 2024.";

    private const string Evidence = """
        sources:
          - {id: office, title: Wages of porters, author: Office of Wages, url: "https://wages.example.org/porters", published: 2025-08-28, accessed: 2026-02-02}
          - {id: count, title: Count of porters, publisher: Census House, author: {family: Lind, given: Ada}, type: report, url: "https://census.example.org/porters.pdf", published: 2025-01, accessed: 2026-03-03}
        statistics:
          - {id: pay, label: Pay of porters, value: 31400, unit: usd-per-year, as_of: 2024-05, source: office, quote: "Porters earned $31,400 a year in May 2024."}
          - {id: top, label: Pay of the best, value: 52000, unit: usd-per-year, as_of: 2024-05, source: count, locator: {label: Table 3, fragment: "page=3"}, cell: {row: Best, text: "52,000"}}
          - {id: gap, label: Between the two, unit: usd-per-year, derived: {formula: top - pay, from: {top: top, pay: pay}}}
        """;

    private readonly Site site = Site.Small()
        .WithTemplatesOfTheGuide()
        .Write("content/evidence/pay.yml", Evidence)
        .Write("content/statistics.md", "---\ntitle: Statistics\nlayout: statistics\n---\n")
        .Write("content/sources.md", "---\ntitle: Sources\nlayout: sources\n---\n")
        .Write(
            "content/evidence.lock.json",
            "{\"version\":1,\"sources\":[{\"url\":\"https://wages.example.org/porters\",\"verdict\":\"verified\",\"checked\":\"2026-05-20\",\"reached\":\"2026-05-20\","
                + "\"first_verified\":\"2026-05-20\",\"verified\":\"2026-05-20\",\"quotes\":[{\"statistic\":\"pay\",\"hash\":\""
                + ProofHash.Of(Figures.One("31400", "usd-per-year", Sentence))
                + "\",\"verdict\":\"found\"}]}]}\n"
        )
        .Write(
            "content/pay.md",
            """
            ---
            title: "Porters: :stat[pay]"
            description: They earn :stat[pay], as of :stat[pay.as_of].
            date: 2026-01-05
            faq:
              - {id: how-much, question: "Is it :stat[pay] everywhere?", answer: "No: the best earn :stat[top]."}
            charts:
              - {id: both, kind: bars, title: "From :stat[pay] up", statistics: [pay, top]}
            ---
            Porters earn :stat[pay], the best :stat[top], :stat[gap] more. They carry things [@office, Duties].

            ::chart[both]
            """
        )
        .Write("content/index.md", "---\ntitle: Home\nlayout: home\ndate: 2026-01-04\n---\n[Porters](pay.md)\n");

    public OneDayEverywhereTests() => Generator.Build(site).Succeeded();

    private BuiltPage Page => new(site.Page("/pay/"));

    private BuiltPage Statistics => new(site.Page("/statistics/"));

    private IReadOnlyDictionary<string, string> Row(string id) => Csv.Rows(site.OutputFile("statistics.csv")).Single(r => r["id"] == id);

    public void Dispose() => site.Dispose();

    /// <summary>Never <c>accessed</c>, which is the day a person looked at the source, whatever they looked for.</summary>
    [Theory]
    [InlineData("pay", "n-1", "2026-05-20")]
    [InlineData("top", "n-2", "")]
    public void The_day_of_the_check(string id, string note, string day)
    {
        Assert.Equal(day, Row(id)["checked"]);
        Assert.Equal(day, DayOfCheck(Page.Document.GetElementById(note)!));
        Assert.Equal(day, DayOfCheck(Statistics.Document.GetElementById(id)!));
    }

    [Fact]
    public void A_calculated_number_is_as_good_as_the_worst_it_stands_on()
    {
        Assert.Equal("", Row("gap")["checked"]);
        Assert.Equal("", DayOfCheck(Statistics.Document.GetElementById("gap")!));
    }

    [Theory]
    [InlineData("pay", "2024-05", "2025-08-28", "Office of Wages")]
    [InlineData("top", "2024-05", "2025-01", "Census House")]
    public void When_it_was_true_and_who_published_it_when(string id, string asOf, string published, string publisher)
    {
        var row = Row(id);
        Assert.Equal((asOf, published, publisher), (row["as_of"], row["source_published"], row["publisher"]));
        var record = Statistics.Document.GetElementById(id)!;
        Assert.Equal([asOf, published], record.QuerySelectorAll("dd > time").Take(2).Select(t => t.GetAttribute("datetime")));
        Assert.Contains(publisher, record.TextContent, StringComparison.Ordinal);
        Assert.Equal(asOf, BuiltPage.Text(Variable(id).GetProperty("valueReference"), "value"));
        var citation = BuiltPage.List(Page.Graph[0], "citation").Single(c => BuiltPage.Text(c, "name") == row["source"]);
        Assert.Equal(published, BuiltPage.Text(citation, "datePublished"));
        Assert.Contains(publisher, citation.GetRawText(), StringComparison.Ordinal);
        Assert.Contains(
            publisher,
            new BuiltPage(site.Page("/sources/")).Document.QuerySelector($"#{row["source"][..1].ToLowerInvariant()}, main")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Contains($"\"title\":\"{row["source"]}\"", site.OutputFile("references.json"), StringComparison.Ordinal);
        var chart = Page
            .Document.QuerySelectorAll("#chart-both tr")
            .Single(r => r.TextContent.Contains(row["label"], StringComparison.Ordinal));
        Assert.Equal(
            (asOf, row["value"]),
            (chart.QuerySelector("time")!.GetAttribute("datetime"), chart.QuerySelector("data")!.GetAttribute("value"))
        );
    }

    /// <summary>A name in parts is a person's (schema.org: Person); a whole one an organisation's.</summary>
    [Fact]
    public void Persons_and_organisations_stay_what_they_are()
    {
        var citations = BuiltPage.List(Page.Graph[0], "citation").ToDictionary(c => BuiltPage.Text(c, "name")!);
        var (web, report) = (citations["Wages of porters"], citations["Count of porters"]);
        Assert.Equal(
            ("WebPage", "Organization", false),
            (BuiltPage.Text(web, "@type"), BuiltPage.Text(web.GetProperty("author")[0], "@type"), web.TryGetProperty("publisher", out _))
        );
        Assert.Equal(
            ("Report", "Person", "Ada Lind"),
            (
                BuiltPage.Text(report, "@type"),
                BuiltPage.Text(report.GetProperty("author")[0], "@type"),
                BuiltPage.Text(report.GetProperty("author")[0], "name")
            )
        );
        Assert.Equal("Census House", BuiltPage.Text(report.GetProperty("publisher"), "name"));
    }

    /// <summary>A sentence that cites a source as a whole stands on words that nobody has looked for.</summary>
    [Fact]
    public void A_sentence_is_not_called_checked_because_a_number_was()
    {
        var note = Page
            .Document.QuerySelectorAll(".notes > ol > li")
            .Single(l => l.TextContent.Contains("Duties", StringComparison.Ordinal))
            .TextContent;
        Assert.Contains(
            "Source reached May 20, 2026",
            note.Replace("20 May 2026", "May 20, 2026", StringComparison.Ordinal),
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("hecked", note, StringComparison.Ordinal);
    }

    [Fact]
    public void Numbers_in_titles_questions_and_descriptions_are_words_everywhere()
    {
        foreach (
            var file in Directory
                .GetFiles(site.Output, "*", SearchOption.AllDirectories)
                .Where(f => Path.GetExtension(f) is ".html" or ".xml" or ".csv" or ".json")
        )
            Assert.False(File.ReadAllText(file).Contains(":stat", StringComparison.Ordinal), file);
        Assert.Equal("Porters: $31,400", Page.Document.QuerySelector("h1")!.TextContent);
        Assert.Equal("Porters: $31,400", BuiltPage.Text(Page.Graph[0], "headline"));
        Assert.Equal("They earn $31,400, as of May 2024.", BuiltPage.Text(Page.Graph[0], "description"));
        Assert.Contains("<title>Porters: $31,400</title>", site.OutputFile("feed.xml"), StringComparison.Ordinal);
        Assert.Equal("Is it $31,400 everywhere?", Page.Document.GetElementById("how-much")!.TextContent);
        Assert.Equal("Is it $31,400 everywhere?", BuiltPage.Text(BuiltPage.List(Page.Node("FAQPage"), "mainEntity")[0], "name"));
    }

    [Fact]
    public void The_feed_and_its_entries_have_ids_of_their_own()
    {
        var ids = System
            .Xml.Linq.XDocument.Parse(site.OutputFile("feed.xml"))
            .Descendants()
            .Where(e => e.Name.LocalName == "id")
            .Select(e => e.Value)
            .ToList();
        Assert.Equal(3, ids.Count);
        Assert.Distinct(ids);
    }

    private static string DayOfCheck(IElement element) =>
        element
            .QuerySelectorAll("time")
            .FirstOrDefault(t => t.PreviousSibling?.TextContent.TrimEnd().EndsWith("hecked", StringComparison.Ordinal) == true)
            ?.GetAttribute("datetime")
        ?? "";

    private JsonElement Variable(string id) =>
        BuiltPage
            .List(Statistics.Node("Dataset"), "variableMeasured")
            .Single(v => BuiltPage.Text(v, "@id")!.EndsWith($"#{id}", StringComparison.Ordinal));
}
