using System.Globalization;
using StaticGuide.Content.Statistics;
using StaticGuide.Content.Values;
using StaticGuide.Evidence.Coherence;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Evidence.Coherence;

/// <summary>A number's date against the dates that its quote names.</summary>
public sealed class DateInQuoteTests
{
    [Theory]
    [InlineData("period: 2022/2032", "Employment is projected to grow 30 percent from 2024 to 2034, much faster than the average.")]
    [InlineData("period: 2022/2032", "Employment is to go up 30 percent from 2024 to 2034.")]
    [InlineData("as_of: 2021-05", "The median wage was 30 in May 2024.")]
    [InlineData("as_of: 2024-05", "The median wage was 30 in April 2024.")]
    [InlineData("as_of: 2023", "In 2024, there were 30 of them.")]
    [InlineData("as_of: 2023-05", "There were 30 in May and June 2024.")]
    [InlineData("as_of: 2023", "There were 30 of them in 2024.")]
    [InlineData("as_of: 2023-05-31", "There were 30 of them on May 31, 2024.")]
    [InlineData("period: 2022/2032", "It will grow 30 percent from 2024 to 2034.")]
    [InlineData("period: 2022/2032", "It will grow 30 percent from 2024–34, more than most.")]
    [InlineData("period: 2022/2032", "About 30 are expected between 2024 and 2034.")]
    [InlineData("period: 2010/2012", "There were 30 of them in 2024.")]
    [InlineData("as_of: 2021", "En 2024, el salario fue de 30.")]
    [InlineData("as_of: 2021", "En mayo de 2024 eran 30.")]
    // A span is named on purpose in any language: the number is of all of it.
    [InlineData("as_of: 2024", "The data from 2021 to 2023 give 30.")]
    [InlineData("as_of: 2024", "Los datos de 2021 a 2023 dan 30.")]
    [InlineData("as_of: 2021", "Im Mai 2024 waren es 30.")]
    [InlineData("as_of: 2024-05", "In fiscal year 2021, 30 were approved.")]
    [InlineData("as_of: 2021-05", "There were 30 in FY 2024.")]
    [InlineData("as_of: 2021-05", "FY24: 30 of them.")]
    [InlineData("as_of: 2021-05", "There were 30 in mid-2024.")]
    [InlineData("as_of: 2024-05", "The 2021 median was 30.")]
    [InlineData("as_of: 2024-05", "2021 Median Pay: 30 per hour")]
    [InlineData("as_of: 2024-05", "There were 30 in the second quarter of 2021.")]
    [InlineData("as_of: 2024-05", "At the end of 2021, there were 30.")]
    [InlineData("as_of: 2024-05-15", "There were 30 on May 16, 2024.")]
    [InlineData("as_of: 2024-05-15", "Am 16. Mai 2024 waren es 30.")]
    [InlineData("as_of: 2024-05-15", "El 16 de mayo de 2024 eran 30.")]
    [InlineData("as_of: 2024-05-15", "As of Thursday, May 16, 2024, there were 30.")]
    [InlineData("period: 2022/2032", "Employment change, 2024–34: 30 percent.")]
    [InlineData("period: 2022/2032", "Projected growth 2024-2034 is 30 percent.")]
    [InlineData("period: 2022/2032", "It will be 30 by 2034.")]
    [InlineData("period: 2022/2032", "It will grow 30 percent through 2034.")]
    [InlineData("as_of: 2024-05", "Em maio de 2021, eram 30.")]
    [InlineData("as_of: 2024-05", "En mai 2021, ils étaient 30.")]
    [InlineData("as_of: 2024-05", "Eram 30 em 2021.")]
    [InlineData("as_of: 2024-05", "Ils étaient 30 en août 2021.")]
    [InlineData("period: 2022/2032", "De 2024 a 2034 crecerá un 30 por ciento.")]
    [InlineData("period: 2024-01/2024-03", "There were 30 in June 2024.")]
    [InlineData("period: 2024-04/2025-03", "There were 30 in March 2024.")]
    [InlineData("period: 2024-01-01/2024-03-31", "There were 30 on April 15, 2024.")]
    [InlineData("as_of: 2024-02", "There were 30 in the second quarter of 2024.")]
    [InlineData("as_of: 2024-11", "There were 30 in Q2 2024.")]
    [InlineData("as_of: 2024-11", "There were 30 in the first half of 2024.")]
    [InlineData("period: 2024-01/2024-03", "There were 30 in the second quarter of 2024.")]
    [InlineData("period: 2024-01/2024-12", "There were 30 in the 2nd quarter of 2024.")]
    [InlineData("period: 2024-07/2024-09", "Im zweiten Quartal 2024 waren es 30.")]
    [InlineData("as_of: 2024-09", "Im 1. Halbjahr 2024 waren es 30.")]
    [InlineData("as_of: 2024-01", "En el segundo trimestre de 2024 eran 30.")]
    [InlineData("as_of: 2024-01", "Ils étaient 30 au troisième trimestre 2024.")]
    [InlineData("as_of: 2024-01", "Eram 30 no segundo semestre de 2024.")]
    [InlineData("as_of: 2021-05", "En 2024 ganaban 30.")]
    [InlineData("as_of: 2024", "In the 2019–20 school year there were 30 jobs.")]
    [InlineData("as_of: 2024", "During the 2018 season there were 30.")]
    [InlineData("as_of: 2024", "In fall 2018 there were 30.")]
    [InlineData("as_of: 2024-05", "There were 30 in spring 2021.")]
    [InlineData("as_of: 2024", "Im Herbst 2018 waren es 30.")]
    [InlineData("as_of: 2021-05", "Em 2024 ganhavam 30.")]
    [InlineData("as_of: 2021-05", "Wages were up by 30 (2024).")]
    [InlineData("as_of: 2021-05", "There were 30 during calendar year 2024.")]
    [InlineData("as_of: 2021-05", "There were 30 in the year 2024.")]
    [InlineData("as_of: 2021-05", "Eran 30 en el año 2024.")]
    [InlineData("as_of: 2021-05", "There were 30 at end-2024.")]
    [InlineData("as_of: 2021-05-01", "Am 01.05.2024 waren es 30.")]
    [InlineData("as_of: 2024-05", "There were 30 jobs in 06/2021.")]
    [InlineData("as_of: 2024-05", "Am Stichtag im 06/2024 waren es 30.")]
    [InlineData("as_of: 2021-05", "As of 2024-05-01, there were 30.")]
    [InlineData("as_of: 2021-05", "On 5/1/2024 there were 30.")]
    public void Another_date_is_reported(string time, string quote) => Assert.Equal(["SG2322"], Codes(time, quote));

