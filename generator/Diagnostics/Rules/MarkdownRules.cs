namespace StaticGuide.Diagnostics;

/// <summary>SG11: what stands in Markdown.</summary>
internal static class MarkdownRules
{
    public static readonly Rule RawHtml = new(
        "SG1101",
        Severity.Error,
        "HTML in Markdown is refused",
        "Pages are written in Markdown alone, so that no script and no broken markup reaches a reader. Comments are dropped. A site that needs HTML allows it in site.yml.",
        "Ask first.",
        "<p class=\"lead\">Ask first.</p>"
    );

    public static readonly Rule AttributeRefused = new(
        "SG1102",
        Severity.Error,
        "An attribute cannot be set from Markdown",
        "Attributes that run script or style a page apart are refused.",
        "## Pay {#pay .wide}",
        "## Pay {#pay onclick=\"x()\"}"
    );

    public static readonly Rule UnknownCallOut = new(
        "SG1103",
        Severity.Error,
        "There is no such call-out",
        "Call-outs are note, tip, warning and disclosure.",
        ":::note\nCheck the date.\n:::",
        ":::notice\nCheck the date.\n:::"
    );

    public static readonly Rule CallOutOpen = new(
        "SG1104",
        Severity.Error,
        "A call-out is never closed",
        "Everything behind it would become part of it.",
        ":::tip\nAsk at the clinic.\n:::",
        ":::tip\nAsk at the clinic."
    );

    public static readonly Rule UnknownDirective = new(
        "SG1105",
        Severity.Error,
        "There is no such directive",
        "In a line of text there are `:stat[id]` and `:uncounted[words]{reason=\"…\"}`.",
        "The median wage was :stat[ma-median-pay].",
        "The median wage was :stats[ma-median-pay]."
    );

    public static readonly Rule SecondTitle = new(
        "SG1106",
        Severity.Warning,
        "A heading of level 1 in the text",
        "The title from the front matter is the page's heading of level 1. A second one confuses readers who move by headings.",
        "## Where the money is",
        "# Where the money is"
    );

    public static readonly Rule UnknownFootnote = new(
        "SG1108",
        Severity.Error,
        "No footnote answers",
        "A reference such as `[^1]` needs a footnote `[^1]: …` on a line of its own, else readers see the brackets. Labels have no spaces.",
        "Most are in cities.[^1]\n\n[^1]: In the United States.",
        "Most are in cities.[^1]"
    );

    public static readonly Rule EmptyHeading = new(
        "SG1109",
        Severity.Warning,
        "A heading has no words",
        "It would be an empty line to those who see it and nothing to those who hear it.",
        "## Where you would work",
        "##"
    );

    public static readonly Rule MarkdownTooDeep = new(
        "SG1107",
        Severity.Error,
        "Markdown is nested too deeply",
        "Lists, quotations or emphasis nest more than 128 levels, or call-outs more than 16; that is nearly always a paste gone wrong.",
        "> One quotation."
    );

    public static readonly Rule MisplacedAttributes = new(
        "SG1130",
        Severity.Warning,
        "Attributes would be published as words",
        "Attributes in braces belong to the end of a heading, or right behind code, a link or a picture. Anywhere else readers see the braces themselves.",
        "## Pay {#pay}",
        "The pay of assistants\n{#pay}"
    );

    public static readonly Rule OpenHtml = new(
        "SG1131",
        Severity.Error,
        "A comment or an element is never closed",
        "To Markdown or to a browser, everything behind it is part of it, so that readers would see nothing of it.",
        "<!-- To do: a picture. -->",
        "<!-- To do: a picture."
    );

    public static readonly Rule UnseenHtml = new(
        "SG1132",
        Severity.Warning,
        "A tag of no element",
        "The site allows HTML, but browsers know no such element: they drop the tag, and with it a word in angle brackets.",
        "Replace \\<name> with your own.",
        "Replace <name> with your own."
    );

    public static readonly Rule NoComment = new(
        "SG1133",
        Severity.Warning,
        "The beginning of a comment that is none",
        "A comment within a paragraph ends in it; one over several paragraphs begins on a line of its own. Else readers see it.",
        "<!-- To do: a picture. -->",
        "Ask first. <!-- To do:\n\na picture. -->"
    );

