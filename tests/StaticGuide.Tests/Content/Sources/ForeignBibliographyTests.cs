using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Content.Sources;

/// <summary>Bibliographies as Crossref, Zotero and pandoc hand them out, with what people write into them.</summary>
public sealed class ForeignBibliographyTests
{
    private const string Rest = """ "title": "Wages", "author": [{"literal": "Press"}], "URL": "https://press.example.org/" """;

    [Theory]
    [InlineData("journal-article", "article-journal")]
    [InlineData("book-chapter", "chapter")]
    [InlineData("conferencePaper", "paper-conference")]
    [InlineData("phdthesis", "thesis")]
    [InlineData("online", "webpage")]
    [InlineData("report", "report")]
    public void A_type_by_another_programs_name_is_known(string written, string type)
    {
        var source = Bibliography.Source($""" "type": "{written}", {Rest}""");
        Assert.Equal(type, source.Type);
        Assert.Empty(source.LeftOut);
    }

    [Theory]
    [InlineData("""{"date-parts": [[2020, 17, 45]]}""", "its `issued` is `2020-17-45`, which is no date: it counts as 2020")]
    [InlineData("""{"date-parts": [[2020, 2, 30]]}""", "its `issued` is `2020-2-30`, which is no date: it counts as 2020-02")]
    [InlineData("""{"date-parts": [[-44]]}""", "its `issued` is `-44`, which is no date: it counts as undated")]
    [InlineData("""{"date-parts": [[2020, 5, 7]]}""")]
    [InlineData("""{"date-parts": [[2020, 0, 0]]}""")]
    [InlineData("""{"date-parts": [[2020, null]]}""")]
    [InlineData("""{"date-parts": [[2020, 22]]}""")]
    [InlineData("""{"date-parts": [[null]]}""")]
    [InlineData("""{"date-parts": [[]]}""")]
    [InlineData("""{"date-parts": [2020, 5]}""")]
    [InlineData("""{"date-parts": [["2020-05"]]}""")]
    public void A_date_that_cannot_be_is_named(string issued, params string[] sentences) =>
        Assert.Equal(sentences, Bibliography.Source($""" "type": "webpage", {Rest}, "issued": {issued}""").LeftOut);

    [Theory]
    [InlineData("""{"date-parts": [2020, 5]}""")]
    [InlineData("""{"date-parts": [["2020-05"]]}""")]
    public void A_date_a_list_short_is_read(string issued) =>
        Assert.Equal("2020-05", Bibliography.Source($""" "type": "webpage", {Rest}, "issued": {issued}""").Published.ToString());

    /// <summary>Better BibTeX writes both; pandoc cites by the id.</summary>
    [Fact]
    public void An_entry_is_cited_by_its_key_and_by_its_id()
    {
        using var site = Site.Small()
            .Write(
                "content/evidence/zotero.json",
                $$"""[{"id": "k", "citation-key": "doe2020", "type": "webpage", {{Rest}}}, {"id": "k2", "citation-key": "roe2021", "title": "Lone"}]"""
            )
            .Write("content/index.md", "---\ntitle: Home\n---\nOne [@k]. The same [@doe2020].\n");
        Assert.Empty(Findings.In(site));
        site.Write("content/index.md", "---\ntitle: Home\n---\nOne [@k2].\n");
        Assert.Equal(["SG2504"], Findings.In(site).Select(d => d.Rule.Code));
    }

    /// <summary>Browsers read a space in an address as %20.</summary>
    [Theory]
    [InlineData("https://e.example.org/a b.pdf", "https://e.example.org/a%20b.pdf")]
    [InlineData("https://e.example.org/a?q=b c", "https://e.example.org/a?q=b%20c")]
    [InlineData("https://e.example.org/a https://f.example.org/b", "")]
    [InlineData("https://e example.org/a", "")]
    public void A_space_in_an_address(string written, string url)
    {
        Assert.Equal(
            url,
            Bibliography.Source($""" "type": "webpage", "title": "T", "publisher": "P", "URL": "{written}", "DOI": "10.1000/182" """)
                is var source
            && source.Url.Contains("doi.org", StringComparison.Ordinal)
                ? ""
                : source.Url
        );
        using var site = Site.Small()
            .Write("content/evidence/e.yml", $"sources:\n  - {{id: s, title: T, publisher: P, url: '{written}'}}\n")
            .Write("content/index.md", "---\ntitle: Home\n---\nOne [@s].\n");
        Assert.Equal(url.Length == 0, Findings.In(site).Any(d => d.Rule.Code == "SG2009"));
    }

