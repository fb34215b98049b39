using System.Globalization;
using AngleSharp.Dom;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Rendering.Charts;

/// <summary>Where one reads from right to left, bars and lists begin at the right; time and scales run as everywhere.</summary>
public sealed class MirroredTests
{
    [Theory]
    [InlineData("bars", true)]
    [InlineData("split", true)]
    [InlineData("range", false)]
    public void Bars_begin_where_one_begins_to_read(string kind, bool isMirrored)
    {
        using var site = Site.Small().Write("content/en.md", Page("en", kind)).Write("content/he.md", Page("he", kind));
        Generator.Build(site).Succeeded();
        var (usual, other) = (BoxesOf(site, "en"), BoxesOf(site, "he"));
        Assert.NotEmpty(usual);
        Assert.Equal(usual.Select(b => isMirrored ? 100 - b.Right : b.Left), other.Select(b => b.Left));
        var words = DrawingOf(site, "he").QuerySelectorAll("text.chart-label")[^1];
        Assert.Equal(isMirrored, words.GetAttribute("x") == "100%" && words.GetAttribute("text-anchor") == "end");
    }

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
