using System.Runtime.InteropServices;
using StaticGuide.Content.Languages;
using StaticGuide.Content.Pages;
using StaticGuide.Content.Values;
using StaticGuide.Diagnostics;
using StaticGuide.Files;
using StaticGuide.Language;

namespace StaticGuide.Content;

/// <summary>Collects the tags of a site.</summary>
internal static class TagList
{
    /// <summary>
    /// Those of each language from A to Z. A tag's pages by weight and then newest first, as Hugo lists them; those without a weight last.
    /// </summary>
    public static List<Tag> Of(IEnumerable<Page> newest, SiteLanguages languages, DiagnosticBag diagnostics)
    {
        Dictionary<(string Folder, string Name), string> routes = [];
        var tagged = newest.SelectMany(page =>
            page.Head.Tags.Select(tag => (Route: KnownRouteOf(tag.Value, languages.Of(page)), Tag: tag, Page: page))
        );
        List<Tag> tags = [];
        foreach (var group in tagged.GroupBy(t => t.Route, StringComparer.Ordinal))
        {
            ReportOthers(group.Key, [.. group.Select(t => t.Tag)], diagnostics);
            tags.Add(
                new Tag(
                    group.Select(t => t.Tag.Value).Min(StringComparer.Ordinal)!,
                    group.Key,
                    languages.Of(group.First().Page),
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
        return
        [
            .. tags.GroupBy(t => t.Language)
                .OrderBy(g => g.Key.Folder, StringComparer.Ordinal)
                .SelectMany(g => AlphabeticalOrder.Of(g.Key.Tag).Sort(g, t => t.Name).ThenBy(t => t.Route, StringComparer.Ordinal)),
        ];

        string KnownRouteOf(string name, SiteLanguage language)
        {
            ref var route = ref CollectionsMarshal.GetValueRefOrAddDefault(routes, (language.Folder, name), out _);
            return route ??= RouteOf(name, language);
        }
    }

    /// <summary>Each language has tags of its own.</summary>
    public static string RouteOf(string name, SiteLanguage language) => language.RouteOf($"/tags/{Slug.Of(name)}/");

    /// <summary>Two spellings of a tag are one tag; two tags at one address are a mistake.</summary>
    private static void ReportOthers(string route, List<Placed<string>> uses, DiagnosticBag diagnostics)
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
                $"the tags `{byName[0].First().Value}` and `{other.First().Value}` would both be published at {route}",
                "if they are one tag, write it alike; if not, give one another name",
                new DiagnosticNote("the other", byName[0].First().Place)
            );
    }

    /// <summary>A tag however it is spelt: in capitals or not, with spaces or hyphens.</summary>
    private static string NameOf(string tag) =>
        string.Join('-', Nfc.Of(tag).ToLowerInvariant().Split([' ', '-', '\t', '\u00A0'], StringSplitOptions.RemoveEmptyEntries));
}
