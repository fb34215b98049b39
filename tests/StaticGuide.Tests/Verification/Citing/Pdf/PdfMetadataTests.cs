using StaticGuide.Urls;
using StaticGuide.Verification.Citing;
using StaticGuide.Verification.Citing.Pdf;

namespace StaticGuide.Tests.Verification.Citing.Pdf;

/// <summary>PDFs that say much, little and wrong things of themselves, and the entry that each is cited with.</summary>
public sealed class PdfMetadataTests
{
    private const string Address = "https://www.bureau.test/files/wages_2025.pdf#page=3";

    private static readonly (int, int, string)[] Page =
    [
        (22, 700, "Wages of Clerks"),
        (22, 674, "in Large Cities"),
        (10, 600, "Half of all clerks earned more than $44,200 in May 2024."),
        (10, 588, "The other half earned less than that, as is the nature of a median."),
    ];

    /// <summary>
    /// Lines that the entry must have; one after <c>!</c> begins a line it must not have, one after <c>?</c> is within a note.
    /// </summary>
    public static TheoryData<string, PdfInput, string[]> Files =>
        new()
        {
            {
                "the dictionary",
                new(Info: "/Title (Wages of clerks) /Author (Ling, Ada; Poe, Max) /CreationDate (D:20250501103000-04'00')"),
                [
                    "type: document",
                    "title: Wages of clerks",
                    "- {family: Ling, given: Ada}",
                    "- {family: Poe, given: Max}",
                    "published: 2025-05-01",
                    "?the file was made",
                    "url: https://www.bureau.test/files/wages_2025.pdf",
                    "!language",
                ]
            },
            {
                "letters of other alphabets",
                new(Info: "/Title <FEFF00430061006600E90020201400200061> /Author (Bureau of Tests)"),
                ["title: Café — a", "author: Bureau of Tests"]
            },
            { "a language", new(Catalog: "/Lang (es-MX)", Info: "/Title (Salarios)"), ["language: es-MX"] },
            { "the guide's language", new(Catalog: "/Lang (en-US)", Info: "/Title (Wages)"), ["!language"] },
            { "no language", new(Catalog: "/Lang (x-default)", Info: "/Title (Wages)"), ["!language"] },
            {
                "a packet before the dictionary",
                new(
                    Info: "/Title (Old) /Author (jdoe2)",
                    Xmp: "<dc:title><rdf:Alt><rdf:li xml:lang='es'>Salarios</rdf:li><rdf:li xml:lang='x-default'>Wages &amp; "
                        + "work</rdf:li></rdf:Alt></dc:title><dc:creator><rdf:Seq><rdf:li>Ada Ling</rdf:li><rdf:li>Bureau of "
                        + "Tests</rdf:li></rdf:Seq></dc:creator><dc:publisher><rdf:Bag><rdf:li>Press of "
                        + "Work</rdf:li></rdf:Bag></dc:publisher><dc:language><rdf:Bag><rdf:li>fr</rdf:li></rdf:Bag></dc:language>"
                ),
                ["title: Wages & work", "- Ada Ling", "- Bureau of Tests", "publisher: Press of Work", "language: fr", "!published"]
            },
            {
                "an article",
                new(
                    Xmp: "<dc:title>Wages</dc:title><prism:publicationName>Journal of "
                        + "Work</prism:publicationName><prism:doi>10.1000/182</prism:doi><prism:volume>12</prism:volume><prism:number>3</prism:number><prism:startingPage>45</prism:startingPage><prism:endingPage>52</prism:endingPage><prism:coverDate>2024-11</prism:coverDate><xmp:CreateDate>2025-01-02T10:00:00Z</xmp:CreateDate>"
                ),
                [
                    "type: article-journal",
                    "title: Wages",
                    "container: Journal of Work",
                    "doi: \"10.1000/182\"",
                    "volume: \"12\"",
                    "issue: \"3\"",
                    "page: \"45-52\"",
                    "published: 2024-11",
                ]
            },
            { "a packet that is no XML", new(Info: "/Title (Wages)", Xmp: "<dc:title>"), ["title: Wages"] },
            { "a packet with entities", new(Info: "/Title (Wages)", Xmp: "&a;"), ["title: Wages"] },
            {
                "a word processor's name",
                new(Info: "/Title (Microsoft Word - wages_final2.doc) /Author (BUREAU\\\\jdoe)", Lines: Page),
                ["title: Wages of Clerks in Large Cities", "!author", "?largest on its first page"]
            },
            { "nothing but running text", new(Info: "/Title (untitled)"), ["# title: …", "# publisher: …", "!title", "id: bureau"] },
            {
                "a large number",
                new(Lines: [(40, 700, "$44,200"), (10, 600, "Half of all clerks earned more than this in May 2024.")]),
                ["# title: …"]
            },
            {
                "large words apart",
                new(
                    Lines:
                    [
                        (22, 700, "Wages of Clerks"),
                        (10, 600, "Half of all clerks earned more than this in May 2024."),
                        (22, 500, "Outlook for Clerks"),
                    ]
                ),
                ["# title: …"]
            },
            {
                "large words at the end",
                new(Lines: [(10, 700, "Half of all clerks earned more than this in May 2024."), (22, 300, "Thank you all")]),
                ["# title: …"]
            },
            { "made today", new(Info: "/Title (Wages) /CreationDate (D:20260601093000Z)"), ["!published"] },
            { "made tomorrow", new(Info: "/Title (Wages) /CreationDate (D:20310601093000Z)"), ["!published"] },
            { "a clock that was never set", new(Info: "/Title (Wages) /CreationDate (D:19700101000000Z)"), ["!published"] },
            { "only revised", new(Info: "/Title (Wages) /ModDate (D:202503)"), ["published: 2025-03"] },
        };

