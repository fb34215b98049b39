using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Content;

/// <summary>What a writer types under <c>params:</c> is shown as it was typed.</summary>
public sealed class PlainDataTests
{
    [Theory]
    [InlineData("02134", "02134")]
    [InlineData("-007", "-007")]
    [InlineData("0", "0")]
    [InlineData("0.50", "0.50")]
    [InlineData("12", "12")]
    [InlineData("12345678901234567890123456789012", "12345678901234567890123456789012")]
    [InlineData("0.1234567890123456789012345678901", "0.1234567890123456789012345678901")]
    public void A_number_loses_nothing(string typed, string shown)
    {
        using var site = Site.Small();
        site.Write(
            "templates/page.html",
            "<!DOCTYPE html><html lang=\"en\"><head><title>T</title></head><body>{{ page.params.x }}</body></html>\n"
        );
        site.Write("content/p.md", $"---\ntitle: P\nparams: {{x: {typed}}}\n---\n");
        Generator.Build(site).Succeeded();
        Assert.Contains($"<body>{shown}</body>", site.Page("p"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1234567890123456789012345678", null)]
    [InlineData("12345678901234567890123456789", "`value` has 29 digits, and 28 are the most that a number keeps")]
    [InlineData("0.00000000000000000000000000001", null)]
    [InlineData("1.00000000000000000000000000001", "`value` has 30 digits, and 28 are the most that a number keeps")]
    public void A_value_with_more_digits_than_a_number_keeps_is_named(string value, string? message)
    {
        using var site = Site.Small();
        site.Write(
            "content/p.md",
            $"---\ntitle: P\nsources: [{{id: s, title: S, publisher: P, url: 'https://e.example/'}}]\nstatistics:\n"
                + $"  - {{id: n, label: N, value: {value}, unit: number, as_of: 2024, source: s, quote: 'It was {value} then, they said.'}}\n---\n:stat[n]\n"
        );
        Assert.Equal(message, Findings.In(site).Select(d => d.Message).FirstOrDefault());
    }

    [Theory]
    [InlineData("1,234,567", "SG1015")]
    [InlineData("{min: 1, max: 12345678901234567890123456789}", "SG1018")]
    [InlineData("{minn: 1, max: 2}", "SG1015")]
    [InlineData("{min: 2, max: 1}", "SG1018")]
    public void A_wrong_value_is_one_mistake(string value, string code)
    {
        using var site = Site.Small();
        site.Write(
            "content/p.md",
            "---\ntitle: P\nsources: [{id: s, title: S, publisher: P, url: 'https://e.example/'}]\nstatistics:\n"
                + $"  - {{id: n, label: N, value: {value}, unit: number, as_of: 2024, source: s, quote: 'It was 1,234,567 then, they said.'}}\n---\n:stat[n]\n"
        );
        Assert.Equal([code], Findings.In(site).Select(d => d.Rule.Code));
    }
}