    [Theory]
    [InlineData("as_of: 2024", "30, up 3 percent from Q3 2022.")]
    [InlineData("as_of: 2024-05", "There were 30 in the second quarter of 2024.")]
    [InlineData("as_of: 2024", "There were 30 in the second quarter of 2024.")]
    [InlineData("as_of: 2024-07-01", "There were 30 in the second quarter of 2024.")]
    [InlineData("as_of: 2024-02", "There were 30 in the second quarter of fiscal year 2024.")]
    [InlineData("as_of: 2024-02", "There were 30 in the second quarter of 2024 of its financial year.")]
    [InlineData("as_of: 2024-02", "There were 30 in the first and second quarter of 2024.")]
    [InlineData("as_of: 2024-02", "There were 30 in Q1–Q2 2024.")]
    [InlineData("period: 2024-04/2024-06", "There were 30 in the second quarter of 2024.")]
    [InlineData("period: 2024-01/2024-06", "There were 30 in the first half of 2024.")]
    [InlineData("period: 2023-07/2024-06", "There were 30 in the year to the second quarter of 2024.")]
    [InlineData("period: 2023-06/2024-06", "It grew by 30 over the year in the second quarter of 2024.")]
    [InlineData("period: 2024/2025", "There were 30 in the second quarter of 2024.")]
    [InlineData("as_of: 2024-11", "There were 30 in the quarter of 2024 that was best.")]
    [InlineData("as_of: 2024-05", "There were 30 in May and June 2024.")]
    [InlineData("as_of: 2024-05", "There were 30 in May, June and July 2024.")]
    [InlineData("as_of: 2024-05", "There were 30 between May and July 2024.")]
    [InlineData("as_of: 2024-05", "There were 30 in May/June 2024.")]
    [InlineData("as_of: 2024-05-01", "There were 30 on May 1 and June 2, 2024.")]
    [InlineData("as_of: 2024-05", "En mayo y junio de 2024 eran 30.")]
    [InlineData("as_of: 2024-05", "Im Mai und Juni 2024 waren es 30.")]
    [InlineData("as_of: 2024-05", "Em maio e junho de 2024, eram 30.")]
    [InlineData("as_of: 2024", "There are 30 from 2015 on.")]
    [InlineData("as_of: 2024", "There are 30, built between 1950 and 1970.")]
    [InlineData("as_of: 2024", "30, up 3 percent on Q3 2022.")]
    [InlineData("as_of: 2024", "30, up 3 percent over the third quarter of 2022.")]
    [InlineData("as_of: 2024", "30, up 3 percent from mid-2022.")]
    [InlineData("as_of: 2024", "30, an increase of 3 percent from Q2 2023.")]
    [InlineData("as_of: 2024", "30, unchanged from fiscal year 2022.")]
    [InlineData("as_of: 2024", "30, in comparison to Q2 2023.")]
    [InlineData("as_of: 2024", "30, down 3 percent from 2023.")]
    [InlineData("as_of: 2024", "30, an increase of 3 percent from May 2023.")]
    [InlineData("as_of: 2024", "30, twice as many as in 2014.")]
    [InlineData("as_of: 2024", "There were 30 (28 in 2023).")]
    [InlineData("as_of: 2024", "Es waren 30, 20 mehr als im zweiten Quartal 2023.")]
    [InlineData("as_of: 2024", "Es waren 30, 20 mehr als Mitte 2023.")]
    [InlineData("as_of: 2024", "Es waren 30, 3 Prozent mehr als im Jahr 2023.")]
    [InlineData("as_of: 2024", "Fueron 30, 20 más que en el segundo trimestre de 2023.")]
    [InlineData("as_of: 2024", "Son 30, un 3 % más que en 2023.")]
    [InlineData("as_of: 2024", "Ils sont 30, soit 3 % de plus qu'en 2023.")]
    [InlineData("as_of: 2024", "30, mais 3% do que em 2023.")]
    [InlineData("as_of: 2024", "30, menos 20 que em 2023.")]
    [InlineData("as_of: 2024", "30, ante 28 em 2023.")]
    [InlineData("as_of: 2024", "30, subindo de 28 em 2023.")]
    [InlineData("as_of: 2024", "30, tal como em 2019.")]
    [InlineData("as_of: 2024", "30 (28 em 2023).")]
    [InlineData("as_of: 2024", "A Portaria n.º 12, de 3 de maio de 2015, fixa 30.")]
    [InlineData("as_of: 2024", "O acordo de 3 de maio de 2015 fixa 30.")]
    [InlineData("as_of: 2024", "A partir de 1 de julho de 2013, a taxa é 30.")]
    [InlineData("as_of: 2024", "A partir du 1er juillet 2013, le tarif est 30.")]
    [InlineData("as_of: 2024", "L'accord du 3 mai 2015 fixe 30.")]
    [InlineData("as_of: 2024", "Nés entre 1960 et 1970 : 30.")]
    [InlineData("as_of: 2024", "30 were born in 1960.")]
    [InlineData("period: 2024/2034", "Employment is expected to go up 30 percent from 2024 to 2034.")]
    [InlineData("as_of: 2024-05", "The median wage was 30 in May 2024.")]
    [InlineData("as_of: 2024", "The median wage was 30 in May 2024.")]
    [InlineData("as_of: 2024-05", "The median wage was 30 in 2024.")]
    [InlineData("as_of: 2024-05-15", "On May 15, 2024, there were 30.")]
    [InlineData("as_of: 2024-05", "The median wage was 30 in May 2024, up from 28 in May 2023.")]
    [InlineData("as_of: 2023-05", "It was 28 in May 2022 and 30 in May 2023.")]
    [InlineData("period: 2024/2034", "It will grow 30 percent from 2024 to 2034.")]
    [InlineData("period: 2024/2034", "It will be 30 by the year 2034.")]
    [InlineData("period: 2024/2034", "There will be 30 in 2030.")]
    [InlineData("as_of: 2034", "It will grow to 30 between 2024 and 2034.")]
    [InlineData("as_of: 2024", "Released in May 2025, the table gives 30.")]
    [InlineData("as_of: 2024", "The report was published in March 2025 and counts 30.")]
    [InlineData("as_of: 2024", "Since 2010, their number has grown to 30.")]
    [InlineData("as_of: 2024", "Wages were 30 in 2019 dollars.")]
    [InlineData("as_of: 2023-11", "In fiscal year 2024, there were 30.")]
    [InlineData("as_of: 2024", "It is 30 percent, compared with 28 percent in 2019.")]
    [InlineData("as_of: 2024", "The law of 1990 names 30 of them.")]
    [InlineData("as_of: 2024", "There were 30 in 2000 households.")]
    [InlineData("as_of: 2024", "There were 30 in 2,010 towns.")]
    [InlineData("as_of: 2024", "Form 1998 and 30 others are needed.")]
    [InlineData("as_of: 2024", "It may 2019 times be 30 or so.")]
    [InlineData("as_of: 2024", "There were 30 of them.")]
    [InlineData("as_of: 2024-05", "In fiscal year 2025, 30 were approved.")]
    [InlineData("as_of: 2024-05", "Of the fiscal 2021 budget bill, 30 parts are left.")]
    [InlineData("as_of: 2024-05", "The FY2021 Defense Act names 30 of them.")]
    [InlineData("as_of: 2024-05", "The rate exceeds the 2021 average by 30 percent.")]
    [InlineData("as_of: 2024-05", "2000 workers were paid 30.")]
    [InlineData("as_of: 2024-05", "It rose from 28 percent in 2021 to 30 percent.")]
    [InlineData("as_of: 2024-05", "It was 28 in 2021 and is 30 now.")]
    [InlineData("as_of: 2022-01-01", "At the end of 2021, there were 30.")]
    [InlineData("as_of: 2024-05-15", "In the week ended May 18, 2024, there were 30.")]
    [InlineData("as_of: 2024-05-15", "El 15 de mayo de 2024 eran 30.")]
    [InlineData("as_of: 2024-05-15", "Am 15. und 16. Mai 2024 waren es 30.")]
    [InlineData("as_of: 2024-05", "There were 30 on May 16, 2024.")]
    [InlineData("period: 2022/2032", "Under the 2014-2020 programme, there are 30.")]
    [InlineData("period: 2022/2032", "Section 2024-34 names 30 of them.")]
    [InlineData("period: 2022/2032", "Employment change, 2022–32: 30 percent.")]
    [InlineData("as_of: 2024", "It will be 30 by 2034.")]
    [InlineData("period: 2022/2032", "It will grow 30 percent through 2032.")]
    [InlineData("as_of: 2024-05", "Em maio de 2024, eram 30.")]
    [InlineData("as_of: 2024-05", "Ils étaient 30 en mai 2024, contre 28 en mai 2021.")]
    [InlineData("as_of: 2024-05", "La loi du 3 mai 2021 en nomme 30.")]
    [InlineData("as_of: 2024-05", "The Mars 2020 mission took 30 weeks.")]
    [InlineData("as_of: 2024-05", "The Fair Pay Act of 2021 names 30 of them.")]
    [InlineData("as_of: 2024-05", "Of Vision 2030, 30 goals are met.")]
    [InlineData("as_of: 2024-05", "De 2021 son 30 de ellos.")]
    [InlineData("period: 2024-01/2024-03", "There were 30 in March 2024.")]
    [InlineData("period: 2024-01/2024-03", "There were 30 in 2024.")]
    [InlineData("period: 2024-01/2024-03", "There were 30 in fiscal year 2024, in June 2024.")]
    [InlineData("period: 2024-04/2025-03", "There were 30 in March 2025.")]
    [InlineData("period: 2024-01-01/2024-03-31", "There were 30 in the first quarter of 2024.")]
    [InlineData("as_of: 2024", "There were 30, as found by Smith (2019).")]
    [InlineData("as_of: 2024", "It was $30 in dollars (2019).")]
    [InlineData("as_of: 2024", "The Act (2019) names 30.")]
    [InlineData("as_of: 2024", "Published on 01.05.2025, the table gives 30.")]
    [InlineData("as_of: 2024-05", "Am 01.05.2024 waren es 30.")]
    [InlineData("as_of: 2024-05", "There were 30 jobs in 05/2024.")]
    [InlineData("as_of: 2024", "There were 30 jobs in 05/2024.")]
    [InlineData("as_of: 2024-05", "There were 30 in 16/2021.")]
    [InlineData("as_of: 2024-05", "On 1/5/2024 there were 30.")]
    [InlineData("as_of: 2024-05", "Version 01.05.2019 names 30.")]
    [InlineData("as_of: 2025-01-01", "There were 30 at end-2024.")]
    [InlineData("as_of: 2024", "In the 2023–24 school year there were 30.")]
    [InlineData("as_of: 2024", "In the 2024-25 school year there were 30.")]
    [InlineData("as_of: 2019", "In winter 2018 there were 30.")]
    [InlineData("as_of: 2018", "In fall 2018 there were 30.")]
    [InlineData("as_of: 2024", "They will fall 2000 jobs short of 30.")]
    [InlineData("as_of: 2024", "During the 2000 seasonal visits there were 30.")]
    [InlineData("as_of: 2024", "In the spring 2018 survey there were 30.")]
    [InlineData("as_of: 2024", "En 2000 hogares eran 30.")]
    [InlineData("as_of: 2024", "In 2000 households there were 30.")]
    public void What_may_be_the_same_is_not(string time, string quote) => Assert.DoesNotContain("SG2322", Codes(time, quote));

