namespace StaticGuide.Diagnostics;

/// <summary>SG1166 to SG1175: Markdown that shows other than what it was written for.</summary>
internal static class MarkupRules
{
    public static readonly Rule OfOtherTools = new(
        "SG1166",
        Severity.Warning,
        "Markup of another tool",
        "Shortcodes, admonitions, wiki links and the like belong to the tool they were written for. Here they are text or code, and readers see them as they stand. Text about such markup stands in backticks, or in a block of code.",
        "[Watch the film](https://www.youtube.com/watch?v=abc)",
        "{{< youtube abc >}}"
    );

    public static readonly Rule OpenCode = new(
        "SG1167",
        Severity.Warning,
        "A block of code is never closed",
        "It goes on to the end of the page, of its quotation or of its list entry, so headings, links and citations behind it are shown as code. Where a link leads to one of these headings, it is an error.",
        "```sh\nstaticguide build\n```",
        "```sh\nstaticguide build"
    );

    public static readonly Rule NoWords = new(
        "SG1168",
        Severity.Warning,
        "A call-out or a footnote has no words",
        "Readers would see an empty box, or follow a mark to nothing.",
        ":::note\nCheck the date.\n:::",
        ":::note\n:::"
    );

    public static readonly Rule LinkWithoutWords = new(
        "SG1169",
        Severity.Warning,
        "A link has no words",
        "Nobody sees where to click, and who hears the page is told an address instead of words (WCAG 2.4.4). An image that is a link says in its brackets where the link leads.",
        "[pay](pay.md)",
        "[](pay.md)"
    );

    public static readonly Rule PageOfOtherTool = new(
        "SG1170",
        Severity.Warning,
        "A page of another tool is copied",
        "Pages are files in Markdown. MDX and Quarto's or R's Markdown hold programs that are not run here, so such a file is published as it stands, and no reader finds it as a page.",
        "content/pay.md",
        "content/wages.mdx"
    );

    public static readonly Rule SkippedLevel = new(
        "SG1171",
        Severity.Warning,
        "A heading skips a level",
        "Who moves through a page by its headings takes a missing level for something that was missed (WCAG 1.3.1). How large a heading is shown is a matter of the style sheet.",
        "## Pay\n\n### In hospitals",
        "## Pay\n\n#### In hospitals"
    );

    public static readonly Rule UnderlinedText = new(
        "SG1172",
        Severity.Warning,
        "A line of hyphens makes a heading of a paragraph",
        "Below an empty line, hyphens are a line across the page. Right below words, they make these a heading: here of a whole sentence, or of several lines.",
        "Ask for the price first.\n\n---\n\nThen sign.",
        "Before you sign, ask for the price.\n---\nThen sign."
    );

    public static readonly Rule FileAsWords = new(
        "SG1173",
        Severity.Warning,
        "An image's words are the name of its file",
        "Who cannot see an image hears or reads the words in its brackets (WCAG 1.1.1). The name of a file says nothing of what it shows.",
        "![A medical assistant takes a pulse](pulse.jpg)",
        "![pulse.jpg](pulse.jpg)"
    );

    public static readonly Rule NoCharacter = new(
        "SG1174",
        Severity.Warning,
        "The name of a character is nearly right",
        "HTML's names of characters end in a semicolon, `&nbsp;`. Without it, or misspelt, the name is text.",
        "5&nbsp;% of them",
        "5&nbsp % of them"
    );

    public static readonly Rule SwallowedStars = new(
        "SG1175",
        Severity.Warning,
        "Asterisks within words or numbers are taken for emphasis",
        "CommonMark emphasises what stands between two asterisks, also within words, and shows neither. Two of them between digits, or between letters of two words, are most likely meant to be seen.",
        "Schüler\\*innen und Lehrer\\*innen lernen hier.",
        "Schüler*innen und Lehrer*innen lernen hier."
    );

    public static IReadOnlyList<Rule> All =>
        [
            OfOtherTools,
            OpenCode,
            NoWords,
            LinkWithoutWords,
            PageOfOtherTool,
            SkippedLevel,
            UnderlinedText,
            FileAsWords,
            NoCharacter,
            SwallowedStars,
        ];
}
