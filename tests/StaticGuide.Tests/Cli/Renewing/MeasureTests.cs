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

    /// <summary>Notes of the scale stand below a table as often as above it.</summary>
    [Theory]
    [InlineData("<tfoot><tr><td colspan=2>{0}</td></tr></tfoot>", "Figures in thousands")]
    [InlineData("<tfoot><tr><td>Note</td><td>{0}.</td></tr></tfoot>", "Numbers in thousands")]
    [InlineData("<tr><td colspan=2>{0}</td></tr>", "Jobs in thousands")]
    [InlineData("<tr><td colspan=2>{0}</td></tr>", "Note: in thousands")]
    [InlineData("<tr><td colspan=2>{0}</td></tr>", "Thousands of jobs")]
    [InlineData("<tr><td colspan=2>{0}</td></tr>", "(000s)")]
    [InlineData("<tr><td colspan=2>{0}</td></tr>", "Jobs (000s)")]
    [InlineData("<tr><td colspan=2>{0}</td></tr>", "Jobs in '000s, as far as they were counted in the many towns of the country")]
    [InlineData("</table><p>{0}</p>", "Figures in thousands")]
    [InlineData("</table><p>Source: the bureau.</p><p>It counts.</p><p>{0}</p>", "Figures in thousands.")]
    [InlineData("</table><p>{0}</p>", "Jobs (in 000s)")]
    [InlineData("</table><p>{0}</p>", "(x 1,000)")]
    [InlineData("</table><p>{0}</p>", "Jobs (×1000)")]
    [InlineData("</table><p>{0}</p>", "Jobs, in 1000s")]
    [InlineData("</table><p>{0}</p>", "All numbers of jobs in this table are given in 1,000s of them.")]
    [InlineData("</table><p>{0}</p>", "Unit: 1,000 persons")]
    [InlineData("</table><p>{0}</p>", "Jobs (k)")]
    [InlineData("</table><p>{0}</p>", "Figures in hundreds")]
    [InlineData("</table><p>{0}</p>", "Figures in lakhs")]
    [InlineData("</table><p>{0}</p>", "Jobs per 1,000 people")]
    [InlineData("</table><p>{0}</p>", "Jobs per 100,000 people")]
    [InlineData("</table><h3>Notes</h3><p>{0}</p>", "Figures in thousands")]
    [InlineData("</table><dl><dt>Note</dt><dd>{0}</dd></dl>", "Figures in thousands")]
    [InlineData("</table><p>Jobs {0}</p>", "<abbr title=thousands>k</abbr>")]
    public void A_note_of_the_scale_appears_changes_or_goes(string place, string note)
    {
        const string Statistic =
            "  - {id: it, label: Jobs, value: 811, unit: jobs, as_of: 2024, source: bureau, cell: {row: Clerks, column: \"Jobs, 2024\", text: \"811\"}}\n"
            + "  - {id: row, label: Jobs, value: 811, unit: jobs, as_of: 2024, source: bureau, quote: \"Clerks of towns 811\"}\n";
        var none = place.Replace(">{0}<", "><", StringComparison.Ordinal);
        var millions = Array.Exists(["000", "(k)", "hundreds", "lakhs"], w => note.Contains(w, StringComparison.Ordinal))
            ? "in millions"
            : note.Replace("thousands", "millions", StringComparison.Ordinal).Replace("Thousands", "Millions", StringComparison.Ordinal);
        foreach (
            var (before, after, expected) in new[]
            {
                (note, note, "840 of 2025"),
                (note, "", "scale"),
                ("", note, "scale"),
                (note, millions, "scale"),
                ("", "", "840 of 2025"),
            }
        )
        {
            using var looks = new TwoLooks(Statistic).Verify(Page(before, "2024", "811"));
            Assert.Equal((before, after, expected), (before, after, looks.Renew(Page(after, "2025", "840"))["it"]));
        }

        string Page(string words, string year, string jobs) =>
            $"<!doctype html><title>Clerks</title><h1>Clerks</h1><table><thead><tr><th>Job</th><th>Jobs, {year}</th></tr></thead>"
            + $"<tr><td>Clerks</td><td>{jobs}</td></tr><tr><td>Clerks of towns</td><td>{jobs}</td></tr>"
            + (words.Length == 0 ? none : place.Replace("{0}", words, StringComparison.Ordinal))
            + "</table>";
    }

    /// <summary>The label of a row says of what its own number is; a row that begins a group, of which rows.</summary>
    [Theory]
    [InlineData("<tr><td>Jobs, in thousands</td><td>9</td></tr>", "<tr><td>Jobs, in millions</td><td>9</td></tr>")]
    [InlineData("<tr><td colspan=2>Annual wages</td></tr>", "")]
    [InlineData("</table><p>About 3 thousand more are counted.</p>", "</table><p>About 3 million more are counted.</p>")]
    [InlineData("</table><p>The bureau asked in 1,000 towns.</p>", "</table><p>The bureau asked in 900 towns.</p>")]
    [InlineData("</table><p>It was asked of 1,000 firms of all kinds.</p>", "</table><p>It was asked of 900 firms of all kinds.</p>")]
    [InlineData("</table><h3>Others</h3><p>Figures in thousands</p>", "</table><h3>Others</h3><p>Figures in millions</p>")]
    public void What_is_no_note_of_the_table_may_change(string before, string after)
    {
        const string Statistic =
            "  - {id: it, label: Jobs, value: 811, unit: jobs, as_of: 2024, source: bureau, cell: {row: Clerks, column: \"Jobs, 2024\", text: \"811\"}}\n";
        static string Page(string more, string year, string jobs) =>
            $"<!doctype html><title>Clerks</title><h1>Clerks</h1><table><tr><th>Job</th><th>Jobs, {year}</th></tr>"
            + $"<tr><td>Clerks</td><td>{jobs}</td></tr>{more}</table>";
        Assert.Equal("840 of 2025", TwoLooks.Verdict(Statistic, Page(before, "2024", "811"), Page(after, "2025", "840")));
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
