using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Content.Sources;

/// <summary>The ways in which bibliographies write dates.</summary>
public sealed class CslDateTests
{
    [Theory]
    [InlineData("""{"date-parts": [[2024, 5, 7]]}""", "2024-05-07")]
    [InlineData("""{"date-parts": [["2024", "5", "07"]]}""", "2024-05-07")]
    [InlineData("""{"date-parts": [[2024, 5]]}""", "2024-05")]
    [InlineData("""{"date-parts": [[2024]]}""", "2024")]
    [InlineData("""{"date-parts": [[2024, 5, 7], [2024, 5, 9]]}""", "2024-05-07")]
    [InlineData("""{"date-parts": [[2024, 2, 30]]}""", "2024-02")]
    [InlineData("""{"date-parts": [[2024, 21]]}""", "2024")]
    [InlineData("""{"date-parts": [[2024]], "season": "2"}""", "2024")]
    [InlineData("""{"date-parts": [[1990]], "circa": true}""", "circa 1990")]
    [InlineData("""{"date-parts": [[1990]], "circa": 0}""", "1990")]
    [InlineData("""{"date-parts": [[]], "raw": "2024-05"}""", "2024-05")]
    [InlineData("""{"raw": "2024-05-07"}""", "2024-05-07")]
    [InlineData("""{"raw": "2024-05-07T10:00:00Z"}""", "2024-05-07")]
    [InlineData("""{"raw": "May 7, 2024"}""", "2024-05-07")]
    [InlineData("""{"raw": "7 May 2024"}""", "2024-05-07")]
    [InlineData("""{"raw": "Sept. 2024"}""", "2024-09")]
    [InlineData("""{"raw": "05/07/2024"}""", "2024")]
    [InlineData("""{"raw": "2024/2025"}""", "2024")]
    [InlineData("""{"literal": "Spring 2024"}""", "2024")]
    [InlineData("""{"literal": "ca. 1990"}""", "circa 1990")]
    [InlineData("""{"literal": "in press"}""", null)]
    [InlineData("""{"edtf": "2024-05~"}""", "circa 2024-05")]
    [InlineData("""[{"year": 2024, "month": 5, "day": 7}]""", "2024-05-07")]
    [InlineData("""[{"year": 2024, "season": 1}]""", "2024")]
    [InlineData("\"2024-05-07/2024-05-09\"", "2024-05-07")]
    [InlineData("2024", "2024")]
    [InlineData("""{"date-parts": [[0]]}""", null)]
    [InlineData("""{"date-parts": [[-44, 3, 15]]}""", null)]
    [InlineData("""{"date-parts": "2024"}""", null)]
    [InlineData("null", null)]
    public void A_date_is_known_as_exactly_as_it_is_given(string issued, string? expected)
    {
        var source = Bibliography.Source($""" "type": "book", "title": "T", "publisher": "P", "issued": {issued} """);
        Assert.Equal(expected, source.Published is { } date ? (source.IsCirca ? "circa " : "") + date : null);
    }

    /// <summary>Seasons and ends of ranges are shown, and go out again.</summary>
    [Theory]
    [InlineData("""{"date-parts": [[2009]], "season": 4}""", "Published Winter 2009.", """{"date-parts":[[2009]],"season":4}""")]
    [InlineData("""{"date-parts": [[2009]], "season": "summer"}""", "Published Summer 2009.", """{"date-parts":[[2009]],"season":2}""")]
    [InlineData(
        """{"date-parts": [[2009]], "season": "Holiday"}""",
        "Published Holiday 2009.",
        """{"date-parts":[[2009]],"season":"Holiday"}"""
    )]
    [InlineData("""{"date-parts": [[2009, 23]]}""", "Published Autumn 2009.", """{"date-parts":[[2009]],"season":3}""")]
    [InlineData(
        """{"date-parts": [[2009, 13]], "circa": true}""",
        "Published circa Spring 2009.",
        """{"date-parts":[[2009]],"season":1,"circa":true}"""
    )]
    [InlineData(
        """{"date-parts": [[2009, 21], [2009, 22]]}""",
        "Published Spring–Summer 2009.",
        """{"date-parts":[[2009,21],[2009,22]]}"""
    )]
    [InlineData(
        """{"date-parts": [[2009, 16], [2010, 13]]}""",
        "Published Winter 2009 – Spring 2010.",
        """{"date-parts":[[2009,24],[2010,21]]}"""
    )]
    [InlineData("""{"date-parts": [[2009, 22], [2009, 21]]}""", "Published Summer 2009.", """{"date-parts":[[2009]],"season":2}""")]
    [InlineData("\"2009-21/2009-22\"", "Published Spring–Summer 2009.", """{"date-parts":[[2009,21],[2009,22]]}""")]
    [InlineData(
        """[{"year": 2009, "season": 1}, {"year": 2009, "season": 3}]""",
        "Published Spring–Autumn 2009.",
        """{"date-parts":[[2009,21],[2009,23]]}"""
    )]
    [InlineData("""{"raw": "Fall 2009"}""", "Published Autumn 2009.", """{"date-parts":[[2009]],"season":3}""")]
    [InlineData("\"2009-24\"", "Published Winter 2009.", """{"date-parts":[[2009]],"season":4}""")]
    [InlineData(
        """{"date-parts": [[2009, 12, 31], [2010, 1, 2]]}""",
        "Published December 31, 2009 – January 2, 2010.",
        """{"date-parts":[[2009,12,31],[2010,1,2]]}"""
    )]
    [InlineData("""{"date-parts": [[2009], [2011]]}""", "Published 2009–11.", """{"date-parts":[[2009],[2011]]}""")]
    [InlineData("\"2009-05-07/2009-05-09\"", "Published May 7, 2009 – May 9, 2009.", """{"date-parts":[[2009,5,7],[2009,5,9]]}""")]
    [InlineData("""{"date-parts": [[2009, 5], [2009, 5]]}""", "Published May 2009.", """{"date-parts":[[2009,5]]}""")]
    [InlineData("""{"literal": "in press"}""", "Published in press.", """{"literal":"in press"}""")]
    public void A_season_a_range_and_words_are_kept(string issued, string shown, string written)
    {
        using var site = Site.Small()
            .Write(
                "content/evidence/library.json",
                $$"""[{"id": "a", "type": "webpage", "title": "T", "author": [{"literal": "Press"}], "URL": "https://press.example.org/", "issued": {{issued}}}]"""
            )
            .Write(
                "templates/page.html",
                "<!DOCTYPE html><title>x</title>{{ page.content }}{{ for n in notes }}<p id=\"{{ n.anchor }}\">{{ n.reference_html }}</p>{{ end }}"
            )
            .Write("content/index.md", "---\ntitle: Home\n---\nSo it is [@a].\n");
        Generator.Build(site).Succeeded();
        Assert.Contains(shown, site.OutputFile("index.html"), StringComparison.Ordinal);
        Assert.Contains($"\"issued\":{written}", site.OutputFile("references.json"), StringComparison.Ordinal);
    }
}
