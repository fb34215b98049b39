using System.Globalization;
using StaticGuide.Content.Statistics;
using StaticGuide.Evidence.Formatting;
using StaticGuide.Evidence.Quotes;

namespace StaticGuide.Tests.Evidence.Quotes;

/// <summary>
/// Values and texts, decided by hand: whether the text says the value. A value is written as <c>5</c>, <c>1..2</c>,
/// <c>&lt;5</c> or <c>&gt;5</c>.
/// </summary>
public sealed class ValueInTextTests
{
    internal static readonly Dictionary<string, Unit> Units = new()
    {
        ["usd"] = new("usd", "$", "", "US dollars") { IsMoney = true },
        ["usd-per-year"] = new("usd-per-year", "$", "", "US dollars a year") { IsMoney = true },
        ["usd-per-hour"] = new("usd-per-hour", "$", " an hour", "US dollars an hour") { IsMoney = true },
        ["percent"] = new("percent", "", "%", "percent") { IsPercent = true },
        ["percentage-points"] = new("percentage-points", "", " percentage points", "percentage points", " percentage point"),
        ["jobs"] = new("jobs", "", " jobs", "jobs", " job"),
        ["years"] = new("years", "", " years", "years", " year"),
        ["number"] = new("number", "", "", ""),
        ["openings-per-year"] = new("openings-per-year", "", " openings a year", "openings a year"),
        ["chf-per-year"] = new("chf-per-year", "CHF ", " a year", "CHF a year") { IsDeclared = true },
        ["eur-per-year"] = new("eur-per-year", "€", " a year", "€ a year") { IsDeclared = true },
        ["dollars-per-year"] = new("dollars-per-year", "$", " a year", "$ a year") { IsDeclared = true },
        ["million-people"] = new("million-people", "", " million people", "million people"),
    };

