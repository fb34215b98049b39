using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Content.Markdown.Tables;

/// <summary>Tables as GitHub Flavored Markdown 4.10 has them; each row of a table is written <c>cell|cell</c> here.</summary>
public sealed class TableTests
{
    public static TheoryData<string, string[]> Tables =>
        new()
        {
            { "| foo | bar |\n| --- | --- |\n| baz | bim |", ["foo|bar", "baz|bim"] },
            { "| abc | defghi |\n:-: | -----------:\nbar | baz", ["abc|defghi", "bar|baz"] },
            { "| f\\|oo  |\n| ------ |\n| b `\\|` az |\n| b **\\|** im |", ["f|oo", "b | az", "b | im"] },
            { "| abc | def |\n| --- | --- |\n| bar |", ["abc|def", "bar|"] },
            { "| abc | def |\n| --- | --- |", ["abc|def"] },
            { "Term | Pay\n-|-\nA | low\n[x | y", ["Term|Pay", "A|low", "[x|y"] },
            { "A | B\r\n--|--\r\n*a | b*\r\n", ["A|B", "*a|b*"] },
            { "| Command | Does |\n|---|---|\n| `ls \\| wc -l` | `\\|\\|` |", ["Command|Does", "ls | wc -l|||"] },
            { "| a | b |\n|---|---|\n|  | c |\n| \\| | |", ["a|b", "|c", "||"] },
            { "a | b\n:--|--:\n==== | c\n", ["a|b", "====|c"] },
            { "    \n   | a |\n   |---|\n   | b |", ["a", "b"] },
        };

