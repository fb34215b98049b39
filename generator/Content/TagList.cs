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
        Dictionary<(string Folder, string Name), TagUse> byName = [];
        Dictionary<string, TagUse> byRoute = new(StringComparer.Ordinal);
        foreach (var page in newest)
        {
            foreach (var tag in page.Head.Tags)
                UseOf(tag.Value, languages.Of(page)).Add(tag, page);
        }
        return
        [
            .. byRoute
                .Values.Select(u => u.Done(diagnostics))
                .GroupBy(t => t.Language)
                .OrderBy(g => g.Key.Folder, StringComparer.Ordinal)
                .SelectMany(g => AlphabeticalOrder.Of(g.Key.Tag).Sort(g, t => t.Name).ThenBy(t => t.Route, StringComparer.Ordinal)),
        ];

        // Several spellings may lead to one address.
        TagUse UseOf(string name, SiteLanguage language)
        {
            ref var use = ref CollectionsMarshal.GetValueRefOrAddDefault(byName, (language.Folder, name), out _);
            if (use is not null)
                return use;
            var route = RouteOf(name, language);
            if (!byRoute.TryGetValue(route, out use))
                byRoute.Add(route, use = new TagUse(route, language));
            return use;
        }
    }

    /// <summary>The pages with a tag, however they spell it.</summary>
    private sealed class TagUse(string route, SiteLanguage language)
    {
        private readonly List<Page> pages = [];
        private readonly List<Placed<string>> tags = [];

        public void Add(Placed<string> tag, Page page)
        {
            tags.Add(tag);
            // One after the other come all tags of a page.
            if (pages.Count == 0 || !ReferenceEquals(pages[^1], page))
                pages.Add(page);
        }

        public Tag Done(DiagnosticBag diagnostics)
        {
            ReportOthers(route, tags, diagnostics);
            return new Tag(
                tags.Select(t => t.Value).Min(StringComparer.Ordinal)!,
                route,
                language,
                pages.Exists(p => p.Head.Weight is not null) ? [.. pages.OrderBy(p => p.Head.Weight ?? long.MaxValue)] : pages
            );
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