    // Separators and signs.
    [Theory]
    [InlineData("44200", "usd-per-year", "The median annual wage was $44,200 in May 2024.")]
    [InlineData("44200", "usd-per-year", "The median annual wage was 44,200 dollars in May 2024.")]
    [InlineData("44200", "usd-per-year", "The median annual wage was $44 200 in May 2024.")]
    [InlineData("44200", "usd-per-year", "The median annual wage was $44\u00A0200 in May 2024.")]
    [InlineData("44200", "usd-per-year", "The median annual wage was $44\u202F200 in May 2024.")]
    [InlineData("44200", "usd-per-year", "The median annual wage was $44200 in May 2024.")]
    [InlineData("44200", "chf-per-year", "The median annual wage was CHF 44’200 in May 2024.")]
    [InlineData("44200", "usd-per-year", "The median annual wage was USD44,200 in May 2024.")]
    [InlineData("44200", "usd-per-year", "The median annual wage was US$44,200.")]
    [InlineData("44200", "usd-per-year", "The median annual wage was $44,200.00.")]
    [InlineData("44200", "eur-per-year", "Der mittlere Jahresverdienst betrug 44.200 Euro.")]
    [InlineData("44200", "eur-per-year", "Der mittlere Jahresverdienst betrug 44.200,00 Euro.")]
    [InlineData("44200", "usd-per-year", "The wage was ４４,２００ dollars.")]
    [InlineData("44200", "usd-per-year", "The wage was $44,200¹ in May.")]
    [InlineData("44200", "usd-per-year", "The wage was $44,\u00AD200 in May.")]
    [InlineData("44200", "usd-per-year", "The wage was $44k in May, or rather $44.2k.")]
    [InlineData("811000", "jobs", "Medical assistants held about 811,000 jobs in 2024.")]
    [InlineData("811000", "jobs", "About 811 thousand jobs.")]
    [InlineData("1500000", "jobs", "One and a half million jobs.")]
    [InlineData("1500000", "jobs", "A million and a half jobs.")]
    [InlineData("1000000", "jobs", "Nearly a million jobs.")]
    [InlineData("500000", "jobs", "Half a million jobs, or a half-million.")]
    [InlineData("750000", "jobs", "Three-quarters of a million jobs.")]
    [InlineData("1500000", "jobs", "Anderthalb Millionen Stellen.")]
    [InlineData("500000", "jobs", "Eine halbe Million Stellen.")]
    [InlineData("500000", "jobs", "Medio millón de puestos.")]
    [InlineData("500000", "jobs", "Meio milhão de empregos.")]
    [InlineData("2500000", "jobs", "Hay 2 millones y medio de puestos.")]
    [InlineData("2500000", "jobs", "Il y a 2 millions et demi de postes.")]
    [InlineData("1.5", "years", "It takes 1 and a half years.")]
    [InlineData("1234567", "number", "The count was 1,234,567.")]
    [InlineData("1234567", "number", "The count was 1.234.567.")]
    [InlineData("1234567", "number", "The count was 12,34,567.")]
    [InlineData("1234.5", "number", "The index stood at 1,234.5 points.")]
    [InlineData("1234.5", "number", "The index stood at 1.234,5 points.")]
    [InlineData("21.25", "usd-per-hour", "It pays $21.25 per hour.")]
    [InlineData("21.25", "usd-per-hour", "$44,200 per year $21.25 per hour")]
    [InlineData("21.5", "usd-per-hour", "It pays $21.50 an hour.")]
    [InlineData("21.5", "usd-per-hour", "It pays 21,50 an hour.")]
    [InlineData("0.5", "usd", "Each copy costs 50 cents.")]
    [InlineData("0.5", "usd", "Each copy costs $.50.")]
    [InlineData("0.5", "number", ".5 of them, at most")]
    [InlineData("-0.5", "percent", "It fell by −.5 percent.")]
    [InlineData("0.375", "number", "The mean was (.375).")]
    [InlineData("5", "number", "There were ... 5 of them.")]
    [InlineData("2024", "number", "They were counted.2024 of them came.")]
    [InlineData("0.5", "usd", "Each copy costs 50¢.")]
    [InlineData("1.5", "years", "It takes 1½ years.")]
    [InlineData("1.5", "years", "It takes 1 ½ years.")]
    [InlineData("0.75", "years", "It takes ¾ of a year.")]
    [InlineData("0.123", "number", "The rate was 0.123.")]
    [InlineData("12", "years", "A 12-year-old study.")]
    [InlineData("6", "years", "It takes 6 yrs.")]
    [InlineData("6", "years", "It takes 6 months or 6 years.")]
    [InlineData("20.13", "usd-per-hour", "It pays $20.13/hr, or $41,870 a year.")]
    [InlineData("5", "number", "(5)")]
    [InlineData("30", "usd", "It was €25 ($30), or 30 $.")]
    [InlineData("2", "years", "Programs take 1 or 2 years.")]
    public void It_stands_in_digits(string value, string unit, string text) => Assert.Equal(ValueFinding.Found, Find(value, unit, text));

