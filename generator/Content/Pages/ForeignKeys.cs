using System.Collections.Frozen;

namespace StaticGuide.Content.Pages;

/// <summary>What Hugo, Jekyll, Eleventy, Zola, MkDocs, Docusaurus and Quarto call keys of a page that have another name here.</summary>
internal static class ForeignKeys
{
    private static readonly FrozenDictionary<string, string> Ours = Of(
        ("`updated` has that day", "lastmod last_modified_at lastmodified last_modified modified last_update date_modified lastupdated"),
        ("`publish_date` has that day", "pubdate date_published go_live"),
        ("`expiry_date` has that day", "unpublishdate expires expiration expiry"),
        ("`tags` has them all", "categories category keywords topics tag"),
        ("the address follows from the file's name and `slug`; `aliases` has old ones", "url permalink path route uri"),
        ("`aliases` has old addresses", "redirect_from redirects redirect alias"),
        ("`description` has it", "summary excerpt abstract subtitle descr"),
        ("`draft: true` keeps a page back", "published unlisted hidden unpublished"),
        ("`weight` orders pages", "nav_order order sidebar_position position navigation_weight"),
        ("`layout` names the template", "template type"),
        ("`lang` has the language", "language locale"),
        ("`title` has it", "headline heading"),
        ("`faq` has them", "faqs questions"),
        ("`sources` has them", "references bibliography citations"),
        ("`statistics` has them", "stats numbers figures")
    );

    /// <summary>What to write in place of such a key; null where it is none that is known.</summary>
    public static string? HintFor(string key) => Ours.GetValueOrDefault(key.ToLowerInvariant());

    private static FrozenDictionary<string, string> Of(params (string Hint, string Keys)[] hints) =>
        hints.SelectMany(h => h.Keys.Split(' ').Select(k => KeyValuePair.Create(k, h.Hint))).ToFrozenDictionary(StringComparer.Ordinal);
}
