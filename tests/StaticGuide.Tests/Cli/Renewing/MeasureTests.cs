using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Cli.Renewing;

/// <summary>
/// In which unit and scale the numbers of a table are given often stands beside it. Where that is another now, so is what the number
/// means; years and editions in those words may change freely.
/// </summary>
public sealed class MeasureTests
{
    private const string Evidence = """
        sources:
          - {id: bureau, title: Clerks, publisher: Bureau, url: 'http://a.test/clerks', published: 2025-08-28, accessed: 2026-02-28}
        statistics:
          - {id: cell, label: Pay in hospitals, value: 459, unit: usd, as_of: 2024-05, source: bureau, cell: {row: Hospitals, column: Pay, text: "459"}}
          - {id: row, label: Pay in schools, value: 380, unit: usd, as_of: 2024-05, source: bureau, quote: "Schools of towns 380"}
          - {id: dated, label: Clerks, value: 811, unit: jobs, as_of: 2024-05, source: bureau, quote: "Clerks held 811 jobs in May 2024."}
        """;

    [Theory]
    [InlineData("in thousands, May 2024", "in thousands, May 2025", "taken")]
    [InlineData("in thousands, May 2024", "in millions, May 2025", "scale")]
    [InlineData("in dollars", "in euros", "unit")]
    [InlineData("in percent", "in percentage points", "unit")]
    [InlineData("Amounts in thousands.", "Amounts in millions.", "scale")]
    [InlineData("<td>$</td>", "<td>€</td>", "unit")]
    [InlineData("It rose by 3 percent", "It rose by 5 million dollars", "taken")]
    public void Another_unit_or_scale_beside_the_table_leaves_its_numbers(string before, string after, string verdict)
    {
        using var site = Site.Small().Write(Bureau.File, Evidence).Write("first.html", Page(before, "2024", "459", "380"));
        var run = Generator.Run(site.Root, ["verify", "--saved", "first.html", "--id", "bureau", "--fetched", "2026-02-28"]);
        Assert.True(run.ExitCode == 0, run.Output + run.Error);
        var report = Bureau.Renew(site, Page(after, "2025", "469", "391")).Report;
        var verdicts = Bureau.Verdicts(report);
        Assert.Equal(verdict == "taken" ? ["469 of 2025-05", "391 of 2025-05"] : [verdict, verdict], [verdicts["cell"], verdicts["row"]]);
    }

    /// <summary>The words stand in their own place; elsewhere stands what never changes.</summary>
    private static string Page(string words, string year, string hospitals, string schools)
    {
        var isNote = words.StartsWith("Amounts", StringComparison.Ordinal);
        var isHead = words.StartsWith('<');
        var isProse = words.StartsWith("It", StringComparison.Ordinal);
        return $"""
            <!doctype html><title>Clerks</title><meta name="last-modified" content="{(
                year == "2024" ? "2025-08-28" : "2026-05-20"
            )}"><h1>Clerks</h1>
            <p>Clerks held {(year == "2024" ? "811" : "820")} jobs in May {year}.</p><h2>Pay</h2>
            {(isProse ? $"<p>{words} in a year that many of them will remember for long.</p>" : "")}
            <p>Clerks worked in these places{(isNote || isHead || isProse ? "" : $", {words}")}:</p>
            <table><tr><th>Place</th><th>Pay</th></tr>{(isHead ? $"<tr><td></td>{words}</tr>" : "")}
            <tr><td>Hospitals</td><td>{hospitals}</td></tr><tr><td>Schools of towns</td><td>{schools}</td></tr></table>
            {(isNote ? $"<p>{words}</p>" : "")}
            """;
    }
}