    // Numbers that only look like it.
    [Theory]
    [InlineData("44200", "usd-per-year", "The median annual wage was $144,200.")]
    [InlineData("44200", "usd-per-year", "The median annual wage was $144 200.")]
    [InlineData("44200", "usd-per-year", "The median annual wage was $44,200.50.")]
    [InlineData("44200", "usd-per-year", "The median annual wage was $44,200,000.")]
    [InlineData("44200", "usd-per-year", "The median annual wage was $44,201.")]
    [InlineData("44200", "usd-per-year", "The median annual wage was $44,000.")]
    [InlineData("44.2", "usd-per-year", "The median annual wage was $44,200.")]
    [InlineData("44200", "usd-per-year", "The median annual wage was $44,200 thousand.")]
    [InlineData("3.4", "usd", "It cost $3.4 million.")]
    [InlineData("3400000", "usd", "It cost $3.4 billion.")]
    [InlineData("12", "percent", "In 2012, few had heard of it.")]
    [InlineData("12", "percent", "It grew by 12.5 percent.")]
    [InlineData("12", "percent", "It is the 12th time.")]
    [InlineData("12", "percent", "See form W-12 and route A12.")]
    [InlineData("19", "number", "It began with COVID-19.")]
    [InlineData("12", "percent", "It cost $12.")]
    [InlineData("12", "jobs", "It grew 12%.")]
    [InlineData("12", "jobs", "It cost $12.")]
    [InlineData("12", "usd", "It grew 12 percent.")]
    [InlineData("2024", "jobs", "The wage rose in 2024.")]
    [InlineData("2024", "number", "The wage of May 2024 is known.")]
    [InlineData("34", "number", "Growth over 2024–34 is slow.")]
    [InlineData("2034", "number", "It will grow from 2024 to 2034.")]
    [InlineData("28", "number", "It was published on August 28, 2025.")]
    [InlineData("28", "number", "It was published on 28 August 2025.")]
    [InlineData("8", "number", "It was published on 2025-08-28.")]
    [InlineData("2", "number", "Only 1/2 of it is true.")]
    [InlineData("2024", "number", "On 12.05.2024 it was so.")]
    [InlineData("3", "percent", "Growth was −3%.")]
    [InlineData("-3", "percent", "Growth was 3%.")]
    [InlineData("20.13", "usd-per-year", "It pays $20.13 per hour.")]
    [InlineData("20.13", "usd-per-year", "It pays 20.13 dollars an hour.")]
    [InlineData("41870", "usd-per-hour", "It pays $41,870 a year.")]
    [InlineData("6", "years", "It takes 6 months.")]
    [InlineData("6", "years", "A 6-month course.")]
    [InlineData("10", "number", "It grew by 10^6 of them.")]
    [InlineData("5", "number", "It was .5 of them.")]
    [InlineData("50", "usd", "Each copy costs $.50.")]
    [InlineData("0.5", "number", "See section 3.5 of it.")]
    [InlineData("0.5", "number", "See version .5.2 of it.")]
    [InlineData("44200", "usd-per-year", "")]
    [InlineData("44200", "usd-per-year", "No number at all.")]
    [InlineData("1..2", "years", "It takes 2 years.")]
    [InlineData("1..2", "years", "It takes 1 to 3 years.")]
    [InlineData("1..2", "percent", "It is 11 to 12 percent.")]
    [InlineData("<5", "years", "It takes less than 4 years.")]
    [InlineData("33.3", "percent", "A third of them left.")]
    [InlineData("30", "usd", "The price of a hive was €30.")]
    [InlineData("30", "usd", "The price of a hive was 30 €.")]
    [InlineData("44200", "usd-per-year", "It pays £44,200 a year.")]
    public void It_does_not_stand_there(string value, string unit, string text) =>
        Assert.Equal(ValueFinding.Missing, Find(value, unit, text));

    // Percent, in each of its forms.
    [Theory]
    [InlineData("12", "percent", "It grew 12%.")]
    [InlineData("12", "percent", "It grew 12 %.")]
    [InlineData("12", "percent", "It grew 12\u00A0%.")]
    [InlineData("12", "percent", "It grew 12 percent.")]
    [InlineData("12", "percent", "It grew 12 per cent.")]
    [InlineData("12", "percent", "It grew twelve percent.")]
    [InlineData("12", "percent", "Twelve per cent of them.")]
    [InlineData("12", "percent", "Es waren zwölf Prozent.")]
    [InlineData("12", "percent", "Es waren 12 Prozent.")]
    [InlineData("12.5", "percent", "Es waren 12,5 Prozent.")]
    [InlineData("12", "percent", "Fue el 12 por ciento.")]
    [InlineData("12", "percent", "Hospitals 12")]
    [InlineData("0.12", "number", "It grew 12 percent.")]
    [InlineData("-3", "percent", "Growth was −3%.")]
    [InlineData("-3", "percent", "Growth was -3 percent.")]
    [InlineData("-3", "percent", "Employment is projected to decline 3 percent.")]
    [InlineData("-3", "percent", "It fell by three percent.")]
    [InlineData("-3", "percent", "Growth: (3%)")]
    [InlineData("-5", "usd", "It made −$5.")]
    [InlineData("3", "percentage-points", "It rose by 3 percentage points.")]
    [InlineData("3", "percentage-points", "It rose by 3 points.")]
    [InlineData("3", "percentage-points", "Es stieg um 3 Prozentpunkte.")]
    [InlineData("50", "percent", "Half of them stayed.")]
    [InlineData("40", "percent", "Two fifths of them stayed.")]
    [InlineData("75", "percent", "Three-quarters of them stayed.")]
    [InlineData("20", "percent", "One in five stayed.")]
    [InlineData("60", "percent", "3 out of 5 stayed.")]
    [InlineData("0.5", "percent", "Prices rose .5 percent in May.")]
    [InlineData("0.5", "percent", "Prices rose .5% in May.")]
    [InlineData("0.5", "percent", "Half a percent left in 2024.")]
    [InlineData("0.75", "percent", "Three-quarters of one percent left.")]
    [InlineData("1.5", "percent", "One and a half percent left.")]
    [InlineData("0.5", "percentage-points", "It rose by half a percentage point.")]
    [InlineData("50", "percent", "Half of them left.")]
    public void Percentages(string value, string unit, string text) => Assert.Equal(ValueFinding.Found, Find(value, unit, text));

