using StaticGuide.Content.Sources;
using StaticGuide.Evidence.References;
using StaticGuide.Language;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Evidence.References;

/// <summary>
/// References written by hand after the rules of the AMA Manual of Style, 11th ed., chapter 3, beside the CSL-JSON they are made
/// of. Stars stand for italics.
/// </summary>
public sealed class AmaStyleTests
{
    public static TheoryData<string, string> Table =>
        new()
        {
            // Journal articles (3.11)
            {
                """ "type": "article-journal", "title": "Pay in clinics", "author": [{"family": "Doe", "given": "Jane Quinn"}, {"family": "Roe", "given": "R."}], "container-title": "Journal of Examples", "volume": "12", "issue": "3", "page": "101-110", "issued": {"date-parts": [[2024, 5, 7]]}, "DOI": "10.5555/jex.1" """,
                "Doe JQ, Roe R. Pay in clinics. *Journal of Examples*. 2024;12(3):101-110. doi:10.5555/jex.1"
            },
            {
                """ "type": "article-journal", "title": "Six authors", "author": [{"family": "A", "given": "B"}, {"family": "C", "given": "D"}, {"family": "E", "given": "F"}, {"family": "G", "given": "H"}, {"family": "I", "given": "J"}, {"family": "K", "given": "L"}], "container-title": "JEX", "volume": 1, "page": "1–9", "issued": {"date-parts": [[2020]]}, "DOI": "10.5555/a" """,
                "A B, C D, E F, G H, I J, K L. Six authors. *JEX*. 2020;1:1-9. doi:10.5555/a"
            },
            {
                """ "type": "article-journal", "title": "Seven authors", "author": [{"family": "A", "given": "B"}, {"family": "C", "given": "D"}, {"family": "E", "given": "F"}, {"family": "G", "given": "H"}, {"family": "I", "given": "J"}, {"family": "K", "given": "L"}, {"family": "M", "given": "N"}], "container-title": "JEX", "volume": "1", "page": "1", "issued": {"date-parts": [[2020]]}, "DOI": "10.5555/a" """,
                "A B, C D, E F, et al. Seven authors. *JEX*. 2020;1:1. doi:10.5555/a"
            },
            {
                """ "type": "article-journal", "title": "Is this a question?", "author": [{"literal": "Working Group on Pay"}], "container-title": "Journal of Examples", "container-title-short": "J. Ex.", "volume": "4", "issued": {"date-parts": [[2021]]}, "number": "e123", "DOI": "10.5555/b" """,
                "Working Group on Pay. Is this a question? *J Ex*. 2021;4:e123. doi:10.5555/b"
            },
            {
                """ "type": "article-journal", "title": "Ahead of print", "author": [{"family": "Doe", "given": "J"}], "container-title": "Journal of Examples", "issued": {"date-parts": [[2025, 6, 3]]}, "DOI": "10.5555/c" """,
                "Doe J. Ahead of print. *Journal of Examples*. Published online June 3, 2025. doi:10.5555/c"
            },
            {
                """ "type": "article-journal", "title": "Without a DOI", "author": [{"family": "Doe", "given": "J"}], "container-title": "Journal of Examples", "volume": "2", "issue": "1", "issued": {"date-parts": [[2019]]}, "URL": "https://journal.example.org/2", "accessed": {"date-parts": [[2026, 2, 28]]} """,
                "Doe J. Without a DOI. *Journal of Examples*. 2019;2(1). Accessed February 28, 2026. https://journal.example.org/2"
            },
            {
                """ "type": "review", "title": "Issue without volume", "author": [{"family": "Doe", "given": "J"}], "container-title": "Journal of Examples", "issue": "7", "page": "5", "issued": {"date-parts": [[2018]]}, "DOI": "10.5555/d" """,
                "Doe J. Issue without volume. *Journal of Examples*. 2018;(7):5. doi:10.5555/d"
            },
            {
                """ "type": "article", "title": "Not yet reviewed", "author": [{"family": "Doe", "given": "J"}], "publisher": "exRxiv", "issued": {"date-parts": [[2025, 10, 28]]}, "DOI": "10.5555/e" """,
                "Doe J. Not yet reviewed. *exRxiv*. Preprint posted online October 28, 2025. doi:10.5555/e"
            },
            {
                """ "type": "article-journal", "title": "They ask “Why?”", "author": [{"literal": "The “Bureau.”"}], "container-title": "JEX", "issued": {"date-parts": [[2020]]}, "DOI": "https://www.doi.org/10.1002/(SICI)1097-4571(199806)49:8%3C693::AID-ASI4%3E3.0.CO;2-O" """,
                "The “Bureau.” They ask “Why?” *JEX*. 2020. doi:10.1002/(SICI)1097-4571(199806)49:8<693::AID-ASI4>3.0.CO;2-O"
            },
            {
                """ "type": "article-journal", "title": "A part:", "author": [{"family": "Doe", "given": "J"}], "container-title": "JEX", "issued": {"date-parts": [[2020]]}, "DOI": "10.5555/x" """,
                "Doe J. A part: *JEX*. 2020. doi:10.5555/x"
            },
            // News (3.13.1)
            {
                """ "type": "article-newspaper", "title": "Clinics hire", "author": [{"family": "Doe", "given": "Jane"}], "container-title": "Example Times", "page": "A1", "issued": {"date-parts": [[2024, 6, 24]]}, "URL": "https://times.example.org/1", "accessed": {"date-parts": [[2026, 1, 2]]} """,
                "Doe J. Clinics hire. *Example Times*. June 24, 2024:A1. Accessed January 2, 2026. https://times.example.org/1"
            },
            {
                """ "type": "article-magazine", "title": "A month in a clinic", "container-title": "Example Monthly", "issued": {"date-parts": [[2024, 6]]}, "URL": "https://monthly.example.org/" """,
                "A month in a clinic. *Example Monthly*. June 2024. https://monthly.example.org/"
            },
            // Books and chapters (3.12)
            {
                """ "type": "book", "title": "Handbook of Examples", "author": [{"family": "Doe", "given": "Jane"}], "edition": "3", "publisher": "Example Press", "issued": {"date-parts": [[2016, 4, 1]]}, "URL": "https://press.example.org/h" """,
                "Doe J. *Handbook of Examples*. 3rd ed. Example Press; 2016. https://press.example.org/h"
            },
            {
                """ "type": "book", "title": "First Edition", "author": [{"family": "Doe", "given": "Jane"}], "edition": "1", "publisher": "Example Press", "issued": {"date-parts": [[2016]]} """,
                "Doe J. *First Edition*. Example Press; 2016. https://example.org/"
            },
            {
                """ "type": "book", "title": "Two Volumes", "editor": [{"family": "Hart", "given": "Chris A."}, {"family": "Lee", "given": "Bo"}], "volume": "2", "edition": "Rev. ed.", "publisher": "Example Press", "issued": {"date-parts": [[2011]]}, "page": "12-20" """,
                "Hart CA, Lee B, eds. *Two Volumes*. Vol 2. Rev. ed. Example Press; 2011:12-20. https://example.org/"
            },
            {
                """ "type": "book", "title": "Eleventh", "author": [{"literal": "Example Association."}], "edition": 11, "publisher": "Example Association", "issued": {"date-parts": [[2020]]} """,
                "Example Association. *Eleventh*. 11th ed. 2020. https://example.org/"
            },
            {
                """ "type": "book", "title": "An Old Book", "author": [{"family": "Doe", "given": "J"}], "publisher": "Example Press", "issued": {"date-parts": [[1990]], "circa": true} """,
                "Doe J. *An Old Book*. Example Press; circa 1990. https://example.org/"
            },
            {
                """ "type": "chapter", "title": "On pay", "author": [{"family": "Roe", "given": "R"}], "editor": [{"family": "Hart", "given": "C"}], "container-title": "Handbook of Examples", "edition": "2", "publisher": "Example Press", "issued": {"date-parts": [[2019]]}, "page": "30--41" """,
                "Roe R. On pay. In: Hart C, ed. *Handbook of Examples*. 2nd ed. Example Press; 2019:30-41. https://example.org/"
            },
            {
                """ "type": "entry-encyclopedia", "title": "Clinic", "container-title": "Encyclopedia of Examples", "publisher": "Example Press", "issued": {"date-parts": [[2022]]} """,
                "Clinic. In: *Encyclopedia of Examples*. Example Press; 2022. https://example.org/"
            },
            // Reports, theses, meetings (3.13)
            {
                """ "type": "report", "title": "Facing Examples", "author": [{"literal": "Office of Examples"}], "publisher": "US Dept of Examples", "issued": {"date-parts": [[2016, 11]]}, "URL": "https://examples.gov/facing.pdf", "accessed": {"date-parts": [[2026, 2, 3]]} """,
                "Office of Examples. *Facing Examples*. US Dept of Examples; November 2016. Accessed February 3, 2026. https://examples.gov/facing.pdf"
            },
            {
                """ "type": "report", "title": "Author and publisher agree", "author": [{"literal": "U.S. Bureau of Labor Statistics"}], "publisher": "U.S. Bureau of Labor Statistics", "issued": {"date-parts": [[2025, 8, 28]]} """,
                "U.S. Bureau of Labor Statistics. *Author and publisher agree*. August 28, 2025. https://example.org/"
            },
            {
                """ "type": "report", "title": "With a number", "author": [{"family": "Doe", "given": "J"}], "genre": "Data brief", "number": "360", "publisher": "Example Center", "issued": {"date-parts": [[2020]]} """,
                "Doe J. *With a number*. Data brief 360. Example Center; 2020. https://example.org/"
            },
            {
                """ "type": "thesis", "title": "Arts in Examples", "author": [{"family": "Doe", "given": "Jane"}], "publisher": "University of Examples", "issued": {"date-parts": [[2014]]}, "URL": "https://university.example.org/t", "accessed": {"date-parts": [[2026, 10, 14]]} """,
                "Doe J. *Arts in Examples*. Dissertation. University of Examples; 2014. Accessed October 14, 2026. https://university.example.org/t"
            },
            {
                """ "type": "thesis", "title": "A master's thesis", "author": [{"family": "Doe", "given": "Jane"}], "genre": "Master's thesis", "publisher": "University of Examples", "issued": {"date-parts": [[2014]]} """,
                "Doe J. *A master's thesis*. Master's thesis. University of Examples; 2014. https://example.org/"
            },
            {
                """ "type": "paper-conference", "title": "Told at a meeting", "author": [{"family": "Doe", "given": "J"}], "event-title": "Meeting of Examples", "event-place": "Exampleton", "issued": {"date-parts": [[2023, 3, 9]]} """,
                "Doe J. Told at a meeting. Presented at: Meeting of Examples; March 9, 2023; Exampleton. https://example.org/"
            },
            {
                """ "type": "paper-conference", "title": "Printed after a meeting", "author": [{"family": "Doe", "given": "J"}], "container-title": "Proceedings of the Meeting", "publisher": "Example Society", "page": "7-9", "issued": {"date-parts": [[2023]]} """,
                "Doe J. Printed after a meeting. In: *Proceedings of the Meeting*. Example Society; 2023:7-9. https://example.org/"
            },
            // Law (3.14)
            {
                """ "type": "legislation", "title": "Example Care Act", "volume": "42", "container-title": "USC", "section": "18001", "publisher": "Congress", "issued": {"date-parts": [[2010]]}, "URL": "https://law.example.org/42" """,
                "Example Care Act, 42 USC §18001 (2010). https://law.example.org/42"
            },
            {
                """ "type": "legislation", "title": "Example Portability Act of 1996", "number": "Pub L No. 104-191", "volume": "110", "container-title": "Stat", "page": "1936", "issued": {"date-parts": [[1996]]} """,
                "Example Portability Act of 1996, Pub L No. 104-191, 110 Stat 1936 (1996). https://example.org/"
            },
            {
                """ "type": "legal_case", "title": "Doe v Roe", "volume": "464", "container-title": "F2d", "page": "772", "authority": "DC Cir", "issued": {"date-parts": [[1972]]} """,
                "*Doe v Roe*, 464 F2d 772 (DC Cir 1972). https://example.org/"
            },
            // What is on the web, data and software (3.15)
            {
                """ "type": "webpage", "title": "Medical Assistants", "author": [{"literal": "U.S. Bureau of Labor Statistics"}], "container-title": "Occupational Outlook Handbook", "issued": {"date-parts": [[2025, 8, 28]]}, "accessed": {"date-parts": [[2026, 2, 28]]}, "URL": "https://www.bls.gov/ooh/healthcare/medical-assistants.htm" """,
                "U.S. Bureau of Labor Statistics. Medical Assistants. Occupational Outlook Handbook. Published August 28, 2025. Accessed February 28, 2026. https://www.bls.gov/ooh/healthcare/medical-assistants.htm"
            },
            {
                """ "type": "webpage", "title": "Nobody signed this", "container-title": "Example Agency", "publisher": "Example Agency", "accessed": {"date-parts": [[2026, 6, 18]]}, "URL": "https://agency.example.org/" """,
                "Nobody signed this. Example Agency. Accessed June 18, 2026. https://agency.example.org/"
            },
            {
                """ "type": "webpage", "title": "Site and publisher differ", "container-title": "Career Site", "publisher": "Example Agency", "issued": {"date-parts": [[2024]]}, "URL": "https://agency.example.org/" """,
                "Site and publisher differ. Career Site. Example Agency. Published 2024. https://agency.example.org/"
            },
            {
                """ "type": "post-weblog", "title": "Advice!", "author": [{"family": "Gray", "given": "T"}], "container-title": "Example Blog", "issued": {"date-parts": [[2018, 2, 16]]}, "URL": "https://blog.example.org/1" """,
                "Gray T. Advice! Example Blog. Published February 16, 2018. https://blog.example.org/1"
            },
            {
                """ "type": "dataset", "title": "Wages by County", "author": [{"literal": "Bureau of Examples"}], "version": "2.1", "publisher": "Example Data Archive", "issued": {"date-parts": [[2024]]}, "DOI": "10.5555/data" """,
                "Bureau of Examples. *Wages by County*. Version 2.1. Example Data Archive; 2024. doi:10.5555/data"
            },
            {
                """ "type": "software", "title": "Example Info", "version": "7.2", "publisher": "Centers for Examples", "issued": {"date-parts": [[2017]]}, "accessed": {"date-parts": [[2026, 5, 30]]}, "URL": "https://examples.gov/info" """,
                "*Example Info*. Version 7.2. Centers for Examples; 2017. Accessed May 30, 2026. https://examples.gov/info"
            },
        };

