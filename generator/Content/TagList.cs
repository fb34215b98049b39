using StaticGuide.Content.Pages;
using StaticGuide.Content.Values;
using StaticGuide.Diagnostics;
using StaticGuide.Files;

namespace StaticGuide.Content;

/// <summary>Collects the tags of a site.</summary>
internal static class TagList
{
    /// <summary>A tag's pages by weight and then newest first, as Hugo lists them; those without a weight last.</summary>
    public static List<Tag> Of(IEnumerable<Page> newest, DiagnosticBag diagnostics)
    {
        var tagged = newest.SelectMany(page => page.Head.Tags.Select(tag => (Slug: Slug.Of(tag.Value), Tag: tag, Page: page)));
        List<Tag> tags = [];
        foreach (var group in tagged.GroupBy(t => t.Slug, StringComparer.Ordinal))
        {
            ReportOthers(group.Key, [.. group.Select(t => t.Tag)], diagnostics);
            tags.Add(
                new Tag(
                    group.Select(t => t.Tag.Value).Min(StringComparer.Ordinal)!,
                    $"/tags/{group.Key}/",
                    [
                        .. group
                            .Select(t => t.Page)
                            .Distinct(ReferenceEqualityComparer.Instance)
                            .Cast<Page>()
                            .OrderBy(p => p.Head.Weight ?? long.MaxValue),
                    ]
                )
            );
        }
        return [.. tags.OrderBy(t => t.Name, StringComparer.OrdinalIgnoreCase).ThenBy(t => t.Route, StringComparer.Ordinal)];
    }

    /// <summary>Two spellings of a tag are one tag; two tags at one address are a mistake.</summary>
    private static void ReportOthers(string slug, List<Placed<string>> uses, DiagnosticBag diagnostics)
    {
        if (uses.TrueForAll(u => u.Value == uses[0].Value))
            return;
        var byName = uses.OrderBy(u => u.Place.File, StringComparer.Ordinal)
            .ThenBy(u => u.Place.Start)
            .GroupBy(u => NameOf(u.Value), StringComparer.Ordinal)
            .ToList();
        foreach (var other in byName.Skip(1))
            diagnostics.Add(
                PageRules.TagsAtOnePlace,
                other.First().Place,
                $"the tags `{byName[0].First().Value}` and `{other.First().Value}` would both be published at /tags/{slug}/",
                "if they are one tag, write it alike; if not, give one another name",
                new DiagnosticNote("the other", byName[0].First().Place)
            );
    }

    /// <summary>A tag however it is spelt: in capitals or not, with spaces or hyphens.</summary>
    private static string NameOf(string tag) =>
        string.Join('-', Nfc.Of(tag).ToLowerInvariant().Split([' ', '-', '\t', '\u00A0'], StringSplitOptions.RemoveEmptyEntries));
}
