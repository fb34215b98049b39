namespace StaticGuide.Diagnostics;

/// <summary>SG2: sources, statistics and citations.</summary>
internal static class EvidenceRules
{
    public static readonly Rule BadId = new(
        "SG2001",
        Severity.Error,
        "An id has other characters than a-z, 0-9 and hyphens",
        "Ids become anchors and are typed often: small letters, digits and hyphens.",
        "id: ma-median-pay",
        "id: MA_median_pay"
    );

    public static readonly Rule DuplicateId = new(
        "SG2002",
        Severity.Error,
        "An id stands twice",
        "A citation must lead to one entry.",
        "id: ma-median-pay-2024",
        "id: ma-median-pay"
    );

    public static readonly Rule HidesSiteId = new(
        "SG2003",
        Severity.Error,
        "A page's id hides one of the whole site",
        "The same id would mean two things on two pages.",
        "id: pay-page-only",
        "id: all-median-pay"
    );

    public static readonly Rule UnknownSource = new(
        "SG2004",
        Severity.Error,
        "There is no such source",
        "The id that is cited is neither among the page's own `sources:` nor in `content/evidence/`.",
        "[@bls-ooh-ma]",
        "Most states do not require it. [@bls-ooh-mx]"
    );

    public static readonly Rule UnknownStatistic = new(
        "SG2005",
        Severity.Error,
        "There is no such statistic",
        "The id that is shown is neither among the page's own `statistics:` nor in `content/evidence/`.",
        ":stat[ma-median-pay]",
        "The median wage was :stat[ma-mean-pay]."
    );

    public static readonly Rule ForeignId = new(
        "SG2006",
        Severity.Error,
        "The id belongs to another page",
        "What stands in one page's front matter is that page's own. What several pages use stands in `content/evidence/`.",
        "content/handbook.md:\n---\ntitle: Handbook\n---\nThe median wage was :stat[all-median-pay], which stands in content/evidence/.",
        "content/handbook.md:\n---\ntitle: Handbook\n---\nThe median wage was :stat[ma-median-pay]."
    );

    public static readonly Rule NoAddress = new(
        "SG2007",
        Severity.Error,
        "A source has no address",
        "A reader must be able to go and look: give `url` or `doi`.",
        "url: https://www.bls.gov/ooh/",
        "url:"
    );

    public static readonly Rule NoPublisher = new(
        "SG2008",
        Severity.Error,
        "A source has no publisher",
        "A reader must know who says it: give `publisher` or `author`.",
        "publisher: U.S. Bureau of Labor Statistics",
        "publisher:"
    );

    public static readonly Rule BadSourceUrl = new(
        "SG2009",
        Severity.Error,
        "A source's address cannot be opened",
        "It must be an absolute http or https address, without a user name.",
        "url: https://doi.org/10.1000/182",
        "url: ftp://www.bls.gov/ooh/"
    );

    public static readonly Rule ArchiveWithoutDate = new(
        "SG2010",
        Severity.Error,
        "An archived copy has no date",
        "A copy is of a day; without it nobody can tell what it proves.",
        "archive_url: https://web.archive.org/web/20260228000000/https://www.bls.gov/ooh/\narchive_date: 2026-02-28",
        "archive_url: https://web.archive.org/web/20260228000000/https://www.bls.gov/ooh/"
    );

    public static readonly Rule NoProof = new(
        "SG2011",
        Severity.Error,
        "Nothing shows that the source says this number",
        "Each statistic carries the exact words it comes from, as `quote`, or the table cell, as `cell`.",
        "quote: The median annual wage for medical assistants was $44,200 in May 2024.",
        "quote:"
    );

    public static readonly Rule Undated = new(
        "SG2012",
        Severity.Error,
        "A number does not say when it was true",
        "Give `as_of` for a moment, or `period` for a span.",
        "as_of: 2024-05",
        "as_of:"
    );

    public static readonly Rule TwoDates = new(
        "SG2013",
        Severity.Error,
        "An entry has both as_of and period",
        "It describes one moment or one span.",
        "period: 2024/2034",
        "as_of: 2024-05\nperiod: 2024/2034"
    );

    public static readonly Rule UnknownUnit = new(
        "SG2014",
        Severity.Error,
        "There is no such unit",
        "Units are known ones or declared in site.yml.",
        "units: {openings-per-year: {suffix: \" openings a year\"}}",
        "unit: openings-per-year"
    );

    public static readonly Rule UnknownField = new(
        "SG2015",
        Severity.Error,
        "A statistic has no such field",
        "Behind the dot stands as_of, period, unit, label or geography, where the statistic gives it.",
        "The median wage is that of :stat[ma-median-pay.as_of].",
        "The median wage is that of :stat[ma-median-pay.date]."
    );

    public static readonly Rule CommaCitation = new(
        "SG2016",
        Severity.Error,
        "Two citations stand together without a semicolon",
        "As in pandoc, what follows the first is its locator and suffix; the second source would be lost.",
        "[@bls-ooh-ma; @bls-ooh-rn]",
        "[@bls-ooh-ma, @bls-ooh-rn]"
    );

    public static readonly Rule BrokenCitation = new(
        "SG2018",
        Severity.Error,
        "Something begins like a citation and is none",
        "Readers would see the brackets. A locator follows a comma; several sources are separated by semicolons, each with its own `@id`.",
        "[@bls-ooh-ma, Pay; @bls-ooh-rn]",
        "Most states do not require it. [@bls-ooh-ma; bls-ooh-rn]"
    );

    public static readonly Rule Overdue = new(
        "SG2017",
        Severity.Warning,
        "Evidence should have been looked at again",
        "The day named by `review_by`, or the one on which the source is due a new edition (`published` and `update_period_days`), is "
            + "past. Readers see it as well. site.yml says how much it weighs.",
        "review_by: 2027-01-31",
        "review_by: 2026-01-31"
    );

    public static IReadOnlyList<Rule> All =>
        [
            BadId,
            DuplicateId,
            HidesSiteId,
            UnknownSource,
            UnknownStatistic,
            ForeignId,
            NoAddress,
            NoPublisher,
            BadSourceUrl,
            ArchiveWithoutDate,
            NoProof,
            Undated,
            TwoDates,
            UnknownUnit,
            UnknownField,
            CommaCitation,
            BrokenCitation,
            Overdue,
        ];
}