    [Theory]
    [MemberData(nameof(Table))]
    public void A_reference_reads_as_the_manual_has_it(string item, string expected) =>
        Assert.Equal(expected, Marked(new AmaStyle().Format(Bibliography.Source(item.Trim()), null, LanguageTable.Of("en"))));

    [Theory]
    [InlineData("es", "Doe J. Medical Assistants. Publicado: 28 de agosto de 2025. Consultado: 3 de febrero de 2026. https://example.org/")]
    [InlineData("de", "Doe J. Medical Assistants. Veröffentlicht: 28. August 2025. Abgerufen: 3. Februar 2026. https://example.org/")]
    [InlineData("nl", "Doe J. Medical Assistants. Published August 28, 2025. Accessed February 3, 2026. https://example.org/")]
    public void Its_words_and_dates_are_those_of_the_page(string language, string expected) =>
        Assert.Equal(
            expected,
            Marked(
                new AmaStyle().Format(
                    Bibliography.Source(
                        """
                        "type": "webpage", "title": "Medical Assistants", "author": [{"family": "Doe", "given": "J"}], "issued": {"date-parts": [[2025, 8, 28]]}, "accessed": {"date-parts": [[2026, 2, 3]]}
                        """
                    ),
                    null,
                    LanguageTable.Of(language)
                )
            )
        );

