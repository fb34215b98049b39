namespace StaticGuide.Tests.Cli.Renewing;

/// <summary>What a next edition says in other ways is left to a person, each with its reason; all the rest is taken.</summary>
public sealed class LeftTests
{
    private static readonly Dictionary<string, string> All = new()
    {
        ["wage"] = "45930 of 2025-05",
        ["low"] = "36100 of 2025-05",
        ["growth"] = "9 of 2025/2035",
        ["openings"] = "108700 of 2025/2035",
        ["offices"] = "55 of 2025-05",
        ["projected"] = "895100 of 2025/2035",
    };

    [Theory]
    // The sentence is there and means something else.
    [InlineData("<em>much</em> faster", "faster", "growth words")]
    [InlineData("to grow 9 percent", "to decline 9 percent", "growth sign")]
    [InlineData("to grow 9 percent", "to grow 9 percentage points", "growth unit")]
    [InlineData("was $45,930 in", "was €45,930 in", "wage unit, low no-date, offices no-date")]
    [InlineData("was $45,930 in", "was $45.9 thousand in", "wage scale, low no-date, offices no-date")]
    [InlineData("About 108,700 openings", "About 1.1 million openings", "openings scale")]
    [InlineData("<td>895,100</td>", "<td>0.9 million</td>", "projected scale")]
    [InlineData("<td>895,100</td>", "<td>-895,100</td>", "projected sign")]
    [InlineData("<td>895,100</td>", "<td>895,100%</td>", "projected unit")]
    [InlineData("About 108,700 openings", "Nearly 108,700 openings", "openings words")]
    [InlineData("The lowest 10 percent", "The lowest 5 percent", "low other-number")]
    [InlineData("wage for clerks was $45,930", "wage for all workers was $45,930", "wage words, low no-date, offices no-date")]
    [InlineData("was $45,930 in", "was $145,930 in", "wage moved, low no-date, offices no-date")]
    [InlineData("to grow 9 percent", "to grow -9 percent", "growth sign")]
    // Its dates.
    [InlineData("in May 2025.", "in May 2023.", "wage older, low older, offices older")]
    [InlineData("from 2025 to 2035", "from 2025 to 2030", "growth dates")]
    [InlineData("<p>The median annual wage", "<p hidden>The median annual wage", "wage hidden, low hidden, offices no-date")]
    // It is gone, or there twice.
    [InlineData("About 108,700 openings for clerks are projected each year, on average, over the decade.", "", "openings gone")]
    [InlineData("<tr><td>Offices of all kinds</td><td>55%</td></tr>", "", "offices row-gone")]
    [InlineData(
        "<th>Clerks</th><td>821,400</td><td>895,100</td>",
        "<th>Typists</th><td>821,400</td><td>895,100</td>",
        "projected row-gone"
    )]
    [InlineData(
        "<h1>Clerks</h1>",
        "<p>About 98,700 openings for clerks are projected each year, on average, over the decade.</p>",
        "openings two-places"
    )]
    [InlineData(
        "<td>895,100</td></tr>",
        "<td>895,100</td></tr><tr><th>Clerks</th><td>1,000</td><td>2,000</td></tr>",
        "projected two-places"
    )]
    [InlineData("<td>55%</td>", "<td>155%</td>", "offices moved")]
    // A row of the same label in another table: this one is lost.
    [InlineData(
        "<tr><td>Offices of all kinds</td><td>55%</td></tr>",
        "<tr><td>Offices of all kinds</td><td>23%</td></tr>",
        "offices moved"
    )]
    // The older edition stands beside the newer one.
    [InlineData(
        "<h1>Clerks</h1>",
        "<p>The median annual wage for clerks was $44,200 in May 2024.</p>",
        "wage two-places, low no-date, offices no-date"
    )]
    [InlineData("<h1>Clerks</h1>", "<p>Offices of all kinds 57%</p>", "offices two-places")]
    [InlineData(
        "</body>",
        "<table><tr><th>Occupation</th><th>Employment, 2024</th><th>Employment, 2034</th></tr><tr><th>Clerks</th><td>814,000</td><td>912,200</td></tr></table></body>",
        "projected two-places"
    )]
    // The day of the page, which says that it appeared before the one that is known, was forgotten: its words say later times.
    [InlineData("2026-05-20", "2024-05-20", "")]
    // What makes no difference.
    [InlineData("<h1>Clerks</h1>", "<p>About 108,700 openings for clerks are projected each year, on average, over the decade.</p>", "")]
    [InlineData("May 2025", "<b>May</b>\n 2025", "")]
    [InlineData(
        "<tr><td>Offices of all kinds</td><td>55%</td></tr><tr><td>Shops</td><td>21</td></tr>",
        "<tr><td>Shops</td><td>21</td></tr><tr><td>Offices of all kinds</td><td>55%</td></tr>",
        ""
    )]
    public void Each_has_its_reason(string before, string after, string expected)
    {
        using var site = Bureau.Guide();
        Assert.Contains(before, Bureau.NextEdition, StringComparison.Ordinal);
        var (run, report) = Bureau.Renew(site, Bureau.NextEdition.Replace(before, after, StringComparison.Ordinal));
        var wanted = new Dictionary<string, string>(All);
        foreach (var one in expected.Split(", ", StringSplitOptions.RemoveEmptyEntries))
            wanted[one.Split(' ')[0]] = one.Split(' ')[1];
        Assert.Equal(wanted.OrderBy(v => v.Key), Bureau.Verdicts(report).OrderBy(v => v.Key));
        Assert.DoesNotContain("fault of staticguide", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{within: 3%}", "moved")]
    [InlineData("{within: 4%}", "45930 of 2025-05")]
    // Whoever meant a bound, and wrote it amiss, wants no number taken that lies beyond it.
    [InlineData("{within: 4}", "moved")]
    [InlineData("{within: abc}", "moved")]
    [InlineData("{withn: 4%}", "moved")]
    [InlineData("4%", "moved")]
    public void A_statistic_may_say_how_far_it_moves(string within, string verdict)
    {
        using var site = Bureau.Guide();
        site.Write(
            Bureau.File,
            Bureau.Evidence.Replace("    value: 44200\n", $"    value: 44200\n    expect: {within}\n", StringComparison.Ordinal)
        );
        Assert.Equal(verdict, Bureau.Verdicts(Bureau.Renew(site, Bureau.NextEdition).Report)["wage"]);
    }

    /// <summary>A page of a later day, in which something else changed: a number that is the same may be of either edition.</summary>
    [Fact]
    public void The_same_number_of_a_newer_page_is_not_passed_over()
    {
        using var site = Bureau.Guide();
        var page =
            "<!doctype html><title>Clerks</title><meta name=last-modified content=2026-05-20>"
            + "<p>The typical wage for clerks was $45,930. About 112,300 openings for clerks are projected each year, on average, over the decade.</p>";
        Assert.Equal("no-date", Bureau.Verdicts(Bureau.Renew(site, page).Report)["openings"]);
    }

    /// <summary>The same number, where readers do not see it: nobody says it of the newer edition.</summary>
    [Fact]
    public void What_is_hidden_goes_to_no_newer_edition()
    {
        using var site = Bureau.Guide();
        const string Words = "About 108,700 openings for clerks are projected each year, on average, over the decade.";
        var same = Words.Replace("108,700", "112,300", StringComparison.Ordinal);
        var page = Bureau.NextEdition.Replace(Words, $"<span style='display:none'>{same}</span>", StringComparison.Ordinal);
        Assert.Equal("hidden", Bureau.Verdicts(Bureau.Renew(site, page).Report)["openings"]);
        Assert.Equal(
            "112300 of 2025/2035",
            Bureau.Verdicts(Bureau.Renew(site, Bureau.NextEdition.Replace(Words, same, StringComparison.Ordinal)).Report)["openings"]
        );
    }

    /// <summary>A statistic that the guide's checks refuse before and after is no worse for a newer number.</summary>
    [Fact]
    public void A_mistake_that_was_there_before_is_no_reason()
    {
        using var site = Bureau.GuideWith(
            "- {id: pledge, label: Share of paperless offices, value: 90, unit: percent, as_of: 2035, source: bureau, quote: Clerks pledge to make 90 percent of offices paperless by 2035.}"
        );
        var page = Bureau.NextWith("<p>Clerks pledge to make 80 percent of offices paperless by 2035.</p>");
        Assert.Equal("80 of 2035", Bureau.Verdicts(Bureau.Renew(site, page).Report)["pledge"]);
    }

    /// <summary>Nothing on the page tells its day, and all else is as it was: a newer sentence beside the quoted one tells it.</summary>
    [Fact]
    public void A_newer_sentence_beside_the_quoted_one_is_seen()
    {
        using var site = Bureau.Guide();
        var page =
            "<!doctype html><title>Clerks</title><p>The median annual wage for clerks was $45,930 in May 2025.</p>"
            + "<h2>Last year</h2><p>The median annual wage for clerks was $44,200 in May 2024.</p>";
        Assert.Equal("two-places", Bureau.Verdicts(Bureau.Renew(site, page).Report)["wage"]);
        // An older one beside it is no news.
        Assert.DoesNotContain(
            "wage",
            Bureau.Verdicts(Bureau.Renew(site, page.Replace("$45,930 in May 2025", "$42,000 in May 2023", StringComparison.Ordinal)).Report)
        );
    }

    /// <summary>A series drops its oldest year: what was quoted of that year does not become the next one's.</summary>
    [Fact]
    public void Statistics_that_only_numbers_tell_apart_stay_apart()
    {
        using var site = Bureau.GuideWith(
            "- {id: then, label: Rate then, value: 5.1, unit: percent, as_of: 2023, source: bureau, quote: The vacancy rate for clerks was 5.1 percent in 2023.}",
            "- {id: now, label: Rate now, value: 4.9, unit: percent, as_of: 2024, source: bureau, quote: The vacancy rate for clerks was 4.9 percent in 2024.}"
        );
        foreach (
            var (years, expected) in new[]
            {
                ("2024 4.9", "two-places -"),
                ("2024 4.9 2025 4.7", "two-places two-places"),
                ("2025 4.7", "two-places two-places"),
            }
        )
        {
            var parts = years.Split(' ');
            var said = string.Concat(
                Enumerable
                    .Range(0, parts.Length / 2)
                    .Select(i => $"<p>The vacancy rate for clerks was {parts[2 * i + 1]} percent in {parts[2 * i]}.</p>")
            );
            var verdicts = Bureau.Verdicts(Bureau.Renew(site, $"<!doctype html><title>Clerks</title>{said}", "--dry-run").Report);
            Assert.Equal(expected, $"{verdicts["then"]} {verdicts.GetValueOrDefault("now", "-")}");
        }
    }

    /// <summary>A part is no more than the whole; a rate that was more already moves as far as any number.</summary>
    [Theory]
    [InlineData("560", "560 of 2025-05")]
    [InlineData("500 502", "moved")]
    [InlineData("900", "moved")]
    public void A_rate_above_the_whole_has_a_bound(string now, string verdict)
    {
        using var site = Bureau.GuideWith(
            "- {id: rate, label: Rate, value: 500, unit: percent, as_of: 2024-05, source: bureau, quote: Prices rose 500 percent in May 2024.}"
        );
        var page = Bureau.NextWith($"<p>Prices rose {now} percent in May 2025.</p>");
        Assert.Equal(verdict, Bureau.Verdicts(Bureau.Renew(site, page).Report)["rate"]);
    }

    /// <summary>Words that cannot be written anew, such as those with half a number, are not passed over where newer ones stand.</summary>
    [Fact]
    public void A_second_number_is_seen_in_any_words()
    {
        using var site = Bureau.GuideWith(
            "- {id: members, label: Members, value: 250, unit: people, as_of: 2024-05, source: bureau, quote: In the 4½ years of the bureau it had 250 members.}"
        );
        var page = Bureau.NextWith(
            "<p>In the 4½ years of the bureau it had 250 members.</p><p>In the 4½ years of the bureau it had 270 members.</p>"
        );
        Assert.Equal("two-places", Bureau.Verdicts(Bureau.Renew(site, page).Report)["members"]);
    }

    /// <summary>A row that is there with its number in thousands is not gone.</summary>
    [Theory]
    [InlineData("41,200", "41200 of 2025-05")]
    [InlineData("$41.2 thousand", "scale")]
    [InlineData("0.04 million", "scale")]
    [InlineData("41 percent", "row-gone")]
    public void A_row_in_thousands_is_of_another_scale(string now, string verdict)
    {
        using var site = Bureau.GuideWith(
            "- {id: harbours, label: Wage in harbours, value: 39900, unit: usd-per-year, as_of: 2024-05, source: bureau, quote: 'Harbours and quays 39,900'}"
        );
        // The first run notes where it stands.
        Assert.Equal("two-places", Verdict("39,900"));
        Assert.Equal(verdict, Verdict(now));

        string Verdict(string number) =>
            Bureau.Verdicts(
                Bureau.Renew(site, Bureau.NextWith($"<table><tr><td>Harbours and quays</td><td>{number}</td></tr></table>")).Report
            )["harbours"];
    }

    /// <summary>A short label is of many rows: what is left of a lost one is no change of its words.</summary>
    [Fact]
    public void A_lost_row_is_not_taken_for_its_neighbour()
    {
        using var site = Bureau.GuideWith(
            "- {id: north, label: Posts in the north, value: 11, unit: jobs, as_of: 2010, source: bureau, quote: North Kingdom 11 (2010)}"
        );
        var page = Bureau.NextWith(
            "<table><tr><td>North States</td><td>12 (2011)</td></tr><tr><td>Southern Isles</td><td>9 (2011)</td></tr></table>"
        );
        Assert.Equal("row-gone", Bureau.Verdicts(Bureau.Renew(site, page).Report)["north"]);
    }
}
