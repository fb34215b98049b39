namespace StaticGuide.Diagnostics;

/// <summary>SG12: pages, their front matter and their place on the site.</summary>
internal static class PageRules
{
    public static readonly Rule NoFrontMatter = new(
        "SG1201",
        Severity.Error,
        "A page has no front matter",
        "Every page begins with a line `---`, YAML with at least a title, and a line `---`.",
        "---\ntitle: Pay\n---",
        "# Pay\n\nWhat people earn."
    )
    {
        HidesOthers = true,
    };

    public static readonly Rule FrontMatterOpen = new(
        "SG1202",
        Severity.Error,
        "Front matter is never closed",
        "The line `---` that ends the front matter is missing, so the whole page would be taken for YAML.",
        "---\ntitle: Pay\n---",
        "---\ntitle: Pay\n\nWhat people earn."
    )
    {
        HidesOthers = true,
    };

    public static readonly Rule BadSlug = new(
        "SG1203",
        Severity.Error,
        "A slug cannot be a part of a URL",
        "A slug is one segment of the address: letters, digits, `-`, `_`, `.` and `~`, and no path.",
        "slug: median-pay",
        "slug: median/pay"
    );

    public static readonly Rule BadAlias = new(
        "SG1204",
        Severity.Error,
        "An alias is no path within the site",
        "An alias is a former address of the page, from the root of the site, without scheme, host, query or `..`.",
        "aliases: [/old-name/]",
        "aliases: [old-name]"
    );

    public static readonly Rule RouteTaken = new(
        "SG1205",
        Severity.Error,
        "Two things would be published at one address",
        "One would overwrite the other. Addresses that differ only by letter case count as one, since many servers and disks do not tell them apart.",
        "slug: pay-in-hospitals",
        "slug: handbook"
    );

    public static readonly Rule TagsAtOnePlace = new(
        "SG1206",
        Severity.Error,
        "Two tags have one address",
        "The address of a tag is made of its letters and digits. Tags that differ in other characters alone would share one page, with the pages of both.",
        "tags: [c, c-sharp]",
        "tags: [c, c++]"
    );

    public static readonly Rule ListTooLong = new(
        "SG1208",
        Severity.Error,
        "A page has too many aliases or tags",
        "Each alias and each tag is a page of its own, with a file that is written: one page may have 1,000 of either. More redirects than "
            + "that are the server's work.",
        "aliases: [/old-name/]"
    );

    public static IReadOnlyList<Rule> All => [NoFrontMatter, FrontMatterOpen, BadSlug, BadAlias, RouteTaken, TagsAtOnePlace, ListTooLong];
}