    [Theory]
    [InlineData("1", "")]
    [InlineData("2", " 2nd ed.")]
    [InlineData("12", " 12th ed.")]
    [InlineData("21", " 21st ed.")]
    [InlineData("103", " 103rd ed.")]
    [InlineData("113", " 113th ed.")]
    [InlineData("International", " International ed.")]
    public void Editions_are_counted(string edition, string expected) =>
        Assert.Equal(
            $"*Book*.{expected} Press; 2020. https://example.org/",
            Marked(
                new AmaStyle().Format(
                    Bibliography.Source(
                        $$""" "type": "book", "title": "Book", "publisher": "Press", "issued": {"date-parts": [[2020]]}, "edition": "{{edition}}" """
                    ),
                    null,
                    LanguageTable.Of("en")
                )
            )
        );

    [Theory]
    [InlineData("webpage", "Wages, Pay. Press. https://example.org/")]
    [InlineData("report", "*Wages*, Pay. Press. https://example.org/")]
    [InlineData("legal_case", "*Wages*, Pay. Press. https://example.org/")]
    public void A_locator_stands_beside_the_title(string type, string expected) =>
        Assert.Equal(
            expected,
            Marked(
                new AmaStyle().Format(
                    Bibliography.Source($$""" "type": "{{type}}", "title": "Wages", "publisher": "Press" """),
                    "Pay",
                    LanguageTable.Of("en")
                )
            )
        );

