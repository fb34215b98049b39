using StaticGuide.Content.Languages;
using StaticGuide.Content.Pages;

namespace StaticGuide.Content;

/// <summary>
/// Layouts whose pages show what other pages and <c>content/evidence/</c> bring. Templates decide how; the names decide when and where.
/// </summary>
internal static class CollectingLayouts
{
    public const string Sources = "sources";
    public const string Statistics = "statistics";
    public const string Questions = "questions";
    public const string Glossary = "glossary";

    /// <summary>Lists all that there is, and finds words in it.</summary>
    public const string Search = "search";

    /// <summary>
    /// When the pages of a layout are rendered: 0 with all others; 1 once it is known which questions their own pages have answered;
    /// 2 once it is known where everything is used, answers included.
    /// </summary>
    public static int WaveOf(string layout) =>
        layout switch
        {
            Questions => 1,
            Sources or Statistics or Search => 2,
            _ => 0,
        };

    /// <summary>Whether entries of <c>content/evidence/</c> have their anchors on a page.</summary>
    public static bool ShowsSiteEvidence(Page page) => page.LayoutName is Sources or Statistics or Glossary;

    /// <summary>
    /// The page of a layout that pages in a language lead to, the first by file: one in it, else one in the site's own; never one in a
    /// third, which its readers did not choose. Pages in the site's own lead to the one that there is, in whatever language: entries have
    /// their places on it. Null where there is none.
    /// </summary>
    public static Page? Find(SiteContent content, string layout, SiteLanguage language) =>
        FindIn(content, layout, language)
        ?? (
            language.IsOwn ? content.Published.FirstOrDefault(p => p.LayoutName == layout) : FindIn(content, layout, content.Languages.Own)
        );

    private static Page? FindIn(SiteContent content, string layout, SiteLanguage language) =>
        content.Published.FirstOrDefault(p => p.LayoutName == layout && content.Languages.Of(p) == language);
}