    // Words, scales, ranges and bounds.
    [Theory]
    [InlineData("21", "jobs", "There were twenty-one jobs.")]
    [InlineData("100", "jobs", "There were a hundred jobs.")]
    [InlineData("3000000", "jobs", "There were three million jobs.")]
    [InlineData("3400000", "jobs", "There were 3.4 million jobs.")]
    [InlineData("3400000", "jobs", "There were 3.4m jobs.")]
    [InlineData("3400000", "jobs", "Es gab 3,4 Millionen Stellen.")]
    [InlineData("3400000000", "usd", "It cost $3.4 billion.")]
    [InlineData("3.4", "million-people", "There were 3.4 million people.")]
    [InlineData("2024", "jobs", "There were 2024 jobs.")]
    [InlineData("2024", "jobs", "The number rose to 2,024.")]
    [InlineData("2000", "number", "A survey of 2000 adults found it.")]
    [InlineData("50000..58000", "usd", "They earn $50-58k.")]
    [InlineData("1..2", "number", "It rose from 1 to 2.")]
    [InlineData("1..2", "years", "They take about 1 or 2 years to complete.")]
    [InlineData("1..2", "years", "They take 1 to 2 years.")]
    [InlineData("1..2", "years", "They take 1–2 years.")]
    [InlineData("1..2", "years", "They take one to two years.")]
    [InlineData("50000..58000", "usd", "They earn $50,000–$58,000.")]
    [InlineData("1000000..2000000", "jobs", "Between 1 and 2 million jobs.")]
    [InlineData("<35020", "usd", "The lowest 10 percent earned less than $35,020, and the highest 10 percent earned more than $57,830.")]
    [InlineData(">57830", "usd", "The lowest 10 percent earned less than $35,020, and the highest 10 percent earned more than $57,830.")]
    [InlineData("<1", "years", "It takes less than 1 year.")]
    [InlineData("<1", "years", "It takes less than a year, or under one.")]
    [InlineData("<5", "years", "Less than 5 years")]
    [InlineData("<5", "years", "It takes up to 5 years.")]
    [InlineData("<5", "years", "It takes 5 years or less.")]
    [InlineData("<5", "years", "It takes no more than 5 years.")]
    [InlineData(">5", "years", "It takes 5 years or more.")]
    [InlineData(">5", "years", "It takes 5+ years.")]
    [InlineData(">5", "years", "It takes not less than 5 years.")]
    [InlineData("<5", "years", "Cela prend moins de 5 ans.")]
    [InlineData("<5", "years", "Cela prend 5 ans ou moins.")]
    [InlineData("<5", "years", "Cela ne prend pas plus de 5 ans.")]
    [InlineData(">5", "years", "Cela prend au moins 5 ans.")]
    [InlineData("<5", "years", "Leva até 5 anos.")]
    [InlineData("<5", "years", "Leva não mais de 5 anos.")]
    [InlineData(">5", "years", "Leva 5 anos ou mais.")]
    [InlineData("<5", "years", "Tarda no más de 5 años.")]
    [InlineData("<5", "years", "Es dauert nicht mehr als 5 Jahre.")]
    [InlineData(">5", "years", "5")]
    public void Words_ranges_and_bounds(string value, string unit, string text) =>
        Assert.Equal(ValueFinding.Found, Find(value, unit, text));

