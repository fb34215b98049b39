using StaticGuide.Configuration;
using StaticGuide.Content.Pages;
using StaticGuide.Diagnostics;

namespace StaticGuide.Content.Languages;

/// <summary>
/// The languages of a site. Pages of <c>es</c> and <c>es-MX</c> have one reader and are one language, unless site.yml tells them apart.
/// </summary>
internal sealed class SiteLanguages
{
    private readonly Dictionary<string, SiteLanguage> byTag = new(StringComparer.OrdinalIgnoreCase);

    private SiteLanguages(SiteLanguage own) => (Own, All) = (own, [own]);

    /// <summary>The site's own.</summary>
    public SiteLanguage Own { get; }

    /// <summary>Those that pages are in, the site's own first and the others by their folders.</summary>
    public IReadOnlyList<SiteLanguage> All { get; private init; }

    /// <summary>The language of a page that is published.</summary>
    public SiteLanguage Of(Page page) => For(page.Language);

    /// <param name="tag">As a page gives it; null for a page that gives none.</param>
    public SiteLanguage For(string? tag) => tag is null ? Own : byTag.GetValueOrDefault(tag, Own);

    public static SiteLanguages Of(SiteSettings settings, IEnumerable<Page> published)
    {
        var own = new SiteLanguage(settings.Language, "/")
        {
            Title = settings.Title,
            Description = settings.Description,
            Params = settings.Params is { } ofSite ? [ofSite] : [],
        };
        var others = published
            .Select(p => p.Language)
            .OfType<string>()
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .GroupBy(tag => KeyOf(tag, settings), StringComparer.OrdinalIgnoreCase)
            .Where(g => g.Key.Length > 0)
            .Select(g => (Tags: g.ToList(), Language: Of(g.Key, [.. g], settings)))
            .OrderBy(l => l.Language.Folder, StringComparer.Ordinal)
            .ToList();
        var languages = new SiteLanguages(own) { All = [own, .. others.Select(o => o.Language)] };
        foreach (var (tags, language) in others)
        foreach (var tag in tags)
            languages.byTag.Add(tag, language);
        return languages;
    }

    /// <summary>Reports what site.yml says in languages that no page is in, published today or not.</summary>
    public static void ReportUnused(SiteSettings settings, IEnumerable<Page> pages, DiagnosticBag diagnostics)
    {
        if (settings.Languages.Count == 0)
            return;
        var tags = pages.Select(p => p.Language).OfType<string>().ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var language in settings.Languages.Where(l => !tags.Any(t => KeyOf(t, settings) == l.Tag)))
            diagnostics.Add(
                LanguageRules.NoPage,
                language.Place,
                $"no page says that it is in `{language.Tag}`",
                Suggestion.DidYouMean(language.Tag, tags)
                    ?? $"write `lang: {language.Tag}` in the front matter of its pages, or take the language away"
            );
    }

    /// <summary>Reports each tag once that is made of codes there are not.</summary>
    public static void ReportDoubts(SiteSettings settings, IEnumerable<Page> pages, DiagnosticBag diagnostics)
    {
        var tags = pages
            .Where(p => p.Language is not null)
            .OrderBy(p => p.File, StringComparer.Ordinal)
            .Select(p => (Tag: p.Language!, Place: p.Head.LanguagePlace))
            .Concat(settings.Languages.Select(l => (l.Tag, Place: (Place?)l.Place)))
            .Prepend((Tag: settings.Language, Place: settings.LanguagePlace));
        foreach (var (tag, place) in tags.DistinctBy(t => t.Tag, StringComparer.OrdinalIgnoreCase))
        {
            if (LanguageCodes.Doubt(tag) is { } doubt)
                diagnostics.Add(LanguageRules.NotRegistered, place, doubt.Message, doubt.Hint);
        }
    }

    private static SiteLanguage Of(string key, IReadOnlyList<string> tags, SiteSettings settings)
    {
        var said = settings.Languages.FirstOrDefault(l => l.Tag == key);
        return new SiteLanguage(tags is [var only] ? only : key, $"/{key.ToLowerInvariant()}/")
        {
            Settings = said,
            Title = said?.Title ?? settings.Title,
            Description = said is null ? settings.Description : said.Description,
            Params = [.. new[] { said?.Params, settings.Params }.OfType<Yaml.YamlMapping>()],
        };
    }

    /// <summary>What tells the language of a tag apart from others on this site; empty for the site's own.</summary>
    private static string KeyOf(string tag, SiteSettings settings) =>
        settings.Languages.Where(l => LanguageTag.IsWithin(tag, l.Tag)).MaxBy(l => l.Tag.Length)?.Tag
        ?? (LanguageTag.IsWithin(settings.Language, LanguageTag.WithoutRegion(tag)) ? "" : LanguageTag.WithoutRegion(tag));
}