    public static readonly Rule NoDirective = new(
        "SG1136",
        Severity.Warning,
        "A directive that is nearly right",
        "A number is shown by `:stat[id]`: one colon, no space, square brackets. Anything near it is text, and readers see it; so is a line that begins with a tab or four spaces, which is code.",
        "The median wage was :stat[ma-median-pay].",
        "The median wage was :stat(ma-median-pay)."
    );

    public static readonly Rule IdWithoutAt = new(
        "SG1137",
        Severity.Warning,
        "A citation that is nearly right",
        "A citation is the source's id with an `@` before it, in one pair of brackets. Without it, without the id or with an `＠` of another width, readers see what stands there, and of a second bracket that bracket.",
        "Most states do not require it. [@bls-ooh-ma]",
        "Most states do not require it. [bls-ooh-ma]"
    );

    public static readonly Rule NoHeading = new(
        "SG1138",
        Severity.Warning,
        "A heading without its space",
        "Between the number signs and the words of a heading stands a space. Without it, or with one that does not break, it is a paragraph.",
        "## Where you would work",
        "##Where you would work"
    );

    public static readonly Rule NoList = new(
        "SG1139",
        Severity.Warning,
        "An entry of a list without its space",
        "Between the mark of a list's entry and its words stands a space. Without it, lines run on into one paragraph.",
        "- Look up the pay.\n- Ask at a clinic.",
        "-Look up the pay.\n-Ask at a clinic."
    );

    public static readonly Rule NoLink = new(
        "SG1140",
        Severity.Warning,
        "A link that is nearly right",
        "A link is its words in square brackets and, right behind them, its address in round ones; a picture has a `!` before. Where one bracket is gone, or stands twice, readers see them.",
        "[pay](pay.md)",
        "[pay] (pay.md)"
    );

    public static readonly Rule OpenBold = new(
        "SG1141",
        Severity.Warning,
        "Emphasised words or code never end",
        "Bold words begin and end with two asterisks or underscores in the same paragraph, right before the first and right behind the last word, emphasised words with one; code begins and ends with as many backticks.",
        "**Ask first.** Then sign.",
        "**Ask first. Then sign."
    );

    public static readonly Rule NoAlternative = new(
        "SG1147",
        Severity.Error,
        "An image has no words in its place",
        "Who cannot see an image hears or reads the words in its brackets. One that says nothing, such as an ornament, is marked as decorative, so that it is passed over.",
        "![A medical assistant takes a pulse](pulse.jpg)\n\n![](ornament.svg){decorative}",
        "![](pulse.jpg)"
    );

    public static readonly Rule DecorativeWords = new(
        "SG1148",
        Severity.Error,
        "A decorative image has words",
        "What is decorative is passed over when a page is read aloud, and so would be the words in its brackets.",
        "![](ornament.svg){decorative}",
        "![A wave](ornament.svg){decorative}"
    );

    public static readonly Rule TooManyMarks = new(
        "SG1114",
        Severity.Error,
        "A paragraph has too many marks of Markdown",
        "Brackets, asterisks, backticks and their like can belong to any other of their paragraph, so one paragraph, cell or heading may have 4,000, 1,000 of emphasis, and 100 brackets that are open at once. More is nearly always a paste gone wrong.",
        "```\nA block of code may hold as many as it likes: [[[[ **** ]]]]\n```"
    );

    public static readonly Rule UnknownAlert = new(
        "SG1120",
        Severity.Warning,
        "A quotation is nearly an alert",
        "A quotation whose first line is `[!NOTE]`, `[!TIP]`, `[!IMPORTANT]`, `[!WARNING]` or `[!CAUTION]` alone is a call-out, as on GitHub. Any other is shown with its brackets.",
        "> [!NOTE]\n> Check the date.",
        "> [!NOTICE]\n> Check the date."
    );

    public static IReadOnlyList<Rule> All =>
        [
            RawHtml,
            AttributeRefused,
            UnknownCallOut,
            CallOutOpen,
            UnknownDirective,
            SecondTitle,
            UnknownFootnote,
            EmptyHeading,
            MarkdownTooDeep,
            MisplacedAttributes,
            OpenHtml,
            UnseenHtml,
            NoComment,
            TooManyMarks,
            UnknownAlert,
            NoDirective,
            IdWithoutAt,
            NoHeading,
            NoList,
            NoLink,
            OpenBold,
            NoAlternative,
            DecorativeWords,
        ];
}
