using System.Diagnostics;
using StaticGuide.Verification.Text;

namespace StaticGuide.Tests.Cli.Renewing;

/// <summary>
/// A scale is often written as a number, and so is the year that an index has as its 100: where that changes, so does in what all is given.
/// </summary>
public sealed class NumberedScaleTests
{
    private const string Dated =
        "  - {id: dated, label: Clerks, value: 900, unit: jobs, as_of: 2024, source: bureau, quote: \"There were 900 clerks in 2024.\"}\n";

    private const string Row =
        Dated + "  - {id: it, label: Pay, value: 44200, unit: number, as_of: 2024, source: bureau, quote: \"Clerks 44,200\"}\n";

    private const string Sentence =
        Dated + "  - {id: it, label: Pay, value: 44200, unit: number, as_of: 2024, source: bureau, quote: \"The level was 44,200.\"}\n";

    private static string Cell(string column) =>
        Dated
        + $"  - {{id: it, label: Pay, value: 44200, unit: number, as_of: 2024, source: bureau, cell: {{row: Clerks, column: \"{column}\", text: \"44,200\"}}}}\n";

    private const string Table = "<table><tr><th>Trade</th><th>{1}</th></tr><tr><td>Clerks</td><td>44,200</td></tr></table>";

    [Theory]
    [InlineData("x 1,000", "x 1,000,000")]
    [InlineData("x 1000", "x 1000000")]
    [InlineData("1,000s", "1,000,000s")]
    [InlineData("000s", "000,000s")]
    [InlineData("'000", "'000,000")]
    [InlineData("per 1,000", "per 100,000")]
    [InlineData("per 10,000 people", "per 100,000 people")]
    [InlineData("1,000 persons", "100,000 persons")]
    [InlineData("in 1,000 dollars", "in 1,000,000 dollars")]
    [InlineData("$1,000", "$1,000,000")]
    [InlineData("2015=100", "2020=100")]
    public void A_scale_that_is_written_as_a_number_is_compared(string one, string other)
    {
        foreach (
            var (statistic, page) in new (Func<string, string>, string)[]
            {
                (_ => Row, Table.Replace("{1}", "Level ({0})", StringComparison.Ordinal)),
                (_ => Row, Table.Replace("{1}", "Level, {0}", StringComparison.Ordinal)),
                (scale => Cell($"Level ({scale})"), Table.Replace("{1}", "Level ({0})", StringComparison.Ordinal)),
                (_ => Row, "<p>({0})</p>" + Table),
                (_ => Cell("Level"), "<h2>Level ({0})</h2>" + Table),
                (_ => Row, Table.Replace("<table>", "<table><caption>Level, {0}</caption>", StringComparison.Ordinal)),
                (_ => Row, Table + "<p>Numbers are ({0}).</p>"),
                (
                    _ => Row,
                    Table.Replace("</table>", "<tfoot><tr><td colspan=2>Level ({0}).</td></tr></tfoot></table>", StringComparison.Ordinal)
                ),
                (_ => Sentence, "<h2>Level ({0})</h2><p>{2}</p>"),
            }
        )
        {
            var same = TwoLooks.Verdict(statistic(one), Page(page, one, 2024), Page(page, one, 2025));
            var changed = TwoLooks.Verdict(statistic(one), Page(page, one, 2024), Page(page, other, 2025));
            Assert.Equal((page, "45930 of 2025"), (page, same));
            Assert.True(changed is "scale" or "around" or "row-gone" or "unit", $"{page}: {changed}");
        }
    }

    [Theory]
    [InlineData("<h2>The 1,000 largest firms</h2><p>{2}</p>", "xyz", "xyz")]
    [InlineData("<p>They asked 1,000 firms.</p>" + Table, "1,000", "1,100")]
    [InlineData(Table + "<p>The bureau asked in 1,000 towns.</p>", "1,000", "900")]
    public void Any_other_number_may_change(string page, string one, string other)
    {
        var statistic = page.Contains("{2}", StringComparison.Ordinal) ? Sentence : Row;
        Assert.Equal(
            "45930 of 2025",
            TwoLooks.Verdict(statistic, Page(page, "", 2024), Page(page.Replace(one, other, StringComparison.Ordinal), "", 2025))
        );
    }

    [Theory]
    [InlineData("<tfoot><tr><td colspan=2>Numbers are {0}.</td></tr></tfoot>", "", "in dollars", "in euros")]
    [InlineData("<tfoot><tr><td colspan=2>Numbers are {0}.</td></tr></tfoot>", "", "per year", "per month")]
    [InlineData("", "<p>The table shows the level of all of the trades, {0}.</p>", "per year", "per month")]
    public void A_unit_is_said_below_a_table_and_behind_a_comma(string foot, string before, string one, string other)
    {
        var page = before + Table.Replace("</table>", $"{foot}</table>", StringComparison.Ordinal);
        Assert.Equal(
            ("45930 of 2025", "unit"),
            (
                TwoLooks.Verdict(Row, Page(page, one, 2024), Page(page, one, 2025)),
                TwoLooks.Verdict(Row, Page(page, one, 2024), Page(page, other, 2025))
            )
        );
    }

    [Theory]
    [InlineData("per 1,000")]
    [InlineData("x 1,000,000,000")]
    [InlineData("000,000,000")]
    [InlineData("1 000 000 000 ")]
    [InlineData("2015=100")]
    [InlineData("in 1,000 ")]
    public void A_long_text_is_read_in_the_time_of_its_length(string sign)
    {
        var text = string.Concat(Enumerable.Repeat(sign, 200_000 / sign.Length));
        var watch = Stopwatch.StartNew();
        _ = ScaleNumbers.Named(text);
        _ = MeasureWords.StatedIn(text).Count();
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), $"{watch.Elapsed}");
    }

    private static string Page(string html, string scale, int year) =>
        $"<!doctype html><title>Pay</title><h1>Pay</h1><p>There were {(year == 2024 ? 900 : 920)} clerks in {year}.</p><h2>Trades</h2>"
        + html.Replace("{1}", "Level", StringComparison.Ordinal)
            .Replace("{0}", scale, StringComparison.Ordinal)
            .Replace("{2}", "The level was 44,200.", StringComparison.Ordinal)
            .Replace("44,200", year == 2024 ? "44,200" : "45,930", StringComparison.Ordinal);
}
