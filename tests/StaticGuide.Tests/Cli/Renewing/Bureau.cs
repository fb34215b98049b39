using System.Text.Json;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Cli.Renewing;

/// <summary>A bureau that counts clerks, a guide that quotes it, and the bureau's next edition.</summary>
internal static class Bureau
{
    public const string File = "content/evidence/clerks.yml";

    public const string Evidence = """
        sources:
          - id: bureau
            title: Clerks
            publisher: Bureau of Counting   # as it calls itself
            url: http://a.test/clerks
            published: 2025-08-28
            accessed: 2026-02-28
            update_period_days: 365
        statistics:
          - id: wage
            label: Median wage of clerks
            value: 44200
            unit: usd-per-year
            kind: median
            as_of: 2024-05
            source: bureau
            quote: The median annual wage for clerks was $44,200 in May 2024.
          - id: low
            label: What the lowest-paid tenth of clerks earned less than
            value: {less_than: 35020}
            unit: usd-per-year
            as_of: 2024-05
            source: bureau
            quote: "The lowest 10 percent earned less than $35,020, and the highest 10 percent earned more than $57,830."
          - id: growth
            label: Projected growth in jobs of clerks
            value: 12
            unit: percent
            kind: projection
            period: 2024/2034
            source: bureau
            quote: >-
              Employment of clerks is projected to grow 12 percent from 2024
              to 2034, much faster than the average for all occupations.
          - id: openings
            label: Projected openings for clerks
            value: 112300
            unit: jobs
            kind: projection
            period: 2024/2034
            source: bureau
            quote: 'About 112,300 openings for clerks are projected each year, on average, over the decade.'
          - id: offices
            label: Share of clerks in offices
            value: 57
            unit: percent
            as_of: 2024-05
            source: bureau
            quote: Offices of all kinds 57%
          - {id: projected, label: Projected jobs of clerks, value: 912200, unit: jobs, kind: projection, period: 2024/2034, source: bureau, cell: {row: Clerks, column: "Employment, 2034", text: "912,200"}}
          - id: gap
            label: The wage of clerks in parts of the median
            derived: {formula: "wage / 442", from: {wage: wage}}
            unit: usd-per-year
        """;

    /// <summary>What the bureau says now: the same words, a year later.</summary>
    public const string NextEdition = """
        <!doctype html><html lang=en><head><title>Clerks</title><meta name="last-modified" content="2026-05-20"></head><body><h1>Clerks</h1>
        <p>The median annual wage for clerks was $45,930 in May 2025. The lowest 10 percent earned less than $36,100, and the highest 10&nbsp;percent earned more than $59,010.</p>
        <p>Employment of clerks is projected to grow 9 percent from 2025 to 2035, <em>much</em> faster than the average for all occupations.
        About 108,700 openings for clerks are projected each year, on average, over the decade.</p>
        <table><tr><td>Offices of all kinds</td><td>55%</td></tr><tr><td>Shops</td><td>21</td></tr></table>
        <table><tr><td>Offices of all kinds</td><td>46,310</td></tr><tr><td>Shops</td><td>39,900</td></tr></table>
        <table><tr><th>Occupation</th><th>Employment, 2025</th><th>Employment, 2035</th></tr><tr><th>Clerks</th><td>821,400</td><td>895,100</td></tr></table>
        </body></html>
        """;

    /// <summary>Where <c>verify</c> found the row of offices.</summary>
    private const string Lock = """
        {"version": 1, "sources": [
        {"url":"http://a.test/clerks","verdict":"verified","checked":"2026-02-28","reached":"2026-02-28","first_verified":"2026-02-28","verified":"2026-02-28","copy":"saved","quotes":[{"statistic":"offices","hash":"b114606adf82","verdict":"found","place":"x2.583a.8213"}]}
        ]}
        """;

    public static Site Guide() =>
        Site.Small()
            .Write(File, Evidence)
            .Write("content/evidence.lock.json", Lock)
            .Write(
                "content/pay.md",
                "---\ntitle: Pay\n---\nClerks earn :stat[wage], :stat[low], :stat[growth], :stat[openings], :stat[offices], :stat[projected], :stat[gap].\n"
            );

    /// <summary>The same guide with further statistics.</summary>
    public static Site GuideWith(params string[] entries) =>
        Guide().Write(File, Evidence + string.Concat(entries.Select(e => $"\n  {e}")) + "\n");

    /// <summary>The same page with more at its end.</summary>
    public static string NextWith(string html) => NextEdition.Replace("</body>", $"{html}</body>", StringComparison.Ordinal);

    /// <summary>The run at a saved copy of a page, as JSON.</summary>
    public static (Run Run, JsonElement Report) Renew(Site site, string page, params string[] more)
    {
        site.Write("saved.html", page);
        var run = Generator.Run(
            site.Root,
            ["renew", "--saved", "saved.html", "--id", "bureau", "--fetched", "2026-06-01", "--format", "json", .. more]
        );
        Assert.True(run.Output.StartsWith('{'), run.Error);
        return (run, JsonDocument.Parse(run.Output).RootElement);
    }

    /// <summary>Each statistic with what it was taken as, or the reason for which it was left.</summary>
    public static IReadOnlyDictionary<string, string> Verdicts(JsonElement report) =>
        report
            .GetProperty("taken")
            .EnumerateArray()
            .Select(t => (Id: Text(t, "statistic"), Verdict: $"{Text(t, "after")} of {Text(t, "time_after")}"))
            .Concat(report.GetProperty("left").EnumerateArray().Select(l => (Id: Text(l, "statistic"), Verdict: Text(l, "reason"))))
            .ToDictionary(v => v.Id, v => v.Verdict, StringComparer.Ordinal);

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;
}
