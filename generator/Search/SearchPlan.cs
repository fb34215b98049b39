using StaticGuide.Rendering.Context;
using StaticGuide.Rendering.Pages;

namespace StaticGuide.Search;

/// <summary>Which pages can be found, each with its number: it is known before any of them is made.</summary>
internal sealed class SearchPlan(IReadOnlyDictionary<string, SearchPlan.Place> byRoute)
{
    /// <summary>What is kept of a page's text, in characters: much of each page, or a part of it where there are many.</summary>
    private const int MostText = 30_000,
        MostTextOfMany = 4_500;

    private const int ManyPages = 200;

    /// <summary>Null for a page that is not to be found, such as a redirect; even where that has the address of one by mistake.</summary>
    public Place? Find(PageView view) => view.Page is not null && byRoute.TryGetValue(view.Route, out var place) ? place : null;

    public static SearchPlan Of(SiteContext site)
    {
        Dictionary<string, Place> places = new(StringComparer.Ordinal);
        if (!site.Search.IsThere)
            return new SearchPlan(places);
        var searched = site.Search.All.Select(p => p.Key).ToHashSet(StringComparer.Ordinal);
        var byLanguage = site
            .Content.Published.Where(p => p.Head.InSearchIndex && p.LayoutName != Content.CollectingLayouts.Search)
            .GroupBy(p => SearchPages.LanguageOf(p.Language ?? site.Settings.Language), p => p.Route, StringComparer.Ordinal);
        foreach (var pages in byLanguage.Where(g => searched.Contains(g.Key)))
        {
            // Two pages at one place are reported as that.
            string[] routes = [.. pages.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
            for (var i = 0; i < routes.Length; i++)
                places[routes[i]] = new Place(pages.Key, i, routes.Length > ManyPages ? MostTextOfMany : MostText);
        }
        return new SearchPlan(places);
    }

    /// <inheritdoc cref="SearchRecord"/>
    internal readonly record struct Place(string Language, int Number, int Most);
}
