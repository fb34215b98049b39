using StaticGuide.Urls;
using StaticGuide.Verification.Citing;

namespace StaticGuide.Tests.Verification.Citing;

/// <summary>Pages with every sort of metadata, and the entry that each is cited with.</summary>
public sealed class CitedPagesTests
{
    private const string Address = "https://www.bureau.test/pay/clerks.htm?utm_source=mail&year=2025";

    /// <summary>
    /// What the head or body holds, and lines that the entry must have; a line after <c>!</c> begins one it must not have.
    /// </summary>
    public static TheoryData<string, string, string[]> Pages =>
        new()
        {
            {
                "only a title",
                "<title>Clerks : Handbook</title>",
                [
                    "id: bureau-clerks-handbook",
                    "type: webpage",
                    "title: \"Clerks : Handbook\"",
                    "# publisher: …",
                    "url: https://www.bureau.test/pay/clerks.htm?year=2025",
                    "accessed: 2026-06-01",
                    "!published",
                    "!language",
                    "!doi",
                ]
            },
            { "nothing at all", "<p>Words.</p>", ["id: bureau", "# title: …", "# publisher: …"] },
            { "a heading instead of a title", "<h1>Pay of\n <em>clerks</em></h1>", ["title: Pay of clerks"] },
            {
                "a government page",
                "<html lang=es-US><title>Clerks : U.S. Bureau of Tests</title><meta name=last-modified content='August 28, 2025'><meta "
                    + "name=DC.Publisher content='U.S. Bureau of Tests'>",
                ["title: Clerks", "publisher: U.S. Bureau of Tests", "published: 2025-08-28", "language: es-US"]
            },
            {
                "Open Graph",
                "<meta property=og:title content='Clerks | The Bureau'><meta property=og:site_name content='The Bureau'><meta "
                    + "property=article:published_time content='2024-05-01T10:00:00Z'><meta property=article:modified_time content=2025-02-03>",
                ["title: Clerks", "publisher: The Bureau", "published: 2025-02-03", "!container"]
            },
            {
                "an author and a site",
                "<title>Clerks</title><meta name=author content='Ada Ling'><meta property=og:site_name content='The Bureau'>",
                ["author: Ada Ling", "container: The Bureau", "!publisher", "!# publisher"]
            },
            {
                "a journal article",
                "<meta name=citation_title content='Wages: a study'><meta name=citation_author content='Ling, Ada'><meta "
                    + "name=citation_author content='Poe, Max B.'><meta name=citation_journal_title content='Journal of Work'><meta "
                    + "name=citation_publication_date content='2024/5/1'><meta name=citation_doi content='doi:10.1000/182'><meta "
                    + "name=citation_volume content=12><meta name=citation_issue content=3><meta name=citation_firstpage content=45><meta "
                    + "name=citation_lastpage content=52><meta name=citation_publisher content='Press of Work'>",
                [
                    "type: article-journal",
                    "title: \"Wages: a study\"",
                    "container: Journal of Work",
                    "- {family: Ling, given: Ada}",
                    "- {family: Poe, given: Max B.}",
                    "doi: \"10.1000/182\"",
                    "volume: \"12\"",
                    "issue: \"3\"",
                    "page: \"45-52\"",
                    "published: 2024-05-01",
                    "publisher: Press of Work",
                ]
            },
            {
                "a revised article keeps its day",
                "<meta name=citation_title content=Wages><meta name=citation_journal_title content=Work><meta name=citation_date "
                    + "content=2024><meta name=last-modified content=2025-01-01>",
                ["published: 2024", "!published: 2025"]
            },
            {
                "Dublin Core in any case",
                "<meta name=dc.TITLE content='Pay tables'><meta name=DC.creator content='Bureau of Tests, Division of Pay'><meta "
                    + "name=DCTERMS.issued content=2023-11><meta name=dc.type content=Dataset><meta name=dc.identifier "
                    + "content='https://doi.org/10.1000/x.1'>",
                [
                    "type: dataset",
                    "title: Pay tables",
                    "author: \"Bureau of Tests, Division of Pay\"",
                    "published: 2023-11",
                    "doi: \"10.1000/x.1\"",
                ]
            },
            {
                "JSON-LD with a graph",
                Json(
                    """{"@graph":[{"@type":"WebSite","@id":"#s","name":"Bureau"},{"@type":"Organization","@id":"#o","name":"Bureau of Tests"},{"@type":["WebPage"],"name":"Clerks - Bureau","publisher":{"@id":"#o"},"isPartOf":{"@id":"#s"},"dateModified":"2025-08-28T01:00:00+02:00","inLanguage":"en-US"}]}"""
                ),
                ["title: Clerks", "publisher: Bureau of Tests", "container: Bureau", "published: 2025-08-28", "!language"]
            },
            {
                "JSON-LD in a list, names in parts",
                Json(
                    """[{"@type":"BreadcrumbList","name":"Way"},{"@type":"ScholarlyArticle","headline":"Wages","author":[{"@type":"Person","familyName":"Ling","givenName":"Ada"},{"@type":"Organization","name":"Ling, Poe and Co"}],"isPartOf":{"@type":"PublicationIssue","issueNumber":3,"isPartOf":{"@type":"PublicationVolume","volumeNumber":12,"isPartOf":{"@type":"Periodical","name":"Journal of Work"}}},"identifier":{"@type":"PropertyValue","propertyID":"doi","value":"10.1000/182"}}]"""
                ),
                [
                    "type: article-journal",
                    "- {family: Ling, given: Ada}",
                    "- \"Ling, Poe and Co\"",
                    "container: Journal of Work",
                    "volume: \"12\"",
                    "issue: \"3\"",
                    "doi: \"10.1000/182\"",
                ]
            },
            {
                "a report in JSON-LD beside other tags",
                Json("""{"@type":"Report","name":"Wages &amp; work","datePublished":"2024-03","publisher":"Bureau"}""")
                    + "<title>Other</title><meta property=og:title content=Another>",
                ["type: report", "title: Wages & work", "publisher: Bureau", "published: 2024-03"]
            },
            {
                "broken JSON-LD",
                Json("""{"@type":"Report","name":"Wages" """) + Json("[1,null,\"x\",{\"@type\":5,\"name\":[]}]") + "<title>Clerks</title>",
                ["type: webpage", "title: Clerks"]
            },
            {
                "half a letter in JSON-LD",
                Json("""{"@type":"Report","name":"\ud800"}""") + "<title>Clerks</title>",
                ["type: report", "title: Clerks"]
            },
            { "entities", "<title>Clerks &amp; &quot;scribes&quot; &ndash; pay</title>", ["title: \"Clerks & \\\"scribes\\\" – pay\""] },
            {
                "its own address",
                "<title>Clerks</title><link rel='nofollow CANONICAL' href='/pay/clerks?utm_medium=x'>",
                ["url: https://www.bureau.test/pay/clerks"]
            },
            {
                "an address elsewhere",
                "<title>Clerks</title><link rel=canonical href='https://elsewhere.test/clerks'>",
                ["url: https://www.bureau.test/pay/clerks.htm?year=2025"]
            },
            {
                "the front page for its own",
                "<title>Clerks</title><link rel=canonical href='/'>",
                ["url: https://www.bureau.test/pay/clerks.htm?year=2025"]
            },
            {
                "an old address of its own",
                "<title>Clerks</title><meta property=og:url content='http://bureau.test/clerks'>",
                ["url: https://www.bureau.test/clerks"]
            },
            {
                "a time in the article",
                "<title>Clerks</title><main><time datetime=2024-04-05>then</time></main>",
                ["published: 2024-04-05"]
            },
            {
                "two times",
                "<title>Clerks</title><main><time datetime=2024-04-05>then</time><time datetime=2024-04-06>later</time></main>",
                ["!published"]
            },
            { "a day to come", "<title>Clerks</title><meta name=date content=2031-01-01>", ["!published"] },
            {
                "an author's page",
                "<title>Clerks</title><meta property=article:author content='https://people.test/ada'>",
                ["!author", "# publisher: …"]
            },
            {
                "a day in another time zone",
                Json("""{"@type":"NewsArticle","headline":"Clerks","datePublished":"2024-05-01T23:30:00-05:00"}"""),
                ["type: article-newspaper", "published: 2024-05-01"]
            },
            {
                "works of other pages",
                "<title>Clerks | Bureau</title>"
                    + Json(
                        """[{"@type":"Article","headline":"Drivers","author":"Ada Ling","datePublished":"2020-01-02"},{"@type":"Article","headline":"Nurses"}]"""
                    ),
                ["title: Clerks", "publisher: Bureau", "!author", "!published"]
            },
            {
                "its own work among others",
                "<title>Clerks today | Bureau</title>"
                    + Json(
                        """{"@graph":[{"@type":"Article","headline":"Drivers","author":"Max Poe"},{"@type":"Article","headline":"Clerks today","author":[{"@id":"#ada"},"https://people.test/max"]},{"@type":"Person","@id":"#ada","name":"Ada Ling"}]}"""
                    ),
                ["title: Clerks today", "author: {family: Ling, given: Ada}"]
            },
            {
                "a language that is no tag",
                "<html lang=es>" + Json("""{"@type":"WebPage","name":"Clerks","inLanguage":"Spanish"}"""),
                ["language: es"]
            },
            {
                "a locale that a template carries along",
                "<html lang=fr><title>Clerks</title><meta property=og:locale content=en_US>",
                ["language: fr"]
            },
            { "a locale alone", "<title>Clerks</title><meta property=og:locale content=pt_BR>", ["language: pt-BR"] },
            { "the code of a library", "<title>Clerks</title><meta name=DC.language content=eng>", ["!language"] },
            {
                "Dublin Core in RDFa",
                "<meta property=dc:title content='Pay tables'><meta property=dcterms:isPartOf content='Yearbook of Pay'><meta "
                    + "property=dcterms:creator content='Ling, Ada'><meta property=dcterms:creator content='Poe, Max'>",
                ["title: Pay tables", "container: Yearbook of Pay", "- {family: Ling, given: Ada}", "- {family: Poe, given: Max}"]
            },
            {
                "a book",
                "<meta name=citation_title content='Wages of &lt;i&gt;clerks&lt;/i&gt;'><meta name=citation_book_title content='Wages of "
                    + "&lt;i&gt;clerks&lt;/i&gt;'><meta name=citation_isbn content=9780000000000><meta name=citation_author content='Ling, "
                    + "Ada; Poe, Max'><meta name=citation_pdf_url content='https://www.bureau.test/a.pdf'>",
                [
                    "type: book",
                    "title: Wages of clerks",
                    "- {family: Poe, given: Max}",
                    "url: https://www.bureau.test/pay/clerks.htm?year=2025",
                    "!container",
                ]
            },
            {
                "a journal by PRISM",
                "<meta name=DC.title content=Wages><meta name=prism.publicationName content='Journal of Work'><meta name=prism.volume "
                    + "content=12><meta name=prism.startingPage content=45><meta name=prism.publicationDate content=2024-05-01>",
                [
                    "type: article-journal",
                    "title: Wages",
                    "container: Journal of Work",
                    "volume: \"12\"",
                    "page: \"45\"",
                    "published: 2024-05-01",
                ]
            },
            {
                "a repository's own names",
                "<meta name=bepress_citation_title content=Wages><meta name=bepress_citation_author content='Ling, Ada'><meta "
                    + "name=bepress_citation_dissertation_institution content='College of Tests'>",
                ["type: thesis", "author: {family: Ling, given: Ada}", "publisher: College of Tests"]
            },
            {
                "a site's name that is part of the title",
                "<meta property=og:title content='Bureau: a history'><meta property=og:site_name content=Bureau>",
                ["title: \"Bureau: a history\""]
            },
            { "a site that only the host names", "<title>Clerks | Bureau</title>", ["title: Clerks", "publisher: Bureau"] },
            { "a place that the host is named for", "<title>Clerks - Bureau</title>", ["title: Clerks - Bureau", "# publisher: …"] },
            { "an ending that nobody names", "<title>Clerks - Handbook</title>", ["title: Clerks - Handbook", "# publisher: …"] },
            {
                "an account for an author",
                "<title>Clerks</title><meta name=author content=admin><meta name=author content=web4>",
                ["!author", "# publisher: …"]
            },
            {
                "the site for an author",
                "<title>Clerks</title><meta name=author content='the bureau'><meta property=og:site_name content='The Bureau'>",
                ["!author", "publisher: The Bureau"]
            },
            {
                "the zero of a clock",
                "<title>Clerks</title><meta property=article:published_time content='1970-01-01T00:00:00+00:00'>",
                ["!published"]
            },
            { "a day without hyphens", "<title>Clerks</title><meta name=date content=20240501>", ["published: 2024-05-01"] },
            {
                "microdata",
                "<title>Clerks</title><p itemscope><meta itemprop=datePublished content=2024-05-01>",
                ["published: 2024-05-01"]
            },
            {
                "an address in a comment",
                "<title>Clerks</title><p>Words<link rel=canonical href='/spam'>",
                ["url: https://www.bureau.test/pay/clerks.htm?year=2025"]
            },
            {
                "marks that turn a line round",
                "<title>Pay\u202E of cl\u00ADerks \u200F1</title>",
                ["title: \"Pay of clerks \\U0000200F1\""]
            },
            { "a title that a list would break", "<title>- &#x1F600; yes: #1</title>", ["title: \"- 😀 yes: #1\""] },
        };

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_entry_says_what_the_page_says(string name, string html, string[] lines)
    {
        var entry = EntryMaker.Make(PageMetadataReader.Read(html), Parsed(Address), new DateOnly(2026, 6, 1), "en");
        var written = EntryWriter.Write(entry).Split('\n').Select(l => l.Trim().Replace("- id:", "id:", StringComparison.Ordinal)).ToList();
        Assert.All(
            lines,
            line =>
                Assert.True(
                    line[0] == '!' ? !written.Exists(w => w.StartsWith(line[1..], StringComparison.Ordinal)) : written.Contains(line),
                    $"{name}: {line}\n{string.Join('\n', written)}"
                )
        );
    }

    private static string Json(string text) => $"<script type=\"application/ld+json\">{text}</script>";

    private static WebUrl Parsed(string address) => Assert.IsType<UrlParse.Parsed>(WebUrlParser.Parse(address)).Url;
}
