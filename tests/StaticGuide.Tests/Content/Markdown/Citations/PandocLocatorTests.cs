using StaticGuide.Content.Markdown.Citations;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Content.Markdown.Citations;

/// <summary>What is a locator for pandoc's citeproc is one for us, with the same label and value, in <c>locators.tsv</c>.</summary>
public sealed class PandocLocatorTests
{
    private readonly ComparisonTable table = new("locators.tsv");

    [Fact]
    public void Ours_is_as_recorded() => table.Matches(table.Rows.Select(r => r with { Ours = Ours(r.Input) }));

    [Fact]
    public void Pandocs_is_as_recorded()
    {
        var text =
            "---\nreferences:\n- {id: a, type: book, title: A}\n---\n\n"
            + string.Join("\n\n", table.Rows.Select(r => $"[@a{r.Input}]"))
            + "\n";
        var output = Pandoc.Run(
            table.PandocVersion,
            ComparisonTable.Path,
            text,
            "-f",
            "markdown",
            "--citeproc",
            "--csl",
            "pandoc-locators.csl",
            "-t",
            "plain",
            "--wrap=none"
        );
        var lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(table.Rows.Count, lines.Length);
        table.Matches(table.Rows.Zip(lines, (row, line) => row with { Pandoc = line[1..].Replace('\u00a0', ' ') }));
    }

    [Fact]
    public void Every_difference_has_a_reason_and_nothing_else_has()
    {
        var wrong = table.Rows.Where(r => (Folded(r.Pandoc) == Folded(r.Ours)) != (r.Reason.Length == 0)).ToList();
        Assert.Empty(wrong);
    }

    private static string Ours(string suffix)
    {
        var item = CitationSyntax.Read($"[@a{suffix}]")!.Items[0];
        return (item.Locator is { } locator ? $"‹{locator.Label}:{locator.Value}›" : "") + item.Suffix;
    }

    /// <summary>pandoc sets the dash of a range.</summary>
    private static string Folded(string text) => text.Replace('–', '-');
}
