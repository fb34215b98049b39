using AngleSharp.Dom;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Rendering.Charts;

/// <summary>Charts of negative numbers say so in every language, and show where zero is.</summary>
public sealed class BelowZeroTests
{
    private static readonly string[] Languages = ["en", "es", "de", "fr", "pt", "he", "ar"];

    [Theory]
    [InlineData(
        "range",
        "A band on a scale that goes below zero, with zero and the middle value marked. Low: \u221212.5%; Middle: \u22125%;"
    )]
    [InlineData("line", "A line over time, on a scale that goes below zero. Low: 2024: \u221212.5%;")]
    public void A_description_is_true_of_the_numbers(string kind, string description)
    {
        using var site = Built();
        var below = Languages.ToDictionary(l => l, l => Description(site, l, $"below-{kind}"));
        var above = Languages.ToDictionary(l => l, l => Description(site, l, $"above-{kind}"));
        Assert.StartsWith(description, below["en"], StringComparison.Ordinal);
        Assert.All(Languages, l => Assert.NotEqual(FirstSentence(above[l]), FirstSentence(below[l])));
        Assert.Equal(Languages.Length, below.Values.Select(FirstSentence).Distinct().Count());
    }

    [Theory]
    [InlineData("below-range", "0%")]
    [InlineData("below-line", "0%")]
    [InlineData("wordy-range", "0")]
    public void Zero_is_marked_over_what_is_drawn_and_named(string chart, string name)
    {
        using var site = Built();
        var drawing = DrawingOf(site, "en", chart);
        Assert.Equal(name, Assert.Single(drawing.QuerySelectorAll(".chart-scale")).TextContent);
        var shapes = drawing.Children.ToList();
        Assert.True(
            shapes.FindIndex(s => s.ClassName == "chart-zero") > shapes.FindIndex(s => s.ClassName == "chart-band"),
            "the band covers zero"
        );
    }

    private static string FirstSentence(string description) => description[..description.IndexOf('.', StringComparison.Ordinal)];

    private static string Description(Site site, string language, string chart) =>
        DrawingOf(site, language, chart).QuerySelector("desc")!.TextContent;

    private static IElement DrawingOf(Site site, string language, string chart) =>
        new BuiltPage(site.Page($"/{language}/")).Document.QuerySelector($"#chart-{chart} svg")!;

    private static Site Built()
    {
        var site = Site.Small();
        foreach (var language in Languages)
            site.Write($"content/{language}.md", Page(language));
        Generator.Build(site).Succeeded();
        return site;
    }

    private static string Page(string language) =>
        $"---\ntitle: Growth {language}\nlang: {language}\nsources:\n  - {{id: bureau, title: Growth, publisher: Bureau, url: "
        + "'https://data.example.org/'}\nstatistics:\n"
        + string.Concat(
            new[] { ("low", "Low", "-12.5", "percent"), ("middle", "Middle", "-5", "percent"), ("high", "High", "30", "percent") }
                .Concat([("first", "First", "5", "percent"), ("second", "Second", "7", "percent"), ("third", "Third", "9", "percent")])
                .Concat([("less", "Less", "-2", "percentage-points"), ("even", "Even", "1", "percentage-points")])
                .Append(("more", "More", "3", "percentage-points"))
                .Select(s => Statistic(s.Item1, s.Item2, s.Item3, s.Item4))
        )
        + "charts:\n"
        + string.Concat(
            new[]
            {
                ("below-range", "range", "low, middle, high"),
                ("above-range", "range", "first, second, third"),
                ("wordy-range", "range", "less, even, more"),
                ("below-line", "line", "low"),
                ("above-line", "line", "first"),
            }.Select(c => $"  - {{id: {c.Item1}, kind: {c.Item2}, title: Growth, statistics: [{c.Item3}]}}\n")
        )
        + "---\n::chart[below-range]\n\n::chart[above-range]\n\n::chart[wordy-range]\n\n::chart[below-line]\n\n::chart[above-line]\n";

    private static string Statistic(string id, string label, string value, string unit) =>
        $"  - {{id: {id}, label: {label}, value: {value}, unit: {unit}, population: {id}, as_of: 2025, source: bureau, quote: 'It grew by "
        + $"{value} {unit} in all of {id}.', previous: [{{value: {value}, as_of: 2024}}]}}\n";
}
