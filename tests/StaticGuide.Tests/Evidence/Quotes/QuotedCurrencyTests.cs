using StaticGuide.Evidence.Quotes;

namespace StaticGuide.Tests.Evidence.Quotes;

/// <summary>Which money a text names beside a number, and whether it is the unit's.</summary>
public sealed class QuotedCurrencyTests
{
    [Theory]
    [InlineData("usd-per-year", "The median annual wage was C$44,200 in May 2024.")]
    [InlineData("usd-per-year", "The median annual wage was A$44,200 in May 2024.")]
    [InlineData("usd-per-year", "The median annual wage was Can$44,200 in May 2024.")]
    [InlineData("usd-per-year", "The median annual wage was NZ$44,200 in May 2024.")]
    [InlineData("usd-per-year", "The median annual wage was AUD 44,200 in May 2024.")]
    [InlineData("usd-per-year", "The median annual wage was AUD $44,200 in May 2024.")]
    [InlineData("usd-per-year", "The median annual wage was CHF 44’200 in May 2024.")]
    [InlineData("usd-per-year", "The median annual wage was EUR44,200 in May 2024.")]
    [InlineData("usd-per-year", "The median annual wage was € 44,200 in May 2024.")]
    [InlineData("usd-per-year", "The median annual wage was 44,200 euros in May 2024.")]
    [InlineData("usd-per-year", "The median annual wage was 44,200 pesos in May 2024.")]
    [InlineData("usd-per-year", "The median annual wage was $44,200 Canadian in May 2024.")]
    [InlineData("usd-per-year", "The median annual wage was $44,200 in Canadian dollars.")]
    [InlineData("usd-per-year", "The median annual wage was $44,200 (AUD) in May 2024.")]
    [InlineData("usd-per-year", "The median annual wage was $44,200 CAD in May 2024.")]
    [InlineData("usd-per-year", "The median annual wage was 44,200 Australian dollars.")]
    [InlineData("usd-per-year", "El salario mediano anual fue de 44.200 pesos mexicanos.")]
    [InlineData("usd-per-year", "Der mittlere Jahresverdienst betrug 44.200 Euro.")]
    [InlineData("usd-per-year", "Der mittlere Jahresverdienst betrug 44.200 Schweizer Franken, also CHF 44.200.")]
    [InlineData("eur-per-year", "The median annual wage was $44,200 in May 2024.")]
    [InlineData("eur-per-year", "The median annual wage was 44,200 dollars in May 2024.")]
    [InlineData("chf-per-year", "The median annual wage was 44,200 euros in May 2024.")]
    public void Other_money_than_the_units(string unit, string text) =>
        Assert.Equal(ValueFinding.Missing, ValueInTextTests.Find("44200", unit, text));

    /// <summary>Also beside other money, places and things.</summary>
    [Theory]
    [InlineData("usd-per-year", "The median annual wage was US$44,200 in May 2024.")]
    [InlineData("usd-per-year", "The median annual wage was US $44,200 in May 2024.")]
    [InlineData("usd-per-year", "The median annual wage was USD 44,200 in May 2024.")]
    [InlineData("usd-per-year", "The median annual wage was USD $44,200 in May 2024.")]
    [InlineData("usd-per-year", "The median annual wage was 44,200 USD in May 2024.")]
    [InlineData("usd-per-year", "The median annual wage was $44,200 (USD) in May 2024.")]
    [InlineData("usd-per-year", "The median annual wage was 44,200 U.S. dollars in May 2024.")]
    [InlineData("usd-per-year", "The median annual wage was 44,200 US dollars in May 2024.")]
    [InlineData("usd-per-year", "El salario mediano anual fue de 44.200 dólares.")]
    [InlineData("usd-per-year", "El salario mediano anual fue de 44.200 dólares estadounidenses.")]
    [InlineData("usd-per-year", "Le salaire médian était de 44 200 $ US.")]
    [InlineData("usd-per-year", "It was $44,200 (C$60,000, or AUD 66,000).")]
    [InlineData("usd-per-year", "It was 60,000 CAD, or 44,200 USD.")]
    [InlineData("usd-per-year", "It was 41,000 € 44,200 $ in all.")]
    [InlineData("usd-per-year", "Workers in Sacramento, CA $44,200; in Plan A $50,000.")]
    [InlineData("usd-per-year", "Those of Grade A $44,200, in May.")]
    [InlineData("usd-per-year", "Can $44,200 be enough?")]
    [InlineData("usd-per-year", "They paid $44,200 Canadian workers told us.")]
    [InlineData("usd-per-year", "They paid $44,200 CAD operators told us.")]
    [InlineData("usd-per-year", "The wage was 44,200 in May.")]
    [InlineData("dollars-per-year", "The median annual wage was C$44,200 in May 2024.")]
    [InlineData("dollars-per-year", "The median annual wage was 44,200 pesos in May 2024.")]
    [InlineData("dollars-per-year", "The median annual wage was NZ$44,200 in May 2024.")]
    [InlineData("eur-per-year", "The median annual wage was 44,200 euros in May 2024.")]
    [InlineData("eur-per-year", "The median annual wage was EUR 44,200 in May 2024.")]
    [InlineData("chf-per-year", "The median annual wage was Fr. 44,200 in May 2024.")]
    [InlineData("chf-per-year", "The median annual wage was 44,200 francs in May 2024.")]
    public void The_money_of_the_unit(string unit, string text) =>
        Assert.Equal(ValueFinding.Found, ValueInTextTests.Find("44200", unit, text));
}
