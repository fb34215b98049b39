using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Robustness.Slips;

/// <summary>Slips in evidence files: each is one report that says what to write.</summary>
public sealed class EvidenceSlipTests
{
    private const string Url = "url: https://www.bls.gov/ooh/assistants.htm";

    [Theory]
    // Keys by other names, required and one of several
    [InlineData(Url, "href: https://www.bls.gov/ooh/assistants.htm", "SG1015", "did you mean `url`?")]
    [InlineData(Url, "page: https://www.bls.gov/ooh/assistants.htm", "SG2007", "`page` has an address: call it `url`")]
    [InlineData("author: Bureau", "organization: Bureau", "SG1015", "did you mean `publisher`?")]
    [InlineData("author: Bureau", "authors: Bureau", "SG1015", "did you mean `author`?")]
    [InlineData("    title: Assistants", "    name: Assistants", "SG1015", "did you mean `title`?")]
    [InlineData("published: 2025-08-28", "date: 2025-08-28", "SG1015", "did you mean `published`?")]
    [InlineData("label: Median wage", "name: Median wage", "SG1015", "did you mean `label`?")]
    [InlineData("value: 44200", "number: 44200", "SG1015", "did you mean `value`?")]
    [InlineData("as_of: 2024-05", "date: 2024-05", "SG1015", "did you mean `as_of`?")]
    [InlineData("as_of: 2024-05", "asof: 2024-05", "SG1015", "did you mean `as_of`?")]
    [InlineData("quote: The median", "text: The median", "SG1015", "did you mean `quote`?")]
    [InlineData("quote: Most", "text: Most", "SG1015", "did you mean `quote`?")]
    [InlineData("term: Median", "name: Median", "SG1015", "did you mean `term`?")]
    [InlineData("definition: What", "description: What", "SG1015", "did you mean `definition`?")]
    [InlineData("also: [middle]", "synonyms: [middle]", "SG1015", "did you mean `also`?")]
    [InlineData("fragment: tab-5", "anchor: tab-5", "SG1015", "did you mean `fragment`?")]
    [InlineData("{label: Pay, fragment: tab-5}", "{page: 5}", "SG1015", "did you mean `label`?")]
    [InlineData("{label: Pay, fragment: tab-5}", "{label: Pay, Table 1, fragment: tab-5}", "SG1015", "quotation marks")]
    [InlineData("{label: Pay, fragment: tab-5}", "{label = Pay, fragment: tab-5}", "SG1015", "write `label: Pay`")]
    [InlineData("url: https://www.bls.gov/ooh", "URL: https://www.bls.gov/ooh", "SG1015", "did you mean `url`?")]
    [InlineData("url: https://www.bls.gov/ooh", "Url: https://www.bls.gov/ooh", "SG1015", "did you mean `url`?")]
    [InlineData("author: Bureau of Labor", "publisher: [Bureau of Labor]", "SG1017", "")]
    // Values
    [InlineData("type: webpage", "type: website", "SG1018", "write `webpage`")]
    [InlineData("type: webpage", "type: journal article", "SG1018", "write `article-journal`")]
    [InlineData("https://www.bls.gov/ooh", "https:/www.bls.gov/ooh", "SG2009", "write `https://www.bls.gov/ooh/assistants.htm`")]
    [InlineData("https://www.bls.gov/ooh", "www.bls.gov/ooh", "SG2009", "write `https://www.bls.gov/ooh/assistants.htm`")]
    [InlineData("https://www.bls.gov/ooh/assistants.htm", "10.1000/182", "SG2009", "write `doi: 10.1000/182`")]
    [InlineData("https://www.bls.gov/ooh/assistants.htm", "<https://www.bls.gov/>", "SG2009", "`https://www.bls.gov/`")]
    [InlineData("published: 2025-08-28", "published: 28.08.2025", "SG1019", "write `2025-08-28`")]
    [InlineData("published: 2025-08-28", "published: 08/28/2025", "SG1019", "write `2025-08-28`")]
    [InlineData("published: 2025-08-28", "published: 08/07/2025", "SG1019", "write a date as")]
    [InlineData("as_of: 2024-05", "as_of: 05/2024", "SG1019", "write `2024-05`")]
    [InlineData("as_of: 2024-05", "as_of: 2024-5", "SG1019", "write `2024-05`")]
    [InlineData("period: 2024/2034", "period: 2024-2034", "SG1019", "write `2024/2034`")]
    [InlineData("period: 2024/2034", "period: 2024–34", "SG1019", "write `2024/2034`")]
    [InlineData("update_period_days: 700", "update_period_days: yearly", "SG1017", "write `365`")]
    [InlineData("update_period_days: 700", "update_period_days: 700 days", "SG1017", "write `700`")]
    [InlineData("kind: median", "kind: Median", "SG1018", "write `median`")]
    [InlineData("kind: median", "kind: average", "SG1018", "write `mean`")]
    [InlineData("value: 44200", "value: 44.2 thousand", "SG1017", "write the whole number, `44200`")]
    [InlineData("value: 112300", "value: 112.3k", "SG1017", "write the whole number, `112300`")]
    [InlineData("value: 44200", "value: 40000–48000", "SG1017", "write `{min: 40000, max: 48000}`")]
    [InlineData("value: 112300", "value: 112.300", "SG2305", "112300")]
    public void One_slip_is_one_report_that_says_what_to_write(string right, string wrong, string code, string hint)
    {
        using var site = SlipSite.With(SlipSite.Evidence, right, wrong);
        SlipSite.Gives(site, code, hint);
    }

