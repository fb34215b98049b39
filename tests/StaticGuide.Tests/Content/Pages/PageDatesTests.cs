using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Content.Pages;

/// <summary>What a published page says to have happened on a day that is still to come; today is 2026-06-01.</summary>
public sealed class PageDatesTests
{
    [Theory]
    [InlineData("date: 2031-05-05", "`date` is in the future 3:7")]
    [InlineData("date: 2027-06-01", "`date` is in the future 3:7")]
    [InlineData("date: 2026-05-05\nupdated: 2031-05-05", "`updated` is in the future 4:10")]
    [InlineData(
        "changes:\n  - {date: 2026-05-05, text: A}\n  - {date: 2031-05-05, text: B}",
        "a change of this page is in the future 5:12"
    )]
    [InlineData("publish_date: 2026-05-05\ndate: 2031-05-05", "`date` is in the future 4:7")]
    public void A_day_to_come_is_named(string keys, string expected) => Assert.Equal([expected], Found(keys));

    [Theory]
    // Built for a day that is past.
    [InlineData("date: 2026-11-27\nupdated: 2027-05-31")]
    [InlineData("draft: true\ndate: 2031-05-05")]
    [InlineData("publish_date: 2031-05-05\ndate: 2031-05-05\nupdated: 2031-05-05")]
    [InlineData("publish_date: 2031-05-05\nchanges:\n  - {date: 2031-05-05, text: B}")]
    public void What_is_not_published_yet_may_lie_ahead(string keys)
    {
        Assert.Empty(Found(keys));
        Assert.Empty(Found(keys, drafts: true));
    }

    /// <summary>A page may be read against its sources before it appears, but not by a year.</summary>
    [Theory]
    [InlineData("date: 2026-02-01\nupdated: 2026-01-02", true)]
    [InlineData("date: 2026-02-01\nreviewed: 2025-02-10", true)]
    [InlineData("date: 2026-02-01\nreviewed: 2026-01-02", false)]
    [InlineData("date: 2026-02-01\nreviewed: 2026-02-01", false)]
    [InlineData("reviewed: 2020-02-10", false)]
    public void What_is_done_before_a_page_is_written(string keys, bool isReported)
    {
        using var site = Site.Small().Write("content/p.md", $"---\ntitle: P\n{keys}\n---\nText.\n");
        Assert.Equal(isReported, Findings.In(site).Any(d => d.Rule.Code == "SG2316"));
    }

    private static List<string> Found(string keys, bool drafts = false)
    {
        using var site = Site.Small();
        site.Write("content/p.md", $"---\ntitle: P\n{keys}\n---\nText.\n");
        var run = Generator.Check(site, drafts ? ["--drafts", "--future"] : []);
        return
        [
            .. run
                .Error.Split("\n\n")
                .Where(report => report.Contains("SG2314", StringComparison.Ordinal))
                .Select(report => report.Split('\n'))
                .Select(lines => $"{lines[0].Split("]: ")[1]} {lines[1].Split(".md:")[1]}"),
        ];
    }
}
