using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Content.Lists;

/// <summary>A key of an entry whose spaces are lost is named where it stands, and nothing that follows from it.</summary>
public sealed class OutdentedKeysTests
{
    private const string Lists = """
        sources:
          - id: s
            publisher: P
            url: https://data.example.org/
            title: T
        statistics:
          - id: n
            label: L
            value: 30
            unit: people
            as_of: 2024
            source: s
            quote: There were 30 people in the town.
        passages:
          - id: p
            source: s
            note: So it is.
            quote: All of them were people.

        """;

    private const string Page = """
        faq:
          - id: q
            question: Why?
            answer: Because. [@s]
        charts:
          - id: c
            kind: bars
            statistics: [n, m]
            title: So it is

        """;

    private const string Text = "---\n:stat[n] of :stat[m]. So. [@p; @s]\n\n::chart[c]\n";

    private const string Other =
        "statistics: [{id: m, label: M, value: 31, unit: people, as_of: 2024, source: o, quote: There were 31 people in the city.}]\n"
        + "sources: [{id: o, title: O, publisher: P, url: 'https://data.example.org/o'}]\npassages: [{id: r, source: o, quote: So are they all here.}]\n";

    [Theory]
    [InlineData("title: T", "SG1015")]
    [InlineData("publisher: P", "SG1010")]
    [InlineData("quote: There", "SG1015")]
    [InlineData("value: 30", "SG1010")]
    [InlineData("quote: All", "SG1015")]
    [InlineData("note: So", "SG1010")]
    public void In_a_file_of_evidence(string key, string code)
    {
        using var site = Site.Small()
            .Write("content/evidence/e.yml", Lists.Replace($"    {key}", key, StringComparison.Ordinal))
            .Write("content/p.md", $"---\ntitle: P\n{Page}{Text}");
        AssertNamed(site, "content/evidence/e.yml", key, code);
    }

    [Theory]
    [InlineData("title: T", "SG1015")]
    [InlineData("title: So", "SG1015")]
    [InlineData("answer: Because", "SG1015")]
    [InlineData("kind: bars", "SG1010")]
    [InlineData("url: h", "SG1010")]
    public void On_a_page(string key, string code)
    {
        using var site = Site.Small()
            .Write("content/p.md", $"---\ntitle: P\n{Lists}{Page}{Text}".Replace($"    {key}", key, StringComparison.Ordinal));
        AssertNamed(site, "content/p.md", key, code);
    }

    [Fact]
    public void Each_of_two_is_named()
    {
        using var site = Site.Small()
            .Write(
                "content/evidence/e.yml",
                Lists.Replace("    note: So it is.\n    quote: All", "note: So it is.\nquote: All", StringComparison.Ordinal)
            )
            .Write("content/p.md", $"---\ntitle: P\n{Page}{Text}")
            .Write("content/evidence/other.yml", Other)
            .Write("content/o.md", "---\ntitle: O\n---\nSo. [@o; @r]\n");
        Assert.Equal(["SG1015 17", "SG1015 18"], Findings.In(site).Select(d => $"{d.Rule.Code} {d.Place!.Start!.Value.Line}"));
    }

    [Fact]
    public void Of_a_mapping_within_an_entry()
    {
        using var site = Site.Small()
            .Write(
                "content/evidence/e.yml",
                Lists.Replace("quote: There were 30 people in the town.", "cell:\n      row: All\n    text: '30'", StringComparison.Ordinal)
            )
            .Write("content/evidence/other.yml", Other)
            .Write("content/o.md", "---\ntitle: O\n---\nSo. [@o; @r; @s; @p] And :stat[m] of :stat[n].\n");
        var found = Assert.Single(Findings.In(site));
        Assert.Equal("`text` is not indented as the keys above it, so it is none of theirs", found.Message);
        Assert.Equal("indent it by 6 spaces", found.Hint);
    }

    [Theory]
    [InlineData("navigation:\n  - title: Home\npage: index.md\n", "page", "indent it by 4 spaces")]
    [InlineData("navigation:\n- title: Home\npage: index.md\n", "page", "indent it by 2 spaces")]
    public void Of_the_settings(string settings, string key, string hint)
    {
        using var site = Site.Small().Write("content/site.yml", Site.Settings + settings);
        var found = Assert.Single(Findings.In(site));
        Assert.Equal($"`{key}` is not indented as the keys above it, so it is none of theirs", found.Message);
        Assert.Equal(hint, found.Hint);
    }

    /// <summary>The page's own title below a list is none of the last entry's; nor is what stands apart, or what no entry has.</summary>
    [Theory]
    [InlineData("---\nsources:\n  - id: s\n    publisher: P\n    url: https://data.example.org/\ntitle: P\n---\nSo. [@s]\n", "SG1016")]
    [InlineData("---\ntitle: P\nfaq:\n  - id: q\n    question: Why?\n    answer: Because. [@m]\n\ndate: 2026-01-02\n---\nSo.\n", "SG2004")]
    [InlineData("---\ntitle: P\ntags:\n  - a\nurl: x\n---\nSo.\n", "SG1015")]
    public void Other_keys_are_not_moved(string page, string code)
    {
        using var site = Site.Small().Write("content/p.md", page);
        var found = Assert.Single(Findings.In(site));
        Assert.Equal(code, found.Rule.Code);
        Assert.DoesNotContain("indented", found.Message, StringComparison.Ordinal);
    }

    private static void AssertNamed(Site site, string file, string key, string code)
    {
        site.Write("content/evidence/other.yml", Other).Write("content/o.md", "---\ntitle: O\n---\nSo. [@o; @r]\n");
        var found = Assert.Single(Findings.In(site));
        Assert.Equal((code, file), (found.Rule.Code, found.Place!.File));
        var line = File.ReadAllLines(site.At(file))[found.Place.Start!.Value.Line - 1];
        Assert.StartsWith(key, line, StringComparison.Ordinal);
        Assert.Equal("indent it by 4 spaces", found.Hint?.Split(',')[0]);
    }
}
