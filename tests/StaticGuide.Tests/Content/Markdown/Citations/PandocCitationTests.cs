using System.Text.RegularExpressions;
using Markdig.Syntax;
using StaticGuide.Content.Markdown;
using StaticGuide.Content.Markdown.Citations;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Content.Markdown.Citations;

/// <summary>What cites for pandoc cites for us: keys, prefixes and suffixes, in <c>citations.tsv</c>.</summary>
public sealed partial class PandocCitationTests
{
    private const string Separator = " · ";

    private readonly ComparisonTable table = new("citations.tsv");

    [Fact]
    public void Ours_is_as_recorded() => table.Matches(table.Rows.Select(r => r with { Ours = Ours(r.Input) }));

    [Fact]
    public void Pandocs_is_as_recorded()
    {
        var input = string.Concat(table.Rows.Select(r => r.Input + "\n"));
        var lines = Pandoc.Run(table.PandocVersion, ComparisonTable.Path, input, "-f", "pandoc-citations.lua", "-t", "plain").Split('\n');
        table.Matches(table.Rows.Zip(lines, (row, line) => row with { Pandoc = line }));
    }

    [Fact]
    public void Every_difference_has_a_reason_and_nothing_else_has()
    {
        var wrong = table.Rows.Where(r => (Folded(r.Pandoc) == Folded(r.Ours)) != (r.Reason.Length == 0)).ToList();
        Assert.Empty(wrong);
    }

    [Fact]
    public void The_table_is_long_enough() => Assert.True(table.Rows.Select(r => r.Input).Distinct().Count() >= 200);

    private static string Ours(string input)
    {
        var document = Markdig.Markdown.Parse(input.Replace('⏎', '\n'), GuidePipeline.Body);
        return string.Join(
            Separator,
            document.Descendants<CitationInline>().Select(c => $"[{string.Join("; ", c.Citation.Items.Select(Printed))}]")
        );
    }

    private static string Printed(CitationItem item) =>
        (item.Prefix is { } prefix ? prefix + " " : "")
        + (item.SuppressAuthor ? "-" : "")
        + $"‹{item.Id}›"
        + (item.Locator is { } locator ? ", " + locator.Words : "")
        + item.Suffix;

    /// <summary>
    /// Without what makes no difference to a reader: the comma and braces of a locator, spaces at the end, curly quotation
    /// marks; and without the citations in the text itself, <c>@id</c>, which are meant to be text here.
    /// </summary>
    private static string Folded(string citations)
    {
        var bracketed = string.Join(Separator, citations.Split(Separator).Where(c => c.StartsWith('[')));
        var text = Braces().Replace(bracketed.Replace('“', '"').Replace('”', '"').Replace('‘', '\'').Replace('’', '\''), "› $1");
        return SpaceAtEnd().Replace(CommaOrSpace().Replace(text, "› "), "");
    }

    [GeneratedRegex(@"›,? ?\{([^{}]*)\}")]
    private static partial Regex Braces();

    [GeneratedRegex("›[, ]*")]
    private static partial Regex CommaOrSpace();

    [GeneratedRegex(@" +(?=[;\]])")]
    private static partial Regex SpaceAtEnd();
}
