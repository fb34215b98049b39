using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Content.Markdown;

/// <summary>A unit of something else, right beside a statistic, makes another number of it; what only looks so is left alone.</summary>
public sealed class OtherUnitTests
{
    [Theory]
    [InlineData("Clerks get $:stat[posts.number] an hour, $:stat[posts] each, €:stat[years].", "SG2105 1:12", "SG2105 1:42", "SG2105 1:62")]
    [InlineData("It is US$:stat[share.number], USD :stat[posts.number].", "SG2105 1:7", "SG2105 1:31")]
    [InlineData("The share is :stat[posts.number]%, :stat[posts] percent, :stat[years] %.", "SG2105 1:33", "SG2105 1:48", "SG2105 1:70")]
    [InlineData(
        "It rose :stat[points.number]%, :stat[points] percent, :stat[share.number] points.",
        "SG2105 1:29",
        "SG2105 1:45",
        "SG2105 1:74"
    )]
    [InlineData("Of :stat[posts]k, :stat[posts.number]k, :stat[posts.number] million.", "SG2105 1:16", "SG2105 1:38", "SG2105 1:60")]
    [InlineData("There are :stat[yearly.number] jobs, :stat[share.number] workers.", "SG2105 1:31", "SG2105 1:57")]
    [InlineData("It takes :stat[years.number] months, a :stat[years.number]-month course.", "SG2105 1:29", "SG2105 1:59")]
    [InlineData("There are :stat[posts.number] dollars, :stat[years.number] jobs.", "SG2105 1:30", "SG2105 1:59")]
    [InlineData(
        "Hay :stat[years.number] meses; es sind :stat[years.number] Tage; on a :stat[years.number] mois.",
        "SG2105 1:24",
        "SG2105 1:59",
        "SG2105 1:90"
    )]
    public void Another_unit_beside_it_is_reported(string text, params string[] expected) => Assert.Equal(expected, Found(text));

    [Theory]
    [InlineData("Clerks get :stat[yearly.number] dollars an hour.", "SG2105 1:32")]
    [InlineData("Clerks get an hourly rate of :stat[yearly], a monthly pay rate of :stat[yearly].", "SG2105 1:15", "SG2105 1:47")]
    [InlineData("Each month they get :stat[yearly].", "SG2105 1:1")]
    [InlineData("Per hour, most clerks are paid :stat[yearly].", "SG2105 1:1")]
    [InlineData("Al mes ganan :stat[yearly].", "SG2105 1:1")]
    [InlineData("Pro Monat verdienen sie :stat[yearly].", "SG2105 1:1")]
    [InlineData("Chaque mois, ils gagnent :stat[yearly].", "SG2105 1:1")]
    public void Another_time_than_that_of_pay_is_reported(string text, params string[] expected) => Assert.Equal(expected, Found(text));

    [Theory]
    [InlineData("It is $:stat[yearly.number], :stat[yearly.number] dollars, USD :stat[yearly.number], $:stat[yearly.number] a year.")]
    [InlineData(
        "There were :stat[posts.number] jobs in months to come, :stat[posts.number] day jobs, :stat[posts.number] year-round jobs."
    )]
    [InlineData("There were :stat[posts.number] people, :stat[posts.number] new openings; :stat[posts] in 5 years, :stat[years] of jobs.")]
    [InlineData(
        "It takes :stat[years.number] years, :stat[years.number]-year plans, :stat[years.number] Jahre; in :stat[years] people change."
    )]
    [InlineData("A :stat[share] jobs growth, :stat[share.number]%, :stat[share.number] percent, :stat[share.number] per cent.")]
    [InlineData("Of every 100 people, :stat[share.number] workers left, or :stat[share.number] women in a hundred.")]
    [InlineData("It rose by :stat[points.number] points, :stat[points.number] percentage points.")]
    [InlineData("For $:stat[yearly.number] people move; they pay USD :stat[yearly.number] workers want.")]
    // What a site declares may be written by anybody in any way.
    [InlineData(
        "It has $:stat[rate] here, :stat[rate.number]%, $:stat[thousands] of it, :stat[thousands.number] thousand jobs, :stat[plain.number]k."
    )]
    [InlineData("It has $:stat[plain], :stat[plain]%, :stat[plain] percent, :stat[plain.number] jobs.")]
    [InlineData(
        "Each year they get :stat[yearly], each month those who earn :stat[yearly] save, for each month they earn :stat[yearly] at most."
    )]
    [InlineData("Every month they get :stat[yearly] a year; each day they earn :stat[hourly]; a yearly rate of :stat[yearly].")]
    [InlineData("Costs in EUR :stat[posts.number] offices bear. Kilos: :stat[posts.number] kg, :stat[posts.number] Kinder.")]
    public void What_fits_its_unit_is_left_alone(string text) => Assert.Empty(Found(text));

