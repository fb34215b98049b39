namespace StaticGuide.Tests.Evidence.Coherence;

/// <summary>A number's date against those that the heads of its cell name, or its quote in a language of another script.</summary>
public sealed class OtherDatesTests
{
    [Theory]
    [InlineData("as_of: 2021-05", "בשנת 2024 היו 30.")]
    [InlineData("as_of: 2021-05", "היו 30 במאי 2024.")]
    [InlineData("as_of: 2024-04", "היו 30 במאי 2024.")]
    [InlineData("as_of: 2021-05", "היו 30 ב-2024.")]
    [InlineData("as_of: 2021-05", "كانوا 30 في عام 2024.")]
    [InlineData("as_of: 2021-05", "كانوا 30 في مايو 2024.")]
    [InlineData("as_of: 2021-05", "كانوا ٣٠ في مايو ٢٠٢٤.")]
    [InlineData("as_of: 2021-05", "2024年5月有30人。")]
    [InlineData("as_of: 2024-04", "2024年5月は30人。")]
    [InlineData("as_of: 2021-05", "2024년 5월 30명이었다.")]
    public void Another_date_is_reported(string time, string quote) => Assert.Equal(["SG2322"], DateInQuoteTests.Codes(time, quote));

    [Theory]
    [InlineData("as_of: 2024-05", "בשנת 2024 היו 30.")]
    [InlineData("as_of: 2024-05", "היו 30 במאי 2024.")]
    [InlineData("as_of: 2024", "היו 30, לעומת 28 בשנת 2019.")]
    [InlineData("as_of: 2024", "חוק משנת 2019 מונה 30.")]
    [InlineData("as_of: 2024", "היו 30 ב-2000 בתים.")]
    [InlineData("as_of: 2024", "كانوا 30 مقارنة بعام 2019.")]
    [InlineData("as_of: 2022", "كانوا 30 من عام 2020 إلى عام 2024.")]
    [InlineData("as_of: 2024-05", "كانوا ٣٠ في مايو ٢٠٢٤.")]
    [InlineData("as_of: 2024", "2024年5月有30人。")]
    [InlineData("as_of: 2024", "比2019年多30人。")]
    [InlineData("as_of: 2024", "2019年以来有30人。")]
    [InlineData("as_of: 2024", "2019年版の30項目。")]
    public void What_may_be_the_same_is_not(string time, string quote) =>
        Assert.DoesNotContain("SG2322", DateInQuoteTests.Codes(time, quote));

    [Theory]
    [InlineData("as_of: 2023", "2024", "SG2322")]
    [InlineData("as_of: 2024-04", "May 2024", "SG2322")]
    [InlineData("period: 2022/2032", "2024–34", "SG2322")]
    [InlineData("as_of: 2021-05", "FY 2024", "SG2322")]
    [InlineData("as_of: 2024", "2024")]
    [InlineData("as_of: 2024-11", "FY 2025")]
    [InlineData("as_of: 2023", "2018 SOC code")]
    [InlineData("as_of: 2023", "Employment, 2024", "SG2322")]
    [InlineData("as_of: 2023", "Median wage (2024)", "SG2322")]
    [InlineData("as_of: 2023", "Median wage, hourly, May 2024", "SG2322")]
    [InlineData("as_of: 2023", "2024 median wage", "SG2322")]
    [InlineData("as_of: 2021-05", "FY24", "SG2322")]
    [InlineData("as_of: 2021-05", "Approved (FY24)", "SG2322")]
    [InlineData("period: 2022/2032", "Employment change, 2024–34", "SG2322")]
    [InlineData("period: 2024/2034", "Employment, 2024")]
    [InlineData("as_of: 2024-05", "Employment change, 2023–24")]
    [InlineData("as_of: 2024-05", "Median wage (2024)")]
    [InlineData("as_of: 2024", "Projected employment, 2034")]
    [InlineData("as_of: 2024", "Wage (2018 dollars)")]
    [InlineData("as_of: 2024", "SOC code (2018)")]
    [InlineData("as_of: 2024", "Index (2015)")]
    [InlineData("as_of: 2024", "Boundaries, 2010")]
    [InlineData("as_of: 2024", "Cohort, 2010")]
    [InlineData("as_of: 2024", "Target (2030)")]
    [InlineData("as_of: 2024", "Change since 2010")]
    [InlineData("as_of: 2024", "2010 Census tracts")]
    [InlineData("as_of: 2024", "Form 2010")]
    public void A_column_that_is_a_date(string time, string column, params string[] codes) =>
        Assert.Equal(
            codes,
            DateInQuoteTests.Codes(time, null, $"cell: {{row: All, column: '{column}', text: '30'}}").Where(c => c == "SG2322")
        );

    [Theory]
    [InlineData("as_of: 2021-05", "May 2024", "Median wage", "SG2322")]
    [InlineData("as_of: 2021-05", "Total, 2024", "Median wage", "SG2322")]
    [InlineData("as_of: 2021-05", "FY24", "Approved", "SG2322")]
    [InlineData("as_of: 2021-05", "Total (2024)", "2021 (r)")]
    [InlineData("as_of: 2021-05", "May 2024", "May 2021")]
    [InlineData("as_of: 2024", "2010", "Graduation rate")]
    [InlineData("as_of: 2024", "2010–2019", "Houses by year built")]
    [InlineData("as_of: 2024", "Grade 2010", "Pay")]
    [InlineData("as_of: 2024-05", "May 2024", "Median wage")]
    public void A_row_that_names_a_date(string time, string row, string column, params string[] codes) =>
        Assert.Equal(
            codes,
            DateInQuoteTests.Codes(time, null, $"cell: {{row: '{row}', column: '{column}', text: '30'}}").Where(c => c == "SG2322")
        );
}
