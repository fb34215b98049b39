using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Evidence.Coherence;

/// <summary>Fields of an entry that say another thing than its own quote or address, and entries that are one.</summary>
public sealed class AgreementTests
{
    private const string Source = "{id: s, title: T, publisher: P, url: 'https://data.example.org/'";

    [Theory]
    [InlineData("kind: median, unit: usd-per-year", "The mean annual wage was $50,000.")]
    [InlineData("kind: median, unit: usd-per-year", "They earn $50,000 on average.")]
    [InlineData("kind: mean, unit: usd-per-year", "The median annual wage was $50,000.")]
    [InlineData("kind: percentile, percentile: 10, unit: usd-per-year", "The highest 10 percent earned more than $50,000.")]
    [InlineData("kind: percentile, percentile: 90, unit: usd-per-year", "The lowest 10% earned less than $50,000.")]
    [InlineData("kind: percentile, percentile: 25, unit: usd-per-year", "At the 75th percentile, pay was $50,000.")]
    [InlineData("kind: median, unit: usd-per-hour", "The median annual wage was $50,000.")]
    [InlineData("kind: change, unit: percent", "Jobs are projected to decline 50,000 percent by 2034.")]
    [InlineData("kind: projection, unit: jobs", "Employment is projected to fall by about 50,000 jobs.")]
    [InlineData("kind: change, unit: percent", "They saw a 50,000 percent drop in 2024.")]
    [InlineData("kind: change, unit: percent", "Die Zahl wird um 50.000 Prozent sinken.")]
    [InlineData("kind: change, unit: percent", "El empleo disminuyó un 50.000 %.")]
    [InlineData("kind: change, unit: percent", "L’emploi a connu une baisse de 50 000 %.")]
    [InlineData("kind: median, unit: usd-per-year", "The median hourly wage was $50,000.")]
    [InlineData("kind: median, unit: usd-per-hour", "El salario medio anual fue de $50,000.")]
    [InlineData("kind: median, unit: usd-per-hour", "Die Hälfte verdient mehr als 50.000 Dollar im Jahr: $50,000.")]
    [InlineData("kind: median, unit: usd-per-year", "The median monthly wage was $50,000.")]
    [InlineData("kind: median, unit: usd-per-year", "The median weekly earnings of clerks in May 2024 were $50,000.")]
    [InlineData("kind: median, unit: usd-per-year", "The median wage per month was $50,000.")]
    [InlineData("kind: median, unit: usd-per-year", "Median daily pay: $50,000.")]
    [InlineData("kind: median, unit: usd-per-year", "Half of them earn $50,000 monthly or more.")]
    [InlineData("kind: median, unit: usd-per-year", "About $50,000 was the median weekly wage.")]
    [InlineData("kind: median, unit: usd-per-year", "El salario mediano mensual fue de $50,000.")]
    [InlineData("kind: median, unit: usd-per-year", "Der mittlere Monatslohn betrug $50,000.")]
    [InlineData("kind: median, unit: usd-per-hour", "The median weekly wage was $50,000.")]
    public void A_number_that_measures_something_else_than_its_quote(string fields, string quote) =>
        Assert.Equal(["SG2440"], Codes(fields, quote));

