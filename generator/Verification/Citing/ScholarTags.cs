using StaticGuide.Content.Sources;

namespace StaticGuide.Verification.Citing;

/// <summary>The tags of Highwire Press that Google Scholar reads: <c>citation_title</c> and its kin.</summary>
internal static class ScholarTags
{
    public static PageMetadata Read(MetaTags tags)
    {
        var container = tags.First(
            "citation_journal_title",
            "citation_conference_title",
            "citation_inbook_title",
            "citation_book_title",
            "prism.publicationName"
        );
        var title = tags.First("citation_title", "citation_book_title");
        return new PageMetadata
        {
            Type = TypeOf(tags, title),
            Title = title,
            // A book names itself in both.
            Container = container == title ? null : container,
            Authors = PageNames.Of(tags.All("citation_author", "citation_authors").SelectMany(t => t.Split(';'))),
            Publisher = tags.First("citation_publisher", "citation_technical_report_institution", "citation_dissertation_institution"),
            Doi = tags.First("citation_doi", "prism.doi") is { } doi ? Doi.Of(doi) : null,
            Published = PageDate.Of(
                tags.First(
                    "citation_publication_date",
                    "citation_cover_date",
                    "citation_date",
                    "citation_online_date",
                    "citation_year",
                    "prism.publicationDate"
                )
            ),
            Language = PageLanguage.Of(tags.First("citation_language")),
            Volume = tags.First("citation_volume", "prism.volume"),
            Issue = tags.First("citation_issue", "prism.number"),
            Page = PageRange.Of(
                tags.First("citation_firstpage", "prism.startingPage"),
                tags.First("citation_lastpage", "prism.endingPage")
            ),
        };
    }

    private static string? TypeOf(MetaTags tags, string? title) =>
        tags.First("citation_journal_title", "prism.publicationName") is not null ? "article-journal"
        : tags.First("citation_conference_title") is not null ? "paper-conference"
        : tags.First("citation_dissertation_institution") is not null ? "thesis"
        : tags.First("citation_technical_report_institution") is not null ? "report"
        : tags.First("citation_inbook_title", "citation_book_title") is { } book && book != title ? "chapter"
        : tags.First("citation_isbn", "citation_book_title") is not null ? "book"
        : null;
}
