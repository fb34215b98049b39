namespace StaticGuide.Diagnostics;

/// <summary>SG2: citations that were probably meant otherwise.</summary>
internal static class CitationRules
{
    public static readonly Rule LocatorIsId = new(
        "SG2601",
        Severity.Warning,
        "A locator is the id of a source",
        "What follows the comma says where in the source to look. Here it is the id of another source, which was probably meant to be "
            + "cited as well.",
        "[@bls-ooh-ma; @bls-ooh-rn]",
        "[@bls-ooh-ma, bls-ooh-rn]"
    );

    public static readonly Rule BareKey = new(
        "SG2602",
        Severity.Warning,
        "A source's id stands in the text without brackets",
        "Only what stands in brackets cites, since handles and addresses have an `@` too. pandoc would read it as a citation; here "
            + "readers see the id itself.",
        "The agency counts 810,000 jobs. [@bls-ooh-ma]",
        "The agency counts most of them. @bls-ooh-ma"
    );

    public static IReadOnlyList<Rule> All => [LocatorIsId, BareKey];
}
