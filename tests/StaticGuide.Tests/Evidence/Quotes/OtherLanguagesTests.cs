using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using StaticGuide.Content.Statistics;
using StaticGuide.Evidence.Formatting;
using StaticGuide.Evidence.Quotes;

namespace StaticGuide.Tests.Evidence.Quotes;

/// <summary>
/// Numbers in words of any language: their scale, what they are shares of, their money, and what stands right beside them.
/// </summary>
public sealed class OtherLanguagesTests
{
    /// <summary>The number with its scale is said, and the bare one is not.</summary>
    [Theory]
    [InlineData("12000000", "Foram 12 milhões de pessoas.")]
    [InlineData("1000000", "Foi 1 milhão de pessoas.")]
    [InlineData("12000000000", "Foram 12 bilhões de pessoas.")]
    [InlineData("12000000000", "Foram 12 mil milhões de pessoas.")]
    [InlineData("12000", "Foram 12 mil pessoas.")]
    [InlineData("12000", "Foram 12 milhares de pessoas.")]
    [InlineData("12000", "Eran 12 miles de personas.")]
    [InlineData("12000000", "Eran 12 millones de personas.")]
    [InlineData("12000000000000", "Eran 12 billones de personas.")]
    [InlineData("12000", "Ils étaient 12 mille personnes.")]
    [InlineData("12000", "Ils étaient 12 milliers d’habitants.")]
    [InlineData("1200000000", "Ils étaient 1,2 milliard d’habitants.")]
    [InlineData("12000000000", "Ils étaient 12 milliards d’habitants.")]
    [InlineData("12000", "Es waren 12 Tsd. Personen.")]
    [InlineData("12000", "Es waren 12 Tausend Personen.")]
    [InlineData("12000000", "Es waren 12 Mio. Personen.")]
    [InlineData("12000000000", "Es waren 12 Mrd. Personen.")]
    [InlineData("12000000000", "Es waren 12 Milliarden Personen.")]
    [InlineData("12000000", "היו 12 מיליון עובדים.")]
    [InlineData("12000000", "היו 12 מיליוני עובדים.")]
    [InlineData("12000", "היו 12 אלף עובדים.")]
    [InlineData("12000000000", "היו 12 מיליארד עובדים.")]
    [InlineData("12000000", "كان هناك 12 مليون عامل.")]
    [InlineData("12000", "كان هناك 12 ألف عامل.")]
    [InlineData("12000", "كان هناك 12 ألفًا من العمال.")]
    [InlineData("12000000000", "كان هناك 12 مليار عامل.")]
    [InlineData("120000", "共有12万人。")]
    [InlineData("1200000000", "共有12亿人。")]
    [InlineData("125000", "利用者は12万5000人だった。")]
    [InlineData("120030000", "総額は1億2003万円。")]
    [InlineData("120000", "모두 12만 명이다.")]
    [InlineData("12000000", "มี12ล้านคน")]
    [InlineData("1200000", "There were 12 lakh of them.")]
    [InlineData("120000000", "There were 12 crore of them.")]
    [InlineData("12000000", "Их было 12 млн человек.")]
    [InlineData("12000", "Их было 12 тыс. человек.")]
    [InlineData("12000000000", "Było ich 12 mld osób.")]
    public void A_scale_word_of_any_language_counts(string value, string text)
    {
        Assert.Equal(ValueFinding.Found, Find(value, "people", text));
        var bare = Regex.Match(text, "[0-9]+(?:,[0-9])?").Value.Replace(',', '.');
        Assert.Equal(ValueFinding.Missing, Find(bare, "people", text));
    }

    [Theory]
    [InlineData("12000000", "Le budget est de 12 M€.")]
    [InlineData("12000000000", "Le budget est de 12 Md€.")]
    [InlineData("12000000000", "Das Budget beträgt 12 Mrd. €.")]
    [InlineData("12000", "Das Budget beträgt 12 Tsd. Euro.")]
    public void Behind_a_scale_the_money_is_seen(string value, string text)
    {
        Assert.Equal(ValueFinding.Found, Find(value, "eur-per-year", text));
        Assert.Equal(ValueFinding.Missing, Find("12", "eur-per-year", text));
        Assert.Equal(ValueFinding.Missing, Find(value, "usd", text));
    }

    [Theory]
    [InlineData("Employment (thousands)")]
    [InlineData("One million and over, in thousands")]
    [InlineData("Beschäftigte (Tsd.)")]
    [InlineData("Emprego (em milhares)")]
    [InlineData("Empleo (en miles)")]
    [InlineData("מועסקים (אלפים)")]
    [InlineData("就業者数（千人）")]
    public void A_heading_names_the_scale_in_any_language(string heading) =>
        Assert.Equal(ValueFinding.Found, new ValueInText("811", More["people"], heading).Find(new StatisticValue.Exactly(811_000)));

