namespace StaticGuide.Diagnostics;

/// <summary>SG2: citations that were probably meant otherwise.</summary>
internal static class CitationRules
{
    public static readonly Rule LocatorIsId = new("SG2601", Severity.Warning, "A locator is the id of a source",
        "What follows the comma says where in the source to look. Here it is the id of another source, which was probably meant to be cited as well.",
        "[@bls-ooh-ma; @bls-ooh-rn]");

    public static IReadOnlyList<Rule> All => [LocatorIsId];
}
