using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Cli.Renewing;

/// <summary>What a number was, wherever a reader or a program meets it.</summary>
public sealed class HistoryTests
{
    [Theory]
    [InlineData("previous:", "previous: [{value: 44200,")]
    [InlineData("previous: # none yet", "previous: [{value: 44200,")]
    [InlineData("previous: ~", "previous: [{value: 44200,")]
    [InlineData("previous: null # none", "previous: [{value: 44200,")]
    [InlineData("\"previous\": []", "\"previous\": [{value: 44200,")]
    public void A_number_that_has_no_past_yet_may_say_so(string line, string expected)
    {
        using var site = Bureau.Guide();
        site.Write(Bureau.File, Bureau.Evidence.Replace("    value: 44200\n", $"    value: 44200\n    {line}\n", StringComparison.Ordinal));
        Assert.Equal("45930 of 2025-05", Bureau.Verdicts(Bureau.Renew(site, Bureau.NextEdition).Report)["wage"]);
        Assert.Contains(expected, File.ReadAllText(site.At(Bureau.File)), StringComparison.Ordinal);
    }

    /// <summary>It stands behind the words that it is the past of, however many lines these have.</summary>
    [Theory]
    [InlineData("quote: >-\n      The median annual wage for clerks\n      was $44,200 in May 2024.")]
    [InlineData("quote: |\n      The median annual wage for clerks was $44,200 in May 2024.")]
    [InlineData("quote: \"The median annual wage for clerks\n      was $44,200 in May 2024.\"")]
    [InlineData("quote: The median annual wage for clerks\n      was $44,200 in May 2024.")]
    public void The_past_stands_behind_the_words(string quote)
    {
        using var site = Bureau.Guide();
        const string Line = "quote: The median annual wage for clerks was $44,200 in May 2024.";
        site.Write(Bureau.File, Bureau.Evidence.Replace(Line, quote, StringComparison.Ordinal));
        Bureau.Renew(site, Bureau.NextEdition);
        var next = quote.Replace("44,200", "45,930", StringComparison.Ordinal).Replace("2024", "2025", StringComparison.Ordinal);
        Assert.Contains(
            $"    {next}\n    previous:\n      - {{value: 44200,",
            File.ReadAllText(site.At(Bureau.File)),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("--dry-run", "Would be taken", "would be taken")]
    [InlineData("--quiet", "Taken", "were taken")]
    public void What_is_only_tried_is_not_said_to_be_done(string option, string heading, string words)
    {
        using var site = Bureau.Guide();
        site.Write("saved.html", Bureau.NextEdition);
        var run = Generator.Run(
            site.Root,
            ["renew", "--saved", "saved.html", "--id", "bureau", "--fetched", "2026-06-01", "--format", "markdown", option]
        );
        Assert.Contains($"### {heading}\n", run.Output, StringComparison.Ordinal);
        Assert.Contains(words, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_number_was_is_shown_and_given_away()
    {
        using var site = Bureau.Guide().WithTemplatesOfTheGuide();
        site.Write(
            Bureau.File,
            Bureau.Evidence.Replace(
                "    value: 44200\n",
                "    value: 44200\n    previous: [{value: 41900, as_of: 2022-05, archive_url: 'https://archive.example.org/1'}]\n",
                StringComparison.Ordinal
            )
        );
        site.Write("content/numbers.md", "---\ntitle: Numbers\nlayout: statistics\n---\n");
        site.Write(
            "content/pay.md",
            "---\ntitle: Pay\ncharts:\n  - {id: wages, kind: line, title: Wages over time, statistics: [wage]}\n---\nClerks earn :stat[wage], :stat[low], :stat[growth], :stat[openings], :stat[offices], :stat[projected], :stat[gap].\n\n::chart[wages]\n"
        );
        Bureau.Renew(site, Bureau.NextEdition);
        Generator.Build(site, "--date", "2026-06-01").FailedWith(0);
        var record = new BuiltPage(site.Page("/numbers/")).Document.GetElementById("wage")!;
        Assert.Contains("$44,200 (May 2024)", record.TextContent, StringComparison.Ordinal);
        Assert.Contains("$41,900 (May 2022)", record.TextContent, StringComparison.Ordinal);
        Assert.NotNull(record.QuerySelector("a[href='https://archive.example.org/1']"));
        var row = Csv.Rows(site.OutputFile("statistics.csv")).Single(r => r["id"] == "wage");
        Assert.Equal("2024-05=44200; 2022-05=41900", row["previous"]);
        Assert.StartsWith("2024-05=The median", row["previous_words"], StringComparison.Ordinal);
        Assert.Equal("2022-05=https://archive.example.org/1", row["previous_archive_url"]);
        Assert.Contains(record.QuerySelectorAll("dd li q"), q => q.TextContent.Contains("$44,200", StringComparison.Ordinal));
        Assert.Contains(
            "\"name\":\"previous value\",\"value\":44200",
            site.Page("/numbers/")
                .Replace(" ", "", StringComparison.Ordinal)
                .Replace("previousvalue", "previous value", StringComparison.Ordinal),
            StringComparison.Ordinal
        );
        var page = new BuiltPage(site.Page("/pay/")).Document;
        Assert.Contains(
            "$45,930 (May 2025); before, $44,200 (May 2024)",
            page.GetElementById("what-changed")!.ParentElement!.TextContent,
            StringComparison.Ordinal
        );
        // No line where nobody knows the number.
        Assert.Single(page.QuerySelectorAll("#chart-wages .chart-line"));
        Assert.Equal(3, page.QuerySelectorAll("#chart-wages circle").Length);
        Assert.Equal(
            ["May 2025", "May 2024", "May 2023", "May 2022"],
            page.QuerySelectorAll("#chart-wages tbody th").Select(t => t.TextContent)
        );
        Assert.Contains("not known", page.QuerySelector("#chart-wages table")!.TextContent, StringComparison.Ordinal);
    }
}
