using System.Text.Json;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Cli.Listing;

/// <summary><c>list passages</c>, and what a passage adds to <c>list stale</c>.</summary>
public sealed class PassageListTests
{
    private const string Evidence = """
        sources:
          - {id: rules, title: Rules, publisher: Bureau, url: "https://data.example.org/rules", published: 2025-01-01, update_period_days: 365}
        passages:
          - id: license
            source: rules
            locator: {label: Part two}
            quote: [A license is needed., It is not dear.]
            note: In all states.
            as_of: 2025
          - id: duties
            source: rules
            quote: They keep records.
            period: 2025/2027
            review_by: 2026-05-01
        """;

    [Fact]
    public void Each_is_listed_with_its_words_and_its_place()
    {
        using var site = SiteOf();
        var run = Generator.Run(site.Root, ["list", "passages", "--format", "json", "--date", "2026-06-01"]);
        run.Succeeded();
        var items = JsonDocument.Parse(run.Output).RootElement.GetProperty("items");
        Assert.Equal(
            [
                "{\"id\":\"duties\",\"source\":\"rules\",\"quote\":[\"They keep records.\"],\"period\":\"2025/2027\",\"review_by\":\"2026-05-01\","
                    + "\"overdue\":true,\"file\":\"content/evidence/rules.yml\",\"line\":10}",
                "{\"id\":\"license\",\"source\":\"rules\",\"quote\":[\"A license is needed.\",\"It is not dear.\"],\"locator\":\"Part two\","
                    + "\"note\":\"In all states.\",\"as_of\":\"2025\",\"review_by\":\"2026-01-01\",\"overdue\":true,"
                    + "\"file\":\"content/evidence/rules.yml\",\"line\":4}",
            ],
            items.EnumerateArray().Select(i => JsonSerializer.Serialize(i))
        );
        var text = Generator.Run(site.Root, ["list", "passages", "--date", "2026-06-01"]).Output;
        Assert.Contains("A license is needed. … It is not dear.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void One_with_a_day_of_its_own_is_listed_when_that_is_past()
    {
        using var site = SiteOf();
        var run = Generator.Run(site.Root, ["list", "stale", "--date", "2026-06-01"]);
        run.Succeeded();
        Assert.Contains("duties", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("license", run.Output, StringComparison.Ordinal);
        Assert.Contains(
            "1 source and 1 passage should have been looked at again",
            Generator.Check(site, "--date", "2026-06-01").Report,
            StringComparison.Ordinal
        );
    }

    private static Site SiteOf() =>
        Site.Small()
            .Write("content/evidence/rules.yml", Evidence)
            .Write("content/a.md", "---\ntitle: A\n---\n\nA license. [@license] They write. [@duties]\n");
}
