using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Reproducibility;

/// <summary>
/// The day comes from <c>--date</c>, else from SOURCE_DATE_EPOCH, else from the clock; nothing else knows what day it is.
/// </summary>
public sealed class TodayTests
{
    private const string Page = "---\ntitle: P\n";

    [Theory]
    [InlineData("2026-06-09", false)]
    [InlineData("2026-06-10", true)]
    public void A_page_is_published_on_its_publish_date(string day, bool published) =>
        Assert.Equal(published, IsPublished("publish_date: 2026-06-10", "--date", day));

    [Theory]
    [InlineData("2026-06-09", true)]
    [InlineData("2026-06-10", false)]
    public void A_page_is_gone_on_its_expiry_date(string day, bool published) =>
        Assert.Equal(published, IsPublished("expiry_date: 2026-06-10", "--date", day));

    [Fact]
    public void Future_and_drafts_publish_what_is_still_to_come()
    {
        Assert.True(IsPublished("publish_date: 2099-01-01", "--future"));
        Assert.True(IsPublished("draft: true", "--drafts"));
        Assert.False(IsPublished("draft: true", "--future"));
        Assert.False(IsPublished("publish_date: 2099-01-01", "--drafts"));
    }

    [Theory]
    [InlineData("2026-06-10", 0)]
    [InlineData("2026-06-11", 1)]
    public void Evidence_is_overdue_from_the_day_after(string day, int warnings)
    {
        using var site = Site.Small()
            .Write(
                "content/evidence/e.yml",
                "sources:\n  - {id: s, title: S, publisher: P, url: \"https://data.example.org/\", published: 2026-05-31, "
                    + "update_period_days: 10}\n"
            )
            .Write("content/index.md", "---\ntitle: Home\n---\n\nWelcome. [@s]\n");
        var run = Generator.Build(site, "--date", day);
        run.Succeeded();
        Assert.Equal(warnings, run.Codes.Count(c => c == "SG2017"));
        site.Write(
            "content/evidence.lock.json",
            """{"version":1,"sources":[{"url":"https://data.example.org/","verdict":"verified","checked":"2026-06-01","reached":"2026-06-01"}]}"""
        );
        Assert.Equal(warnings, Generator.Build(site, "--date", day, "--strict").ExitCode);
    }

    [Theory]
    [InlineData("1781049599", false)] // 2026-06-09T23:59:59Z
    [InlineData("1781049600", true)] // 2026-06-10T00:00:00Z
    public void SOURCE_DATE_EPOCH_is_the_day_in_UTC(string epoch, bool published)
    {
        using var site = Site.Small().Write("content/p.md", Page + "publish_date: 2026-06-10\n---\n");
        Generator
            .Run(site.Root, ["build"], new Dictionary<string, string> { ["SOURCE_DATE_EPOCH"] = epoch, ["TZ"] = "America/Adak" })
            .Succeeded();
        Assert.Equal(published, File.Exists(Path.Combine(site.Output, "p/index.html")));
    }

    [Fact]
    public void The_date_that_is_named_goes_before_SOURCE_DATE_EPOCH() =>
        Assert.False(IsPublished("publish_date: 2026-05-31", "--date", "2026-05-30"));

    [Theory]
    [InlineData("--date", "2026-02-30")]
    [InlineData("--date", "10.6.2026")]
    [InlineData("--date", "today")]
    [InlineData("--date", "0001-01-01")]
    public void A_date_that_is_none_is_wrong_usage(string option, string value)
    {
        using var site = Site.Small();
        var run = Generator.Build(site, option, value);
        run.FailedWith(2);
        Assert.Contains(value, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("yesterday")]
    [InlineData("-1")]
    [InlineData("99999999999999999999")]
    public void A_SOURCE_DATE_EPOCH_that_is_no_number_of_seconds_is_wrong_usage(string epoch)
    {
        using var site = Site.Small();
        var run = Generator.Run(site.Root, ["build"], new Dictionary<string, string> { ["SOURCE_DATE_EPOCH"] = epoch });
        run.FailedWith(2);
        Assert.Contains(epoch, run.Error, StringComparison.Ordinal);
    }

    private static bool IsPublished(string key, params string[] arguments)
    {
        using var site = Site.Small().Write("content/p.md", Page + key + "\n---\n");
        Generator.Build(site, arguments).Succeeded();
        return File.Exists(Path.Combine(site.Output, "p/index.html"));
    }
}
