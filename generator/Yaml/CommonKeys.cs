using System.Collections.Frozen;

namespace StaticGuide.Yaml;

/// <summary>The keys that thousands of pages and entries have: each is one text, however often it is read.</summary>
internal static class CommonKeys
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Known = FrozenSet
        .ToFrozenSet(
            [
                "title",
                "description",
                "date",
                "updated",
                "reviewed",
                "draft",
                "publish_date",
                "expiry_date",
                "slug",
                "aliases",
                "tags",
                "weight",
                "layout",
                "authors",
                "lang",
                "disclosure",
                "params",
                "sources",
                "statistics",
                "faq",
                "charts",
                "passages",
                "id",
                "type",
                "container",
                "author",
                "publisher",
                "url",
                "doi",
                "published",
                "accessed",
                "update_period_days",
                "archive_url",
                "archive_date",
                "label",
                "value",
                "unit",
                "kind",
                "percentile",
                "population",
                "geography",
                "as_of",
                "period",
                "source",
                "locator",
                "quote",
                "cell",
                "derived",
                "review_by",
                "fragment",
                "row",
                "column",
                "text",
                "formula",
                "from",
                "question",
                "answer",
                "min",
                "max",
                "less_than",
                "more_than",
                "note",
            ],
            StringComparer.Ordinal
        )
        .GetAlternateLookup<ReadOnlySpan<char>>();

    public static string TextOf(ReadOnlySpan<char> key) => Known.TryGetValue(key, out var known) ? known : key.ToString();
}
