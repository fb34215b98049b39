using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Cli.Renewing;

/// <summary>What is left is left for what happened to it.</summary>
public sealed class ReasonTests
{
    private const string Quarter =
        "  - {id: it, label: Pay, value: 44200, unit: usd-per-year, as_of: 2024-05, source: bureau, quote: \"Pay was $44,200 in the third quarter.\"}\n";

    [Theory]
    [InlineData("Pay was $44,200 in the fourth quarter.", "dates")]
    [InlineData("Pay was $45,930 in the fourth quarter.", "dates")]
    [InlineData("Pay was $45,930 in the last quarter.", "dates")]
    [InlineData("Pay was $45,930 in the third half.", "words")]
    [InlineData("Wages was $45,930 in the fourth quarter.", "words")]
    public void A_quarter_is_a_date(string after, string expected) =>
        Assert.Equal(expected, TwoLooks.Verdict(Quarter, Page("<p>Pay was $44,200 in the third quarter.</p>"), Page($"<p>{after}</p>")));

    [Theory]
    [InlineData("Pay was $44,200 last summer.", "Pay was $45,930 last winter.", "dates")]
    [InlineData("Pay was $44,200 at the end of June.", "Pay was $45,930 at the end of July.", "dates")]
    [InlineData("The third firm of the town paid $44,200.", "The fourth firm of the town paid $45,930.", "words")]
    public void So_are_seasons_and_months(string words, string after, string expected) =>
        Assert.Equal(
            expected,
            TwoLooks.Verdict(
                Quarter.Replace("Pay was $44,200 in the third quarter.", words, StringComparison.Ordinal),
                Page($"<p>{words}</p>"),
                Page($"<p>{after}</p>")
            )
        );

    [Theory]
    [InlineData("Pay was $44,200 in May 2024.", "Pay was $45,930 in the first quarter of 2025.", "dates")]
    [InlineData("Pay was $44,200 (95% CI 4.8-5.6) in May 2024.", "Pay was $45,930 (95% CI 5.1-5.9) in May 2025.", "other-number")]
    [InlineData("Pay was $44,200 for most.", "Pay was $44,200 for most, but some of them had no more than a third of it.", "words")]
    public void What_has_become_of_it_is_told(string words, string after, string expected) =>
        So_are_seasons_and_months(words, after, expected);

    [Theory]
    [InlineData("Pay ($)", "Pay (€)", "unit")]
    [InlineData("Pay, hourly", "Pay, annual", "unit")]
    [InlineData("Pay (thousands)", "Pay (millions)", "scale")]
    [InlineData("Pay", "Pay, in thousands", "scale")]
    [InlineData("Median pay", "Mean pay", "row-gone")]
    [InlineData("Pay ($)", "Bonus ($ thousands)", "row-gone")]
    public void A_column_of_another_unit_is_not_gone(string column, string other, string expected)
    {
        var entry =
            $"  - {{id: it, label: Pay, value: 442, unit: usd, as_of: 2024-05, source: bureau, cell: {{row: Clerks, column: \"{column}\", text: \"442\"}}}}\n";
        string Table(string name) =>
            Page($"<table><tr><th>Job</th><th>{name}</th><th>Rank</th></tr><tr><td>Clerks</td><td>442</td><td>7</td></tr></table>");
        Assert.Equal(
            (expected, "-"),
            (TwoLooks.Verdict(entry, Table(column), Table(other)), TwoLooks.Verdict(entry, Table(column), Table(column)))
        );
    }

    /// <summary>An earlier value is told once, unless its source has corrected it.</summary>
    [Theory]
    [InlineData("{value: 42000, as_of: 2023-05}, {value: 41000, as_of: 2023-05}", true)]
    [InlineData("{value: 42000, as_of: 2023-05}, {value: 42000, as_of: 2023-05, published: 2024}, {value: 41000, as_of: 2023-05}", true)]
    [InlineData("{value: 42000, as_of: 2023-05, published: 2024}, {value: 41000, as_of: 2023-05, published: 2024}", true)]
    [InlineData("{value: 42000, as_of: 2023-05, published: 2025}, {value: 41000, as_of: 2023-05, published: 2024}", false)]
    [InlineData("{value: 42000, as_of: 2023-05}, {value: 42000, as_of: 2022-05}", false)]
    [InlineData("{value: 42000, as_of: 2023}, {value: 42000, as_of: 2023-05}", false)]
    public void An_earlier_value_is_told_once(string previous, bool isReported)
    {
        using var site = Bureau.Guide();
        site.Write(
            Bureau.File,
            Bureau.Evidence.Replace("    value: 44200\n", $"    value: 44200\n    previous: [{previous}]\n", StringComparison.Ordinal)
        );
        Assert.Equal(isReported, Generator.Check(site).Error.Contains("SG2362", StringComparison.Ordinal));
    }

    private static string Page(string html) =>
        $"<!doctype html><title>Clerks</title><h1>Clerks</h1><p>The bureau counts clerks all over the country.</p>{html}";
}
