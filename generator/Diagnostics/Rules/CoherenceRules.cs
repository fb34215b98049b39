namespace StaticGuide.Diagnostics;

/// <summary>SG23: evidence that does not fit together, or that nobody needs.</summary>
internal static class CoherenceRules
{
    public static readonly Rule UnusedSource = new(
        "SG2301",
        Severity.Warning,
        "Nothing uses a source",
        "A list of sources is a promise: this is what the text stands on. A source counts as used where it is cited and where a statistic names it; a page that lists all sources is no use. Nothing is said while the site has errors, nor of what the whole site shares while some of its pages are not published.",
        "Most states do not require it. [@bls-ooh-ma, How to Become One]",
        "Most states do not require it."
    );

    public static readonly Rule UnusedStatistic = new(
        "SG2302",
        Severity.Warning,
        "Nothing uses a statistic",
        "A number that no page shows has to be kept up to date all the same. A statistic counts as used where it is shown, drawn in a chart, or calculated with, and where a page lists all statistics.",
        ":stat[ma-median-pay]",
        "Half of them earn more."
    );

    public static readonly Rule DefinedTwice = new(
        "SG2303",
        Severity.Warning,
        "A number is defined twice",
        "Two statistics have the same label, kind, unit, population, geography and time, and their values agree. One day somebody will mend only one of them: give a number one home, in `content/evidence/` where several pages use it.",
        "content/evidence/pay.yml"
    );

    public static readonly Rule Contradiction = new(
        "SG2304",
        Severity.Error,
        "Two statistics of the same measure have different values",
        "Their label, kind, unit, population, geography and time are the same, so at most one of them is true. Statistics of different files are compared only where both name their population and geography.",
        "population: SOC 31-9091\nvalue: 45000\nquote: Their median annual wage was $45,000 in May 2024.",
        "value: 45000\nquote: Their median annual wage was $45,000 in May 2024."
    );

    public static readonly Rule ValueNotInQuote = new(
        "SG2305",
        Severity.Error,
        "The words of the source do not say the value",
        "A reader who follows the note must find the number there: in digits or words, with its unit, whole, and not as the year of a date. `12` percent may be written 12% or twelve percent, `44200` as $44,200, `3400000` as 3.4 million. A number that the source does not state is `derived:` from those that it does.",
        "value: 44200\nquote: The median annual wage was $44,200 in May 2024.",
        "value: 42400\nquote: The median annual wage was $44,200 in May 2024."
    );

    public static readonly Rule ReversedBound = new(
        "SG2306",
        Severity.Warning,
        "A bound is on the other side in its quote",
        "The value says less than a number where the words say more, or the other way round.",
        "value: {more_than: 57830}\nquote: The highest 10 percent earned more than $57,830.",
        "value: {less_than: 57830}\nquote: The highest 10 percent earned more than $57,830."
    );

    public static readonly Rule OtherPercent = new(
        "SG2307",
        Severity.Error,
        "Percent and percentage points are mixed up",
        "From 10 to 12 percent it is 2 percentage points, and 20 percent. The unit must be the one that the words of the source use.",
        "value: 2\nunit: percentage-points\nquote: The share rose by 2 percentage points.",
        "value: 2\nunit: percent\nquote: The share rose by 2 percentage points."
    );

    public static readonly Rule KindAgainstUnit = new(
        "SG2308",
        Severity.Error,
        "A statistic's kind does not fit its unit",
        "A percentage has the unit percent, and no number of jobs or dollars is one; a count is no percentage.",
        "kind: percent\nunit: percent",
        "kind: percent\nunit: usd-per-year"
    );

    public static readonly Rule ShortQuote = new(
        "SG2309",
        Severity.Warning,
        "A quote is too short to prove anything",
        "A few characters can be found on any page. Quote the whole sentence; what stands in a table goes under `cell:` with its row.",
        "quote: The median annual wage was $44,200 in May 2024.",
        "quote: $44,200"
    );

    public static readonly Rule Fragment = new(
        "SG2310",
        Severity.Warning,
        "A quote is a piece of a sentence",
        "A fragment can reverse what its sentence says: much faster than the average, and not faster than the average, both hold the same words. Quote from the sentence's first word to its full stop; what stands in a table goes under `cell:` with its row.",
        "quote: The median annual wage for medical assistants was $44,200 in May 2024.",
        "quote: annual wage for medical assistants was $44,200 in"
    );

    public static readonly Rule BeyondSource = new(
        "SG2311",
        Severity.Error,
        "A number describes a time after its source was published",
        "Nobody can have measured it by then. The `period` of a projection may reach beyond its source; its `as_of` may not.",
        "as_of: 2024-05\nquote: The median annual wage for medical assistants was $44,200.",
        "as_of: 2026-05\nquote: The median annual wage for medical assistants was $44,200."
    );

    public static readonly Rule AccessedTooEarly = new(
        "SG2312",
        Severity.Error,
        "A source was looked at before it was published",
        "What was seen then was another edition.",
        "published: 2025-08-28\naccessed: 2026-02-28",
        "published: 2025-08-28\naccessed: 2025-02-28"
    );

