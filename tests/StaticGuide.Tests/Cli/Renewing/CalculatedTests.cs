namespace StaticGuide.Tests.Cli.Renewing;

/// <summary>Nothing is taken after which a number could not be calculated from it: the guide would not be built.</summary>
public sealed class CalculatedTests
{
    private const string Inputs =
        "  - {id: men, label: Pay of men, value: 44200, unit: usd-per-year, as_of: 2024-05, source: bureau, quote: \"Men earned $44,200 in May 2024.\"}\n"
        + "  - {id: women, label: Pay of women, value: 43100, unit: usd-per-year, as_of: 2024-05, source: bureau, quote: \"Women earned $43,100 in May 2024.\"}\n"
        + "  - {id: boys, label: Pay of boys, value: 23100, unit: usd-per-year, as_of: 2024-05, source: bureau, quote: \"Boys earned $23,100 in May 2024.\"}\n";

    private const string Derived = "derived: {formula: men - women, from: {men: men, women: women}}";

    [Theory]
    [InlineData("{id: it, label: Gap, unit: usd-per-year, " + Derived + "}", "unproven")]
    [InlineData("{id: it, label: Gap, unit: usd-per-year, value: 1100, " + Derived + "}", "unproven")]
    // It says of when it is, or follows one number alone.
    [InlineData("{id: it, label: Gap, unit: usd-per-year, as_of: 2024-05, " + Derived + "}", "45930 of 2025-05")]
    [InlineData("{id: it, label: Half, unit: usd-per-year, derived: {formula: men / 2, from: {men: men}}}", "45930 of 2025-05")]
    [InlineData(
        "{id: it, label: Half, unit: usd-per-year, value: 22100, derived: {formula: men / 2, from: {men: men}}}",
        "45930 of 2025-05"
    )]
    public void A_number_goes_with_those_it_is_calculated_with(string derived, string expected)
    {
        using var looks = new TwoLooks(Inputs, $"  - {derived}\n").Verify(Page("44,200", "43,100", "23,100", "2024"));
        var verdicts = looks.Renew(Page("45,930", null, "24,000", "2025"));
        Assert.Equal((expected, "gone", "24000 of 2025-05"), (verdicts["men"], verdicts["women"], verdicts["boys"]));
        Assert.Empty(looks.Errors);
    }

    [Fact]
    public void All_of_them_go_together()
    {
        using var looks = new TwoLooks(Inputs, $"  - {{id: it, label: Gap, unit: usd-per-year, value: 1100, {Derived}}}\n");
        var verdicts = looks.Verify(Page("44,200", "43,100", "23,100", "2024")).Renew(Page("45,930", "44,000", "24,000", "2025"));
        Assert.Equal(("45930 of 2025-05", "44000 of 2025-05"), (verdicts["men"], verdicts["women"]));
        Assert.Contains("value: 1930", looks.Yaml, StringComparison.Ordinal);
        Assert.Empty(looks.Errors);
    }

    private static string Page(string men, string? women, string boys, string year) =>
        $"<!doctype html><title>Pay</title><h1>Pay</h1><p>Men earned ${men} in May {year}.</p>"
        + (women is null ? "" : $"<p>Women earned ${women} in May {year}.</p>")
        + $"<p>Boys earned ${boys} in May {year}.</p>";
}
