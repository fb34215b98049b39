using StaticGuide.Evidence.Formatting;

namespace StaticGuide.Tests.Evidence.Formatting;

/// <summary>Where a value may go on in the next line; <c>_</c> is a no-break space.</summary>
public sealed class FigureSpacesTests
{
    [Theory]
    [InlineData("112,300 openings a year", "112,300_openings a year")]
    [InlineData("1,112,300 to 2,112,300 openings a year", "1,112,300 to_2,112,300 openings a year")]
    [InlineData("35,020 to 157,830 openings a year", "35,020_to_157,830 openings a year")]
    [InlineData("$21.25 an hour to $35.75 an hour", "$21.25_an hour to $35.75_an hour")]
    [InlineData("1,234,567,890 to 2,345,678,901 €", "1,234,567,890 to_2,345,678,901_€")]
    [InlineData("kr 1,234,567,890 to kr 2,345,678,901", "kr_1,234,567,890_to kr_2,345,678,901")]
    public void A_long_value_is_broken_at_some_of_its_spaces(string value, string text)
    {
        Assert.True(FigureSpaces.IsLong(value));
        Assert.Equal(text, FigureSpaces.InText(value).Replace('\u00A0', '_'));
    }

    [Theory]
    [InlineData("811,000 jobs", "811,000 jobs")]
    [InlineData("1 to 2 years", "1 to_2 years")]
    [InlineData("79 € a day", "79_€ a day")]
    [InlineData("less than CHF 79", "less than CHF_79")]
    public void A_number_keeps_its_sign(string value, string text)
    {
        Assert.False(FigureSpaces.IsLong(value));
        Assert.Equal(text, FigureSpaces.WithSigns(value).Replace('\u00A0', '_'));
    }
}
