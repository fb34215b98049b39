namespace StaticGuide.Diagnostics;

/// <summary>SG3: what changes between two built sites.</summary>
internal static class ComparisonRules
{
    public static readonly Rule NoAlias = new(
        "SG3020",
        Severity.Warning,
        "A page has moved, and its old address leads nowhere",
        "Links from elsewhere, bookmarks and search engines still lead to the old address. An alias on the page leads them on.",
        "aliases: [/wages/]"
    );

    public static IReadOnlyList<Rule> All => [NoAlias];
}