    /// <summary>What came to nothing for a mistake of its own is still what was meant.</summary>
    [Fact]
    public void An_id_of_an_entry_that_is_faulty_itself_is_suggested()
    {
        using var site = Site.Small()
            .Write(
                "content/pay.md",
                """
                ---
                title: Pay
                sources:
                  - {id: bls, title: T, publisher: P, url: ftp://e.example/}
                statistics:
                  - {id: pay, label: Pay, value: $5, unit: usd, as_of: 2024, source: BLS, quote: It was $5 in 2024.}
                ---
                It was :stat[Pay] [@BLS].

                """
            );
        var hints = Findings.In(site).Where(f => f.Message.StartsWith("there is no ", StringComparison.Ordinal)).Select(f => f.Hint);
        Assert.Equal(["did you mean `bls`?", "did you mean `pay`?", "did you mean `bls`?"], hints);
    }

    [Theory]
    [InlineData(SlipSite.Evidence, "author: Bureau of Labor", "author: Bureau of *Labor*")]
    [InlineData(SlipSite.Evidence, "    quote: Most", "    note: \"Says *nothing* of it.\"\n    quote: Most")]
    [InlineData(SlipSite.Evidence, "    quote: Most", "    note: Says less than [@bls].\n    quote: Most")]
    [InlineData(
        SlipSite.Evidence,
        "    quote: Most",
        "    note: It is so.\n    translations: {es: {note: \"Es *así*.\"}}\n    quote: Most"
    )]
    [InlineData(SlipSite.Settings, "suffix: \" openings\"", "suffix: \" *openings*\"")]
    public void Marks_where_only_words_are_shown_are_named(string file, string right, string wrong)
    {
        using var site = SlipSite.With(file, right, wrong);
        Assert.Contains("SG1142", Findings.In(site).Select(d => d.Rule.Code));
    }

    [Fact]
    public void A_misspelt_passage_is_one_report_at_its_id()
    {
        using var site = SlipSite.With(SlipSite.Evidence, "id: rule", "id: ruel");
        site.Write("content/more.md", "---\ntitle: More\n---\nNone is needed [@rule].\n");
        var found = Assert.Single(Findings.In(site));
        Assert.Equal(("SG2004", SlipSite.Evidence), (found.Rule.Code, found.Place!.File));
        Assert.Contains("the passage `ruel`", found.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("content/pay.yml")]
    [InlineData("content/evidence.yml")]
    public void Evidence_outside_of_its_folder_is_one_error(string path)
    {
        using var site = SlipSite.Right();
        site.Write(path, File.ReadAllText(site.At(SlipSite.Evidence)));
        File.Delete(site.At(SlipSite.Evidence));
        var found = Assert.Single(Findings.In(site));
        Assert.Equal(("SG2502", path), (found.Rule.Code, found.Place!.File));
        Assert.Equal(StaticGuide.Diagnostics.Severity.Error, found.Severity);
    }

    /// <summary>A key that is wrong may still leave another one missing.</summary>
    [Fact]
    public void What_nothing_was_meant_for_is_still_missed()
    {
        using var site = SlipSite.With(SlipSite.Evidence, "    label: Median wage\n", "    colour: red\n");
        Assert.Equal(["SG1015", "SG1016"], Findings.In(site).Select(d => d.Rule.Code).Order());
    }
}
