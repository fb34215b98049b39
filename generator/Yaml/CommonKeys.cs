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

    /// <summary>Nearly all of them by a few letters, so that one look finds them.</summary>
    private static readonly string[] Near = NearTable();

    public static string TextOf(ReadOnlySpan<char> key) =>
        key.Length > 0 && Near[PlaceOf(key)] is var near && key.SequenceEqual(near) ? near
        : Known.TryGetValue(key, out var known) ? known
        : key.ToString();

    /// <summary>The factors were tried out: two keys of all share a place with another.</summary>
    private static byte PlaceOf(ReadOnlySpan<char> key) => unchecked((byte)(2 * key[0] + 13 * key[^1] + 28 * key.Length));

    private static string[] NearTable()
    {
        var near = new string[byte.MaxValue + 1];
        Array.Fill(near, "");
        foreach (var key in Known.Set)
            near[PlaceOf(key)] = key;
        return near;
    }
}
