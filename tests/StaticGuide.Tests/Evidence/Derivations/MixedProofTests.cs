using System.Text;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Evidence.Derivations;

/// <summary>A number with parts of several proofs, each of some type: whatever is wrong is said where it stands.</summary>
public sealed class MixedProofTests
{
    /// <summary>Each with whether it is right by itself.</summary>
    private static readonly (string Text, bool IsRight)[] Derived =
    [
        ("", true),
        ("derived: {formula: a, from: {a: base}}", true),
        ("derived: {formula: a, from: 5}", false),
        ("derived: {formula: a}", false),
        ("derived: {formula: a, from: {a: [base]}}", false),
        ("derived: {formula: [a], from: {a: base}}", false),
        ("derived: 5", false),
        ("derived: [a]", false),
        ("derived:", false),
    ];

    private static readonly (string Text, bool IsRight)[] Quotes =
    [
        ("", true),
        ("quote: There were 12 jobs.", true),
        ("quote: [a]", false),
        ("quote: {a: b}", false),
        ("quote:", false),
    ];

    private static readonly (string Text, bool IsRight)[] Sources =
    [
        ("", true),
        ("source: bureau", true),
        ("source: [bureau]", false),
        ("source: {a: b}", false),
    ];

    private static readonly (string Text, bool IsRight)[] Cells =
    [
        ("", true),
        ("cell: {row: Town, column: Jobs, text: '12'}", true),
        ("cell: 5", false),
        ("cell: [a]", false),
    ];

    private static readonly (string Text, bool IsRight)[] Values =
    [
        ("", true),
        ("value: 12", true),
        ("value: [1]", false),
        ("value: {from: 1, to: 12}", false),
    ];

    [Fact]
    public void Whatever_is_wrong_is_said_and_nothing_breaks()
    {
        using var site = Site.Small();
        var (evidence, page) = (new StringBuilder(), new StringBuilder("---\ntitle: Home\n---\n\n"));
        evidence.Append("sources:\n  - {id: bureau, title: Wages, publisher: Bureau, url: 'https://data.example.org/'}\nstatistics:\n");
        evidence.Append("  - {id: base, label: Base, value: 12, unit: jobs, as_of: 2024, source: bureau, quote: There were 12 jobs.}\n");
        List<(string Entry, int First, int Last, bool IsRight)> entries = [];
        var line = 5;
        foreach (var (derived, isDerivedRight) in Derived)
        foreach (var (quote, isQuoteRight) in Quotes)
        foreach (var (source, isSourceRight) in Sources)
        foreach (var (cell, isCellRight) in Cells)
        foreach (var (value, isValueRight) in Values)
        {
            string[] parts = [.. new[] { derived, quote, source, cell, value }.Where(p => p.Length > 0)];
            evidence.Append($"  - id: n{entries.Count}\n    label: Town\n    unit: jobs\n    as_of: 2024\n");
            foreach (var part in parts)
                evidence.Append($"    {part}\n");
            page.Append($":stat[n{entries.Count}]\n\n");
            entries.Add(
                (
                    string.Join("; ", parts),
                    line,
                    line + 3 + parts.Length,
                    isDerivedRight && isQuoteRight && isSourceRight && isCellRight && isValueRight
                )
            );
            line += 4 + parts.Length;
        }
        site.Write("content/evidence/all.yml", evidence.ToString()).Write("content/index.md", page.ToString());
        var reported = Findings
            .In(site)
            .Where(d => d.Place?.File == "content/evidence/all.yml")
            .Select(d => d.Place!.Start!.Value.Line)
            .ToHashSet();
        foreach (var (entry, first, last, isRight) in entries.Where(e => !e.IsRight))
            Assert.True(
                Enumerable.Range(first, last - first + 1).Any(reported.Contains),
                $"nothing is said of {{{entry}}} (line {first}, {isRight})"
            );
        Assert.Contains(entries, e => e.IsRight && !Enumerable.Range(e.First, e.Last - e.First + 1).Any(reported.Contains));
    }

    [Theory]
    [InlineData("derived: {formula: a, from: 5}")]
    [InlineData("derived: {formula: a, from: 5}\n    quote: x")]
    [InlineData("derived: {formula: a, from: 5}\n    cell: {row: a, text: b}")]
    public void A_mapping_that_is_none_is_said_with_and_without_a_quote(string proof)
    {
        using var site = Site.Small()
            .Write("content/evidence/one.yml", $"statistics:\n  - id: one\n    label: Town\n    unit: jobs\n    {proof}\n");
        Assert.Contains("SG1017", Findings.In(site).Select(d => d.Rule.Code));
    }
}
