using StaticGuide.Content.Markdown.Html;
using StaticGuide.Content.Statistics;
using StaticGuide.Content.Values;
using StaticGuide.Evidence.Formatting;
using StaticGuide.Language;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Language;

/// <summary>Dates, money, percentages and ranges as CLDR writes them.</summary>
public sealed class LanguageFormsTests
{
    [Theory]
    [InlineData("fr", "2 mai 2024", "44\u202F200\u00A0$", "12\u202F%", "1 à 2 ans")]
    [InlineData("fr-CA", "2 mai 2024", "44\u00A0200\u00A0$\u00A0US", "12\u00A0%", "1 à 2 ans")]
    [InlineData("fr-LU", "2 mai 2024", "44.200\u00A0$", "12\u202F%", "1 à 2 ans")]
    [InlineData("ar-MA", "2 مايو 2024", "\u200F44.200\u00A0$", "12\u200E%\u200E", "1 إلى 2 سنوات")]
    [InlineData("ar-TN", "2 مايو 2024", "\u200F44.200\u00A0$", "12\u200E%\u200E", "1 إلى 2 سنوات")]
    [InlineData("pt", "2 de maio de 2024", "$\u00A044.200", "12%", "1 a 2 anos")]
    [InlineData("pt-PT", "2 de maio de 2024", "44\u00A0200\u00A0$", "12%", "1 a 2 anos")]
    [InlineData("he", "2 במאי 2024", "\u200F44,200\u00A0$", "12%", "1 עד 2 שנים")]
    [InlineData("ar", "2 مايو 2024", "\u200F44,200\u00A0$", "12\u200E%\u200E", "1 إلى 2 سنوات")]
    public void Numbers_and_dates_are_those_of_the_language(string language, string day, string money, string percent, string range)
    {
        var forms = LanguageTable.Of(language);
        Assert.True(EdtfDate.TryParse("2024-05-02", out var date));
        Assert.Equal(day, DateText.Of(date, forms));
        Assert.Equal(money, Text(new StatisticValue.Exactly(44200), "usd-per-year"));
        Assert.Equal(percent, Text(new StatisticValue.Exactly(12), "percent"));
        Assert.Equal(range, Text(new StatisticValue.Range(1, 2), "years"));

        string Text(StatisticValue value, string unit) => ValueText.Of(value, new UnitTable(Figures.SettingsOf()).Find(unit)!, forms);
    }

    [Fact]
    public void Years_keep_their_order_among_words_from_right_to_left()
    {
        Assert.True(EdtfDate.TryParse("2024", out var from));
        Assert.True(EdtfDate.TryParse("2034", out var to));
        Assert.Equal("2024–34", DateText.Of((from, to), LanguageTable.Of("es")));
        Assert.Equal("\u20662024–34\u2069", DateText.Of((from, to), LanguageTable.Of("he")));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    [InlineData("de")]
    [InlineData("fr")]
    [InlineData("pt")]
    [InlineData("he")]
    [InlineData("ar")]
    public void Nothing_that_the_program_says_is_left_out(string language)
    {
        var forms = LanguageTable.Of(language);
        Assert.Equal(CallOuts.Kinds.Count, forms.Page.CallOuts.Count);
        Assert.Equal(12, forms.Months.Distinct().Count());
        Assert.Equal(4, forms.References.Seasons.Count);
        if (language == "en")
            return;
        Assert.Equal(LanguageTable.Of("es").Units.Keys.Order(), forms.Units.Keys.Order());
        // What stays English would be heard in the voice of another language.
        var english = LanguageTable.Of("en");
        Assert.NotEqual(english.Charts.ShowTable, forms.Charts.ShowTable);
        Assert.NotEqual(english.Page.Footnotes, forms.Page.Footnotes);
        Assert.NotEqual(english.References.Accessed, forms.References.Accessed);
    }
}
