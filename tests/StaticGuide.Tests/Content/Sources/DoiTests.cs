using StaticGuide.Content.Sources;

namespace StaticGuide.Tests.Content.Sources;

/// <summary>A DOI is the same however it is copied.</summary>
public sealed class DoiTests
{
    [Theory]
    [InlineData("10.1234/ABC", "10.1234/ABC")]
    [InlineData("doi:10.1234/ABC", "10.1234/ABC")]
    [InlineData("DOI: https://doi.org/10.1234/ABC", "10.1234/ABC")]
    [InlineData("http://dx.doi.org/10.1234/ABC", "10.1234/ABC")]
    [InlineData("https://www.doi.org/10.1234/ABC", "10.1234/ABC")]
    [InlineData("https://doi.org/10.1234/a%3Cb%3E%3B2-%23", "10.1234/a<b>;2-#")]
    [InlineData("https://doi.org/doi:10.1234/ABC", "10.1234/ABC")]
    [InlineData("10.1234/a%20b", "10.1234/a%20b")]
    [InlineData("https://doi.org/10.1234/a%20b", null)]
    [InlineData("https://example.org/10.1234/ABC", null)]
    public void It_is_read(string text, string? doi) => Assert.Equal(doi, Doi.Of(text));
}
