using System.Collections.Frozen;

namespace StaticGuide.Configuration;

/// <summary>Settings of Hugo, Jekyll, Zola, MkDocs, Docusaurus and Quarto that stand elsewhere here, or are not needed.</summary>
internal static class SettingsElsewhere
{
    private static readonly FrozenDictionary<string, string> Here = Of(
        (
            "templates of your own stand in templates/; `staticguide templates eject NAME` copies one to begin with",
            "theme themes theme_config themeconfig layout layouts template templates templates_dir templatesdir custom_dir colormode"
        ),
        (
            "there are no plugins: feed, sitemap, search and links are part of every build",
            "plugins plugin gems extensions markdown_extensions presets modules hooks generate_feed feeds rss feed sitemap enable_robots_txt build_search_index"
        ),
        ("a page names its authors in front matter, `authors: […]`; who reads a mistake is `contact`", "author authors"),
        ("`license: {name: …, url: …}` says what others may do with the words", "copyright rights"),
        (
            "an address follows from a page's file and its `slug`",
            "permalinks permalink uglyurls use_directory_urls relativeurls slugify trailingslash"
        ),
        ("former addresses stand in each page's front matter: `aliases: [/old/]`", "redirects redirect redirect_from aliases"),
        ("each page's front matter has `tags: […]`", "taxonomies tags categories"),
        (
            "icons and style sheets stand in templates/assets/, and templates name them",
            "logo favicon icon icons css extra_css extra_javascript custom_css stylesheets scripts compile_sass"
        ),
        (
            "keys of your own go under `params:`, and templates find them under `site.params`",
            "extra extras data variables custom customfields social twitter github google_analytics googleanalytics analytics services repo_url repo_name edit_uri organizationname projectname"
        ),
        ("write `markdown: {raw_html: allow}`, or `refuse`", "raw_html unsafe markup markdown_html goldmark kramdown allow_html"),
        ("write `search: {synonyms: [[pay, salary, wage]]}`", "synonyms"),
        ("write `evidence: {…}` with this key in it", "uncited_numbers unquoted_citations overdue exempt"),
        ("write `images: {…}` with this key in it", "widths formats sizes imaging thumbnails"),
        ("write `citations: {style: ama}`", "style csl citation_style bibliography"),
        (
            "the folder is named on the command line: `staticguide build --output DIR`",
            "publishdir output_dir site_dir destination output_path outdir"
        ),
        (
            "content stands in content/ and nowhere else; a name that begins with `_` is left out",
            "contentdir docs_dir source src exclude include exclude_docs ignorefiles ignored_content staticdirectories staticdir assetdir collections"
        ),
        (
            "that is an option of the command line: `--drafts`, `--future`, `--strict`",
            "builddrafts buildfuture buildexpired drafts future show_drafts strict"
        ),
        ("dates are days, and a build takes its day from `--date`", "timezone time_zone date_format dateformat"),
        ("lists are not cut into pages", "paginate paginate_by pagination pagerpath pagersize"),
        ("the address of `base_url` may end in a folder", "basepath base_path pathprefix")
    );

    /// <summary>What to do in place of such a key; null where it is none that is known.</summary>
    public static string? HintFor(string key) => Here.GetValueOrDefault(key.ToLowerInvariant());

    private static FrozenDictionary<string, string> Of(params (string Hint, string Keys)[] hints) =>
        hints.SelectMany(h => h.Keys.Split(' ').Select(k => KeyValuePair.Create(k, h.Hint))).ToFrozenDictionary(StringComparer.Ordinal);
}