    /// <summary>Whatever it is, a reader is told what it is called, who answers for it, and where it is.</summary>
    [Theory]
    [InlineData(""" "publisher": "Example Agency" """)]
    [InlineData(""" "author": [{"literal": "Example Agency"}] """)]
    [InlineData(""" "author": [{"literal": "Example Agency"}], "publisher": "Example Agency", "container-title": "Example Agency" """)]
    [InlineData(""" "editor": [{"literal": "Example Agency"}] """)]
    [InlineData(""" "container-title": "Example Agency" """)]
    [InlineData(""" "authority": "Example Agency" """)]
    public void Nobody_who_answers_for_a_source_is_left_out(string responsible) =>
        Assert.All(
            CslTypes.All,
            type =>
            {
                var reference = new AmaStyle()
                    .Format(Bibliography.Source($""" "type": "{type}", "title": "Wages", {responsible} """), null, LanguageTable.Of("en"))
                    .Text;
                Assert.Contains("Wages", reference, StringComparison.Ordinal);
                Assert.Contains("Example Agency", reference, StringComparison.Ordinal);
                Assert.EndsWith(" https://example.org/", reference, StringComparison.Ordinal);
            }
        );

    private static string Marked(Reference reference)
    {
        var marked = string.Concat(
            reference.Parts.Select(p => p.Role is ReferenceRole.WorkTitle or ReferenceRole.Container ? $"*{p.Text}*" : p.Text)
        );
        Assert.Equal(reference.Text, marked.Replace("*", "", StringComparison.Ordinal));
        Assert.Equal(ReferenceRole.Address, reference.Parts[^1].Role);
        return marked;
    }
}
