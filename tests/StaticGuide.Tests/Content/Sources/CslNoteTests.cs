using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Content.Sources;

/// <summary>Fields that stand in an entry's note, because the program it comes from has none for them.</summary>
public sealed class CslNoteTests
{
    private const string Book = """ "type": "book", "title": "T", "publisher": "P" """;

    [Theory]
    [InlineData("DOI: 10.1234/abcd", "10.1234/abcd")]
    [InlineData("doi:10.1234/abcd", "10.1234/abcd")]
    [InlineData("  DOI: https://doi.org/10.1234/abcd  ", "10.1234/abcd")]
    [InlineData(@"PMCID: PMC1\nDOI: 10.1234/abcd", "10.1234/abcd")]
    [InlineData(@"Read in May.\r\nDOI: 10.1234/abcd\r\nSee also the other.", "10.1234/abcd")]
    [InlineData("{:DOI: 10.1234/abcd}{:PMID: 7}", "10.1234/abcd")]
    [InlineData("the DOI: 10.1234/abcd is another", null)]
    [InlineData("DOI: none", null)]
    public void A_doi(string note, string? doi) =>
        Assert.Equal(doi, Bibliography.Source($""" {Book}, "URL": "https://p.example.org/", "note": "{note}" """).Doi);

    [Theory]
    [InlineData("URL: https://p.example.org/a", "https://p.example.org/a")]
    [InlineData("PMID: 12345", "https://pubmed.ncbi.nlm.nih.gov/12345/")]
    [InlineData("PMCID: PMC12345", "https://pmc.ncbi.nlm.nih.gov/articles/PMC12345/")]
    [InlineData(@"URL: https://p.example.org/a\nDOI: 10.1234/abcd", "https://p.example.org/a")]
    [InlineData("DOI: 10.1234/abcd", "https://doi.org/10.1234/abcd")]
    public void An_address(string note, string url) =>
        Assert.Equal(url, Assert.Single(Bibliography.Read($$"""[{"id": "a", {{Book}}, "note": "{{note}}"}]""").Sources).Url);

    [Fact]
    public void What_the_entry_says_itself_stands()
    {
        var source = Bibliography.Source(
            $""" {Book}, "DOI": "10.1234/own", "volume": "2", "note": "DOI: 10.1234/other\nVolume: 3\nIssued: 2020-05\nNumber of pages: 12" """
        );
        Assert.Equal(("10.1234/own", "2", "2020-05"), (source.Doi, source.Volume, source.Published.ToString()));
        Assert.Equal(KeyValuePair.Create("number-of-pages", "12"), Assert.Single(source.PassedOn));
    }

    /// <summary>But for dates and names in parts, which are meant instead (pandoc, citeproc-js).</summary>
    [Theory]
    [InlineData("issued: 2021-05", "2021-05", "Roe")]
    [InlineData("issued: soon", "2020", "Roe")]
    [InlineData(@"author: Doe || Jane\nauthor: Poe || Ann", "2020", "Jane Doe, Ann Poe")]
    [InlineData("Author: not named on the title page", "2020", "Roe")]
    public void Dates_and_names_of_the_note_stand(string note, string published, string authors)
    {
        var source = Bibliography.Source(
            $$""" {{Book}}, "URL": "https://p.example.org/", "issued": {"date-parts": [[2020]]}, "author": [{"literal": "Roe"}], "note": "{{note}}" """
        );
        Assert.Equal((published, authors), (source.Published.ToString(), string.Join(", ", source.Authors.Select(a => a.Text))));
    }

    [Fact]
    public void Names_types_and_titles()
    {
        var source = Bibliography.Source(
            """ "type": "document", "title": "T", "URL": "https://p.example.org/", "note": "type: dataset\nAuthor: Lind || Ada\nContainer Title: Whole" """
        );
        Assert.Equal(("dataset", "Ada Lind", "Whole"), (source.Type, Assert.Single(source.Authors).Text, source.Container));
    }

    /// <summary>What no reference shows goes out again for whoever manages references.</summary>
    [Fact]
    public void Nothing_that_CSL_knows_is_lost()
    {
        using var site = Site.Small()
            .Write(
                "content/evidence/library.json",
                $$"""[{"id": "a", {{Book}}, "URL": "https://p.example.org/", "ISBN": "978-3-16-148410-0", "PMID": "7", "translator": [{"family": "Lind", "given": "Ada"}], "note": "ISSN: 1234-5678"}]"""
            )
            .Write("content/index.md", "---\ntitle: Home\n---\nSo it is [@a].\n");
        Generator.Build(site).Succeeded();
        var written = site.OutputFile("references.json");
        Assert.All(
            [
                "\"ISBN\":\"978-3-16-148410-0\"",
                "\"PMID\":\"7\"",
                "\"translator\":[{\"family\":\"Lind\",\"given\":\"Ada\"}]",
                "\"ISSN\":\"1234-5678\"",
            ],
            (Action<string>)(part => Assert.Contains(part, written, StringComparison.Ordinal))
        );
    }

    [Theory]
    [InlineData("""{"family": "Ministry of Posts", "isInstitution": true}""", "Ministry of Posts")]
    [InlineData("""{"institution": "Ministry of Posts"}""", "Ministry of Posts")]
    [InlineData("""{"name": "Ministry of Posts"}""", "Ministry of Posts")]
    public void Organisations_in_the_forms_of_other_programs(string name, string literal) =>
        Assert.Equal(
            literal,
            Assert.Single(Bibliography.Source($""" {Book}, "URL": "https://p.example.org/", "author": [{name}] """).Authors).Literal
        );
}
