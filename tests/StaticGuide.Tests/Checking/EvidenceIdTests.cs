using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Checking;

/// <summary>An id of evidence that a page has already is named where a writer wrote it.</summary>
public sealed class EvidenceIdTests
{
    private const string Source = "sources:\n  - id: {0}\n    title: T\n    author: A\n    url: https://e.example.org/x\n";

    private const string Statistic =
        "statistics:\n  - id: {0}\n    label: L\n    value: 12\n    unit: percent\n    as_of: 2024-05\n    source: src\n    quote: It is 12 percent.\n";

    [Theory]
    [InlineData("statistics", "main", 7)]
    [InlineData("sources", "contents", 2)]
    [InlineData("glossary", "main", 15)]
    public void The_entry_is_named(string layout, string id, int line)
    {
        using var site = Site.Small()
            .WithTemplatesOfTheGuide()
            .Write(
                "content/evidence/s.yml",
                Source.Replace("{0}", layout == "sources" ? id : "src", StringComparison.Ordinal)
                    + Statistic
                        .Replace("{0}", layout == "statistics" ? id : "pay", StringComparison.Ordinal)
                        .Replace("src", layout == "sources" ? id : "src", StringComparison.Ordinal)
                    + $"terms:\n  - id: {(layout == "glossary" ? id : "term")}\n    term: Main\n    definition: The chief one.\n"
            )
            .Write("content/list.md", $"---\ntitle: List\nlayout: {layout}\n---\nx\n");
        var found = Assert.Single(Findings.In(site), d => d.Rule.Code == "SG3007");
        Assert.Equal(("content/evidence/s.yml", line), (found.Place!.File, found.Place.Start!.Value.Line));
        Assert.Contains($"choose another, such as `{id}-2`", found.Hint, StringComparison.Ordinal);
    }
}