    [Theory]
    [InlineData("kind: median, unit: usd-per-year", "The median annual wage was $50,000.")]
    [InlineData("kind: median, unit: usd-per-year", "The median annual wage was $50,000, much faster than average.")]
    [InlineData("kind: median, unit: usd-per-year", "Half of them earn $50,000, more than the average of all occupations.")]
    [InlineData("kind: mean, unit: usd-per-year", "The average was $50,000, and the median $46,000.")]
    [InlineData("kind: mean, unit: usd-per-year", "By all means, $50,000 is good pay.")]
    [InlineData("kind: median, unit: usd-per-year", "This means that half earn $50,000.")]
    [InlineData("kind: percentile, percentile: 10, unit: usd-per-year", "The lowest 10 percent earned less than $50,000.")]
    [InlineData("kind: percentile, percentile: 90, unit: usd-per-year", "The top ten percent earned more than $50,000.")]
    [InlineData(
        "kind: percentile, percentile: 90, unit: usd-per-year",
        "The lowest 10 percent earned less than $30,000, and the highest 10 percent earned more than $50,000."
    )]
    [InlineData("kind: median, unit: usd-per-year", "The wage was $24.04 per hour, or $50,000 per year.")]
    [InlineData("kind: median, unit: usd-per-hour", "The annual survey found that half of them earn $50,000.")]
    [InlineData("kind: median, unit: usd-per-hour", "Those with more than a year of experience earn $50,000.")]
    [InlineData("kind: median, unit: usd-per-hour", "The annual median of the hourly pay was $50,000.")]
    [InlineData("kind: median, unit: usd-per-hour", "With 1,200 hours a year of training, half earn $50,000.")]
    [InlineData("kind: median, unit: usd-per-year", "Full-time work is 40 hours a week; half of them earn $50,000.")]
    [InlineData("kind: median, unit: usd-per-year", "Median pay: $50,000 / year, $24.04 / hour.")]
    [InlineData("kind: median, unit: usd-per-year", "The annual wage of half of them was $50,000; the hourly wage is below.")]
    [InlineData("kind: median, unit: usd-per-year", "They work 20 days a month, and half of them earn $50,000.")]
    [InlineData("kind: median, unit: usd-per-year", "Aides earn $850 a week, and half of the nurses $50,000.")]
    [InlineData("kind: median, unit: usd-per-year", "Monthly pay rose; half of them earn $50,000.")]
    [InlineData("kind: median, unit: usd-per-year", "Half of those with hourly pay earn $50,000.")]
    [InlineData("kind: median, unit: usd-per-year", "Half of them earn $50,000 in jobs with weekly pay.")]
    [InlineData("kind: median, unit: usd-per-year", "The monthly survey says that half of them earn $50,000.")]
    [InlineData("kind: median, unit: usd", "The median monthly wage was $50,000.")]
    [InlineData("kind: median, unit: usd-per-week", "Half of them earn $50,000 a year.")]
    [InlineData("kind: change, unit: percent", "Jobs are projected to grow 50,000 percent after the decline.")]
    [InlineData("kind: change, unit: jobs", "Employment fell from 50,000 jobs to 40,000.")]
    [InlineData("kind: change, unit: jobs", "Employment fell 50,000 to 90,000.")]
    [InlineData("kind: projection, unit: jobs", "Employment is projected to fall to 50,000 jobs.")]
    [InlineData("kind: change, unit: percent", "Employment did not decline 50,000 percent.")]
    [InlineData("kind: change, unit: jobs, population: jobs lost", "Employment fell by 50,000 jobs.")]
    [InlineData("kind: change, unit: jobs", "In fall 50,000 jobs were added.")]
    [InlineData("kind: count, unit: jobs", "Employment fell by 50,000 jobs.")]
    public void What_agrees_or_may(string fields, string quote) => Assert.DoesNotContain("SG2440", Codes(fields, quote));

