using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Robustness.Slips;

/// <summary>The first line of a list is gone, and its entries stand in the list above: one report that names the line.</summary>
public sealed class LostListLineTests
{
    private const string Entry = "  - id: s\n    title: S\n    publisher: P\n    url: https://s.example.org/\n";
    private const string Change = "  - date: 2026-05-01\n    text: It was written.\n";

    [Theory]
    [InlineData("aliases:\n  - /old/\n  - work\n  - wages\n", "write `tags:` (or `authors:`")]
    [InlineData("aliases:\n- /old/\n- work\n- wages\n", "write `tags:` (or `authors:`")]
    [InlineData(
        "tags: [a, b]\naliases:\n  - /old/\n  - Ann Lee\n  - Bo Day\n",
        "write `authors:` on a line of its own above it, as far to the left as `aliases:`"
    )]
    [InlineData("tags:\n  - work\n  - /old/\n", "write `aliases:` on a line")]
    [InlineData("authors:\n  - Ann Lee\n  - /old/\n  - /older/\n", "write `aliases:` on a line")]
    [InlineData("education_requirements:\n  - rule\n  - Ann Lee\n  - Bo Day\n", "write `tags:` (or `authors:`)")]
    [InlineData("tags:\n  - work\n" + Entry, "write `sources:` on a line")]
    [InlineData("tags:\n  - work\n" + Change, "write `changes:` on a line")]
    [InlineData("changes:\n" + Change + "  - work\n  - wages\n", "write `tags:`")]
    [InlineData("changes:\n" + Change + Entry, "write `sources:` on a line")]
    [InlineData("sources:\n" + Entry + "  - work\n  - wages\n", "write `tags:`")]
    public void A_list_of_a_page(string lists, string hint)
    {
        using var site = SlipSite.With(SlipSite.Page, "title: Pay\n", "title: Pay\n" + lists);
        var page = File.ReadAllText(site.At(SlipSite.Page));
        site.Write(SlipSite.Page, lists.Contains(Entry, StringComparison.Ordinal) ? page.Replace("[@rule]", "[@rule; @s]") : page);
        SlipSite.Gives(site, "SG1016", hint);
    }

    [Fact]
    public void Tags_below_ids_are_told_by_there_being_no_such_sources()
    {
        using var site = SlipSite.With(
            SlipSite.Page,
            "title: Pay\n",
            "title: Pay\neducation_requirements:\n  - rule\n  - work\n  - wages\n"
        );
        SlipSite.Gives(site, "SG2004", "write `tags:` on a line of its own above them");
    }

    [Theory]
    [InlineData("title: Pay\n  - work\n  - wages\n")]
    [InlineData("title: Pay\n- work\n- wages\n")]
    public void A_list_without_a_line_above_it(string head)
    {
        using var site = SlipSite.With(SlipSite.Page, "title: Pay\n", head);
        SlipSite.Gives(site, "SG1010", "is gone (`tags:`)");
    }

    [Theory]
    [InlineData("outputs:\n  - llms\n  - {title: Pay, page: pay.md}\n", "write `footer:` on a line")]
    [InlineData("footer:\n  - {title: Pay, page: pay.md}\n  - llms\n  - markdown\n", "write `outputs:` on a line")]
    public void A_list_of_the_settings(string lists, string hint)
    {
        using var site = SlipSite.With(SlipSite.Settings, "units:\n", lists + "units:\n");
        SlipSite.Gives(site, "SG1016", hint);
    }

    [Theory]
    [InlineData("  es:\n    title: G\n    navigation:\n      - {title: A, page: es/pay.md}\n", "  es:\n", "SG1015", "such as `es:`")]
    [InlineData("  es:\n    title: G\n  overdue: warn\n  exempt: [a]\n", "", "SG1015", "write `evidence: {…}`")]
    [InlineData("  es:\n    title: G\n      - {title: A, page: pay.md}\n", "", "SG1010", "is gone (`tags:`)")]
    public void A_line_below_languages(string languages, string lost, string code, string hint)
    {
        using var site = SlipSite.With(
            SlipSite.Settings,
            "units:\n",
            "languages:\n" + (lost.Length == 0 ? languages : languages.Replace(lost, "", StringComparison.Ordinal)) + "units:\n"
        );
        site.Write("content/es/pay.md", "---\ntitle: Sueldo\nlang: es\n---\nHola.\n");
        SlipSite.Gives(site, code, hint);
    }

    private const string Spanish =
        "languages:\n  es:\n    title: G\n    navigation:\n      - {title: S, page: es/pay.md}\n"
        + "    footer:\n      - {title: A, page: es/about.md}\n      - {title: H, page: how.md}\n";

    [Theory]
    [InlineData("  - {title: About, page: about.md}\n  - {title: How, page: how.md}\n", true)]
    // Another order, one page alone and a page more are a choice.
    [InlineData("  - {title: How, page: how.md}\n  - {title: About, page: about.md}\n", false)]
    [InlineData("  - {title: How, page: how.md}\n", false)]
    [InlineData("  - {title: About, page: about.md}\n  - {title: How, page: how.md}\n  - {title: Terms, page: glossary.md}\n", false)]
    [InlineData("footer:\n  - {title: About, page: about.md}\n  - {title: How, page: how.md}\n", false)]
    public void A_footer_is_told_by_that_of_another_language(string links, bool isTold)
    {
        using var site = SlipSite.With(SlipSite.Settings, "units:\n", links + Spanish + "units:\n");
        foreach (var page in new[] { "about", "how", "es/pay", "es/about" })
            site.Write($"content/{page}.md", $"---\ntitle: {page}\nlang: {(page[2] == '/' ? "es" : "en")}\n---\nHi.\n");
        if (isTold)
            SlipSite.Gives(site, "SG1184", "write `footer:` on a line of its own above this entry");
        else
            Assert.Empty(Findings.In(site));
    }

    /// <summary>What may be right, or is another slip, is not called a line that is gone.</summary>
    [Theory]
    [InlineData("tags:\n  - work\n  - /etc\n  - wages\n", null)]
    [InlineData("tags:\n  - /old/\n  - work\n", null)]
    [InlineData("tags: [work, /old/]\n", null)]
    [InlineData("aliases:\n  - /old/\n  - older\n", "SG1204")]
    [InlineData("aliases: [/older/]\ntags:\n  - work\n  - /old/\n", null)]
    [InlineData("tags:\n  - work\n  - Note: this\n", "SG1017")]
    public void Nothing_is_said_where_nothing_tells_it(string lists, string? code)
    {
        using var site = SlipSite.With(SlipSite.Page, "title: Pay\n", "title: Pay\n" + lists);
        Assert.Equal(code is null ? [] : [code], Findings.In(site).Select(d => d.Rule.Code));
    }
}