    [Theory]
    [MemberData(nameof(Files))]
    public void The_entry_says_what_the_file_says(string name, PdfInput input, string[] lines)
    {
        var url = Assert.IsType<UrlParse.Parsed>(WebUrlParser.Parse(Address)).Url;
        var entry = EntryMaker.Make(PdfMetadataReader.Read(input.ToBytes(), "wages_2025.pdf"), url, new DateOnly(2026, 6, 1), "en");
        var written = EntryWriter.Write(entry).Split('\n').Select(l => l.Trim().Replace("- id:", "id:", StringComparison.Ordinal)).ToList();
        Assert.All(
            lines,
            line =>
                Assert.True(
                    line[0] switch
                    {
                        '!' => !written.Exists(w => w.StartsWith(line[1..], StringComparison.Ordinal)),
                        '?' => entry.Notes.Any(n => n.Contains(line[1..], StringComparison.Ordinal)),
                        _ => written.Contains(line),
                    },
                    $"{name}: {line}\n{string.Join('\n', written)}\n{string.Join('\n', entry.Notes)}"
                )
        );
    }

    [Theory]
    [InlineData("%PDF-1.7\nnothing of the kind")]
    [InlineData("%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 1 0 R /Lang 1 0 R >>\nendobj\ntrailer\n<< /Root 1 0 R /Info 1 0 R >>\n%%EOF")]
    public void A_damaged_file_is_cited_by_its_address(string body)
    {
        var metadata = PdfMetadataReader.Read(System.Text.Encoding.ASCII.GetBytes(body), "a.pdf");
        Assert.Equal(("document", null, null), (metadata.Type, metadata.Title, metadata.FileMade));
    }

    [Theory]
    [InlineData("Microsoft Word - x.doc")]
    [InlineData("Microsoft PowerPoint - Wages of clerks")]
    [InlineData("untitled")]
    [InlineData("Untitled-1")]
    [InlineData("Document1")]
    [InlineData("PowerPoint Presentation")]
    [InlineData("Slide 1")]
    [InlineData("wages.indd")]
    [InlineData(@"C:\Users\me\wages")]
    [InlineData("file:///tmp/wages")]
    [InlineData("wages_final_v2")]
    [InlineData("oes2025")]
    [InlineData("2025")]
    [InlineData("  ")]
    public void What_programs_write_is_no_title(string text) => Assert.Null(PdfTitle.Of(text, "oes2025.pdf"));

    [Theory]
    [InlineData("Wages")]
    [InlineData("COVID-19")]
    [InlineData("Documents of 2025")]
    [InlineData("Title IX: a guide")]
    [InlineData("Untitled works of the 1920s")]
    [InlineData("Page and print")]
    public void What_people_write_is_one(string text) => Assert.Equal(text, PdfTitle.Of(text, "wages.pdf"));

    [Theory]
    [InlineData("D:20240501103000-04'00'", "2024-05-01")]
    [InlineData("D:20240501", "2024-05-01")]
    [InlineData("20240501103000", "2024-05-01")]
    [InlineData("D:202405", "2024-05")]
    [InlineData("D:2024", "2024")]
    [InlineData("2024-05-01T10:30:00Z", "2024-05-01")]
    [InlineData("Wed May 1 10:30:00 2024", "2024-05-01")]
    [InlineData("D:20241301", null)]
    [InlineData("D:19100501103000", null)]
    [InlineData("D:", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void Dates_are_those_of_the_standard(string? text, string? expected) => Assert.Equal(expected, PdfDate.Of(text)?.ToString());

    /// <summary>What a file is made of.</summary>
    public sealed record PdfInput(
        string Info = "",
        string Catalog = "",
        string? Xmp = null,
        (int Size, int Height, string Text)[]? Lines = null
    )
    {
        internal byte[] ToBytes() =>
            (
                Lines is null
                    ? new PdfFile
                    {
                        Info = Info,
                        Catalog = Catalog,
                        Xmp = Xmp,
                    }
                    : new PdfFile
                    {
                        Info = Info,
                        Catalog = Catalog,
                        Xmp = Xmp,
                        Lines = Lines,
                    }
            ).ToBytes();
    }
}