    /// <summary>The number is there, by another time: that is said once, with the unit that fits.</summary>
    [Theory]
    [InlineData("usd-per-hour", "Half of them earn $50,000 a year or more.", "usd-per-year")]
    [InlineData("usd-per-year", "Half of them earn $50,000 per hour or more.", "usd-per-hour")]
    public void The_pay_of_another_time_is_one_mistake(string unit, string quote, string fitting)
    {
        using var site = With(
            $"sources:\n  - {Source}}}\nstatistics:\n  - {{id: n, label: L, value: 50000, kind: median, unit: {unit}, as_of: 2024, source: s, quote: '{quote}'}}\n"
        );
        var finding = Assert.Single(Findings.In(site), d => d.Rule.Code is "SG2305" or "SG2440");
        Assert.Equal("SG2305", finding.Rule.Code);
        Assert.Contains($"`unit: {fitting}`", finding.Hint, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Half of them […] earn $50,000.")]
    [InlineData("Half of them [...] earn $50,000.")]
    [InlineData("Half of them ... earn $50,000.")]
    [InlineData("Half of them … earn $50,000.")]
    [InlineData("Half of them, . . . it is said, earn $50,000.")]
    [InlineData("Half of them (…) earn $50,000.")]
    public void A_quote_that_leaves_something_out(string quote) =>
        Assert.Equal(["SG2441"], Codes("kind: median, unit: usd-per-year", quote));

    [Theory]
    [InlineData("And so on… Half of them earn $50,000.")]
    [InlineData("Half of them earn $50,000...")]
    [InlineData("Half of them earn $50,000 [in dollars of 2024].")]
    [InlineData("Read more ... Half of them earn $50,000. See the files a...z.")]
    public void Dots_of_the_source_itself(string quote) =>
        Assert.DoesNotContain("SG2441", Codes("kind: median, unit: usd-per-year", quote));

    [Fact]
    public void A_run_of_a_passage_that_leaves_something_out()
    {
        using var site = With(
            $"sources:\n  - {Source}}}\npassages:\n  - {{id: p, source: s, quote: [One thing is so., 'Another … is not.']}}\n"
        );
        Assert.Equal("SG2441 4:50", Short(Assert.Single(Findings.In(site), d => d.Rule.Code == "SG2441")));
    }

    [Theory]
    [InlineData("20240228101500", "2026-02-28", true)]
    [InlineData("20260228101500", "2026-02-26", true)]
    [InlineData("20260228101500if_", "2025-02-28", true)]
    [InlineData("20260228", "2026-03-28", true)]
    [InlineData("20260228101500", "2026-02-28", false)]
    [InlineData("20260228235900", "2026-03-01", false)]
    [InlineData("20260228id_", "2026-02-28", false)]
    [InlineData("2026", "2024-02-28", false)]
    [InlineData("*", "2024-02-28", false)]
    public void The_day_of_an_archived_copy(string time, string day, bool isWrong)
    {
        using var site = With(
            $"sources:\n  - {Source}, archive_url: 'https://web.archive.org/web/{time}/https://data.example.org/', archive_date: {day}}}\n"
        );
        Assert.Equal(isWrong, Findings.In(site).Any(d => d.Rule.Code == "SG2442"));
    }

    [Fact]
    public void Other_archives_have_addresses_of_their_own()
    {
        using var site = With($"sources:\n  - {Source}, archive_url: 'https://perma.cc/2024-0101', archive_date: 2026-02-28}}\n");
        Assert.DoesNotContain("SG2442", Findings.In(site).Select(d => d.Rule.Code));
    }

    [Theory]
    [InlineData("title: T, publisher: P, url: 'https://data.example.org/'", true)]
    [InlineData("title: T, publisher: P, url: 'https://data.example.org/#pay'", true)]
    [InlineData("title: T, publisher: P, url: 'https://data.example.org/2'", false)]
    [InlineData("title: Other, publisher: P, url: 'https://data.example.org/'", false)]
    [InlineData("title: T, publisher: P, url: 'https://data.example.org/', published: 2024", false)]
    [InlineData("title: T, publisher: P, url: 'https://data.example.org/', number: 13", false)]
    [InlineData("title: T, publisher: P, url: 'https://data.example.org/', edition: '2'", false)]
    public void A_source_that_is_entered_twice(string other, bool isTwice)
    {
        using var site = With($"sources:\n  - {Source}}}\n  - {{id: s2, {other}}}\n");
        Assert.Equal(isTwice ? ["SG2444 3:10"] : [], Findings.In(site).Where(d => d.Rule.Code == "SG2444").Select(Short));
    }

    private static string Short(StaticGuide.Diagnostics.Diagnostic d) =>
        $"{d.Rule.Code} {d.Place!.Start!.Value.Line}:{d.Place.Start.Value.Column}";

    private static Site With(string evidence) => Site.Small().Write("content/evidence/e.yml", evidence);

    /// <summary>The codes that this class is about.</summary>
    private static List<string> Codes(string fields, string quote)
    {
        using var site = With(
            $"sources:\n  - {Source}}}\nstatistics:\n  - {{id: n, label: L, value: 50000, {fields}, as_of: 2024, source: s, quote: '{quote}'}}\n"
        );
        return [.. Findings.In(site).Select(d => d.Rule.Code).Where(c => c.StartsWith("SG244", StringComparison.Ordinal))];
    }
}
