using StaticGuide.Evidence.Quotes;

namespace StaticGuide.Tests.Evidence.Quotes;

/// <summary>Whole sentences, headings, rows and items of lists are quotes; pieces of sentences are not.</summary>
public sealed class QuoteShapeTests
{
    [Theory]
    [InlineData("The median annual wage for medical assistants was $44,200 in May 2024.")]
    [InlineData("“Most states do not require it.”")]
    [InlineData("Is it required?")]
    [InlineData("12 percent of them left (in 2024).")]
    [InlineData("$44,200 per year $21.25 per hour")]
    [InlineData("Hospitals; state, local, and private 45,930")]
    [InlineData("Work Experience in a Related Occupation Less than 5 years")]
    [InlineData("Other healthcare support occupations 9%")]
    [InlineData("x-rays make up 12 percent of all images.")]
    [InlineData("eBay had 12,000 employees.")]
    public void Whole(string quote)
    {
        Assert.False(QuoteShape.BeginsWithin(ReadableText.Of(quote)));
        Assert.False(QuoteShape.EndsWithin(ReadableText.Of(quote)));
    }

    [Theory]
    [InlineData("faster than the average for all occupations.")]
    [InlineData("… grew by 12 percent.")]
    [InlineData(", which is 12 percent.")]
    [InlineData("“much faster than the average.”")]
    public void Begins_within_a_sentence(string quote) => Assert.True(QuoteShape.BeginsWithin(ReadableText.Of(quote)));

    [Theory]
    [InlineData("The median annual wage was $44,200")]
    [InlineData("Employment is projected to grow 12 percent, much faster than the")]
    [InlineData("Employment grows 12 percent …")]
    [InlineData("Employment grows 12 percent,")]
    [InlineData("Der mittlere Verdienst betrug 44.200 Euro")]
    public void Ends_within_a_sentence(string quote) => Assert.True(QuoteShape.EndsWithin(ReadableText.Of(quote)));
}