    public static readonly Rule ArchivedTooEarly = new(
        "SG2313",
        Severity.Warning,
        "An archived copy is older than the source",
        "A copy made before the source was published is one of another edition, and proves nothing of this one.",
        "published: 2025-08-28\narchive_url: https://web.archive.org/web/20260228000000/https://www.bls.gov/ooh/\narchive_date: 2026-02-28",
        "published: 2025-08-28\narchive_url: https://web.archive.org/web/20240228000000/https://www.bls.gov/ooh/\narchive_date: 2024-02-28"
    );

    public static readonly Rule FutureDate = new(
        "SG2314",
        Severity.Warning,
        "Something is said to have happened in the future",
        "What has been published, changed, looked at, archived or reviewed has a day that is past. A page that is to appear later has a `publish_date`. A day ahead is fine, since it may be tomorrow elsewhere, and so is a year for the `date`, `updated` and `changes` of a page, as a site may be built for an earlier day. Today is what `--date` says.",
        "accessed: 2026-02-28",
        "accessed: 2062-02-28"
    );

    public static readonly Rule ReviewTooEarly = new(
        "SG2315",
        Severity.Warning,
        "A review was due before the source was last looked at",
        "The `review_by` of a number was left behind when its source was looked at again.",
        "review_by: 2027-08-28",
        "review_by: 2026-01-31"
    );

    public static readonly Rule UpdatedBeforeDate = new(
        "SG2316",
        Severity.Warning,
        "A page was updated before it was written",
        "Readers and feeds show both dates. So it is with a `reviewed` of more than half a year before `date`.",
        "date: 2026-01-02\nupdated: 2026-02-01",
        "date: 2026-02-01\nupdated: 2026-01-02"
    );

    public static readonly Rule NeverPublished = new(
        "SG2317",
        Severity.Error,
        "A page expires before it is published",
        "It is on the site from `publish_date` until the day before `expiry_date`, which here is never.",
        "publish_date: 2026-01-02\nexpiry_date: 2027-01-02",
        "publish_date: 2027-01-02\nexpiry_date: 2026-01-02"
    );

    public static readonly Rule UncitedAnswer = new(
        "SG2318",
        Severity.Warning,
        "An answer has no citation",
        "Answers are read, copied and shown by search engines without their page, so each needs its own source: a citation, a statistic, or a link to the page of this guide that has them. An answer that states no fact says so in place: `:uncounted[…]{reason=\"…\"}`.",
        "answer: Most states do not require it. [@bls-ooh-ma, How to Become One]",
        "answer: Most states do not require it."
    )
    {
        YieldsToWithin = ClaimRules.UncitedNumber.Code,
    };

    public static readonly Rule DateAgainstQuote = new(
        "SG2322",
        Severity.Warning,
        "The date of a number or passage is another than its words name",
        "Readers are told when a number or passage was true, beside the words that prove it. Where every date in these is another, one of the two is of another edition. A fiscal year, or the end of one, may be a year sooner or later.",
        "as_of: 2024-05\nquote: The median annual wage for medical assistants was $44,200 in May 2024.",
        "as_of: 2023-05\nquote: The median annual wage for medical assistants was $44,200 in May 2024."
    );

    public static readonly Rule UnknownPlace = new(
        "SG2323",
        Severity.Warning,
        "A place is not named by its code",
        "`geography` is a code of ISO 3166: two letters for a country (3166-1 alpha-2), with a hyphen for a part of it (3166-2). Machines are told of the place by it.",
        "geography: US-TX",
        "geography: Texas"
    );

    public static readonly Rule PercentileUnsaid = new(
        "SG2324",
        Severity.Error,
        "A percentile does not say which",
        "`kind: percentile` says that some part lies below the number, and `percentile` how large a part. A median is the 50th.",
        "kind: percentile\npercentile: 90",
        "kind: percentile\npercentile:"
    );

    public static readonly Rule LinkWillBreak = new(
        "SG2321",
        Severity.Warning,
        "A link leads to a page that will expire",
        "From its `expiry_date` on a page is not published, and a link to it is an error that holds up every build. This is said while there is time.",
        "content/fair.md:\n---\ntitle: Job fair\nexpiry_date: 2026-07-01\n---\ncontent/wages.md:\n---\ntitle: Wages\n---\nAsk at the fair.",
        "content/fair.md:\n---\ntitle: Job fair\nexpiry_date: 2026-07-01\n---\ncontent/wages.md:\n---\ntitle: Wages\n---\nAsk at [the fair](fair.md)."
    );

    public static IReadOnlyList<Rule> All =>
        [
            UnusedSource,
            UnusedStatistic,
            DefinedTwice,
            Contradiction,
            ValueNotInQuote,
            ReversedBound,
            OtherPercent,
            KindAgainstUnit,
            ShortQuote,
            Fragment,
            BeyondSource,
            AccessedTooEarly,
            ArchivedTooEarly,
            FutureDate,
            ReviewTooEarly,
            UpdatedBeforeDate,
            NeverPublished,
            UncitedAnswer,
            DateAgainstQuote,
            UnknownPlace,
            PercentileUnsaid,
            LinkWillBreak,
        ];
}
