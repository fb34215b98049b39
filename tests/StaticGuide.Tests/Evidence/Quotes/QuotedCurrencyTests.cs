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
    [InlineData("usd-per-year", "The median annual wage was 44,200 rubles.")]
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

    private static readonly string[] Names =
    [
        .. CurrencyNames.Codes.Split('|'),
        .. CurrencyNames.WordsWithoutSpaces.Split('|').Where(w => !w.Contains('[', StringComparison.Ordinal)),
        .. CurrencyNames.Signs.Select(c => c.ToString()),
        .. (
            "US dollars,U.S. dollars,American dollars,Canadian,Australian dollars,New Zealand dollars,Hong Kong dollars,Mexican pesos,pounds,euros,Euro,"
            + "yen,Yen,yuan,Yuan,renminbi,rupees,pesos,Pesos,reais,francs,Franken,kronor,kroner,Kronen,Pfund,libras,dollar,Dollars,dólares,"
            + "kr,zł,zlotys,złotych,Kč,korun,forint,rand,rupiah,ringgit,baht,naira,roubles,rubles,руб,рублей,грн,шекелей,shekels,riyals,dirhams,dinars,liras,"
            + "שקלים,דולר,ريال,دولارا"
        ).Split(','),
    ];

    /// <summary>The quick look at what stands behind a number passes over no money.</summary>
    [Fact]
    public void Money_behind_a_number_is_seen_at_a_look()
    {
        string[] before = ["", " ", "\u00A0", "-", " (", " in ", "-in ", " Swiss ", " in Czech "];
        string[] behind = ["", ".", ")", " a year", "s more"];
        foreach (var text in before.SelectMany(b => Names.SelectMany(n => behind.Select(a => b + n + a))))
            Assert.False(QuotedCurrency.BehindNumber().IsMatch(text) && !QuotedCurrency.MayBegin(text), text);
        Assert.False(QuotedCurrency.MayBegin(" in May 2025."));
        Assert.False(QuotedCurrency.MayBegin(" a year"));
    }
}