    /// <summary>That a date is later than its source, or still to come, follows from its being another than that of the words.</summary>
    [Theory]
    [InlineData("as_of: 2031-05", ", published: 2025", "SG2322 Error")]
    [InlineData("as_of: 2031-05", "", "SG2322 Warning")]
    [InlineData("as_of: 2023-05", ", published: 2025", "SG2322 Warning")]
    [InlineData("as_of: 2024-05", ", published: 2023", "SG2311 Error", 1)]
    public void A_wrong_date_is_one_mistake(string time, string published, string expected, int count = 2)
    {
        using var site = Site.Small()
            .Write("content/index.md", "---\ntitle: Home\n---\nThey are :stat[n]. They work. [@p]\n")
            .Write(
                "content/evidence/e.yml",
                $"sources:\n  - {{id: s, title: T, publisher: P, url: 'https://data.example.org/'{published}}}\nstatistics:\n"
                    + $"  - {{id: n, label: L, value: 30, unit: number, {time}, source: s, quote: 'There were 30 in May 2024.'}}\n"
                    + $"passages:\n  - {{id: p, source: s, {time}, quote: 'They were at work in May 2024.'}}\n"
            );
        Assert.Equal(Enumerable.Repeat(expected, count), Findings.In(site).Select(d => $"{d.Rule.Code} {d.Severity}"));
    }

