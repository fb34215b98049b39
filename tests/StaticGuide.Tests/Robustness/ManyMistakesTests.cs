using StaticGuide.Diagnostics;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Robustness;

/// <summary>Hundreds of thousands of mistakes of one kind, as a table of data or a slip of a program makes them.</summary>
public sealed class ManyMistakesTests
{
    [Theory]
    [InlineData(9_999, 9_999)]
    [InlineData(10_000, 10_000)]
    [InlineData(10_001, 10_000)]
    [InlineData(45_000, 10_000)]
    public void The_first_ten_thousand_are_reported_and_that_there_are_more(int made, int reported)
    {
        using var site = Site.Small();
        var found = Findings.OnPage(site, string.Concat(Enumerable.Repeat("# A\n", made)));
        Assert.Equal(reported, found.Count(f => f.StartsWith("SG1106", StringComparison.Ordinal)));
        Assert.Equal(made > reported, found.Contains("SG1207"));
        Assert.Equal($"SG1106 {reported}:1", found.Last(f => f.StartsWith("SG1106", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_same_are_kept_in_whatever_order_they_were_found()
    {
        var all = Enumerable
            .Range(1, 30_000)
            .Select(n => new Diagnostic(
                MarkdownRules.SecondTitle,
                new Place("content/a.md", new Position(n, 1), new Position(n, 2)),
                $"{n}"
            ))
            .ToArray();
        var forwards = Kept(all);
        Assert.Equal(forwards, Kept(all.Reverse()));
        Assert.Equal(forwards, Kept(all.OrderBy(d => d.Place!.Start!.Value.Line * 7_919L % 30_011)));
        Assert.Equal(10_001, forwards.Count);
    }

    [Fact]
    public void Other_codes_and_other_files_have_room_of_their_own()
    {
        using var site = Site.Small();
        var headings = string.Concat(Enumerable.Repeat("# A\n", 10_001));
        site.Write("content/a.md", $"---\ntitle: A\n---\n{headings}\n[b](b2.md)\n")
            .Write("content/b.md", $"---\ntitle: B\n---\n{headings}");
        var found = Findings.In(site);
        Assert.Equal(20_000, found.Count(d => d.Rule.Code == "SG1106"));
        Assert.Equal(["content/a.md", "content/b.md"], found.Where(d => d.Rule.Code == "SG1207").Select(d => d.Place!.File));
        Assert.Single(found, d => d.Rule.Code == "SG3001");
    }

    [Theory]
    [InlineData("tags", "t{0}", 1_000, false)]
    [InlineData("tags", "t{0}", 1_001, true)]
    [InlineData("aliases", "/t{0}/", 1_000, false)]
    [InlineData("aliases", "/t{0}/", 1_001, true)]
    public void A_list_whose_entries_become_pages_has_an_end(string key, string entry, int many, bool isRefused)
    {
        using var site = Site.Small();
        var list = string.Concat(Enumerable.Range(0, many).Select(n => $"  - {string.Format(null, entry, n)}\n"));
        site.Write("content/p.md", $"---\ntitle: P\n{key}:\n{list}---\nText.\n");
        var found = Findings
            .In(site)
            .Where(d => d.Place?.File == "content/p.md")
            .Select(d => $"{d.Rule.Code} {d.Place!.Start!.Value.Line}");
        Assert.Equal(isRefused ? ["SG1208 1004"] : [], found);
    }

    [Theory]
    [InlineData("#first-99", true)]
    [InlineData("#frist-99", false)]
    [InlineData("other.html#first-99", true)]
    [InlineData("other.html#frist-99", false)]
    public void Anchors_of_a_long_page_are_found_and_missed(string link, bool isThere)
    {
        var ids = string.Concat(Enumerable.Range(0, 1_000).Select(n => $"<p id=first-{n}>x</p>\n"));
        var links = string.Concat(Enumerable.Repeat($"<a href=\"{link}\">a</a>\n", 40));
        using var site = Site.Small().Write("content/a.html", ids + links).Write("content/other.html", ids);
        Assert.Equal(isThere ? 0 : 40, Findings.In(site).Count(d => d.Rule.Code == "SG3002" && d.Place?.File == "content/a.html"));
        Assert.Equal(isThere ? 0 : 3, Generator.Run(site.Root, ["links", "content"]).ExitCode);
    }

    private static List<string> Kept(IEnumerable<Diagnostic> all)
    {
        var bag = new DiagnosticBag();
        foreach (var one in all)
            bag.Add(one);
        return [.. bag.Sorted().Select(d => d.Message)];
    }
}
