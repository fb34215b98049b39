using StaticGuide.Content.Values;
using StaticGuide.Evidence.Formatting;
using StaticGuide.Language;

namespace StaticGuide.Tests.Evidence.Formatting;

public sealed class DateTextTests
{
    [Theory]
    [InlineData("en", "2025", "2025")]
    [InlineData("en", "2024-05", "May 2024")]
    [InlineData("en", "2026-02-08", "February 8, 2026")]
    [InlineData("en-US", "2026-02-08", "February 8, 2026")]
    [InlineData("en-CA", "2026-02-08", "February 8, 2026")]
    [InlineData("en-GB", "2026-02-08", "8 February 2026")]
    [InlineData("en-au", "2026-02-08", "8 February 2026")]
    [InlineData("en-Latn-IE", "2026-02-08", "8 February 2026")]
    [InlineData("en-x-gb", "2026-02-08", "February 8, 2026")]
    [InlineData("de-AT", "2026-01-08", "8. Jänner 2026")]
    [InlineData("de-CH", "2026-01-08", "8. Januar 2026")]
    [InlineData("es-US", "2026-02-08", "8 de febrero de 2026")]
    [InlineData("es-PE", "2026-09", "setiembre de 2026")]
    [InlineData("de", "2026-03-08", "8. März 2026")]
    [InlineData("de", "2026-03", "März 2026")]
    [InlineData("es", "2026-02-08", "8 de febrero de 2026")]
    [InlineData("es", "2026-02", "febrero de 2026")]
    [InlineData("en", "0999", "0999")]
    public void A_date_is_as_exact_as_it_is_known(string language, string date, string text) =>
        Assert.Equal(text, DateText.Of(Parse(date), LanguageTable.Of(language)));

    [Theory]
    [InlineData("2024", "2034", "2024–34")]
    [InlineData("2024", "2024", "2024")]
    [InlineData("2024-05", "2024-05", "May 2024")]
    [InlineData("1999", "2009", "1999–2009")]
    [InlineData("2001", "2009", "2001–2009")]
    [InlineData("2024-05", "2025-05", "May 2024 – May 2025")]
    public void A_period_has_both_its_ends(string from, string to, string text) =>
        Assert.Equal(text, DateText.Of((Parse(from), Parse(to)), LanguageTable.Of("en")));

    private static EdtfDate Parse(string text) => EdtfDate.TryParse(text, out var date) ? date : throw new ArgumentException(text);
}
