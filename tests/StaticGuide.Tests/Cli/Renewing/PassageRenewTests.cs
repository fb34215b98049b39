using System.Text.Json;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Cli.Renewing;

/// <summary>Passages that say the same with other numbers and dates are taken, all runs or none; others are left with the reason.</summary>
public sealed class PassageRenewTests
{
    private const string File = "content/evidence/clerks.yml";

    private const string Evidence = """
        sources:
          - {id: bureau, title: Clerks, publisher: Bureau of Counting, url: "http://a.test/clerks", published: 2025-08-28, accessed: 2026-02-28}
        statistics:
          - id: wage
            label: Median wage of clerks
            value: 44200
            unit: usd-per-year
            as_of: 2024-05
            source: bureau
            quote: The median annual wage for clerks was $44,200 in May 2024.
        passages:
          - id: offices   # where they work
            source: bureau
            as_of: 2024-05
            review_by: 2026-08-28
            quote: >-
              Offices employed 57 percent of all
              clerks in May 2024.
          - {id: raises, source: bureau, quote: "Most clerks had a raise of $1,200 or more.", note: of any size}
          - id: both
            source: bureau
            quote:
              - 'Half of all clerks worked part time in 2024.'
              - "The share was 48 percent in 2023."
          - id: undated
            source: bureau
            as_of: 2024-05
            quote: Clerks often work at desks.
          - id: tenth
            source: bureau
            quote: "The lowest 10 percent of clerks have no pension."
          - id: size
            source: bureau
            quote: "Firms with 50 or more employees pay 12 percent more in 3 of the states."
          - id: training
            source: bureau
            quote: "Clerks are trained for 6 weeks."
        """;

    private const string Next = """
        <!doctype html><title>Clerks</title><meta name="last-modified" content="2026-05-20">
        <p>The median annual wage for clerks was $45,930 in May 2025. Offices employed 55&nbsp;percent of all clerks in May 2025.</p>
        <p>Most clerks had a raise of $1,350 or more. Half of all clerks worked part time in 2025. The share was 49 percent in 2024.</p>
        <p>Clerks often work at desks. The lowest 10 percent of clerks have no pension.</p>
        <p>Firms with 50 or more employees pay 14 percent more in 3 of the states. Clerks are trained for 8 weeks.</p>
        """;

    private static readonly Dictionary<string, string> All = new()
    {
        ["offices"] = "Offices employed 55 percent of all clerks in May 2025. of 2025-05",
        ["raises"] = "Most clerks had a raise of $1,350 or more. of ",
        ["both"] = "Half of all clerks worked part time in 2025. … The share was 49 percent in 2024. of ",
        ["undated"] = "Clerks often work at desks. of 2025-05",
        ["size"] = "Firms with 50 or more employees pay 14 percent more in 3 of the states. of ",
        ["training"] = "Clerks are trained for 8 weeks. of ",
    };

