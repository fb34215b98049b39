using StaticGuide.Content.Pages;
using StaticGuide.Diagnostics;

namespace StaticGuide.Content.Translations;

/// <summary>A page in all its languages.</summary>
/// <param name="Pages">Published, each in a language of its own, the original first and the others by language.</param>
/// <param name="Default">For readers whose language is not there: in the site's language if there is one, else the original.</param>
internal sealed record TranslationGroup(IReadOnlyList<Page> Pages, Page? Default)
{
    /// <param name="pages">The original first, published or not, then its translations by file.</param>
    public static TranslationGroup Of(IReadOnlyList<Page> pages, string siteLanguage, DiagnosticBag diagnostics)
    {
        Dictionary<string, Page> byLanguage = new(StringComparer.OrdinalIgnoreCase);
        foreach (var page in pages)
        {
            var language = page.Head.Language ?? siteLanguage;
            if (page.State != PageState.Published && page != pages[0])
                continue;
            if (!byLanguage.TryAdd(language, page))
                ReportTwice(page, byLanguage[language], language, isOriginal: byLanguage[language] == pages[0], diagnostics);
        }
        List<Page> shown =
        [
            .. pages.Take(1),
            .. byLanguage.Where(p => p.Value != pages[0]).OrderBy(p => p.Key, StringComparer.OrdinalIgnoreCase).Select(p => p.Value),
        ];
        shown.RemoveAll(p => p.State != PageState.Published);
        return new TranslationGroup(
            shown,
            shown.Find(p => siteLanguage.Equals(p.Head.Language ?? siteLanguage, StringComparison.OrdinalIgnoreCase))
                ?? shown.FirstOrDefault()
        );
    }

    private static void ReportTwice(Page page, Page other, string language, bool isOriginal, DiagnosticBag diagnostics) =>
        diagnostics.Add(
            TranslationRules.SameLanguage,
            page.Head.LanguagePlace ?? page.Head.TranslationOf!.Place,
            isOriginal
                ? $"this page is in `{language}`, and so is the page it is a translation of"
                : $"this page and {other.File} are both the translation into `{language}` of one page",
            page.Head.LanguagePlace is null
                ? "say this page's language: `lang: es`"
                : "give this page its own language, or remove `translation_of`",
            other.Head.LanguagePlace is { } place
                ? [new DiagnosticNote("the other", place)]
                : [new DiagnosticNote("the other", new Place(other.File))]
        );
}