    /// <summary>What looks like a scale and may be something else, or is the unit's own.</summary>
    [Theory]
    [InlineData("number", "They live 12 miles away.")]
    [InlineData("number", "They live 12 mi away.")]
    [InlineData("number", "12 Bio-Eier kosten das.")]
    [InlineData("number", "They employ 12 mill workers.")]
    [InlineData("number", "It has 12 bins.")]
    [InlineData("number", "There are 12 MD students, and 12 MDs.")]
    [InlineData("number", "Hay 12 miles.")]
    [InlineData("percent", "Der Zins beträgt 12 % p.a. in Euro.")]
    [InlineData("million-people", "Foram 12 million people.")]
    [InlineData("milhoes", "Foram 12 milhões de pessoas.")]
    [InlineData("meur", "Le budget est de 12 M€.")]
    public void A_word_that_may_be_something_else_does_not(string unit, string text) =>
        Assert.Equal(ValueFinding.Found, Find("12", unit, text));

    [Theory]
    [InlineData("percent", "The incidence rate was 5.3 cases per 10,000 full-time workers.")]
    [InlineData("percent", "Die Rate betrug 5,3 Fälle je 100.000 Einwohner.")]
    [InlineData("percent", "Le taux était de 5,3 cas pour 1 000 habitants.")]
    [InlineData("percent", "It rose by 5.3 basis points.")]
    [InlineData("percent", "It rose by 5.3 bps.")]
    [InlineData("percent", "Es stieg um 5,3 Basispunkte.")]
    [InlineData("percent", "The share was 5.3‰ of all.")]
    [InlineData("percent", "The share was 5.3 per mille.")]
    [InlineData("percent", "Der Anteil war 5,3 Promille.")]
    [InlineData("percent", "The share was 5.3 per 1,000.")]
    [InlineData("percent", "It rose by 5.3 points.")]
    [InlineData("percent", "It was 5.3 € in all.")]
    [InlineData("percentage-points", "The share was 5.3‰ of all.")]
    public void Another_share_is_no_percent(string unit, string text) => Assert.Equal(ValueFinding.Missing, Find("5.3", unit, text));

    [Theory]
    [InlineData("Roughly 1 in 5 left.")]
    [InlineData("Roughly one in 5 left.")]
    [InlineData("Roughly one in five left.")]
    [InlineData("1 out of every 5 left.")]
    [InlineData("5 in 10 left.")]
    [InlineData("Jeder ging, 1 von 5.")]
    [InlineData("Se fue 1 de cada 5.")]
    [InlineData("Un sur 5 est parti.")]
    [InlineData("1 em cada 5 saiu.")]
    public void A_part_of_a_ratio_is_no_percent(string text) => Assert.Equal(ValueFinding.Missing, Find("5", "percent", text));

    [Theory]
    [InlineData("5", "percent", "It was 5 in 2021.")]
    [InlineData("5", "percent", "It was 5% in 12 states.")]
    [InlineData("20", "percent", "Roughly 1 in 5 left.")]
    [InlineData("5", "percent", "It was 5 per 100 workers.")]
    [InlineData("5", "percent", "It was 5 percent per 1,000 of them.")]
    [InlineData("5", "years", "Once in 5 years, 1 in 5 years.")]
    [InlineData("5", "number", "It was 5 per 1,000.")]
    public void Right_shares_stay(string value, string unit, string text) => Assert.Equal(ValueFinding.Found, Find(value, unit, text));

    [Theory]
    [InlineData("It rose by 5.3% pts.")]
    [InlineData("It rose by 5.3%pts.")]
    [InlineData("Es stieg um 5,3 %-Punkte.")]
    [InlineData("Es stieg um 5,3 Prozent-Punkte.")]
    [InlineData("La hausse est de 5,3 points de %.")]
    [InlineData("עלייה של 5.3 נקודות אחוז.")]
    [InlineData("ارتفع 5.3 نقاط مئوية.")]
    [InlineData("上升了5.3个百分点。")]
    public void Percentage_points_of_any_language(string text)
    {
        Assert.Equal(ValueFinding.OtherPercent, Find("5.3", "percent", text));
        Assert.Equal(ValueFinding.Found, Find("5.3", "percentage-points", text));
    }

    [Theory]
    [InlineData("השכר היה 43,660 ₪ בשנה.")]
    [InlineData("השכר היה 43,660 ש\"ח בשנה.")]
    [InlineData("השכר היה 43,660 ש״ח בשנה.")]
    [InlineData("השכר היה 43,660 שקלים בשנה.")]
    [InlineData("بلغ الأجر 43,660 ريالًا.")]
    [InlineData("بلغ الأجر 43,660 ر.س.")]
    [InlineData("بلغ الأجر 43,660 درهم.")]
    [InlineData("Lönen var 43,660 kr.")]
    [InlineData("Płaca to 43,660 zł.")]
    [InlineData("Plat je 43,660 Kč.")]
    [InlineData("Зарплата 43,660 руб.")]
    [InlineData("年収は43,660円です。")]
    [InlineData("年薪为43,660元。")]
    [InlineData("연봉은 43,660원이다.")]
    public void Money_of_other_countries(string text) => Assert.Equal(ValueFinding.Missing, Find("43660", "usd-per-year", text));

