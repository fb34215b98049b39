using StaticGuide.Content.Statistics;
using StaticGuide.Evidence.Formatting;
using StaticGuide.Language;

namespace StaticGuide.Tests.Evidence.Formatting;

/// <summary>Numbers as readers of a language write them.</summary>
public sealed class ValueTextTests
{
    private static readonly Dictionary<string, Unit> Units = new()
    {
        ["usd"] = new Unit("usd", "$", "", "US dollars") { IsMoney = true },
        ["hour"] = new Unit("usd-per-hour", "$", " an hour", "US dollars an hour") { IsMoney = true },
        ["percent"] = new Unit("percent", "", "%", "percent") { IsPercent = true },
        ["years"] = new Unit("years", "", " years", "years", " year"),
        ["openings"] = new Unit("annual-openings", "", " openings a year", "openings a year", " opening a year"),
        ["own"] = new Unit("years", "", " posts", "posts") { IsDeclared = true },
        ["euros"] = new Unit("euros", "€", " a day", "euros a day") { IsDeclared = true },
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
    [InlineData("es", "1234567", "number", "1.234.567")]
    [InlineData("es-MX", "1234567", "number", "1,234,567")]
    [InlineData("es-419", "62350", "usd", "$62,350")]
    [InlineData("es-US", "62350.5", "usd", "$62,350.50")]
    [InlineData("es-US", "12.5", "percent", "12.5%")]
    [InlineData("es-US", "112300", "openings", "112,300 vacantes al año")]
    [InlineData("de", "1", "openings", "1 freie Stelle im Jahr")]
    [InlineData("es-AR", "62350", "usd", "$\u00A062.350")]
    [InlineData("es", "62350", "usd", "62.350\u00A0$")]
    [InlineData("es-ES", "6235", "usd", "6235\u00A0$")]
    [InlineData("es-MX", "6235", "usd", "$6,235")]
    [InlineData("de", "62350", "usd", "62.350\u00A0$")]
    [InlineData("de-AT", "62350", "number", "62\u00A0350")]
    [InlineData("de-AT", "62350", "usd", "$\u00A062.350")]
    [InlineData("de-CH", "62350.25", "number", "62’350.25")]
    [InlineData("de-CH", "12.5", "percent", "12.5%")]
    [InlineData("fr-CH", "1234.5", "usd", "1\u202F234.50\u00A0$")]
    [InlineData("fr-CH", "12.5", "percent", "12,5%")]
    [InlineData("fr-CA", "1234.5", "usd", "1\u00A0234,50\u00A0$")]
    [InlineData("de-LU", "12.5", "percent", "12,5\u00A0%")]
    [InlineData("en-IN", "1234567", "number", "12,34,567")]
    [InlineData("en-IN", "123", "number", "123")]
    [InlineData("en-GB", "62350", "usd", "$62,350")]
    [InlineData("en", "-62350", "usd", "\u2212$62,350")]
    [InlineData("en", "-79", "euros", "\u2212€79 a day")]
    [InlineData("es-AR", "-62350", "usd", "\u2212$\u00A062.350")]
    [InlineData("en", "-3", "years", "\u22123 years")]
    [InlineData("de", "-5", "usd", "\u22125\u00A0$")]
    [InlineData("he", "-3.5", "percent", "\u200E\u22123.5%")]
    [InlineData("ar", "-3.5", "percent", "\u200E\u22123.5\u200E%\u200E")]
    [InlineData("he", "-62350", "usd", "\u200F\u200E\u221262,350\u00A0$")]
    [InlineData("ar", "-79", "euros", "\u200E\u2212€79 a day")]
    [InlineData("es", "21.5", "hour", "21,50\u00A0$ por hora")]
    [InlineData("de", "1", "years", "1 Jahr")]
    [InlineData("en-US", "999", "number", "999")]
    [InlineData("nl", "1000", "number", "1,000")]
    public void A_number(string language, string number, string unit, string text) =>
        Assert.Equal(text, Of(new StatisticValue.Exactly(Parse(number)), unit, language));

    [Theory]
    [InlineData("en", "years", "1 to 2 years")]
    [InlineData("de", "years", "1 bis 2 Jahre")]
    [InlineData("es-US", "years", "1 a 2 años")]
    [InlineData("de", "usd", "1\u00A0$ bis 2\u00A0$")]
    [InlineData("es", "own", "1 a 2 posts")]
    [InlineData("es", "percent", "1\u00A0% a 2\u00A0%")]
    [InlineData("en", "usd", "$1 to $2")]
    public void A_range(string language, string unit, string text) =>
        Assert.Equal(text, Of(new StatisticValue.Range(1, 2), unit, language));

    [Theory]
    [InlineData("en", "less than $5", "more than $5")]
    [InlineData("de", "weniger als 5\u00A0$", "mehr als 5\u00A0$")]
    [InlineData("es", "menos de 5\u00A0$", "más de 5\u00A0$")]
    [InlineData("es-MX", "menos de $5", "más de $5")]
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

    private static string Of(StatisticValue value, string unit, string language) =>
        ValueText.Of(value, Units[unit], LanguageTable.Of(language));

    private static decimal Parse(string number) => decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture);
}
