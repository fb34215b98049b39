namespace StaticGuide.Diagnostics;

/// <summary>SG203 and SG234: claims in words, and the words of sources they stand on.</summary>
internal static class PassageRules
{
    public static readonly Rule UnquotedCitation = new(
        "SG2030",
        Severity.Warning,
        "A citation names a source and no words of it",
        "A source as a whole can be reached, but nobody can look whether it says what the sentence claims. Put its words into `passages:`, and cite those: "
            + "`verify` then looks for them, and the note shows them. Reported only where site.yml asks for it.",
        "evidence: {unquoted_citations: warn}\n\npassages:\n  - id: certification-not-required\n    source: bls-ooh-ma\n    quote: Most states do not require certification.\n\n[@certification-not-required]"
    );

    public static readonly Rule UnusedPassage = new(
        "SG2340",
        Severity.Warning,
        "Nothing cites a passage",
        "Words that no page stands on have to be looked for all the same. A passage counts as used where the text, an answer or a definition cites it; a page that lists the words under their sources is no use. "
            + "Nothing is said while the site has errors, nor of what the whole site shares while some of its pages are not published.",
        "Most states do not require it. [@certification-not-required]",
        "Most states do not require it."
    );

    public static readonly Rule NumberInPassage = new(
        "SG2341",
        Severity.Warning,
        "A passage says the number of a statistic",
        "The same words prove a statistic of the site, or hold its value. A number that stands in two entries is brought up to date in one of them: show it with `:stat[…]`, whose note has the words as well. "
            + "Looked for among the statistics of the same source; a value counts from three digits that are not zeros.",
        ":stat[ma-median-pay]",
        "quote: The median annual wage for medical assistants was $44,200 in May 2024."
    );

    public static IReadOnlyList<Rule> All => [UnquotedCitation, UnusedPassage, NumberInPassage];
}
