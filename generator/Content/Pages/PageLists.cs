using StaticGuide.Content.Lists;
using StaticGuide.Content.Values;
using StaticGuide.Yaml;

namespace StaticGuide.Content.Pages;

/// <summary>The lists of a page's front matter, and what an entry of each looks like.</summary>
internal static class PageLists
{
    /// <summary>A text alone among others may be a slip of its own.</summary>
    private const int FewestTexts = 2;

    public static readonly ListKey[] All =
    [
        new("aliases", IsAlias),
        new("tags", IsText, FewestTexts),
        new("authors", IsText, FewestTexts),
        new("education_requirements", IsId, FewestTexts),
        new("experience_requirements", IsId, FewestTexts),
        new("changes", n => n is YamlMapping entry && (entry.Find("date") ?? entry.Find("text")) is not null, n => IsEntryOf("changes", n)),
        .. new[] { "sources", "statistics", "passages", "faq", "charts" }.Select(list => new ListKey(
            list,
            n => n is not YamlScalar { IsNull: false },
            n => IsEntryOf(list, n)
        )),
    ];

    /// <summary>A statistic has what a passage has, and more.</summary>
    private static bool IsEntryOf(string list, YamlNode node) =>
        node is YamlMapping entry && StrayEntries.IsOf(list, entry) && (list != "passages" || !StrayEntries.IsOf("statistics", entry));

    private static bool IsAlias(YamlNode node) => node is YamlScalar { Line: ['/', ..] };

    /// <summary>What looks like a former address is neither a tag nor a name.</summary>
    private static bool IsText(YamlNode node) =>
        node is YamlScalar { IsNull: false, Line: var text }
        && !(text is ['/', _, ..] && (text.EndsWith('/') || text.EndsWith(".html", StringComparison.Ordinal)));

    private static bool IsId(YamlNode node) => node is YamlScalar { IsNull: false, Line: var text } && Identifiers.IsId(text);
}
