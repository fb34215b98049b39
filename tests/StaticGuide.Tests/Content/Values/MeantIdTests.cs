using StaticGuide.Content.Values;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Content.Values;

/// <summary>What is suggested for a wrong id or unit says the same.</summary>
public sealed class MeantIdTests
{
    [Theory]
    [InlineData("Median_Pay", "median-pay")]
    [InlineData("años-de-experiencia", "anos-de-experiencia")]
    [InlineData("größe", "grosse")]
    [InlineData("łódź", "lodz")]
    [InlineData("naïve-café", "naive-cafe")]
    [InlineData("smørrebrød", "smorrebrod")]
    [InlineData("pay%", "pay-percent")]
    [InlineData("зарплата-2024", "")]
    public void An_id_keeps_its_letters(string id, string meant) => Assert.Equal(meant, Identifiers.Meant(id));

    [Theory]
    [InlineData("eur-per-year", null)]
    [InlineData("cad-per-hour", null)]
    [InlineData("usd-per-month", null)]
    [InlineData("eurperyear", null)]
    [InlineData("usd-per-yaer", "usd-per-year")]
    [InlineData("usd-per-hours", "usd-per-hour")]
    [InlineData("usd_per_year", "usd-per-year")]
    [InlineData("percents", "percent")]
    [InlineData("day", "days")]
    public void A_unit_of_other_money_or_time_is_not_suggested(string unit, string? meant)
    {
        using var site = Site.Small()
            .Write(
                "content/evidence/pay.yml",
                "sources:\n  - {id: office, title: Wages, publisher: Office, url: \"https://wages.example.org/\"}\nstatistics:\n"
                    + $"  - {{id: pay, label: Pay, value: 12, unit: {unit}, as_of: 2024-05, source: office, quote: \"It is 12.\"}}\n"
            )
            .Write("content/p.md", "---\ntitle: P\n---\n:stat[pay]\n");
        var error = Generator.Check(site).Error;
        Assert.Contains($"there is no unit `{unit}`", error, StringComparison.Ordinal);
        Assert.Equal(meant is not null, error.Contains("did you mean", StringComparison.Ordinal));
        if (meant is not null)
            Assert.Contains($"did you mean `{meant}`?", error, StringComparison.Ordinal);
    }
}