    [Theory]
    [InlineData(">5", "It takes less than 5 years.")]
    [InlineData(">5", "It takes no more than 5 years.")]
    [InlineData(">5", "It takes 5 years or less.")]
    [InlineData("<5", "It takes more than about 5 years.")]
    [InlineData("<5", "It takes at least 5 years.")]
    [InlineData("<5", "It takes 5+ years.")]
    [InlineData("<5", "It takes over 5 years.")]
    [InlineData(">5", "Cela prend moins de 5 ans.")]
    [InlineData(">5", "Cela ne prend pas plus de 5 ans.")]
    [InlineData(">5", "Cela prend jusqu’à 5 ans.")]
    [InlineData(">5", "Cela prend 5 ans ou moins.")]
    [InlineData("<5", "Cela prend plus de 5 ans.")]
    [InlineData("<5", "Cela prend au moins 5 ans.")]
    [InlineData("<5", "La durée est supérieure à 5 ans.")]
    [InlineData("<5", "Cela prend 5 ans ou plus.")]
    [InlineData(">5", "Leva menos de 5 anos.")]
    [InlineData(">5", "Leva no máximo 5 anos.")]
    [InlineData(">5", "Leva até 5 anos.")]
    [InlineData("<5", "Leva mais de 5 anos.")]
    [InlineData("<5", "Leva pelo menos 5 anos.")]
    [InlineData("<5", "Leva 5 anos ou mais.")]
    [InlineData(">5", "Tarda no más de 5 años.")]
    [InlineData(">5", "Es dauert nicht mehr als 5 Jahre.")]
    public void A_bound_from_the_other_side(string value, string text) => Assert.Equal(ValueFinding.Reversed, Find(value, "years", text));

    [Theory]
    [InlineData("percent", "It rose by 3 percentage points.")]
    [InlineData("percent", "It rose by 3%-points.")]
    [InlineData("percent", "It rose by three percentage points.")]
    [InlineData("percent", "La hausse est de 3 points de pourcentage.")]
    [InlineData("percent", "A alta foi de 3 pontos percentuais.")]
    [InlineData("percentage-points", "A alta foi de 3 por cento.")]
    [InlineData("percentage-points", "It rose by 3 percent.")]
    [InlineData("percentage-points", "It rose by 3%.")]
    public void Percent_is_no_percentage_point(string unit, string text) => Assert.Equal(ValueFinding.OtherPercent, Find("3", unit, text));

    [Fact]
    public void A_number_found_with_its_own_unit_is_found_whatever_else_is_said() =>
        Assert.Equal(ValueFinding.Found, Find("3", "percent", "It rose by 3 percentage points, to 3 percent."));

    [Fact]
    public void A_heading_may_name_the_scale()
    {
        var unit = Units["jobs"];
        Assert.Equal(
            ValueFinding.Found,
            new ValueInText("811.0", unit, "Employment, 2024 (thousands)").Find(new StatisticValue.Exactly(811_000))
        );
        Assert.Equal(ValueFinding.Missing, new ValueInText("811.0", unit, "Employment, 2024").Find(new StatisticValue.Exactly(811_000)));
    }

    [Fact]
    public void A_comma_before_three_digits_is_a_decimal_one_only_where_the_language_has_that()
    {
        var value = new StatisticValue.Exactly(1.353m);
        Assert.Equal(ValueFinding.Found, new ValueInText("Die Rate betrug 1,353 Kinder.", Units["number"], decimalComma: true).Find(value));
        Assert.Equal(ValueFinding.Missing, new ValueInText("The rate was 1,353 children.", Units["number"]).Find(value));
    }

    internal static ValueFinding Find(string value, string unit, string text) => new ValueInText(text, Units[unit]).Find(Value(value));

    private static StatisticValue Value(string text) =>
        text.Split("..") is [var min, var max] ? new StatisticValue.Range(Number(min), Number(max))
        : text[0] == '<' ? new StatisticValue.LessThan(Number(text[1..]))
        : text[0] == '>' ? new StatisticValue.MoreThan(Number(text[1..]))
        : new StatisticValue.Exactly(Number(text));

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
