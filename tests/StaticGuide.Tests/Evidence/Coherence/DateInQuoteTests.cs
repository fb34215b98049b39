using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Evidence.Coherence;

/// <summary>A number's date against the dates that its quote names.</summary>
public sealed class DateInQuoteTests
{
    [Theory]
    [InlineData("as_of: 2021-05", "The median wage was 30 in May 2024.")]
    [InlineData("as_of: 2024-05", "The median wage was 30 in April 2024.")]
    [InlineData("as_of: 2023", "In 2024, there were 30 of them.")]
    [InlineData("as_of: 2023", "There were 30 of them in 2024.")]
    [InlineData("as_of: 2023-05-31", "There were 30 of them on May 31, 2024.")]
    [InlineData("period: 2022/2032", "It will grow 30 percent from 2024 to 2034.")]
    [InlineData("period: 2022/2032", "It will grow 30 percent from 2024–34, more than most.")]
    [InlineData("period: 2022/2032", "About 30 are expected between 2024 and 2034.")]
    [InlineData("period: 2010/2012", "There were 30 of them in 2024.")]
    [InlineData("as_of: 2021", "En 2024, el salario fue de 30.")]
    [InlineData("as_of: 2021", "En mayo de 2024 eran 30.")]
    [InlineData("as_of: 2021", "Im Mai 2024 waren es 30.")]
    public void Another_date_is_reported(string time, string quote) => Assert.Equal(["SG2322"], Codes(time, quote));

    [Theory]
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
    public void What_may_be_the_same_is_not(string time, string quote) => Assert.DoesNotContain("SG2322", Codes(time, quote));

    [Theory]
    [InlineData("as_of: 2023", "2024", "SG2322")]
    [InlineData("as_of: 2024-04", "May 2024", "SG2322")]
    [InlineData("period: 2022/2032", "2024–34", "SG2322")]
    [InlineData("as_of: 2024", "2024")]
    [InlineData("as_of: 2023", "2018 SOC code")]
    [InlineData("as_of: 2023", "Employment, 2024")]
    public void A_column_that_is_a_date(string time, string column, params string[] codes) =>
        Assert.Equal(codes, Codes(time, null, $"cell: {{row: All, column: '{column}', text: '30'}}").Where(c => c == "SG2322"));

    private static List<string> Codes(string time, string? quote, string proof = "")
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
