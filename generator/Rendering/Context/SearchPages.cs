using StaticGuide.Content;
using StaticGuide.Content.Pages;

namespace StaticGuide.Rendering.Context;

/// <summary>The pages with the layout <c>search</c>, one a language: a reader of <c>en-GB</c> can read <c>en</c> as well.</summary>
internal sealed class SearchPages
{
    private readonly SortedDictionary<string, Page> byLanguage = new(StringComparer.Ordinal);
    private readonly string ofSite;

    public SearchPages(SiteContent content)
    {
        ofSite = LanguageOf(content.Settings.Language);
        foreach (var page in content.Published.Where(p => p.LayoutName == CollectingLayouts.Search))
            byLanguage.TryAdd(LanguageOf(page.Head.Language ?? content.Settings.Language), page);
    }

    /// <summary>Whether there is any: only then are words kept for it.</summary>
    public bool IsThere => byLanguage.Count > 0;

    /// <summary>The languages that can be searched, as BCP 47 begins their tags, each with the page that does.</summary>
    public IEnumerable<KeyValuePair<string, Page>> All => byLanguage;

    /// <summary>The page that searches a language, which is one of <see cref="All"/>.</summary>
    public Page Of(string language) => byLanguage[language];

    /// <summary>The page that searches a language, else that of the site's; null where there is none.</summary>
    public Page? For(string language) => byLanguage.GetValueOrDefault(LanguageOf(language)) ?? byLanguage.GetValueOrDefault(ofSite);

    public static string LanguageOf(string tag) => tag.Split('-')[0].ToLowerInvariant();
}
