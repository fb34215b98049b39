using System.Text.Json.Nodes;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Cli.Listing;

/// <summary><c>list</c>: what is not written where the entry is, but follows from the lock and from statistics.</summary>
public sealed class ListedStatesTests
{
    [Fact]
    public void Sources_are_listed_with_what_the_lock_says_of_them()
    {
        using var site = ListCommandTests.Guide();
        site.Write(
            "content/evidence.lock.json",
            """
            {
              "version": 1,
              "sources": [
                {"url":"https://almanac.example.org/","verdict":"dead","failing":["2026-04-01","2026-04-08","2026-04-15"],"checked":"2026-04-15"},
                {"url":"https://data.example.org/","verdict":"moved","checked":"2026-04-15","reached":"2026-04-15","verified":"2026-04-15","http_status":200,"moved_to":"https://new.example.org/","moved_since":"2026-04-08"}
              ]
            }

            """
        );
        var text = ListCommandTests.List(site, "sources").Output;
        Assert.Matches("almanac .* 2026-04-15: dead +Press", text);
        Assert.Matches("bureau .* 2026-04-15: moved +Bureau", text);
        var items = JsonNode.Parse(ListCommandTests.List(site, "sources", "--format", "json").Output)!["items"]!.AsArray();
        Assert.Equal([("dead", "2026-04-15"), ("moved", "2026-04-15")], items.Select(i => ((string)i!["verdict"]!, (string)i["checked"]!)));
    }

    [Fact]
    public void Titles_have_the_words_of_their_statistics()
    {
        using var site = ListCommandTests.Guide();
        site.Write("content/pay.md", "---\ntitle: Half earn :stat[pay]\ndescription: d\n---\n")
            .Write("content/es.md", "---\ntitle: Ganan :stat[pay]\nlang: es\ndraft: true\n---\n");
        Assert.Contains("published  Half earn $44,200\n", ListCommandTests.List(site, "pages").Output, StringComparison.Ordinal);
        Assert.Matches("content/es.md .*Ganan .*44[.,\u202F\u00A0 ]?200", ListCommandTests.List(site, "drafts").Output);
        Assert.Contains(
            "\"title\":\"Half earn $44,200\"",
            Compact(ListCommandTests.List(site, "pages", "--format", "json").Output),
            StringComparison.Ordinal
        );

        static string Compact(string json) => JsonNode.Parse(json)!.ToJsonString();
    }

    [Fact]
    public void Words_that_their_source_does_not_have_any_more_are_called_drifted()
    {
        using var site = ListCommandTests.Guide();
        site.Write("content/evidence/words.yml", "passages:\n  - {id: words, source: almanac, quote: They said so and did so.}\n");
        site.Write("saved.html", "<!doctype html><title>Almanac</title><p>Nothing of the kind stands here.</p>");
        site.Write("wages.html", "<!doctype html><title>Wages</title><p>It was $44,200.</p>");
        Generator.Run(
            site.Root,
            [
                .. (string[])["verify", "--date", "2026-06-01", "--saved", "saved.html", "--id", "almanac", "--fetched", "2026-05-01"],
                .. (string[])["--saved", "wages.html", "--id", "bureau", "--fetched", "2026-05-01"],
            ]
        );
        Assert.Matches("almanac .* 2026-05-01: drifted", ListCommandTests.List(site, "sources").Output);
        Assert.Matches("words +almanac +drifted +They said", ListCommandTests.List(site, "passages").Output);
        Assert.Matches("growth .*overdue, drifted +Growth", ListCommandTests.List(site, "statistics").Output);
        var items = JsonNode.Parse(ListCommandTests.List(site, "statistics", "--format", "json").Output)!["items"]!.AsArray();
        Assert.Equal(["not-found", "found"], items.Select(i => (string?)i!["verdict"]));
    }
}