    [Theory]
    [MemberData(nameof(Tables), DisableDiscoveryEnumeration = true)]
    public void A_row_is_a_line_and_a_cell_stands_between_pipes(string markdown, string[] rows)
    {
        var page = MarkdownPage.Of(markdown);
        Assert.Equal(rows, page.Main!.QuerySelectorAll("tr").Select(r => string.Join('|', r.Children.Select(c => BuiltPage.Words(c)))));
        Assert.DoesNotContain("SG11", page.Run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("> quotation", "blockquote")]
    [InlineData("- item", "ul")]
    [InlineData("## Heading", "h2")]
    [InlineData("```\ncode\n```", "pre")]
    [InlineData("    code", "pre")]
    [InlineData("***", "hr")]
    [InlineData(":::note\nText\n:::", ".callout")]
    [InlineData("\nWords", "p")]
    public void Another_block_or_an_empty_line_ends_a_table(string below, string element)
    {
        var page = MarkdownPage.Silent($"| a | b |\n|---|---|\n| c | d |\n{below}\n");
        Assert.Equal(2, page.Words("tr").Count);
        Assert.NotNull(page.Main!.QuerySelector($".table-scroll ~ {element}"));
    }

    [Theory]
    [InlineData("- item\n  | a | b |\n  |---|---|\n  | c | d |", "li table")]
    [InlineData("> | a | b |\n> |---|---|\n> | c | d |", "blockquote table")]
    [InlineData(":::tip\n| a | b |\n|---|---|\n| c | d |\n:::", ".callout table")]
    [InlineData("Words above.\n| a | b |\n|---|---|\n| c | d |", "p + .table-scroll table")]
    [InlineData("Term\n:   | a | b |\n    |---|---|\n    | c | d |", "dd table")]
    [InlineData("[x]: https://example.org/\n| a | b |\n|---|---|\n| c | [x] |", "table a")]
    public void A_table_stands_wherever_a_block_may(string markdown, string selector) =>
        Assert.NotNull(MarkdownPage.Silent(markdown).Main!.QuerySelector(selector));

    [Theory]
    [InlineData("> | a | b |\n|---|---|")]
    [InlineData("| a | b |\n\n|---|---|")]
    [InlineData("a | b\n- | -")]
    [InlineData("Words\n---")]
    [InlineData("a `|` b\n| - - |")]
    public void Without_a_delimiter_row_right_below_there_is_no_table(string markdown) =>
        Assert.Null(MarkdownPage.Of(markdown).Main!.QuerySelector("table"));

    [Fact]
    public void A_row_that_begins_with_a_citation_keeps_its_cells()
    {
        const string Source = "sources:\n  - {id: handbook, title: The handbook, publisher: A press, url: https://example.org/h}\n";
        using var site = Site.Small()
            .Write("content/page.md", $"---\ntitle: Page\n{Source}---\nSetting | Pay\n--|--\nA | low\n[@handbook] B | high\n");
        Generator.Build(site).EndedInOrder();
        var rows = new BuiltPage(site.Page("/page/")).Document.QuerySelectorAll("tbody tr").Select(r => BuiltPage.Words(r.Children));
        Assert.Equal(["A low", "B high"], rows);
    }

    [Fact]
    public void Cells_that_nobody_sees_are_named()
    {
        var page = MarkdownPage.Of("| Setting | Pay |\n|---|---|\n| Hospital | high | surplus |\n| Office | low |\n| Clinic | low | |\n");
        page.Run.FailedWith(0, "SG1110");
        page.Reports("SG1110", line: 3, column: 21);
        Assert.Equal(["Setting", "Pay"], page.Words("thead th"));
    }

    [Theory]
    [InlineData("| One | Two |\n|---|\n| a | b |")]
    [InlineData("One | Two\n---|---|---\na | b")]
    public void A_delimiter_row_that_does_not_fit_is_named(string markdown)
    {
        var page = MarkdownPage.Of(markdown);
        page.Run.FailedWith(0, "SG1111");
        page.Reports("SG1111", line: 2);
        Assert.Null(page.Main!.QuerySelector("table"));
    }

    [Fact]
    public void Words_right_below_a_table_are_its_last_row_and_named()
    {
        var page = MarkdownPage.Of("| Setting | Pay |\n|---|---|\n| Hospital | high |\nSource: the handbook.\n\nNext.\n");
        page.Run.FailedWith(0, "SG1112");
        page.Reports("SG1112", line: 4);
        Assert.Equal(["Setting Pay", "Hospital high", "Source: the handbook."], page.Words("tr").Select(w => w.Trim()));
    }

    [Fact]
    public void What_is_wrong_in_a_cell_is_found_where_it_stands_behind_escaped_pipes() =>
        MarkdownPage.Of("> | a | b |\n> |---|---|\n> | \\| x \\| | 😀 \\| :stat[none] |\n").Reports("SG2005", line: 3, column: 20);

    [Fact]
    public void Each_row_of_a_wide_table_is_filled_up_only_to_a_limit() =>
        MarkdownPage
            .Of(
                $"{string.Concat(Enumerable.Repeat("|a", 2_000))}|\n{string.Concat(Enumerable.Repeat("|-", 2_000))}|\n{string.Concat(Enumerable.Repeat("|x|\n", 200))}"
            )
            .Run.FailedWith(1, "SG1113");

    [Theory]
    [InlineData("| Job | Pay |\n|---|---|\n| Nurse | high |\n| Aide | low |", "Nurse, Aide")]
    [InlineData("| Year | Pay |\n|---|---|\n| 2023 | low |\n| 2024 | high |", "")]
    [InlineData("| | Pay |\n|---|---|\n| Nurse | high |", "")]
    [InlineData("| Job | Pay |\n|---|---|\n| Nurse | high |\n| | low |", "")]
    [InlineData("| Job |\n|---|\n| Nurse |", "")]
    [InlineData("| `code` | Does |\n|---|---|\n| `ls` | lists |", "ls")]
    public void A_first_column_of_words_names_its_rows(string markdown, string expected)
    {
        var page = MarkdownPage.Silent(markdown);
        Assert.Equal(expected, string.Join(", ", page.Main!.QuerySelectorAll("tbody th[scope=row]").Select(h => h.TextContent)));
    }

    [Theory]
    [InlineData("| Job | Share |\n|---|---|\n| Aide | 7% |\n| Nurse | 57% |", "figures")]
    [InlineData("| Job | Share |\n|---|---:|\n| Aide | 7% |\n| Nurse | 57% |", "align-right figures")]
    [InlineData("| Job | Pay |\n|---|---|\n| Aide | **$1,200.50** |\n| Nurse | −$90 |\n| Cook | |", "figures")]
    [InlineData("| Job | Rows |\n|---|---|\n| Aide | 1.234.567 |\n| Nurse | 8–12 |", "figures")]
    [InlineData("| Job | Share |\n|---|---|\n| Aide | 7%[^a] |\n| Nurse | 57% |\n\n[^a]: Rounded.", "figures noted")]
    // A writer has another place for it, words stand between, the ends differ, and what only looks like numbers.
    [InlineData("| Job | Share |\n|---|:--|\n| Aide | 7% |", "")]
    [InlineData("| Job | Share |\n|---|:-:|\n| Aide | 7% |", "align-center")]
    [InlineData("| Job | Share |\n|---|---|\n| Aide | about 7% |\n| Nurse | 57% |", "")]
    [InlineData("| Job | Share |\n|---|---|\n| Aide | 7% |\n| Nurse | 57 |", "")]
    [InlineData("| Job | Call |\n|---|---|\n| Aide | 555-1234 |\n| Nurse | 555-1235 |", "")]
    [InlineData("| Job | Day |\n|---|---|\n| Aide | 31.12.2024 |\n| Nurse | 1.2.2024 |", "")]
    [InlineData("| Job | Version |\n|---|---|\n| Aide | `1.2` |", "")]
    [InlineData("| Job | Share |\n|---|---|\n| Aide | |", "")]
    public void A_column_of_figures_lines_up_by_itself(string markdown, string expected)
    {
        var page = MarkdownPage.Of(markdown);
        Assert.All(page.Main!.QuerySelectorAll("tr > :nth-child(2)"), cell => Assert.Equal(expected, cell.ClassName ?? ""));
        Assert.All(page.Main.QuerySelectorAll("tr > :first-child"), cell => Assert.False(cell.HasAttribute("class")));
    }

    [Theory]
    [InlineData("| Job | Pay |\n|---|---|\n| Registered nurse of many words that may be broken | high |", false)]
    // Narrow letters; and from a link the arrow keys scroll.
    [InlineData("| Fill | Still | Will |\n|---|---|---|\n| illiteritli | tillfilljill | filtilli |", false)]
    [InlineData("| Occupation | Qualification | Certification |\n|---|---|---|\n| a | [b](https://example.org/) | c |", false)]
    [InlineData("| Occupation | Qualification | Certification |\n|---|---|---|\n| a | b[^a] | c |\n\n[^a]: Words.", false)]
    [InlineData("| Occupation | Qualification | Certification |\n|---|---|---|\n| a | b | c |", true)]
    // What is parted where there is no room scrolls nothing.
    [InlineData("| a | b |\n|---|---|\n| `a-very-long-name-of-a-program` | c |", false)]
    [InlineData(
        "| a | b | c | d | e | f | g | h | i | j |\n|---|---|---|---|---|---|---|---|---|---|\n| 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 |",
        true
    )]
    public void Only_a_table_that_may_scroll_takes_focus_and_a_name(string markdown, bool expected)
    {
        var wrap = MarkdownPage.Of(markdown).Main!.QuerySelector(".table-scroll")!;
        Assert.Equal(expected, wrap.HasAttribute("tabindex"));
        Assert.Equal(expected, wrap.HasAttribute("role"));
        Assert.Equal(expected, wrap.HasAttribute("aria-label") || wrap.HasAttribute("aria-labelledby"));
    }

    [Fact]
    public void Only_a_word_that_leaves_no_room_is_parted()
    {
        var cells = MarkdownPage
            .Of("| Kind | Pay |\n|---|---|\n| Donaudampfschifffahrtsgesellschaft | 5 |\n| Physiotherapeutin | 6 |")
            .Main!;
        Assert.Equal(["Donaudampfschifffahrtsgesellschaft"], cells.QuerySelectorAll(".long").Select(c => c.TextContent));
    }

    [Theory]
    [InlineData("| Job | Pay |\n|—|—|\n| Nurse | 52 percent |", "SG1111 2:1")]
    [InlineData("| Job | Pay |\n|---+---|\n| Nurse | 52 percent |", "SG1111 2:1")]
    [InlineData("| Job | Pay |\n| Nurse | 52 percent |\n| Clerk | low |", "SG1111 2:1")]
    [InlineData("| Job | Pay |\n\n|---|---|\n| Nurse | 52 percent |", "SG1111 4:1")]
    [InlineData("| Job | Pay |\n|---|\n| Nurse | 52 percent |", "SG1111 2:1")]
    [InlineData("| one line of a poem\n| and another")]
    [InlineData("ls | wc\ncat | sort")]
    [InlineData("a | b\n== |")]
    public void Rows_without_their_delimiters_are_named_once(string markdown, params string[] expected)
    {
        using var site = Site.Small();
        Assert.Equal(expected, Findings.OnPage(site, markdown + "\n"));
    }

    [Fact]
    public void A_header_of_no_words_is_no_header()
    {
        var page = MarkdownPage.Silent("| | Pay |\n|---|---|\n| Nurse | high |\n");
        Assert.Equal(["td", "th"], page.Main!.QuerySelectorAll("thead tr > *").Select(c => c.LocalName));
    }

    [Fact]
    public void A_cell_with_a_note_is_no_header_of_its_row()
    {
        var page = MarkdownPage.Silent("| Job | Pay |\n|---|---|\n| Nurse[^a] | high |\n| Clerk | low |\n\n[^a]: Of a hospital.\n");
        Assert.Empty(page.Words("tbody th"));
    }
}