    /// <summary>Most quotes are looked at once and not searched: the search would say the same of them.</summary>
    [Fact]
    public void The_first_look_says_what_the_search_says()
    {
        string[] dates =
        [
            "2024",
            "2021",
            "May 2024",
            "may 2024",
            "May 12, 2024",
            "12 May 2024",
            "on May 12, 2024",
            "mayo de 2024",
            "Mai 2024",
            "March 2024",
            "May, 2024",
            "May 2021",
            "FY 2024",
            "fy24",
            "2024–34",
            "2024 to 2034",
            "May 2024-25",
            "12024",
            "20242021",
            "mid-2024",
        ];
        string[] sentences =
        [
            "{0}",
            "In {0}, it was 30.",
            "It was 30 in {0}.",
            "It was 30 in {0} and 28 in {1}.",
            "From {0} to {1}, it will grow.",
            "30 ({0}, {1})",
            "Since {0}, it is 30.",
            "30 by {0} dollars",
        ];
        EdtfDate?[] moments = [null, new(2024), new(2021), new(2024, 5), new(2024, 3), new(2024, 5, 12)];
        var differs = 0;
        foreach (var moment in moments)
        foreach (var sentence in sentences)
        foreach (var one in dates)
        foreach (var other in dates)
        {
            string[] runs = [string.Format(CultureInfo.InvariantCulture, sentence, one, other)];
            (EdtfDate, EdtfDate)? span = moment is null ? (new EdtfDate(2024), new EdtfDate(2034)) : null;
            foreach (var value in new StatisticValue?[] { null, new StatisticValue.Exactly(2024) })
            {
                var found = DateInQuote.OtherIn(runs, value, moment, span);
                Assert.Equal((runs[0], DateInQuote.Search(runs, value, moment, span)), (runs[0], found));
                differs += found is null ? 0 : 1;
            }
        }
        Assert.True(differs > 1000);
    }

    internal static List<string> Codes(string time, string? quote, string proof = "")
    {
        using var site = Site.Small()
            .Write("content/index.md", "---\ntitle: Home\n---\nThey are :stat[n].\n")
            .Write(
                "content/evidence/e.yml",
                "sources:\n  - {id: s, title: T, publisher: P, url: 'https://data.example.org/'}\nstatistics:\n"
                    + $"  - {{id: n, label: L, value: 30, unit: number, kind: projection, {time}, source: s, {(quote is null ? proof : $"quote: '{quote}'")}}}\n"
            );
        return [.. Findings.In(site).Where(d => d.Rule.Code is not "SG2305").Select(d => d.Rule.Code)];
    }
}
