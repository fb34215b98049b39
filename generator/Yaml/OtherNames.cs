using System.Collections.Frozen;

namespace StaticGuide.Yaml;

/// <summary>What other tools, and people, call the keys of this program. Only asked for a key that is not known where it stands.</summary>
internal static class OtherNames
{
    /// <summary>In small letters, without hyphens and underscores: <c>siteUrl</c>, <c>site_url</c> and <c>site-url</c> are one.</summary>
    private static readonly FrozenDictionary<string, FrozenSet<string>> Of = Table(
        ("id", "key name slug identifier anchor"),
        ("title", "name headline heading label sitename sitetitle text"),
        ("base_url", "url siteurl root rooturl homepage domain website"),
        ("language", "lang locale languagecode defaultlanguage defaultcontentlanguage defaultlocale"),
        ("language_name", "name label"),
        ("lang", "language locale"),
        ("description", "sitedescription tagline subtitle summary"),
        ("contact", "email mail"),
        ("navigation", "nav menu menus mainmenu sidebar navbar"),
        ("page", "url href path file link target pages pageref"),
        ("url", "href link uri address website web permalink"),
        ("name", "title label"),
        ("widths", "width"),
        ("formats", "format"),
        ("term", "name title word entry label"),
        ("definition", "description meaning text"),
        ("also", "synonyms aliases othernames"),
        ("label", "name title heading description text page pages"),
        ("fragment", "anchor hash id"),
        ("value", "number amount figure"),
        ("kind", "type"),
        ("as_of", "date year time when"),
        ("period", "years span"),
        ("source", "src from sources reference ref"),
        ("quote", "quotation text excerpt words sentence citation"),
        ("author", "authors creator by writer organization organisation"),
        ("publisher", "organization organisation institution agency"),
        ("published", "date year issued publicationdate datepublished"),
        ("accessed", "retrieved accessdate urldate visited"),
        ("container", "journal journaltitle containertitle publication booktitle"),
        ("archive_url", "archive archived archivedurl wayback"),
        ("update_period_days", "frequency updates"),
        ("family", "last lastname surname"),
        ("given", "first firstname forename"),
        ("literal", "name"),
        ("question", "q title name"),
        ("answer", "a text body"),
        ("sources", "references bibliography"),
        ("statistics", "stats figures numbers data values"),
        ("passages", "quotes quotations"),
        ("terms", "glossary definitions"),
        ("formula", "expression"),
        ("from", "inputs variables"),
        ("text", "value content"),
        ("min", "from low lower"),
        ("max", "to high upper"),
        ("less_than", "lt under below"),
        ("more_than", "gt over above"),
        ("suffix", "after"),
        ("prefix", "before")
    );

    /// <summary>Whether a key is another name for one of ours.</summary>
    public static bool Mean(string written, string key) => Of.TryGetValue(key, out var names) && names.Contains(Plain(written));

    private static string Plain(string key) =>
        key.ToLowerInvariant().Replace("_", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal);

    private static FrozenDictionary<string, FrozenSet<string>> Table(params (string Key, string Names)[] rows) =>
        rows.ToFrozenDictionary(r => r.Key, r => r.Names.Split(' ').ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);
}
