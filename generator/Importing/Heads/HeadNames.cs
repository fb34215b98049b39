using System.Collections.Frozen;

namespace StaticGuide.Importing.Heads;

/// <summary>What another tool calls the keys of a page.</summary>
/// <param name="Ours">By name in small letters; <c>address</c>: where the page stood, <c>published</c>: the opposite of a draft.</param>
/// <param name="Opened">Mappings whose own keys count as keys of the page.</param>
internal sealed record HeadNames(FrozenDictionary<string, string> Ours, FrozenSet<string> Opened)
{
    /// <summary>An address without a slash is the last part of one alone; elsewhere it is all of it.</summary>
    public bool NamesLastPart { get; private init; }

    /// <summary>Words that say how a page's address is made, where others have the address.</summary>
    public FrozenSet<string> Forms { get; private init; } = [];

    private static readonly (string, string)[] Common =
    [
        ("title", "title"),
        ("description", "description"),
        ("date", "date"),
        ("draft", "draft"),
        ("slug", "slug"),
        ("aliases", "aliases"),
        ("tags", "tags"),
        ("weight", "weight"),
        ("author", "authors"),
        ("authors", "authors"),
        ("lang", "lang"),
    ];

    public static HeadNames Hugo { get; } =
        Of(
            ["params", "taxonomies"],
            ("lastmod", "updated"),
            ("modified", "updated"),
            ("publishdate", "publish_date"),
            ("pubdate", "publish_date"),
            ("published", "publish_date"),
            ("expirydate", "expiry_date"),
            ("unpublishdate", "expiry_date"),
            ("summary", "description"),
            ("url", "address"),
            ("translationkey", "translation_key")
        );

    public static HeadNames Jekyll { get; } =
        Of(
            [],
            ("permalink", "address"),
            ("published", "published"),
            ("redirect_from", "aliases"),
            ("last_modified_at", "updated"),
            ("excerpt", "description"),
            ("nav_order", "weight")
        ) with
        {
            Forms = ["date", "pretty", "ordinal", "weekdate", "none"],
        };

    public static HeadNames MkDocs { get; } = Of([], ("updated", "updated"));

    public static HeadNames Zola { get; } = Of(["extra", "taxonomies"], ("updated", "updated"), ("path", "address"));

    public static HeadNames Docusaurus { get; } =
        Of(
            [],
            ("sidebar_position", "weight"),
            ("last_update", "updated"),
            ("slug", "address"),
            ("id", "slug"),
            ("unlisted", "unlisted")
        ) with
        {
            NamesLastPart = true,
        };

    private static HeadNames Of(IEnumerable<string> opened, params (string, string)[] own)
    {
        Dictionary<string, string> names = [];
        foreach (var (theirs, ours) in Common.Concat(own))
            names[theirs] = ours;
        return new HeadNames(names.ToFrozenDictionary(), opened.ToFrozenSet());
    }
}