    [Theory]
    [InlineData("</p>", "</p>", "")]
    // The sentence says something else.
    [InlineData("Most clerks had", "Some clerks had", "raises words")]
    [InlineData("$1,350", "€1,350", "raises unit")]
    [InlineData("55&nbsp;percent", "55&nbsp;percentage points", "offices unit")]
    [InlineData("$1,350", "$1.35 million", "raises scale")]
    [InlineData("$1,350", "$1.350", "raises scale")]
    [InlineData("$1,350", "$13,500", "raises moved")]
    [InlineData("55&nbsp;percent", "155&nbsp;percent", "offices moved")]
    // Who is meant, and not what is said.
    [InlineData("lowest 10", "lowest 5", "tenth other-number")]
    [InlineData("Firms with 50", "Firms with 60", "size other-number")]
    [InlineData("in 3 of", "in 4 of", "size other-number")]
    // One run alone.
    [InlineData("The share was 49 percent in 2024.", "", "both gone")]
    [InlineData("The share was 49 percent in 2024.", "The share was 49 percent in 2025.", "both dates")]
    [InlineData("The share was 49", "<li>The share was 31 percent in 2024.</li>The share was 49", "both two-places")]
    // Its dates.
    [InlineData("clerks in May 2025", "clerks in May 2023", "offices older")]
    [InlineData("part time in 2025. The share was 49 percent in 2024", "part time in 2023. The share was 49 percent in 2022", "both older")]
    // The day of the page is before the one that is known: what says no later time for itself is left.
    [InlineData("2026-05-20", "2024-05-20", "raises older, size older, training older, both older")]
    // It is gone, or hidden, or there twice.
    [InlineData("Clerks often work at desks.", "", "undated gone")]
    [InlineData("<p>Most clerks", "<p hidden>Most clerks", "raises hidden, both hidden")]
    [InlineData("trained for 8 weeks.", "trained for 8 weeks. Clerks are trained for 5 weeks.", "training two-places")]
    [InlineData("trained for 8 weeks.", "trained for 8 weeks. Clerks are trained for 6 weeks.", "training two-places")]
    public void Each_is_taken_or_has_its_reason(string before, string after, string expected)
    {
        using var site = Guide();
        Assert.Contains(before, Next, StringComparison.Ordinal);
        var (run, report) = Bureau.Renew(site, Next.Replace(before, after, StringComparison.Ordinal));
        var wanted = new Dictionary<string, string>(All);
        foreach (var one in expected.Split(", ", StringSplitOptions.RemoveEmptyEntries))
            wanted[one.Split(' ')[0]] = one.Split(' ')[1];
        Assert.Equal(wanted.OrderBy(v => v.Key), Verdicts(report).OrderBy(v => v.Key));
        Assert.DoesNotContain("fault of staticguide", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_else_in_the_file_changes()
    {
        using var site = Guide();
        Bureau.Renew(site, Next);
        var expected = new[]
        {
            ("published: 2025-08-28, accessed: 2026-02-28", "published: 2026-05-20, accessed: 2026-06-01"),
            (
                "    value: 44200\n    unit: usd-per-year\n    as_of: 2024-05",
                "    value: 45930\n    unit: usd-per-year\n    as_of: 2025-05"
            ),
            (
                "    quote: The median annual wage for clerks was $44,200 in May 2024.\n",
                "    quote: The median annual wage for clerks was $45,930 in May 2025.\n    previous:\n      - {value: 44200, as_of: 2024-05, quote: \"The median annual wage for clerks was $44,200 in May 2024.\", published: 2025-08-28}\n"
            ),
            ("as_of: 2024-05\n    review_by: 2026-08-28", "as_of: 2025-05\n    review_by: 2027-08-28"),
            ("57 percent of all\n      clerks in May 2024.", "55 percent of all\n      clerks in May 2025."),
            ("$1,200 or more", "$1,350 or more"),
            ("'Half of all clerks worked part time in 2024.'", "'Half of all clerks worked part time in 2025.'"),
            ("\"The share was 48 percent in 2023.\"", "\"The share was 49 percent in 2024.\""),
            ("    as_of: 2024-05\n    quote: Clerks often", "    as_of: 2025-05\n    quote: Clerks often"),
            ("pay 12 percent", "pay 14 percent"),
            ("for 6 weeks", "for 8 weeks"),
        }.Aggregate(Evidence, (text, change) => text.Replace(change.Item1, change.Item2, StringComparison.Ordinal));
        Assert.Equal(expected, System.IO.File.ReadAllText(site.At(File)));
        var verified = Generator.Run(
            site.Root,
            ["verify", "--saved", "saved.html", "--id", "bureau", "--fetched", "2026-06-01", "--date", "2026-06-02"]
        );
        Assert.Equal(0, verified.ExitCode);
        var (_, again) = Bureau.Renew(site, Next);
        Assert.Empty(again.GetProperty("taken").EnumerateArray());
        Assert.Empty(again.GetProperty("files").EnumerateArray());
    }

    [Fact]
    public void A_source_of_passages_alone_is_renewed_too()
    {
        using var site = Guide();
        site.Write(
            File,
            Evidence[..Evidence.IndexOf("statistics:", StringComparison.Ordinal)]
                + Evidence[Evidence.IndexOf("passages:", StringComparison.Ordinal)..]
        );
        var (_, report) = Bureau.Renew(site, Next);
        Assert.Equal(All.OrderBy(v => v.Key), Verdicts(report).OrderBy(v => v.Key));
        Assert.Contains("published: 2026-05-20", System.IO.File.ReadAllText(site.At(File)), StringComparison.Ordinal);
    }

    /// <summary>A page of a later day that says all of it as before, and one thing with another number as well.</summary>
    [Fact]
    public void A_second_number_beside_an_old_one_is_seen_where_nothing_else_is_new()
    {
        using var site = Guide();
        site.Write(
            File,
            Evidence[..Evidence.IndexOf("statistics:", StringComparison.Ordinal)]
                + "passages:\n  - {id: training, source: bureau, as_of: 2025-08-28, quote: Clerks are trained for 6 weeks.}\n"
        );
        var (_, report) = Bureau.Renew(
            site,
            "<!doctype html><title>Clerks</title><meta name=last-modified content=2026-05-20><p>Clerks are trained for 6 weeks.</p><p>Clerks are trained for 8 weeks.</p>"
        );
        Assert.Equal("two-places", Verdicts(report)["training"]);
    }

    /// <summary>What names no time is reviewed a year after the edition that it is of.</summary>
    [Theory]
    [InlineData("2026-05-20", "2026-05-20")]
    // A page that names its year alone.
    [InlineData("2026-05-20", "2026")]
    [InlineData("<meta name=\"last-modified\" content=\"2026-05-20\">", "")]
    public void The_next_review_goes_with_the_edition_where_words_have_no_time(string before, string after)
    {
        using var site = Guide();
        site.Write(File, Evidence.Replace("note: of any size", "review_by: 2026-08-28", StringComparison.Ordinal));
        Bureau.Renew(site, Next.Replace(before, after, StringComparison.Ordinal));
        Assert.Contains("$1,350 or more.\", review_by: 2027-08-28}", System.IO.File.ReadAllText(site.At(File)), StringComparison.Ordinal);
    }

    /// <summary>Words of last year beside this year's numbers.</summary>
    [Fact]
    public void A_passage_that_was_left_beside_what_was_taken_is_reported()
    {
        using var site = Guide();
        site.Write("content/work.md", "---\ntitle: Work\n---\nClerks earn :stat[wage], and sit [@offices].\n");
        var (run, _) = Bureau.Renew(site, Next.Replace("Offices employed", "Offices had", StringComparison.Ordinal));
        Assert.Contains("SG5012", run.Output, StringComparison.Ordinal);
        Assert.Contains(
            "numbers and words of two editions: `wage` of the newer, `offices` of the older",
            run.Output,
            StringComparison.Ordinal
        );
    }

    /// <summary>
    /// A source cannot tell how things are years after it appeared: with that, the checks of the guide would fail, whether or not
    /// another entry fails them already.
    /// </summary>
    [Fact]
    public void What_is_dated_after_its_source_is_left()
    {
        using var site = Guide();
        site.Write(
            File,
            Evidence.Replace(
                "passages:\n",
                "  - {id: rooms, label: Rooms, value: 30, unit: number, as_of: 2030, source: bureau, quote: Offices will have 30 rooms in 2030.}\npassages:\n",
                StringComparison.Ordinal
            )
                + "\n  - {id: goal, source: bureau, as_of: 2030, quote: 'All clerks will work at home in 2030.'}"
                + "\n  - {id: already, source: bureau, as_of: 2031, quote: 'The bureau will move in 2031.'}\n"
        );
        var page =
            Next
            + "<p>Offices will have 32 rooms in 2031.</p><p>All clerks will work at home in 2031.</p><p>The bureau will move in 2031.</p>";
        var left = Bureau
            .Renew(site, page)
            .Report.GetProperty("left")
            .EnumerateArray()
            .ToDictionary(l => Text(l, "passage") ?? Text(l, "statistic")!, l => Text(l, "reason"));
        Assert.Equal(("unproven", "unproven"), (left.GetValueOrDefault("rooms"), left.GetValueOrDefault("goal")));
    }

    /// <summary>What another passage quotes is not what became of a sentence that is gone.</summary>
    [Fact]
    public void A_sentence_that_is_gone_is_not_taken_for_that_of_another_passage()
    {
        using var site = Guide();
        site.Write(
            File,
            Evidence
                + "\n  - {id: numeric, source: bureau, quote: 'The projected numeric change in jobs of clerks until 2034.'}"
                + "\n  - {id: percent, source: bureau, quote: 'The projected percent change in jobs of clerks until 2034.'}\n"
        );
        var page = Next + "<p>The projected percent change in jobs of clerks until 2034.</p>";
        Assert.Equal("gone", Verdicts(Bureau.Renew(site, page).Report)["numeric"]);
    }

    private static Site Guide() =>
        Site.Small()
            .Write(File, Evidence)
            .Write(
                "content/work.md",
                "---\ntitle: Work\n---\nClerks sit [@offices; @raises; @both; @undated; @tenth; @size; @training].\n"
            );

    /// <summary>Each passage with what it was taken as, or the reason for which it was left.</summary>
    private static Dictionary<string, string> Verdicts(JsonElement report) =>
        report
            .GetProperty("taken")
            .EnumerateArray()
            .Select(t => (Id: Text(t, "passage"), Verdict: $"{Text(t, "quote_after")} of {Text(t, "time_after")}"))
            .Concat(report.GetProperty("left").EnumerateArray().Select(l => (Id: Text(l, "passage"), Verdict: Text(l, "reason")!)))
            .Where(v => v.Id is not null)
            .ToDictionary(v => v.Id!, v => v.Verdict, StringComparer.Ordinal);

    private static string? Text(JsonElement element, string name) => element.TryGetProperty(name, out var text) ? text.GetString() : null;
}
