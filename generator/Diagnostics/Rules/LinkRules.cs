namespace StaticGuide.Diagnostics;

/// <summary>SG3: links and anchors.</summary>
internal static class LinkRules
{
    public static readonly Rule NoPage = new(
        "SG3001",
        Severity.Error,
        "There is no such page",
        "The link would show readers an error. Links to pages name their source file, and then survive a change of address.",
        "[pay](pay.md)",
        "[pay](wages.md)"
    );

    public static readonly Rule NoAnchor = new(
        "SG3002",
        Severity.Error,
        "There is no such anchor",
        "The page is there, but nothing on it has this id. Headings get the id that GitHub would give them, or the one in `{#…}`.",
        "[median](pay.md#median)",
        "[median](pay.md#medain)"
    );

    public static readonly Rule NoFile = new(
        "SG3003",
        Severity.Error,
        "There is no such file",
        "A picture or file is missing from content/ or templates/assets/.",
        "![Clinic](clinic.png)",
        "![Clinic](clnic.png)"
    );

    public static readonly Rule NoSlash = new(
        "SG3004",
        Severity.Warning,
        "A link is reached only by a redirect",
        "Pages stand at addresses that end with a slash. Without it most servers redirect, some do not.",
        "[pay](/pay/)",
        "[pay](/pay)"
    );

    public static readonly Rule OutsideBase = new(
        "SG3005",
        Severity.Error,
        "A link leaves the site",
        "The site is published below the folder that base_url names, and this address is outside it.",
        "<a href=\"{{ link \"pay.md\" }}\">Pay</a>",
        "<a href=\"/pay/\">Pay</a>"
    );

    public static readonly Rule Scheme = new(
        "SG3006",
        Severity.Error,
        "A link may not use this scheme",
        "Links lead to pages, mail or telephones; script and data addresses are refused.",
        "[write to us](mailto:desk@example.org)",
        "[write to us](javascript:write())"
    );

    public static readonly Rule DuplicateAnchor = new(
        "SG3007",
        Severity.Error,
        "An id stands twice on a page",
        "Browsers go to the first, assistive technology may go to either.",
        "## Pay {#pay}\n\n## Pay in hospitals {#pay-hospitals}",
        "## Pay {#pay}\n\n## Pay in hospitals {#pay}"
    );

    public static readonly Rule Malformed = new(
        "SG3008",
        Severity.Error,
        "An address is malformed",
        "No browser could open it.",
        "[handbook](https://www.bls.gov/ooh/)",
        "[handbook](https://www..bls.gov/ooh/)"
    );

    public static readonly Rule Unpublished = new(
        "SG3009",
        Severity.Error,
        "A link leads to a page that is not published",
        "The page is a draft, still to come, or expired, so readers would see an error.",
        "draft: false",
        "draft: true"
    );

    public static readonly Rule Empty = new(
        "SG3010",
        Severity.Error,
        "A link has no address",
        "It would lead nowhere.",
        "[pay](pay.md)",
        "[pay]()"
    );

    public static readonly Rule LeavesSite = new(
        "SG3011",
        Severity.Error,
        "A link leads out of the content folder",
        "Only pages within content/ are part of the site.",
        "[pay](../pay.md)",
        "[pay](../../pay.md)"
    );

    public static readonly Rule DoubleSlash = new(
        "SG3012",
        Severity.Warning,
        "An address has two slashes in a row",
        "Most servers take them for one, but stores of objects and some hosts look for a folder without a name.",
        "<img src=\"/images/clinic.png\" alt=\"Clinic\">",
        "<img src=\"/images//clinic.png\" alt=\"Clinic\">"
    );

    public static readonly Rule PublishedElsewhere = new(
        "SG3013",
        Severity.Error,
        "The folder seems to be published below a path",
        "Most links from the root begin with a path that the folder does not have, and would lead somewhere without it. What else is wrong is "
            + "reported as if the folder were published there.",
        "staticguide links site-output --base-url https://example.org/guide/"
    );

    public static readonly Rule PublishedBelow = new(
        "SG3014",
        Severity.Warning,
        "The folder was checked below the path that its pages name",
        "Links from the root begin with a path that the folder does not have, and its pages or its sitemap name an address below it. Say the "
            + "address, and links that name it in full are checked too.",
        "staticguide links site-output --base-url https://example.org/guide/"
    );

    public static readonly Rule NothingToRead = new(
        "SG3015",
        Severity.Warning,
        "The folder of a built site holds no page",
        "There is no `.html` file in the folder or below it, so nothing was looked at: most likely another folder was meant, or the build "
            + "before it wrote elsewhere.",
        "staticguide links site-output"
    );

    public static readonly Rule OwnComputer = new(
        "SG3016",
        Severity.Warning,
        "An address leads to the reader's own computer",
        "`localhost` and the numbers that stand for it name whichever computer asks. Such an address is mostly left from a preview, and readers "
            + "find nothing there. In `site.yml` it would stand in the feed, the sitemap and every page.",
        "[pay](pay.md)",
        "[pay](http://localhost:1313/pay/)"
    );

    public static IReadOnlyList<Rule> All =>
        [
            NoPage,
            NoAnchor,
            NoFile,
            NoSlash,
            OutsideBase,
            Scheme,
            DuplicateAnchor,
            Malformed,
            Unpublished,
            Empty,
            LeavesSite,
            DoubleSlash,
            PublishedElsewhere,
            PublishedBelow,
            NothingToRead,
            OwnComputer,
        ];
}
