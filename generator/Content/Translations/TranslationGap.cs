using StaticGuide.Content.Pages;
using StaticGuide.Diagnostics;

namespace StaticGuide.Content.Translations;

/// <summary>Something in which a translation is behind the page it was made from.</summary>
/// <param name="Differs">What the original says, and what the translation does.</param>
/// <param name="Since">The day from which on it does; null where that is not known.</param>
/// <param name="Place">In the translation.</param>
/// <param name="There">In the original.</param>
internal abstract record TranslationGap(Page Page, Page Original, string Differs, DateOnly? Since, Place Place, Place There)
{
    /// <summary>The original changed after the translation was last looked at.</summary>
    public sealed record OfDay(Page Page, Page Original, string Differs, DateOnly? Since, Place Place, Place There)
        : TranslationGap(Page, Original, Differs, Since, Place, There);

    /// <summary>A statistic that both pages have for themselves says something else.</summary>
    public sealed record OfNumber(Page Page, Page Original, string Differs, DateOnly? Since, Place Place, Place There)
        : TranslationGap(Page, Original, Differs, Since, Place, There);
}