    [Fact]
    public void Titles_in_lists_and_addresses_as_in_html_are_read()
    {
        var source = Bibliography.Source(
            """ "type": "webpage", "title": ["Pay &amp; hours"], "container-title": ["Journal"], "ISSN": ["1234-5679", "2345-6787"], "publisher": "P", "URL": "https://press.example.org/?a=1&amp;b=2" """
        );
        Assert.Equal("Pay & hours", source.Title);
        Assert.Equal("Journal", source.Container);
        Assert.Equal("https://press.example.org/?a=1&b=2", source.Url);
        Assert.Contains(KeyValuePair.Create("ISSN", "1234-5679, 2345-6787"), source.PassedOn);
    }

    [Fact]
    public void Other_dates_go_out_again_and_Extra_is_a_note()
    {
        using var site = Site.Small()
            .Write(
                "content/evidence/library.json",
                $$"""[{"id": "a", "type": "webpage", {{Rest}}, "original-date": {"date-parts": [[1990]]}, "event-date": {"date-parts": [[2001, 5, 1], [2001, 5, 3]]}, "extra": "DOI: 10.1000/182\nsubmitted: 2000-04"}]"""
            )
            .Write("content/index.md", "---\ntitle: Home\n---\nSo it is [@a].\n");
        Generator.Build(site).Succeeded();
        var written = site.OutputFile("references.json");
        Assert.Contains(
            "\"original-date\":{\"date-parts\":[[1990]]},\"event-date\":{\"date-parts\":[[2001,5,1],[2001,5,3]]},\"submitted\":{\"date-parts\":[[2000,4]]}",
            written,
            StringComparison.Ordinal
        );
        Assert.Contains("\"DOI\":\"10.1000/182\"", written, StringComparison.Ordinal);
    }

    /// <summary>Pandoc reads texts of CSL-YAML as Markdown.</summary>
    [Theory]
    [InlineData("The *cost* of _care_", "The cost of care")]
    [InlineData("**Bold** [iPhone]{.nocase} users", "Bold iPhone users")]
    [InlineData("H~2~O and 10^6^", "H2O and 10⁶")]
    [InlineData(@"Less than \$5 \* 2", "Less than $5 * 2")]
    [InlineData("snake_case_name and 2 * 3 * 4", "snake_case_name and 2 * 3 * 4")]
    [InlineData("Between ~5 and ~6", "Between ~5 and ~6")]
    [InlineData("A [draft] of 2 ^ 3", "A [draft] of 2 ^ 3")]
    public void Markdown_in_a_yaml_bibliography_is_none_in_a_reference(string title, string shown)
    {
        using var site = Site.Small()
            .Write(
                "content/evidence/library.yaml",
                $"references:\n- id: a\n  type: webpage\n  title: '{title}'\n  author: [{{literal: Press}}]\n  URL: https://press.example.org/\n"
            )
            .Write("content/index.md", "---\ntitle: Home\n---\nSo it is [@a].\n");
        Generator.Build(site).Succeeded();
        Assert.Contains($"\"title\":\"{shown}\"", site.OutputFile("references.json"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"status": "ok", "message-type": "work", "message": {"title": ["T"]}}""", "this is an answer of Crossref's, not CSL")]
    [InlineData("""{"type": "book", "title": "T"}""", "this is a single entry, and a bibliography is a list of them")]
    public void What_is_no_list_is_told_what_it_is(string json, string message)
    {
        using var site = Site.Small().Write("content/evidence/library.json", json);
        Assert.Equal(message, Assert.Single(Findings.In(site)).Message);
    }

    [Fact]
    public void A_field_in_small_letters_is_named()
    {
        using var site = Site.Small()
            .Write(
                "content/evidence/library.json",
                """[{"id": "a", "type": "webpage", "title": "T", "publisher": "P", "url": "https://press.example.org/"}]"""
            )
            .Write("content/index.md", "---\ntitle: Home\n---\nSo it is [@a].\n");
        Assert.Equal("the source `a` lacks an address: CSL writes `url` in capitals", Assert.Single(Findings.In(site)).Message);
    }
}
