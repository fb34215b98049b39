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
}
