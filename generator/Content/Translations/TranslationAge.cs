using StaticGuide.Content.Pages;
using StaticGuide.Diagnostics;

namespace StaticGuide.Content.Translations;

/// <summary>Reports translations whose original has changed since.</summary>
internal static class TranslationAge
{
    public static void Report(SiteTranslations translations, DiagnosticBag diagnostics)
    {
        foreach (var (page, original) in translations.Pairs)
        {
            if (original.LastChanged is { } changed && LastSeen(page) is { } seen && seen < changed)
                diagnostics.Add(
                    TranslationRules.Behind,
                    page.Head.TranslationOf!.Place,
                    $"the original changed on {changed:yyyy-MM-dd}, and this translation is of {seen:yyyy-MM-dd}",
                    "bring it up to date and say so with `updated`, or with `reviewed` where nothing had to change",
                    new DiagnosticNote("the original", new Place(original.File))
                );
        }
    }

    /// <summary>The last day on which somebody may have held it against its original.</summary>
    private static DateOnly? LastSeen(Page page) => new[] { page.Head.Date, page.Head.Updated, page.Head.Reviewed }.Max();
}
