namespace StaticGuide.Diagnostics;

/// <summary>SG114, SG115: lines of front matter that are nearly right, and would be published as they stand.</summary>
internal static class FrontMatterRules
{
    public static readonly Rule OnlyWords = new(
        "SG1142",
        Severity.Warning,
        "A citation or a statistic where only words are shown",
        "Titles, tags, labels and names are no Markdown: readers see them as they stand. Titles, descriptions and questions of a page, and "
            + "titles of charts, take `:stat[id]`; nothing of them takes a citation.",
        "title: How much they earn"
    );

    public static readonly Rule CurlyQuotes = new(
        "SG1143",
        Severity.Warning,
        "Typographic quotation marks around a value",
        "YAML knows `\"` and `'`. Others, which word processors write, are part of the value, and readers see them.",
        "title: \"Pay: what to expect\""
    );

    public static readonly Rule CutValue = new(
        "SG1144",
        Severity.Warning,
        "A number sign cuts a value",
        "In YAML a `#` behind a space begins a comment, and what follows is not part of the value.",
        "title: \"The #1 question\""
    );

    public static IReadOnlyList<Rule> All => [OnlyWords, CurlyQuotes, CutValue];
}