    [Fact]
    public void It_is_seen_in_a_title_as_well()
    {
        using var site = Known().Write("content/q.md", "---\ntitle: The share is :stat[posts]%\n---\nText.\n");
        Assert.Contains("SG2105", Findings.In(site).Select(d => d.Rule.Code));
    }

    /// <summary>A hint proposes a statistic only where what stands beside the number fits its unit.</summary>
    [Theory]
    [InlineData("They earn $44,200.", true)]
    [InlineData("They earn $44,200 a year.", true)]
    [InlineData("They earn $44,200 a month.", false)]
    [InlineData("Their hourly wage was $44,200.", false)]
    [InlineData("Each month they get $44,200.", false)]
    [InlineData("They earn €44,200.", false)]
    public void A_hint_proposes_what_fits(string text, bool isProposed)
    {
        using var site = Known().Write("content/q.md", $"---\ntitle: Q\n---\n{text}\n");
        var hint = Findings.In(site).Single(d => d.Rule.Code == "SG2101").Hint!;
        Assert.Equal(isProposed, hint.Contains(":stat[yearly]", StringComparison.Ordinal));
    }

    private static IEnumerable<string> Found(string text)
    {
        using var site = Known();
        return
        [
            .. Findings
                .OnPage(site, text + "\n")
                .Where(f => f.StartsWith("SG2104", StringComparison.Ordinal) || f.StartsWith("SG2105", StringComparison.Ordinal)),
        ];
    }

    private static Site Known() =>
        Site.Small()
            .Write(
                "content/site.yml",
                Site.Settings
                    + "units: {rate: {suffix: \" a visit\"}, thousand-jobs: {suffix: \" thousand jobs\"}, plain: {suffix: \" of them\"}}\n"
            )
            .Write(
                "content/evidence/e.yml",
                "sources: [{id: almanac, title: Almanac, publisher: Press, url: 'https://example.org/a'}]\nstatistics:\n"
                    + Statistic("posts", 5, "jobs", "There were 5 jobs of the first kind.")
                    + Statistic("years", 7, "years", "It takes 7 years to learn it well.")
                    + Statistic("share", 12, "percent", "The share was 12 percent of all.")
                    + Statistic("points", 3, "percentage-points", "It rose by 3 percentage points in all.")
                    + Statistic("yearly", 44200, "usd-per-year", "It paid $44,200 a year to clerks.")
                    + Statistic("hourly", 21, "usd-per-hour", "It paid $21 an hour to clerks.")
                    + Statistic("rate", 40, "rate", "It was 40 a visit for all of them.")
                    + Statistic("thousands", 60, "thousand-jobs", "There were 60 thousand jobs in all.")
                    + Statistic("plain", 80, "plain", "There were 80 of them in all.")
            );

    private static string Statistic(string id, int value, string unit, string quote) =>
        $"  - {{id: {id}, label: Of {id}, value: {value}, unit: {unit}, as_of: 2025, source: almanac, quote: \"{quote}\"}}\n";
}
