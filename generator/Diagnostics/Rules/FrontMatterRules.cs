namespace StaticGuide.Diagnostics;

/// <summary>SG1142 to SG1159: what is nearly right and would be published as it stands, in front matter or unseen in any text.</summary>
internal static class FrontMatterRules
{
    public static readonly Rule OnlyWords = new(
        "SG1142",
        Severity.Warning,
        "Markup where only words are shown",
        "Titles, tags, labels and names are no Markdown and no HTML: readers see them as they stand, and so do search engines and feeds. Titles, "
            + "descriptions and questions of a page, and titles of charts, take `:stat[id]`; nothing of them takes a citation or `:uncounted[…]`. `&amp;` in a quote is "
            + "looked for as it stands, and not found.",
        "title: How much they earn",
        "title: How much they earn [@bls-ooh-ma]"
    );

    public static readonly Rule CurlyQuotes = new(
        "SG1143",
        Severity.Warning,
        "Typographic quotation marks around a value",
        "YAML knows `\"` and `'`. Others, which word processors write, are part of the value, and readers see them.",
        "title: \"Pay and hours\"",
        "title: “Pay and hours”"
    );

    public static readonly Rule CutValue = new(
        "SG1144",
        Severity.Warning,
        "A number sign cuts a value",
        "In YAML a `#` behind a space begins a comment, and what follows is not part of the value.",
        "title: \"The #1 question\"",
        "title: The #1 question"
    );

    public static readonly Rule TurnedText = new(
        "SG1145",
        Severity.Warning,
        "An invisible character turns text around",
        "Characters that override the direction of text show its letters and digits in another order than they stand in the file: a reviewer "
            + "reads 123 where the site says 321. They belong in no guide; embeddings and isolates are fine where the same line closes them.",
        "Median pay was $44,200."
    );

    public static readonly Rule UnseenCharacter = new(
        "SG1146",
        Severity.Warning,
        "An invisible character stands in a text",
        "A byte order mark within a text, and the line ends of other systems (U+0085, U+2028, U+2029), are characters here: they end no line, "
            + "and words that hold them are not found. Nor is a word that a space of no width (U+200B) or a word joiner (U+2060) parts, and an "
            + "address with one leads elsewhere. Scripts that need such characters may have them.",
        "First line\nSecond line"
    );

    public static IReadOnlyList<Rule> All => [OnlyWords, CurlyQuotes, CutValue, TurnedText, UnseenCharacter];
}