    [Theory]
    [InlineData("השכר היה 43,660 דולר בשנה.")]
    [InlineData("بلغ الأجر 43,660 دولارًا.")]
    [InlineData("年薪为43,660美元。")]
    [InlineData("年収は43,660ドルです。")]
    [InlineData("在美国，年薪为43,660元。")]
    [InlineData("Those earning $43,660 won.")]
    // Digits right beside letters, and of other scripts.
    [InlineData("2021年5月，文员的年薪中位数为43,660美元。")]
    [InlineData("年43,660")]
    [InlineData("年收４３，６６０ドル")]
    [InlineData("รายได้43,660ดอลลาร์")]
    [InlineData("بلغ الأجر ٤٣٬٦٦٠ دولارًا.")]
    [InlineData("بلغ الأجر ٤٣،٦٦٠ دولارًا.")]
    [InlineData("מרוויחים כ-43,660 דולר.")]
    [InlineData("מרוויחים כ־43,660 דולר.")]
    [InlineData("مبلغ ۴۳٬۶۶۰ دلار")]
    public void Dollars_in_any_language(string text) => Assert.Equal(ValueFinding.Found, Find("43660", "usd-per-year", text));

    [Theory]
    [InlineData("5.3", "2021年5月に雇用は5.3％増加した。")]
    [InlineData("5.3", "文员占比约5.3%。")]
    [InlineData("5.3", "הם כ-5.3% מהעובדים.")]
    [InlineData("5.3", "הם ב5.3% מהעובדים.")]
    [InlineData("5.3", "זה עלה ב-5.3%.")]
    [InlineData("-5.3", "זה ירד ב-5.3%.")]
    [InlineData("-5.3", "变化为-5.3%。")]
    [InlineData("<5.3", "פחות מ-5.3% מהם.")]
    [InlineData("5..6", "בין 5% ל-6% מהם.")]
    [InlineData("5..6", "بين 5% و6%.")]
    [InlineData("5.3", "بنسبة ٥٫٣٪.")]
    [InlineData("5.3", "ارتفع بـ5.3%.")]
    public void Digits_beside_letters_are_numbers(string value, string text) =>
        Assert.Equal(ValueFinding.Found, Find(value, "percent", text));

    [Theory]
    [InlineData("12", "第12条")]
    [InlineData("2021", "2021年的数据")]
    [InlineData("5", "在2021年5月的数据")]
    [InlineData("3", "在5月3日的数据")]
    [InlineData("2021", "בשנת 2021 היו מעטים.")]
    [InlineData("2021", "في عام 2021 كانوا قليلين.")]
    [InlineData("12", "型号A12的数据")]
    [InlineData("19", "קוביד-19 פגע בהם.")]
    [InlineData("5.3", "变化为-5.3%。")]
    public void Orders_dates_and_names_are_none(string value, string text) =>
        Assert.Equal(ValueFinding.Missing, Find(value, "number", text));

    [Theory]
    [InlineData("brl", "O salário foi de R$43.660.")]
    [InlineData("idr", "Gajinya Rp43.660.")]
    public void The_units_own_sign_may_stand_right_before(string unit, string text) =>
        Assert.Equal(ValueFinding.Found, Find("43660", unit, text));

    [Theory]
    [InlineData("1年")]
    [InlineData("万1")]
    [InlineData("1万")]
    [InlineData("1 ألف ")]
    [InlineData("1 points de ")]
    [InlineData("1 a-b-")]
    [InlineData("1 in ")]
    [InlineData("1-1")]
    [InlineData("מ-1")]
    [InlineData("1،")]
    public void Long_texts_take_their_length(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 200_000 / piece.Length));
        var watch = Stopwatch.StartNew();
        Find("12000", "percent", text);
        Find("2024", "percent", text.Replace("1", "2024", StringComparison.Ordinal));
        Assert.True(watch.ElapsedMilliseconds < 4000, $"{watch.ElapsedMilliseconds} ms");
    }

    private static readonly Dictionary<string, Unit> More = new()
    {
        ["people"] = new("people", "", " people", "people", " person"),
        ["milhoes"] = new("milhoes", "", " milhões de pessoas", "milhões de pessoas") { IsDeclared = true },
        ["meur"] = new("meur", "", " M€", "M€") { IsDeclared = true },
        ["brl"] = new("brl", "R$", "", "R$") { IsDeclared = true },
        ["idr"] = new("idr", "Rp", "", "Rp") { IsDeclared = true },
    };

    private static ValueFinding Find(string value, string unit, string text) =>
        new ValueInText(
            text,
            More.TryGetValue(unit, out var own) ? own : ValueInTextTests.Units[unit],
            decimalComma: text.Contains("1,2", StringComparison.Ordinal)
        ).Find(
            value[0] == '<' ? new StatisticValue.LessThan(Number(value[1..]))
            : value.Split("..") is [var min, var max] ? new StatisticValue.Range(Number(min), Number(max))
            : new StatisticValue.Exactly(Number(value))
        );

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
