using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Robustness;

/// <summary>Unseen characters that change what is seen or found are named once; scripts that need them are left alone.</summary>
public sealed class UnseenCharacterTests
{
    [Theory]
    [InlineData("Pay was \u202Eabc\u202C dollars.", "SG1145 1:9")]
    [InlineData("Pay \u202Dwas.", "SG1145 1:5")]
    [InlineData("Pay \u2067was\nmore.", "SG1145 1:5")]
    [InlineData("One\n\ntwo \u202Bthree", "SG1145 3:5")]
    [InlineData("One\u2028two\u2028three", "SG1146 1:4")]
    [InlineData("One\u2029two", "SG1146 1:4")]
    [InlineData("One\u0085two", "SG1146 1:4")]
    [InlineData("Wo\uFEFFrds", "SG1146 1:3")]
    [InlineData("A wa\u200Bge and its sta\u2060te.", "SG1146 1:5")]
    [InlineData("The pay\u200B, and Pa\u2060y.", "SG1146 1:17")]
    [InlineData("See [it](https://example.org/\u200Ba) and on.", "SG1146 1:30")]
    [InlineData("See <https://example.org/a\u00AD-b>.", "SG1146 1:27")]
    [InlineData("ภาษา\u200Bไทย ភាសា\u200Bខ្មែរ 日本\u200B語 می\u200Cخواهم Auf\u200Clage Soft\u00ADhy\u00ADphen")]
    [InlineData("Static\u200BGuide, long_\u200Bname and/\u200Bor and \u200Bwords\u200B")]
    [InlineData("[https://example.org/\u200Ba](https://example.org/a)")]
    [InlineData("The word \u2068שלום\u2069 and \u202Bמלה\u202C.")]
    [InlineData("שלום\u200F! \u200Eabc")]
    [InlineData("क\u200Dष and 👩\u200D👩 and soft\u00ADhyphen")]
    public void In_a_text(string text, params string[] expected)
    {
        using var site = Site.Small();
        Assert.Equal(expected, Findings.OnPage(site, text));
    }

    [Fact]
    public void In_evidence_and_templates_too()
    {
        using var site = Site.Small();
        site.Write("content/evidence/e.yml", "sources: [{id: s, title: \"S\u202Et\", publisher: P, url: 'https://e.example/'}]\n");
        site.Write("content/p.md", "---\ntitle: P\n---\n[@s]\n");
        site.Write("templates/tag.html", "\uFEFF<p>\u2028</p>\n");
        Assert.Equal(
            ["SG1145 content/evidence/e.yml", "SG1146 templates/tag.html"],
            Findings.In(site).Select(d => $"{d.Rule.Code} {d.Place!.File}")
        );
    }

    [Theory]
    [InlineData("It rose. [@s][office]\n", "SG2018 1:10")]
    [InlineData("It rose. [a][b]\n", "SG1117 1:10")]
    public void A_citation_that_runs_into_brackets_is_one_mistake(string text, params string[] expected)
    {
        using var site = Site.Small();
        site.Write("content/evidence/e.yml", "sources: [{id: s, title: S, publisher: P, url: 'https://e.example/'}]\n");
        Assert.Equal(expected, Findings.OnPage(site, text).Where(f => !f.StartsWith("SG23", StringComparison.Ordinal)));
    }

    [Fact]
    public void What_a_bibliography_cannot_mean_is_named_where_it_is_cited()
    {
        using var site = Site.Small();
        const string Rest = "\"title\": \"T\", \"publisher\": \"P\", \"URL\": \"https://e.example/\"";
        site.Write(
            "content/evidence/b.json",
            $$"""[{"id": "a", "type": "webpag", "DOI": "doi.org/x", {{Rest}}}, {"id": "b", "type": "blog", {{Rest}}}, {"id": "c", "type": "post", {{Rest}}}]"""
        );
        site.Write("content/p.md", "---\ntitle: P\n---\n[@a; @c]\n");
        Assert.Equal(
            [
                "`a`: its `DOI` is `doi.org/x`, which is none",
                "`a`: its `type` is `webpag`, which CSL does not have: it counts as a document",
            ],
            Findings.In(site).Where(d => d.Rule.Code == "SG2328").Select(d => d.Message)
        );
    }
}
