using StaticGuide.Content.Statistics;
using StaticGuide.Evidence.Formatting;
using StaticGuide.Evidence.Languages;

namespace StaticGuide.Tests.Evidence.Formatting;

/// <summary>Numbers as readers of a language write them.</summary>
public sealed class ValueTextTests
{
    private static readonly Dictionary<string, Unit> Units = new()
    {
        ["usd"] = new Unit("usd", "$", "", "US dollars") { IsMoney = true },
        ["hour"] = new Unit("hour", "$", " an hour", "US dollars an hour") { IsMoney = true },
        ["percent"] = new Unit("percent", "", "%", "percent") { IsPercent = true },
        ["years"] = new Unit("years", "", " years", "years", " year"),
        ["number"] = new Unit("number", "", "", ""),
    };

    [Theory]
    [InlineData("en", "44200", "usd", "$44,200")]
    [InlineData("en", "21.5", "hour", "$21.50 an hour")]
    [InlineData("en", "21.567", "hour", "$21.567 an hour")]
    [InlineData("en", "21", "hour", "$21 an hour")]
    [InlineData("en", "12", "percent", "12%")]
    [InlineData("de", "12.5", "percent", "12,5\u00A0%")]
    [InlineData("es", "12", "percent", "12\u00A0%")]
    [InlineData("en", "1", "years", "1 year")]
    [InlineData("en", "1.0", "years", "1.0 year")]
    [InlineData("en", "0", "years", "0 years")]
    [InlineData("en", "-3", "percent", "\u22123%")]
    [InlineData("en", "1234567.891", "number", "1,234,567.891")]
    [InlineData("de", "1234567.891", "number", "1.234.567,891")]
    [InlineData("es-MX", "1234567", "number", "1.234.567")]
    [InlineData("en-US", "999", "number", "999")]
    [InlineData("fr", "1000", "number", "1,000")]
    public void A_number(string language, string number, string unit, string text) =>
        Assert.Equal(text, Of(new StatisticValue.Exactly(Parse(number)), unit, language));

    [Theory]
    [InlineData("en", "years", "1 to 2 years")]
    [InlineData("de", "years", "1 bis 2 years")]
    [InlineData("es", "percent", "1\u00A0% a 2\u00A0%")]
    [InlineData("en", "usd", "$1 to $2")]
    public void A_range(string language, string unit, string text) => Assert.Equal(text, Of(new StatisticValue.Range(1, 2), unit, language));

    [Theory]
    [InlineData("en", "less than $5", "more than $5")]
    [InlineData("de", "weniger als $5", "mehr als $5")]
    [InlineData("es", "menos de $5", "más de $5")]
    public void A_bound(string language, string less, string more)
    {
        Assert.Equal(less, Of(new StatisticValue.LessThan(5), "usd", language));
        Assert.Equal(more, Of(new StatisticValue.MoreThan(5), "usd", language));
    }

    [Fact]
    public void For_machines_there_is_one_form_in_every_language()
    {
        Assert.Equal("1234567.50", ValueText.Machine(new StatisticValue.Exactly(1234567.50m)));
        Assert.Equal("-1/2.5", ValueText.Machine(new StatisticValue.Range(-1, 2.5m)));
        Assert.Equal("5", ValueText.Machine(new StatisticValue.LessThan(5)));
    }

    private static string Of(StatisticValue value, string unit, string language) => ValueText.Of(value, Units[unit], LanguageTable.Of(language));

    private static decimal Parse(string number) => decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture);
}
