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
        ["days"] = new Unit("days", "", " days", "days", " day"),
        ["hours"] = new Unit("hours", "", " hours", "hours", " hour"),
        ["jobs"] = new Unit("jobs", "", " jobs", "jobs", " job"),
        ["people"] = new Unit("people", "", " people", "people", " person"),
        ["turni"] = new Unit("turni", "", " turni", "turni", " turno") { IsDeclared = true, Language = "it" },
        ["smeny"] = new Unit("smeny", "", " směny", "směny", " směna") { IsDeclared = true, Language = "cs" },
        ["shifts"] = new Unit("shifts", "", " משמרות", "משמרות") { IsDeclared = true, Language = "he" },
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
    [InlineData("en", "1.0", "years", "1.0 years")]
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
    [InlineData("es-AR", "62350", "usd", "US$\u00A062.350")]
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
    [InlineData("fr-CA", "1234.5", "usd", "1\u00A0234,50\u00A0$\u00A0US")]
    [InlineData("de-LU", "12.5", "percent", "12,5\u00A0%")]
    [InlineData("en-IN", "1234567", "number", "12,34,567")]
    [InlineData("en-IN", "123", "number", "123")]
    [InlineData("en-GB", "1.5", "usd", "US$1.50")]
    [InlineData("en-AU", "62350", "usd", "US$62,350")]
    [InlineData("en-CA", "62350", "usd", "US$62,350")]
    [InlineData("en-PR", "62350", "usd", "$62,350")]
    [InlineData("es-CL", "62350", "usd", "US$62.350")]
    [InlineData("es-EC", "62350", "usd", "$62.350")]
    [InlineData("es-PR", "62350", "usd", "$62,350")]
    [InlineData("pt-BR", "21.5", "hour", "US$\u00A021,50 por hora")]
    [InlineData("pt", "21.5", "hour", "$\u00A021,50 por hora")]
    [InlineData("ja", "21.5", "hour", "$21.50 an hour")]
    [InlineData("en", "-62350", "usd", "\u2212$62,350")]
    [InlineData("en", "-79", "euros", "\u2212€79 a day")]
    [InlineData("es-AR", "-62350", "usd", "\u2212US$\u00A062.350")]
    [InlineData("en", "-3", "years", "\u22123 years")]
    [InlineData("de", "-5", "usd", "\u22125\u00A0$")]
    [InlineData("he", "-3.5", "percent", "\u200E\u22123.5%")]
    [InlineData("ar", "-3.5", "percent", "\u200E\u22123.5\u200E%\u200E")]
    [InlineData("he", "-62350", "usd", "\u200F\u200E\u221262,350\u00A0$")]
    [InlineData("ar", "-79", "euros", "\u2066\u200E\u2212€79 a day\u2069")]
    [InlineData("es", "21.5", "hour", "21,50\u00A0$ por hora")]
    [InlineData("de", "1", "years", "1 Jahr")]
    [InlineData("en-US", "999", "number", "999")]
    [InlineData("nl", "1000", "number", "1,000")]
    public void A_number(string language, string number, string unit, string text) =>
        Assert.Equal(text, Of(new StatisticValue.Exactly(Parse(number)), unit, language));

    /// <summary>CLDR, Language Plural Rules and units of the form <c>unit-length-long</c>.</summary>
    [Theory]
    [InlineData("ar", "0", "days", "0 يوم")]
    [InlineData("ar", "1", "days", "يوم واحد")]
    [InlineData("ar", "2", "days", "يومان")]
    [InlineData("ar", "3", "jobs", "3 وظائف")]
    [InlineData("ar", "10", "people", "10 أشخاص")]
    [InlineData("ar", "2", "people", "شخصان")]
    [InlineData("ar", "11", "days", "11 يومًا")]
    [InlineData("ar", "1000", "years", "1,000 سنة")]
    [InlineData("ar", "103", "years", "103 سنوات")]
    [InlineData("ar", "37.5", "hours", "37.5 ساعة")]
    [InlineData("ar", "2.0", "hours", "2.0 ساعات")]
    [InlineData("ar-EG", "-2", "hours", "\u200E\u22122 ساعات")]
    [InlineData("fr", "0", "days", "0 jour")]
    [InlineData("fr", "0.25", "days", "0,25 jour")]
    [InlineData("fr", "1.5", "days", "1,5 jour")]
    [InlineData("fr", "2", "days", "2 jours")]
    [InlineData("fr", "1000000", "jobs", "1\u202F000\u202F000 d’emplois")]
    [InlineData("pt", "0.25", "days", "0,25 dia")]
    [InlineData("pt-BR", "1.5", "days", "1,5 dia")]
    [InlineData("pt-PT", "1.5", "days", "1,5 dias")]
    [InlineData("pt", "2000000", "people", "2.000.000 de pessoas")]
    [InlineData("es", "0", "days", "0 días")]
    [InlineData("es", "1.5", "days", "1,5 días")]
    [InlineData("es-US", "1000000", "jobs", "1,000,000 de empleos")]
    [InlineData("es-US", "1500000", "jobs", "1,500,000 empleos")]
    [InlineData("de", "0.5", "days", "0,5 Tage")]
    [InlineData("he", "2", "days", "יומיים")]
    [InlineData("he", "2", "years", "2 שנים")]
    [InlineData("he", "0.5", "days", "0.5 יום")]
    [InlineData("it", "1", "turni", "1 turno")]
    [InlineData("it", "1.5", "turni", "1.5 turni")]
    [InlineData("en", "1", "smeny", "1 směna")]
    [InlineData("fi", "1", "days", "1 day")]
    public void A_noun_follows_its_number(string language, string number, string unit, string text) =>
        Assert.Equal(text, Of(new StatisticValue.Exactly(Parse(number)), unit, language));

    [Theory]
    [InlineData("ar", "2", "أقل من يومين", "أكثر من يومين")]
    [InlineData("ar", "11", "أقل من 11 يومًا", "أكثر من 11 يومًا")]
    [InlineData("ar", "1", "أقل من يوم واحد", "أكثر من يوم واحد")]
    [InlineData("he", "2", "פחות מ־2 ימים", "יותר מ־2 ימים")]
    [InlineData("fr", "1.5", "moins de 1,5 jour", "plus de 1,5 jour")]
    public void So_it_does_behind_a_bound(string language, string number, string less, string more)
    {
        Assert.Equal(less, Of(new StatisticValue.LessThan(Parse(number)), "days", language));
        Assert.Equal(more, Of(new StatisticValue.MoreThan(Parse(number)), "days", language));
    }

    [Theory]
    [InlineData("ar", "1", "2", "1 إلى 2 أيام")]
    [InlineData("ar", "0.5", "1", "0.5 إلى 1 يوم")]
    [InlineData("fr", "0", "1", "0 à 1 jour")]
    public void And_at_the_end_of_a_range(string language, string from, string to, string text) =>
        Assert.Equal(text, Of(new StatisticValue.Range(Parse(from), Parse(to)), "days", language));

    /// <summary>UAX 9: what runs the other way than the words around it is set apart from them.</summary>
    [Theory]
    [InlineData("ar", "14.5", "euros", "\u2066€14.50 a day\u2069")]
    [InlineData("he", "3", "turni", "\u20663 turni\u2069")]
    [InlineData("he", "3", "shifts", "3 משמרות")]
    [InlineData("en", "3", "shifts", "\u20673 משמרות\u2069")]
    [InlineData("de", "14.5", "euros", "€14,50 a day")]
    public void Words_that_nobody_translated_keep_their_order(string language, string number, string unit, string text) =>
        Assert.Equal(text, Of(new StatisticValue.Exactly(Parse(number)), unit, language));

    [Theory]
    [InlineData("ar", "euros", "\u2066euros a day\u2069")]
    [InlineData("en", "euros", "euros a day")]
    [InlineData("ar", "days", "أيام")]
    public void So_does_the_name_of_a_unit(string language, string unit, string name) =>
        Assert.Equal(name, ValueText.NameOf(Units[unit], LanguageTable.Of(language)));

    [Theory]
    [InlineData("£", " an hour", "14.5", "£14.50 an hour")]
    [InlineData("£", "", "14", "£14")]
    [InlineData("£", " an hour", "14.125", "£14.125 an hour")]
    [InlineData("CA$", " a day", "14.5", "CA$14.50 a day")]
    [InlineData("CHF ", "", "14.5", "CHF 14.50")]
    [InlineData("", " € pro Stunde", "14.5", "14.50 € pro Stunde")]
    [InlineData("", " EUR/h", "14.5", "14.50 EUR/h")]
    [InlineData("", " $\u00A0CA", "14.5", "14.50 $\u00A0CA")]
    [InlineData("£", " million", "14.5", "£14.5 million")]
    [InlineData("£", "m", "14.5", "£14.5m")]
    [InlineData("$", " (thousands)", "14.5", "$14.5 (thousands)")]
    [InlineData("", " Mio. €", "14.5", "14.5 Mio. €")]
    [InlineData("", " M€", "14.5", "14.5 M€")]
    [InlineData("", " € Mrd.", "14.5", "14.5 € Mrd.")]
    [InlineData("≈", " shifts", "14.5", "≈14.5 shifts")]
    [InlineData("", " USDA programs", "14.5", "14.5 USDA programs")]
    public void A_fraction_of_a_declared_currency_is_in_cents(string prefix, string suffix, string number, string text) =>
        Assert.Equal(
            text,
            ValueText.Of(
                new StatisticValue.Exactly(Parse(number)),
                new Unit("own", prefix, suffix, "") { IsDeclared = true },
                LanguageTable.Of("en")
            )
        );

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
