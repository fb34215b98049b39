namespace StaticGuide.Tests.Cli.Renewing;

/// <summary>
/// What was left because the page says it in two places stays left, whoever looks at the page meanwhile: the place where it stood is not
/// noted anew for the words' standing elsewhere by chance.
/// </summary>
public sealed class StandingTests
{
    private const string Dated =
        "  - {id: dated, label: Clerks, value: 900, unit: jobs, as_of: 2016, source: bureau, quote: \"There were 900 clerks in 2016.\"}\n";

    private const string Row =
        Dated + "  - {id: it, label: Won, value: 40, unit: number, as_of: 2016, source: bureau, quote: \"Denver 40 42\"}\n";

    private const string Cell =
        Dated
        + "  - {id: it, label: Won, value: 40, unit: number, as_of: 2016, source: bureau, cell: {row: Denver, column: W, text: \"40\"}}\n";

    private const string Sentence =
        Dated + "  - {id: it, label: Won, value: 40, unit: number, as_of: 2016, source: bureau, quote: \"Denver won 40 games.\"}\n";

    private const string Passage = Dated + "passages:\n  - {id: it, source: bureau, as_of: 2016, quote: \"Denver won 40 games.\"}\n";

    private const string Ago = "<p>The same two years ago.</p>";

    /// <summary>Last year's table below this year's; of two tables alike, one that moves on, or has no such row any more.</summary>
    public static TheoryData<string, string, string> Pages =>
        new()
        {
            { "<h2>Games</h2>{40}", "<h2>Games</h2>{42}" + Ago + "{40}", "<h2>Games</h2>{43}" + Ago + "{41}" },
            { "<h2>Men</h2>{40}<h2>Women</h2>{40}", "<h2>Men</h2>{42}<h2>Women</h2>{40}", "<h2>Men</h2>{43}<h2>Women</h2>{41}" },
            { "<h2>Men</h2>{40}<h2>Women</h2>{40}", "<h2>Men</h2><h2>Women</h2>{40}", "<h2>Men</h2><h2>Women</h2>{41}" },
            { "<h2>Men</h2>{40}<h2>Women</h2>{42}", "<h2>Women</h2>{40}", "<h2>Women</h2>{41}" },
        };

    [Theory]
    [MemberData(nameof(Pages))]
    public void What_was_left_stays_left(string before, string after, string next)
    {
        foreach (var entry in new[] { Row, Cell, Sentence, Passage })
        {
            foreach (var looks in new[] { 0, 1, 2 })
            {
                using var guide = new TwoLooks(entry).Verify(Page(before, entry, 2016));
                for (var i = 0; i < looks; i++)
                    guide.Verify(Page(after, entry, 2017));
                var first = guide.Renew(Page(after, entry, 2017)).GetValueOrDefault("it", TwoLooks.Same);
                var (yaml, locked) = (guide.Yaml, Assert.Single(guide.Lock.Entries).Quotes);
                guide.Renew(Page(after, entry, 2017));
                Assert.Equal((entry, yaml), (entry, guide.Yaml));
                Assert.Equal(locked, Assert.Single(guide.Lock.Entries).Quotes);
                var second = guide.Renew(Page(next, entry, 2018)).GetValueOrDefault("it", TwoLooks.Same);
                Assert.DoesNotContain(" of ", first + second, StringComparison.Ordinal);
                Assert.DoesNotContain("taken", first + second, StringComparison.Ordinal);
            }
        }
    }

    /// <summary>Of two places that say it alike, what stands around is compared as well.</summary>
    [Theory]
    [InlineData("<h2>Women</h2>{45}<h2>Girls</h2>{45}", "around")]
    [InlineData("<h2>Men</h2>{45}<h2>Boys</h2>{45}", "45 of 2017")]
    [InlineData("<h2>Boys</h2>{45}<h2>Men</h2>{45}", "45 of 2017")]
    public void What_two_tables_have_alike_is_of_what_stands_around_them(string after, string expected)
    {
        foreach (var entry in new[] { Row, Cell, Sentence })
        {
            using var looks = new TwoLooks(entry).Verify(Page("<h2>Men</h2>{40}<h2>Boys</h2>{40}", entry, 2016));
            Assert.Equal((entry, expected), (entry, looks.Renew(Page(after, entry, 2017))["it"]));
        }
    }

    [Fact]
    public void What_two_tables_have_alike_is_of_their_group_and_measure()
    {
        const string Before = "<h2>Men</h2>{40}<h2>Boys</h2>{40}";
        foreach (
            var (text, other, expected) in new[]
            {
                ("<tr><th>Denver", "<tr><th colspan=3>Women</th></tr><tr><th>Denver", "around"),
                ("</table>", "</table><p>(x 1,000)</p>", "scale"),
            }
        )
        {
            using var looks = new TwoLooks(Cell).Verify(Page(Before, Cell, 2016));
            var next = Page(Before.Replace("40", "45", StringComparison.Ordinal), Cell, 2017)
                .Replace(text, other, StringComparison.Ordinal);
            Assert.Equal(expected, looks.Renew(next)["it"]);
        }
    }

    /// <summary>A table goes on with a further column behind those that it had.</summary>
    [Theory]
    [InlineData("<th>{0}</th>", "<td>all</td>", "40", TwoLooks.Same)]
    [InlineData("<th>{0}</th>", "<td>all</td>", "45", "45 of 2017")]
    // A number there may be what the row's own has become, and nothing says where a column of a table without heads came in.
    [InlineData("<th>{0}</th>", "<td>43</td>", "45", "two-places")]
    [InlineData("", "<td>all</td>", "45", "two-places")]
    public void A_further_column_is_no_other_table(string head, string cell, string number, string expected)
    {
        string Table(string more, string behind, string won, int year) =>
            $"<!doctype html><title>Games</title><h1>Games</h1><p>There were {(year == 2016 || won == "40" ? 900 : 920)} clerks in {(won == "40" ? 2016 : year)}.</p><h2>All</h2><table>"
            + (head.Length == 0 ? "" : $"<tr><th>Team</th><th>W</th><th>L</th>{more}</tr>")
            + $"<tr><td>Boston</td><td>53</td><td>29</td>{behind}</tr><tr><td>Denver</td><td>{won}</td><td>42</td>{behind}</tr></table>";
        var next = Table(head.Replace("{0}", "Region", StringComparison.Ordinal), cell, number, 2017);
        using var looks = new TwoLooks(Row).Verify(Table("", "", "40", 2016));
        Assert.Equal(expected, looks.Renew(next).GetValueOrDefault("it", TwoLooks.Same));
        if (expected != "two-places")
            return;
        using var again = new TwoLooks(Row).Verify(Table("", "", "40", 2016)).Verify(next);
        Assert.Equal(expected, again.Renew(next)["it"]);
    }

    private static string Page(string body, string entry, int year)
    {
        foreach (var number in new[] { "40", "41", "42", "43", "45" })
            body = body.Replace(
                $"{{{number}}}",
                entry == Sentence || entry == Passage
                    ? $"<p>Denver won {number} games.</p>"
                    : "<table><tr><th>Team</th><th>W</th><th>L</th></tr><tr><th>Boston</th><td>53</td><td>29</td></tr>"
                        + $"<tr><th>Denver</th><td>{number}</td><td>42</td></tr></table>",
                StringComparison.Ordinal
            );
        return $"<!doctype html><title>Games</title><h1>Games</h1><p>There were {900 + 20 * (year - 2016)} clerks in {year}.</p>{body}";
    }
}
