using AngleSharp.Dom;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Rendering.Charts;

/// <summary>No chart stands without a date, and each number of its caption has its note.</summary>
public sealed class CaptionTests
{
    [Theory]
    [InlineData("bars", "en", "Jobs are few.", "Jobs are few. As of May 2024.")]
    [InlineData("bars", "en", "Few jobs", "Few jobs. As of May 2024.")]
    [InlineData("bars", "en", "Are jobs few?", "Are jobs few? As of May 2024.")]
    [InlineData("split", "en", "Jobs are few.", "Jobs are few. As of May 2024.")]
    [InlineData("range", "en", "Jobs are “few.”", "Jobs are “few.” As of May 2024.")]
    [InlineData("bars", "es", "Hay pocos.", "Hay pocos. Datos de: mayo de 2024.")]
    [InlineData("bars", "de", "Es sind wenige.", "Es sind wenige. Stand: Mai 2024.")]
    [InlineData("bars", "fr", "Il y en a peu.", "Il y en a peu. Données : mai 2024.")]
    [InlineData("bars", "pt", "São poucos.", "São poucos. Dados de: maio de 2024.")]
    [InlineData("bars", "he", "מעט משרות.", "מעט משרות. נכון ל: מאי 2024.")]
    [InlineData("bars", "ar", "وظائف قليلة.", "وظائف قليلة. بيانات: مايو 2024.")]
    [InlineData("bars", "en", "In May 2024, jobs were few.", "In May 2024, jobs were few.")]
    [InlineData("bars", "en", "Few in :stat[a.as_of]", "Few in May 2024")]
    [InlineData("bars", "en", "The 12,024 jobs are few.", "The 12,024 jobs are few. As of May 2024.")]
    public void The_date_that_all_numbers_share_is_said_once(string kind, string language, string title, string expected)
    {
        using var site = Showing(kind, language, title, "as_of: 2024-05", "as_of: 2024-05");
        Assert.Equal(expected, Folded(Caption(site)));
    }

    [Theory]
    [InlineData("Jobs grow.", "Jobs grow. For 2024–34.")]
    [InlineData("Jobs grow over :stat[a.period].", "Jobs grow over 2024–34.")]
    [InlineData("Jobs grow from 2024 on.", "Jobs grow from 2024 on. For 2024–34.")]
    public void A_span_is_a_date_too(string title, string expected)
    {
        using var site = Showing("bars", "en", title, "period: 2024/2034", "period: 2024/2034");
        Assert.Equal(expected, Folded(Caption(site)));
    }

    [Fact]
    public void Dates_that_differ_stand_on_the_labels()
    {
        using var site = Showing("bars", "en", "Jobs are few.", "as_of: 2024-05", "as_of: 2023-05", ", mixed_dates: true");
        Assert.Equal("Jobs are few.", Folded(Caption(site)));
        var labels = new BuiltPage(site.Page("/c/")).Document.QuerySelectorAll("svg text").Select(t => t.TextContent);
        Assert.Contains(labels, l => l.Contains("May 2023", StringComparison.Ordinal));
    }

    [Fact]
    public void Each_number_of_a_caption_leads_to_its_note()
    {
        using var site = Showing("bars", "en", "There are :stat[a], :stat[b.number] elsewhere.", "as_of: 2024-05", "as_of: 2024-05");
        var caption = Caption(site);
        var numbers = caption.QuerySelectorAll("data");
        Assert.Equal(["12 jobs", "13"], numbers.Select(n => n.TextContent));
        Assert.All(numbers, n => Assert.NotNull(n.NextElementSibling!.QuerySelector("a[role=doc-noteref][href^='#n-']")));
        Assert.DoesNotContain(
            ":stat",
            new BuiltPage(site.Page("/c/")).Document.QuerySelector("svg title")!.TextContent,
            StringComparison.Ordinal
        );
    }

    private static IElement Caption(Site site) => new BuiltPage(site.Page("/c/")).Document.QuerySelector("figcaption")!;

    private static string Folded(IElement element)
    {
        foreach (var note in element.QuerySelectorAll(".note-ref").ToList())
            note.Remove();
        return string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private static Site Showing(string kind, string language, string title, string first, string second, string more = "")
    {
        var (a, b) = kind == "range" ? ("{less_than: 12}", "13") : ("12", "13");
        var third = kind == "range" ? Statistic("c", "{more_than: 14}", first) : "";
        var site = Site.Small()
            .Write(
                "content/c.md",
                $"---\ntitle: Chart\nlang: {language}\nsources:\n  - {{id: bureau, title: Jobs, publisher: Bureau, url: "
                    + "'https://data.example.org/'}\nstatistics:\n"
                    + Statistic("a", a, first)
                    + Statistic("b", b, second)
                    + third
                    + $"charts:\n  - {{id: one, kind: {kind}, title: '{title}', statistics: [a, b{(third.Length > 0 ? ", c" : "")}]{more}}}\n"
                    + "---\n::chart[one]\n"
            );
        Generator.Build(site).Succeeded();
        return site;
    }

    private static string Statistic(string id, string value, string when) =>
        $"  - {{id: {id}, label: Jobs {id}, value: {value}, unit: jobs, population: {id}, {when}, source: bureau, "
        + $"quote: 'There were {value.Trim('{', '}').Split(' ')[^1]} jobs in town {id}, it says.'}}\n";
}
