namespace StaticGuide.Diagnostics;

/// <summary>SG303: what <c>import</c> leaves to a person.</summary>
internal static class ImportRules
{
    public static readonly Rule Shortcode = new(
        "SG3030",
        Severity.Warning,
        "A shortcode is left as it stands",
        "Shortcodes are programs of the other tool. Those that only mark a call-out, a link, a figure or code are rewritten; what another one would have shown, only a person knows. Readers see it as text until it is replaced.",
        "{{< youtube abc >}}  becomes  [Watch the film](https://www.youtube.com/watch?v=abc)"
    );

    public static readonly Rule Liquid = new(
        "SG3031",
        Severity.Warning,
        "A piece of Liquid is left as it stands",
        "Text is text here: loops and values belong into a template. Links, code and the site's address are rewritten; the rest is to be written out, or moved into a template, where `site.params` and `page.params` have the values.",
        "{{ site.data.team.lead }}  becomes  Ada Byron"
    );

    public static readonly Rule Component = new(
        "SG3032",
        Severity.Warning,
        "A component is left as it stands",
        "MDX pages hold JavaScript, which no static page has. Write out what it shows, as headings, lists or tables. Tabs are rewritten: all are shown, each under its name.",
        "<Prices year={2026} />  becomes  a table"
    );

    public static readonly Rule Extension = new(
        "SG3033",
        Severity.Warning,
        "An extension of Markdown has no counterpart",
        "The other tool reads these marks, and this one shows them as text, such as included pieces. Attribute lists, which only say how something looks, are taken out without a word; the id of a heading stays.",
        "--8<-- \"hours.md\"  becomes  what stands in hours.md"
    );

    public static readonly Rule Link = new(
        "SG3034",
        Severity.Warning,
        "A link leads to nothing that was taken",
        "It leads to a page that the other tool makes by itself, to something outside of the folder, or nowhere. It stands as it was, and the build will name it if it is broken.",
        "[Tags](/categories/news/)  becomes  [Tags](/tags/news/)"
    );

    public static readonly Rule Key = new(
        "SG3035",
        Severity.Warning,
        "A value of the front matter could not be taken over",
        "The key has a counterpart here, and the value is nothing that it takes. It stands under `params:` as it was, or was left out where it could lead outside of the site.",
        "date: soon  becomes  date: 2027-01-31"
    );

    public static readonly Rule File = new(
        "SG3036",
        Severity.Warning,
        "A file was not taken",
        "Templates, style sheets that are compiled, plugins and pages made of HTML are the other tool's, and so are lists of a folder's pages that it made by itself; look through them for what the guide still needs.",
        "layouts/partials/header.html  becomes  templates/partials/header.html"
    );

    public static readonly Rule Broken = new(
        "SG3037",
        Severity.Error,
        "Front matter or settings cannot be read",
        "The page was not taken, since nobody can tell what was meant. Mend it where it stands, and import again.",
        "title = \"Pay\""
    );

    public static readonly Rule Taken = new(
        "SG3038",
        Severity.Error,
        "Two files would have one place",
        "Only the first was taken. Rename one of them, and import again.",
        "roles.md and roles/index.md"
    );

    public static readonly Rule Refused = new(
        "SG3039",
        Severity.Error,
        "Something leads outside of the folder, or is too large",
        "Nothing outside of the folder that is imported is read, nothing outside of the new one is written, and no file of more than 64 MiB is copied.",
        "docs_dir: ../../secret  becomes  docs_dir: docs"
    );

    public static readonly Rule Source = new(
        "SG3040",
        Severity.Warning,
        "A source was made from a footnote",
        "A footnote that was an address is a source now, with the words beside the address for its title and the host for its publisher. Fill in what the page says of itself: `staticguide cite URL` finds it.",
        "[^1]: https://www.example.org/report  becomes  an entry of `sources:`"
    );

    public static IReadOnlyList<Rule> All => [Shortcode, Liquid, Component, Extension, Link, Key, File, Broken, Taken, Refused, Source];
}
