namespace StaticGuide.Diagnostics;

/// <summary>SG244: fields of one entry, or two entries, that say different things.</summary>
internal static class AgreementRules
{
    public static readonly Rule OtherMeasure = new(
        "SG2440",
        Severity.Warning,
        "A number measures something else than its quote says",
        "Median and mean, the 10th and the 90th percentile, the pay of an hour, of a month and of a year are different numbers. Where the words of the source name one alone, `kind`, `percentile` and `unit` say the same one. A change that the source calls a decline is below zero, unless `label` says that it is one.",
        "kind: median\nquote: The median annual wage was $44,200 in May 2024.",
        "kind: mean\nquote: The median annual wage was $44,200 in May 2024."
    );

    public static readonly Rule Ellipsis = new(
        "SG2441",
        Severity.Warning,
        "A quote leaves something out",
        "A quote is looked for as it stands, as one run of words. Where dots stand for words left out, `verify` cannot find it, and a reader cannot tell what is missing. The number of a statistic needs one sentence; words of several go into a passage, whose `quote` may be a list.",
        "quote:\n  - Most states do not require certification.\n  - Employers may prefer it.",
        "quote: Most states do not require certification [...] Employers may prefer it."
    );

    public static readonly Rule ArchivedOnAnotherDay = new(
        "SG2442",
        Severity.Warning,
        "The address of an archived copy names another day than its entry",
        "The Internet Archive writes the time of a copy into its address. Readers are told `archive_date`, and it decides whether a copy can stand for a source that has changed.",
        "archive_url: https://web.archive.org/web/20260228101500/https://data.example.org/\narchive_date: 2026-02-28",
        "archive_url: https://web.archive.org/web/20260228101500/https://data.example.org/\narchive_date: 2025-08-28"
    );

    public static readonly Rule BoundAsValue = new(
        "SG2445",
        Severity.Warning,
        "A bound is given as an exact number",
        "Fewer than 5 and between 5 and 10 do not say 5, and readers are shown 5. A value can be a bound or a range, or the label can say that it is one. Words such as about, more than, at least and up to are left alone, and so are percentiles, medians and what is required or advised.",
        "label: Growth\nvalue: {less_than: 12}\nquote: Employment is projected to grow by less than 12 percent.",
        "label: Growth\nvalue: 12\nquote: Employment is projected to grow by less than 12 percent."
    );

    public static readonly Rule SameSource = new(
        "SG2444",
        Severity.Warning,
        "A source is entered twice",
        "Two entries have the same address, title and date. Readers meet one source under two numbers, and when a new edition comes out somebody will mend only one of them. What differs is the place within it: a citation says where (`[@id, Pay]`), a statistic by its `locator`.",
        "[@bls-ooh-ma, Pay]"
    );

    public static IReadOnlyList<Rule> All => [OtherMeasure, Ellipsis, ArchivedOnAnotherDay, SameSource, BoundAsValue];
}
