using System.Globalization;
using AngleSharp.Dom;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Rendering.Charts;

/// <summary>Where one reads from right to left, amounts and times begin at the right.</summary>
public sealed class MirroredTests
{
    [Theory]
    [InlineData("bars")]
    [InlineData("split")]
    [InlineData("range")]
    public void Amounts_begin_where_one_begins_to_read(string kind)
    {
        using var site = Site.Small().Write("content/en.md", Page("en", kind)).Write("content/he.md", Page("he", kind));
        Generator.Build(site).Succeeded();
        var (usual, other) = (BoxesOf(site, "en"), BoxesOf(site, "he"));
        Assert.NotEmpty(usual);
        Assert.All(usual.Zip(other), pair => Assert.Equal(100 - pair.First.Right, pair.Second.Left, 1));
        var (words, others) = (LabelsOf(site, "en"), LabelsOf(site, "he"));
        Assert.NotEmpty(words);
        Assert.All(words.Zip(others), pair => Assert.Equal(100 - Part(pair.First, "x"), Part(pair.Second, "x"), 1));
        Assert.Equal(words.Select(w => Turned(w.GetAttribute("text-anchor"))), others.Select(w => w.GetAttribute("text-anchor")));
    }

    [Fact]
    public void Times_begin_where_one_begins_to_read()
    {
        using var site = Site.Small().Write("content/en.md", Line("en")).Write("content/he.md", Line("he"));
        Generator.Build(site).Succeeded();
        var (usual, other) = (DotsOf(site, "en"), DotsOf(site, "he"));
        Assert.Equal(3, usual.Count);
        Assert.All(usual.Zip(other), pair => Assert.Equal(100 - pair.First, pair.Second, 1));
    }

    private static List<decimal> DotsOf(Site site, string language) =>
        [.. DrawingOf(site, language).QuerySelectorAll("circle").Select(c => Part(c, "cx"))];

    private static string Line(string language) =>
        $"---\ntitle: Growth {language}\nlang: {language}\nsources:\n  - {{id: bureau, title: Growth, publisher: Bureau, url: "
        + "'https://data.example.org/'}\nstatistics:\n"
        + Statistic(12)
            .Replace("as_of: 2025", "as_of: 2025, previous: [" + Past(11, 2024) + ", " + Past(10, 2023) + "]", StringComparison.Ordinal)
        + "charts:\n  - {id: one, kind: line, title: Growth, statistics: [s12]}\n---\n::chart[one]\n";

    private static string Past(int value, int year) =>
        $"{{value: {value}, as_of: {year}, quote: 'It was {value} percent.', published: {year + 1}-01-01}}";

    private static string? Turned(string? anchor) =>
        anchor switch
        {
            "middle" => "middle",
            "end" => null,
            _ => "end",
        };

    private static IHtmlCollection<IElement> LabelsOf(Site site, string language) =>
        DrawingOf(site, language).QuerySelectorAll("text.chart-label");

    private static List<(decimal Left, decimal Right)> BoxesOf(Site site, string language) =>
        [
            .. DrawingOf(site, language)
                .QuerySelectorAll("rect[width$='%']")
                .Select(r => (Left: Part(r, "x"), Width: Part(r, "width")))
                .Select(r => (r.Left, r.Left + r.Width)),
        ];

    private static decimal Part(IElement element, string name) =>
        decimal.Parse(element.GetAttribute(name)!.TrimEnd('%'), CultureInfo.InvariantCulture);

    private static IElement DrawingOf(Site site, string language) =>
        new BuiltPage(site.Page($"/{language}/")).Document.QuerySelector("#chart-one svg")!;

    private static string Page(string language, string kind) =>
        $"---\ntitle: Growth {language}\nlang: {language}\nsources:\n  - {{id: bureau, title: Growth, publisher: Bureau, url: "
        + "'https://data.example.org/'}\nstatistics:\n"
        + string.Concat(new[] { 10, 25, 65 }.Select(Statistic))
        + $"charts:\n  - {{id: one, kind: {kind}, title: Growth, statistics: [s10, s25, s65]}}\n---\n::chart[one]\n";

    private static string Statistic(int value) =>
        $"  - {{id: s{value}, label: Part {value}, value: {value}, unit: percent, population: p{value}, as_of: 2025, source: bureau, "
        + $"quote: 'It was {value} percent of all p{value}.'}}\n";
}
